// Package runtime runs behaviors: Wasm modules written by people you do not
// trust, one exported handler for each event ID. Three calls embed it:
//
//	rt, err := runtime.New(ctx, runtime.Options{})
//	b, err := rt.Load(ctx, wasm, runtime.Policy{Name: "triage", Grants: []string{"set_importance"}})
//	var out runtime.Outcome
//	err = b.Handle(ctx, &runtime.Event{ID: "event.mail.received", Dictionary: dict}, &out)
//
// A [Runtime] owns the engine, the compiled code and the catalog. A [Behavior]
// is one admitted module under its [Policy]; there is no instance to hold. An
// [Event] is encoded once, however many behaviors it goes to. An [Outcome] says
// everything about one run: its [abi.Kind], what the handler returned, which
// actions it requests, what it logged and what it cost, also when it failed.
// Requested actions are data: nothing has happened until the host app performs
// them. Every failure is an [*Error].
//
// Whatever a module, a guest or an event's values ask for is held against
// [Limits] first. A guest sees a clock that stands still, seeded randomness, no
// file system and no network. It can't panic, hang, exhaust or outlive its host.
//
// Runtime, Behavior and Event are safe for concurrent use; an Outcome belongs
// to one caller at a time.
package runtime
