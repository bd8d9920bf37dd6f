//! The conformance kit in Zig. KIT.md of the conformance kit says what each
//! handler does.

const std = @import("std");
const vivarium = @import("vivarium");
const Any = vivarium.Any;
const Value = vivarium.Value;
const View = vivarium.View;
const Writer = vivarium.Writer;

pub const handlers = .{
    .@"kit.echo" = echo,
    .@"kit.types" = types,
    .@"kit.lazy" = lazy,
    .@"kit.prefetch" = prefetch,
    .@"kit.large" = large,
    .@"kit.actions" = actions,
    .@"kit.calls" = calls,
    .@"kit.log" = log,
    .@"kit.fail" = fail,
    .@"kit.globals" = globals,
    .@"kit.suspend" = suspended,
    .@"kit.context" = context,
    .@"kit.returns" = returns,
};

fn echo(ev: View) void {
    walk(vivarium.returns("value"), ev.get("value"));
}

// walk takes a value apart and puts it together again.
fn walk(w: *Writer, v: Value) void {
    switch (v.kind()) {
        .bool => w.boolean(v.boolean()),
        .int => if (v.uint() > std.math.maxInt(i64)) w.uint(v.uint()) else w.int(v.int()),
        .float => w.float(v.float()),
        .str => w.text(v.text()),
        .bin => w.bytes(v.bytes()),
        .array => w.array(v.len()),
        .map => w.map(v.len()),
        .time => w.time(v.time()),
        else => w.nil(),
    }
    var each = v.entries();
    while (each.next()) |e| {
        if (v.kind() == .map) w.text(e.key);
        walk(w, e.value);
    }
}

fn types(ev: View) void {
    const keys = [_][]const u8{ "v_absent", "v_null", "v_str", "v_int", "v_negative", "v_unsigned", "v_float", "v_nan", "v_bool", "v_bin", "v_array", "v_map" };
    const w = vivarium.returns("read");
    w.map(keys.len);
    for (keys) |key| {
        w.text(key);
        w.any(.{
            .type = @tagName(ev.get(key).kind()),
            .text = ev.text(key),
            .int = ev.int(key),
            .float = ev.float(key),
            .bool = ev.boolean(key),
            .bytes = vivarium.Bin.of(ev.bytes(key)),
        });
    }
    const list = ev.get("deep").get("list");
    vivarium.giveBack("deep", list.item(1).get("name").text());
    vivarium.giveBack("deep_absent", list.item(7).get("name").text());
}

fn lazy(ev: View) void {
    vivarium.giveBack("ordinary", ev.text("ordinary"));
    vivarium.giveBack("first", ev.text("lazy"));
    vivarium.giveBack("second", ev.text("lazy"));
    vivarium.giveBack("email", ev.linked("ticket_").linked("owner_").linked("address_").text("email"));
    vivarium.giveBack("null_there", ev.get("lazy_null").exists());
    vivarium.giveBack("none_there", ev.get("lazy_none").exists());
    vivarium.giveBack("none_again", ev.get("lazy_none").exists());
}

fn prefetch(ev: View) !void {
    try vivarium.prefetch(&.{ "lazy_a", "lazy_b", "lazy_c" });
    vivarium.giveBack("a", ev.text("lazy_a"));
    vivarium.giveBack("b", ev.int("lazy_b"));
    vivarium.giveBack("c_there", ev.get("lazy_c").exists());
}

fn large(ev: View) void {
    const text = ev.text("text");
    var sum: i64 = 0;
    var at: usize = 0;
    while (at < text.len) : (at += 1000) sum += text[at];
    vivarium.giveBack("length", text.len);
    vivarium.giveBack("checksum", sum);
}

// said gives what the SDK knows of the last refusal.
fn said(refusals: *std.ArrayList(Any)) !void {
    const why = vivarium.refusal();
    const all = [_]vivarium.Pair{
        .{ "code", .{ .int = @intFromEnum(why.code) } },
        .{ "message", .{ .text = why.message } },
        .{ "limit", .{ .text = why.limit } },
        .{ "used", .{ .int = why.used } },
        .{ "allowed", .{ .int = why.allowed } },
    };
    const pairs = try vivarium.allocator.dupe(vivarium.Pair, all[0..if (why.limit.len > 0) 5 else 2]);
    try refusals.append(vivarium.allocator, .{ .map = pairs });
}

fn actions(_: View) !void {
    var refusals: std.ArrayList(Any) = .empty;
    const made = try vivarium.act("kit.make", .{
        .name = "first",
        .count = -7,
        .price = 2.5,
        .urgent = true,
        .due = 1772443800,
        .data = vivarium.Bin.of("\x00\xff"),
        .tags = .{ "a", "Zoë" },
        .extra = .{ .k = null },
    });
    _ = try vivarium.act("kit.link", .{ .thing = made.id(), .label = "to the first" });
    _ = vivarium.act("kit.nowhere", .{}) catch try said(&refusals);
    _ = vivarium.act("kit.forbidden", .{}) catch try said(&refusals);
    _ = vivarium.act("kit.make", .{}) catch try said(&refusals);
    _ = try vivarium.act("kit.make", .{ .name = "second" });
    _ = vivarium.act("kit.make", .{ .name = "third" }) catch try said(&refusals);
    vivarium.giveBack("refusals", refusals.items);
}

