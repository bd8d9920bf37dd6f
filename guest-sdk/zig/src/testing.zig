//! A host for tests of handlers, which run natively:
//!
//!     test triage {
//!         var run = vivarium.testing.begin(.{ .dictionary = .{ .ticket_subject = "Refund, please" } });
//!         try triage(.{});
//!         try run.expectAction(0, "set_importance", .{ .value = 30 });
//!         try run.expectLog("info rated 30");
//!     }
//!
//! It checks nothing against the catalog: `vivarium test` does. A handler that
//! fails other than by an error ends the test.

const std = @import("std");
const host = @import("host.zig");
const Code = @import("run.zig").Code;
const inner = @import("run.zig");
const Value = @import("value.zig").Value;
const Writer = @import("writer.zig").Writer;

/// What a run begins with; each a struct of keys and values.
const Given = struct {
    dictionary: Writer = .{},
    context: Writer = .{},
    lazy: Writer = .{}, // what $key answers
    answers: Writer = .{}, // of calls, by their names
    refused: []const []const u8 = &.{}, // operations that are not granted
};

const Action = struct { name: []const u8, args: Value };

var it: Given = .{};
var answer: Writer = .{};
var refusal: Writer = .{};
var actions: std.ArrayList(Action) = .empty;
var calls: std.ArrayList(Action) = .empty;
var logs: std.ArrayList([]const u8) = .empty;
const allocator = std.heap.page_allocator;

/// Begins a run: `.dictionary`, `.context`, `.lazy` and `.answers` are structs of
/// keys and values, `.refused` lists operations that are not granted.
pub fn begin(given: anytype) Run {
    it = .{};
    actions = .empty;
    calls = .empty;
    logs = .empty;
    inline for (@typeInfo(@TypeOf(given)).@"struct".fields) |field| {
        if (comptime std.mem.eql(u8, field.name, "refused")) {
            it.refused = @field(given, field.name);
        } else @field(it, field.name).any(@field(given, field.name));
    }
    inner.again(@intCast(it.dictionary.len));
    return .{};
}

/// What the handler did.
pub const Run = struct {
    /// Expects the action that was requested as number index.
    pub fn expectAction(_: Run, index: usize, name: []const u8, args: anytype) !void {
        try std.testing.expect(index < actions.items.len);
        try std.testing.expectEqualStrings(name, actions.items[index].name);
        try expectValue(args, actions.items[index].args);
    }

    /// Expects that so many actions were requested.
    pub fn expectActions(_: Run, n: usize) !void {
        try std.testing.expectEqual(n, actions.items.len);
    }

    /// Expects the call that was made as number index; those for lazy keys count.
    pub fn expectCall(_: Run, index: usize, name: []const u8, args: anytype) !void {
        try std.testing.expect(index < calls.items.len);
        try std.testing.expectEqualStrings(name, calls.items[index].name);
        try expectValue(args, calls.items[index].args);
    }

    /// Expects a line among those that were logged, with its level: "info rated 30".
    pub fn expectLog(_: Run, line: []const u8) !void {
        for (logs.items) |logged| {
            if (std.mem.eql(u8, logged, line)) return;
        }
        for (logs.items) |logged| std.debug.print("logged: {s}\n", .{logged});
        return error.NotLogged;
    }

    /// Expects what was given back under a name.
    pub fn expectReturn(_: Run, name: []const u8, value: anytype) !void {
        try expectValue(value, inner.given().get(name));
    }
};

fn expectValue(want: anytype, got: Value) !void {
    var w: Writer = .{};
    w.any(want);
    if (!same(.{ .at = w.written().ptr }, got)) {
        std.debug.print("got {s} {s}\n", .{ @tagName(got.kind()), got.text() });
        return error.OtherValue;
    }
}

// same compares values; the pairs of maps in whatever order.
fn same(a: Value, b: Value) bool {
    if (a.kind() != b.kind() or a.len() != b.len()) return false;
    switch (a.kind()) {
        .map => {
            var pairs = a.entries();
            while (pairs.next()) |e| if (!same(e.value, b.get(e.key))) return false;
            return true;
        },
        .array => {
            for (0..a.len()) |i| if (!same(a.item(i), b.item(i))) return false;
            return true;
        },
        .str, .bin => return std.mem.eql(u8, a.text(), b.text()),
        .int => return a.int() == b.int() and a.uint() == b.uint(),
        .float => return a.float() == b.float(),
        .bool => return a.boolean() == b.boolean(),
        .time => return std.meta.eql(a.time(), b.time()),
        .reference => return std.mem.eql(u8, a.body()[0..a.len()], b.body()[0..b.len()]),
        .nil, .absent => return true,
    }
}

pub fn read(source: host.Source, to: []u8) usize {
    const from = switch (source) {
        .dictionary => it.dictionary,
        .context => it.context,
        .answer => answer,
        .refusal => refusal,
    }.written();
    const n = @min(from.len, to.len);
    @memcpy(to[0..n], from[0..n]);
    return from.len;
}

pub fn call(name: []const u8, args: []const u8) i32 {
    const request = keep(&calls, name, args);
    if (isRefused(name)) return refuse(.not_granted);
    answer = .{};
    if (std.mem.eql(u8, name, "$key")) {
        fetch(request.args.get("keys"));
    } else {
        const known: Value = if (it.answers.len > 0) .{ .at = it.answers.written().ptr } else .absent;
        const found = known.get(name);
        if (!found.exists()) return refuse(.no_such_name);
        answer.value(found);
    }
    return @intCast(answer.len);
}

// fetch answers $key: a map of the lazy keys that there are.
fn fetch(keys: Value) void {
    const known: Value = if (it.lazy.len > 0) .{ .at = it.lazy.written().ptr } else .absent;
    const at = answer.begin();
    var each = keys.entries();
    while (each.next()) |e| {
        const found = known.get(e.value.text());
        if (!found.exists()) continue;
        answer.key(at, e.value.text());
        answer.value(found);
    }
}

pub fn act(name: []const u8, args: []const u8) i32 {
    if (isRefused(name)) return refuse(.not_granted);
    _ = keep(&actions, name, args);
    return @intCast(actions.items.len - 1);
}

fn isRefused(name: []const u8) bool {
    for (it.refused) |known| if (std.mem.eql(u8, known, name)) return true;
    return false;
}

fn refuse(code: Code) i32 {
    refusal = .{};
    refusal.any(.{ .code = @intFromEnum(code), .message = "by the test" });
    return @intFromEnum(code);
}

fn keep(list: *std.ArrayList(Action), name: []const u8, args: []const u8) Action {
    const bytes = if (args.len > 0) args else "\x80";
    const kept: Action = .{
        .name = allocator.dupe(u8, name) catch @panic("out of memory"),
        .args = .{ .at = (allocator.dupe(u8, bytes) catch @panic("out of memory")).ptr },
    };
    list.append(allocator, kept) catch @panic("out of memory");
    return kept;
}

pub fn log(level: host.Level, line: []const u8) void {
    const text = std.mem.concat(allocator, u8, &.{ @tagName(level), " ", line }) catch @panic("out of memory");
    logs.append(allocator, text) catch @panic("out of memory");
}

pub fn fail(reason: []const u8) noreturn {
    std.debug.panic("the run has failed: {s}", .{reason});
}
