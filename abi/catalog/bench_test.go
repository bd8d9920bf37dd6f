package catalog

import (
	"maps"
	"slices"
	"testing"
)

func BenchmarkKey(b *testing.B) {
	e, _ := Builtin().Event("event.mail.received")
	for _, name := range []string{"is_first", "ticket_subject", "ticket_owner_address_email"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, ok := e.Key(name); !ok {
					b.Fatal("not found")
				}
			}
		})
	}
}

// dictionary is the first 40 keys of a mail by name.
func dictionary() (*Event, map[string]any) {
	e, _ := Builtin().Event("event.mail.received")
	all := e.Sample().Dictionary
	dict := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(all))[:40] {
		dict[name] = all[name]
	}
	return e, dict
}

func BenchmarkCoerce40(b *testing.B) {
	e, fits := dictionary()
	loose := maps.Clone(fits)
	loose["id"], loose["is_first"] = "484", "1"
	for name, dict := range map[string]map[string]any{"fits": fits, "loose": loose} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := e.Coerce(dict); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkBuiltin(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		doc, err := Parse("built-in", builtinJSON)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := compile([]*Document{doc}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNearestKeys(b *testing.B) {
	e, _ := Builtin().Event("event.mail.received")
	for b.Loop() {
		e.NearestKeys("ticket_sbject")
	}
}

func TestLookupsDoNotAllocate(t *testing.T) {
	e, dict := dictionary()
	if n := testing.AllocsPerRun(100, func() { e.Key("ticket_subject") }); n != 0 {
		t.Errorf("a key within one link: %v allocations", n)
	}
	if n := testing.AllocsPerRun(100, func() { e.Key("ticket_owner_address_email") }); n != 0 {
		t.Errorf("a deep key: %v allocations", n)
	}
	if n := testing.AllocsPerRun(100, func() {
		if _, err := e.Coerce(dict); err != nil {
			t.Fatal(err)
		}
	}); n > 4 {
		t.Errorf("a dictionary that fits: %v allocations", n)
	}
}
