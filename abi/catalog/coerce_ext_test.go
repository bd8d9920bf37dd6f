package catalog_test

import (
	"encoding/json"
	"errors"
	"maps"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

type refused string // the error's text behind "key \"\": "

type reference struct{}

func (reference) Later() {}

var coercions = []struct {
	typ  string
	in   any
	want any
}{
	{"text", "abc", "abc"},
	{"text", "", ""},
	{"text", nil, nil},
	{"text", 5, refused("expected text, got number 5")},
	{"text", "a\xff", refused("expected text, got text that is not UTF-8")},
	{"text", reference{}, refused("expected text, got a reference to an earlier action")},
	{"multiline", "a\nb", "a\nb"},
	{"url", "https://example.com/", "https://example.com/"},
	{"url", true, refused("expected url, got checkbox true")},
	{"phone", "+1 555", "+1 555"},
	{"timezone", []byte("UTC"), refused("expected timezone, got 3 bytes")},
	{"record_type", "cerberusweb.contexts.ticket", "cerberusweb.contexts.ticket"},
	{"picklist<open,closed>", "open", "open"},
	{"picklist<open,closed>", "", nil},
	{"picklist<open,closed>", "shut", refused(`expected one of open, closed, got text "shut"`)},
	{"picklist<open,closed>", 1, refused("expected one of open, closed, got number 1")},
	{"texts", "a", "a"},
	{"texts", []string{"a", "b"}, []any{"a", "b"}},
	{"texts", []any{"a", 1}, refused("[1]: expected text, got number 1")},
	{"texts", 1.5, refused("expected texts, got decimal 1.5")},
	{"raw", "abc", "abc"},
	{"raw", []byte{0xff}, []byte{0xff}},
	{"raw", "\xff", refused("expected raw, got text that is not UTF-8")},
	{"bin", []byte{1}, []byte{1}},
	{"bin", "", nil},
	{"bin", "abc", refused(`expected bin, got text "abc"`)},

	{"checkbox", true, true},
	{"checkbox", 0, false},
	{"checkbox", int64(1), true},
	{"checkbox", 1.0, true},
	{"checkbox", "0", false},
	{"checkbox", "1", true},
	{"checkbox", json.Number("1"), true},
	{"checkbox", "", nil},
	{"checkbox", 2, refused("expected checkbox, got number 2")},
	{"checkbox", "true", refused(`expected checkbox, got text "true"`)},
	{"checkbox", "01", refused(`expected checkbox, got text "01"`)},
	{"checkbox", math.NaN(), refused("expected checkbox, got decimal NaN")},

	{"number", int64(5), int64(5)},
	{"number", uint8(5), int64(5)},
	{"number", int32(-5), int64(-5)},
	{"number", "12", int64(12)},
	{"number", "-12", int64(-12)},
	{"number", "007", int64(7)},
	{"number", "", nil},
	{"number", 3.0, int64(3)},
	{"number", float32(3), int64(3)},
	{"number", json.Number("12"), int64(12)},
	{"number", json.Number("1e3"), int64(1000)},
	{"number", "9223372036854775807", int64(math.MaxInt64)},
	{"number", "-9223372036854775808", int64(math.MinInt64)},
	{"number", "9223372036854775808", refused(`expected number within 64 bits, got text "9223372036854775808"`)},
	{"number", uint64(math.MaxUint64), refused("expected number within 64 bits, got number 18446744073709551615")},
	{"number", 1e300, refused("expected number within 64 bits, got decimal 1e+300")},
	{"number", float64(1 << 54), refused("expected number within 64 bits, got decimal 1.8014398509481984e+16")},
	{"number", 3.5, refused("expected number, got decimal 3.5")},
	{"number", math.NaN(), refused("expected number, got decimal NaN")},
	{"number", math.Inf(1), refused("expected number, got decimal +Inf")},
	{"number", "3.5", refused(`expected number, got text "3.5"`)},
	{"number", " 3", refused(`expected number, got text " 3"`)},
	{"number", "+3", refused(`expected number, got text "+3"`)},
	{"number", "-", refused(`expected number, got text "-"`)},
	{"number", "١", refused(`expected number, got text "١"`)},
	{"number", json.Number("1e400"), refused("expected number, got number 1e400")},
	{"number", true, refused("expected number, got checkbox true")},
	{"number", []any{}, refused("expected number, got list of 0")},
	{"number", struct{}{}, refused("expected number, got Go type struct {}")},
	{"id", "42", int64(42)},
	{"id", 0, int64(0)},
	{"id", "12x", refused(`expected id, got text "12x"`)},
	{"id", -1, refused("expected id, not negative, got number -1")},
	{"id:worker", map[string]any{}, refused("expected id:worker, got map of 0")},
	{"bytes", "2048", int64(2048)},
	{"seconds", 60, int64(60)},
	{"minutes", "x", refused(`expected minutes, got text "x"`)},

	{"date", 1709631000, int64(1709631000)},
	{"date", "1709631000", int64(1709631000)},
	{"date", "-1", int64(-1)},
	{"date", "", nil},
	{"date", "2024-03-05T09:30:00Z", int64(1709631000)},
	{"date", "2024-03-05T10:30:00.25+01:00", int64(1709631000)},
	{"date", time.Unix(1709631000, 9), int64(1709631000)},
	{"date", "2024-03-05", refused(`expected date, got text "2024-03-05"`)},
	{"date", "tomorrow", refused(`expected date, got text "tomorrow"`)},
	{"number", time.Unix(0, 0).UTC(), refused("expected number, got time 1970-01-01T00:00:00Z")},

	{"decimal", 2.5, 2.5},
	{"decimal", "2.5", 2.5},
	{"decimal", "1e3", 1000.0},
	{"decimal", 3, 3.0},
	{"decimal", "", nil},
	{"decimal", json.Number("0.1"), 0.1},
	{"decimal", float32(0.5), 0.5},
	{"percent", 0.25, 0.25},
	{"percent", "0x1p3", refused(`expected percent, got text "0x1p3"`)},
	{"decimal", "1_000", refused(`expected decimal, got text "1_000"`)},
	{"decimal", "NaN", refused(`expected decimal, got text "NaN"`)},
	{"decimal", "1e999", refused(`expected decimal, got text "1e999"`)},
	{"decimal", math.NaN(), refused("expected finite decimal, got decimal NaN")},
	{"percent", math.Inf(-1), refused("expected finite percent, got decimal -Inf")},
	{"decimal", false, refused("expected decimal, got checkbox false")},

	{"list<number>", []any{"1", 2}, []any{int64(1), int64(2)}},
	{"list<number>", []int{1, 2}, []any{int64(1), int64(2)}},
	{"list<number>", "", nil},
	{"list<number>", []any{1, "x"}, refused(`[1]: expected number, got text "x"`)},
	{"list<number>", "1", refused(`expected list<number>, got text "1"`)},
	{"list<list<id>>", []any{[]any{1}, []any{-1}}, refused("[1][0]: expected id, not negative, got number -1")},
	{"map<text,text>", map[string]string{"a": "b"}, map[string]any{"a": "b"}},
	{"map<text,number>", map[string]any{"a": "7"}, map[string]any{"a": int64(7)}},
	{"map<text,number>", map[string]any{"a": "x"}, refused(`a: expected number, got text "x"`)},
	{"map<text,any>", map[string]any{"\xff": 1}, refused("\xff: expected text, got text that is not UTF-8")},
	{"map<id,text>", map[string]any{"7": "a"}, map[string]any{"7": "a"}},
	{"map<id,text>", map[string]any{"x": "a"}, refused(`x: expected id as the name, got text "x"`)},
	{"map<text,text>", []any{}, refused("expected map<text,text>, got list of 0")},

	{"ref", map[string]any{"record": "ticket", "id": "7"}, map[string]any{"record": "ticket", "id": int64(7)}},
	{"ref", map[string]any{"record": "tikcet", "id": 7}, refused(`record: expected a known record, got text "tikcet" (nearest: ticket)`)},
	{"ref:worker", map[string]any{"record": "ticket", "id": 7}, refused(`record: expected one of worker, got text "ticket"`)},
	{"ref", map[string]any{"record": "ticket"}, refused("id: expected id, got nothing")},
	{"ref", map[string]any{"record": "ticket", "id": 7, "x": 1}, refused("x: no such field of a record reference")},
	{"ref", "ticket:7", refused(`expected ref, got text "ticket:7"`)},

	{"record:ticket", map[string]any{"id": "7", "owner_address_email": "a@b"}, map[string]any{"id": int64(7), "owner_address_email": "a@b"}},
	{"record:ticket", map[string]any{"idd": "7"}, refused("idd: no such key of record:ticket (nearest: id)")},
	{"record", map[string]any{"mask": "A", "amount": "2"}, map[string]any{"mask": "A", "amount": 2.0}},
	{"record:ticket|task", map[string]any{"title": "A", "mask": 2}, refused("mask: expected text, got number 2")},

	{"upload", map[string]any{"file_size": "5"}, map[string]any{"file_size": int64(5)}},
	{"reply", map[string]any{"reply": "message", "message": "hi"}, map[string]any{"reply": "message", "message": "hi"}},
	{"reply", map[string]any{"reply": "message", "message": "hi", "delay_ms": "5"}, map[string]any{"reply": "message", "message": "hi", "delay_ms": int64(5)}},
	{"reply", map[string]any{"reply": "wait"}, map[string]any{"reply": "wait"}},
	{"reply", map[string]any{"reply": "message"}, refused("message: expected multiline, got nothing")},
	{"reply", map[string]any{"reply": "message", "message": nil}, refused("message: expected multiline, got null")},
	{"reply", map[string]any{"reply": "wait", "message": "hi"}, refused("message: no such field of reply wait")},
	{"instruction", map[string]any{"do": "hid"}, refused(`do: expected one of set_field, hide, message, got text "hid" (nearest: hide)`)},
	{"instruction", map[string]any{}, refused("do: expected one of set_field, hide, message, got nothing")},

	{"any", map[string]any{"a": []any{1, uint64(math.MaxUint64), "b", nil, float32(2)}}, map[string]any{"a": []any{int64(1), uint64(math.MaxUint64), "b", nil, 2.0}}},
	{"any", math.Inf(1), math.Inf(1)},
	{"any", json.Number("1.5"), 1.5},
	{"any", map[string]any{"a": make(chan int)}, refused("a: expected a value the ABI can carry, got Go type chan int")},
	{"by_field", "x", "x"},
	{"by_variable", []any{1}, []any{int64(1)}},
}

func TestCoerceValue(t *testing.T) {
	c := catalog.Builtin()
	for _, tc := range coercions {
		typ, err := catalog.ParseType(tc.typ)
		if err != nil {
			t.Fatal(err)
		}
		got, err := c.CoerceValue(typ, tc.in)
		if want, bad := tc.want.(refused); bad {
			var e *catalog.KeyError
			if !errors.As(err, &e) {
				t.Errorf("%s of %#v: got %#v and error %v, want %s", tc.typ, tc.in, got, err, want)
				continue
			}
			text := string(want)
			if e.Key != "" {
				text = strings.TrimPrefix(text, e.Key+": ")
			}
			if !strings.HasSuffix(err.Error(), ": "+text) {
				t.Errorf("%s of %#v:\n got %v\nwant %s", tc.typ, tc.in, err, want)
			}
			continue
		}
		if err != nil || !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%s of %#v: got %#v, %v, want %#v", tc.typ, tc.in, got, err, tc.want)
		}
	}
}

