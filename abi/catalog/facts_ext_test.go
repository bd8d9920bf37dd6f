package catalog_test

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// The files of testdata are facts about the original platform, written down
// without looking at the catalog: every row of every event's dictionary but
// the 18 host objects, every record key, every operation and its parameters,
// and what each event takes and gives back. Types are the normalised ones.

// block is a run of lines under a heading: "event a b c", then the rows.
type block struct {
	heads []string // the words behind the keyword
	rows  [][]string
}

func facts(t *testing.T, file, keyword string) []block {
	t.Helper()
	f, err := os.Open("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var blocks []block
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if words[0] == keyword {
			blocks = append(blocks, block{heads: words[1:]})
			continue
		}
		last := &blocks[len(blocks)-1]
		last.rows = append(last.rows, words)
	}
	if err := lines.Err(); err != nil || len(blocks) == 0 {
		t.Fatalf("%s: %d blocks, %v", file, len(blocks), err)
	}
	return blocks
}

// concrete fills a pattern, so that it can be looked up.
func concrete(key string) string {
	return strings.NewReplacer("<id>", "12", "var_*", "var_limit").Replace(key)
}

func TestEveryRowOfEveryEvent(t *testing.T) {
	c := catalog.Builtin()
	rows := 0
	for _, b := range facts(t, "rows.txt", "event") {
		for _, id := range b.heads {
			e, ok := c.Event(id)
			if !ok {
				t.Errorf("no event %s", id)
				continue
			}
			for _, row := range b.rows {
				rows++
				key, typ, lazy := row[0], row[1], len(row) > 2 && row[2] == "lazy"
				if strings.Contains(key, "{prefix}") {
					continue // TestRecordChanged
				}
				k, ok := e.Key(concrete(key))
				switch {
				case !ok:
					t.Errorf("%s: no key %s", id, key)
				case k.Type.String() != typ:
					t.Errorf("%s: key %s is %s, want %s", id, key, k.Type, typ)
				case k.Lazy != lazy && !strings.HasPrefix(typ, "link:"):
					t.Errorf("%s: key %s: lazy is %v, want %v", id, key, k.Lazy, lazy)
				}
			}
		}
	}
	if rows != 3101-18 {
		t.Errorf("%d rows, want 3,101 less 18", rows)
	}
}

func TestEveryRecordKey(t *testing.T) {
	c := catalog.Builtin()
	rows := 0
	blocks := facts(t, "records.txt", "record")
	for _, b := range blocks {
		r, ok := c.Record(b.heads[0])
		if !ok {
			t.Errorf("no record %s", b.heads[0])
			continue
		}
		for _, row := range b.rows {
			rows++
			k, ok := r.Key(concrete(row[0]))
			if !ok {
				t.Errorf("%s: no key %s", r.Name, row[0])
				continue
			}
			got := []string{row[0], k.Type.String()}
			if k.Lazy && (k.Type.Kind != catalog.KindPrefix || slices.Contains(row, "lazy")) {
				got = append(got, "lazy")
			}
			if v := k.Since + k.Until; v != "" {
				got = append(got, "only", v)
			}
			if !slices.Equal(got, row) {
				t.Errorf("%s: got %v, want %v", r.Name, got, row)
			}
		}
		if extra := len(r.Keys) + len(r.Links) - len(b.rows); extra > 4 {
			t.Errorf("%s: %d keys more than there are", r.Name, extra)
		}
	}
	if len(blocks) != 42 || rows != 775 {
		t.Errorf("%d records with %d keys, want 42 with 775", len(blocks), rows)
	}
}

