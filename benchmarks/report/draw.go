package report

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Draw writes the tables and the plots of the report into a folder. Where the
// folder above has a README.md with the markers, the summary goes there too.
func (r *Report) Draw(dir string) error {
	if err := os.WriteFile(filepath.Join(dir, "README.md"), []byte(r.Markdown()), 0o644); err != nil {
		return err
	}
	if err := r.plots(dir); err != nil {
		return err
	}
	return r.summarize(filepath.Join(dir, "..", "README.md"))
}

// The markers between which README.md holds the summary.
const (
	begin = "<!-- summary: drawn by go run . -->\n"
	end   = "<!-- end of summary -->\n"
)

func (r *Report) summarize(file string) error {
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
		return errors.New("report: " + file + ": the summary has no end marker")
	}
	var b bytes.Buffer
	b.Write(head)
	b.WriteString(begin + "\n" + r.provenance() + "\n\n" + r.summary() + "\n" + end)
	b.Write(tail)
	return os.WriteFile(file, b.Bytes(), 0o644)
}
