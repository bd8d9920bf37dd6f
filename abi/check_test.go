package abi

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	goruntime "runtime"
	"strings"
	"testing"
)

// An error says what, where in the structure, where in the bytes, and of which
// limit how much was used.
func TestCheckErrorText(t *testing.T) {
	for msg, want := range map[string]string{
		"":                                  "msgpack: ends in the middle of a value at byte 0",
		"\xc1":                              "msgpack: byte 0xc1 is not msgpack at byte 0",
		"\x81\xa7headers\x93\x01\x02\xc1":   "msgpack: byte 0xc1 is not msgpack in headers[2] at byte 12",
		"\x81\xa1a\x81\xa1b\xa5ab":          "msgpack: declares 5 bytes, 2 are left in a.b at byte 6",
		"\x92\xc0\x81\x01\x02":              "msgpack: a map key is int, keys are str in [1] at byte 3",
		"\x82\xa1a\x01\xa1a\x02":            `msgpack: duplicate key "a" at byte 4`,
		"\xdd\xff\xff\xff\xff":              "msgpack: declares a size of 2^30 or more at byte 0",
		"\x92\x01":                          "msgpack: array declares 2 entries, 1 bytes are left at byte 0",
		"\xc0\xc0\xc0":                      "msgpack: 2 bytes after the end at byte 1",
		"\x91" + strings.Repeat("\x91", 32): "msgpack: nested too deep (33 of 32 allowed) in " + strings.Repeat("[0]", 32) + " at byte 32",
		"\x81\xd9\x50" + strings.Repeat("k", 80) + "\xc1": "msgpack: byte 0xc1 is not msgpack in " + strings.Repeat("k", 61) + "... at byte 83",
	} {
		_, err := Check([]byte(msg), Bounds{})
		var d *DecodeError
		if !errors.As(err, &d) || err.Error() != want {
			t.Errorf("% x: %v, want %s", msg, err, want)
		}
	}
}

// A bound of zero or beyond the ABI's is the ABI's.
func TestCheckBounds(t *testing.T) {
	deep := append(bytes.Repeat([]byte{0x91}, MaxDepth-1), 0x90)
	for _, b := range []Bounds{{}, {Depth: MaxDepth}, {Depth: 1 << 30}, {Depth: -1}, {Elements: -1}, {Elements: 1 << 30}, {Refs: -1}} {
		if _, err := Check(deep, b); err != nil {
			t.Errorf("%+v: %v", b, err)
		}
		if _, err := Check(append([]byte{0x91}, deep...), b); err == nil {
			t.Errorf("%+v: %d levels are accepted", b, MaxDepth+1)
		}
		if _, err := Check([]byte{0xd5, 1, 0x91, 0}, b); err == nil {
			t.Errorf("%+v: a reference to nothing is accepted", b)
		}
	}
}

// hostile messages that make a careless reader work or allocate far more than
// they are long.
func hostile(size int) map[string][]byte {
	lists := bytes.Repeat([]byte{0x91}, size) // one in another
	flat := binary.BigEndian.AppendUint32([]byte{0xdd}, uint32(min(size, MaxElements-1)))
	flat = append(flat, bytes.Repeat([]byte{0xc0}, min(size, MaxElements-1))...)
	reversed := Writer{}
	n := min(size/12, MaxElements/2-1)
	reversed.Map(n)
	for i := range n {
		reversed.Str(fmt.Sprintf("key%07d", n-i))
		reversed.Nil()
	}
	// maps in maps, each with its keys out of order, so that each is sorted
	nested := Writer{}
	for range MaxDepth - 1 {
		nested.Map(2)
		nested.Str("z")
		nested.Nil()
		nested.Str("a")
	}
	inner := n / 2
	nested.Map(inner)
	for i := range inner {
		nested.Str(fmt.Sprintf("%07d", inner-i))
		nested.Nil()
	}
	// keys that differ in their last byte only
	long := Writer{}
	keys := max(2, min(200, size/5000))
	long.Map(keys)
	for i := range keys {
		long.Str(strings.Repeat("k", size/keys) + string(rune('\u0400'-i)))
		long.Nil()
	}
	twice := bytes.Clone(reversed.Buf)
	copy(twice[len(twice)-12:], twice[5:17]) // the last key is the first's
	return map[string][]byte{"lists in lists": lists, "a wide list": flat, "keys in reverse": reversed.Buf, "maps in maps": nested.Buf,
		"long keys": long.Buf, "a duplicate at the end": twice}
}

// The worst messages of 1 MiB are checked and canonicalised with little memory:
// at most 4 bytes for each key that is out of order.
func TestCheckAllocatesLittle(t *testing.T) {
	for name, msg := range hostile(1 << 20) {
		var before, after goruntime.MemStats
		goruntime.ReadMemStats(&before)
		_, err := Check(msg, Bounds{})
		goruntime.ReadMemStats(&after)
		if used := after.TotalAlloc - before.TotalAlloc; used > uint64(len(msg))/2+64<<10 {
			t.Errorf("%s: %d bytes allocated for %d (%v)", name, used, len(msg), err)
		}
		if err != nil {
			continue
		}
		dst := make([]byte, 0, 2*len(msg))
		again := Trusted(msg).AppendCanonical(dst)
		if v, err := Check(again, Bounds{}); err != nil || !v.Canonical() {
			t.Errorf("%s: its canonical form is refused: %v", name, err)
		}
	}
}

// What is sorted is checked without allocating, whatever its size.
func TestCheckAllocatesNothing(t *testing.T) {
	msg, _ := dictionary40()
	unsorted := []byte("\x83\xa1c\x01\xa1b\x81\xa1z\xa3abc\xa1a\x03")
	for name, msg := range map[string][]byte{"a dictionary": msg, "a few keys out of order": unsorted} {
		if n := testing.AllocsPerRun(100, func() {
			if _, err := Check(msg, Bounds{}); err != nil {
				t.Fatal(err)
			}
		}); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

// Bytes that nobody checked may be broken in any way: canonicalising them takes
// no more than they are long, however much they ask for.
func TestCanonicalOfBrokenBytes(t *testing.T) {
	for _, broken := range []string{"\xdd\x3f\xff\xff\xff", "\xdf\x3f\xff\xff\xff", "\xc6\x3f\xff\xff\xff", "\xdd\x00\xff\xff\xff\xdd\x00\xff\xff\xff",
		"\x82\xa1b\x01\xa1a", "\x81\x01\x02", "\xc1", "\xc7\x05\x01\xdd\xff\xff\xff\xff", "\xd4\x01\xc1", strings.Repeat("\x91", 1<<16)} {
		if got := Trusted([]byte(broken)).AppendCanonical([]byte("x")); string(got) != "x\xc0" {
			t.Errorf("% .20x becomes % .20x", broken, got)
		}
	}
	if got := (Value{}).AppendCanonical(nil); string(got) != "\xc0" {
		t.Errorf("an absent value becomes % x", got)
	}
}
