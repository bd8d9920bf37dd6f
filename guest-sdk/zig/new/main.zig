//! A behavior that rates mails: what it subscribes to is what it names here.

const std = @import("std");
const vivarium = @import("vivarium");

pub const handlers = .{ .@"event.mail.received" = triage };

/// Raises the importance of mails that ask for money back.
fn triage(ev: vivarium.events.MailReceived) !void {
    var importance = ev.ticket().importance();
    if (std.ascii.indexOfIgnoreCase(ev.ticket().subject(), "refund") != null) importance = @min(importance + 30, 100);
    _ = try ev.setImportance(.{ .value = importance }); // an error: the run has failed, nothing is performed
    vivarium.info("rated {d}", .{importance});
}

test triage {
    const run = vivarium.testing.begin(.{ .dictionary = .{ .ticket_subject = "Refund, please", .ticket_importance = 90 } });
    try triage(.{});
    try run.expectAction(0, "set_importance", .{ .value = 100 });
    try run.expectLog("info rated 100");
}
