package mail

import (
	"bytes"
	"regexp"
	"strings"
)

// encodedWord matches an RFC 2047 encoded word, and what programs send for one: with spaces inside,
// with a line fold inside, with a language after the charset (RFC 2231 section 5).
var encodedWord = regexp.MustCompile(`=\?([^?\s]{1,64})\?([bBqQ])\?(.*?)\?=`)

// decodeWords decodes the encoded words of a header value. Bytes of neighbouring words in the same
// charset are joined before they become text, since programs cut words inside a character.
func decodeWords(value string) string {
	text, _ := decodeText("", []byte(value), nil)
	if !strings.Contains(text, "=?") {
		return text
	}
	var out strings.Builder
	var charset string
	var pending []byte
	flush := func() {
		if len(pending) > 0 {
			decoded, _ := decodeText(charset, pending, nil)
			out.WriteString(decoded)
			pending = pending[:0]
		}
	}
	end := 0
	for i, at := range encodedWord.FindAllStringSubmatchIndex(text, -1) {
		between := text[end:at[0]]
		label, _, _ := strings.Cut(text[at[2]:at[3]], "*")
		if i == 0 || strings.TrimSpace(between) != "" {
			flush()
			out.WriteString(between)
		} else if !strings.EqualFold(label, charset) {
			flush()
		}
		charset = label
		pending = append(pending, decodeWord(text[at[4]:at[5]], text[at[6]:at[7]])...)
		end = at[1]
	}
	flush()
	out.WriteString(text[end:])
	return out.String()
}

// decodeWord undoes the B or Q encoding of one word.
func decodeWord(encoding, word string) []byte {
	var out bytes.Buffer
	if strings.EqualFold(encoding, "b") {
		decodeBase64(&out, []byte(word))
		return out.Bytes()
	}
	decodeQuoted(&out, []byte(strings.NewReplacer("_", "=20", "= ", "").Replace(word)))
	return out.Bytes()
}

// oneLine makes a header value of text: no line ends, tabs or control characters, NUL among them.
func oneLine(text string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return ' '
		case r < ' ' || r == 0x7f:
			return -1
		}
		return r
	}, text))
}
