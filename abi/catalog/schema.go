package catalog

import (
	"maps"
	"regexp"
	"strings"
)

const dialect = "https://json-schema.org/draft/2020-12/schema"

// Schema gives the JSON Schema (draft 2020-12) of the event's dictionary as
// JSON at the edge writes it: own keys and the keys within one link as
// properties, what lies deeper as pattern properties. Lazy keys may be there;
// context keys may not. The map is the caller's.
func (e *Event) Schema() map[string]any {
	s := schema{cat: e.cat, defs: map[string]any{}}
	properties, patterns := map[string]any{}, map[string]any{}
	for i := range e.Keys {
		if k := &e.Keys[i]; !k.Context && k.Pattern {
			patterns[k.regexp("")] = s.key(k)
		}
	}
	for _, link := range e.Links {
		if !link.Context {
			s.deeper(e, link, patterns)
		}
	}
	for _, name := range e.KeyNames() {
		if k := e.index()[name]; !k.Context {
			properties[name] = s.key(k)
		}
	}
	return s.document(e.ID, e.Doc, properties, patterns, nil)
}

// deeper adds the patterns of a link's record, and a pattern for everything
// behind the record's own links.
func (s *schema) deeper(e *Event, link Link, patterns map[string]any) {
	v := link.view
	for _, k := range v.keys.patterns {
		patterns[k.regexp(link.Prefix)] = s.key(k)
	}
	for _, inner := range v.byLen {
		prefix := link.Prefix + inner.Prefix
		if indexLink(e.Links, prefix) < 0 {
			patterns["^"+regexp.QuoteMeta(prefix)+"."] = map[string]any{}
		}
	}
}

// Schema gives the JSON Schema of the record: its keys as properties, what
// lies behind its links as pattern properties.
func (r *Record) Schema() map[string]any {
	s := schema{cat: r.cat, defs: map[string]any{}}
	properties, patterns := map[string]any{}, map[string]any{}
	s.recordKeys(r.view, properties, patterns)
	return s.document(r.Name, r.Doc, properties, patterns, nil)
}

// ReturnsSchema gives the JSON Schema of what a handler may return.
func (e *Event) ReturnsSchema() map[string]any {
	s := schema{cat: e.cat, defs: map[string]any{}}
	return s.set(e.ID+" returns", "", &e.returns)
}

// ParamsSchema gives the JSON Schema of what a behavior states for the event.
func (e *Event) ParamsSchema() map[string]any {
	s := schema{cat: e.cat, defs: map[string]any{}}
	return s.set(e.ID+" params", "", &e.params)
}

// Schema gives the JSON Schema of the operation's arguments in an event.
func (a *Action) Schema(e *Event) map[string]any {
	s := schema{cat: a.cat, defs: map[string]any{}}
	return s.set(a.Name, a.Doc, a.argsIn(e))
}

// ResultSchema gives the JSON Schema of what the operation answers; nil when
// it answers nothing.
func (a *Action) ResultSchema() map[string]any {
	if !a.hasResult {
		return nil
	}
	s := schema{cat: a.cat, defs: map[string]any{}}
	out := s.typed(a.Result)
	out["$schema"], out["title"] = dialect, a.Name+" result"
	if len(s.defs) > 0 {
		out["$defs"] = s.defs
	}
	return out
}

// schema collects the definitions one schema document refers to.
type schema struct {
	cat  *Catalog
	defs map[string]any
}

func (s *schema) document(title, doc string, properties, patterns map[string]any, required []any) map[string]any {
	out := map[string]any{
		"$schema": dialect, "title": title, "type": "object",
		"properties": properties, "additionalProperties": false,
	}
	if doc != "" {
		out["description"] = doc
	}
	if len(patterns) > 0 {
		out["patternProperties"] = patterns
	}
	if len(required) > 0 {
		out["required"] = required
	}
	if len(s.defs) > 0 {
		out["$defs"] = s.defs
	}
	return out
}

func (s *schema) set(title, doc string, keys *keySet) map[string]any {
	properties, patterns, required := s.members(keys)
	return s.document(title, doc, properties, patterns, required)
}

func (s *schema) members(keys *keySet) (properties, patterns map[string]any, required []any) {
	properties, patterns = map[string]any{}, map[string]any{}
	for i := range keys.list {
		k := &keys.list[i]
		if k.Pattern {
			patterns[k.regexp("")] = s.key(k)
			continue
		}
		properties[k.Name] = s.key(k)
		if k.Required {
			required = append(required, k.Name)
		}
	}
	return properties, patterns, required
}

func (s *schema) recordKeys(v *view, properties, patterns map[string]any) {
	for i := range v.keys.list {
		if k := &v.keys.list[i]; k.Pattern {
			patterns[k.regexp("")] = s.key(k)
		} else {
			properties[k.Name] = s.key(k)
		}
	}
	for _, link := range v.byLen {
		patterns["^"+regexp.QuoteMeta(link.Prefix)+"."] = map[string]any{}
	}
}

// regexp gives the pattern's form with a prefix in front, as ECMA-262 reads it.
func (k *Key) regexp(prefix string) string {
	tail := map[byte]string{tailDigits: "[0-9]{1,19}", tailName: "[a-z0-9_]+", tailAny: ".+"}[k.tail]
	return "^" + regexp.QuoteMeta(prefix+k.Name[:k.head]) + tail + "$"
}

