const std = @import("std");
const heap = @import("heap.zig");
const values = @import("value.zig");
const Value = values.Value;

/// Writes values one behind the other; a list or map is its count, then its entries.
pub const Writer = struct {
    room: []u8 = &.{},
    len: usize = 0,

    pub fn written(w: *const Writer) []const u8 {
        return w.room[0..w.len];
    }

    // more makes room for n bytes and gives it.
    fn more(w: *Writer, n: usize) []u8 {
        const end = w.len + n;
        if (end > w.room.len) {
            const wider = heap.must(@max(2 * w.room.len, end, 256));
            @memcpy(wider[0..w.len], w.written());
            w.room = wider;
        }
        defer w.len = end;
        return w.room[w.len..end];
    }

    /// Bytes as they are: a value that is encoded already, or a piece of a log line.
    pub fn raw(w: *Writer, b: []const u8) void {
        @memcpy(w.more(b.len), b);
    }

    // head writes a first byte and the lowest n bytes of v, the greatest first.
    fn head(w: *Writer, c: u8, v: u64, n: usize) void {
        const p = w.more(1 + n);
        p[0] = c;
        for (1..n + 1) |i| p[i] = @truncate(v >> @intCast(8 * (n - i)));
    }

    // size writes a count: in the first byte when it is below few, else behind it.
    fn size(w: *Writer, n: usize, short: u8, few: usize, one: u8, two: u8) void {
        if (n < few) {
            w.head(short | @as(u8, @intCast(n)), 0, 0);
        } else if (n < 0x100 and one != 0) {
            w.head(one, n, 1);
        } else if (n < 0x10000) {
            w.head(two, n, 2);
        } else w.head(two + 1, n, 4);
    }

    pub fn nil(w: *Writer) void {
        w.head(0xc0, 0, 0);
    }

    pub fn boolean(w: *Writer, v: bool) void {
        w.head(if (v) 0xc3 else 0xc2, 0, 0);
    }

    pub fn int(w: *Writer, v: i64) void {
        if (v >= 0) {
            w.uint(@intCast(v));
        } else if (v >= -32) {
            w.head(@truncate(@as(u64, @bitCast(v))), 0, 0);
        } else w.head(0xd3, @bitCast(v), 8);
    }

    pub fn uint(w: *Writer, v: u64) void {
        if (v < 0x80) {
            w.head(@intCast(v), 0, 0);
        } else if (v < 0x10000) {
            w.head(0xcd, v, 2);
        } else w.head(0xcf, v, 8);
    }

    pub fn float(w: *Writer, v: f64) void {
        w.head(0xcb, @bitCast(v), 8);
    }

    pub fn text(w: *Writer, v: []const u8) void {
        w.size(v.len, 0xa0, 32, 0xd9, 0xda);
        w.raw(v);
    }

    pub fn bytes(w: *Writer, v: []const u8) void {
        w.size(v.len, 0, 0, 0xc4, 0xc5);
        w.raw(v);
    }

    /// Begins a list of n values, which follow.
    pub fn array(w: *Writer, n: usize) void {
        w.size(n, 0x90, 16, 0, 0xdc);
    }

    /// Begins a map of n pairs: a text and a value each.
    pub fn map(w: *Writer, n: usize) void {
        w.size(n, 0x80, 16, 0, 0xde);
    }

    pub fn time(w: *Writer, v: Value.Time) void {
        w.head(0xc7, 12, 1);
        w.head(0xff, v.nanoseconds, 4);
        std.mem.writeInt(i64, w.more(8)[0..8], v.seconds, .big);
    }

    /// The value at a path inside the result of an action requested earlier.
    pub fn reference(w: *Writer, index: u32, path: []const []const u8) void {
        var inner: Writer = .{};
        inner.array(1 + path.len);
        inner.uint(index);
        for (path) |step| inner.text(step);
        w.size(inner.len, 0, 0, 0xc7, 0xc8);
        w.raw("\x01");
        w.raw(inner.written());
    }

    /// A value that was read, as it is; absent is null.
    pub fn value(w: *Writer, v: Value) void {
        if (!v.exists()) return w.nil();
        w.raw(v.at[0 .. values.skip(v.at) - v.at]);
    }

    /// Anything, by its type: text, numbers, bools, optionals, slices and tuples as
    /// lists, structs as maps without what is null by default, and what writes itself.
    pub fn any(w: *Writer, v: anytype) void {
        const T = @TypeOf(v);
        switch (@typeInfo(T)) {
            .null => w.nil(),
            .bool => w.boolean(v),
            .int => |info| if (info.signedness == .signed) w.int(v) else w.uint(v),
            .comptime_int => if (v < 0) w.int(v) else w.uint(v),
            .float, .comptime_float => w.float(v),
            .optional => if (v) |there| w.any(there) else w.nil(),
            .array => w.any(@as([]const @typeInfo(T).array.child, &v)),
            .pointer => |p| switch (p.size) {
                .one => if (@typeInfo(p.child) == .array) w.any(@as([]const @typeInfo(p.child).array.child, v)) else w.any(v.*),
                .slice => if (p.child == u8) w.text(v) else {
                    w.array(v.len);
                    for (v) |entry| w.any(entry);
                },
                else => @compileError("cannot write " ++ @typeName(T)),
            },
            .@"enum", .@"union" => if (@hasDecl(T, "write")) v.write(w) else if (@hasDecl(T, "tag")) w.variant(v) else w.text(@tagName(v)),
            .@"struct" => |s| if (@hasDecl(T, "write")) v.write(w) else if (s.is_tuple) {
                w.array(s.fields.len);
                inline for (v) |entry| w.any(entry);
            } else {
                const at = w.begin();
                w.fields(v, at);
            },
            else => @compileError("cannot write " ++ @typeName(T)),
        }
    }

    // begin begins a map whose count is added up by fields.
    pub fn begin(w: *Writer) usize {
        w.raw("\xde\x00\x00");
        return w.len - 2;
    }

    /// Adds a pair to a map that was begun: write its value next.
    pub fn key(w: *Writer, at: usize, name: []const u8) void {
        const count = w.room[at..][0..2];
        std.mem.writeInt(u16, count, std.mem.readInt(u16, count, .big) + 1, .big);
        w.text(name);
    }

    fn fields(w: *Writer, v: anytype, at: usize) void {
        inline for (@typeInfo(@TypeOf(v)).@"struct".fields) |f| {
            if (f.type == []const Pair) {
                for (@field(v, f.name)) |pair| {
                    w.key(at, pair[0]);
                    w.any(pair[1]);
                }
            } else if (@typeInfo(f.type) == .optional and f.default_value_ptr != null) {
                if (@field(v, f.name)) |there| {
                    w.key(at, f.name);
                    w.any(there);
                }
            } else {
                w.key(at, f.name);
                w.any(@field(v, f.name));
            }
        }
    }

    // variant writes a struct of the catalog that has several forms.
    fn variant(w: *Writer, v: anytype) void {
        const at = w.begin();
        w.key(at, @TypeOf(v).tag);
        w.text(@tagName(v));
        switch (v) {
            inline else => |form| w.fields(form, at),
        }
    }
};