// The keys of record.changed are those of the macro event of the type its
// param names, and copies of them under old_.
func TestRecordChanged(t *testing.T) {
	c := catalog.Builtin()
	base, _ := c.Event("event.record.changed")
	watched := 0
	file, err := os.ReadFile("testdata/watched.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(file)) {
		watched++
		words := strings.Fields(line)
		record, macro, prefixes := words[0], words[1], words[2:]
		e, err := base.For(map[string]any{"context": record})
		if err != nil {
			t.Error(err)
			continue
		}
		for _, prefix := range prefixes {
			prefix = strings.Trim(prefix, `"`)
			for _, p := range []string{prefix, "old_" + prefix} {
				for _, e := range []*catalog.Event{e, base} {
					if k, ok := e.Key(p + "_label"); !ok || k.Type.Kind != catalog.KindText {
						t.Errorf("%s: no key %s_label", record, p)
					}
				}
			}
		}
		source, _ := c.Event(macro)
		for _, k := range source.Keys {
			if got, ok := e.Key(concrete(k.Name)); !ok || got.Type.String() != k.Type.String() {
				t.Errorf("%s: key %s of %s is missing", record, k.Name, macro)
			}
		}
		for _, a := range source.Actions {
			if _, ok := e.Action(a.Name); !ok && a.Mode != catalog.Return {
				t.Errorf("%s: operation %s of %s is missing", record, a.Name, macro)
			}
		}
	}
	if watched != 23 {
		t.Errorf("%d types, want 23", watched)
	}
	task, _ := base.For(map[string]any{"context": "task"})
	if _, ok := task.Key("ticket_id"); ok {
		t.Error("a changed task has keys of a ticket")
	}
	if _, ok := task.Key("old_var_limit"); ok {
		t.Error("variables have no state before the change")
	}
}

func TestEveryOperation(t *testing.T) {
	c := catalog.Builtin()
	byWas := map[string]*catalog.Action{}
	for _, a := range c.Actions() {
		if byWas[a.Was] != nil {
			t.Errorf("%s stands twice", a.Was)
		}
		byWas[a.Was] = a
	}
	seen := map[string]bool{}
	stated := map[string][]string{}
	for _, b := range facts(t, "operations.txt", "operation") {
		was := b.heads[0]
		seen[was] = true
		a := byWas[was]
		if a == nil {
			t.Errorf("no operation was %s", was)
			continue
		}
		ids := b.rows[0][1:]
		if ids[0] == "all" {
			if a.Events != nil {
				t.Errorf("%s applies to %d events, want all", was, len(a.Events))
			}
			ids = []string{"event.mail.received"}
		} else {
			stated[was] = append(stated[was], ids...)
		}
		for _, id := range ids {
			e, _ := c.Event(id)
			checkParams(t, a, e, b.rows[1][1:])
		}
	}
	for was, ids := range stated {
		slices.Sort(ids)
		got := slices.Sorted(slices.Values(byWas[was].Events))
		if !slices.Equal(ids, got) {
			t.Errorf("%s applies to %v, want %v", was, got, ids)
		}
	}
	if len(seen) != 57+41 || len(byWas) != len(seen) {
		t.Errorf("%d operations in the facts, %d in the catalog, want 98", len(seen), len(byWas))
	}
}

// checkParams holds the arguments of a pair to the parameters it had: "old",
// "old>new", or "old>-" for one that is gone. Nothing may be added.
func checkParams(t *testing.T, a *catalog.Action, e *catalog.Event, params []string) {
	t.Helper()
	want := map[string]bool{}
	for _, p := range params {
		old, name := p, p
		if i := strings.LastIndexByte(p, '>'); i > 0 {
			old, name = p[:i], p[i+1:]
		}
		if name == "-" {
			continue
		}
		want[name] = true
		found := slices.ContainsFunc(a.ArgsIn(e), func(k catalog.Key) bool {
			return k.Name == name || k.Pattern && strings.HasPrefix(name, "custom_")
		})
		if !found {
			t.Errorf("%s in %s: parameter %s: no argument %s", a.Was, e.ID, old, name)
		}
	}
	for _, k := range a.ArgsIn(e) {
		allowed := want[k.Name] || k.Pattern || k.Name == "variables" || k.Name == "prompts"
		if !allowed {
			t.Errorf("%s in %s: argument %s was no parameter", a.Was, e.ID, k.Name)
		}
	}
}

func TestEveryParamAndReturn(t *testing.T) {
	c := catalog.Builtin()
	events := 0
	for _, b := range facts(t, "answers.txt", "event") {
		for _, id := range b.heads {
			events++
			e, _ := c.Event(id)
			var got, want []string
			for _, k := range e.Params {
				line := "param " + k.Name + " " + k.Type.String()
				if k.Required {
					line += " required"
				}
				got = append(got, line)
			}
			for _, k := range e.Returns {
				got = append(got, "return "+k.Name+" "+k.Type.String())
			}
			for _, row := range b.rows {
				want = append(want, strings.Join(row, " "))
			}
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("%s:\n got %v\nwant %v", id, got, want)
			}
		}
	}
	if events != 61 {
		t.Errorf("%d events, want 61", events)
	}
}
