package catalog_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// Every event's sample carries every fixed key within one link, passes the
// event's own Coerce unchanged, and satisfies its own schema.
func TestSamples(t *testing.T) {
	for _, base := range catalog.Builtin().Events() {
		s := base.Sample()
		if _, err := base.CoerceParams(s.Params); err != nil {
			t.Errorf("%s: params: %v", base.ID, err)
		}
		e, err := base.For(s.Params)
		if err != nil {
			t.Errorf("%s: %v", base.ID, err)
			continue
		}
		got, err := e.Coerce(s.Dictionary)
		if err != nil || !reflect.DeepEqual(got, s.Dictionary) {
			t.Errorf("%s: the dictionary does not fit: %v", e.ID, err)
		}
		if _, err := base.Coerce(s.Dictionary); err != nil {
			t.Errorf("%s: without params the dictionary does not fit: %v", e.ID, err)
		}
		for name, v := range s.Lazy {
			if k, ok := e.Key(name); !ok || !k.Lazy {
				t.Errorf("%s: %s is not lazy", e.ID, name)
			}
			if got, err := e.CoerceKey(name, v); err != nil || !reflect.DeepEqual(got, v) {
				t.Errorf("%s: lazy key: %v", e.ID, err)
			}
		}
		for name, v := range s.Context {
			if _, err := e.CoerceKey(name, v); err != nil {
				t.Errorf("%s: context key: %v", e.ID, err)
			}
		}
		schema := roundTrip(t, e.Schema())
		for _, part := range []map[string]any{s.Dictionary, s.Lazy} {
			if err := conforms(schema, schema, roundTrip(t, part)); err != nil {
				t.Errorf("%s: schema: %v", e.ID, err)
			}
		}
		params := roundTrip(t, base.ParamsSchema())
		if err := conforms(params, params, roundTrip(t, s.Params)); err != nil {
			t.Errorf("%s: params schema: %v", e.ID, err)
		}
		if !reflect.DeepEqual(s, base.Sample()) {
			t.Errorf("%s: two samples differ", e.ID)
		}
	}
}

func TestSampleIsComplete(t *testing.T) {
	for _, e := range catalog.Builtin().Events() {
		s := e.Sample()
		for _, k := range e.Keys {
			if k.Pattern || k.Context || e.ID == "event.record.changed" {
				continue
			}
			_, now := s.Dictionary[k.Name]
			_, later := s.Lazy[k.Name]
			if now == later {
				t.Errorf("%s: own key %s stands in %v, %v", e.ID, k.Name, now, later)
			}
		}
		if len(s.Context) < 20 {
			t.Errorf("%s: %d context keys", e.ID, len(s.Context))
		}
	}
	s := event(t, "event.record.changed").Sample()
	for _, name := range []string{"ticket_subject", "old_ticket_subject", "old_ticket_has_owner", "actor__label", "group_name"} {
		if s.Dictionary[name] == nil {
			t.Errorf("the sample of a changed record has no %s", name)
		}
	}
}

// A sample is the caller's to change.
func TestSampleIsACopy(t *testing.T) {
	e := event(t, "event.webhook.received")
	e.Sample().Dictionary["http_params"].(map[string]any)["order"] = "changed"
	if got := e.Sample().Dictionary["http_params"].(map[string]any)["order"]; got != "8813" {
		t.Errorf("the next sample has %v", got)
	}
}

