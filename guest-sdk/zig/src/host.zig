//! What the host offers: the five functions of vivarium_v1.

pub extern "vivarium_v1" fn read(source: Source, off: u32, at: [*]u8, room: u32) u32;
pub extern "vivarium_v1" fn call(name: [*]const u8, name_len: u32, args: [*]const u8, args_len: u32) i32;
pub extern "vivarium_v1" fn act(name: [*]const u8, name_len: u32, args: [*]const u8, args_len: u32) i32;
pub extern "vivarium_v1" fn log(level: Level, at: [*]const u8, len: u32) void;
pub extern "vivarium_v1" fn fail(at: [*]const u8, len: u32) noreturn;

/// What a guest reads comes from one of these.
pub const Source = enum(i32) { dictionary, context, answer, refusal };

/// How serious a log line is.
pub const Level = enum(i32) { debug, info, warn, @"error" };
