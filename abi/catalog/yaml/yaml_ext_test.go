package yaml_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/catalog/yaml"
)

var sources = []string{"types.yaml", "traits.yaml", "records.yaml", "events.yaml", "actions.yaml"}

func readSources(t testing.TB) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for _, name := range sources {
		b, err := os.ReadFile(filepath.Join("..", "data", name))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = b
	}
	return files
}

// The embedded catalog is what its sources say. After a change of data, run
// go generate ./abi/...
func TestEmbeddedIsCurrent(t *testing.T) {
	want, err := yaml.Embed(sources, readSources(t))
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../catalog_gen.json")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("catalog_gen.json is not what data says: run go generate ./abi/...")
	}
}

// What people write stays short enough to read, and says what things are.
func TestSourcesAreReadable(t *testing.T) {
	lines := 0
	for name, b := range readSources(t) {
		for line := range strings.Lines(string(b)) {
			lines++
			if len(line) > 140 {
				t.Errorf("%s: a line of %d bytes: %.60s…", name, len(line), line)
			}
		}
	}
	if lines > 2500 {
		t.Errorf("%d lines", lines)
	}
	for _, e := range catalog.Builtin().Events() {
		if e.Label == "" || e.Family == "" || e.Dispatch == "" || !strings.HasSuffix(e.Doc, ".") {
			t.Errorf("%s is not described", e.ID)
		}
		for _, keys := range [][]catalog.Key{e.Keys, e.Params, e.Returns} {
			for _, k := range keys {
				if k.Doc == "" {
					t.Errorf("%s: %s is not described", e.ID, k.Name)
				}
			}
		}
	}
	for _, r := range catalog.Builtin().Records() {
		for _, k := range r.Keys {
			if k.Doc == "" {
				t.Errorf("%s: %s is not described", r.Name, k.Name)
			}
		}
	}
	for _, a := range catalog.Builtin().Actions() {
		if a.Doc == "" && a.Reason == "" {
			t.Errorf("%s is not described", a.Name)
		}
	}
}

const shop = `# What a shop tells its behaviors.
records:
  order:
    traits: [identity]
    keys:
      number: text, number on the receipt, e.g. A-8813
      total: decimal, what was paid, e.g. 42.50
      state: picklist<open,paid,refunded>, where it is, e.g. paid
    links: {customer_: contact}

types:
  refund:
    doc: Money to give back.
    fields:
      amount: decimal!, how much, e.g. 42.50
      reason: text, why

events:
  order.paid:
    label: Order paid
    family: shop
    phase: after
    doc: A customer paid an order.
    keys:
      is_gift: checkbox, wrap it
    links: {order_: order}
    returns:
      refunds: list<refund>, money to give back

extend:
  event.mail.received:
    keys: {crm_score: "number, how good a customer is, e.g. 7"}
    links: {order_: "order, the order it mentions"}
  ticket:
    keys: {shop_order: "id:order lazy, the order it is about"}

actions:
  order.refund:
    as: action
    doc: Give money back.
    events: [order.paid, event.mail.received]
    args: {amount: "decimal!, how much"}
    pairs:
      event.mail.received:
        args:
          order_id: id:order!, which order
          amount: decimal!, how much
  order.lookup:
    as: query
    doc: Find an order by its number.
    events: all
    args: {number: "text!"}
    result: record:order
`

