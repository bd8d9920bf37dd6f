//! The Zig SDK for writing behaviors: handlers that a Vivarium host runs in a
//! sandbox when something happens. README.md shows what a handler can do.
//!
//!     const vivarium = @import("vivarium");
//!
//!     pub const handlers = .{ .@"event.mail.received" = triage };
//!
//!     fn triage(ev: vivarium.events.MailReceived) !void {
//!         if (!ev.sender().isBanned()) _ = try ev.setImportance(.{ .value = 90 });
//!     }
//!
//! An instance serves one event at a time and is pristine for the next, so what
//! belongs to the run, and not to the kind of event, are functions of this file.

const std = @import("std");
const heap = @import("heap.zig");
const host = @import("host.zig");
const run = @import("run.zig");
const values = @import("value.zig");
const views = @import("view.zig");
const writer = @import("writer.zig");

pub const Value = values.Value;
pub const Type = values.Type;
pub const View = views.View;
pub const List = views.List;
pub const Texts = views.Texts;
pub const TextMap = views.TextMap;
pub const AnyRecord = views.AnyRecord;
pub const Writer = writer.Writer;
pub const Any = writer.Any;
pub const Bin = writer.Bin;
pub const Id = writer.Id;
pub const Pair = writer.Pair;
pub const Ref = writer.Ref;
pub const Result = writer.Result;
pub const Error = run.Error;
pub const Refusal = run.Refusal;
pub const Code = run.Code;
pub const Level = host.Level;

/// The events of the catalog: what each can be asked, give back and request.
pub const events = @import("events_gen.zig");
/// The records behind them.
pub const records = @import("records_gen.zig");
/// Values with fields of their own.
pub const structs = @import("structs_gen.zig");
/// The operations that every event offers.
pub const operations = @import("operations_gen.zig");

/// For tests of handlers, which run natively.
pub const testing = @import("testing.zig");

/// All the keys of the event, lazy ones among them; a handler that takes a View
/// gets this one.
pub const root = views.root;
/// The keys that were sent with the event: reading an absent one asks nobody.
pub const own = views.own;

/// For what the standard library allocates: nothing need be freed.
pub const allocator = heap.allocator;

/// Exports the handlers of a behavior, by the IDs of their events. A handler takes
/// the event's type, or a View for an event of any kind, and may return an error.
/// root.zig, which is the main file of every module, calls it.
pub fn exportHandlers(comptime handlers: anytype) void {
    inline for (@typeInfo(@TypeOf(handlers)).@"struct".fields) |field| {
        const handler = @field(handlers, field.name);
        const takes = switch (@typeInfo(@TypeOf(handler))) {
            .@"fn" => |f| f.params,
            else => @compileError("the handler of " ++ field.name ++ " is no function"),
        };
        if (takes.len != 1) @compileError("the handler of " ++ field.name ++ " takes one parameter, the event");
        const Event = takes[0].type orelse @compileError("the handler of " ++ field.name ++ " names the type of its event");
        if (Event != View) {
            if (!@hasDecl(Event, "event_id")) @compileError("the handler of " ++ field.name ++ " takes an event or a View");
            if (!std.mem.eql(u8, Event.event_id, field.name)) @compileError(@typeName(Event) ++ " is the event " ++ Event.event_id ++ ", not " ++ field.name);
        }
        @export(&Stub(Event, handler).handle, .{ .name = field.name });
    }
}

fn Stub(comptime Event: type, comptime handler: anytype) type {
    return struct {
        fn handle(size: u32) callconv(.c) u64 {
            run.begin(size);
            const returned = handler(if (Event == View) root else Event{});
            if (@typeInfo(@TypeOf(returned)) == .error_union) {
                returned catch |why| {
                    if (@as(anyerror, why) == error.Refused) run.failRefused();
                    fail(@errorName(why));
                };
            }
            return run.finish();
        }
    };
}

/// What a panic ends in: the run has failed, with its message.
pub const panic = @import("panic.zig");

/// Ends the run as failed: nothing that was requested is performed.
pub fn fail(message: []const u8) noreturn {
    host.fail(message);
}

/// Ends the run as failed, and says where: `vivarium.failAt(@src(), "why")`.
pub fn failAt(src: std.builtin.SourceLocation, message: []const u8) noreturn {
    run.args.len = 0;
    run.args.map(3);
    run.args.text("message");
    run.args.text(message);
    run.args.text("file");
    run.args.text(src.file);
    run.args.text("line");
    run.args.uint(src.line);
    host.fail(run.args.written());
}

