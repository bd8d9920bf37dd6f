package instrument

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
)

// standInName is the custom section by which the stand-ins of modules that differ in their bodies only differ.
const standInName = "$stand-in"

// StandIn gives a module that is r's code but for the bodies of its functions, all of which trap at once, and for a
// digest of the original. An engine that has compiled the original can find machine code by it, and be spared to decode
// and validate what it will not compile.
func (r *Rewritten) StandIn() []byte {
	wasm := r.Wasm
	out := make([]byte, 0, len(wasm)/4)
	out = append(out, wasm[:8]...)
	for at := 8; at < len(wasm); {
		size, n := binary.Uvarint(wasm[at+1:])
		end := at + 1 + n + int(size)
		if wasm[at] != secCode {
			out = append(out, wasm[at:end]...)
			at = end
			continue
		}
		bodies, _ := binary.Uvarint(wasm[at+1+n:])
		out = section(out, secCode, int(bodies), bytes.Repeat([]byte{3, 0, opUnreachable, opEnd}, int(bodies)))
		at = end
	}
	digest := sha256.Sum256(wasm)
	return section(out, secCustom, len(standInName), []byte(standInName), digest[:])
}
