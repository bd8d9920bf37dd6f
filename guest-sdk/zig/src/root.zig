//! The main file of every module: exports the handlers of the behavior, and lets
//! panics end the run as failed.

const behavior = @import("behavior");
const vivarium = @import("vivarium");

pub const panic = @import("vivarium").panic;

comptime {
    if (!@hasDecl(behavior, "handlers"))
        @compileError("the main file names its handlers: pub const handlers = .{ .@\"event.mail.received\" = onMail };");
    vivarium.exportHandlers(behavior.handlers);
}
