//! Memory that is never given back: every event begins with a pristine one.

const builtin = @import("builtin");
const std = @import("std");

var room: [16 << 10]u8 = undefined;
var free: []u8 = &room;

/// Gives n bytes, from the reserve or, when it is used up, from new pages.
pub fn take(n: usize, alignment: usize) ?[]u8 {
    const at = std.mem.alignForward(usize, @intFromPtr(free.ptr), alignment);
    const skipped = at - @intFromPtr(free.ptr);
    if (skipped > free.len or free.len - skipped < n) {
        free = grow((n >> 16) + 1) orelse return null;
        return take(n, alignment);
    }
    defer free = free[skipped + n ..];
    return free[skipped..][0..n];
}

fn grow(pages: usize) ?[]u8 {
    if (!builtin.cpu.arch.isWasm()) return std.heap.page_allocator.alloc(u8, pages << 16) catch null; // in tests
    const first = @wasmMemoryGrow(0, pages);
    if (first < 0) return null;
    return @as([*]u8, @ptrFromInt(@as(usize, @intCast(first)) << 16))[0 .. pages << 16];
}

/// Gives n bytes, or ends the run: a trap after refused growth is of kind memory.
pub fn must(n: usize) []u8 {
    return take(n, 1) orelse @trap();
}

/// For what the standard library allocates. Freeing does nothing.
pub const allocator: std.mem.Allocator = .{ .ptr = undefined, .vtable = &.{
    .alloc = alloc,
    .resize = resize,
    .remap = remap,
    .free = noFree,
} };

fn alloc(_: *anyopaque, n: usize, alignment: std.mem.Alignment, _: usize) ?[*]u8 {
    return (take(n, alignment.toByteUnits()) orelse return null).ptr;
}

fn resize(_: *anyopaque, memory: []u8, _: std.mem.Alignment, n: usize, _: usize) bool {
    if (n <= memory.len) return true;
    const more = n - memory.len;
    if (memory.ptr + memory.len != free.ptr or more > free.len) return false;
    free = free[more..];
    return true;
}

fn remap(p: *anyopaque, memory: []u8, alignment: std.mem.Alignment, n: usize, from: usize) ?[*]u8 {
    return if (resize(p, memory, alignment, n, from)) memory.ptr else null;
}

fn noFree(_: *anyopaque, _: []u8, _: std.mem.Alignment, _: usize) void {}