func TestHostApp(t *testing.T) {
	doc, err := yaml.Read("shop.yaml", []byte(shop))
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	e, ok := c.Event("order.paid")
	if !ok || e.Dispatch != "broadcast" {
		t.Fatalf("order.paid: %v, dispatch %q", ok, e.Dispatch)
	}
	for key, want := range map[string]string{
		"is_gift": "checkbox", "order_total": "decimal", "order_customer_email_address": "text",
		"order__label": "text", "behavior_name": "text", "var_x": "by_variable",
	} {
		if k, ok := e.Key(key); !ok || k.Type.String() != want {
			t.Errorf("%s is %s, want %s", key, k.Type, want)
		}
	}
	s := e.Sample()
	if s.Dictionary["order_total"] != 42.5 || s.Dictionary["order_number"] != "A-8813" || s.Dictionary["order__context"] != "order" {
		t.Errorf("sample: %v", s.Dictionary)
	}
	if _, err := e.Coerce(s.Dictionary); err != nil {
		t.Error(err)
	}
	if _, err := e.Coerce(map[string]any{"order_state": "lost"}); err == nil {
		t.Error("a state that is no option was taken")
	}
	if _, err := e.CoerceReturns(map[string]any{"refunds": []any{map[string]any{"amount": "4"}}}); err != nil {
		t.Error(err)
	}
	mail, _ := c.Event("event.mail.received")
	for key, want := range map[string]string{"crm_score": "number", "order_total": "decimal", "ticket_shop_order": "id:order"} {
		if k, ok := mail.Key(key); !ok || k.Type.String() != want {
			t.Errorf("extended mail: %s is %s, want %s", key, k.Type, want)
		}
	}
	comment, _ := c.Event("event.comment.created.worker")
	if _, ok := comment.Key("comment_target_total"); !ok {
		t.Error("a link to any record does not reach the new one")
	}
	refund, ok := mail.Action("order.refund")
	if !ok {
		t.Fatal("the operation is not offered")
	}
	if _, err := refund.CoerceArgs(mail, map[string]any{"amount": 1}); err == nil || !strings.Contains(err.Error(), "order_id") {
		t.Errorf("a pair's argument: %v", err)
	}
	if _, err := refund.CoerceArgs(e, map[string]any{"amount": "1.5"}); err != nil {
		t.Error(err)
	}
	lookup, _ := mail.Action("order.lookup")
	if got, err := lookup.CoerceResult(map[string]any{"id": "5"}); err != nil || got.(map[string]any)["id"] != int64(5) {
		t.Errorf("answer: %v, %v", got, err)
	}
	if got := c.NearestEvents("order.payed"); len(got) == 0 || got[0] != "order.paid" {
		t.Errorf("nearest: %v", got)
	}

	builtin, _ := catalog.Builtin().Event("event.mail.received")
	if _, ok := builtin.Key("crm_score"); ok || len(catalog.Builtin().Events()) != 61 {
		t.Error("the built-in catalog was changed")
	}
}

// The same document as JSON makes the same catalog.
func TestJSONAndYAMLAreOneFormat(t *testing.T) {
	root, err := yaml.Parse("shop.yaml", []byte(shop))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := catalog.Parse("shop.json", root.AppendJSON(nil))
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := c.Event("order.paid"); !ok {
		t.Error("no event order.paid")
	}
}

const minimal = "events:\n  order.paid:\n    phase: after\n"

