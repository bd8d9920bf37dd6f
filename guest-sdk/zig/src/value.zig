const std = @import("std");

/// What a value is.
pub const Type = enum { absent, nil, bool, int, float, str, bin, array, map, time, reference };

// For the first bytes 0xc0 to 0xdf: how many bytes of length follow, in the upper
// half, and how many bytes besides, in the lower. 15 stands for the 17 of the
// longest extension, which the ABI has not.
const forms = "\x00\x00\x00\x00\x10\x20\x40\x11\x21\x41\x04\x08\x01\x02\x04\x08" ++
    "\x01\x02\x04\x08\x02\x03\x05\x09\x0f\x10\x20\x40\x20\x40\x20\x40";

fn bigEndian(at: [*]const u8, n: usize) u64 {
    var v: u64 = 0;
    for (at[0..n]) |b| v = v << 8 | b;
    return v;
}

/// Gives where the value behind the one at p begins.
pub fn skip(from: [*]const u8) [*]const u8 {
    var p = from;
    var left: usize = 1;
    while (left > 0) : (left -= 1) {
        const c = p[0];
        p += 1;
        switch (c) {
            0...0x7f, 0xe0...0xff => {},
            0x80...0x8f => left += 2 * @as(usize, c & 0x0f),
            0x90...0x9f => left += c & 0x0f,
            0xa0...0xbf => p += c & 0x1f,
            0xc0...0xdf => {
                const form = forms[c - 0xc0];
                const n: usize = @intCast(bigEndian(p, form >> 4));
                p += (form >> 4) + (form & 0x0f);
                if (c < 0xdc) p += n else left += if (c < 0xde) n else 2 * n;
            },
        }
    }
    return p;
}

