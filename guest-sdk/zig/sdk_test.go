// Package zig tests the SDK for Zig by compiling what it shows and what is
// generated for it.
package zig

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/bindings"
	"github.com/vivarium-wasm/vivarium/internal/project"
	"github.com/vivarium-wasm/vivarium/internal/project/projecttest"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// compile compiles files, main.zig among them.
func compile(t *testing.T, files map[string]string) ([]byte, error) {
	t.Helper()
	return projecttest.Compile(t, "zig", ".", files)
}

func built(t *testing.T, files map[string]string) []byte {
	t.Helper()
	return projecttest.Built(t, "zig", ".", files)
}

// What the README shows compiles and does what it says.
func TestREADME(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	var listing strings.Builder
	for _, block := range strings.Split(string(page), "```zig\n")[1:] {
		code, _, _ := strings.Cut(block, "```")
		listing.WriteString(code)
	}
	natively(t, listing.String())
	b := runtimetest.Load(t, built(t, map[string]string{"main.zig": listing.String()}), runtime.Policy{Name: "triage", Grants: []string{"*"}})
	ev := runtimetest.Sample(t, b.Catalog(), "event.mail.received")
	ev.Dictionary["ticket_owner_id"], ev.Dictionary["is_outgoing"] = 0, false
	ev.Dictionary["content"] = "Please refund order 8813."
	out := runtimetest.Handle(t, b, ev)
	if out.Kind != abi.OK || len(out.Actions) != 2 || out.Actions[0].Name != "task.create" || out.Actions[1].Name != "links.set" {
		t.Errorf("%s: %v, %v", out.Kind, out.Err, out.Actions)
	}
}

// natively runs the tests of a source.
func natively(t *testing.T, source string) {
	t.Helper()
	zig, err := exec.LookPath("zig")
	if errors.Is(err, exec.ErrNotFound) && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Skip("skipped: there is no zig in PATH")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "main.zig"), []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(zig, "test", "--cache-dir", dir, "--dep", "vivarium", "-Mroot="+filepath.Join(dir, "main.zig"), "-Mvivarium=src/vivarium.zig")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("zig test: %v\n%s", err, out)
	}
}

// The host for tests answers as a real one does, and notices what is wrong.
func TestTesting(t *testing.T) {
	natively(t, `const std = @import("std");
const v = @import("vivarium");
fn all(ev: v.View) !void {
    v.giveBack("text", ev.text("text"));
    v.giveBack("twice", .{ ev.text("lazy"), ev.text("lazy"), ev.get("none").exists() });
    v.giveBack("variable", v.variable("x").int());
    v.giveBack("sum", try v.call("kit.add", .{ .a = 1, .b = 2 }));
    const made = try v.act("kit.make", .{ .name = "a" });
    _ = try v.act("kit.link", .{ .thing = made.id() });
    if (v.state()) |kept| v.giveBack("state", v.Bin.of(kept));
}
test "what was done" {
    for (0..2) |_| { // the second run knows nothing of the first
        const run = v.testing.begin(.{
            .dictionary = .{ .text = "Zoë", .more = .{ 1, 2 } },
            .context = .{ .var_x = 7, .@"$state" = v.Bin.of("kept") },
            .lazy = .{ .lazy = "late" },
            .answers = .{ .@"kit.add" = 3 },
        });
        try all(v.root);
        try run.expectReturn("text", "Zoë");
        try run.expectReturn("twice", .{ "late", "late", false });
        try run.expectReturn("variable", 7);
        try run.expectReturn("sum", 3);
        try run.expectReturn("state", v.Bin.of("kept"));
        try run.expectCall(0, "$key", .{ .keys = .{"lazy"} });
        try run.expectCall(1, "$key", .{ .keys = .{"none"} });
        try run.expectCall(2, "kit.add", .{ .b = 2, .a = 1 });
        try run.expectAction(1, "kit.link", .{ .thing = v.Id.resultOf(0) });
        try run.expectActions(2);
        try std.testing.expectError(error.OtherValue, run.expectReturn("sum", 4));
        try std.testing.expectError(error.NotLogged, run.expectLog("info x"));
    }
}
test "what is not answered is refused" {
    _ = v.testing.begin(.{ .dictionary = .{ .text = "" } });
    try std.testing.expectError(error.Refused, all(v.root));
    try std.testing.expectEqual(v.Code.no_such_name, v.refusal().code);
}
`)
}

