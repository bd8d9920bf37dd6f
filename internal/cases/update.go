package cases

import (
	"bytes"
	"cmp"
	"errors"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"
)

// Update gives the text of a file in which failed cases expect what happened.
// Comments, layout and whatever else the file says stay. The error is Mistakes
// for a file that can't be updated so; some YAML is laid out in ways that only
// a person should touch.
func (s *Suite) Update(f *File, results []*Result) ([]byte, error) {
	var root yaml.Node
	if err := yaml.Unmarshal(f.text, &root); err != nil {
		return nil, Mistakes{syntax(f.Name, err)}
	}
	p := newPatch(f.text)
	for _, r := range results {
		if r.Passed() {
			continue
		}
		if err := p.expectation(&root, f, r); err != nil {
			return nil, Mistakes{{f.Name, r.Case.Line, r.Case.Name + ": " + err.Error()}}
		}
	}
	text := p.apply()
	if err := s.proves(f, text, results); err != nil {
		return nil, err
	}
	return text, nil
}

// proves holds a new text against what happened.
func (s *Suite) proves(f *File, text []byte, results []*Result) error {
	by := Mistakes{{f.Name, 0, "it can't be updated without touching what it says besides: write the expectations by hand"}}
	again, err := Read(f.Name, text)
	if err != nil || s.Check(again) != nil || len(again.Cases) != len(f.Cases) {
		return by
	}
	for i, c := range again.Cases {
		if c.Name != f.Cases[i].Name {
			return by
		}
		for _, r := range results {
			if r.Case != f.Cases[i] {
				continue
			}
			now := &Result{Case: c, Outcome: r.Outcome}
			if now.compare(); !now.Passed() {
				return by
			}
		}
	}
	return nil
}

// outcome gives what an expectation says once it is met: what it named, and how
// the run ended where that was not expected.
func (r *Result) outcome() map[string]any {
	out := map[string]any{}
	for name := range r.Case.want {
		out[name] = r.got[name]
	}
	if r.got["kind"] != kindOf(r.Case.want) {
		out["kind"], out["error"] = r.got["kind"], r.got["error"]
	}
	if out["error"] == nil {
		delete(out, "error")
	}
	return out
}

func kindOf(want map[string]any) any {
	if kind, named := want["kind"]; named {
		return kind
	}
	return "ok"
}

// patch changes parts of a text that was read as YAML. Lines are counted from 1.
type patch struct {
	text    []byte
	starts  []int // of lines, and one behind the last
	newline string
	edits   []edit
}

// edit replaces bytes.
type edit struct {
	from, to int
	text     string
}

func newPatch(text []byte) *patch {
	p := &patch{text: text, starts: []int{0}, newline: "\n"}
	if bytes.Contains(text, []byte("\r\n")) {
		p.newline = "\r\n"
	}
	for i, c := range text {
		if c == '\n' && i+1 < len(text) {
			p.starts = append(p.starts, i+1)
		}
	}
	p.starts = append(p.starts, len(text))
	return p
}

func (p *patch) apply() []byte {
	slices.SortStableFunc(p.edits, func(a, b edit) int { return cmp.Compare(a.from, b.from) })
	var out []byte
	at := 0
	for _, e := range p.edits {
		if e.from < at { // never; what it leads to is not taken
			continue
		}
		out = append(append(out, p.text[at:e.from]...), e.text...)
		at = e.to
	}
	return append(out, p.text[at:]...)
}

var errLayout = errors.New("its layout is not one that can be updated: write a line for each of its fields")

// expectation makes a case expect what happened.
func (p *patch) expectation(root *yaml.Node, f *File, r *Result) error {
	node, end := p.find(root, slices.Index(f.Cases, r.Case))
	if node == nil || node.Kind != yaml.MappingNode || node.Style&yaml.FlowStyle != 0 {
		return errLayout
	}
	want, got := r.Case.want, r.outcome()
	for i := 0; i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value != "expect" {
			continue
		}
		stop := end
		if i+2 < len(node.Content) {
			stop = node.Content[i+2].Line
		}
		if !p.value(node.Content[i+1], stop, want, got) {
			p.replace(node.Content[i], node.Content[i+1], stop, got)
		}
		return nil
	}
	p.insert(node, end, "expect", got)
	return nil
}

// find gives a case and the line behind it.
func (p *patch) find(root *yaml.Node, index int) (*yaml.Node, int) {
	lines := len(p.starts)
	if len(root.Content) != 1 || len(root.Content[0].Content) != 2 {
		return nil, lines
	}
	list := root.Content[0].Content[1]
	if list.Kind != yaml.SequenceNode || list.Style&yaml.FlowStyle != 0 || index < 0 || index >= len(list.Content) {
		return nil, lines
	}
	if index+1 < len(list.Content) {
		return list.Content[index], p.dash(list, index+1)
	}
	return list.Content[index], lines
}

// value changes the parts of a list or map that stand on lines of their own; it
// reports false where the whole has to be written anew.
func (p *patch) value(n *yaml.Node, end int, want, got any) bool {
	if n.Style&yaml.FlowStyle != 0 {
		return false
	}
	switch n.Kind {
	case yaml.MappingNode:
		w, ok := want.(map[string]any)
		g, ok2 := got.(map[string]any)
		return ok && ok2 && len(g) > 0 && p.mapping(n, end, w, g)
	case yaml.SequenceNode:
		w, ok := want.([]any)
		g, ok2 := got.([]any)
		return ok && ok2 && len(g) > 0 && len(w) == len(n.Content) && p.sequence(n, end, w, g)
	}
	return false
}

