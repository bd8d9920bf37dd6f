//! What the host offers: the five functions of vivarium_v1. In tests, which run
//! natively, the host is testing.zig.

const builtin = @import("builtin");
const testing = @import("testing.zig");

/// What a guest reads comes from one of these.
pub const Source = enum(i32) { dictionary, context, answer, refusal };

/// How serious a log line is.
pub const Level = enum(i32) { debug, info, warn, @"error" };

const imports = struct {
    extern "vivarium_v1" fn read(source: Source, off: u32, at: [*]u8, room: u32) u32;
    extern "vivarium_v1" fn call(name: [*]const u8, name_len: u32, args: [*]const u8, args_len: u32) i32;
    extern "vivarium_v1" fn act(name: [*]const u8, name_len: u32, args: [*]const u8, args_len: u32) i32;
    extern "vivarium_v1" fn log(level: Level, at: [*]const u8, len: u32) void;
    extern "vivarium_v1" fn fail(at: [*]const u8, len: u32) noreturn;
};

const native = !builtin.cpu.arch.isWasm();

/// Copies what fits of a source, and gives how many bytes it has.
pub fn read(source: Source, to: []u8) usize {
    if (native) return testing.read(source, to);
    return imports.read(source, 0, to.ptr, to.len);
}

/// Asks and waits; gives the answer's size, or a code below zero.
pub fn call(name: []const u8, args: []const u8) i32 {
    if (native) return testing.call(name, args);
    return imports.call(name.ptr, name.len, args.ptr, args.len);
}

/// Requests an action; gives the number of the request, or a code below zero.
pub fn act(name: []const u8, args: []const u8) i32 {
    if (native) return testing.act(name, args);
    return imports.act(name.ptr, name.len, args.ptr, args.len);
}

pub fn log(level: Level, line: []const u8) void {
    if (native) return testing.log(level, line);
    imports.log(level, line.ptr, line.len);
}

/// Ends the run as failed.
pub fn fail(reason: []const u8) noreturn {
    if (native) testing.fail(reason);
    imports.fail(reason.ptr, reason.len);
}
