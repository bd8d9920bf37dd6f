package bindings

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

const pythonStubHead = pythonHead + `from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypedDict, overload

`

// stubs writes what editors and type checkers read.
func (p *python) stubs() {
	f := &p.stub
	f.WriteString(pythonStubHead)
	if p.base.c == nil {
		f.WriteString("from vivarium import Action, AnyRecord, BaseEvent, Handles, Ref, Result, Returns, View\n")
		p.class("Event", "BaseEvent", "The event a handler was started for.")
		p.methods(p.model.Common, func(a *catalog.Action) []catalog.Key { return a.Args })
	} else {
		f.WriteString("from vivarium import *\nfrom vivarium import Handles\n")
	}
	for _, r := range p.model.Records {
		if p.base.hasRecord(r.Record.Name) {
			continue
		}
		p.declare(r.Name.Upper(), "record "+r.Record.Name)
		p.class(r.Name.Upper(), "View", sentence("A record of type "+r.Record.Name, r.Doc))
		f.WriteString("    @property\n    def ref(self) -> Ref: ...\n")
		p.properties(r.Members, pythonViewNames)
	}
	for _, s := range p.model.Structs {
		if !p.base.hasStruct(s.Name) {
			p.structStubs(s)
		}
	}
	var own []*Event
	for _, e := range p.model.Events {
		if !p.base.hasEvent(e.ID) {
			p.event(e)
			own = append(own, e)
		}
	}
	for _, e := range own {
		fmt.Fprintf(f, "\n@overload\ndef on(event_id: Literal[%q]) -> Handles[%s]: ...\n", e.ID, e.Name.Upper())
	}
	f.WriteString("\n@overload\ndef on(event_id: str) -> Handles[Any]: ...\n")
}

func sentence(what, doc string) string {
	if doc != "" {
		what += ": " + doc
	}
	return what + "."
}

func (p *python) class(name, of, doc string) {
	fmt.Fprintf(&p.stub, "\nclass %s(%s):\n    %s\n", name, of, pythonDoc(doc))
}

// properties writes keys, patterns and links.
func (p *python) properties(members []Member, taken ...[]string) {
	for _, m := range members {
		name := pythonName(m.Words, taken...)
		switch {
		case m.Link != nil:
			_, class := p.recordView(m.Link.Records)
			p.property(name, class, sentence("The record behind "+m.Link.Prefix, m.Link.Doc))
		case m.Tail != "":
			tail := "name: str"
			if m.Tail == "<id>" || m.Tail == "<n>" {
				tail = "n: int"
			}
			fmt.Fprintf(&p.stub, "    def %s(self, %s, /) -> %s: %s\n", name, tail, p.read(m.Key.Type).typ, pythonDoc(strings.TrimSpace(does("", m.Key.Name, m.Key))))
		default:
			p.property(name, p.read(m.Key.Type).typ, strings.TrimSpace(does("", m.Key.Name, m.Key)))
		}
	}
}

func (p *python) property(name, typ, doc string) {
	fmt.Fprintf(&p.stub, "    @property\n    def %s(self) -> %s: %s\n", name, typ, pythonDoc(doc))
}

func (p *python) event(e *Event) {
	name := e.Name.Upper()
	for _, suffix := range []string{"", "Params", "Returns", "Returned"} {
		p.declare(name+suffix, "event "+e.ID+strings.ToLower(suffix))
	}
	if len(e.Params) > 0 {
		p.class(name+"Params", "View", "The parameters a behavior may have for "+e.ID+".")
		p.properties(e.Params, pythonViewNames)
	}
	returns, keys := "Returns", []catalog.Key{}
	if len(e.Returns) > 0 {
		returns = name + "Returns"
		p.class(returns, "Returns", "What a handler of "+e.ID+" gives back, by attribute.")
	}
	for _, m := range e.Returns {
		fmt.Fprintf(&p.stub, "    %s: %s\n    %s\n", pythonName(m.Words, pythonReturnNames), p.writeType(m.Key.Type), pythonDoc(strings.TrimSpace(does("", m.Key.Name, m.Key))))
		keys = append(keys, m.Key)
	}
	p.typedDict(name+"Returned", keys, "", "")
	doc := "The event " + e.ID + ": " + lowerFirst(e.Doc)
	if e.Notes != "" {
		doc += " " + e.Notes
	}
	p.class(name, "Event", doc)
	fmt.Fprintf(&p.stub, "    returns: %s\n", returns)
	if len(e.Params) > 0 {
		p.property("params", name+"Params", "The behavior's parameters for this event.")
	}
	p.properties(e.Members, pythonViewNames, pythonEventNames)
	p.methods(e.Operations, func(a *catalog.Action) []catalog.Key { return a.ArgsIn(e.Event) })
	p.unambiguous(e)
}