// The calls of README's table are the SDK's: each compiles.
func TestTable(t *testing.T) {
	built(t, map[string]string{"main.zig": `const vivarium = @import("vivarium");
pub const handlers = .{ .@"event.mail.received" = mail, .@"event.webhook.received" = hook, .@"event.record.changed" = changed };
fn mail(ev: vivarium.events.MailReceived) !void {
    if (ev.isFirst()) vivarium.info("{s} {s}", .{ ev.ticket().owner().address().email(), vivarium.root.text("key") });
    try vivarium.prefetch(&.{ "content", "headers" });
    _ = try vivarium.part("content", 0, 4096);
    var each = ev.attachments().entries();
    while (each.next()) |a| vivarium.warn("{s} {s} {s}", .{ each.key, a.name(), ev.headers().get("from") });
    var any = vivarium.root.get("key").entries();
    while (any.next()) |e| vivarium.debug("{s} {d}", .{ e.key, e.value.float() });
    const action = try ev.setOwner(.{ .worker_id = .of(7) });
    _ = try vivarium.act("name", .{ .id = action.id(), .part = action.result(&.{ "path", "to" }) });
    const answer = try vivarium.operations.httpRequest(.{ .method = "GET", .url = "https://example.com" });
    if (answer.status() == 200) try vivarium.@"suspend"(vivarium.state() orelse "");
    vivarium.giveBack("name", .{ 1, "two" });
    vivarium.returns("other").map(0);
    vivarium.err("{} {s} {s} {d} {d} {d}", .{ true, vivarium.event(), vivarium.runId(), vivarium.time(), vivarium.attempt(), vivarium.prior().len() });
    _ = try vivarium.call("name", .{ .limit = vivarium.variable("limit").int(), .name = vivarium.params().text("name") });
}
fn hook(ev: vivarium.events.WebhookReceived) void {
    ev.setHttpStatus(201);
    if (vivarium.time() == 0) vivarium.failAt(@src(), "why");
}
fn changed(ev: vivarium.events.RecordChanged) void {
    if (ev.paramContext().len == 0) vivarium.fail("why");
}
`})
}

// What is wrong with handlers is said in words.
func TestMistakes(t *testing.T) {
	for _, c := range []struct{ source, want string }{
		{`fn f() void {}`, "the main file names its handlers"},
		{`pub const handlers = .{ .@"event.mail.received" = 5 };`, "is no function"},
		{`pub const handlers = .{ .@"event.mail.received" = f }; fn f() void {}`, "takes one parameter, the event"},
		{`pub const handlers = .{ .@"event.mail.received" = f }; fn f(_: struct {}) void {}`, "takes an event or a View"},
		{`pub const handlers = .{ .@"event.mail.received" = f }; fn f(ev: v.events.MailReceived) !void { _ = try ev.setImportance(.{}); } const v = @import("vivarium");`,
			"missing struct field: value"},
		{`pub const handlers = .{ .@"event.mail.received" = f }; fn f(_: v.View) void { v.info("{d}", .{}); } const v = @import("vivarium");`,
			"fewer arguments than {}"},
	} {
		_, err := compile(t, map[string]string{"main.zig": c.source})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.source, err, c.want)
		}
	}
}