var hostile = []struct{ name, file, want string }{
	{"unknown section", "event: {}", `bad.yaml: line 1: the document: unknown field "event" (nearest: events`},
	{"unknown field", "events:\n  a.b: {phase: after, fase: x}", `line 2: event a.b: unknown field "fase" (nearest: phase)`},
	{"not a map", "- a", "line 1: the document: expected a map, got a list"},
	{"events as list", "events: [a.b]", "line 1: events: expected a map, got a list"},
	{"bad event ID", "events: {Order: {phase: after}}", "line 1: event Order: an event ID is"},
	{"event ID of one part", "events: {order: {phase: after}}", "an event ID is two or more"},
	{"event ID with double underscore", "events: {a__b.c: {phase: after}}", "an event ID is"},
	{"no phase", "events: {a.b: {}}", "no phase"},
	{"doc that turns text around", "events: {a.b: {phase: after, doc: \"a\\u202eb\"}}", `event a.b: the character '\u202e' can't be shown`},
	{"doc that steers a terminal", "events: {a.b: {phase: after, keys: {x: \"text, \\e[31m\"}}}", `the character '\x1b' can't be shown`},
	{"bad phase", "events: {a.b: {phase: during}}", `"during" is none of before, after, request`},
	{"dollar event", "events: {$a.b: {phase: after}}", "an event ID is"},
	{"dollar key", "events: {a.b: {phase: after, keys: {$key: text}}}", "names beginning with $ belong to the ABI"},
	{"dollar return", "events: {a.b: {phase: after, returns: {$state: bin}}}", "names beginning with $ belong to the ABI"},
	{"dollar action", "actions: {$key: {as: query, result: any, events: all}}", "those beginning with $ belong to the ABI"},
	{"dollar argument", "actions: {a: {as: action, events: all, args: {$x: text}}}", "names beginning with $ belong to the ABI"},
	{"bad key name", "events: {a.b: {phase: after, keys: {\"a b\": text}}}", "bad name"},
	{"unknown type", "events: {a.b: {phase: after, keys: {x: txet}}}", `x: unknown type "txet" (nearest: text`},
	{"unknown record in a type", "events: {a.b: {phase: after, keys: {x: id:tikcet}}}", `unknown record "tikcet" (nearest: ticket)`},
	{"unknown record in a link", "events:\n  a.b:\n    phase: after\n    links:\n      x_: tikcet", `line 5: event a.b: link "x_": unknown record "tikcet" (nearest: ticket)`},
	{"unknown trait", "events: {a.b: {phase: after, traits: about_tickets}}", `unknown trait "about_tickets" (nearest: about_ticket)`},
	{"bad prefix", "events: {a.b: {phase: after, links: {x: ticket}}}", "ending in '_'"},
	{"link as key", "events: {a.b: {phase: after, keys: {x_: link:ticket}}}", "links stand under links"},
	{"bad sample", "events: {a.b: {phase: after, keys: {x: \"number, n, e.g. many\"}}}", `sample: key "x": expected number, got text "many"`},
	{"context key", "events: {a.b: {phase: after, keys: {var_x: text}}}", "belongs to the context"},
	{"context link", "events: {a.b: {phase: after, links: {behavior_: ticket}}}", "belongs to the context"},
	{"context section", "context: {keys: {x: text}}", "context \"context\" is already defined in built-in"},
	{"name twice in a map", "events:\n  a.b: {phase: after}\n  a.b: {phase: after}", "twice"},
	{"built-in event again", "events:\n  event.mail.received: {phase: after}", `line 2: event "event.mail.received" is already defined in built-in`},
	{"built-in record again", "records: {ticket: {}}", `record "ticket" is already defined in built-in`},
	{"built-in type again", "types: {reply: {fields: {}}}", `type "reply" is already defined in built-in`},
	{"a kind as type", "types: {text: {fields: {}}}", "no kind's"},
	{"extend what is not there", "extend: {event.mail.recieved: {keys: {x: text}}}", `unknown event "event.mail.recieved" (nearest: event.mail.received`},
	{"extend with what is there", "extend: {ticket: {keys: {mask: text}}}", `key "mask" is already there`},
	{"extend with an unknown record", "extend: {ticket: {links: {x_: tikcet}}}", `unknown record "tikcet" (nearest: ticket)`},
	{"extend with an unknown type", "extend: {event.mail.received: {keys: {x: txet}}}", `unknown type "txet" (nearest: text`},
	{"variant has the tag", "types: {t: {tag: a, variants: {x: {fields: {a: text}}}}}", "has the tag"},
	{"tag without variants", "types: {t: {tag: a}}", "tag and variants stand together"},
	{"dropped without reason", "actions: {a: {as: dropped, events: all}}", "dropped without a reason"},
	{"query without result", "actions: {a: {as: query, events: all}}", "a query has a result"},
	{"twin of a query", "actions: {a: {as: query, twin: immediate, events: all, result: any}}", "only an action has an immediate twin"},
	{"no events", "actions: {a: {as: action}}", "no events"},
	{"unknown event", "actions: {a: {as: action, events: mail.received}}", `unknown event or trait "mail.received" (nearest: event.mail.received`},
	{"return that is not there", "actions: {a: {as: return, events: event.webhook.received, returns: status}}", `has no return "status"`},
	{"pair it does not apply to", "actions: {a: {as: action, events: event.mail.received, pairs: {event.webhook.received: {args: {}}}}}", "it does not apply to event.webhook.received"},
	{"arguments of an unknown type", "actions: {a: {as: action, events: all, args: reply.buttns}}", `type reply has no variant "buttns" (nearest: buttons)`},
	{"arguments of a type in variants", "actions: {a: {as: action, events: all, args: reply}}", `type reply has no variant ""`},
	{"arguments of no type", "actions: {a: {as: action, events: all, args: uplod}}", `unknown type "uplod" (nearest: upload)`},
	{"follows without its param", "events: {a.b: {phase: after, follows: {param: x, family: macro}}}", `no param "x"`},
	{"alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]", "anchors and aliases are not part of the format"},
	{"anchor", "events: &e {}", "anchors and aliases are not part of the format"},
	{"alias that holds itself", "a: &a [*a]", "anchors and aliases"},
	{"merge key", "events:\n  a.b: {<<: {phase: after}}", "merge keys are not part of the format"},
	{"tag", "events: !!map {}", "tags are not part of the format"},
	{"own tag", "events: !x {}", "tags are not part of the format"},
	{"two documents", "events: {}\n---\nevents: {}", "more than one document"},
	{"not YAML", "events: [", "line"},
	{"not UTF-8", "events: \"\xff\"", "not UTF-8"},
	{"deep flow", "events: " + strings.Repeat("[", 100_000), "open brackets"},
	{"deep block", strings.Repeat("- ", 30) + "x", "nested deeper than 24"},
	{"huge", strings.Repeat("#", catalog.MaxDocument+1), "the limit is 4194304"},
	{"many values", "a: [" + strings.Repeat("x,", 300_000) + "]", "more than 262144 values"},
	{"number too big", "a: 99999999999999999999999", "line 1"},
	{"infinite number", "a: .inf", "not finite"},
	{"map as name", "{a: b}: c", "a name must be plain text"},
	{"long name", "events: {a." + strings.Repeat("b", 300) + ": {phase: after}}", "an event ID is"},
	{"long text", "events: {a.b: {phase: after, doc: " + strings.Repeat("x", 5000) + "}}", "the limit is 4096"},
}

