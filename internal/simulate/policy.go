package simulate

import (
	"fmt"
	"maps"
	"slices"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// Params gives what an occurrence is about as long as nobody says otherwise:
// what the module asks for, over the sample's params where it is a sample.
// asked may be nil.
func Params(event *catalog.Event, sample bool, asked *runtime.Metadata) map[string]any {
	params := map[string]any{}
	if sample && len(event.Params) > 0 {
		maps.Copy(params, event.Sample().Params)
	}
	if asked != nil {
		maps.Copy(params, asked.Events[event.ID].Params)
	}
	return params
}

// Narrow gives an event as it is with these params, and the params coerced; nil
// when there are none.
func Narrow(event *catalog.Event, params map[string]any) (*catalog.Event, map[string]any, error) {
	coerced, err := event.CoerceParams(params)
	if err != nil {
		return nil, nil, err
	}
	if len(coerced) == 0 {
		return event, nil, nil
	}
	narrowed, err := event.For(coerced)
	return narrowed, coerced, err
}

// Variables gives the types that a module declares for its variables. asked may
// be nil.
func Variables(asked *runtime.Metadata) map[string]catalog.Type {
	types := map[string]catalog.Type{}
	if asked == nil {
		return types
	}
	for name, text := range asked.Variables {
		if t, err := catalog.ParseType(text); err == nil {
			types[name] = t
		}
	}
	return types
}

// Policy says who a behavior is that meets an occurrence of an event, and what
// it may ask for: everything, when there are no grants. Variables that the
// module declares are coerced.
func Policy(known *catalog.Catalog, event *catalog.Event, params map[string]any, source *Source, asked *runtime.Metadata, grants []string) (runtime.Policy, error) {
	policy := runtime.Policy{
		Events: []string{event.ID}, // other handlers may need params that nobody gave
		Grants: grants, Identity: source.Identity, Vars: source.Vars,
	}
	if params != nil {
		policy.Params = map[string]map[string]any{event.ID: params}
	}
	if len(grants) == 0 {
		policy.Grants = []string{"*", "*:immediate"}
	}
	types := Variables(asked)
	for _, name := range slices.Sorted(maps.Keys(types)) {
		v, ok := policy.Vars[name]
		if !ok {
			continue
		}
		coerced, err := known.CoerceValue(types[name], v)
		if err != nil {
			return policy, fmt.Errorf("variable %s: %w", name, err)
		}
		policy.Vars[name] = coerced
	}
	return policy, nil
}
