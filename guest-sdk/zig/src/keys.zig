const std = @import("std");
const value = @import("value.zig");
const Value = value.Value;

/// The keys of a map. It is walked once, and only as far as the keys that are
/// asked for; what was passed is found again by length and last byte.
pub const Keys = struct {
    next: [*]const u8 = undefined, // where the first key begins that is not in tags
    left: usize = 0, // how many keys begin there or later
    n: usize = 0, // how many are in tags
    tags: [remembered]u16 = undefined,
    ends: [remembered][*]const u8 = undefined,

    // Those of the largest built-in events. Keys behind them are walked to each time.
    const remembered = 160;

    pub fn reset(k: *Keys, map: Value) void {
        k.next = map.body();
        k.left = map.len();
    }

    pub fn get(k: *Keys, key: []const u8) Value {
        if (key.len == 0) return .absent;
        const want = tag(key);
        for (k.tags[0..k.n], k.ends[0..k.n]) |t, end| {
            if (t == want and std.mem.eql(u8, (end - key.len)[0..key.len], key)) return .{ .at = end };
        }
        var p = k.next;
        var left = k.left;
        while (left > 0) : (left -= 1) {
            const name = if (p[0] & 0xe0 == 0xa0) (p + 1)[0 .. p[0] & 0x1f] else (Value{ .at = p }).text();
            const end = name.ptr + name.len;
            p = switch (end[0]) { // most values are passed without a call
                0...0x7f, 0xc0, 0xc2, 0xc3 => end + 1,
                0xa0...0xbf => |c| end + 1 + (c & 0x1f),
                else => value.skip(end),
            };
            const t = tag(name);
            if (k.n < remembered) {
                k.tags[k.n] = t;
                k.ends[k.n] = end;
                k.n += 1;
                k.next = p;
                k.left = left - 1;
            }
            if (t == want and std.mem.eql(u8, name, key)) return .{ .at = end };
        }
        return .absent;
    }
};

// tag gives a key's length and last byte in one number, for a first look.
inline fn tag(key: []const u8) u16 {
    if (key.len == 0) return 0;
    return @as(u16, @truncate(key.len)) << 8 | key[key.len - 1];
}