/// The ID of a record, or what stands for the one that an action will create.
pub const Id = enum(i64) {
    none = 0,
    _,

    pub fn of(n: i64) Id {
        return @enumFromInt(n);
    }

    pub fn number(id: Id) i64 {
        return @intFromEnum(id);
    }

    // IDs that begin here stand for results; real ones are never below 0.
    const results = std.math.minInt(i64);

    pub fn resultOf(index: u32) Id {
        return .of(results + @as(i64, index));
    }

    pub fn write(id: Id, w: *Writer) void {
        const n = id.number() -% results;
        if (n >= 0 and n < 1 << 20) w.reference(@intCast(n), &.{"id"}) else w.int(id.number());
    }
};

/// Points to a record.
pub const Ref = struct { record: []const u8, id: Id };

/// Bytes, where a []const u8 is text.
pub const Bin = struct {
    bytes: []const u8,

    pub fn of(b: []const u8) Bin {
        return .{ .bytes = b };
    }

    pub fn write(b: Bin, w: *Writer) void {
        w.bytes(b.bytes);
    }
};

/// A value inside the result of an action requested earlier.
pub const Result = struct {
    index: u32,
    path: []const []const u8,

    pub fn write(r: Result, w: *Writer) void {
        w.reference(r.index, r.path);
    }
};

/// A pair of a map.
pub const Pair = struct { []const u8, Any };

/// A value of any type, to write, where its type is known only when it runs.
pub const Any = union(enum) {
    null,
    bool: bool,
    int: i64,
    float: f64,
    text: []const u8,
    bin: []const u8,
    list: []const Any,
    map: []const Pair,
    id: Id,
    ref: Ref,
    value: Value,
    result: Result,

    pub fn write(a: Any, w: *Writer) void {
        switch (a) {
            .null => w.nil(),
            .bin => |b| w.bytes(b),
            .value => |v| w.value(v),
            .map => |pairs| {
                w.map(pairs.len);
                for (pairs) |pair| {
                    w.text(pair[0]);
                    w.any(pair[1]);
                }
            },
            inline else => |v| w.any(v),
        }
    }
};
