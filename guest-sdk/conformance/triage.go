package conformance

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// mail is one message the triage rule is asked about.
type mail struct {
	sender, subject string
	importance      int
	rated           int // -1: left alone
}

// mails are the messages that decide the rule. The first is the one that is
// measured.
var mails = []mail{
	{"mira.holt@example.com", "Please refund order 8813", 50, 80},
	{"mira.holt@example.com", "Charged twice for order 8813", 50, 50},
	{"mira.holt@example.com", "Zoë wants a refund", 90, 100},
	{"mira.holt@example.com", "refun", 0, 0},
	{"mira.holt@example.com", "Refund", 7, 7},
	{"mira.holt@example.com", "", 0, 0},
	{"@example.com", "refund", 70, 100},
	{"jonas@example.net", "Please refund order 8813", 50, -1},
	{"@example.net", "refund", 50, -1},
	{"example.net", "refund", 50, 80},
	{"jonas@example.network", "refund", 50, 80},
}

// mail makes an event whose dictionary is the catalog's sample but for what the
// rule reads.
func (k *Kit) mail(m mail) (*runtime.Event, error) {
	known, ok := k.catalog.Event("event.mail.received")
	if !ok {
		return nil, fmt.Errorf("conformance: the catalog has no event.mail.received")
	}
	dictionary := known.Sample().Dictionary
	dictionary["sender_address"] = m.sender
	dictionary["ticket_subject"] = m.subject
	dictionary["ticket_importance"] = m.importance
	return &runtime.Event{ID: known.ID, Dictionary: dictionary, Time: when}, nil
}

// Cost is what the triage rule costs in a language.
type Cost struct {
	Size   int64 // bytes of the module
	Fuel   int64 // of one event
	Memory int64 // bytes of linear memory at the end of it
}

// TriagePolicy is what the triage guest runs under.
func TriagePolicy() runtime.Policy {
	return runtime.Policy{
		Name: "triage", Grants: []string{"set_importance"},
		Limits: runtime.Limits{CompileTime: 5 * time.Minute, InitTime: time.Minute, Time: time.Minute},
	}
}

// Triage puts a language's triage guest through every message on one engine,
// and says what the first one costs.
func (k *Kit) Triage(ctx context.Context, l *Language, engine string) (cost Cost, problems []error, err error) {
	wasm, err := k.module(l, l.Triage)
	if err != nil {
		return cost, nil, err
	}
	rt, err := runtime.New(ctx, runtime.Options{Catalog: k.catalog, Engine: engine, Checked: true})
	if err != nil {
		return cost, nil, err
	}
	defer rt.Close(context.WithoutCancel(ctx))
	b, err := rt.Load(ctx, wasm, TriagePolicy())
	if err != nil {
		return cost, nil, err
	}
	t := &trial{ctx: ctx, kit: k, language: l, runtime: rt, behavior: b}
	for i, m := range mails {
		out := t.triaged(m)
		if i == 0 && out != nil {
			cost = Cost{Size: int64(len(wasm)), Fuel: out.Cost.Fuel, Memory: out.Cost.MemoryBytes}
		}
	}
	policy := TriagePolicy()
	policy.Grants = nil
	if b, err = rt.Load(ctx, wasm, policy); err != nil {
		return cost, nil, err
	}
	ev, err := k.mail(mails[0])
	if err != nil {
		return cost, nil, err
	}
	t.ends("a rule without its grant", b, ev, Ending{Kind: abi.Failed, Words: "granted"})
	return cost, t.problems, nil
}

// triaged asks the rule about one message. The outcome is nil when it failed.
func (t *trial) triaged(m mail) *runtime.Outcome {
	ev, err := t.kit.mail(m)
	if err != nil {
		t.wrong("%v", err)
		return nil
	}
	out := t.handle(ev)
	if out == nil {
		return nil
	}
	var got, want strings.Builder
	for _, a := range out.Actions {
		fmt.Fprintf(&got, "%s %s ", a.Name, convert.AppendJSON(nil, a.Args))
	}
	for _, line := range out.Logs {
		fmt.Fprintf(&got, "%s %q", line.Level, line.Text)
	}
	if m.rated >= 0 {
		fmt.Fprintf(&want, "set_importance {\"value\":%d} info \"rated %d\"", m.rated, m.rated)
	}
	if got.String() != want.String() {
		t.wrong("%+v: %s, want %s", m, got.String(), want.String())
	}
	return out
}
