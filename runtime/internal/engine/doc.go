// Package engine is the seam to the Wasm engine: compile, instantiate, call,
// memory, close. wazero is behind it, its optimizing compiler or its
// interpreter; nothing above this package knows wazero's types.
package engine