// A failure tells file and line where the handler gives them.
func TestFailAt(t *testing.T) {
	b := runtimetest.Load(t, built(t, map[string]string{"main.zig": `const vivarium = @import("vivarium");
pub const handlers = .{ .@"event.mail.received" = f };
fn f(_: vivarium.View) void {
    vivarium.failAt(@src(), "no such mail");
}
`}), runtime.Policy{Name: "fails"})
	out := runtimetest.Handle(t, b, runtimetest.Sample(t, b.Catalog(), "event.mail.received"))
	if out.Kind != abi.Failed || !strings.Contains(out.Err.Error(), "no such mail") || !strings.Contains(out.Err.Error(), "main.zig:4") {
		t.Errorf("%s: %v", out.Kind, out.Err)
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
	files, err := bindings.Zig(m, bindings.Options{Package: "shop", Base: catalog.Builtin()})
	if err != nil {
		t.Fatal(err)
	}
	module := built(t, map[string]string{"shop_gen.zig": string(files["shop_gen.zig"]), "main.zig": `const std = @import("std");
const shop = @import("shop_gen.zig");
pub const handlers = .{ .@"shop.order.paid" = paid };
fn paid(ev: shop.ShopOrderPaid) !void {
    var count: i64 = 0;
    var each = ev.lines().entries();
    while (each.next()) |line| count += line.count();
    ev.setHold(count > 5 and std.mem.eql(u8, ev.get(), "x") and ev.@"type"().len == 1 and ev.history().isNull() and ev.agent().fullName().len == 0);
    ev.setGifts(&.{ .{ .item = "gnome", .count = 2 }, .{ .item = "card" } });
    _ = try ev.orderShip(.{
        .order_id = ev.orderId(),
        .by = "road",
        .vars = &.{ .{ "var_speed", .{ .int = 3 } }, .{ "var_by", .{ .text = ev.customer().name() } } },
    });
}
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

// The compiler looks only at what is used, so everything generated is named once,
// in a module that nobody runs.
func TestEverythingGeneratedCompiles(t *testing.T) {
	built(t, map[string]string{"main.zig": `const vivarium = @import("vivarium");
pub const handlers = .{ .@"event.mail.received" = all };
fn all(_: vivarium.View) void {
    @setEvalBranchQuota(100_000);
    inline for (.{ vivarium, vivarium.operations }) |space| every(space);
    inline for (.{ vivarium.events, vivarium.records, vivarium.structs }) |space| {
        inline for (@typeInfo(space).@"struct".decls) |decl| every(@field(space, decl.name));
    }
}
fn every(comptime T: type) void {
    @setEvalBranchQuota(100_000);
    const decls = switch (@typeInfo(T)) {
        inline .@"struct", .@"union" => |info| info.decls,
        else => return,
    };
    inline for (decls) |decl| _ = &@field(T, decl.name);
}
`})
}

// Sources are written as the language's formatter writes them, the generated ones
// too, and zig build makes the module as well.
func TestPackage(t *testing.T) {
	zig, err := exec.LookPath("zig")
	if errors.Is(err, exec.ErrNotFound) && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Skip("skipped: there is no zig in PATH")
	}
	if out, err := exec.Command(zig, "fmt", "--check", ".").CombinedOutput(); err != nil {
		t.Errorf("zig fmt: %v\n%s", err, out)
	}
	dir := filepath.Join(t.TempDir(), "mail-triage")
	l, err := project.Find("zig")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := project.New(dir, l, "mail-triage"); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(zig, "build")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("zig build: %v\n%s", err, out)
	}
	cmd = exec.Command(zig, "build", "test")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("zig build test: %v\n%s", err, out)
	}
	b := runtimetest.Load(t, runtimetest.File(t, filepath.Join(dir, "zig-out", "bin", "mail-triage.wasm")), runtime.Policy{Name: "triage", Grants: []string{"*"}})
	if out := runtimetest.Handle(t, b, runtimetest.Sample(t, b.Catalog(), "event.mail.received")); out.Kind != abi.OK {
		t.Error(out.Err)
	}
}