func event(t testing.TB, id string) *catalog.Event {
	t.Helper()
	e, ok := catalog.Builtin().Event(id)
	if !ok {
		t.Fatalf("no event %s", id)
	}
	return e
}

func TestCoerceDictionary(t *testing.T) {
	e := event(t, "event.mail.received")
	dict := map[string]any{"id": "12", "is_first": "1", "content": nil, "ticket_custom_7": "x", "sender_org_name": "", "ticket_closed": ""}
	before := maps.Clone(dict)
	got, err := e.Coerce(dict)
	want := map[string]any{"id": int64(12), "is_first": true, "content": nil, "ticket_custom_7": "x", "sender_org_name": "", "ticket_closed": nil}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("got %v, %v, want %v", got, err, want)
	}
	if !reflect.DeepEqual(dict, before) {
		t.Errorf("the dictionary was changed to %v", dict)
	}
	again, err := e.Coerce(got)
	if err != nil || reflect.ValueOf(again).Pointer() != reflect.ValueOf(got).Pointer() {
		t.Errorf("a dictionary that fits was copied, %v", err)
	}
	for _, tc := range []struct {
		dict map[string]any
		want string
	}{
		{map[string]any{"id": "12x"}, `key "id": expected id, got text "12x"`},
		{map[string]any{"is_fisrt": true}, `key "is_fisrt": no such key (nearest: is_first)`},
		{map[string]any{"zz": 1, "id": "x", "aa": 1}, `key "aa": no such key`},
		{map[string]any{"$time": 1}, `key "$time": names beginning with $ belong to the ABI`},
		{map[string]any{"behavior_name": "x"}, `key "behavior_name": belongs to the context of the run, not to the dictionary`},
		{map[string]any{"var_limit": 1}, `key "var_limit": belongs to the context of the run, not to the dictionary`},
		{map[string]any{"ticket_": map[string]any{}}, `key "ticket_": expected link:ticket, got map of 0`},
		{map[string]any{"headers": map[string]any{"from": 5}}, `key "headers.from": expected text, got number 5`},
		{map[string]any{strings.Repeat("k", 70000): 1}, `key "` + strings.Repeat("k", 64) + `…": no such key`},
	} {
		_, err := e.Coerce(tc.dict)
		if err == nil || err.Error() != tc.want {
			t.Errorf("got  %v\nwant %s", err, tc.want)
		}
	}
	if got, err := e.Coerce(nil); err != nil || got == nil || len(got) != 0 {
		t.Errorf("nothing became %v, %v", got, err)
	}
}

