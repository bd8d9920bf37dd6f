//go:build !wasm && !tinygo.wasm

package vivariumtest

import (
	"errors"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"
	"github.com/vivarium-wasm/vivarium/guest-sdk/go/internal/host"
)

// stage plays the host of one run.
type stage struct {
	given   Event
	event   *catalog.Event
	sources [4][]byte
	out     *Outcome
}

func newStage(ev Event) (*stage, error) {
	e, err := find(ev)
	if err != nil {
		return nil, err
	}
	s := &stage{given: ev, event: e, out: &Outcome{Returns: map[string]any{}}}
	dict, err := e.Coerce(ev.Dictionary)
	if err == nil {
		s.sources[abi.Dictionary], err = convert.Append(nil, dict)
	}
	if err == nil {
		s.sources[abi.Context], err = convert.Append(nil, ev.context())
	}
	return s, err
}

func (s *stage) size() int { return len(s.sources[abi.Dictionary]) }

// Read, Call, Act, Log and Fail are the host functions of the ABI.

func (s *stage) Read(src abi.Source, off int, p []byte) int {
	if src < 0 || int(src) >= len(s.sources) || off < 0 || off >= len(s.sources[src]) {
		return 0
	}
	copy(p, s.sources[src][off:])
	return len(s.sources[src]) - off
}

func (s *stage) Call(name string, args []byte) int {
	name = strings.Clone(name)
	v, err := abi.Check(args, abi.Bounds{})
	if err != nil {
		return s.refuse(name, abi.Malformed, err)
	}
	if code, refused := s.given.Refuse[name]; refused {
		return s.refuse(name, code, nil)
	}
	if name == abi.KeyCall {
		return s.keys(v)
	}
	a, ok := s.event.Action(name)
	answer := s.given.Answers[name]
	if !ok || !a.Callable() || answer == nil {
		return s.refuse(name, abi.NoSuchName, nil)
	}
	coerced, err := a.CoerceArgs(s.event, convert.Map(v))
	if err != nil {
		return s.refuse(name, abi.Malformed, err)
	}
	s.out.Calls = append(s.out.Calls, Operation{name, coerced})
	result, err := answer(coerced)
	if err == nil {
		result, err = a.CoerceResult(result)
	}
	if err != nil {
		return s.refuse(name, abi.HostFailed, err)
	}
	return s.answer(name, result)
}

// keys answers $key: a map of the keys that exist.
func (s *stage) keys(args abi.Value) int {
	var asked []string
	found := map[string]any{}
	for _, entry := range args.Get("keys").List() {
		key, whole := entry.Text()
		if !whole {
			key, _ = entry.Get("key").Text()
		}
		asked = append(asked, key)
		v, ok := s.given.Lazy[key]
		if !ok {
			continue
		}
		v, err := s.event.CoerceKey(key, v)
		if err != nil {
			return s.refuse(abi.KeyCall, abi.HostFailed, err)
		}
		if !whole {
			v = part(v, entry)
		}
		found[key] = v
	}
	s.out.Asked = append(s.out.Asked, asked)
	return s.answer(abi.KeyCall, found)
}

// part cuts a range out of text or bytes.
func part(v any, entry abi.Value) any {
	off, _ := entry.Get("off").Int()
	n, _ := entry.Get("len").Int()
	var b []byte
	switch v := v.(type) {
	case string:
		b = []byte(v)
	case []byte:
		b = v
	}
	off = min(max(off, 0), int64(len(b)))
	return slices.Clone(b[off:min(off+max(n, 0), int64(len(b)))])
}

func (s *stage) answer(name string, v any) int {
	b, err := convert.Append(nil, v)
	if err != nil {
		return s.refuse(name, abi.HostFailed, err)
	}
	s.sources[abi.Answer] = b
	return len(b)
}

func (s *stage) Act(name string, args []byte) int {
	name = strings.Clone(name)
	v, err := abi.Check(args, abi.Bounds{Refs: len(s.out.Actions)})
	if err != nil {
		return s.refuse(name, abi.Malformed, err)
	}
	if code, refused := s.given.Refuse[name]; refused {
		return s.refuse(name, code, nil)
	}
	given := convert.Map(v)
	if name != abi.SuspendAct {
		a, ok := s.event.Action(name)
		if !ok || a.Mode != catalog.Deferred {
			return s.refuse(name, abi.NoSuchName, nil)
		}
		if given, err = a.CoerceArgs(s.event, given); err != nil {
			return s.refuse(name, abi.Malformed, err)
		}
	}
	s.out.Actions = append(s.out.Actions, Operation{name, given})
	return len(s.out.Actions) - 1
}

func (s *stage) Log(level abi.Level, line []byte) {
	s.out.Logs = append(s.out.Logs, Log{level, string(line)})
}

func (s *stage) Fail(reason []byte) { panic(host.Ended{Reason: slices.Clone(reason)}) }

// refuse leaves the details in source 3 and gives the code.
func (s *stage) refuse(operation string, code abi.Code, why error) int {
	r := &vivarium.Refused{Operation: operation, Code: code}
	if why != nil && !errors.As(why, &r) {
		r.Message = why.Error()
	}
	said := map[string]any{"code": int64(r.Code), "message": r.Message}
	if r.Limit != "" {
		said["limit"], said["used"], said["allowed"] = r.Limit, r.Used, r.Allowed
	}
	s.sources[abi.Refusal], _ = convert.Append(nil, said) // plain scalars always encode
	return int(r.Code)
}
