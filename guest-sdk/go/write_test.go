//go:build !wasm

package vivarium_test

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
	"github.com/vivarium-wasm/vivarium/guest-sdk/go/vivariumtest"
)

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s:\ngot  %#v\nwant %#v", what, got, want)
	}
}

func TestReturns(t *testing.T) {
	out := run(t, vivariumtest.Event{ID: "event.webhook.received"}, func(e vivarium.WebhookReceived) {
		e.SetHTTPStatus(500)
		e.SetHTTPResponseHeaders(map[string]string{"content-type": "text/plain", "x-a": ""})
		e.SetHTTPStatus(201) // the last one counts
		e.SetHTTPResponseBody("done\xff")
	})
	same(t, "returns", out.Returns, keys{
		"_http_status": int64(201), "_http_response_body": []byte("done\xff"),
		"_http_response_headers": keys{"content-type": "text/plain", "x-a": ""},
	})
}

func TestNoReturns(t *testing.T) {
	out := run(t, vivariumtest.Event{ID: mail}, func(vivarium.MailReceived) {})
	same(t, "returns", out.Returns, keys{})
}

func TestReturnsReplaceInAnyOrder(t *testing.T) {
	out := run(t, vivariumtest.Event{ID: "event.mail.received.app"}, func(e vivarium.MailReceivedApp) {
		for i := range 50 {
			e.SetBody(strings.Repeat("b", i))
			e.SetSubject(strings.Repeat("s", 50-i))
			e.Return("encoding", vivarium.Text(fmt.Sprint(i)))
		}
		e.SetReject(true)
		e.SetBody(strings.Repeat("long ", 10_000))
	})
	same(t, "returns", out.Returns, keys{"body": strings.Repeat("long ", 10_000), "subject": "s", "encoding": "49", "reject": true})
}

func TestStructuredReturns(t *testing.T) {
	out := run(t, vivariumtest.Event{ID: "event.message.chat.worker"}, func(e vivarium.MessageChatWorker) {
		e.SetReplies([]vivarium.Reply{
			vivarium.ReplyMessage{Message: "Hello", DelayMs: 500},
			vivarium.ReplyButtons{Options: []string{"yes", "no"}},
			vivarium.ReplyClose{},
		})
		e.SetBehavior(12)
		e.SetVariables(vivarium.Map{"order": vivarium.Int(8813), "open": vivarium.Bool(true), "none": vivarium.Null, "also": nil,
			"list": vivarium.List{vivarium.Float(0.5), vivarium.Bin("x"), vivarium.Date(7)}})
	})
	same(t, "returns", out.Returns, keys{
		"replies": []any{
			keys{"reply": "message", "message": "Hello", "delay_ms": int64(500)},
			keys{"reply": "buttons", "options": []any{"yes", "no"}},
			keys{"reply": "close"},
		},
		"behavior":  int64(12),
		"variables": keys{"order": int64(8813), "open": true, "none": nil, "also": nil, "list": []any{0.5, []byte("x"), int64(7)}},
	})
}

func TestActions(t *testing.T) {
	ev := vivariumtest.Event{ID: mail, Dictionary: keys{"ticket_id": 311}}
	out := run(t, ev, func(e vivarium.MailReceived) {
		must := func(a vivarium.Action, err error) vivarium.Action {
			t.Helper()
			if err != nil {
				t.Error(err)
			}
			return a
		}
		must(e.SetImportance(90))
		task := must(e.TaskCreate("Refund", &vivarium.TaskCreateOptions{
			WorkerIDs: []vivarium.ID{1, 2}, Customs: map[string]vivarium.Any{"12": vivarium.Text("blue")},
		}))
		must(e.LinksSet(vivarium.Ref{Record: "task", ID: task.ID()}, []vivarium.Ref{e.Ticket().Ref()}, nil))
		must(e.SetReopenDate(nil))
		must(e.RecordUpdate(e.Ticket().Ref(), vivarium.Map{"task": task.Result("id"), "title": task.Result("title")}))
	})
	same(t, "actions", out.Actions, []vivariumtest.Operation{
		{Name: "set_importance", Args: keys{"value": int64(90)}},
		{Name: "task.create", Args: keys{"title": "Refund", "worker_ids": []any{int64(1), int64(2)}, "custom_12": "blue"}},
		{Name: "links.set", Args: keys{
			"on":    keys{"record": "task", "id": convert.Ref{Index: 1, Path: []any{"id"}}},
			"links": []any{keys{"record": "ticket", "id": int64(311)}},
		}},
		{Name: "set_reopen_date", Args: keys{}},
		{Name: "record.update", Args: keys{
			"on":     keys{"record": "ticket", "id": int64(311)},
			"fields": keys{"task": convert.Ref{Index: 1, Path: []any{"id"}}, "title": convert.Ref{Index: 1, Path: []any{"title"}}},
		}},
	})
}