func (p *patch) mapping(n *yaml.Node, end int, want, got map[string]any) bool {
	undo := len(p.edits)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value, stop := n.Content[i], n.Content[i+1], end
		if i+2 < len(n.Content) {
			stop = n.Content[i+2].Line
		}
		g, stays := got[key.Value]
		switch {
		case stays && same(want[key.Value], g):
		case stays && p.value(value, stop, want[key.Value], g):
		case stays:
			p.replace(key, value, stop, g)
		case !p.remove(key.Line, key.Column, stop):
			p.edits = p.edits[:undo]
			return false
		}
	}
	fresh := maps.Clone(got)
	maps.DeleteFunc(fresh, func(name string, _ any) bool { _, had := want[name]; return had })
	for _, name := range names(fresh) {
		p.insert(n, end, name, fresh[name])
	}
	return true
}

func (p *patch) sequence(n *yaml.Node, end int, want, got []any) bool {
	undo := len(p.edits)
	for i, element := range n.Content {
		line, stop := p.dash(n, i), end
		if i+1 < len(n.Content) {
			stop = p.dash(n, i+1)
		}
		switch {
		case line == 0 || stop == 0:
			p.edits = p.edits[:undo]
			return false
		case i < len(got) && (same(want[i], got[i]) || p.value(element, stop, want[i], got[i])):
		case i < len(got):
			from, to := p.offset(line, n.Column), p.last(line, stop, n.Column)
			p.write(from, to, p.remark(from, to, item(written(got[i]), n.Column-1), element))
		case !p.remove(line, n.Column, stop):
			p.edits = p.edits[:undo]
			return false
		}
	}
	at := p.last(p.dash(n, len(n.Content)-1), end, n.Column)
	for _, g := range got[min(len(got), len(n.Content)):] {
		p.below(at, indented(item(written(g), n.Column-1), n.Column-1))
	}
	return true
}

// replace writes a field anew, as it was written before where that is one line.
func (p *patch) replace(key, value *yaml.Node, stop int, got any) {
	got = written(got)
	lines := field(key.Value, got, key.Column-1)
	if one := scalar(key.Value) + ": " + flow(got); value.Style&yaml.FlowStyle != 0 && key.Column+len(one) <= widest {
		lines = []string{one}
	}
	from, to := p.offset(key.Line, key.Column), p.last(key.Line, stop, key.Column)
	p.write(from, to, p.remark(from, to, lines, key, value))
}

// insert writes a field behind the last of a map.
func (p *patch) insert(n *yaml.Node, end int, name string, got any) {
	last := n.Content[len(n.Content)-2]
	at := p.last(last.Line, end, last.Column)
	p.below(at, indented(field(name, written(got), n.Column-1), n.Column-1))
}

// write replaces bytes by lines.
func (p *patch) write(from, to int, lines []string) {
	p.edits = append(p.edits, edit{from, to, strings.Join(lines, p.newline)})
}

// below adds lines behind the end of one.
func (p *patch) below(at int, lines []string) {
	p.edits = append(p.edits, edit{at, at, p.newline + strings.Join(lines, p.newline)})
}

// remove takes out the lines of something that begins its line.
func (p *patch) remove(line, column, stop int) bool {
	if len(bytes.TrimLeft(p.text[p.starts[line-1]:p.offset(line, column)], " ")) > 0 {
		return false
	}
	// The line break before it goes, the one behind it stays.
	before := bytes.TrimSuffix(bytes.TrimSuffix(p.text[:p.starts[line-1]], []byte("\n")), []byte("\r"))
	p.edits = append(p.edits, edit{len(before), p.last(line, stop, column), ""})
	return true
}

// remark keeps the comment that stood behind what is written anew, as far apart.
func (p *patch) remark(from, to int, lines []string, nodes ...*yaml.Node) []string {
	for _, n := range nodes {
		if n.LineComment == "" || strings.Contains(n.LineComment, "\n") {
			continue
		}
		before, _, _ := bytes.Cut(p.text[from:to], []byte(n.LineComment))
		apart := max(len(before)-len(bytes.TrimRight(before, " ")), 1)
		lines[0] += strings.Repeat(" ", apart) + n.LineComment
		break
	}
	return lines
}

// offset gives where a column of a line is, in bytes.
func (p *patch) offset(line, column int) int {
	at := p.starts[line-1]
	for range column - 1 {
		if at < len(p.text) {
			for at++; at < len(p.text) && p.text[at]&0xc0 == 0x80; at++ {
			}
		}
	}
	return at
}

// last gives the end of what begins on a line and column and ends before the
// line stop. Empty lines and comments no deeper than it belong to what follows.
func (p *patch) last(line, stop, column int) int {
	for stop--; stop > line; stop-- {
		text := bytes.TrimRight(p.text[p.starts[stop-1]:p.starts[stop]], " \r\n")
		content := bytes.TrimLeft(text, " ")
		if len(content) > 0 && (content[0] != '#' || len(text)-len(content) >= column) {
			break
		}
	}
	return p.starts[stop-1] + len(bytes.TrimRight(p.text[p.starts[stop-1]:p.starts[stop]], "\r\n"))
}

// dash gives the line on which an element of a list begins, 0 when that is hidden.
func (p *patch) dash(n *yaml.Node, index int) int {
	for line := n.Content[index].Line; line >= n.Line; line-- {
		if at := p.offset(line, n.Column); at < p.starts[line] && p.text[at] == '-' {
			return line
		}
	}
	return 0
}