// unambiguous refuses an operation that would take a key's name.
func (p *python) unambiguous(e *Event) {
	for _, a := range e.Operations {
		name := pythonName(SplitWords(a.Name))
		key := slices.ContainsFunc(e.Members, func(m Member) bool { return pythonName(m.Words, pythonViewNames, pythonEventNames) == name })
		if (key || slices.Contains(pythonEventNames, name) || slices.Contains(pythonViewNames, name)) && p.err == nil {
			p.err = fmt.Errorf("bindings: event %s: operation %s would take the name of another attribute", e.ID, a.Name)
		}
	}
}

// methods writes the methods of operations.
func (p *python) methods(operations []*catalog.Action, args func(*catalog.Action) []catalog.Key) {
	for _, a := range operations {
		name, params := pythonName(SplitWords(a.Name)), p.parameters(args(a))
		result := "None"
		if a.HasResult() {
			result = p.read(a.Result).typ
		}
		if a.Mode != catalog.Deferred {
			fmt.Fprintf(&p.stub, "    def %s(self%s) -> %s: %s\n", name, params, result, pythonDoc(sentence("Asks "+a.Name, lowerFirst(strings.TrimSuffix(a.Doc, ".")))))
			continue
		}
		fmt.Fprintf(&p.stub, "    def %s(self%s) -> Action: %s\n", name, params, pythonDoc(sentence("Requests the action "+a.Name, lowerFirst(strings.TrimSuffix(a.Doc, ".")))))
		if a.Twin {
			fmt.Fprintf(&p.stub, "    def %s_now(self%s) -> %s: %s\n", name, params, result, pythonDoc("Asks for "+a.Name+" at once, and waits for the result."))
		}
	}
}

func (p *python) parameters(keys []catalog.Key) string {
	var s strings.Builder
	named := false
	for _, a := range pythonArguments(keys) {
		if a.mark != "" && !named {
			s.WriteString(", *")
			named = true
		}
		switch a.mark {
		case "*":
			fmt.Fprintf(&s, ", %s: Mapping[str, Any] = ...", a.name)
		case "?":
			fmt.Fprintf(&s, ", %s: %s | None = None", a.name, p.writeType(a.of.Type))
		default:
			fmt.Fprintf(&s, ", %s: %s", a.name, p.writeType(a.of.Type))
		}
	}
	return s.String()
}

// structStubs writes a struct as it is read and as it is written.
func (p *python) structStubs(s *Struct) {
	name := SplitWords(s.Name).Upper()
	if s.Read && s.Tag == "" {
		p.declare(p.structView(s), "struct "+s.Name)
		p.class(p.structView(s), "View", "A value of type "+s.Name+".")
		p.properties(structMembers(s), pythonViewNames)
	}
	if !s.Written {
		return
	}
	if s.Tag == "" {
		p.declare(name, "struct "+s.Name+" to write")
		p.typedDict(name, s.Fields, "", "")
		return
	}
	var variants []string
	for _, v := range s.Variants {
		variant := SplitWords(s.Name).With(SplitWords(v.Name)...).Upper()
		p.declare(variant, "struct "+s.Name+" "+v.Name)
		p.typedDict(variant, v.Fields, s.Tag, v.Name)
		variants = append(variants, variant)
	}
	p.declare(name, "struct "+s.Name+" to write")
	fmt.Fprintf(&p.stub, "\n%s = %s\n", name, strings.Join(variants, " | "))
}

// typedDict writes the dict of a struct or of an event's returns: in the form that
// takes any key.
func (p *python) typedDict(name string, keys []catalog.Key, tag, variant string) {
	fmt.Fprintf(&p.stub, "\n%s = TypedDict(%q, {", name, name)
	if tag != "" {
		fmt.Fprintf(&p.stub, "%q: Required[Literal[%q]], ", tag, variant)
	}
	for _, k := range keys {
		typ := strconv.Quote(p.writeType(k.Type))
		if strings.Contains(typ, `\`) { // a type with quotes of its own
			typ = p.writeType(k.Type)
		}
		if k.Required {
			typ = "Required[" + typ + "]"
		}
		fmt.Fprintf(&p.stub, "%q: %s, ", k.Name, typ)
	}
	p.stub.WriteString("}, total=False)\n")
}
