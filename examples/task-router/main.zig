//! Gives a new task that nobody owns to whom it concerns. Who that is stands in the
//! variable routes, a line each: the word to look for in the title, and a worker.
//!
//!     invoice = 7
//!     printer = 12

const std = @import("std");
const vivarium = @import("vivarium");
const Id = vivarium.Id;

pub const handlers = .{ .@"event.task.created.worker" = route };

const hour = 60 * 60;

fn route(ev: vivarium.events.TaskCreatedWorker) !void {
    const task = ev.task();
    if (task.owner().id() != .none or task.isCompleted()) return;
    const found = try find(vivarium.variable("routes").text(), task.title()) orelse {
        return vivarium.warn("nobody for \"{s}\"", .{task.title()});
    };
    _ = try ev.setOwner(.{ .worker_id = found.worker });
    if (task.due() == 0) {
        const hours: i64 = if (task.importance() >= 80) 4 else 72;
        _ = try ev.setDueDate(.{ .value = vivarium.time() + hours * hour });
    }
    _ = try vivarium.operations.commentCreate(.{
        .content = try std.mem.concat(vivarium.allocator, u8, &.{ "Yours, because of the word \"", found.word, "\"." }),
        .on = task.ref(),
        .notify_worker_ids = &.{found.worker},
    });
    vivarium.info("\"{s}\" goes to {d}", .{ task.title(), found.worker });
}

const Route = struct { word: []const u8, worker: Id };

/// The first route whose word stands in the title, in letters of any case.
fn find(routes: []const u8, title: []const u8) !?Route {
    var lines = std.mem.tokenizeAny(u8, routes, "\r\n");
    while (lines.next()) |line| {
        const at = std.mem.indexOfScalar(u8, line, '=') orelse return error.RouteWithoutWorker;
        const word = std.mem.trim(u8, line[0..at], " ");
        const worker = std.fmt.parseInt(u32, std.mem.trim(u8, line[at + 1 ..], " "), 10) catch return error.WorkerIsNoNumber;
        if (word.len > 0 and std.ascii.indexOfIgnoreCase(title, word) != null) return .{ .word = word, .worker = .of(worker) };
    }
    return null;
}

test find {
    const routes = "invoice = 7\nprinter=12\r\n";
    try std.testing.expectEqual(Id.of(12), (try find(routes, "The Printer is on fire")).?.worker);
    try std.testing.expectEqual(null, try find(routes, "Water the plants"));
    try std.testing.expectError(error.RouteWithoutWorker, find("invoice", "x"));
    try std.testing.expectError(error.WorkerIsNoNumber, find("invoice = Kim", "x"));
}
