package bindings

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vivarium-wasm/vivarium/abi/catalog"
)

// operations writes the methods for operations that all events offer alike.
func (r *rust) operations() {
	if r.base.c != nil || len(r.model.Common) == 0 {
		return
	}
	f := r.file("operations_gen")
	f.printf("\nimpl Event {")
	for _, a := range r.model.Common {
		r.operation(f, "", a, a.Args)
	}
	f.printf("}\n")
}

// operation writes the methods that request or ask an operation, of an event
// type or, without its name, of all: what it needs are parameters, the rest is a
// struct of options.
func (r *rust) operation(f *rustFile, event string, a *catalog.Action, args []catalog.Key) {
	words := SplitWords(a.Name)
	options := r.options(event, words, a, args)
	doc := ""
	if a.Doc != "" {
		doc = ": " + lowerFirst(a.Doc)
	}
	if a.Mode == catalog.Deferred {
		r.request(f, event, rustName(words), "Requests the action "+a.Name+doc, a, args, options, "Asked<Action>", "act()")
		if !a.Twin {
			return
		}
		words = words.With("now")
		doc = " at once, and waits for the result."
	}
	result, end := r.answer(event, a)
	r.request(f, event, rustName(words), "Asks for "+a.Name+doc, a, args, options, result, end)
}

// request writes a method that builds an operation and ends it.
func (r *rust) request(f *rustFile, event, name, doc string, a *catalog.Action, args []catalog.Key, options, result, end string) {
	self, ev := "&self", "self"
	if event != "" {
		self, ev = "self", "self.0"
	}
	params, chain := []string{self}, []string{fmt.Sprintf("%s.operation(%q)", ev, a.Name)}
	for _, k := range args {
		if k.Required && !k.Pattern {
			w, param := r.write(k.Type), rustName(SplitWords(k.Name))
			params = append(params, param+": "+w.arg)
			chain = append(chain, fmt.Sprintf(".set(%q, %s)", k.Name, wrapped(w, param)))
		}
	}
	if options != "" {
		params = append(params, "opt: &"+options)
		chain = append(chain, ".with(|op| opt.add(op))")
	}
	chain = append(chain, "."+end)
	expr := strings.Join(chain, "")
	if len(chain) > 2 {
		expr = strings.Join(chain, "\n            ")
	}
	f.printf("\n%s    #[inline]\n    pub fn %s(%s) -> %s {\n        %s\n    }\n",
		rustDoc("    ", doc), name, strings.Join(params, ", "), result, expr)
}

// answer gives the result type of an operation that is asked, and how its chain
// ends.
func (r *rust) answer(event string, a *catalog.Action) (result, end string) {
	lt := "'_"
	if event != "" {
		lt = "'a"
	}
	if !a.HasResult() {
		return "Asked<()>", "call().map(|_| ())"
	}
	if a.Result.Kind == catalog.KindRecord || a.Result.Kind == catalog.KindStruct {
		if name := r.viewOf(a.Result); name != "" {
			return "Asked<" + name + "<" + lt + ">>", "ask().map(" + name + ")"
		}
	}
	read := r.read(a.Result, lt, "answer", `""`)
	if strings.HasPrefix(read.typ, "Value<") {
		return "Asked<" + read.typ + ">", "call()"
	}
	return "Asked<" + read.typ + ">", "ask_value().map(|answer| " + read.expr + ")"
}

// options writes the struct of an operation's optional arguments and gives its
// name: empty when there are none. Where an operation differs by event the
// struct belongs to the event.
func (r *rust) options(event string, words Words, a *catalog.Action, args []catalog.Key) string {
	optional := slices.DeleteFunc(slices.Clone(args), func(k catalog.Key) bool { return k.Required && !k.Pattern })
	if len(optional) == 0 {
		return ""
	}
	name := rustType(words) + "Options"
	if len(args) != len(a.Args) || !slices.EqualFunc(args, a.Args, func(x, y catalog.Key) bool { return x.Name == y.Name }) {
		name = event + name
	}
	what := "options of " + a.Name
	if r.names[name] == what {
		return name
	}
	r.declare(name, what)
	f := r.file("options_gen")
	r.structure(f, name, "The arguments of "+a.Name+" that may be left out.", optional)
	f.printf("\nimpl %s {\n    #[inline]\n    pub(crate) fn add(&self, f: &Fields) {\n", name+lifetime(r.anyBorrows(optional), "'_"))
	r.sets(f, "        ", optional)
	f.printf("    }\n}\n")
	return name
}
