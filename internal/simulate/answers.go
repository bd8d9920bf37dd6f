package simulate

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/console"
)

// Answers are what a file lets the simulated host app say:
//
//	{"keys": {"ticket_owner_name": "Jonas"},
//	 "calls": {"record.get":   {"id": 7},
//	           "http.request": [{"status": 200}, {"$error": "connection refused"}]}}
//
// A list answers one call after another, in order; anything else answers every
// call alike. An answer that is itself a list is therefore written inside one.
type Answers struct {
	keys  map[string]any
	calls map[string]script
}

// script is what one operation answers.
type script struct {
	answers []answer
	inOrder bool
}

type answer struct {
	value any
	err   error
}

// ReadAnswers reads a file of answers and holds everything in it against the
// catalog: a misspelled key or a value of the wrong type would otherwise be
// seen only where a handler misses it.
func ReadAnswers(doc []byte, event *catalog.Event, known *catalog.Catalog) (*Answers, error) {
	v, err := convert.FromJSON(doc)
	if err != nil {
		return nil, err
	}
	return NewAnswers(v, event, known)
}

// NewAnswers does the same with the values of such a file.
func NewAnswers(v any, event *catalog.Event, known *catalog.Catalog) (*Answers, error) {
	top, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("the answers are %s, want an object with keys and calls", spell(v))
	}
	var err error
	a := &Answers{keys: map[string]any{}, calls: map[string]script{}}
	for _, name := range slices.Sorted(maps.Keys(top)) {
		part, ok := top[name].(map[string]any)
		switch {
		case name != "keys" && name != "calls":
			return nil, fmt.Errorf("%q is neither keys nor calls", name)
		case !ok:
			return nil, fmt.Errorf("%s is %s, want an object", name, spell(top[name]))
		case name == "keys":
			err = a.readKeys(part, event)
		default:
			err = a.readCalls(part, known)
		}
		if err != nil {
			return nil, err
		}
	}
	return a, nil
}

func (a *Answers) readKeys(keys map[string]any, event *catalog.Event) error {
	for _, name := range slices.Sorted(maps.Keys(keys)) {
		v, err := event.CoerceKey(name, keys[name])
		if err != nil {
			return fmt.Errorf("keys: %w", err)
		}
		a.keys[name] = v
	}
	return nil
}

func (a *Answers) readCalls(calls map[string]any, known *catalog.Catalog) error {
	for _, name := range slices.Sorted(maps.Keys(calls)) {
		op, ok := known.Action(name)
		switch {
		case !ok:
			return fmt.Errorf("calls: %q is no operation of the catalog%s", name, console.DidYouMean(known.NearestActions(name)))
		case !op.Callable():
			return fmt.Errorf("calls: %q is requested as %s and is never asked for an answer", name, withArticle(string(op.Mode)))
		}
		list, inOrder := calls[name].([]any)
		if !inOrder {
			list = []any{calls[name]}
		}
		s := script{inOrder: inOrder}
		for i, v := range list {
			one, err := readAnswer(op, v)
			if err != nil && inOrder {
				return fmt.Errorf("calls: %s[%d]: %w", name, i, err)
			}
			if err != nil {
				return fmt.Errorf("calls: %s: %w", name, err)
			}
			s.answers = append(s.answers, one)
		}
		a.calls[name] = s
	}
	return nil
}

// readAnswer takes a value, or {"$error": text} for a host app that fails.
func readAnswer(op *catalog.Action, v any) (answer, error) {
	if m, ok := v.(map[string]any); ok && len(m) == 1 {
		if failure, ok := m["$error"]; ok {
			text, ok := failure.(string)
			if !ok {
				return answer{}, fmt.Errorf("$error is %s, want a text", spell(failure))
			}
			return answer{err: errors.New(text)}, nil
		}
	}
	coerced, err := op.CoerceResult(v)
	return answer{value: coerced}, err
}

func withArticle(noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}
