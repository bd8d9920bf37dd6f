package simulate

import (
	"context"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
)

func received(t *testing.T) *catalog.Event {
	t.Helper()
	e, ok := catalog.Builtin().Event("event.mail.received")
	if !ok {
		t.Fatal("no event.mail.received")
	}
	return e
}

func TestEverySampleCanBeSimulated(t *testing.T) {
	for _, e := range catalog.Builtin().Events() {
		s := Sample(e)
		narrow, err := e.For(e.Sample().Params)
		if err != nil {
			t.Errorf("%s: %v", e.ID, err)
			continue
		}
		if _, err := New(narrow, e.Sample().Params, s, nil).Check(); err != nil {
			t.Errorf("%s: %v", e.ID, err)
		}
		if len(s.Identity) == 0 {
			t.Errorf("%s: the sample does not say who the behavior is", e.ID)
		}
	}
}

func TestMailHappensWhenItWasSent(t *testing.T) {
	message, err := os.ReadFile("../../examples/mail-triage/refund.eml")
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"event.mail.received", "event.mail.received.app"} {
		e, _ := catalog.Builtin().Event(id)
		s, err := Mail(e, message)
		if err != nil {
			t.Fatal(err)
		}
		if want := time.Date(2025, time.March, 5, 8, 14, 8, 0, time.UTC); !s.Time.Equal(want) {
			t.Errorf("%s happens at %v, want %v", id, s.Time, want)
		}
	}
	s, err := Mail(received(t), []byte("Subject: undated\n\ntext\n"))
	if err != nil {
		t.Fatal(err)
	}
	if !s.Time.Equal(sampleTime) || len(s.Warnings) == 0 {
		t.Errorf("an undated mail happens at %v with warnings %q, want %v and a warning", s.Time, s.Warnings, sampleTime)
	}
}

func TestJSONSetsTheContextApart(t *testing.T) {
	s, err := JSON(received(t), []byte(`{"id": 7, "behavior_name": "triage", "var_limit": 3}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ got, want map[string]any }{
		{s.Dictionary, map[string]any{"id": int64(7)}},
		{s.Identity, map[string]any{"name": "triage"}},
		{s.Vars, map[string]any{"limit": int64(3)}},
	} {
		if !reflect.DeepEqual(c.got, c.want) {
			t.Errorf("got %v, want %v", c.got, c.want)
		}
	}
}

func TestAnswersComeInOrderAndStartAnewWithEveryEvent(t *testing.T) {
	answers, err := ReadAnswers([]byte(`{
		"keys": {"content": "from the file"},
		"calls": {"storage.get": [1, {"$error": "down"}], "record.get": {"id": 7}}
	}`), received(t), catalog.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	source := Empty()
	source.Lazy["content"], source.Lazy["comment_count"] = "from the source", int64(2)
	s := New(received(t), nil, source, answers)
	ask := s.Calls(catalog.Builtin())
	for range 2 {
		ev := s.Event()
		for i, want := range []string{"", "down", "holds 2 for it, and this is call 3"} {
			_, err := ask["storage.get"](t.Context(), &runtime.Call{Name: "storage.get"})
			if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
				t.Errorf("call %d: %v, want %q", i+1, err, want)
			}
		}
		for range 3 {
			v, err := ask["record.get"](t.Context(), &runtime.Call{Name: "record.get"})
			if err != nil || !reflect.DeepEqual(v, map[string]any{"id": int64(7)}) {
				t.Errorf("record.get: %v, %v", v, err)
			}
		}
		if _, err := ask["http.request"](t.Context(), &runtime.Call{Name: "http.request"}); err == nil {
			t.Error("http.request is answered by nobody")
		}
		got, err := ev.Keys(context.Background(), []string{"content", "comment_count", "comments"})
		if want := map[string]any{"content": "from the file", "comment_count": int64(2)}; err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("keys %v (%v), want %v", got, err, want)
		}
		keys, calls := s.Asked()
		if want := []Key{{"content", true}, {"comment_count", true}, {"comments", false}}; !reflect.DeepEqual(keys, want) || len(calls) != 7 {
			t.Errorf("asked for %v in %d calls, want %v in 7", keys, len(calls), want)
		}
	}
}

// The same occurrence, handled again or by another, finds the answers from the
// first one on.
func TestAnswersBeginAgain(t *testing.T) {
	answers, err := ReadAnswers([]byte(`{"calls": {"http.request": [{"status": 200}, {"$error": "down"}]}}`), received(t), catalog.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	s := New(received(t), nil, Empty(), answers)
	s.Event()
	other := s.Another()
	for i, wantErr := range []bool{false, true} {
		if _, err := s.Answer(t.Context(), &runtime.Call{Name: "http.request"}); (err != nil) != wantErr {
			t.Errorf("call %d: %v", i+1, err)
		}
	}
	s.Again()
	if keys, calls := s.Asked(); len(keys) != 0 || len(calls) != 0 {
		t.Errorf("again: asked for %v and %v", keys, calls)
	}
	other.Event()
	for name, one := range map[string]*Simulation{"again": s, "another": other} {
		if _, err := one.Answer(t.Context(), &runtime.Call{Name: "http.request"}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, calls := one.Asked(); len(calls) != 1 {
			t.Errorf("%s: %d calls, want 1", name, len(calls))
		}
	}
}

func TestAnswersMustFitTheCatalog(t *testing.T) {
	for doc, want := range map[string]string{
		`[]`:                               "the answers are a list",
		`{"keys": []}`:                     "keys is a list, want an object",
		`{"calls": 1}`:                     "calls is a number, want an object",
		`{"more": {}}`:                     `"more" is neither keys nor calls`,
		`{"keys": {"id": "12x"}}`:          `keys: key "id": expected id, got text "12x"`,
		`{"calls": {"record.gte": null}}`:  "did you mean record.get",
		`{"calls": {"set_importance": 1}}`: "is requested as an action",
		`{"calls": {"reject": true}}`:      "is requested as a return",
		`{"calls": {"http.request": {"status": "x"}}}`:           "calls: http.request: ",
		`{"calls": {"http.request": [{"$error": 5}]}}`:           "calls: http.request[0]: $error is a number, want a text",
		`{"calls": {"http.request": [{"status":1},{"a":true}]}}`: "calls: http.request[1]: ",
	} {
		if _, err := ReadAnswers([]byte(doc), received(t), catalog.Builtin()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", doc, err, want)
		}
	}
}
