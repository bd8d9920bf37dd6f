package project

import (
	"errors"
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// sectionName is the name of the custom section that describes a behavior.
const sectionName = "vivarium"

// withMetadata gives a module without the custom sections that no host uses
// (debug information, producers, earlier metadata) and with the metadata's own
// at its end. Function names stay: a trap's stack shows them.
func withMetadata(module []byte, m *runtime.Metadata) ([]byte, error) {
	const header = 8
	if len(module) < header || string(module[:4]) != "\x00asm" {
		return nil, errors.New("what was built is no WebAssembly module")
	}
	out := append(make([]byte, 0, len(module)+1024), module[:header]...)
	for rest := module[header:]; len(rest) > 0; {
		content, after, err := sized(rest[1:])
		if err != nil {
			return nil, fmt.Errorf("what was built breaks off in the section at byte %d", len(module)-len(rest))
		}
		if rest[0] != 0 || keeps(content) {
			out = append(out, rest[:len(rest)-len(after)]...)
		}
		rest = after
	}
	body, err := convert.Append(nil, describe(m))
	if err != nil {
		return nil, err
	}
	return appendSized(append(out, 0), append(appendSized(nil, []byte(sectionName)), body...)), nil
}

// keeps reports whether a custom section, given by its content, stays.
func keeps(content []byte) bool {
	name, _, err := sized(content)
	return err == nil && string(name) == "name"
}

// describe gives metadata as the map that SPEC.md META-1 describes, without what
// is not said.
func describe(m *runtime.Metadata) map[string]any {
	section := map[string]any{"name": m.Name}
	if m.Version != "" {
		section["version"] = m.Version
	}
	if m.Description != "" {
		section["description"] = m.Description
	}
	events := map[string]any{}
	for id, e := range m.Events {
		event := map[string]any{}
		if e.Priority != 0 {
			event["priority"] = e.Priority
		}
		if e.Params != nil {
			event["params"] = e.Params
		}
		events[id] = event
	}
	if len(events) > 0 {
		section["events"] = events
	}
	texts := func(name string, texts map[string]string) {
		entries := map[string]any{}
		for key, text := range texts {
			entries[key] = text
		}
		if len(entries) > 0 {
			section[name] = entries
		}
	}
	texts("variables", m.Variables)
	texts("limits", m.Limits)
	if len(m.Operations) > 0 {
		operations := make([]any, len(m.Operations))
		for i, name := range m.Operations {
			operations[i] = name
		}
		section["operations"] = operations
	}
	return section
}