// Host objects and accumulators of the original platform are never input.
func TestNoHostObjects(t *testing.T) {
	for _, e := range catalog.Builtin().Events() {
		for _, name := range []string{"_actions", "_caller_actions", "_properties", "pre_actions", "_parser_model", "widget"} {
			if k, ok := e.Key(name); ok {
				t.Errorf("%s has the host object %s as %s", e.ID, name, k.Type)
			}
		}
	}
}

func TestCoerceBounds(t *testing.T) {
	c := catalog.Builtin()
	var deep any = "x"
	for range abi.MaxDepth {
		deep = []any{deep}
	}
	if _, err := c.CoerceValue(catalog.Type{}, deep); err != nil {
		t.Errorf("%d levels: %v", abi.MaxDepth, err)
	}
	if _, err := c.CoerceValue(catalog.Type{}, []any{deep}); err == nil || !strings.Contains(err.Error(), "at most 32 levels") {
		t.Errorf("%d levels: %v", abi.MaxDepth+1, err)
	}
	wide := make([]any, abi.MaxElements/2+1)
	if _, err := c.CoerceValue(catalog.Type{}, []any{wide, wide}); err == nil || !strings.Contains(err.Error(), "at most 262144 values") {
		t.Errorf("too many values: %v", err)
	}
	loop := map[string]any{}
	loop["loop"] = loop
	if _, err := c.CoerceValue(catalog.Type{}, loop); err == nil {
		t.Error("a map that holds itself was taken")
	}
}

