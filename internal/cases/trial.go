package cases

import (
	"errors"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
	"github.com/vivarium-wasm/vivarium/internal/console"
	"github.com/vivarium-wasm/vivarium/internal/mail"
	"github.com/vivarium-wasm/vivarium/internal/project"
	"github.com/vivarium-wasm/vivarium/internal/simulate"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// trial is a case that has been held against the catalog and the module.
type trial struct {
	event  *catalog.Event
	params map[string]any
	source *simulate.Source
	sim    *simulate.Simulation
	policy runtime.Policy
	state  []byte // kept by an earlier run; nil: there was none
	want   map[string]any
}

// setup is how a case becomes a trial.
type setup struct {
	*reader
	suite *Suite
	c     *Case
	t     *trial
}

// Check holds a file's cases against the catalog and the module, and reads the
// files they name. The error is Mistakes. A case runs only once it is checked.
func (s *Suite) Check(f *File) error {
	var all Mistakes
	for _, c := range f.Cases {
		t, wrong := s.stage(c)
		c.want = t.want
		all = append(all, wrong...)
	}
	return all.err()
}

// stage makes a trial of a case. What it carries is worth a hundred times the
// case: it is made anew to run, so that a large file does not hold all of them.
func (s *Suite) stage(c *Case) (*trial, Mistakes) {
	set := &setup{reader: &reader{file: c.File}, suite: s, c: c, t: &trial{}}
	for _, step := range []func(){set.event, set.params, set.source, set.vars, set.answers, set.state, set.policy, set.expect} {
		if step(); len(set.mistakes) > 0 { // the next would speak of what follows from it
			break
		}
	}
	return set.t, set.mistakes
}

// event finds the event: the module's only one when the case names none.
func (s *setup) event() {
	handlers, known := s.suite.Info.Handlers, s.suite.Options.Catalog
	if s.c.event == nil && len(handlers) != 1 {
		s.wrong(s.c.Line, "the case names no event, and the module handles %d: %s", len(handlers), console.Some(handlers, 8))
		return
	}
	id, line := "", s.c.Line
	if s.c.event == nil {
		id = handlers[0]
	} else {
		id, line = s.text(s.c.event, "event"), s.c.event.Line
	}
	event, ok := known.Event(id)
	if !ok {
		s.wrong(line, "there is no event %.64q%s", id, console.DidYouMean(known.NearestEvents(id)))
	}
	s.t.event = event
}

// sampled reports whether the case begins with the catalog's sample.
func (c *Case) sampled() bool {
	if c.sample != nil {
		return *c.sample
	}
	return c.dictionary == nil && c.eml == nil
}

// params settles what the event is about.
func (s *setup) params() {
	params := simulate.Params(s.t.event, s.c.sampled(), s.suite.Info.Metadata)
	at := &catalog.Node{Line: s.c.Line}
	if s.c.params != nil {
		at = s.c.params
		maps.Copy(params, s.object(at, "params"))
	}
	narrowed, coerced, err := simulate.Narrow(s.t.event, params)
	if err != nil {
		s.misfit(at, "params", err)
		return
	}
	s.t.event, s.t.params = narrowed, coerced
}

// maxJSONPerByte is how many bytes of JSON a byte of the ABI's encoding takes at
// most: six for a control character written as \u0000, and some air.
const (
	maxJSONPerByte = 8
	maxDictionary  = maxJSONPerByte * 4 << 20
	maxAnswers     = 64 << 20
)

// source settles what the event carries.
func (s *setup) source() {
	switch {
	case s.c.eml != nil && s.c.sample != nil && *s.c.sample:
		s.wrong(s.c.eml.Line, "eml and sample both say what the event carries: give one")
		return
	case s.c.eml != nil:
		s.mail()
	case s.c.sampled():
		s.t.source = s.suite.sample(s.t.event, s.t.params == nil)
	default:
		s.t.source = simulate.Empty()
	}
	if s.t.source == nil {
		return
	}
	if s.c.without != nil {
		s.leaveOut()
	}
	if s.c.dictionary != nil {
		s.t.source.Set(s.t.event, s.overrides())
	}
	if !s.c.when.IsZero() {
		s.t.source.Time = s.c.when
	}
}

func (s *setup) mail() {
	if !slices.Contains(mail.Events(), s.t.event.ID) {
		s.wrong(s.c.eml.Line, "a mail can't cause %s: eml fills %s", s.t.event.ID, console.Or(mail.Events()))
		return
	}
	message := s.read(s.c.eml, mail.DefaultMaxBytes)
	if message == nil {
		return
	}
	var err error
	if s.t.source, err = simulate.Mail(s.t.event, message); err != nil {
		s.t.source = nil
		s.wrong(s.c.eml.Line, "%v", err)
	}
}

// read reads a file that a case names, which lies beside its own. It is nil when
// that is a mistake.
func (s *setup) read(n *catalog.Node, most int64) []byte {
	path := s.text(n, "a file")
	if path == "" {
		s.wrong(n.Line, "the name of a file is empty")
		return nil
	}
	if path = filepath.FromSlash(path); !filepath.IsAbs(path) {
		path = filepath.Join(filepath.Dir(s.file), path)
	}
	b, err := s.suite.ReadFile(path, most)
	if err != nil {
		s.wrong(n.Line, "%v", err)
		return nil
	}
	return append([]byte{}, b...)
}

// document gives what a map says, or the JSON file that a text names.
func (s *setup) document(n *catalog.Node, what string, most int64) (any, bool) {
	if _, named := n.Value.(string); !named {
		return s.object(n, what), true
	}
	doc := s.read(n, most)
	if doc == nil {
		return nil, false
	}
	v, err := fromJSON(doc)
	if err != nil {
		s.wrong(n.Line, "%s: %v", n.Value, err)
	}
	return v, err == nil
}

// overrides gives the keys that the case itself states, checked.
func (s *setup) overrides() map[string]any {
	v, ok := s.document(s.c.dictionary, "dictionary", maxDictionary)
	dict, isMap := v.(map[string]any)
	if ok && !isMap {
		s.wrong(s.c.dictionary.Line, "the dictionary is no map")
	}
	for _, name := range slices.Sorted(maps.Keys(dict)) {
		if _, err := s.t.event.CoerceKey(name, dict[name]); err != nil {
			s.misfit(s.c.dictionary, "dictionary", err)
		}
	}
	return dict
}

// leaveOut takes keys out of what the sample or the mail carries and answers.
func (s *setup) leaveOut() {
	for _, item := range s.list(s.c.without, "without") {
		name := s.text(item, "a key")
		if _, ok := s.t.event.Key(name); !ok {
			s.wrong(item.Line, "there is no key %.64q%s", name, console.DidYouMean(s.t.event.NearestKeys(name)))
		}
		delete(s.t.source.Dictionary, name)
		delete(s.t.source.Lazy, name)
		if identity, ok := strings.CutPrefix(name, "behavior_"); ok {
			delete(s.t.source.Identity, identity)
		}
	}
}

// vars gives the behavior its variables.
func (s *setup) vars() {
	if s.c.vars == nil {
		return
	}
	declared := simulate.Variables(s.suite.Info.Metadata)
	names := slices.Sorted(maps.Keys(declared))
	for _, e := range s.entries(s.c.vars, "vars") {
		if _, ok := declared[e.Name]; !ok && len(declared) > 0 {
			s.wrong(e.Line, "the module declares no variable %.64q%s", e.Name, console.DidYouMean(catalog.Nearest(e.Name, names)))
		}
	}
	maps.Copy(s.t.source.Vars, s.object(s.c.vars, "vars"))
}

func (s *setup) answers() {
	var answers *simulate.Answers
	if s.c.answers != nil {
		v, ok := s.document(s.c.answers, "answers", maxAnswers)
		if !ok {
			return
		}
		var err error
		if answers, err = simulate.NewAnswers(v, s.t.event, s.suite.Options.Catalog); err != nil {
			s.wrong(s.answerLine(err), "answers: %v", err)
			return
		}
	}
	s.t.sim = simulate.New(s.t.event, s.t.params, s.t.source, answers)
	if _, err := s.t.sim.Check(); err != nil {
		s.wrong(s.c.Line, "%v", err)
	}
}

// answerLine gives the line of what an error about answers names first.
func (s *setup) answerLine(err error) int {
	n := s.c.answers
	if key := (*catalog.KeyError)(nil); errors.As(err, &key) && strings.HasPrefix(err.Error(), "keys: ") {
		return lineOf(n, "keys."+key.Key)
	}
	if about, ok := strings.CutPrefix(err.Error(), "calls: "); ok {
		name, _, _ := strings.Cut(strings.TrimPrefix(about, `"`), `"`)
		name, _, _ = strings.Cut(name, ": ")
		return lineOf(n, "calls."+name)
	}
	return n.Line
}

// state gives the behavior what an earlier run of it kept.
func (s *setup) state() {
	if s.c.state == nil {
		return
	}
	switch v := s.value(s.c.state, "state").(type) {
	case string:
		s.t.state = []byte(v)
	case []byte:
		s.t.state = append([]byte{}, v...)
	default:
		s.wrong(s.c.state.Line, "state is %s, want text or {$bin: base64}", s.c.state.Shape())
	}
}

// policy settles what the behavior may ask for and use: what the case says, then
// what the module itself asks for.
func (s *setup) policy() {
	asked, grants := s.suite.Info.Metadata, s.granted()
	if asked == nil {
		asked = &runtime.Metadata{}
	}
	if s.c.grants == nil {
		grants = asked.Operations
	}
	var err error
	s.t.policy, err = simulate.Policy(s.suite.Options.Catalog, s.t.event, s.t.params, s.t.source, asked, grants)
	if err != nil {
		name, _, _ := strings.Cut(strings.TrimPrefix(err.Error(), "variable "), ": ")
		s.wrong(lineOf(or(s.c.vars, s.c.Line), name), "%v", err)
		return
	}
	if s.c.grants != nil { // an empty list grants nothing
		s.t.policy.Grants = grants
	}
	for name, value := range asked.Limits {
		_ = s.t.policy.Limits.Set(name, value) // a suggestion that says nothing is none
	}
	if s.c.limits == nil {
		return
	}
	for _, e := range s.entries(s.c.limits, "limits") {
		if err := s.t.policy.Limits.Set(e.Name, s.word(e.Node, "limits."+e.Name)); err != nil {
			s.wrong(e.Line, "%v", err)
		}
	}
}

// granted gives the grants that the case states.
func (s *setup) granted() (grants []string) {
	if s.c.grants == nil {
		return nil
	}
	for _, item := range s.list(s.c.grants, "grants") {
		name := s.text(item, "a grant")
		if err := project.Grantable(s.suite.Options.Catalog, name); err != nil {
			s.wrong(item.Line, "%v", err)
		}
		grants = append(grants, name)
	}
	return grants
}

// or gives a node, or one that stands for a line.
func or(n *catalog.Node, line int) *catalog.Node {
	if n == nil {
		return &catalog.Node{Line: line}
	}
	return n
}

const session = "case" // of what is kept and resumed

// occurrence gives the event to handle.
func (t *trial) occurrence(c *Case, digest [32]byte) *runtime.Event {
	ev := t.sim.Event()
	ev.Attempt, ev.Session = c.attempt, session
	if t.state != nil {
		ev.Resume = &runtime.Suspended{Session: session, Digest: digest, Expires: ev.Time.Add(time.Hour), State: t.state}
	}
	return ev
}
