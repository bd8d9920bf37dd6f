package runtime

import (
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime/internal/instrument"
)

// Load admits, rewrites and compiles a module, runs its start function and
// _initialize under the init limits, and keeps the memory they leave behind as
// the image every event starts from. wasm is not kept. The error is an *[Error]
// of kind refused when the module is at fault, canceled when ctx is done, host
// when the policy or this host is.
func (rt *Runtime) Load(ctx context.Context, wasm []byte, policy Policy) (*Behavior, error) {
	if !rt.gate.enter() {
		return nil, &Error{Kind: abi.HostError, Behavior: policy.Name, Message: "the runtime is closed", Offset: -1}
	}
	defer rt.gate.leave()
	started := time.Now()
	b, err := rt.load(ctx, wasm, policy)
	if err != nil {
		err.Behavior = policy.Name
		if err.Kind == abi.Deadline || ctx.Err() != nil && err.Kind != abi.Refused {
			err = &Error{Kind: abi.Canceled, Behavior: policy.Name, Message: "loading was canceled", Offset: -1, Cause: cmp.Or(ctx.Err(), err.Cause)}
		}
		if refused := rt.options.Observer.Refused; refused != nil {
			refused(err)
		}
		return nil, err
	}
	if rt.loads.Add(1)%trimEvery == 0 && rt.cacheDir != "" {
		if err := trim(rt.cacheDir, rt.cacheMost); err != nil {
			rt.warn(fmt.Errorf("runtime: cache of compiled code: %w", err))
		}
	}
	if loaded := rt.options.Observer.Loaded; loaded != nil {
		loaded(b, time.Since(started))
	}
	return b, nil
}

// trimEvery is how many loads the cache on disk may grow by before it is cut
// back to its cap.
const trimEvery = 64

func (rt *Runtime) load(ctx context.Context, wasm []byte, policy Policy) (*Behavior, *Error) {
	b := &Behavior{rt: rt, bot: policy.Bot, grants: parseGrants(policy.Grants)}
	if b.bot == "" {
		b.bot = "bot"
	}
	var err error
	if b.limits, err = policy.Limits.filled(rt.limits); err != nil {
		return nil, &Error{Kind: abi.HostError, Message: "policy: " + err.Error(), Offset: -1, Cause: err}
	}
	p := profile(rt.imports, b.limits)
	if err := b.admit(wasm, p); err != nil {
		return nil, notAdmitted(wasm, p, err)
	}
	if b.rewritten.Shadows > 0 {
		b.shadows = make([]uint64, b.rewritten.Shadows)
	}
	b.portable = b.rewritten.Shadows >= 0
	var bad *Error
	if b.handlers, bad = findHandlers(b.module, rt.catalog); bad != nil {
		return nil, bad
	}
	b.info = Info{Size: len(wasm), Digest: b.module.Digest}
	b.info.describe(b.module)
	if bad := b.apply(policy); bad != nil {
		return nil, bad
	}
	if bad := b.compile(ctx, wasm, p); bad != nil {
		return nil, join(bad, b.free(ctx))
	}
	if bad := b.first(ctx); bad != nil {
		return nil, join(bad, b.free(ctx))
	}
	rt.mu.Lock()
	rt.loaded[b] = true
	rt.mu.Unlock()
	return b, nil
}

// first makes the first instance, whose memory becomes the image.
func (b *Behavior) first(ctx context.Context) *Error {
	b.resettable = b.module.Resettable()
	b.findInits()
	i, bad := b.newInstance(ctx)
	if bad != nil {
		return bad
	}
	b.gate.enter() // as the run that it could be
	if err := b.release(ctx, i, nil, true); err != nil {
		return hostError(err)
	}
	return nil
}

// findInits lists what is to run once.
func (b *Behavior) findInits() {
	if b.module.HasStart {
		b.inits = append(b.inits, instrument.FuncStart)
	}
	for _, e := range b.module.Exports {
		if e.Name == initExport {
			b.inits = append(b.inits, initExport)
		}
	}
}

func join(e *Error, err error) *Error {
	if err != nil {
		e.Cause = errors.Join(e.Cause, err)
	}
	return e
}

// apply settles name, order, events, params and variables: the policy's word
// first, then what the module asks for.
func (b *Behavior) apply(policy Policy) *Error {
	asked := b.info.Metadata
	if asked == nil {
		asked = &Metadata{}
	}
	b.name = policy.Name
	if b.name == "" {
		b.name = validName(asked.Name)
	}
	if b.name == "" {
		b.name = "behavior-" + hex.EncodeToString(b.module.Digest[:6])
	}
	if bad := b.narrow(policy.Events); bad != nil {
		return bad
	}
	b.info.Handlers = slices.Sorted(maps.Keys(b.handlers))
	for id := range policy.Params {
		if b.handlers[id] == nil {
			return &Error{Kind: abi.HostError, Message: "policy: params for " + id + ", which the behavior does not handle", Offset: -1}
		}
	}
	for id, h := range b.handlers {
		params := policy.Params[id]
		if params == nil {
			params = asked.Events[id].Params
		}
		if err := b.subscribe(h, params); err != nil {
			return &Error{Kind: abi.HostError, Event: id, Message: "policy: params: " + err.Error(), Offset: -1, Cause: err}
		}
	}
	b.order(policy, asked)
	if err := b.identify(policy); err != nil {
		return &Error{Kind: abi.HostError, Message: "policy: " + err.Error(), Offset: -1, Cause: err}
	}
	return nil
}