func TestSchemaRefuses(t *testing.T) {
	e := event(t, "event.mail.received")
	schema := roundTrip(t, e.Schema())
	for _, tc := range []struct {
		dict string
		ok   bool
	}{
		{`{}`, true},
		{`{"id": 5, "content": null}`, true},
		{`{"id": "5"}`, false},
		{`{"id": -5}`, false},
		{`{"no_such": 1}`, false},
		{`{"ticket_custom_7": "x", "comments~25": {}, "sender_org_email_contact_name": 1}`, true},
		{`{"custom_x": 1}`, false},
		{`{"behavior_name": "x"}`, false},
		{`{"headers": {"from": 5}}`, false},
	} {
		if err := conforms(schema, schema, decode(t, tc.dict)); (err == nil) != tc.ok {
			t.Errorf("%s: %v", tc.dict, err)
		}
	}
	returns := roundTrip(t, event(t, "event.message.chat.portal").ReturnsSchema())
	for text, ok := range map[string]bool{
		`{"replies": [{"reply": "message", "message": "hi"}, {"reply": "wait"}]}`: true,
		`{"replies": [{"reply": "message"}]}`:                                     false,
		`{"replies": [{"reply": "shout"}]}`:                                       false,
	} {
		if err := conforms(returns, returns, decode(t, text)); (err == nil) != ok {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// Schemas of everything name only what they define.
func TestSchemasAreClosed(t *testing.T) {
	c := catalog.Builtin()
	var schemas []map[string]any
	for _, e := range c.Events() {
		schemas = append(schemas, e.Schema(), e.ReturnsSchema(), e.ParamsSchema())
		for _, a := range e.Actions {
			schemas = append(schemas, a.Schema(e))
			if a.HasResult() != (a.ResultSchema() != nil) {
				t.Errorf("%s: result and its schema differ", a.Name)
			}
		}
	}
	for _, r := range c.Records() {
		schemas = append(schemas, r.Schema())
	}
	for _, s := range schemas {
		if s["$schema"] != "https://json-schema.org/draft/2020-12/schema" {
			t.Errorf("%v: $schema is %v", s["title"], s["$schema"])
		}
		walk(s, func(m map[string]any) {
			ref, ok := m["$ref"].(string)
			if !ok {
				return
			}
			defs, _ := s["$defs"].(map[string]any)
			if name := ref[len("#/$defs/"):]; defs[name] == nil {
				t.Errorf("%v: %s is not defined", s["title"], ref)
			}
		})
	}
}

func walk(v any, visit func(map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		visit(v)
		for _, inner := range v {
			walk(inner, visit)
		}
	case []any:
		for _, inner := range v {
			walk(inner, visit)
		}
	}
}

func roundTrip(t *testing.T, v any) map[string]any {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return decode(t, string(b))
}

func decode(t *testing.T, text string) map[string]any {
	t.Helper()
	var m map[string]any
	if err := json.Unmarshal([]byte(text), &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// conforms checks a JSON value against the part of JSON Schema that this
// package writes. A word it does not know is an error.
func conforms(root, schema map[string]any, v any) error {
	for word, arg := range schema {
		var err error
		switch word {
		case "$schema", "$defs", "title", "description", "examples", "format", "contentEncoding", "patternProperties", "additionalProperties":
		case "$ref":
			defs := root["$defs"].(map[string]any)
			err = conforms(root, defs[arg.(string)[len("#/$defs/"):]].(map[string]any), v)
		case "type":
			types, many := arg.([]any)
			if !many {
				types = []any{arg}
			}
			if !slices.ContainsFunc(types, func(t any) bool { return isType(v, t.(string)) }) {
				err = fmt.Errorf("%v is not %v", v, arg)
			}
		case "const":
			if v != arg {
				err = fmt.Errorf("%v is not %v", v, arg)
			}
		case "enum":
			if !slices.Contains(arg.([]any), v) {
				err = fmt.Errorf("%v is none of %v", v, arg)
			}
		case "minimum":
			if n, ok := v.(float64); ok && n < arg.(float64) {
				err = fmt.Errorf("%v is below %v", v, arg)
			}
		case "pattern":
			if s, ok := v.(string); ok && !expression(arg.(string)).MatchString(s) {
				err = fmt.Errorf("%v does not match %v", v, arg)
			}
		case "items":
			list, _ := v.([]any)
			for _, item := range list {
				if err = conforms(root, arg.(map[string]any), item); err != nil {
					break
				}
			}
		case "anyOf", "oneOf":
			hits := 0
			for _, option := range arg.([]any) {
				if conforms(root, option.(map[string]any), v) == nil {
					hits++
				}
			}
			if hits == 0 || word == "oneOf" && hits > 1 {
				err = fmt.Errorf("%v fits %d of %s", v, hits, word)
			}
		case "properties", "required", "propertyNames":
		default:
			err = fmt.Errorf("unknown word %s", word)
		}
		if err != nil {
			return err
		}
	}
	if m, ok := v.(map[string]any); ok {
		return members(root, schema, m)
	}
	return nil
}

func members(root, schema map[string]any, m map[string]any) error {
	required, _ := schema["required"].([]any)
	for _, name := range required {
		if _, ok := m[name.(string)]; !ok {
			return fmt.Errorf("%v is missing", name)
		}
	}
	properties, _ := schema["properties"].(map[string]any)
	patterns, _ := schema["patternProperties"].(map[string]any)
	for name, v := range m {
		if names, ok := schema["propertyNames"].(map[string]any); ok {
			if err := conforms(root, names, name); err != nil {
				return err
			}
		}
		var rules []map[string]any
		if rule, ok := properties[name].(map[string]any); ok {
			rules = append(rules, rule)
		}
		for pattern, rule := range patterns {
			if expression(pattern).MatchString(name) {
				rules = append(rules, rule.(map[string]any))
			}
		}
		if len(rules) == 0 {
			switch extra := schema["additionalProperties"].(type) {
			case bool:
				if !extra {
					return fmt.Errorf("%s is not allowed", name)
				}
			case map[string]any:
				rules = append(rules, extra)
			}
		}
		for _, rule := range rules {
			if err := conforms(root, rule, v); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	return nil
}

var expressions = map[string]*regexp.Regexp{}

func expression(text string) *regexp.Regexp {
	if expressions[text] == nil {
		expressions[text] = regexp.MustCompile(text)
	}
	return expressions[text]
}

func isType(v any, name string) bool {
	switch v := v.(type) {
	case nil:
		return name == "null"
	case bool:
		return name == "boolean"
	case string:
		return name == "string"
	case float64:
		return name == "number" || name == "integer" && v == float64(int64(v))
	case []any:
		return name == "array"
	case map[string]any:
		return name == "object"
	}
	return false
}
