//go:build tinygo

package vivarium

// guarded runs the handler. TinyGo cannot recover on WebAssembly: a panic
// prints its message, which the host logs, and traps.
func guarded[E ~struct{ *Event }](ev *Event, handler func(E) error) error {
	return handler(E(struct{ *Event }{ev}))
}
