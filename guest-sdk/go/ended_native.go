//go:build !wasm && !tinygo.wasm

package vivarium

import "github.com/vivarium-wasm/vivarium/guest-sdk/go/internal/host"

// ended tells the end of a run by Fail from a panic: natively one is the other.
func ended(with any) bool {
	_, ok := with.(host.Ended)
	return ok
}