/// Writes a log line. In the format {s} stands for a text, {d} for a number and {}
/// for either or a bool; std.fmt, which can more, costs some KB.
pub fn log(level: Level, comptime format: []const u8, args: anytype) void {
    const line = &run.line;
    line.len = 0;
    comptime var at = 0;
    inline for (args) |arg| {
        const open = comptime std.mem.indexOfScalarPos(u8, format, at, '{') orelse @compileError("more arguments than {} in " ++ format);
        line.raw(format[at..open]);
        piece(line, arg);
        at = comptime (std.mem.indexOfScalarPos(u8, format, open, '}') orelse @compileError("{ without } in " ++ format)) + 1;
    }
    if (comptime std.mem.indexOfScalarPos(u8, format, at, '{') != null) @compileError("fewer arguments than {} in " ++ format);
    line.raw(format[at..]);
    host.log(level, line.written());
}

fn piece(line: *Writer, v: anytype) void {
    switch (@typeInfo(@TypeOf(v))) {
        .bool => line.raw(if (v) "true" else "false"),
        .int, .comptime_int => {
            var room: [20]u8 = undefined;
            line.raw(views.decimal(&room, @abs(v), v < 0));
        },
        .float, .comptime_float => {
            var room: [64]u8 = undefined;
            line.raw(std.fmt.bufPrint(&room, "{d}", .{v}) catch "?");
        },
        else => if (@TypeOf(v) == Id) piece(line, v.number()) else line.raw(v),
    }
}

pub fn debug(comptime format: []const u8, args: anytype) void {
    log(.debug, format, args);
}

pub fn info(comptime format: []const u8, args: anytype) void {
    log(.info, format, args);
}

pub fn warn(comptime format: []const u8, args: anytype) void {
    log(.warn, format, args);
}

pub fn err(comptime format: []const u8, args: anytype) void {
    log(.@"error", format, args);
}

/// Asks for several lazy keys in one call. The only way to go on when the host
/// cannot answer one: reading ends the run then.
pub const prefetch = run.prefetch;
/// Part of a large lazy text or bytes, as bytes.
pub const part = run.part;
/// The keys that were sent, for walking.
pub const dictionary = run.dictionary;

/// Why the last operation was refused.
pub fn refusal() *const Refusal {
    return &run.refusal;
}

/// Sets one of the values the handler gives back, of any type that can be written.
pub fn giveBack(name: []const u8, v: anytype) void {
    run.giveBack(name).any(v);
}

/// Begins a return: write one value to the writer next.
pub const returns = run.giveBack;

/// Requests an action by its name; its arguments are the fields of a struct. It is
/// performed after the handler has succeeded.
pub fn act(name: []const u8, args: anytype) Error!Action {
    write(args);
    return .{ .index = try run.act(name) };
}

/// Asks the host and waits for the answer.
pub fn call(name: []const u8, args: anytype) Error!Value {
    write(args);
    return run.call(name);
}

// write writes arguments; without any they are an empty map, which `.{}` is not.
fn write(args: anytype) void {
    run.args.len = 0;
    if (@typeInfo(@TypeOf(args)) == .@"struct" and @typeInfo(@TypeOf(args)).@"struct".fields.len == 0) return;
    run.args.any(args);
}

/// Asks for a record or struct.
pub fn ask(name: []const u8, args: anytype) Error!View {
    return .{ .from = .map, .inside = try call(name, args) };
}

/// Asks for an answer of any type: the view reads the answer itself, whatever the key.
pub fn askValue(name: []const u8, args: anytype) Error!View {
    return .{ .from = .itself, .inside = try call(name, args) };
}

/// A requested action; later ones may refer to what it will result in.
pub const Action = struct {
    index: u32,

    /// Stands for the ID of the record it creates.
    pub fn id(a: Action) Id {
        return .resultOf(a.index);
    }

    /// Stands for a value inside its result, by the path of keys to it.
    pub fn result(a: Action, path: []const []const u8) Result {
        return .{ .index = a.index, .path = path };
    }
};

/// Keeps state of at most 64 KiB for a later run, which finds it with state.
pub fn @"suspend"(kept: []const u8) Error!void {
    _ = try act("$suspend", .{ .state = Bin.of(kept) });
}

/// What an earlier run kept; null when this run resumes none.
pub fn state() ?[]const u8 {
    const v = run.context("$state");
    return if (v.exists()) v.bytes() else null;
}

/// The ID of the event: "event.mail.received".
pub fn event() []const u8 {
    return run.context("$event").text();
}

/// The delivery's unique name, the same in every attempt.
pub fn runId() []const u8 {
    return run.context("$run").text();
}

/// 1 for the first delivery.
pub fn attempt() i64 {
    return run.context("$attempt").int();
}

/// The time of the event in Unix seconds, which is also what clocks give.
pub fn time() i64 {
    return run.context("$time").int();
}

/// The behavior's parameters for this event.
pub fn params() View {
    return .{ .from = .map, .inside = run.context("$params") };
}

/// What earlier behaviors returned: a list of {behavior, returns}.
pub fn prior() Value {
    return run.context("$prior");
}

/// A variable of the behavior: the key var_<name>.
pub fn variable(name: []const u8) Value {
    return run.context(run.join("var_", name));
}
