package conformance

import (
	"context"
	"maps"
	"path/filepath"
	"testing"
	"time"

	"github.com/vivarium-wasm/vivarium/internal/measure"
	"github.com/vivarium-wasm/vivarium/internal/project/projecttest"
	"github.com/vivarium-wasm/vivarium/runtime"
	"github.com/vivarium-wasm/vivarium/runtime/runtimetest"
)

// A handler that reads three keys, returns one value and requests one action: with
// the SDK, and by the same calls of the host by hand, looking for no key.
var overheads = []struct {
	language, file string
	hand, sdk      string
	more           map[string]string
}{
	{language: "c", file: "main.c", hand: `
__attribute__((import_module("vivarium_v1"), import_name("read"))) unsigned host_read(int source, unsigned off, void *at, unsigned room);
__attribute__((import_module("vivarium_v1"), import_name("act"))) int host_act(const char *name, unsigned len, const char *args, unsigned args_len);
static char room[8192];
static const char args[] = "\xde\x00\x01\xa4name\xab" "example.com", returns[] = "\xde\x00\x01\xac_http_status\xcd\x00\xc9";
__attribute__((export_name("event.webhook.received"))) unsigned long long hook(unsigned size) {
	if (host_read(0, 0, room, sizeof room) == 0) return 0;
	if (host_act("domain.create", 13, args, sizeof args - 1) < 0) return 0;
	return (unsigned long long)(unsigned)returns << 32 | (sizeof returns - 1);
}
`, sdk: `
#include "vivarium_operations_gen.h"
#include "vivarium_webhook_gen.h"
static void hook(viv_webhook_received ev) {
	if (viv_webhook_received_http_verb(ev).len + viv_webhook_received_http_path(ev).len + viv_webhook_received_http_body(ev).len == 0) return;
	viv_webhook_received_set_http_status(ev, 201);
	viv_must(viv_domain_create(VIV("example.com"), 0));
}
VIV_ON(webhook_received, hook);
`},
	{language: "rust", file: "src/lib.rs", hand: `
#![no_std]
use vivarium as _; // for its panic handler
#[link(wasm_import_module = "vivarium_v1")]
extern "C" {
    fn read(source: i32, off: u32, at: *mut u8, room: u32) -> u32;
    fn act(name: *const u8, len: u32, args: *const u8, args_len: u32) -> i32;
}
static mut ROOM: [u8; 8192] = [0; 8192];
static ARGS: &[u8] = b"\xde\x00\x01\xa4name\xabexample.com";
static RETURNS: &[u8] = b"\xde\x00\x01\xac_http_status\xcd\x00\xc9";
#[export_name = "event.webhook.received"]
pub unsafe extern "C" fn hook(_size: u32) -> u64 {
    if read(0, 0, core::ptr::addr_of_mut!(ROOM) as *mut u8, 8192) == 0 {
        return 0;
    }
    if act("domain.create".as_ptr(), 13, ARGS.as_ptr(), ARGS.len() as u32) < 0 {
        return 0;
    }
    (RETURNS.as_ptr() as u64) << 32 | RETURNS.len() as u64
}
`, sdk: `
#![no_std]
use vivarium::{on, Result, WebhookReceived};
on!("event.webhook.received", hook);
fn hook(ev: WebhookReceived) -> Result {
    if ev.http_verb().len() + ev.http_path().len() + ev.http_body().len() == 0 {
        return Ok(());
    }
    ev.set_http_status(201);
    ev.domain_create("example.com", &Default::default())?;
    Ok(())
}
`, more: map[string]string{"Cargo.toml": `[package]
name = "hook"
version = "0.1.0"
edition = "2021"

[lib]
crate-type = ["cdylib"]

[dependencies]
vivarium = { path = "vivarium" }

[profile.release]
opt-level = "s"
lto = true
codegen-units = 1
panic = "abort"
`}},
	{language: "zig", file: "main.zig", hand: `
extern "vivarium_v1" fn read(source: i32, off: u32, at: [*]u8, room: u32) u32;
extern "vivarium_v1" fn act(name: [*]const u8, name_len: u32, args: [*]const u8, args_len: u32) i32;
pub const handlers = .{};
var room: [8192]u8 = undefined;
const args = "\xde\x00\x01\xa4name\xabexample.com";
const returns = "\xde\x00\x01\xac_http_status\xcd\x00\xc9";
fn hook(size: u32) callconv(.c) u64 {
    _ = size;
    if (read(0, 0, &room, room.len) == 0) return 0;
    if (act("domain.create", 13, args, args.len) < 0) return 0;
    return @as(u64, @intFromPtr(returns)) << 32 | returns.len;
}
comptime {
    @export(&hook, .{ .name = "event.webhook.received" });
}
`, sdk: `
const vivarium = @import("vivarium");
pub const handlers = .{ .@"event.webhook.received" = hook };
fn hook(ev: vivarium.events.WebhookReceived) !void {
    if (ev.httpVerb().len + ev.httpPath().len + ev.httpBody().len == 0) return;
    ev.setHttpStatus(201);
    _ = try vivarium.operations.domainCreate(.{ .name = "example.com" });
}
`},
}

// BenchmarkSDK reports what such a handler takes by hand and how much more with
// the SDK, both in turns. Run it with -benchtime=1x.
func BenchmarkSDK(b *testing.B) {
	for _, o := range overheads {
		b.Run(o.language, func(b *testing.B) {
			var cells []*measure.Cell
			var fuel [2]int64
			for i, source := range []string{o.hand, o.sdk} {
				cells = append(cells, hooked(b, o.language, o.file, source, o.more, &fuel[i]))
			}
			for b.Loop() {
				figures := measure.Group(measure.Within(2*time.Second, len(cells)), cells...)
				more := make([]float64, min(len(figures[0].Samples), len(figures[1].Samples)))
				for i := range more {
					more[i] = figures[1].Samples[i] - figures[0].Samples[i]
				}
				b.ReportMetric(figures[0].Median, "hand-ns")
				b.ReportMetric(measure.Quantile(more, 0.5), "sdk-ns")
			}
			b.ReportMetric(float64(fuel[1]-fuel[0]), "sdk-fuel")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// hooked compiles a handler and gives the cell that runs it.
func hooked(b *testing.B, language, file, source string, more map[string]string, fuel *int64) *measure.Cell {
	files := map[string]string{file: source}
	maps.Copy(files, more)
	module := projecttest.Built(b, language, filepath.Join("..", language), files)
	rt, err := runtime.New(b.Context(), runtime.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = rt.Close(context.WithoutCancel(b.Context())) })
	behavior, err := rt.Load(b.Context(), module, runtime.Policy{Name: "hook", Grants: []string{"*"}})
	if err != nil {
		b.Fatal(err)
	}
	ev := runtimetest.Sample(b, behavior.Catalog(), "event.webhook.received")
	out := new(runtime.Outcome)
	run := func() error { return behavior.Handle(b.Context(), ev, out) }
	if err := run(); err != nil {
		b.Fatal(err)
	}
	if len(out.Actions) != 1 || out.Returns.String() != `{"_http_status": 201}` {
		b.Fatalf("%v, %s", out.Actions, out.Returns)
	}
	*fuel = out.Cost.Fuel
	return &measure.Cell{Runs: []func() error{run}}
}
