//! The one run of an instance: what was read, what was asked, what is given back.
//! Instances are pristine for every event, so all of it begins as it stands here.

const std = @import("std");
const heap = @import("heap.zig");
const host = @import("host.zig");
const Keys = @import("keys.zig").Keys;
const values = @import("value.zig");
const Value = values.Value;
const Writer = @import("writer.zig").Writer;

var args_room: [1 << 10]u8 = undefined;
var returns_room: [4 << 10]u8 = undefined;
var line_room: [512]u8 = undefined;
var context_room: [2 << 10]u8 = undefined;
var key_room: [256]u8 = undefined;

/// The arguments under construction.
pub var args: Writer = .{ .room = &args_room };
/// The log line under construction.
pub var line: Writer = .{ .room = &line_room };
var returns: Writer = .{ .room = &returns_room };
var key_writer: Writer = .{ .room = &key_room };

var dictionary_keys: Keys = .{};
var context_keys: Keys = .{};
var dictionary_read: ?Value = null;
var context_read: ?Value = null;
var size: u32 = 0; // of the dictionary
var answers: [64]Value = undefined; // what $key answered: the last ones
var answered: usize = 0;
var missing: Writer = .{}; // keys the host was asked for and has not, one behind the other
var returned: u16 = 0;

/// Begins another run in the same memory, which only tests do.
pub fn again(dictionary_size: u32) void {
    size = dictionary_size;
    dictionary_keys = .{};
    context_keys = .{};
    dictionary_read = null;
    context_read = null;
    answered = 0;
    missing = .{};
    returned = 0;
}

/// What the handler has given back: a map, absent when it is nothing.
pub fn given() Value {
    if (returned == 0) return .absent;
    std.mem.writeInt(u16, returns.room[1..3], returned, .big);
    return .{ .at = returns.room.ptr };
}

/// What an action or call that the host did not take gives; refusal says why.
pub const Error = error{Refused};

/// Why the host did not take an operation.
pub const Refusal = struct {
    operation: []const u8,
    code: Code,
    message: []const u8,
    limit: []const u8 = "",
    used: i64 = 0,
    allowed: i64 = 0,
};

pub const Code = enum(i32) {
    no_such_name = -1,
    not_granted = -2,
    malformed = -3,
    over_limit = -4,
    host_failed = -5,
    not_now = -6,
    busy = -7,

    fn name(code: Code) []const u8 {
        return switch (code) {
            .no_such_name => "no such name",
            .not_granted => "not granted",
            .malformed => "malformed",
            .over_limit => "over a limit",
            .host_failed => "the host failed",
            .not_now => "not now",
            .busy => "busy",
        };
    }
};

/// Why the last operation that was refused was.
pub var refusal: Refusal = .{ .operation = "", .code = .host_failed, .message = "" };

fn refused(operation: []const u8, code: i32) Error {
    const said = read(.refusal, &.{});
    refusal = .{
        .operation = operation,
        .code = if (code < -7) .host_failed else @enumFromInt(code), // below is a code of a later host
        .message = said.get("message").text(),
        .limit = said.get("limit").text(),
        .used = said.get("used").int(),
        .allowed = said.get("allowed").int(),
    };
    return error.Refused;
}

/// Ends the run as failed, with what the host said last.
pub fn failRefused() noreturn {
    line.len = 0;
    for ([_][]const u8{ refusal.operation, ": ", refusal.code.name() }) |piece| line.raw(piece);
    if (refusal.message.len > 0) {
        line.raw(": ");
        line.raw(refusal.message);
    }
    if (refusal.limit.len > 0) {
        line.raw(" (");
        line.raw(refusal.limit);
        line.raw(")");
    }
    host.fail(line.written());
}

/// Reads a whole source, into the room that is given when it fits.
fn read(source: host.Source, room: []u8) Value {
    var to = room;
    const n = host.read(source, to);
    if (n == 0) return .absent;
    if (n > to.len) {
        to = heap.must(n);
        _ = host.read(source, to);
    }
    return .{ .at = to.ptr };
}

pub fn begin(dictionary_size: u32) void {
    size = dictionary_size;
}

pub fn dictionary() Value {
    return dictionary_read orelse {
        const v: Value = if (size > 0) read(.dictionary, heap.must(size)) else .absent;
        dictionary_read = v;
        dictionary_keys.reset(v);
        return v;
    };
}

