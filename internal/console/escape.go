package console

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

const joiner = 0x200d // makes one emoji of several

// shown reports whether a rune can be written to a terminal as it is. Control
// characters, those of the C1 range and marks that turn the direction of
// writing around cannot.
func shown(r rune) bool {
	return strconv.IsPrint(r) || unicode.Is(unicode.Zs, r) || r == joiner
}

// Escape gives text on one line, with everything that could steer a terminal
// written out: an escape character becomes \x1b, a line feed \n, a byte that is
// no UTF-8 \xff.
func Escape(s string) string {
	if plain(s) {
		return s
	}
	var out strings.Builder
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		switch {
		case r == utf8.RuneError && n == 1:
			out.WriteString(`\x` + strconv.FormatUint(uint64(s[0])|0x100, 16)[1:])
		case shown(r):
			out.WriteRune(r)
		default:
			quoted := strconv.QuoteRuneToASCII(r)
			out.WriteString(quoted[1 : len(quoted)-1])
		}
		s = s[n:]
	}
	return out.String()
}

// EscapeLines is [Escape] for text of several lines: line feeds stay, and tabs
// become spaces.
func EscapeLines(s string) string {
	lines := strings.Split(strings.ReplaceAll(s, "\t", "    "), "\n")
	for i, line := range lines {
		lines[i] = Escape(strings.TrimSuffix(line, "\r"))
	}
	return strings.Join(lines, "\n")
}

func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// EscapeJSON does the same to a JSON document, in JSON's own way, so that it
// still says the same. Line feeds between values stay.
func EscapeJSON(doc []byte) []byte {
	out := make([]byte, 0, len(doc))
	for len(doc) > 0 {
		r, n := utf8.DecodeRune(doc)
		switch {
		case shown(r) || r == '\n':
			out = append(out, doc[:n]...)
		case r > 0xffff:
			high, low := utf16.EncodeRune(r)
			out = appendUnit(appendUnit(out, high), low)
		default:
			out = appendUnit(out, r)
		}
		doc = doc[n:]
	}
	return out
}

// appendUnit appends one UTF-16 unit as \u1234.
func appendUnit(out []byte, r rune) []byte {
	return append(append(out, `\u`...), strconv.FormatUint(uint64(r)|0x10000, 16)[1:]...)
}
