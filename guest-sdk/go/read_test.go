//go:build !wasm

package vivarium_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
	"github.com/vivarium-wasm/vivarium/guest-sdk/go/vivariumtest"
)

const mail = "event.mail.received"

type keys = map[string]any

// run runs a handler that must succeed.
func run[E ~struct{ *vivarium.Event }](t *testing.T, ev vivariumtest.Event, handler func(E)) *vivariumtest.Outcome {
	t.Helper()
	out := vivariumtest.Run(t, ev, func(e E) error { handler(e); return nil })
	if out.Failure != nil {
		t.Fatalf("failed: %+v", out.Failure)
	}
	return out
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func TestTypedKeys(t *testing.T) {
	ev := vivariumtest.Event{ID: mail, Dictionary: keys{
		"id": 458, "is_first": true, "created": 1741162448, "sender_email": "mira@example.com", "ticket_spam_score": 0.25,
		"ticket_subject": "Zoë", "ticket_id": 311, "response_time": nil,
	}}
	run(t, ev, func(e vivarium.MailReceived) {
		equal(t, "id", e.ID(), 458)
		equal(t, "checkbox", e.IsFirst(), true)
		equal(t, "date", e.Created(), 1741162448)
		equal(t, "text behind a link", e.Sender().Email(), "mira@example.com")
		equal(t, "percent", e.Ticket().SpamScore(), 0.25)
		equal(t, "text beyond ASCII", e.Ticket().Subject(), "Zoë")
		equal(t, "reference", e.Ticket().Ref(), vivarium.Ref{Record: "ticket", ID: 311})
		equal(t, "null", e.ResponseTime(), 0)
		equal(t, "null is there", e.Get("response_time").Type(), abi.Nil)
		equal(t, "absent is not", e.Sent("signed_at").Type(), abi.Absent)
		equal(t, "absent", e.SignedAt(), 0)
		equal(t, "another type", e.Root().Int("ticket_subject"), 0)
		equal(t, "another type", e.Root().Text("id"), "")
	})
}

func TestLazyKeysAreAskedOnce(t *testing.T) {
	ev := vivariumtest.Event{ID: mail, Dictionary: keys{"id": 1}, Lazy: keys{
		"content": "hello", "ticket_owner_address_email": "lena@example.com", "headers": keys{"from": "a", "received": "b\nc"},
	}}
	out := run(t, ev, func(e vivarium.MailReceived) {
		for range 2 {
			equal(t, "lazy", e.Content(), "hello")
			equal(t, "linked", e.Ticket().Owner().Address().Email(), "lena@example.com")
			equal(t, "not there", e.ContentHTML(), "")
			equal(t, "not lazy, not there", e.SignedAt(), 0)
			equal(t, "header", e.Headers().Get("from"), "a")
			equal(t, "no header", e.Headers().Has("bcc"), false)
			equal(t, "reserved", e.Get("$nothing").Type(), abi.Absent)
		}
	})
	want := [][]string{{"content"}, {"ticket_owner_address_email"}, {"content_html"}, {"headers"}}
	if !slices.EqualFunc(out.Asked, want, slices.Equal) {
		t.Errorf("asked for %q, want %q", out.Asked, want)
	}
}

func TestPrefetchAsksForWhatIsUnknown(t *testing.T) {
	ev := vivariumtest.Event{ID: mail, Dictionary: keys{"id": 1}, Lazy: keys{"content": "hello"}}
	out := run(t, ev, func(e vivarium.MailReceived) {
		for range 2 {
			if err := e.Prefetch("id", "content", "content_html"); err != nil {
				t.Error(err)
			}
		}
		equal(t, "fetched", e.Content(), "hello")
		equal(t, "fetched and absent", e.ContentHTML(), "")
	})
	if want := [][]string{{"content", "content_html"}}; !slices.EqualFunc(out.Asked, want, slices.Equal) {
		t.Errorf("asked for %q, want %q", out.Asked, want)
	}
}

func TestPart(t *testing.T) {
	ev := vivariumtest.Event{ID: mail, Lazy: keys{"content": "0123456789"}}
	run(t, ev, func(e vivarium.MailReceived) {
		v, err := e.Part("content", 3, 4)
		b, ok := v.Raw()
		if string(b) != "3456" || !ok || err != nil {
			t.Errorf("%q, %v, %v", b, ok, err)
		}
		if v, err := e.Part("content_html", 0, 4); v.Bytes() != nil || err != nil {
			t.Errorf("a part of nothing: %v, %v", v, err)
		}
	})
}

// A handler must not decide on a value that the host could not give it.
func TestRefusedLazyKeyFailsTheRun(t *testing.T) {
	ev := vivariumtest.Event{ID: mail, Refuse: map[string]abi.Code{"$key": abi.OverLimit}}
	out := vivariumtest.Run(t, ev, func(e vivarium.MailReceived) error {
		equal(t, "refused", e.Content(), "")
		return nil
	})
	if out.Failure == nil || out.Failure.Message != "$key: over a limit" {
		t.Errorf("%+v", out.Failure)
	}
	run(t, ev, func(e vivarium.MailReceived) {
		equal(t, "refused", e.Content(), "")
		if err := e.Err(); err == nil {
			t.Error("no error")
		}
		if err := e.Err(); err != nil {
			t.Errorf("told twice: %v", err)
		}
	})
}

func TestContext(t *testing.T) {
	ev := vivariumtest.Event{ID: mail, Run: "delivery-7", Time: 1741162448, Attempt: 2, State: []byte("so far"),
		Vars: keys{"limit": 12, "team": "north"}, Identity: keys{"behavior_name": "triage", "behavior_bot_id": 4},
		Prior: []any{keys{"behavior": "gate", "returns": keys{"subject": "x"}}}}
	out := run(t, ev, func(e vivarium.MailReceived) {
		equal(t, "event", e.EventID(), mail)
		equal(t, "run", e.RunID(), "delivery-7")
		equal(t, "time", e.HappenedAt(), 1741162448)
		equal(t, "attempt", e.Attempt(), 2)
		equal(t, "state", string(e.State()), "so far")
		n, _ := e.Var("limit").Int()
		equal(t, "number variable", n, 12)
		equal(t, "variable by its key", e.Root().Text("var_team"), "north")
		equal(t, "no variable", e.Var("other").Type(), abi.Absent)
		equal(t, "behavior", e.Behavior().Name(), "triage")
		equal(t, "bot", e.BehaviorBot().ID(), 4)
		name, _ := e.Prior().At(0).Get("behavior").Text()
		equal(t, "prior", name, "gate")
		if e.Dictionary().Len() != 0 {
			t.Errorf("the context is in the dictionary: %v", e.Dictionary())
		}
	})
	if len(out.Asked) != 0 {
		t.Errorf("asked for %q", out.Asked)
	}
}

func TestParams(t *testing.T) {
	ev := vivariumtest.Sample(t, "event.record.changed")
	run(t, ev, func(e vivarium.RecordChanged) {
		equal(t, "param", e.ParamContext(), ev.Params["context"].(string))
	})
}

func TestViewsOfValues(t *testing.T) {
	ev := vivariumtest.Event{ID: mail, Lazy: keys{
		"attachments":     []any{keys{"id": 81, "name": "invoice.pdf", "size": 48213}, keys{"id": 82, "name": "photo.jpg"}},
		"comments":        keys{"5": keys{"id": 5, "comment": "first"}, "7": keys{"id": 7, "comment": "second"}},
		"links.task":      []any{3, 4},
		"custom_12":       "blue",
		"ticket_links~25": keys{"task": []any{9}},
	}}
	run(t, ev, func(e vivarium.MailReceived) {
		var names []string
		for _, a := range e.Attachments().All() {
			names = append(names, a.Name())
			equal(t, "absent in a value", a.MIMEType(), "")
		}
		equal(t, "list", strings.Join(names, " "), "invoice.pdf photo.jpg")
		for key, c := range e.Comments().All() {
			equal(t, "map", key == "5" && c.Comment() == "first" || key == "7" && c.Comment() == "second", true)
		}
		equal(t, "list of ids", e.LinksOf("task").Len(), 2)
		color, _ := e.CustomByID(12).Text()
		equal(t, "custom field", color, "blue")
		equal(t, "bounded pattern", e.Ticket().LinksUpTo(25).Len(), 1)
		for range e.Attachments().All() {
			break // leaving early is no fault
		}
	})
}

func TestTextsAndTextMap(t *testing.T) {
	ev := vivariumtest.Event{ID: "event.mail.received.app", Dictionary: keys{
		"recipients": []any{"a@example.com", "b@example.com"},
		"headers":    keys{"to": "one", "received": []any{"r1", "r2"}},
	}}
	run(t, ev, func(e vivarium.MailReceivedApp) {
		to := e.Recipients()
		equal(t, "len", to.Len(), 2)
		equal(t, "first", to.First(), "a@example.com")
		equal(t, "contains", to.Contains("b@example.com"), true)
		equal(t, "does not contain", to.Contains("c@example.com"), false)
		equal(t, "first of several", e.Headers().Get("received"), "r1")
		equal(t, "one", e.Headers().Get("to"), "one")
		one := vivarium.Texts{Value: e.Headers().Value.Get("to")}
		equal(t, "single text", one.Len() == 1 && one.First() == "one" && one.Contains("one"), true)
		var all []string
		for k, v := range e.Headers().All() {
			all = append(all, k+"="+v)
		}
		equal(t, "walk", strings.Join(all, " "), "received=r1 to=one")
		equal(t, "none", vivarium.Texts{}.First(), "")
	})
}

func TestAs(t *testing.T) {
	ev := vivariumtest.Event{ID: "event.webhook.received", Lazy: keys{
		"va_owner__type": "worker", "va_owner_id": 12, "va_owner__label": "Lena Fox", "va_owner_full_name": "Lena Fox",
	}}
	run(t, ev, func(e vivarium.WebhookReceived) {
		owner := e.Va().Owner()
		equal(t, "type", owner.Type(), "worker")
		equal(t, "id", owner.ID(), 12)
		equal(t, "label", owner.Label(), "Lena Fox")
		equal(t, "as a worker", vivarium.As[vivarium.Worker](owner).FullName(), "Lena Fox")
		equal(t, "prefix", owner.Prefix(), "va_owner_")
	})
}

// Views made one after another, and in any order, keep their own prefixes.
func TestPrefixesAreKept(t *testing.T) {
	run(t, vivariumtest.Event{ID: mail}, func(e vivarium.MailReceived) {
		owner := e.Ticket().Owner()
		group := e.Ticket().Group()
		address := owner.Address()
		for i := range 200 {
			e.Root().Linked("a_").Linked(strings.Repeat("b", i) + "_").Linked("c_")
		}
		for _, c := range []struct{ got, want string }{
			{owner.Prefix(), "ticket_owner_"}, {group.Prefix(), "ticket_group_"}, {address.Prefix(), "ticket_owner_address_"},
			{owner.Address().Prefix(), "ticket_owner_address_"},
		} {
			equal(t, "prefix", c.got, c.want)
		}
	})
}

// Dictionaries larger than the room the SDK sets aside are read all the same.
func TestLargeDictionary(t *testing.T) {
	big := strings.Repeat("long text ", 100_000)
	ev := vivariumtest.Event{ID: mail, Dictionary: keys{"id": 9, "ticket_subject": big}, Lazy: keys{"content": big + "!"}, Vars: keys{"v": big}}
	run(t, ev, func(e vivarium.MailReceived) {
		equal(t, "subject", e.Ticket().Subject() == big, true)
		equal(t, "content", e.Content() == big+"!", true)
		v, _ := e.Var("v").Text()
		equal(t, "variable", v == big, true)
		equal(t, "id", e.ID(), 9)
	})
}

func TestWholeSample(t *testing.T) {
	ev := vivariumtest.Sample(t, mail)
	run(t, ev, func(e vivarium.MailReceived) {
		for key := range ev.Dictionary {
			equal(t, key, e.Sent(key).Type() != abi.Absent, true)
		}
		for key := range ev.Lazy {
			equal(t, key, e.Get(key).Type() != abi.Absent, true)
		}
	})
}

func TestReadingAllocatesNothing(t *testing.T) {
	ev := vivariumtest.Sample(t, mail)
	run(t, ev, func(e vivarium.MailReceived) {
		e.Content()
		e.Ticket().Owner().Address().Email()
		var sink int
		n := testing.AllocsPerRun(100, func() {
			sink += len(e.Ticket().Owner().Address().Email()) + len(e.Content()) + int(e.Ticket().ID()) + len(e.Headers().Get("from"))
		})
		equal(t, "allocations", n, 0)
	})
}
