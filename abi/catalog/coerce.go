package catalog

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
)

// Later is a value that stands for one inside the result of an earlier action
// of the same run (the ABI's ext 1). [Action.CoerceArgs] takes it for any
// argument, because what it stands for is known only when it is filled in.
type Later interface{ Later() }

// Coerce brings a dictionary to the declared types. Digit strings become
// numbers; 0, 1, "0" and "1" become booleans; "" becomes null for everything
// but text; RFC 3339 text and time.Time become dates; integers of any Go type
// and floats without a fraction become int64. A key that is not declared, or
// that belongs to the run's context, is refused, and so is anything else that
// does not fit: the error is a [*KeyError]. Absent stays absent, null stays
// null. Lazy keys may be there.
//
// The given map is never changed; it is returned itself when everything fits
// already. Values are taken to abi.MaxDepth levels and abi.MaxElements in all.
func (e *Event) Coerce(dict map[string]any) (map[string]any, error) {
	co := coercion{cat: e.cat}
	index := e.index()
	return co.members(dict, 0, func(name string) (*Type, error) {
		k := index[name]
		if k == nil {
			deep, ok := e.Key(name)
			if !ok {
				return nil, undeclared(name, "key", e.NearestKeys(name))
			}
			k = &deep
		}
		if k.Context {
			return nil, &KeyError{Key: name, Expected: "belongs to the context of the run, not to the dictionary"}
		}
		return &k.Type, nil
	})
}

// CoerceKey brings the value of one key to its declared type, as [Event.Coerce]
// does. It takes context keys too: their records are also expanded when asked.
func (e *Event) CoerceKey(name string, v any) (any, error) {
	k, ok := e.Key(name)
	if !ok {
		return nil, undeclared(name, "key", e.NearestKeys(name))
	}
	co := coercion{cat: e.cat}
	v, err := co.value(&k.Type, v, 0)
	return v, at(err, name)
}

// CoerceParams brings what a behavior states for this event to the declared
// types, as [Event.Coerce] does. Required params must be there.
func (e *Event) CoerceParams(params map[string]any) (map[string]any, error) {
	co := coercion{cat: e.cat}
	return co.set(&e.params, params, "param", 0)
}

// CoerceReturns checks what a handler returned and brings it to the declared
// types, as [Event.Coerce] does. A return that is not declared is refused.
func (e *Event) CoerceReturns(returns map[string]any) (map[string]any, error) {
	co := coercion{cat: e.cat}
	return co.set(&e.returns, returns, "return", 0)
}

// CoerceArgs checks what a handler asks of an operation in an event and brings
// it to the declared types, as [Event.Coerce] does. Required arguments must be
// there; [Later] values are left as they are.
func (a *Action) CoerceArgs(e *Event, args map[string]any) (map[string]any, error) {
	co := coercion{cat: a.cat, later: true}
	return co.set(a.argsIn(e), args, "argument", 0)
}

// CoerceResult brings a host's answer to the operation's result type.
func (a *Action) CoerceResult(v any) (any, error) {
	if !a.hasResult {
		if v == nil {
			return nil, nil
		}
		return nil, &KeyError{Key: "result", Expected: "no result", Got: describe(v)}
	}
	v, err := a.cat.CoerceValue(a.Result, v)
	return v, at(err, "result")
}

// CoerceValue brings one value to a type of this catalog, as [Event.Coerce]
// does. The key of an error is the path inside the value.
func (c *Catalog) CoerceValue(t Type, v any) (any, error) {
	co := coercion{cat: c}
	return co.value(&t, v, 0)
}

func undeclared(name, what string, nearest []string) error {
	if strings.HasPrefix(name, "$") {
		return &KeyError{Key: name, Expected: "names beginning with $ belong to the ABI"}
	}
	return &KeyError{Key: name, Expected: "no such " + what, Nearest: nearest}
}

// at puts a name in front of the path of an error.
func at(err error, name string) error {
	e, ok := err.(*KeyError)
	if !ok {
		return err
	}
	switch {
	case e.Key == "":
		e.Key = name
	case e.Key[0] == '[':
		e.Key = name + e.Key
	default:
		e.Key = name + "." + e.Key
	}
	return e
}

// coercion is one pass over untrusted values; it counts what it has seen.
type coercion struct {
	cat   *Catalog
	later bool // Later values are accepted
	seen  int
}

