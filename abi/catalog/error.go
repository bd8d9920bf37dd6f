package catalog

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// KeyError says which value did not fit its declared type, or that nothing of
// that name is declared.
type KeyError struct {
	Key      string   // the key, with the path to the value inside it: replies[2].format
	Expected string   // what is declared: "id", "text", "no such key"
	Got      string   // what came: `text "12x"`; empty for a name that is not declared
	Nearest  []string // for a name that is not declared: at most three that look like it
}

func (e *KeyError) Error() string {
	var s strings.Builder
	s.WriteString("key ")
	s.WriteString(quote(e.Key))
	s.WriteString(": ")
	if e.Got == "" {
		s.WriteString(e.Expected)
	} else {
		s.WriteString("expected " + e.Expected + ", got " + e.Got)
	}
	s.WriteString(didYouMean(e.Nearest))
	return s.String()
}

func didYouMean(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return " (nearest: " + strings.Join(names, ", ") + ")"
}

// clip cuts untrusted text to what an error line can carry.
func clip(s string) string {
	const most = 64
	if len(s) <= most {
		return s
	}
	cut := most
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}

func quote(s string) string { return strconv.Quote(clip(s)) }
