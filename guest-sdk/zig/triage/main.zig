//! The triage rule in Zig. See KIT.md of the conformance kit.

const std = @import("std");
const vivarium = @import("vivarium");

pub const handlers = .{ .@"event.mail.received" = triage };

fn triage(ev: vivarium.events.MailReceived) !void {
    if (std.mem.endsWith(u8, ev.sender().address(), "@example.net")) return;
    var importance = ev.ticket().importance();
    if (std.mem.indexOf(u8, ev.ticket().subject(), "refund") != null) importance = @min(importance + 30, 100);
    _ = try ev.setImportance(.{ .value = importance });
    vivarium.info("rated {d}", .{importance});
}
