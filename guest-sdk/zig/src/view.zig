const std = @import("std");
const heap = @import("heap.zig");
const run = @import("run.zig");
const values = @import("value.zig");
const writer = @import("writer.zig");
const Value = values.Value;
const Id = writer.Id;

/// Reads the keys behind a prefix: "ticket_owner_" is that of the ticket's owner.
/// Views of records and structs that came as values read the keys of that value.
pub const View = struct {
    prefix: []const u8 = "",
    from: From = .host,
    inside: Value = .absent,

    /// Where the keys are looked for: asked of the host when they were not sent,
    /// among what was sent, in a map, or the value itself whatever the key.
    pub const From = enum { host, event, map, itself };

    pub fn get(v: View, key: []const u8) Value {
        return switch (v.from) {
            .host => run.get(run.join(v.prefix, key)),
            .event => run.sent(run.join(v.prefix, key)),
            .map => v.inside.get(run.join(v.prefix, key)),
            .itself => v.inside,
        };
    }

    pub fn text(v: View, key: []const u8) []const u8 {
        return v.get(key).text();
    }

    pub fn bytes(v: View, key: []const u8) []const u8 {
        return v.get(key).bytes();
    }

    pub fn int(v: View, key: []const u8) i64 {
        return v.get(key).int();
    }

    pub fn float(v: View, key: []const u8) f64 {
        return v.get(key).float();
    }

    pub fn boolean(v: View, key: []const u8) bool {
        return v.get(key).boolean();
    }

    pub fn id(v: View, key: []const u8) Id {
        return .of(v.get(key).int());
    }

    pub fn texts(v: View, key: []const u8) Texts {
        return .{ .value = v.get(key) };
    }

    pub fn textMap(v: View, key: []const u8) TextMap {
        return .{ .value = v.get(key) };
    }

    pub fn ref(v: View, key: []const u8) writer.Ref {
        const at = v.get(key);
        return .{ .record = at.get("record").text(), .id = .of(at.get("id").int()) };
    }

    /// The records or structs that a list or map holds.
    pub fn list(v: View, comptime T: type, key: []const u8) List(T) {
        return .{ .value = v.get(key) };
    }

    /// The view of the record that a prefix leads to.
    pub fn linked(v: View, prefix: []const u8) View {
        return .{ .prefix = path(v.prefix, prefix), .from = v.from, .inside = v.inside };
    }

    /// The view of the map that a key holds.
    pub fn within(v: View, key: []const u8) View {
        return .{ .from = .map, .inside = v.get(key) };
    }

    /// The view of what a key holds whose name ends in a number: "custom_" and 12 are
    /// "custom_12". It reads the value itself, whatever the key.
    pub fn numbered(v: View, head: []const u8, n: i64) View {
        var room: [20]u8 = undefined;
        return v.named(head, decimal(&room, @abs(n), n < 0));
    }

    /// The same for a name that ends in a text.
    pub fn named(v: View, head: []const u8, tail: []const u8) View {
        return .{ .from = .itself, .inside = v.linked(head).get(tail) };
    }
};

/// All the keys of the event, lazy ones among them.
pub const root: View = .{};
/// The keys that were sent with the event: reading an absent one asks nobody.
pub const own: View = .{ .from = .event };

// path gives head and tail in one, for good. Prefixes are few and short.
fn path(head: []const u8, tail: []const u8) []const u8 {
    if (head.len == 0) return tail;
    const to = heap.must(head.len + tail.len);
    @memcpy(to[0..head.len], head);
    @memcpy(to[head.len..], tail);
    return to;
}

/// Writes a number in decimal, at the end of the room.
pub fn decimal(room: *[20]u8, magnitude: u64, negative: bool) []const u8 {
    var left = magnitude;
    var at: usize = room.len;
    while (true) {
        at -= 1;
        room[at] = '0' + @as(u8, @intCast(left % 10));
        left /= 10;
        if (left == 0) break;
    }
    if (negative) {
        at -= 1;
        room[at] = '-';
    }
    return room[at..];
}

/// A record of any type.
pub const AnyRecord = struct {
    view: View,

    pub fn @"type"(r: AnyRecord) []const u8 {
        return r.view.text("_type");
    }

    pub fn id(r: AnyRecord) Id {
        return r.view.id("id");
    }

    pub fn label(r: AnyRecord) []const u8 {
        return r.view.text("_label");
    }

    /// The same keys, read as a record of a certain type.
    pub fn as(r: AnyRecord, comptime T: type) T {
        return .{ .view = r.view };
    }
};

/// A list or map of records or structs: `var each = l.entries(); while (each.next()) |e| …`
pub fn List(comptime T: type) type {
    return struct {
        value: Value,

        pub fn len(l: @This()) usize {
            return l.value.len();
        }

        pub fn entries(l: @This()) Walk {
            return .{ .walk = l.value.entries() };
        }

        pub const Walk = struct {
            walk: Value.Entries,
            key: []const u8 = "", // of the entry, in a map

            pub fn next(w: *Walk) ?T {
                const e = w.walk.next() orelse return null;
                w.key = e.key;
                return .{ .view = .{ .from = .map, .inside = e.value } };
            }
        };
    };
}

/// A text or a list of texts.
pub const Texts = struct {
    value: Value,

    pub fn len(t: Texts) usize {
        return if (t.value.kind() == .str) 1 else t.value.len();
    }

    pub fn item(t: Texts, i: usize) []const u8 {
        if (t.value.kind() == .str) return if (i == 0) t.value.text() else "";
        return t.value.item(i).text();
    }

    pub fn first(t: Texts) []const u8 {
        return t.item(0);
    }

    pub fn contains(t: Texts, text: []const u8) bool {
        for (0..t.len()) |i| {
            if (std.mem.eql(u8, t.item(i), text)) return true;
        }
        return false;
    }
};

/// A map of texts; where a key has several, as a mail header may, the first counts.
pub const TextMap = struct {
    value: Value,

    pub fn get(m: TextMap, key: []const u8) []const u8 {
        return (Texts{ .value = m.value.get(key) }).first();
    }

    pub fn has(m: TextMap, key: []const u8) bool {
        return m.value.get(key).exists();
    }

    pub fn entries(m: TextMap) Value.Entries {
        return m.value.entries();
    }
};
