package pristine

// post and posted are the sentry of x86: a selector in ES that stands for nothing, 1, and that
// nothing in 64-bit mode uses. Whenever the processor goes back to user mode from an interrupt or a
// fault it makes such a selector 0 (IRET, in Intel's and AMD's manuals). A system call does not, and
// the kernel keeps ES from one turn of a thread to the next. So where 1 is still there, nothing has
// interrupted this thread since post: no page fault among it.
//
// Processors that return otherwise (FRED) leave it, which is what the self-test is for.

//go:noescape
func post()

//go:noescape
func posted() bool

const sentries = true