// key gives a key's type and words. Null is allowed where nothing is required.
func (s *schema) key(k *Key) map[string]any {
	out := s.typed(k.Type)
	if !k.Required {
		out = nullable(out)
	}
	if k.Doc != "" {
		out["description"] = k.Doc
	}
	if k.sampled {
		out["examples"] = []any{edge(k.sampleIn(s.cat))}
	}
	return out
}

func nullable(out map[string]any) map[string]any {
	switch t := out["type"].(type) {
	case string:
		out["type"] = []any{t, "null"}
	case []any:
		out["type"] = append(t, "null")
	default:
		if _, ref := out["$ref"]; ref {
			return map[string]any{"anyOf": []any{out, map[string]any{"type": "null"}}}
		}
	}
	if options, ok := out["enum"].([]any); ok {
		out["enum"] = append(options, nil)
	}
	return out
}

// edge is a sample as JSON at the edge writes it.
func edge(v any) any {
	if b, ok := v.([]byte); ok {
		return map[string]any{"$bin": b}
	}
	return v
}

func (s *schema) typed(t Type) map[string]any {
	switch t.Kind {
	case KindPicklist:
		options := make([]any, len(t.Options))
		for i, option := range t.Options {
			options[i] = option
		}
		return map[string]any{"type": "string", "enum": options}
	case KindURL:
		return map[string]any{"type": "string", "format": "uri-reference"}
	case KindTexts:
		return map[string]any{"type": []any{"string", "array"}, "items": map[string]any{"type": "string"}}
	case KindRaw:
		return map[string]any{"type": []any{"string", "object"}, "properties": bin["properties"], "required": bin["required"]}
	case KindBin:
		return maps.Clone(bin)
	case KindID:
		return map[string]any{"type": "integer", "minimum": 0}
	case KindList:
		return map[string]any{"type": "array", "items": nullable(s.typed(*t.Elem))}
	case KindMap:
		out := map[string]any{"type": "object", "additionalProperties": nullable(s.typed(*t.Elem))}
		if t.Key.Kind == KindID {
			out["propertyNames"] = map[string]any{"pattern": "^[0-9]{1,19}$"}
		}
		return out
	case KindReference:
		return s.reference(t)
	case KindRecord:
		return s.record(t)
	case KindStruct:
		return s.structure(t)
	}
	switch t.Wire() {
	case WireStr:
		return map[string]any{"type": "string"}
	case WireBool:
		return map[string]any{"type": "boolean"}
	case WireInt:
		return map[string]any{"type": "integer"}
	case WireFloat:
		return map[string]any{"type": "number"}
	}
	return map[string]any{}
}

var bin = map[string]any{
	"type":                 "object",
	"properties":           map[string]any{"$bin": map[string]any{"type": "string", "contentEncoding": "base64"}},
	"required":             []any{"$bin"},
	"additionalProperties": false,
}

func (s *schema) reference(t Type) map[string]any {
	record := map[string]any{"type": "string"}
	if len(t.Records) > 0 {
		names := make([]any, len(t.Records))
		for i, name := range t.Records {
			names[i] = name
		}
		record["enum"] = names
	}
	return map[string]any{
		"type":       "object",
		"properties": map[string]any{"record": record, "id": map[string]any{"type": "integer", "minimum": 0}},
		"required":   []any{"record", "id"}, "additionalProperties": false,
	}
}

// define names a definition once and gives a reference to it.
func (s *schema) define(name string, make func() map[string]any) map[string]any {
	if _, done := s.defs[name]; !done {
		s.defs[name] = nil // a cycle finds it
		s.defs[name] = make()
	}
	return map[string]any{"$ref": "#/$defs/" + strings.NewReplacer("~", "~0", "/", "~1", "*", "any").Replace(name)}
}

func (s *schema) record(t Type) map[string]any {
	name := strings.NewReplacer("*", "any", "|", ".").Replace("record." + viewName(t.Records))
	return s.define(name, func() map[string]any {
		if len(t.Records) == 0 {
			return map[string]any{"type": "object"}
		}
		properties, patterns := map[string]any{}, map[string]any{}
		s.recordKeys(s.cat.view(t.Records), properties, patterns)
		return map[string]any{
			"type": "object", "properties": properties,
			"patternProperties": patterns, "additionalProperties": false,
		}
	})
}

func (s *schema) structure(t Type) map[string]any {
	def := s.cat.structs[t.Name]
	if def == nil {
		return map[string]any{}
	}
	return s.define(t.Name, func() map[string]any {
		if def.tag == "" {
			return s.object(&def.fields, def.doc, "", "")
		}
		var variants []any
		for _, name := range def.order {
			fields := def.variants[name]
			variants = append(variants, s.object(&fields, def.docs[name], def.tag, name))
		}
		out := map[string]any{"oneOf": variants}
		if def.doc != "" {
			out["description"] = def.doc
		}
		return out
	})
}

func (s *schema) object(fields *keySet, doc, tag, variant string) map[string]any {
	properties, patterns, required := s.members(fields)
	if tag != "" {
		properties[tag] = map[string]any{"const": variant}
		required = append([]any{tag}, required...)
	}
	out := map[string]any{"type": "object", "properties": properties, "additionalProperties": false}
	if doc != "" {
		out["description"] = doc
	}
	if len(patterns) > 0 {
		out["patternProperties"] = patterns
	}
	if len(required) > 0 {
		out["required"] = required
	}
	return out
}
