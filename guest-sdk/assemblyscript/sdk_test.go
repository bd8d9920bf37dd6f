// Package assemblyscript tests the SDK for AssemblyScript by compiling what it
// shows and what is generated for it.
package assemblyscript

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/bindings"
	"github.com/vivarium-wasm/vivarium/internal/project/projecttest"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// compile compiles files, index.ts among them.
func compile(t *testing.T, files map[string]string) ([]byte, error) {
	t.Helper()
	return projecttest.Compile(t, "assemblyscript", ".", files)
}

func built(t *testing.T, files map[string]string) []byte {
	t.Helper()
	return projecttest.Built(t, "assemblyscript", ".", files)
}

// What the README shows compiles and does what it says.
func TestREADME(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(page), "```ts\n")
	listing, _, _ := strings.Cut(rest, "```")
	b := runtimetest.Load(t, built(t, map[string]string{"index.ts": listing}), runtime.Policy{Name: "triage", Grants: []string{"*"}})
	ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
	ev.Dictionary["ticket_owner_id"], ev.Dictionary["is_outgoing"] = 0, false
	ev.Dictionary["content"] = "Please refund order 8813."
	out := runtimetest.Handle(t, b, ev)
	if out.Kind != abi.OK || len(out.Actions) != 2 || out.Actions[0].Name != "task.create" || out.Actions[1].Name != "links.set" {
		t.Errorf("%s: %v, %v", out.Kind, out.Err, out.Actions)
	}
}

// What is thrown tells message, file and line, with the runtime of an
// asconfig.json too.
func TestThrow(t *testing.T) {
	const source = `import { MailReceived, on } from "vivarium";
on("event.mail.received", (ev: MailReceived): void => {
  throw new Error("no mail: " + ev.ticket.subject);
});
`
	for _, config := range []map[string]string{
		{"index.ts": source},
		{"index.ts": source, "asconfig.json": `{"options": {"runtime": "incremental"}}`},
	} {
		module := built(t, config)
		b := runtimetest.Load(t, module, runtime.Policy{Name: "throws"})
		ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
		ev.Dictionary["ticket_subject"] = "Zoë"
		out := runtimetest.Handle(t, b, ev)
		if out.Kind != abi.Failed || !strings.Contains(out.Err.Error(), "no mail: Zoë (index.ts:3)") {
			t.Errorf("%s: %v", out.Kind, out.Err)
		}
		t.Logf("%d bytes", len(module))
	}
}

// The calls of README's table are the SDK's: each compiles.
func TestTable(t *testing.T) {
	built(t, map[string]string{"index.ts": `import { Any, MailReceived, WebhookReceived, on } from "vivarium";
on("event.mail.received", (ev: MailReceived): void => {
  let s = ev.isFirst ? ev.ticket.owner.address.email : ev.getText("key");
  ev.prefetch(["content", "headers"]);
  ev.part("content", 0, 4096);
  for (let i = 0; i < ev.attachments.length; i++) s += ev.attachments[i].name + ev.attachments.keyAt(i);
  s += ev.headers.get("from");
  for (let e = ev.get("key").entries; e.next();) s += e.value.text;
  const n = ev.variable("limit").int + ev.$params.getInt("name");
  const action = ev.setOwner(7), op = ev.operation("name");
  op.int("id", 7).any("path", action.result(["path", "to"])).id("it", action.id);
  op.act();
  op.call();
  if (ev.httpRequest("GET", "https://example.com").status == 200) ev.suspend(ev.$state.bytes);
  ev.giveBack("name", Any.int(n));
  ev.returns("name").map(0);
  ev.info(s + ev.$event + ev.$run + ev.$time.toString() + ev.$attempt.toString() + ev.$prior.length.toString());
});
on("event.webhook.received", (ev: WebhookReceived): void => ev.setHTTPStatus(201));
`})
}

// What dots.mjs cannot take it tells.
func TestMistakes(t *testing.T) {
	const right = "import { MailReceived, on } from \"vivarium\";\non(\"event.mail.received\", triage);\nfunction triage(ev: MailReceived): void { ev.setImportance(ev.ticket.importance); }\n"
	for _, c := range []struct{ old, new, want string }{
		{"ev.setImportance(", "ev.setImportance(\"high\" + ", "index.ts(3,"},
		{"\"event.mail.received\"", "\"mail\"", "on takes the ID of an event"},
		{", triage", ", triange", "is a function in this file"},
		{"ev: MailReceived", "", "that takes one parameter"},
	} {
		_, err := compile(t, map[string]string{"index.ts": strings.Replace(right, c.old, c.new, 1)})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.new, err, c.want)
		}
	}
}

