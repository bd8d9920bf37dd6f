package main

import (
	"encoding/json"
	"fmt"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// rawJSON is a document that is JSON already.
type rawJSON = json.RawMessage

// recordSample gives a sample of a record: what an event that is about nothing
// but such a record carries.
func recordSample(known *catalog.Catalog, r *catalog.Record) (rawJSON, error) {
	return sampleOf(known, map[string]any{"links": map[string]string{"": r.Name}})
}

// argsSample gives sample arguments of an operation: what an event with keys of
// these types carries.
func argsSample(known *catalog.Catalog, args []catalog.Key) (rawJSON, error) {
	keys := map[string]string{}
	for _, k := range args {
		if !k.Pattern {
			keys[k.Name] = k.Type.String()
		}
	}
	return sampleOf(known, map[string]any{"keys": keys})
}

// sampleOf adds an event with these parts to a catalog, and samples it.
func sampleOf(known *catalog.Catalog, parts map[string]any) (rawJSON, error) {
	const id = "event.vivarium.sample"
	parts["label"], parts["family"], parts["phase"], parts["dispatch"] = "sample", "sample", catalog.After, "broadcast"
	file, err := json.Marshal(map[string]any{"events": map[string]any{id: parts}})
	if err != nil {
		return nil, err
	}
	doc, err := catalog.Parse("sample", file)
	if err == nil {
		known, err = known.With(doc)
	}
	if err != nil {
		return nil, fmt.Errorf("sample: %w", err)
	}
	e, _ := known.Event(id)
	s := e.Sample()
	for name, v := range s.Lazy {
		s.Dictionary[name] = v
	}
	return jsonOf(s.Dictionary)
}
