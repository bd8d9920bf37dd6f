//go:build !wasm

package abi

import "embed"

// Files holds the source of this package and SPEC.md, for whoever hands them to
// authors of behaviors. A program that does not use it does not carry it.
//
//go:embed *.go SPEC.md
var Files embed.FS