// narrow drops the handlers that the policy does not name.
func (b *Behavior) narrow(events []string) *Error {
	if events == nil {
		return nil
	}
	for _, id := range events {
		if b.handlers[id] == nil {
			return &Error{Kind: abi.HostError, Message: "policy: the behavior has no handler for " + id, Offset: -1}
		}
	}
	maps.DeleteFunc(b.handlers, func(id string, _ *handler) bool { return !slices.Contains(events, id) })
	return nil
}

// subscribe coerces a handler's params and looks up what its event offers.
func (b *Behavior) subscribe(h *handler, params map[string]any) error {
	coerced := map[string]any{}
	if params != nil { // without any, the behavior hears of every such event
		var err error
		if coerced, err = h.event.CoerceParams(params); err != nil {
			return err
		}
	}
	if len(coerced) > 0 {
		if narrowed, err := h.event.For(coerced); err == nil {
			h.event = narrowed
		}
	}
	h.given = coerced
	h.ops = b.rt.operationsOf(h.event)
	var err error
	h.params, err = convert.Append(nil, coerced)
	return err
}

func (b *Behavior) order(policy Policy, asked *Metadata) {
	b.priority = map[string]int{}
	for id := range b.handlers {
		b.priority[id] = 50
		for _, p := range []int{policy.Priority, asked.Events[id].Priority} {
			if p >= 1 && p <= 99 {
				b.priority[id] = p
				break
			}
		}
	}
}

// identify encodes the part of the context that stays the same from event to
// event: behavior_* and var_*, sorted.
func (b *Behavior) identify(policy Policy) error {
	keys := map[string]any{
		"behavior_name": b.name, "behavior__label": b.name, "behavior__type": "behavior",
		"behavior_bot_name": b.bot, "behavior_bot__label": b.bot, "behavior_bot__type": "bot",
	}
	for key, v := range policy.Identity {
		keys["behavior_"+key] = v
	}
	for name, v := range policy.Vars {
		keys["var_"+name] = v
	}
	for _, h := range b.handlers { // every event knows the same context
		for key, v := range keys {
			var err error
			if keys[key], err = h.event.CoerceKey(key, v); err != nil {
				return err
			}
		}
		break
	}
	encoded, err := convert.Append(nil, keys)
	if err != nil {
		return err
	}
	b.facts = pairsOf(abi.Trusted(encoded))
	b.factCount = len(keys)
	return nil
}

// pairsOf gives a map's bytes without its header.
func pairsOf(v abi.Value) []byte {
	size := 0
	for key, entry := range v.Pairs() {
		var w abi.Writer
		w.StrBytes(key)
		size += len(w.Buf) + len(entry.Bytes())
	}
	return v.Bytes()[len(v.Bytes())-size:]
}

// validName takes a name from a module's metadata if it is fit to be one.
func validName(s string) string {
	if len(s) > 64 || oneLine(s) != s {
		return ""
	}
	return s
}

// hostModules names what the rewritten module imports from.
func (b *Behavior) hostModules() []string {
	names := []string{instrument.YieldModule}
	for _, imp := range b.module.Imports {
		if !slices.Contains(names, imp.Module) {
			names = append(names, imp.Module)
		}
	}
	return names
}

// compile turns the rewritten module into code, within the compile time.
func (b *Behavior) compile(ctx context.Context, wasm []byte, p *instrument.Profile) *Error {
	b.tenant = b.rt.enter(ctx, b.bot, b.module.Types)
	within, cancel := context.WithTimeout(ctx, b.limits.CompileTime)
	defer cancel()
	started := time.Now()
	var err error
	if b.code, err = b.findCode(within, wasm, p); err != nil {
		if ctx.Err() != nil {
			return ended(ctx.Err(), "while compiling")
		}
		if within.Err() != nil {
			return over(abi.Refused, "compiling took too long", "compile_time", int64(time.Since(started)), int64(b.limits.CompileTime))
		}
		return &Error{Kind: abi.Refused, Message: "the engine refuses the module: " + oneLine(err.Error()), Offset: -1, Cause: err}
	}
	b.rewritten.Wasm, b.stored.standIn = nil, nil // the engine has it
	return nil
}