func TestCoerceReturns(t *testing.T) {
	before := event(t, "event.mail.received.app")
	got, err := before.CoerceReturns(map[string]any{"reject": 1, "headers": map[string]any{"subject": "x"}})
	if err != nil || got["reject"] != true {
		t.Errorf("got %v, %v", got, err)
	}
	if got, err := before.CoerceReturns(nil); err != nil || len(got) != 0 {
		t.Errorf("no returns: %v, %v", got, err)
	}
	for _, tc := range []struct {
		event   string
		returns map[string]any
		want    string
	}{
		{"event.mail.received.app", map[string]any{"rejct": true}, `key "rejct": no such return (nearest: reject)`},
		{"event.mail.received.app", map[string]any{"remove_attachments": []any{map[string]any{"oper": "is"}}}, `key "remove_attachments[0].value": expected text, got nothing`},
		{"event.mail.received", map[string]any{"subject": "x"}, `key "subject": no such return`},
		{"event.webhook.received", map[string]any{"_http_status": "ok"}, `key "_http_status": expected number, got text "ok"`},
		{"event.message.chat.worker", map[string]any{"replies": []any{map[string]any{"reply": "say"}}}, `key "replies[0].reply": expected one of message, script, buttons, images, text, rating, chooser, date, file, wait, worklist, emote, close, got text "say"`},
		{"event.mail.received", map[string]any{"$state": 1}, `key "$state": names beginning with $ belong to the ABI`},
	} {
		if _, err := event(t, tc.event).CoerceReturns(tc.returns); err == nil || err.Error() != tc.want {
			t.Errorf("got  %v\nwant %s", err, tc.want)
		}
	}
}

