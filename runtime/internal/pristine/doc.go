// Package pristine gives every event a linear memory that looks as if no event had come before.
//
// A [Space] hands out memories under one [Strategy] and bounds how many live at once. A [Memory] is
// the linear memory of one instance; an engine grows it through Reallocate. While a behavior loads,
// its memory is plain; [Space.Snapshot] then turns the initialised bytes into an [Image], from which
// any number of memories start, and to which [Memory.Reset] brings each one back after its event.
//
// On Linux a memory shows its image through a private mapping of a sealed file in memory, so that
// the kernel keeps note of the pages that were written and only those are put back. Elsewhere, and
// wherever [Probe] finds that the kernel's notes cannot be relied on, images are copied.
//
// Reading the source: strategy.go and space.go are the face, image.go and memory.go the two nouns,
// heap.go the portable way, mapped_linux.go, scan_linux.go and pagemap_linux.go the Linux ways, and
// probe.go the proof that a way works here.
package pristine
