package cases

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
)

// MaxFile is how many bytes of a file of cases are read.
const MaxFile = catalog.MaxDocument

// File is a file of cases.
type File struct {
	Name  string // as errors call it; what it names lies beside it
	Cases []*Case

	text []byte
}

// Case is an occurrence of an event and what must come of it.
type Case struct {
	Name string
	File string
	Line int

	event, eml *catalog.Node // nil where it does not say
	sample     *bool
	dictionary *catalog.Node
	without    *catalog.Node
	answers    *catalog.Node
	params     *catalog.Node
	vars       *catalog.Node
	state      *catalog.Node
	limits     *catalog.Node
	expect     *catalog.Node
	grants     *catalog.Node
	attempt    int
	when       time.Time

	want map[string]any // what must come of it, once it is checked
}

// Read reads a file of cases. Nothing in it is held against a catalog yet. The
// error is Mistakes.
func Read(name string, text []byte) (*File, error) {
	root, err := yaml.Parse(name, text)
	if err != nil {
		return nil, Mistakes{syntax(name, err)}
	}
	f := &File{Name: name, text: text}
	r := &reader{file: name}
	r.fields(root, "the file", map[string]func(*catalog.Node){
		"cases": func(n *catalog.Node) { f.readCases(r, n) },
	})
	if len(f.Cases) == 0 && len(r.mistakes) == 0 {
		r.wrong(0, "there are no cases in it")
	}
	return f, r.mistakes.err()
}

var lineFirst = regexp.MustCompile(`^(?:yaml: )?line (\d+)(?:, column \d+)?: `)

// syntax gives an error of the YAML reader its place.
func syntax(name string, err error) Mistake {
	text := strings.TrimPrefix(err.Error(), "yaml: "+name+": ")
	m := lineFirst.FindStringSubmatch(text)
	if m == nil {
		return Mistake{name, 0, text}
	}
	line, _ := strconv.Atoi(m[1])
	return Mistake{name, line, text[len(m[0]):]}
}

func (f *File) readCases(r *reader, n *catalog.Node) {
	names := map[string]bool{}
	for _, item := range r.list(n, "cases") {
		c := &Case{File: f.Name, Line: item.Line, attempt: 1}
		before := len(r.mistakes)
		c.read(r, item)
		switch {
		case len(r.mistakes) > before:
		case c.Name == "":
			r.wrong(c.Line, "the case has no name")
		case names[c.Name]:
			r.wrong(c.Line, "there are two cases %.64q", c.Name)
		}
		names[c.Name] = true
		f.Cases = append(f.Cases, c)
	}
}

func (c *Case) read(r *reader, n *catalog.Node) {
	keep := func(to **catalog.Node) func(*catalog.Node) { return func(n *catalog.Node) { *to = n } }
	r.fields(n, "a case", map[string]func(*catalog.Node){
		"name":       func(n *catalog.Node) { c.Name = r.word(n, "name") },
		"event":      func(n *catalog.Node) { r.text(n, "event"); c.event = n },
		"eml":        func(n *catalog.Node) { r.text(n, "eml"); c.eml = n },
		"sample":     func(n *catalog.Node) { c.readSample(r, n) },
		"time":       func(n *catalog.Node) { c.readTime(r, n) },
		"attempt":    func(n *catalog.Node) { c.readAttempt(r, n) },
		"grants":     keep(&c.grants),
		"dictionary": keep(&c.dictionary),
		"without":    keep(&c.without),
		"answers":    keep(&c.answers),
		"params":     keep(&c.params),
		"vars":       keep(&c.vars),
		"state":      keep(&c.state),
		"limits":     keep(&c.limits),
		"expect":     keep(&c.expect),
	})
}

func (c *Case) readSample(r *reader, n *catalog.Node) {
	v, ok := n.Value.(bool)
	if !ok {
		r.wrong(n.Line, "sample is %s, want true or false", n.Shape())
	}
	c.sample = &v
}

func (c *Case) readTime(r *reader, n *catalog.Node) {
	text, _ := n.Value.(string)
	var err error
	if c.when, err = time.Parse(time.RFC3339, text); err != nil {
		r.wrong(n.Line, "time is %s, want RFC 3339 such as 2026-03-02T09:30:00Z", n.Shape())
	}
}

func (c *Case) readAttempt(r *reader, n *catalog.Node) {
	v, ok := n.Value.(int64)
	if !ok || v < 1 || v > 1<<30 {
		r.wrong(n.Line, "attempt is %s, want a number from 1 on", n.Shape())
	}
	c.attempt = int(v)
}
