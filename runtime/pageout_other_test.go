//go:build !linux

package runtime_test

// pageOut is for Linux: elsewhere nothing depends on what the kernel notes.
func pageOut([]byte) error { return nil }
