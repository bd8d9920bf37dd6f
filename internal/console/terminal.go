package console

import (
	"io"
	"os"

	"golang.org/x/term"
)

// Terminal tells how wide a writer's terminal is; ok is false for a writer that
// is no terminal.
func Terminal(w io.Writer) (width int, ok bool) {
	f, isFile := w.(*os.File)
	if !isFile || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width < 40 {
		width = 80
	}
	return width, true
}
