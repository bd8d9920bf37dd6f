package contestant

import (
	"context"
	"fmt"
	"strings"
	"time"

	lua "github.com/yuin/gopher-lua"
	"github.com/yuin/gopher-lua/parse"

	"github.com/vivarium-wasm/vivarium/benchmarks/events"
	"github.com/vivarium-wasm/vivarium/benchmarks/guests"
	"github.com/vivarium-wasm/vivarium/benchmarks/work"
)

// luas are gopher-lua. Its numbers are floats and it has no operators on bits,
// so the interpreter kernel is left out.
func luas() []*Contestant {
	works := []string{"empty", "pick", "triage", "sieve", "fib", "sort", "matrix"}
	of := []Guest{Script, Hostile}
	return []*Contestant{
		{Name: "gopher-lua", Works: works, Guests: of, Start: alone(openLua(false))},
		{Name: "gopher-lua, new state, context", Pristine: true, Caps: "time, stack", Works: works, Guests: of, Start: alone(openLua(true))},
	}
}

type luaHost struct {
	code    *lua.FunctionProto
	fresh   bool
	timeout time.Duration
	state   *lua.LState
	logged  int
}

func openLua(fresh bool) func(Spec) (Host, error) {
	return func(spec Spec) (Host, error) {
		chunk, err := parse.Parse(strings.NewReader(guests.Lua), "bench.lua")
		if err != nil {
			return nil, err
		}
		code, err := lua.Compile(chunk, "bench.lua")
		if err != nil {
			return nil, err
		}
		h := &luaHost{code: code, fresh: fresh}
		if fresh {
			h.timeout = spec.Timeout
			return h, nil
		}
		return h, h.start()
	}
}

func (h *luaHost) start() error {
	h.state = lua.NewState()
	h.state.SetGlobal("log", h.state.NewFunction(func(l *lua.LState) int {
		h.logged += len(l.CheckString(1))
		return 0
	}))
	h.state.Push(h.state.NewFunctionFromProto(h.code))
	return h.state.PCall(0, lua.MultRet, nil)
}

func (h *luaHost) Handle(ev *events.Event) (Reply, error) {
	if h.fresh {
		if err := h.start(); err != nil {
			return Reply{}, err
		}
		defer h.state.Close()
	}
	if h.timeout > 0 {
		ctx, cancel := context.WithTimeout(context.Background(), h.timeout)
		defer cancel()
		h.state.SetContext(ctx)
	}
	l := h.state
	dict := l.CreateTable(0, len(ev.Values))
	for key, v := range ev.Values {
		dict.RawSetString(key, toLua(v))
	}
	handler := l.GetGlobal(strings.TrimPrefix(ev.ID(), work.EventPrefix))
	if err := l.CallByParam(lua.P{Fn: handler, NRet: 1, Protect: true}, dict); err != nil {
		if ctx := l.Context(); ctx != nil && ctx.Err() != nil {
			err = ErrStopped
		}
		return Reply{}, err
	}
	result, ok := l.Get(-1).(*lua.LTable)
	l.Pop(1)
	if !ok {
		return Reply{}, fmt.Errorf("contestant: handler of %s gave no table", ev.ID())
	}
	values := map[string]any{}
	result.ForEach(func(key, v lua.LValue) { values[lua.LVAsString(key)] = fromLua(v) })
	return Reply{Values: values}, nil
}

func toLua(v any) lua.LValue {
	switch v := v.(type) {
	case string:
		return lua.LString(v)
	case int:
		return lua.LNumber(v)
	case float64:
		return lua.LNumber(v)
	case bool:
		return lua.LBool(v)
	}
	return lua.LNil
}

func fromLua(v lua.LValue) any {
	switch v := v.(type) {
	case lua.LString:
		return string(v)
	case lua.LNumber:
		return float64(v)
	case lua.LBool:
		return bool(v)
	}
	return nil
}

func (h *luaHost) Close() error {
	if !h.fresh {
		h.state.Close()
	}
	return nil
}