// count takes note of n values one level down.
func (co *coercion) count(n, depth int) error {
	if depth >= abi.MaxDepth {
		return &KeyError{Expected: fmt.Sprintf("at most %d levels", abi.MaxDepth), Got: "more"}
	}
	if n > abi.MaxElements-co.seen {
		return &KeyError{Expected: fmt.Sprintf("at most %d values in all", abi.MaxElements), Got: strconv.Itoa(co.seen + n)}
	}
	co.seen += n
	return nil
}

// members coerces the values of a map whose types are looked up by name. The
// map is copied at the first value that changes. Of several errors, that of the
// first name in the alphabet is given.
func (co *coercion) members(m map[string]any, depth int, find func(string) (*Type, error)) (map[string]any, error) {
	if err := co.count(len(m), depth); err != nil {
		return nil, err
	}
	var first error
	var firstName string
	out, copied := m, false
	for name, v := range m {
		if first != nil && name > firstName {
			continue
		}
		t, err := find(name)
		var got any
		if err == nil {
			if fits(t, v) {
				continue
			}
			got, err = co.value(t, v, depth+1)
			err = at(err, name)
		}
		if err != nil {
			first, firstName = err, name
			continue
		}
		if first == nil && !same(v, got) {
			if !copied {
				out, copied = maps.Clone(m), true
			}
			out[name] = got
		}
	}
	if first != nil {
		return nil, first
	}
	if out == nil {
		out = map[string]any{}
	}
	return out, nil
}

// set coerces a map against a fixed set of keys and asks for required ones.
func (co *coercion) set(s *keySet, m map[string]any, what string, depth int) (map[string]any, error) {
	out, err := co.members(m, depth, func(name string) (*Type, error) {
		if len(name) <= maxName {
			if k := s.find(name); k != nil {
				return &k.Type, nil
			}
		}
		return nil, undeclared(name, what, Nearest(name, s.names()))
	})
	if err != nil {
		return nil, err
	}
	for i := range s.list {
		if k := &s.list[i]; k.Required && !k.Pattern && out[k.Name] == nil {
			return nil, &KeyError{Key: k.Name, Expected: k.Type.String(), Got: absence(out, k.Name)}
		}
	}
	return out, nil
}

func absence(m map[string]any, name string) string {
	if _, there := m[name]; there {
		return "null"
	}
	return "nothing"
}

// same reports whether a value came through unchanged. Lists and maps are
// compared by identity: an untouched one is handed back itself.
func same(a, b any) bool {
	switch b := b.(type) {
	case []any:
		a, ok := a.([]any)
		return ok && len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
	case map[string]any:
		a, ok := a.(map[string]any)
		return ok && sameMap(a, b)
	case []byte:
		_, ok := a.([]byte)
		return ok
	}
	switch a.(type) {
	case nil, string, bool, int64, float64:
		return a == b || a != a && b != b
	}
	return false
}

// list coerces every element of a list.
func (co *coercion) list(elem *Type, v any, depth int) (any, error) {
	items, ok := asList(v)
	if !ok {
		return nil, wrong("list<"+elem.String()+">", v)
	}
	if err := co.count(len(items), depth); err != nil {
		return nil, err
	}
	_, isAny := v.([]any)
	copied := !isAny // asList made a new one
	for i, item := range items {
		if fits(elem, item) {
			continue
		}
		got, err := co.value(elem, item, depth+1)
		if err != nil {
			return nil, at(err, "["+strconv.Itoa(i)+"]")
		}
		if same(item, got) {
			continue
		}
		if !copied {
			items, copied = slices.Clone(items), true
		}
		items[i] = got
	}
	return items, nil
}

func asList(v any) ([]any, bool) {
	switch v := v.(type) {
	case []any:
		return v, true
	case []string:
		return boxed(v), true
	case []map[string]any:
		return boxed(v), true
	case []int64:
		return boxed(v), true
	case []int:
		return boxed(v), true
	}
	return nil, false
}

func boxed[T any](v []T) []any {
	list := make([]any, len(v))
	for i := range v {
		list[i] = v[i]
	}
	return list
}

func asMap(v any) (map[string]any, bool) {
	switch v := v.(type) {
	case map[string]any:
		return v, true
	case map[string]string:
		m := make(map[string]any, len(v))
		for name, text := range v {
			m[name] = text
		}
		return m, true
	}
	return nil, false
}