func TestHostileFiles(t *testing.T) {
	if doc, err := yaml.Read("minimal.yaml", []byte(minimal)); err != nil {
		t.Fatal(err)
	} else if _, err := catalog.Builtin().With(doc); err != nil {
		t.Fatal(err)
	}
	for _, tc := range hostile {
		doc, err := yaml.Read("bad.yaml", []byte(tc.file))
		if err == nil {
			_, err = catalog.Builtin().With(doc)
		}
		switch {
		case err == nil:
			t.Errorf("%s: taken", tc.name)
		case !strings.Contains(err.Error(), tc.want) || !strings.Contains(err.Error(), "bad.yaml"):
			t.Errorf("%s:\n got %v\nwant %s", tc.name, err, tc.want)
		case len(err.Error()) > 1000:
			t.Errorf("%s: an error of %d bytes", tc.name, len(err.Error()))
		}
	}
}

// Records that point to each other make no endless lookup.
func TestCycles(t *testing.T) {
	doc, err := yaml.Read("cycle.yaml", []byte(`
records:
  a: {keys: {x: text}, links: {a_: a, a_a_: a, b_: b, any_: "*"}}
  b: {keys: {y: text}, links: {a_: a, b_: a|b}}
events:
  a.b: {phase: after, links: {a_: a, "": b}}
`))
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	e, _ := c.Event("a.b")
	for _, key := range []string{strings.Repeat("a_", 120) + "x", "a_" + strings.Repeat("any_", 60) + "x", strings.Repeat("b_", 120) + "y"} {
		if _, ok := e.Key(key); !ok {
			t.Errorf("no key %.20s…", key)
		}
	}
	if _, ok := e.Key(strings.Repeat("a_", 127) + "z"); ok {
		t.Error("a key that is not there was found")
	}
	e.Schema()
	e.Sample()
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(shop))
	f.Add([]byte(minimal))
	for _, tc := range hostile {
		if len(tc.file) < 1000 {
			f.Add([]byte(tc.file))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := yaml.Read("fuzz.yaml", data)
		if err != nil {
			return
		}
		c, err := catalog.Builtin().With(doc)
		if err != nil {
			return
		}
		for _, e := range c.Events()[61:] {
			s := e.Sample()
			if narrow, err := e.For(s.Params); err == nil {
				if _, err := narrow.Coerce(s.Dictionary); err != nil {
					t.Fatalf("%s: the sample does not fit: %v", e.ID, err)
				}
			}
			e.Schema()
			e.ReturnsSchema()
		}
	})
}
