//go:build !(linux || darwin || freebsd || netbsd || openbsd || dragonfly)

package main

import goruntime "runtime"

// kernel names the operating system; its release is not asked for here.
func kernel() string { return goruntime.GOOS }
