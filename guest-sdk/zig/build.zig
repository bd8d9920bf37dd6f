const std = @import("std");

/// The package is the module "vivarium"; behavior makes a WebAssembly module of
/// what uses it.
pub fn build(b: *std.Build) void {
    _ = b.addModule("vivarium", .{ .root_source_file = b.path("src/vivarium.zig") });
}

/// What behavior needs to know.
pub const Options = struct {
    name: []const u8,
    root_source_file: std.Build.LazyPath, // names its handlers: pub const handlers = .{ … };
};

/// Adds the behavior to what `zig build` makes: NAME.wasm, with checks and small.
/// From a build.zig: `@import("vivarium").behavior(b, .{ … })`.
pub fn behavior(b: *std.Build, options: Options) *std.Build.Step.Compile {
    const sdk = b.dependencyFromBuildZig(@This(), .{});
    const target = b.resolveTargetQuery(.{ .cpu_arch = .wasm32, .os_tag = .freestanding });
    const vivarium = b.createModule(.{
        .root_source_file = sdk.path("src/vivarium.zig"),
        .target = target,
        .optimize = .ReleaseSmall,
        .strip = true,
    });
    const own = b.createModule(.{
        .root_source_file = options.root_source_file,
        .target = target,
        .optimize = .ReleaseSmall,
        .strip = true,
        .imports = &.{.{ .name = "vivarium", .module = vivarium }},
    });
    const module = b.addExecutable(.{
        .name = options.name,
        .root_module = b.createModule(.{
            .root_source_file = sdk.path("src/root.zig"),
            .target = target,
            .optimize = .ReleaseSafe,
            .strip = true,
            .imports = &.{ .{ .name = "vivarium", .module = vivarium }, .{ .name = "behavior", .module = own } },
        }),
    });
    module.entry = .disabled;
    module.rdynamic = true;
    module.stack_size = 64 << 10;
    b.installArtifact(module);
    return module;
}

/// Adds the tests of a behavior, which run natively: `zig build test`, when a step
/// of that name depends on them.
pub fn tests(b: *std.Build, options: Options) *std.Build.Step.Run {
    const vivarium = b.createModule(.{
        .root_source_file = b.dependencyFromBuildZig(@This(), .{}).path("src/vivarium.zig"),
        .target = b.graph.host,
    });
    return b.addRunArtifact(b.addTest(.{ .root_module = b.createModule(.{
        .root_source_file = options.root_source_file,
        .target = b.graph.host,
        .imports = &.{.{ .name = "vivarium", .module = vivarium }},
    }) }));
}