func TestCalls(t *testing.T) {
	ev := vivariumtest.Event{ID: mail, Answers: map[string]func(keys) (any, error){
		"http.request": func(args keys) (any, error) {
			return keys{"status": 200, "headers": keys{"server": "x"}, "body": args["url"]}, nil
		},
		"calendar.elapsed": func(keys) (any, error) { return 7200, nil },
		"task.create":      func(args keys) (any, error) { return keys{"id": 66, "title": args["title"]}, nil },
		"storage.get":      func(keys) (any, error) { return keys{"seen": 3}, nil },
	}}
	out := run(t, ev, func(e vivarium.MailReceived) {
		answer, err := e.HTTPRequest("GET", "https://example.com/", nil)
		equal(t, "struct", answer.Body(), "https://example.com/")
		equal(t, "field", answer.Headers().Get("server"), "x")
		equal(t, "error", err, nil)
		seconds, err := e.CalendarElapsed(1, 0, 10)
		equal(t, "number", seconds == 7200 && err == nil, true)
		task, err := e.TaskCreateNow("Call back", nil)
		equal(t, "record", task.ID() == 66 && task.Title() == "Call back" && err == nil, true)
		stored, err := e.StorageGet("k")
		seen, _ := stored.Get("seen").Int()
		equal(t, "any", seen == 3 && err == nil, true)
	})
	equal(t, "calls", len(out.Calls), 4)
	same(t, "arguments", out.Calls[0].Args, keys{"method": "GET", "url": "https://example.com/"})
}

func TestRefusals(t *testing.T) {
	ev := vivariumtest.Event{ID: mail,
		Refuse: map[string]abi.Code{"set_owner": abi.NotGranted, "set_subject": -99},
		Answers: map[string]func(keys) (any, error){
			"http.request": func(keys) (any, error) {
				return nil, &vivarium.Refused{Code: abi.OverLimit, Message: "too many calls", Limit: "calls", Used: 65, Allowed: 64}
			},
			"data.query": func(keys) (any, error) { return nil, errors.New("no database") },
		},
	}
	run(t, ev, func(e vivarium.MailReceived) {
		refused := func(what string, err error, code abi.Code, text string) {
			t.Helper()
			var r *vivarium.Refused
			if !errors.As(err, &r) || r.Code != code || !strings.Contains(err.Error(), text) {
				t.Errorf("%s: %v", what, err)
			}
		}
		_, err := e.SetOwner(7)
		refused("not granted", err, abi.NotGranted, "set_owner: not granted")
		_, err = e.SetSubject("x")
		refused("a code of a later host", err, abi.HostFailed, "set_subject: the host failed")
		_, err = e.HTTPRequest("GET", "https://example.com/", nil)
		refused("limit", err, abi.OverLimit, "http.request: over a limit: too many calls (calls: 65 of 64 allowed)")
		_, err = e.DataQuery("q")
		refused("host failed", err, abi.HostFailed, "no database")
		_, err = e.StorageGet("k")
		refused("unknown to the host", err, abi.NoSuchName, "storage.get")
		_, err = e.SetStatus("sleeping")
		refused("malformed", err, abi.Malformed, "set_status")
		op := e.Operation("no.such")
		_, err = op.Act()
		refused("unknown", err, abi.NoSuchName, "no.such")
	})
}

