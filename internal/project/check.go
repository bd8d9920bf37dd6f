package project

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// Check holds what the manifest says against what a host knows: events and their
// params, operations, types of variables, limits. Errors name the line.
func (m *Manifest) Check(known *catalog.Catalog) error {
	for _, id := range m.sorted() {
		event, ok := known.Event(id)
		if !ok {
			return m.at("event "+id, fmt.Errorf("there is no event %.80q%s", id, console.DidYouMean(known.NearestEvents(id))))
		}
		if params := m.Events[id].Params; params != nil {
			if _, err := event.CoerceParams(params); err != nil {
				return m.at("event "+id, fmt.Errorf("params: %w", err))
			}
		}
	}
	for _, name := range m.Operations {
		if err := Grantable(known, name); err != nil {
			return m.at("operation "+name, err)
		}
	}
	for name, text := range m.Variables {
		t, err := catalog.ParseType(text)
		if err == nil {
			err = made(known, t)
		}
		if err != nil {
			return m.at("variable "+name, err)
		}
	}
	var limits runtime.Limits
	for name, text := range m.Limits {
		if err := limits.Set(name, text); err != nil {
			return m.at("limit "+name, err)
		}
	}
	return nil
}

// made reports whether a type is made of types that the catalog has.
func made(known *catalog.Catalog, t catalog.Type) error {
	if t.Elem != nil {
		return made(known, *t.Elem)
	}
	if t.Kind != catalog.KindStruct {
		return nil
	}
	if fields, tag, _ := known.Fields(t.Name, ""); fields == nil && tag == "" {
		return fmt.Errorf("there is no type %.80q", t.Name)
	}
	return nil
}

// Grantable reports whether a grant can name anything: *, a prefix such as
// record.*, an operation, or one of these with :immediate behind it.
func Grantable(known *catalog.Catalog, grant string) error {
	name := strings.TrimSuffix(grant, ":immediate")
	if name == "*" {
		return nil
	}
	if prefix, ok := strings.CutSuffix(name, ".*"); ok {
		for _, a := range known.Actions() {
			if strings.HasPrefix(a.Name, prefix+".") {
				return nil
			}
		}
		return fmt.Errorf("no operation begins with %.80q", prefix+".")
	}
	a, ok := known.Action(name)
	switch {
	case !ok:
		return fmt.Errorf("there is no operation %.80q%s", name, console.DidYouMean(known.NearestActions(name)))
	case a.Mode == catalog.Return || a.Mode == catalog.Dropped:
		return fmt.Errorf("%q needs no grant: it is a %s", name, a.Mode)
	}
	return nil
}

// agree holds the manifest's events against a module's handlers.
func (m *Manifest) agree(handlers []string) error {
	if m.Events == nil {
		return nil
	}
	for _, id := range m.sorted() {
		if !slices.Contains(handlers, id) {
			return m.at("event "+id, fmt.Errorf("the module has no handler for %s: it handles %s", id, list(handlers)))
		}
	}
	var unlisted []string
	for _, id := range handlers {
		if _, ok := m.Events[id]; !ok {
			unlisted = append(unlisted, id)
		}
	}
	if len(unlisted) > 0 {
		return m.at("events", errors.New("the module handles "+list(unlisted)+" besides: list them under events, or leave events out"))
	}
	return nil
}
