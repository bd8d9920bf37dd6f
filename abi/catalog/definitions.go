package catalog

import "github.com/vivarium-wasm/vivarium/abi"

// The readers of the five kinds of definition. Each knows every field of its
// kind; decoder refuses the rest.

func (d *decoder) structDef(e Entry) structDef {
	def := structDef{place: place{e.Name, e.Line}}
	what := "type " + clip(e.Name)
	if _, taken := kindNamed(e.Name); taken || !validName(e.Name) {
		d.fail(e.Line, "%s: a type's name is lower case letters, digits and '_', and no kind's", what)
	}
	d.fields(e.Node, what, map[string]func(*Node){
		"doc":    func(n *Node) { def.doc = d.text(n, what) },
		"fields": func(n *Node) { def.fields = d.keys(n, what+": fields") },
		"tag":    func(n *Node) { def.tag = d.text(n, what) },
		"variants": func(n *Node) {
			d.each(n, what+": variants", func(v Entry) {
				if !validName(v.Name) {
					d.fail(v.Line, "%s: bad variant name %s", what, quote(v.Name))
				}
				def.variants = append(def.variants, d.variantDef(v, what+"."+clip(v.Name)))
			})
		},
	})
	if d.err == nil && (def.tag == "") != (len(def.variants) == 0) {
		d.fail(e.Line, "%s: tag and variants stand together", what)
	}
	return def
}

func (d *decoder) variantDef(e Entry, what string) structDef {
	def := structDef{place: place{e.Name, e.Line}}
	d.fields(e.Node, what, map[string]func(*Node){
		"doc":    func(n *Node) { def.doc = d.text(n, what) },
		"fields": func(n *Node) { def.fields = d.keys(n, what+": fields") },
	})
	return def
}

// shared gives the readers of what traits, records and events have in common.
func (d *decoder) shared(t *traitDef, what string) map[string]func(*Node) {
	return map[string]func(*Node){
		"doc":   func(n *Node) { t.doc = d.text(n, what) },
		"keys":  func(n *Node) { t.keys = d.keys(n, what+": keys") },
		"links": func(n *Node) { t.links = d.links(n, what+": links") },
	}
}

func (d *decoder) traitDef(e Entry) traitDef {
	t := traitDef{place: place{e.Name, e.Line}}
	what := "trait " + clip(e.Name)
	if !validName(e.Name) {
		d.fail(e.Line, "%s: bad name", what)
	}
	fields := d.shared(&t, what)
	fields["params"] = func(n *Node) { t.params = d.keys(n, what+": params") }
	fields["returns"] = func(n *Node) { t.returns = d.keys(n, what+": returns") }
	d.kindOfEvent(&t.event, fields, what)
	d.fields(e.Node, what, fields)
	return t
}

func (d *decoder) extendDef(e Entry) traitDef {
	t := traitDef{place: place{e.Name, e.Line}}
	d.fields(e.Node, "extend "+clip(e.Name), d.shared(&t, "extend "+clip(e.Name)))
	return t
}

func (d *decoder) recordDef(e Entry) recordDef {
	r := recordDef{traitDef: traitDef{place: place{e.Name, e.Line}}}
	what := "record " + clip(e.Name)
	if !validName(e.Name) {
		d.fail(e.Line, "%s: a record's name is lower case letters, digits and '_'", what)
	}
	fields := d.shared(&r.traitDef, what)
	fields["label"] = func(n *Node) { r.label = d.text(n, what) }
	fields["was"] = func(n *Node) { r.was = d.text(n, what) }
	fields["until"] = func(n *Node) { r.until = d.version(n, what) }
	fields["traits"] = func(n *Node) { r.traits = d.names(n, what+": traits") }
	d.fields(e.Node, what, fields)
	return r
}

func (d *decoder) eventDef(e Entry) eventDef {
	def := eventDef{traitDef: traitDef{place: place{e.Name, e.Line}}}
	what := "event " + clip(e.Name)
	if !abi.ValidEventID(e.Name) {
		d.fail(e.Line, "%s: an event ID is two or more lower-case parts joined by dots, like order.paid", what)
	}
	ev := &def.event
	ev.ID = e.Name
	fields := d.shared(&def.traitDef, what)
	fields["label"] = func(n *Node) { ev.Label = d.text(n, what) }
	d.kindOfEvent(ev, fields, what)
	fields["subject"] = func(n *Node) { ev.Subject = d.text(n, what) }
	fields["notes"] = func(n *Node) { ev.Notes = d.text(n, what) }
	fields["since"] = func(n *Node) { ev.Since = d.version(n, what) }
	fields["until"] = func(n *Node) { ev.Until = d.version(n, what) }
	fields["deprecated"] = func(n *Node) { ev.Deprecated = d.bool(n, what) }
	fields["ui"] = func(n *Node) { ev.UI = d.bool(n, what) }
	fields["traits"] = func(n *Node) { def.traits = d.names(n, what+": traits") }
	fields["params"] = func(n *Node) { def.params = d.keys(n, what+": params") }
	fields["returns"] = func(n *Node) { def.returns = d.keys(n, what+": returns") }
	fields["follows"] = func(n *Node) { def.follows = d.follows(n, what+": follows") }
	d.fields(e.Node, what, fields)
	return def
}

