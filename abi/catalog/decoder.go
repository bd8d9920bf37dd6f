package catalog

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
)

const maxDoc = 4096 // bytes of a doc, label or reason

// decoder reads nodes strictly. It keeps the first error; after one, its
// methods do nothing and return zero values.
type decoder struct{ err error }

func (d *decoder) fail(line int, format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("line %d: %w", line, fmt.Errorf(format, args...))
	}
}

// fields walks a map whose names are a fixed set.
func (d *decoder) fields(n *Node, what string, known map[string]func(*Node)) {
	d.each(n, what, func(e Entry) {
		read := known[e.Name]
		if read == nil {
			names := slices.Sorted(maps.Keys(known))
			d.fail(e.Line, "%s: unknown field %s%s; known are %s", what, quote(e.Name),
				didYouMean(Nearest(e.Name, names)), strings.Join(names, ", "))
			return
		}
		read(e.Node)
	})
}

// each walks a map in the order of the file. Nothing stands for an empty map.
func (d *decoder) each(n *Node, what string, visit func(Entry)) {
	if d.err != nil || n == nil || n.Value == nil {
		return
	}
	entries, ok := n.Value.([]Entry)
	if !ok {
		d.fail(n.Line, "%s: expected a map, got %s", what, n.Shape())
		return
	}
	if at := duplicate(entries); at >= 0 {
		d.fail(entries[at].Line, "%s: %s stands twice", what, quote(entries[at].Name))
	}
	for _, e := range entries {
		if d.err != nil {
			return
		}
		visit(e)
	}
}

// duplicate gives the index of a name that stood before; -1 when there is none.
func duplicate(entries []Entry) int {
	if len(entries) <= 12 { // a map costs more than looking
		for i := range entries {
			for j := range i {
				if entries[i].Name == entries[j].Name {
					return i
				}
			}
		}
		return -1
	}
	seen := make(map[string]bool, len(entries))
	for i, e := range entries {
		if seen[e.Name] {
			return i
		}
		seen[e.Name] = true
	}
	return -1
}

func (d *decoder) text(n *Node, what string) string {
	if d.err != nil {
		return ""
	}
	s, ok := n.Value.(string)
	if !ok {
		d.fail(n.Line, "%s: expected text, got %s", what, n.Shape())
		return ""
	}
	d.readable(n, s, what)
	return strings.TrimSpace(s)
}

// readable refuses text that is long, or holds what can't be seen: it ends up in
// comments of programs and on terminals, and would turn them around.
func (d *decoder) readable(n *Node, s, what string) {
	if len(s) > maxDoc {
		d.fail(n.Line, "%s: text of %d bytes: the limit is %d", what, len(s), maxDoc)
	}
	const joiner = '\u200d' // makes one emoji of several
	for _, r := range s {
		if !unicode.IsGraphic(r) && !strings.ContainsRune("\n\r\t", r) && r != joiner {
			d.fail(n.Line, "%s: the character %+q can't be shown", what, r)
			return
		}
	}
}

func (d *decoder) bool(n *Node, what string) bool {
	b, ok := n.Value.(bool)
	if !ok && d.err == nil {
		d.fail(n.Line, "%s: expected true or false, got %s", what, n.Shape())
	}
	return b
}

// version reads 10.4.10, and what YAML takes for a number: 9.4.
func (d *decoder) version(n *Node, what string) string {
	switch v := n.Value.(type) {
	case int64, float64:
		return fmt.Sprint(v)
	case string:
		return d.text(n, what)
	}
	d.fail(n.Line, "%s: expected a version, got %s", what, n.Shape())
	return ""
}

// names reads one name or a list of them.
func (d *decoder) names(n *Node, what string) []string {
	if s, ok := n.Value.(string); ok {
		return []string{s}
	}
	list, ok := n.Value.([]*Node)
	if !ok {
		d.fail(n.Line, "%s: expected a name or a list of names, got %s", what, n.Shape())
		return nil
	}
	names := make([]string, 0, len(list))
	for _, item := range list {
		name := d.text(item, what)
		if slices.Contains(names, name) {
			d.fail(item.Line, "%s: %s stands twice", what, quote(name))
		}
		names = append(names, name)
	}
	return names
}

func (d *decoder) oneOf(n *Node, what string, allowed ...string) string {
	s := d.text(n, what)
	if d.err == nil && !slices.Contains(allowed, s) {
		d.fail(n.Line, "%s: %s is none of %s", what, quote(s), strings.Join(allowed, ", "))
	}
	return s
}