fn calls(_: View) !void {
    var refusals: std.ArrayList(Any) = .empty;
    vivarium.giveBack("sum", try vivarium.call("kit.add", .{ .a = 19, .b = 23 }));
    const posted = try vivarium.ask("kit.post", .{ .body = "Zoë" });
    _ = vivarium.call("kit.nowhere", .{}) catch try said(&refusals);
    _ = vivarium.call("kit.secret", .{}) catch try said(&refusals);
    _ = vivarium.call("kit.add", .{ .a = 1 }) catch try said(&refusals);
    _ = vivarium.call("kit.broken", .{}) catch try said(&refusals);
    vivarium.giveBack("last", (try vivarium.call("kit.add", .{ .a = -1, .b = -2 })).int());
    _ = vivarium.call("kit.add", .{ .a = 1, .b = 1 }) catch try said(&refusals);
    vivarium.giveBack("status", posted.int("status"));
    vivarium.giveBack("id", posted.text("id"));
    vivarium.giveBack("refusals", refusals.items);
}

fn log(ev: View) void {
    for (0..@intCast(ev.int("times"))) |_| {
        vivarium.debug("{s}", .{ev.text("text")});
        vivarium.info("{s}", .{ev.text("text")});
        vivarium.warn("{s}", .{ev.text("text")});
        vivarium.err("{s}", .{ev.text("text")});
    }
}

const broken = "broken on purpose: Zoë";
var happened: i64 = 0;

fn fail(ev: View) !void {
    const how = ev.text("how");
    const way = std.meta.stringToEnum(enum { @"error", panic, @"unreachable", recursion, memory, loop, index, divide }, how) orelse {
        const words = try std.mem.concat(vivarium.allocator, u8, &.{ "no such way: ", how });
        vivarium.failAt(@src(), words);
    };
    switch (way) {
        .@"error" => vivarium.failAt(@src(), broken),
        .panic => @panic(broken),
        .@"unreachable" => @trap(),
        .recursion => vivarium.info("depth {d}", .{recurse(how, 0)}),
        .memory => while (true) {
            const block = try vivarium.allocator.alloc(u8, 1 << 20);
            block[@intCast(happened)] = 1;
            happened += 1;
        },
        .loop => while (true) {
            @as(*volatile i64, &happened).* += 1;
        },
        .index => vivarium.info("{d}", .{how[how.len + 100]}),
        .divide => vivarium.info("{d}", .{1 / (how.len - "divide".len)}),
    }
}

// recurse needs the answer of the call within, so that no compiler makes a loop of it.
fn recurse(how: []const u8, depth: i32) i64 {
    if (depth == std.math.maxInt(i32)) return @intCast(how.len);
    const n = recurse(how, depth + 1);
    happened = happened *% n +% 1;
    return n +% happened;
}

fn globals(_: View) void {
    happened += 1;
    vivarium.giveBack("count", happened);
}

fn suspended(ev: View) !void {
    if (vivarium.state()) |kept| return vivarium.giveBack("state", vivarium.Bin.of(kept));
    vivarium.@"suspend"(ev.bytes("keep")) catch return vivarium.giveBack("code", @intFromEnum(vivarium.refusal().code));
    if (vivarium.act("kit.make", .{ .name = "late" })) |_| return else |_| {}
    vivarium.giveBack("after", @intFromEnum(vivarium.refusal().code));
}

fn context(ev: View) void {
    vivarium.giveBack("behavior", ev.text("behavior_name"));
    vivarium.giveBack("bot", ev.text("behavior_bot_name"));
    vivarium.giveBack("color", vivarium.variable("color").text());
    vivarium.giveBack("size", vivarium.variable("size").int());
    vivarium.giveBack("event", vivarium.event());
    vivarium.giveBack("run", vivarium.runId());
    vivarium.giveBack("time", vivarium.time());
    vivarium.giveBack("attempt", vivarium.attempt());
    vivarium.giveBack("mode", vivarium.params().text("mode"));
    vivarium.giveBack("ceiling", vivarium.params().int("ceiling"));
    vivarium.giveBack("prior", vivarium.prior().len());
}

fn returns(ev: View) !void {
    const what = ev.text("what");
    if (std.mem.eql(u8, what, "every")) {
        vivarium.giveBack("text", "Zoë 😀");
        vivarium.giveBack("number", @as(i64, std.math.minInt(i64)));
        vivarium.giveBack("decimal", 0.1);
        vivarium.giveBack("checkbox", true);
        vivarium.giveBack("date", 1772443800);
        vivarium.giveBack("bin", vivarium.Bin.of("\x00\xff\x80"));
        vivarium.giveBack("list", .{ "a", "", "Zoë" });
        vivarium.giveBack("map", .{ .one = 1, .two = -2 });
        vivarium.giveBack("nested", .{ .{ .k = .{ null, true, 1.5 } }, Any{ .map = &.{} } });
        vivarium.giveBack("nothing", null);
    }
    if (std.mem.eql(u8, what, "wrong")) vivarium.giveBack("number", "twelve");
    if (std.mem.eql(u8, what, "unknown")) vivarium.giveBack("no_such", 1);
    if (std.mem.eql(u8, what, "large")) {
        const body = try vivarium.allocator.alloc(u8, (1 << 20) + 1);
        @memset(body, 'a');
        vivarium.giveBack("body", body);
    }
}