// kindOfEvent adds the readers of what a trait may say for its events.
func (d *decoder) kindOfEvent(ev *Event, fields map[string]func(*Node), what string) {
	fields["family"] = func(n *Node) {
		if ev.Family = d.text(n, what); !validName(ev.Family) {
			d.fail(n.Line, "%s: bad family %s", what, quote(ev.Family))
		}
	}
	fields["phase"] = func(n *Node) {
		ev.Phase = Phase(d.oneOf(n, what+": phase", string(Before), string(After), string(Request)))
	}
	fields["dispatch"] = func(n *Node) { ev.Dispatch = d.oneOf(n, what+": dispatch", dispatches...) }
}

func (d *decoder) follows(n *Node, what string) *follows {
	f := &follows{}
	d.fields(n, what, map[string]func(*Node){
		"param":  func(n *Node) { f.param = d.text(n, what) },
		"family": func(n *Node) { f.family = d.text(n, what) },
		"copies": func(n *Node) {
			if f.copies = d.text(n, what); f.copies == "" || !validPrefix(f.copies) {
				d.fail(n.Line, "%s: bad prefix %s", what, quote(f.copies))
			}
		},
	})
	if d.err == nil && (f.param == "" || f.family == "") {
		d.fail(n.Line, "%s: param and family are needed", what)
	}
	return f
}

func (d *decoder) actionDef(e Entry) actionDef {
	def := actionDef{place: place{e.Name, e.Line}}
	what := "action " + clip(e.Name)
	if !validAction(e.Name) {
		d.fail(e.Line, "%s: an operation's name is lower-case parts joined by dots; those beginning with $ belong to the ABI", what)
	}
	a := &def.action
	a.Name = e.Name
	d.fields(e.Node, what, map[string]func(*Node){
		"was":        func(n *Node) { a.Was = d.text(n, what) },
		"as":         func(n *Node) { a.Mode = Mode(d.oneOf(n, what+": as", modes...)) },
		"twin":       func(n *Node) { a.Twin = d.oneOf(n, what+": twin", string(Immediate)) != "" },
		"doc":        func(n *Node) { a.Doc = d.text(n, what) },
		"reason":     func(n *Node) { a.Reason = d.text(n, what) },
		"events":     func(n *Node) { a.Events = d.names(n, what+": events") },
		"deprecated": func(n *Node) { a.Deprecated = d.bool(n, what) },
		"since":      func(n *Node) { a.Since = d.version(n, what) },
		"until":      func(n *Node) { a.Until = d.version(n, what) },
		"args":       func(n *Node) { a.Args, def.fields = d.args(n, what+": args") },
		"returns":    func(n *Node) { a.Returns = d.names(n, what+": returns") },
		"result":     func(n *Node) { d.result(a, n, what+": result") },
		"pairs": func(n *Node) {
			d.each(n, what+": pairs", func(p Entry) { def.pairs = append(def.pairs, d.pairDef(p, what+": pairs")) })
		},
	})
	if d.err == nil {
		d.checkMode(a, e.Line, what)
	}
	return def
}

func (d *decoder) pairDef(e Entry, what string) pairDef {
	p := pairDef{place: place{e.Name, e.Line}}
	what += "." + clip(e.Name)
	d.fields(e.Node, what, map[string]func(*Node){
		"args": func(n *Node) {
			p.args, p.fields = d.args(n, what+": args")
			p.own = true
		},
		"returns": func(n *Node) { p.returns = d.names(n, what+": returns") },
	})
	return p
}

// args reads a map of keys, or the name of the type whose fields they are:
// refund, or reply.buttons for a variant.
func (d *decoder) args(n *Node, what string) (keys []Key, fields string) {
	if name, ok := n.Value.(string); ok {
		if !validAction(name) {
			d.fail(n.Line, "%s: bad type %s", what, quote(name))
		}
		return nil, name
	}
	return d.keys(n, what), ""
}

func (d *decoder) result(a *Action, n *Node, what string) {
	k := Key{}
	if text, ok := n.Value.(string); ok {
		d.shortKey(&k, n, text, what)
	} else {
		d.fail(n.Line, "%s: expected a type, got %s", what, n.Shape())
	}
	a.Result, a.hasResult = k.Type, true
}

// checkMode holds a mode to what it needs.
func (d *decoder) checkMode(a *Action, line int, what string) {
	switch {
	case a.Mode == "":
		d.fail(line, "%s: no as: action, return, query, immediate or dropped", what)
	case a.Mode == Dropped && a.Reason == "":
		d.fail(line, "%s: dropped without a reason", what)
	case a.Mode != Dropped && a.Reason != "":
		d.fail(line, "%s: only what is dropped has a reason", what)
	case a.Twin && a.Mode != Deferred:
		d.fail(line, "%s: only an action has an immediate twin", what)
	case a.Mode == Query && !a.hasResult:
		d.fail(line, "%s: a query has a result", what)
	case a.hasResult && (a.Mode == Return || a.Mode == Dropped):
		d.fail(line, "%s: a %s has no result", what, a.Mode)
	}
}
