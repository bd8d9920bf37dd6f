package report

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Draw writes the tables and the plots of the report into a folder. Where the
// folder above has a README.md with the markers, the summary goes there too, and
// the short table into the README.md above that.
func (r *Report) Draw(dir string) error {
	if err := os.WriteFile(filepath.Join(dir, "README.md"), []byte(r.Markdown()), 0o644); err != nil {
		return err
	}
	if err := r.plots(dir); err != nil {
		return err
	}
	above := filepath.Join(dir, "..")
	if err := between(filepath.Join(above, "README.md"), begin, end, "\n"+r.provenance()+"\n\n"+r.summary()+"\n"); err != nil {
		return err
	}
	return between(filepath.Join(above, "..", "README.md"), beginFront, endFront, r.front())
}

// The markers between which README.md holds the summary, and that of the
// repository its table of hosts.
const (
	begin      = "<!-- summary: drawn by go run . -->\n"
	end        = "<!-- end of summary -->\n"
	beginFront = "<!-- begin speed -->\n"
	endFront   = "<!-- end speed -->\n"
)

// between writes text between two markers of a file. Nothing happens where there
// is no such file, or it has no markers.
func between(file, begin, end, written string) error {
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	head, rest, ok := bytes.Cut(text, []byte(begin))
	if !ok {
		return nil
	}
	_, tail, ok := bytes.Cut(rest, []byte(end))
	if !ok {
		return errors.New("report: " + file + ": there is no end marker")
	}
	return os.WriteFile(file, slices.Concat(head, []byte(begin+written+end), tail), 0o644)
}