/// A key of the context.
pub fn context(key: []const u8) Value {
    if (context_read == null) {
        const v = read(.context, &context_room);
        context_read = v;
        context_keys.reset(v);
    }
    return context_keys.get(key);
}

// inContext tells the keys of the context by how they begin: they occur nowhere else.
fn inContext(key: []const u8) bool {
    return key.len > 0 and switch (key[0]) {
        '$' => true,
        'v' => std.mem.startsWith(u8, key, "var_"),
        'b' => std.mem.startsWith(u8, key, "behavior_"),
        else => false,
    };
}

/// A key that was sent or fetched before; the host is not asked.
pub fn sent(key: []const u8) Value {
    if (inContext(key)) {
        const v = context(key);
        if (v.exists()) return v;
    }
    _ = dictionary();
    const v = dictionary_keys.get(key);
    return if (v.exists()) v else fetched(key);
}

fn fetched(key: []const u8) Value {
    for (answers[0..@min(answered, answers.len)]) |answer| {
        const v = answer.get(key);
        if (v.exists()) return v;
    }
    return .absent;
}

fn isMissing(key: []const u8) bool {
    const all = missing.written();
    var at: usize = 0;
    while (at < all.len) {
        const known = (Value{ .at = all.ptr + at }).text();
        if (std.mem.eql(u8, known, key)) return true;
        at = known.ptr + known.len - all.ptr;
    }
    return false;
}

/// A key wherever it is: one that is neither sent nor known is asked of the host,
/// once. When the host cannot answer, the run ends here: who wants to go on without
/// uses prefetch.
pub fn get(key: []const u8) Value {
    const v = sent(key);
    if (v.exists() or key.len > 0 and key[0] == '$' or isMissing(key)) return v;
    ask(&.{key}) catch failRefused();
    return fetched(key);
}

/// Asks for those of the keys that are not known, in one call.
pub fn prefetch(keys: []const []const u8) Error!void {
    var unknown: [64][]const u8 = undefined;
    var n: usize = 0;
    for (keys) |key| {
        if (sent(key).exists() or isMissing(key)) continue;
        if (n == unknown.len) {
            try ask(&unknown);
            n = 0;
        }
        unknown[n] = key;
        n += 1;
    }
    if (n > 0) try ask(unknown[0..n]);
}

fn ask(keys: []const []const u8) Error!void {
    args.len = 0;
    args.map(1);
    args.text("keys");
    args.any(keys);
    const answer = try call("$key");
    answers[answered % answers.len] = answer;
    answered += 1;
    for (keys) |key| {
        if (!answer.get(key).exists()) missing.text(key);
    }
}

/// A part of a large text or bytes, as bytes; nothing is remembered.
pub fn part(key: []const u8, off: u64, n: u64) Error!Value {
    args.len = 0;
    args.any(.{ .keys = .{.{ .key = key, .off = off, .len = n }} });
    return (try call("$key")).get(key);
}

/// Asks with the arguments that were written.
pub fn call(name: []const u8) Error!Value {
    const n = host.call(name, args.written());
    if (n < 0) return refused(name, n);
    return read(.answer, heap.must(@intCast(n)));
}

/// Requests with the arguments that were written, and gives the number of the request.
pub fn act(name: []const u8) Error!u32 {
    const n = host.act(name, args.written());
    if (n < 0) return refused(name, n);
    return @intCast(n);
}

/// Begins a return; one of the same name is replaced. Write one value next.
pub fn giveBack(name: []const u8) *Writer {
    if (returned == 0) {
        returns.len = 0;
        _ = returns.begin();
    }
    const all = returns.written();
    var at: usize = 3;
    while (at < all.len) {
        const old: Value = .{ .at = all.ptr + at };
        const next = values.skip(values.skip(old.at)) - all.ptr;
        if (std.mem.eql(u8, old.text(), name)) {
            std.mem.copyForwards(u8, returns.room[at..], all[next..]);
            returns.len -= next - at;
            returned -= 1;
            break;
        }
        at = next;
    }
    returned += 1;
    returns.text(name);
    return &returns;
}

/// Where the returns lie, as the host wants to know it.
pub fn finish() u64 {
    const all = given();
    return if (all.exists()) @as(u64, @intFromPtr(all.at)) << 32 | returns.len else 0;
}

/// head and tail in one, for a moment: the next one overwrites it.
pub fn join(head: []const u8, tail: []const u8) []const u8 {
    if (head.len == 0) return tail;
    key_writer.len = 0;
    key_writer.raw(head);
    key_writer.raw(tail);
    return key_writer.written();
}