// keys reads a map of name → key.
func (d *decoder) keys(n *Node, what string) []Key {
	var keys []Key
	if entries, ok := n.Value.([]Entry); ok {
		keys = make([]Key, 0, len(entries))
	}
	d.each(n, what, func(e Entry) { keys = append(keys, d.key(e, what)) })
	return keys
}

// key reads the short form "type! lazy, what it is, e.g. a sample" or the long
// form {type, doc, sample, required, lazy, since, until}.
func (d *decoder) key(e Entry, what string) Key {
	k := Key{Name: e.Name, line: int32(e.Line)}
	what += "." + clip(e.Name)
	if strings.HasPrefix(e.Name, "$") {
		d.fail(e.Line, "%s: names beginning with $ belong to the ABI", what)
	} else if !k.splitPattern() {
		d.fail(e.Line, "%s: bad name: letters, digits, '_', '.' and '-', at most %d bytes; a pattern ends in <id>, <n>, <name> or *", what, maxName)
	}
	if d.err != nil {
		return k
	}
	if short, ok := e.Node.Value.(string); ok {
		d.shortKey(&k, e.Node, short, what)
	} else {
		d.fields(e.Node, what, map[string]func(*Node){
			"type":     func(n *Node) { d.keyType(&k, n, d.text(n, what), what) },
			"doc":      func(n *Node) { k.Doc = d.text(n, what) },
			"sample":   func(n *Node) { k.sample, k.sampled = n.Plain(), true },
			"required": func(n *Node) { k.Required = d.bool(n, what) },
			"lazy":     func(n *Node) { k.Lazy = d.bool(n, what) },
			"since":    func(n *Node) { k.Since = d.version(n, what) },
			"until":    func(n *Node) { k.Until = d.version(n, what) },
		})
		if !k.typed {
			d.fail(e.Line, "%s: no type", what)
		}
	}
	if k.Type.Kind == KindPrefix && d.err == nil {
		d.fail(e.Line, "%s: links stand under links:, without a type", what)
	}
	return k
}

// shortKey reads "type! lazy since 9.4, what it is, e.g. a sample": the type
// ends at the first comma that a space follows. The sample none is null.
func (d *decoder) shortKey(k *Key, n *Node, short, what string) {
	d.readable(n, short, what)
	head, rest, _ := strings.Cut(short, ", ")
	doc, sample, sampled := strings.Cut(", "+rest, ", e.g. ")
	k.Doc, k.sampled = strings.TrimSpace(strings.TrimPrefix(doc, ", ")), sampled
	if sampled && sample != "none" {
		k.sample = sample
	}
	words := strings.Fields(head)
	if len(words) == 0 {
		d.fail(n.Line, "%s: no type", what)
		return
	}
	for i := 1; i < len(words); i++ {
		switch {
		case words[i] == "lazy":
			k.Lazy = true
		case words[i] == "since" && i+1 < len(words):
			i++
			k.Since = words[i]
		case words[i] == "until" && i+1 < len(words):
			i++
			k.Until = words[i]
		default:
			d.fail(n.Line, "%s: unknown word %s between type and comma; known are lazy, since and until", what, quote(words[i]))
		}
	}
	typ, required := strings.CutSuffix(words[0], "!")
	k.Required = required
	d.keyType(k, n, typ, what)
}

func (d *decoder) keyType(k *Key, n *Node, text, what string) {
	t, err := ParseType(text)
	if err != nil {
		d.fail(n.Line, "%s: %w", what, err)
	}
	k.Type, k.typed = t, true
}

// links reads a map of prefix → records: "sender_: address lazy, who sent it".
func (d *decoder) links(n *Node, what string) []Link {
	var links []Link
	d.each(n, what, func(e Entry) {
		if !validPrefix(e.Name) {
			d.fail(e.Line, "%s: prefix %s: letters, digits and '_', ending in '_'; \"\" is the root", what, quote(e.Name))
		}
		text := d.text(e.Node, what+"."+clip(e.Name))
		l := Link{Prefix: e.Name, line: e.Line}
		records, doc, _ := strings.Cut(text, ", ")
		l.Doc = strings.TrimSpace(doc)
		if r, ok := strings.CutSuffix(records, " lazy"); ok {
			records, l.Lazy = r, true
		}
		t, err := ParseType("link:" + records)
		if err != nil {
			d.fail(e.Line, "%s.%s: %w", what, clip(e.Name), err)
		}
		l.Records = t.Records
		links = append(links, l)
	})
	return links
}