/// A value that was read: the address of its encoding and nothing else, so that
/// reading copies and allocates nothing. What the value is not, its accessors give
/// as the default of their type.
pub const Value = struct {
    at: [*]const u8,

    /// What there is when there is nothing: the one byte that begins no value.
    pub const absent: Value = .{ .at = "\xc1" };

    pub fn kind(v: Value) Type {
        return switch (v.at[0]) {
            0...0x7f, 0xe0...0xff, 0xcc...0xd3 => .int,
            0x80...0x8f, 0xde, 0xdf => .map,
            0x90...0x9f, 0xdc, 0xdd => .array,
            0xa0...0xbf, 0xd9...0xdb => .str,
            0xc0 => .nil,
            0xc1 => .absent,
            0xc2, 0xc3 => .bool,
            0xc4...0xc6 => .bin,
            0xca, 0xcb => .float,
            0xc7...0xc9, 0xd4...0xd8 => if ((v.body() - 1)[0] == 0xff) .time else .reference,
        };
    }

    /// Whether there is a value; null is one.
    pub fn exists(v: Value) bool {
        return v.at[0] != 0xc1;
    }

    /// Whether it is absent or null.
    pub fn isNull(v: Value) bool {
        return v.at[0] | 1 == 0xc1;
    }

    /// Where what follows the header begins: the bytes of a text, the entries of a list.
    pub fn body(v: Value) [*]const u8 {
        const c = v.at[0];
        const n: usize = switch (c) {
            0xc0...0xdf => forms[c - 0xc0] >> 4,
            else => 0,
        };
        const extension: usize = switch (c) {
            0xc7...0xc9, 0xd4...0xd8 => 1,
            else => 0,
        };
        return v.at + 1 + n + extension;
    }

    /// How many bytes, of a text or of bytes; entries of a list, pairs of a map.
    pub fn len(v: Value) usize {
        const c = v.at[0];
        return switch (c) {
            0x80...0x9f => c & 0x0f,
            0xa0...0xbf => c & 0x1f,
            0xd4...0xd8 => @as(usize, 1) << @intCast(c - 0xd4),
            0xc4...0xc9, 0xd9...0xdf => @intCast(bigEndian(v.at + 1, forms[c - 0xc0] >> 4)),
            else => 0,
        };
    }

    /// A text, or bytes, in place.
    pub fn text(v: Value) []const u8 {
        return switch (v.kind()) {
            .str, .bin => v.body()[0..v.len()],
            else => "",
        };
    }

    /// Bytes, or those of a text, in place.
    pub const bytes = text;

    pub fn boolean(v: Value) bool {
        return v.at[0] == 0xc3;
    }

    pub fn int(v: Value) i64 {
        const p = v.at + 1;
        return switch (v.at[0]) {
            0...0x7f => |c| c,
            0xe0...0xff => |c| @as(i8, @bitCast(c)),
            0xcc => p[0],
            0xcd => @intCast(bigEndian(p, 2)),
            0xce => @intCast(bigEndian(p, 4)),
            0xcf => @max(0, @as(i64, @bitCast(bigEndian(p, 8)))), // beyond i64 it is no int: see uint
            0xd0 => @as(i8, @bitCast(p[0])),
            0xd1 => @as(i16, @bitCast(@as(u16, @intCast(bigEndian(p, 2))))),
            0xd2 => @as(i32, @bitCast(@as(u32, @intCast(bigEndian(p, 4))))),
            0xd3 => @bitCast(bigEndian(p, 8)),
            else => 0,
        };
    }

    pub fn uint(v: Value) u64 {
        return if (v.at[0] == 0xcf) bigEndian(v.at + 1, 8) else @intCast(@max(0, v.int()));
    }

    pub fn float(v: Value) f64 {
        return switch (v.at[0]) {
            0xca => @as(f32, @bitCast(@as(u32, @intCast(bigEndian(v.at + 1, 4))))),
            0xcb => @bitCast(bigEndian(v.at + 1, 8)),
            0xcf => @floatFromInt(v.uint()),
            else => @floatFromInt(v.int()),
        };
    }

    pub const Time = struct { seconds: i64 = 0, nanoseconds: u32 = 0 };

    pub fn time(v: Value) Time {
        if (v.kind() != .time) return .{};
        const p = v.body();
        const n = bigEndian(p, @min(8, v.len()));
        return switch (v.len()) {
            4 => .{ .seconds = @intCast(n) },
            8 => .{ .seconds = @intCast(n & 0x3_ffff_ffff), .nanoseconds = @intCast(n >> 34) },
            else => .{ .seconds = @bitCast(bigEndian(p + 4, 8)), .nanoseconds = @intCast(n >> 32) },
        };
    }

    /// An entry of a list.
    pub fn item(v: Value, index: usize) Value {
        if (v.kind() != .array or index >= v.len()) return .absent;
        var p = v.body();
        for (0..index) |_| p = skip(p);
        return .{ .at = p };
    }

    /// The value of a key of a map.
    pub fn get(v: Value, key: []const u8) Value {
        var pairs = v.entries();
        while (pairs.next()) |e| {
            if (std.mem.eql(u8, e.key, key)) return e.value;
        }
        return .absent;
    }

    pub fn write(v: Value, w: anytype) void {
        w.value(v);
    }

    pub const Entry = struct { key: []const u8, value: Value };

    /// Walks the entries of a list, whose keys are empty, or the pairs of a map:
    /// `var each = v.entries(); while (each.next()) |e| …`
    pub fn entries(v: Value) Entries {
        const what = v.kind();
        return .{ .p = v.body(), .left = if (what == .map or what == .array) v.len() else 0, .keyed = what == .map };
    }

    pub const Entries = struct {
        p: [*]const u8,
        left: usize,
        keyed: bool,

        pub fn next(e: *Entries) ?Entry {
            if (e.left == 0) return null;
            e.left -= 1;
            var key: []const u8 = "";
            if (e.keyed) {
                key = (Value{ .at = e.p }).text();
                e.p = key.ptr + key.len;
            }
            defer e.p = skip(e.p);
            return .{ .key = key, .value = .{ .at = e.p } };
        }
    };
};
