package bindings

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// tables writes what the SDK makes classes of; vivarium/_bind.py says how a table
// reads.
func (p *python) tables() {
	f := &p.table
	f.WriteString(pythonHead)
	if p.base.c == nil {
		f.WriteString("from vivarium._bind import Catalog\n")
	} else if len(p.base.extended) > 0 {
		f.WriteString("from vivarium import Catalog, catalogs, on\n")
	} else {
		f.WriteString("from vivarium import Catalog, on\n")
	}
	f.WriteString("\nCATALOG = Catalog(\n    events={\n")
	for _, e := range p.model.Events {
		if p.base.hasEvent(e.ID) {
			continue
		}
		fmt.Fprintf(f, "        %q: (\n            %q,\n", e.ID, e.Name.Upper())
		p.words(p.keys(e.Members, true, pythonViewNames, pythonEventNames), ",")
		p.words(p.keys(e.Params, false, pythonViewNames), ",")
		p.words(p.returnWords(e), ",")
		p.words(p.operationWords(e.Operations, func(a *catalog.Action) []catalog.Key { return a.ArgsIn(e.Event) }), ",")
		f.WriteString("        ),\n")
	}
	f.WriteString("    },\n    records={\n")
	for _, r := range p.model.Records {
		if !p.base.hasRecord(r.Record.Name) {
			fmt.Fprintf(f, "        %q: (\n            %q,\n", r.Record.Name, r.Name.Upper())
			p.words(p.keys(r.Members, false, pythonViewNames), ",")
			f.WriteString("        ),\n")
		}
	}
	f.WriteString("    },\n    structs={\n")
	for _, s := range p.model.Structs {
		if s.Read && s.Tag == "" && !p.base.hasStruct(s.Name) {
			fmt.Fprintf(f, "        %q: (\n            %q,\n", s.Name, p.structView(s))
			p.words(p.keys(structMembers(s), false, pythonViewNames), ",")
			f.WriteString("        ),\n")
		}
	}
	f.WriteString("    },\n")
	if p.base.c == nil {
		f.WriteString("    operations=(\n")
		p.words(p.operationWords(p.model.Common, func(a *catalog.Action) []catalog.Key { return a.Args }), "")
		f.WriteString("    ),\n")
	}
	f.WriteString(")\n")
	if len(p.base.extended) > 0 {
		f.WriteString("catalogs.insert(0, catalogs.pop())  # looked into before the SDK's own\n")
	}
	f.WriteString("\n\ndef __getattr__(name):\n    return CATALOG.named(name)\n")
}

func structMembers(s *Struct) (members []Member) {
	for _, k := range s.Fields {
		members = append(members, Member{Words: SplitWords(k.Name), Key: k})
	}
	return members
}

// words writes a table in lines of a readable length, and end behind the last.
func (p *python) words(words []string, end string) {
	const indent, width = "            ", 120
	line := ""
	flush := func(end string) {
		fmt.Fprintf(&p.table, "%s%q%s\n", indent, line, end)
		line = ""
	}
	for _, word := range words {
		if len(indent)+len(line)+len(word)+4 > width && line != "" {
			flush("")
		}
		line += word + " "
	}
	line = strings.TrimSuffix(line, " ")
	flush(end)
}

// keys says each member in a word: sent of those of an event.
func (p *python) keys(members []Member, sent bool, taken ...[]string) (words []string) {
	for _, m := range members {
		name := pythonName(m.Words, taken...)
		switch {
		case m.Link != nil:
			target, _ := p.recordView(m.Link.Records)
			words = append(words, name+">"+m.Link.Prefix+":"+target)
		case m.Tail != "":
			words = append(words, name+"*"+m.Head+":"+p.kindWord(m.Key, sent))
		case name == m.Key.Name:
			words = append(words, name+":"+p.kindWord(m.Key, sent))
		default:
			words = append(words, name+"="+m.Key.Name+":"+p.kindWord(m.Key, sent))
		}
	}
	return words
}

// kindWord says how a key is read. What an event is sent with, and nobody is asked
// for, is marked.
func (p *python) kindWord(k catalog.Key, sent bool) string {
	read := p.read(k.Type)
	if !sent || k.Lazy || k.Context {
		return read.kind + read.target
	}
	return read.kind + read.target + "!"
}

func (p *python) returnWords(e *Event) (words []string) {
	for _, m := range e.Returns {
		words = append(words, renamed(pythonName(m.Words, pythonReturnNames), m.Key.Name))
	}
	return words
}

// renamed says an attribute and the name it stands for, when that is another.
func renamed(attr, name string) string {
	if attr == name {
		return attr
	}
	return attr + "=" + name
}

// operationWords says each operation in a word: name=operation:mode:arguments:result.
func (p *python) operationWords(operations []*catalog.Action, args func(*catalog.Action) []catalog.Key) (words []string) {
	for _, a := range operations {
		mode := "c"
		if a.Mode == catalog.Deferred {
			mode = "a"
			if a.Twin {
				mode = "t"
			}
		}
		result := ""
		if a.HasResult() {
			read := p.read(a.Result)
			result = read.kind + read.target
		}
		var given []string
		for _, k := range pythonArguments(args(a)) {
			given = append(given, k.mark+renamed(k.name, k.key))
		}
		words = append(words, renamed(pythonName(SplitWords(a.Name)), a.Name)+":"+mode+":"+strings.Join(given, ",")+":"+result)
	}
	return words
}

// pythonArgument is an argument of an operation's method: needed, optional (?),
// or many that begin alike (*).
type pythonArgument struct {
	mark, name, key string
	of              catalog.Key
}

// pythonArguments gives them in the order of the method: what is needed first.
func pythonArguments(keys []catalog.Key) (args []pythonArgument) {
	for _, k := range keys {
		a := pythonArgument{mark: "?", name: pythonName(SplitWords(k.Name), []string{"self"}), key: k.Name, of: k}
		switch {
		case k.Pattern:
			head, _ := splitPattern(k.Name)
			a.mark, a.name, a.key = "*", SplitWords(head).Snake()+"s", head
		case k.Required:
			a.mark = ""
		}
		args = append(args, a)
	}
	slices.SortStableFunc(args, func(a, b pythonArgument) int { return len(a.mark) - len(b.mark) })
	return args
}

func pythonDoc(text string) string { return strconv.Quote(text) }
