package bindings

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
)

// Every language writes a host's own catalog, twice the same, in files that say
// what they are and whose names stay in their folder.
func TestEveryEmitterServesHosts(t *testing.T) {
	doc, err := yaml.Read("inn.yaml", []byte(`
records:
  room: {traits: [identity], keys: {number: "text, at the door, e.g. 12a", price: "decimal, a night"}}
types:
  wish: {doc: What a guest asks for., fields: {what: text!, urgent: checkbox}}
events:
  room.booked:
    phase: request
    family: inn
    doc: "A room was taken. */ \"\"\" -- {- # */"
    keys: {nights: "number, how many */", wishes: "list<wish>, what the guest asks for", class: "text, a keyword"}
    links: {room_: room}
    returns: {accept: "checkbox, whether it is taken"}
actions:
  room.clean: {as: action, doc: Have it cleaned., events: [room.booked], args: {room: "id:room!, which", type: "text, a keyword"}}
`))
	if err != nil {
		t.Fatal(err)
	}
	known, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	model, err := New(known)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range Emitters() {
		files, err := e.Emit(model, Options{Package: "inn", Base: catalog.Builtin()})
		if err != nil || len(files) == 0 {
			t.Errorf("%s: %d files, %v", e.Language, len(files), err)
			continue
		}
		if again, err := e.Emit(model, Options{Package: "inn", Base: catalog.Builtin()}); err != nil || !reflect.DeepEqual(files, again) {
			t.Errorf("%s: writes something else the second time (%v)", e.Language, err)
		}
		for name, text := range files {
			if first, _, _ := bytes.Cut(text, []byte("\n")); !bytes.Contains(first, []byte("generated from the catalog")) {
				t.Errorf("%s: %s begins with %q, which does not say that it is generated from the catalog", e.Language, name, first)
			}
		}
		dir, globs := t.TempDir(), Globs(files)
		if _, err := Replace(dir, globs, files); err != nil {
			t.Errorf("%s: %v", e.Language, err)
		}
		for name := range files { // what an earlier run left is found
			if changes, err := Changes(dir, globs, without(files, name)); len(files) > 1 && (err != nil || len(changes) != 1 || changes[0].Name != name) {
				t.Errorf("%s: without %s: %v (%v)", e.Language, name, changes, err)
			}
		}
	}
}

func without(files map[string][]byte, name string) map[string][]byte {
	rest := maps.Clone(files)
	delete(rest, name)
	return rest
}

func TestReplace(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"same_gen.go": "a", "old_gen.go": "b", "gone_gen.go": "// Code generated from the catalog; DO NOT EDIT.\n", "mine_gen.go": "package mine\n", "other.go": "c",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	files := map[string][]byte{"same_gen.go": []byte("a"), "old_gen.go": []byte("new"), "deep/new_gen.go": []byte("d")}
	want := []Change{{"deep/new_gen.go", "missing"}, {"old_gen.go", "different"}, {"gone_gen.go", "left over"}}
	got, err := Replace(dir, []string{"*_gen.go"}, files)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("changed %v (%v), want %v", got, err, want)
	}
	if got, err := Changes(dir, []string{"*_gen.go", "deep/*"}, files); err != nil || len(got) != 0 {
		t.Errorf("then %v differ (%v)", got, err)
	}
	for _, name := range []string{"mine_gen.go", "other.go"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Error(err)
		}
	}
	for _, name := range []string{"../a_gen.go", "/a_gen.go"} {
		if _, err := Replace(dir, nil, map[string][]byte{name: nil}); err == nil {
			t.Errorf("%s was written", name)
		}
	}
}
