//go:build race

package runtime_test

// raced says that the race detector watches, which makes the interpreter, being
// Go, ten times slower.
const raced = true
