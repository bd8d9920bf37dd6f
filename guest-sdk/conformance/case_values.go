package conformance

import (
	"math"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// million is a text of 1,000,000 bytes whose characters take one to four.
var million = strings.Repeat("Zoë 😀", 100_000)

// manyEntries is how many entries the lists have that are sent on the engine
// that compiles only: their headers are what they prove, and an interpreter
// takes seconds to walk them.
const manyEntries = 10_000

func (t *trial) echo() {
	for _, v := range t.kit.vectors {
		if v.value.Len() > manyEntries && t.engine != runtime.Wazero {
			continue
		}
		t.echoes(v.name, convert.Any(v.value))
	}
	t.echoes("a text of 1,000,000 bytes", million)
}

func (t *trial) echoes(name string, value any) {
	out := t.handle(event("kit.echo", map[string]any{"value": value}))
	if out == nil {
		t.wrong("that was %s", name)
		return
	}
	t.same(name, out.Returns, map[string]any{"value": value})
}

func (t *trial) types() {
	dictionary := map[string]any{
		"v_null": nil, "v_str": "12", "v_int": 1, "v_negative": math.MinInt64, "v_unsigned": uint64(math.MaxUint64),
		"v_float": 1.5, "v_nan": math.NaN(), "v_bool": true, "v_bin": []byte("bin"),
		"v_array": []any{1}, "v_map": map[string]any{"a": 1},
		"deep": map[string]any{"list": []any{10, map[string]any{"name": "Zoë"}}},
	}
	out := t.handle(event("kit.types", dictionary))
	if out == nil {
		return
	}
	t.same("deep", out.Returns.Get("deep"), "Zoë")
	t.same("deep_absent", out.Returns.Get("deep_absent"), "")
	read := out.Returns.Get("read")
	for _, want := range reads {
		got := read.Get(want.key)
		if got.Len() != 6 {
			t.wrong("%s has %d entries, want type, text, int, float, bool, bytes", want.key, got.Len())
		}
		text := want.text
		if said, _ := got.Get("text").Text(); want.key == "v_bin" && said == "bin" {
			text = said // allowed
		}
		t.same(want.key, got, map[string]any{
			"type": want.is, "text": text, "int": want.int, "float": want.float, "bool": want.bool, "bytes": []byte(want.bytes),
		})
	}
	if read.Len() != len(reads) {
		t.wrong("read has %d entries, want %d", read.Len(), len(reads))
	}
}

// reads is the table of KIT.md: what each accessor gives for each key.
var reads = []struct {
	key, is, text string
	int           int64
	float         float64
	bool          bool
	bytes         string
}{
	{key: "v_absent", is: "absent"},
	{key: "v_null", is: "nil"},
	{key: "v_str", is: "str", text: "12", bytes: "12"},
	{key: "v_int", is: "int", int: 1, float: 1},
	{key: "v_negative", is: "int", int: math.MinInt64, float: math.MinInt64},
	{key: "v_unsigned", is: "int", float: math.MaxUint64},
	{key: "v_float", is: "float", float: 1.5},
	{key: "v_nan", is: "float", float: math.NaN()},
	{key: "v_bool", is: "bool", bool: true},
	{key: "v_bin", is: "bin", bytes: "bin"},
	{key: "v_array", is: "array"},
	{key: "v_map", is: "map"},
}

func (t *trial) large() {
	before := t.handle(event("kit.context", nil))
	out := t.handle(event("kit.large", map[string]any{"text": million}))
	if before == nil || out == nil {
		return
	}
	sum := 0
	for at := 0; at < len(million); at += 1000 {
		sum += int(million[at])
	}
	t.same("returns", out.Returns, map[string]any{"length": len(million), "checksum": sum})
	most := t.language.LargeText
	if most == 0 {
		most = largeText
	}
	if grown := out.Cost.MemoryBytes - before.Cost.MemoryBytes; grown > most {
		t.wrong("memory grows by %d bytes for a text of %d: the limit is %d", grown, len(million), most)
	}
}

func (t *trial) everyReturn() {
	what := func(word string) map[string]any { return map[string]any{"what": word} }
	t.returns("every", event("kit.returns", what("every")), map[string]any{
		"text": "Zoë 😀", "number": math.MinInt64, "decimal": 0.1, "checkbox": true, "date": when.Unix(),
		"bin": []byte{0x00, 0xff, 0x80}, "list": []any{"a", "", "Zoë"}, "map": map[string]any{"one": 1, "two": -2},
		"nested":  []any{map[string]any{"k": []any{nil, true, 1.5}}, map[string]any{}},
		"nothing": nil,
	})
	if out := t.handle(event("kit.returns", what("nothing"))); out != nil && out.Returns.Type() != abi.Absent {
		t.wrong("nothing returns %s", show(out.Returns))
	}
	t.ends("wrong", t.behavior, event("kit.returns", what("wrong")), Ending{Kind: abi.BadReply, Words: "number"})
	t.ends("unknown", t.behavior, event("kit.returns", what("unknown")), Ending{Kind: abi.BadReply, Words: "no_such"})
	t.ends("large", t.behavior, event("kit.returns", what("large")), Ending{Kind: abi.Output, Words: "returns_bytes"})
}
