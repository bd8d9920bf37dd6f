package simulate

import (
	"bytes"
	"fmt"
	"maps"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/internal/mail"
)

// Source is one occurrence of an event, and for whom it happens.
type Source struct {
	Dictionary map[string]any // what the event carries from the start
	Lazy       map[string]any // what is fetched when asked for
	Identity   map[string]any // keys of the behavior record, without behavior_
	Vars       map[string]any // behavior variables, without var_
	Time       time.Time      // when it happened
	Warnings   []string       // what was wrong with the input, and repaired
}

// sampleTime is when a simulated event happens that does not say so itself: the
// date in the catalog's samples. A clock would make every run differ.
var sampleTime = time.Date(2024, time.March, 5, 9, 30, 0, 0, time.UTC)

// Empty gives an occurrence that says nothing.
func Empty() *Source {
	return &Source{
		Dictionary: map[string]any{}, Lazy: map[string]any{}, Identity: map[string]any{}, Vars: map[string]any{},
		Time: sampleTime,
	}
}

// Sample gives the catalog's sample of an event.
func Sample(event *catalog.Event) *Source {
	sample, s := event.Sample(), Empty()
	s.Dictionary, s.Lazy = sample.Dictionary, sample.Lazy
	s.Set(event, sample.Context)
	return s
}

// Clone gives a source whose maps can be changed.
func (s *Source) Clone() *Source {
	c := *s
	c.Dictionary, c.Lazy, c.Identity, c.Vars = maps.Clone(s.Dictionary), maps.Clone(s.Lazy), maps.Clone(s.Identity), maps.Clone(s.Vars)
	return &c
}

// JSON gives the dictionary that a JSON object spells. Keys of the context are
// taken for what they are.
func JSON(event *catalog.Event, doc []byte) (*Source, error) {
	v, err := convert.FromJSON(doc)
	if err != nil {
		return nil, err
	}
	dict, ok := v.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("the dictionary is %s, want an object", spell(v))
	}
	s := Empty()
	s.Set(event, dict)
	return s, nil
}

// Mail gives what a message says to one of the events that mail can fill.
func Mail(event *catalog.Event, message []byte) (*Source, error) {
	m, err := mail.Parse(bytes.NewReader(message), mail.Options{})
	if err != nil {
		return nil, err
	}
	s := Empty()
	s.Warnings = m.Warnings
	if s.Dictionary, s.Lazy, err = m.Dictionary(event.ID); err != nil {
		return nil, err
	}
	if at := sent(m); at != 0 {
		s.Time = time.Unix(at, 0).UTC()
	}
	return s, nil
}

// sent gives the date of a message, 0 when it has none. The record of a received
// message holds it for every message.
func sent(m *mail.Message) int64 {
	received, _, err := m.Dictionary("event.mail.received")
	if err != nil {
		return 0
	}
	at, _ := received["created"].(int64)
	return at
}

// Set puts keys where they belong: those of the context are taken for what they
// are, all others go into the dictionary.
func (s *Source) Set(event *catalog.Event, keys map[string]any) {
	for name, v := range keys {
		k, known := event.Key(name)
		identity, isIdentity := strings.CutPrefix(name, "behavior_")
		variable, isVariable := strings.CutPrefix(name, "var_")
		switch {
		case known && k.Context && isIdentity:
			s.Identity[identity] = v
		case known && k.Context && isVariable:
			s.Vars[variable] = v
		default:
			s.Dictionary[name] = v
		}
	}
}

// spell names the kind of a JSON value.
func spell(v any) string {
	switch v.(type) {
	case nil:
		return "null"
	case bool:
		return "a boolean"
	case string:
		return "a text"
	case []any:
		return "a list"
	case map[string]any:
		return "an object"
	case int64, uint64, float64:
		return "a number"
	}
	return fmt.Sprintf("a %T", v)
}
