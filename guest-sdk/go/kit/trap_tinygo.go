//go:build tinygo

package main

//export llvm.trap
func trap()