func TestSuspend(t *testing.T) {
	out := run(t, vivariumtest.Event{ID: mail}, func(e vivarium.MailReceived) {
		if err := e.Suspend([]byte("half way")); err != nil {
			t.Error(err)
		}
	})
	same(t, "actions", out.Actions, []vivariumtest.Operation{{Name: "$suspend", Args: keys{"state": []byte("half way")}}})
}

func TestLog(t *testing.T) {
	out := run(t, vivariumtest.Event{ID: mail, Dictionary: keys{"id": 5, "ticket_subject": "a b"}}, func(e vivarium.MailReceived) {
		e.Debug("plain words stay = as they are")
		e.Info("pairs", "n", 1, "id", e.ID(), "i", int64(-2), "f", 0.5, "ok", true, "date", vivarium.Date(9), "e", errors.New("no"))
		e.Warn("quoted", "a", "two words", "b", "", "c", "line\nbreak\t\"q\"\\", "d", "x=y")
		e.Error("values", "id", e.Get("id"), "s", e.Get("ticket_subject"), "absent", e.Get("$none"), "other", struct{}{}, "odd")
	})
	same(t, "logs", out.Logs, []vivariumtest.Log{
		{Level: abi.Debug, Text: "plain words stay = as they are"},
		{Level: abi.Info, Text: "pairs n=1 id=5 i=-2 f=0.5 ok=true date=9 e=no"},
		{Level: abi.Warn, Text: `quoted a="two words" b="" c="line\nbreak\t\"q\"\\" d="x=y"`},
		{Level: abi.Error, Text: `values id=5 s="a b" absent=? other=? odd`},
	})
}

func TestFailing(t *testing.T) {
	_, file, here, _ := runtime.Caller(0)
	var nothing map[string]int
	var null *vivariumtest.Event
	for _, c := range []struct {
		name    string
		handler func(vivarium.MailReceived) error
		message string
		line    int // of a panic, in this file
	}{
		{"an error", func(vivarium.MailReceived) error { return errors.New("no such order") }, "no such order", 0},
		{"fail", func(e vivarium.MailReceived) error { e.Fail("stop \xff"); return nil }, "stop \uFFFD", 0},
		{"a panic", func(vivarium.MailReceived) error { panic("lost") }, "panic: lost", here + 11},
		{"a panic with an error", func(vivarium.MailReceived) error { panic(os.ErrNotExist) }, "panic: file does not exist", here + 12},
		{"a panic with a number", func(vivarium.MailReceived) error { panic(7) }, "panic: 7", here + 13},
		{"a panic with a struct", func(vivarium.MailReceived) error { panic(struct{}{}) }, "panic: a value that is neither text nor an error", here + 14},
		{"nil map", func(vivarium.MailReceived) error { nothing["x"] = 1; return nil }, "panic: assignment to entry in nil map", here + 15},
		{"nil pointer", func(vivarium.MailReceived) error { null.ID = ""; return nil }, "panic: runtime error: invalid memory address or nil pointer dereference", here + 16},
		{"index", func(e vivarium.MailReceived) error { _ = os.Args[len(os.Args)+int(e.ID())]; return nil }, "panic: runtime error: index out of range", here + 17},
	} {
		t.Run(c.name, func(t *testing.T) {
			out := vivariumtest.Run(t, vivariumtest.Event{ID: mail, Dictionary: keys{"id": 1}}, func(e vivarium.MailReceived) error {
				if _, err := e.SetImportance(1); err != nil {
					t.Error(err)
				}
				return c.handler(e)
			})
			switch f := out.Failure; {
			case f == nil:
				t.Fatal("did not fail")
			case !strings.HasPrefix(f.Message, c.message), f.Line != c.line, c.line > 0 && f.File != file:
				t.Errorf("got %q at %s:%d, want %q at line %d", f.Message, f.File, f.Line, c.message, c.line)
			}
			equal(t, "actions of a failed run", len(out.Actions), 0)
		})
	}
}
