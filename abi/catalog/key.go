package catalog

import "strings"

// Key is one named value: of a dictionary, a record, an event's params or
// returns, an operation's arguments, or a struct's fields. Keys are to read,
// not to change.
type Key struct {
	Name     string // the full name; of a pattern: custom_<id>, var_*
	Type     Type
	Doc      string // what it is, in a few words
	Required bool   // params, returns, arguments, fields: absent or null is refused
	Lazy     bool   // may be absent from the dictionary and is then fetched when asked for
	Context  bool   // carried by the run's context, never by the dictionary
	Since    string // the first version of the original platform that has it; empty for all
	Until    string // the last one
	Pattern  bool   // Name stands for every name of its form

	tail    byte // pattern: what follows the fixed beginning
	sampled bool
	typed   bool
	head    int32 // pattern: bytes of the fixed beginning
	line    int32
	sample  any
}

// Link gives every key of a record a prefix. The prefix "" is the root: the
// record's keys stand among the event's own.
type Link struct {
	Prefix  string
	Records []string // the records it may point to; none means any
	Doc     string
	Lazy    bool // what is behind it is never in the dictionary from the start
	Context bool // as for [Key]

	view *view
	line int
}

// The placeholders a pattern may end in, and what each stands for.
const (
	tailDigits = '9' // <id>, <n>: one or more digits
	tailName   = 'a' // <name>: a record's name
	tailAny    = '*' // *: one or more characters of a key
)

var tails = []struct {
	text string
	tail byte
}{{"<id>", tailDigits}, {"<n>", tailDigits}, {"<name>", tailName}, {"*", tailAny}}

// splitPattern reports whether the key's name is well-formed, and notes what
// kind of pattern it is.
func (k *Key) splitPattern() bool {
	for _, t := range tails {
		if head, ok := strings.CutSuffix(k.Name, t.text); ok {
			k.Pattern, k.head, k.tail = true, int32(len(head)), t.tail
			// comments~<n> has the one character that plain names do not
			return validKey(strings.TrimSuffix(head, "~"))
		}
	}
	return validKey(k.Name)
}

// matches reports whether name is of the pattern's form.
func (k *Key) matches(name string) bool {
	tail, ok := strings.CutPrefix(name, k.Name[:k.head])
	if !ok || tail == "" {
		return false
	}
	for i := 0; i < len(tail); i++ {
		c := tail[i]
		switch {
		case '0' <= c && c <= '9':
		case k.tail == tailDigits:
			return false
		case k.tail == tailName && c != '_' && (c < 'a' || c > 'z'):
			return false
		}
	}
	return k.tail != tailDigits || len(tail) <= 19
}

// keySet finds keys by name: fixed names first, then patterns in order.
type keySet struct {
	list     []Key // in order, patterns included
	byName   map[string]*Key
	patterns []*Key
}

func newKeySet(list []Key) keySet {
	s := keySet{list: list, byName: make(map[string]*Key, len(list))}
	for i := range list {
		if k := &list[i]; k.Pattern {
			s.patterns = append(s.patterns, k)
		} else {
			s.byName[k.Name] = k
		}
	}
	return s
}

func (s *keySet) find(name string) *Key {
	if k := s.byName[name]; k != nil {
		return k
	}
	for _, k := range s.patterns {
		if k.matches(name) {
			return k
		}
	}
	return nil
}

// names gives the fixed names, for guesses at what a wrong one meant.
func (s *keySet) names() []string {
	names := make([]string, 0, len(s.list))
	for i := range s.list {
		if !s.list[i].Pattern {
			names = append(names, s.list[i].Name)
		}
	}
	return names
}
