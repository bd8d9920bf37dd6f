package bindings

import (
	"bytes"
	"maps"
	"slices"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// What a host adds to events and records of the SDK is merged into the SDK's own
// interfaces: TypeScript makes one of both. The tables are written anew as a
// whole, and the module's take the place of the SDK's.

// extensions writes what the host adds to what the SDK has.
func (t *typescript) extensions() error {
	if len(t.base.extended) == 0 {
		return nil
	}
	old, err := New(t.base.c)
	if err != nil {
		return err
	}
	for _, r := range t.model.Records {
		if i := slices.IndexFunc(old.Records, func(o *Record) bool { return o.Record.Name == r.Record.Name }); i >= 0 && t.base.extended[r.Record.Name] {
			var links []jsEntry
			t.unseen(func() { links = t.members(r.Members) })
			t.links = append(t.links, jsEntry{r.Record.Name, packed(links)})
			t.merge(r.Name.Upper(), added(r.Members, old.Records[i].Members), "")
		}
	}
	for _, e := range t.model.Events {
		if i := slices.IndexFunc(old.Events, func(o *Event) bool { return o.ID == e.ID }); i >= 0 && t.base.extended[e.ID] {
			t.extension(e, old.Events[i])
		}
	}
	return t.err
}

// extension writes what the host adds to one event.
func (t *typescript) extension(e, old *Event) {
	var links, operations []jsEntry
	methods := ""
	t.unseen(func() { links = t.members(e.Members) })
	for _, a := range e.Operations {
		known := slices.ContainsFunc(old.Operations, func(o *catalog.Action) bool { return o.Name == a.Name })
		write := func() {
			entries, text := t.operation(a, a.ArgsIn(e.Event), e.Name.Upper())
			operations = append(operations, entries...)
			if !known {
				methods += text
			}
		}
		if known {
			t.unseen(write)
		} else {
			write()
		}
	}
	members := added(e.Members, old.Members)
	if len(members) == 0 && methods == "" { // only a record behind a link has more
		return
	}
	t.offered = append(t.offered, jsEntry{e.ID, packed([]jsEntry{{"links", object(links)}, {"operations", object(operations)}})})
	t.merge(e.Name.Upper(), members, methods)
}

// unseen runs what writes types that the SDK has already.
func (t *typescript) unseen(write func()) {
	body, names := t.body, maps.Clone(t.names)
	t.body = bytes.Buffer{}
	write()
	t.body, t.names = body, names
}

// merge writes members into an interface of the SDK's.
func (t *typescript) merge(name string, members []Member, methods string) {
	body := t.body
	t.body = bytes.Buffer{}
	t.members(members)
	t.merged.WriteString("  interface " + name + " {\n" + t.body.String() + methods + "  }\n")
	t.body = body
}

// added gives the members that were not there before.
func added(members, old []Member) []Member {
	return slices.DeleteFunc(slices.Clone(members), func(m Member) bool {
		return slices.ContainsFunc(old, func(o Member) bool {
			if m.Link != nil {
				return o.Link != nil && o.Link.Prefix == m.Link.Prefix
			}
			return o.Link == nil && o.Key.Name == m.Key.Name
		})
	})
}
