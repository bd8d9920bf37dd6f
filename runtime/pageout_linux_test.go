package runtime_test

import "golang.org/x/sys/unix"

// pageOut has the kernel push memory out as if it were short of it: what is
// written to swap where there is some, what is the file's is dropped.
func pageOut(memory []byte) error { return unix.Madvise(memory, unix.MADV_PAGEOUT) }