// A host's own catalog gives a file that compiles, and what it writes is what the
// catalog wants.
func TestOwnCatalog(t *testing.T) {
	doc, err := catalog.Parse("shop", runtimetest.File(t, "../../internal/bindings/testdata/shop.json"))
	if err != nil {
		t.Fatal(err)
	}
	known, err := catalog.Builtin().With(doc)
	if err != nil {
		t.Fatal(err)
	}
	m, err := bindings.New(known)
	if err != nil {
		t.Fatal(err)
	}
	files, err := bindings.AssemblyScript(m, bindings.Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil {
		t.Fatal(err)
	}
	module := built(t, map[string]string{"shop_gen.ts": string(files["shop_gen.ts"]), "index.ts": `import { Fields, on } from "vivarium";
import { Line, OrderShipOptions, ShopOrderPaid } from "./shop_gen";
on("shop.order.paid", (ev: ShopOrderPaid): void => {
  ev.setHold(ev.lines[1].count > 5 && ev.getKey == "x" && ev.type == "y" && ev.history.isNull && ev.agent.fullName == "");
  ev.setGifts([<Line>{ item: "gnome", count: 2 }, <Line>{ item: "card" }]);
  const options: OrderShipOptions = { by: "road", vars: new Fields().int("var_speed", 3).text("var_by", ev.customer.name) };
  ev.orderShip(ev.orderID, options);
});
`})
	b, err := runtimetest.New(t, runtime.Options{Catalog: known}).Load(t.Context(), module, runtime.Policy{Name: "shop", Grants: []string{"*"}})
	if err != nil {
		t.Fatal(err)
	}
	type keys = map[string]any
	out := runtimetest.Handle(t, b, &runtime.Event{ID: "shop.order.paid", Dictionary: keys{"order_id": 4711, "type": "y", "get": "x", "history": nil,
		"lines": []any{keys{"item": "a"}, keys{"item": "b", "count": 6}}, "customer_name": "Zoë", "agent_full_name": ""}})
	if out.Kind != abi.OK || len(out.Actions) != 1 {
		t.Fatal(out.Err)
	}
	if got, want := out.Returns.String()+out.Actions[0].Args.String(),
		`{"gifts": [{"count": 2, "item": "gnome"}, {"item": "card"}], "hold": true}{"by": "road", "order_id": 4711, "var_by": "Zoë", "var_speed": 3}`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

var (
	classLine  = regexp.MustCompile(`^export (?:abstract )?class (\w+)`)
	getterLine = regexp.MustCompile(`^  get (\w+)\(\)`)
	methodLine = regexp.MustCompile(`^  (\w+)\((.*)\): [^;]*\{`)
	className  = regexp.MustCompile(`\b[A-Z]\w+`)
	paramType  = regexp.MustCompile(`\w+: ([^=,<]+(?:<[^>]*>)?[^=,]*)`)
)

// The compiler looks only at what is called, so everything generated is called
// once, in a module that nobody runs.
func TestEverythingGeneratedCompiles(t *testing.T) {
	source, err := os.ReadFile("assembly/catalog_gen.ts")
	if err != nil {
		t.Fatal(err)
	}
	names, calls, class := map[string]bool{"Event": true}, 0, ""
	var body strings.Builder
	for line := range strings.Lines(string(source)) {
		if m := classLine.FindStringSubmatch(line); m != nil {
			class, names[m[1]] = m[1], true
		} else if m := getterLine.FindStringSubmatch(line); m != nil {
			fmt.Fprintf(&body, "  changetype<%s>(c).%s;\n", class, m[1])
			calls++
		} else if m := methodLine.FindStringSubmatch(line); m != nil {
			var args []string
			for _, p := range paramType.FindAllStringSubmatch(m[2], -1) {
				for _, name := range className.FindAllString(p[1], -1) {
					names[name] = true
				}
				args = append(args, "changetype<"+strings.TrimSuffix(strings.TrimSpace(p[1]), " | null")+">(c)")
			}
			fmt.Fprintf(&body, "  changetype<%s>(c).%s(%s);\n", class, m[1], strings.Join(args, ", "))
			calls++
		}
	}
	delete(names, "Uint8Array")
	delete(names, "Map")
	list := make([]string, 0, len(names))
	for name := range names {
		list = append(list, name)
	}
	text := body.String()
	for _, number := range []string{"bool", "i64", "i32", "f64", "ID", "UnixTime"} {
		text = strings.ReplaceAll(text, "changetype<"+number+">(c)", "<"+number+">c")
	}
	built(t, map[string]string{"index.ts": fmt.Sprintf("import { %s } from \"vivarium\";\nexport function all(c: usize): void {\n%s}\n", strings.Join(list, ", "), text)})
	if calls < 2000 {
		t.Errorf("only %d members found", calls)
	}
}