func TestCoerceParams(t *testing.T) {
	recurrent := event(t, "event.behavior.recurrent")
	if _, err := recurrent.CoerceParams(nil); err == nil || err.Error() != `key "repeat_patterns": expected list<text>, got nothing` {
		t.Errorf("missing param: %v", err)
	}
	if _, err := recurrent.CoerceParams(map[string]any{"repeat_patterns": []any{"0 * * * *"}, "zone": "UTC"}); err == nil {
		t.Error("an unknown param was taken")
	}
}

func TestCoerceArgs(t *testing.T) {
	c, e := catalog.Builtin(), event(t, "event.macro.task")
	status, _ := e.Action("set_status")
	if _, err := status.CoerceArgs(e, map[string]any{"status": "deleted"}); err == nil {
		t.Error("a task was deleted by its status")
	}
	ticket := event(t, "event.macro.ticket")
	if _, err := status.CoerceArgs(ticket, map[string]any{"status": "deleted"}); err != nil {
		t.Error(err)
	}
	link, _ := c.Action("links.set")
	args := map[string]any{
		"on":    map[string]any{"record": "task", "id": reference{}},
		"links": []any{reference{}, map[string]any{"record": "ticket", "id": "7"}},
	}
	got, err := link.CoerceArgs(e, args)
	if err != nil || got["links"].([]any)[0] != (reference{}) || got["links"].([]any)[1].(map[string]any)["id"] != int64(7) {
		t.Errorf("references to earlier actions: %v, %v", got, err)
	}
	if _, err := link.CoerceArgs(e, map[string]any{"on": args["on"]}); err == nil || err.Error() != `key "links": expected list<ref>, got nothing` {
		t.Errorf("missing argument: %v", err)
	}
	create, _ := c.Action("task.create")
	if got, err := create.CoerceArgs(e, map[string]any{"title": "x", "custom_7": 5}); err != nil || got["custom_7"] != int64(5) {
		t.Errorf("custom field: %v, %v", got, err)
	}
	changed, _ := event(t, "event.record.changed").For(map[string]any{"context": "task"})
	if _, err := status.CoerceArgs(changed, map[string]any{"status": "deleted"}); err == nil {
		t.Error("a changed task takes the status of a ticket")
	}
}

func TestCoerceResult(t *testing.T) {
	c := catalog.Builtin()
	request, _ := c.Action("http.request")
	got, err := request.CoerceResult(map[string]any{"status": "200", "body": []byte{0xff}, "headers": map[string]any{"set-cookie": []any{"a", "b"}}})
	if err != nil || got.(map[string]any)["status"] != int64(200) {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := request.CoerceResult(map[string]any{"status": "fine"}); err == nil || err.Error() != `key "result.status": expected number, got text "fine"` {
		t.Errorf("got %v", err)
	}
	reject, _ := c.Action("move_to")
	if _, err := reject.CoerceResult(1); err == nil {
		t.Error("an operation without a result answered")
	}
}
