package catalog

import "slices"

// Mode says what an operation of the original platform is here.
type Mode string

// The modes.
const (
	Deferred  Mode = "action"    // requested, and performed after the handler succeeded
	Return    Mode = "return"    // part of what the handler returns
	Query     Mode = "query"     // asked while the handler waits; changes nothing
	Immediate Mode = "immediate" // done while the handler waits; never undone
	Dropped   Mode = "dropped"   // not offered; Reason says why
)

var modes = []string{string(Deferred), string(Return), string(Query), string(Immediate), string(Dropped)}

// Action is one operation. Deferred ones are requested with the ABI's act;
// queries, immediate ones and deferred ones with a twin are asked with its
// call. Actions are to read, not to change, and safe for concurrent use.
type Action struct {
	Name       string
	Was        string // the original platform's name
	Mode       Mode
	Twin       bool // may also be asked at once, for its result
	Doc        string
	Reason     string   // why it was dropped
	Events     []string // where it applies, in order; nil is everywhere
	Args       []Key    // what it takes, where an event does not differ: see ArgsIn
	Result     Type     // what a query or an immediate operation answers
	Returns    []string // Return: the returns that stand for it, where an event does not differ
	Deprecated bool
	Since      string // the first version of the original platform that has it; empty for all
	Until      string // the last one

	cat       *Catalog
	args      keySet
	hasResult bool
	pairs     map[string]pair // by event ID, where it differs
}

// pair is what an operation takes in one event.
type pair struct {
	args    keySet
	returns []string
}

// Callable reports whether the operation is asked with the ABI's call.
func (a *Action) Callable() bool { return a.Mode == Query || a.Mode == Immediate || a.Twin }

// HasResult reports whether the operation answers something: the answer of a
// call, or what later actions of a run may refer to.
func (a *Action) HasResult() bool { return a.hasResult }

// Offered reports whether the operation can be used in an event.
func (a *Action) Offered(e *Event) bool {
	return a.Mode != Dropped && (a.Events == nil || slices.ContainsFunc(e.pairIDs, a.applies))
}

func (a *Action) applies(id string) bool { return slices.Contains(a.Events, id) }

// ArgsIn gives the arguments the operation takes in an event.
func (a *Action) ArgsIn(e *Event) []Key { return a.argsIn(e).list }

// ReturnsIn gives the returns that stand for the operation in an event.
func (a *Action) ReturnsIn(e *Event) []string {
	for _, id := range e.pairIDs {
		if p, ok := a.pairs[id]; ok && p.returns != nil {
			return p.returns
		}
	}
	return a.Returns
}

func (a *Action) argsIn(e *Event) *keySet {
	for _, id := range e.pairIDs {
		if p, ok := a.pairs[id]; ok && p.args.byName != nil {
			return &p.args
		}
	}
	return &a.args
}

// NearestArgs gives at most three arguments that a wrong name may have meant.
func (a *Action) NearestArgs(e *Event, name string) []string {
	return Nearest(name, a.argsIn(e).names())
}
