package mail

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/jhillyerd/enmime/v2"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// sampleBytes is how much of a text the charset detection sees; it needs four times as much memory.
const sampleBytes = 64 << 10

// minDetect is how many bytes a guess needs. The statistics tell the charsets of East Asia apart from a
// sentence on; of others they are seldom sure enough to count.
const minDetect = 24

// decodeText converts b, declared to be in a charset ("" for not declared), to clean UTF-8, and tells
// the charset it was read in. A declaration is believed unless the bytes contradict it. Without one
// that can be believed text is UTF-8 if it is valid UTF-8, else what statistics say, else
// windows-1252, in which every byte means something.
func decodeText(declared string, b []byte, notes *warnings) (text, charset string) {
	if notes == nil {
		notes = &warnings{}
	}
	label := charsetLabel(declared)
	ascii, shifted := isASCII(b), isShifted(label)
	switch {
	case ascii && !shifted:
		if label == "" {
			label = "us-ascii"
		}
		return cleanText(string(b), notes), label
	case label == "utf-8":
		if mostlyUTF8(b) {
			if !utf8.Valid(b) {
				notes.addf("text is not valid utf-8: the bytes that are not are replaced")
			}
			return cleanText(string(b), notes), label
		}
		notes.addf("text declared as utf-8 is not: charset guessed")
	case label != "" && !isMultiByte(label) && !shifted && utf8.Valid(b):
		notes.addf("text declared as %s is utf-8: read as that", label)
		return cleanText(string(b), notes), "utf-8"
	case label != "":
		converted, err := convert(label, b)
		if err == nil {
			return cleanText(converted, notes), label
		}
		notes.addf("charset %q cannot be read: charset guessed", label)
	case !utf8.Valid(b):
		notes.addf("text declares no charset and is not utf-8: charset guessed")
	}
	return guessText(b, notes)
}

// guessText reads text of which nothing is known.
func guessText(b []byte, notes *warnings) (text, charset string) {
	if utf8.Valid(b) {
		return cleanText(string(b), notes), "utf-8"
	}
	for _, label := range []string{detect(b), "windows-1252"} {
		if converted, err := convert(label, b); err == nil {
			return cleanText(converted, notes), label
		}
	}
	return cleanText(string(b), notes), "us-ascii"
}

// notLabel matches what no charset name contains.
var notLabel = regexp.MustCompile(`[^a-z0-9_.:()+-]+`)

// charsetLabel normalises a declared charset; "" for those that say nothing.
func charsetLabel(declared string) string {
	label := strings.ToLower(strings.TrimSpace(declared))
	label = strings.TrimPrefix(label, "charset=")
	label = cut(notLabel.ReplaceAllString(label, ""), 40)
	switch label {
	case "us-ascii", "ascii", "ansi_x3.4-1968", "unknown", "unknown-8bit", "x-unknown", "default", "none", "binary", "7bit", "8bit":
		return ""
	case "utf8", "utf-8", "unicode-1-1-utf-8", "utf8mb4", "cp65001":
		return "utf-8"
	}
	return label
}

// isShifted reports charsets in which ASCII bytes may mean something else.
func isShifted(label string) bool {
	for _, prefix := range []string{"utf-7", "utf7", "utf-16", "utf16", "utf-32", "iso-2022", "hz", "csiso2022"} {
		if strings.HasPrefix(label, prefix) {
			return true
		}
	}
	return false
}

// isMultiByte reports charsets whose text may well look like UTF-8 by chance or design.
func isMultiByte(label string) bool {
	for _, part := range []string{"gb", "big5", "jis", "euc", "ks_c", "uhc", "949", "936", "932", "950"} {
		if strings.Contains(label, part) {
			return true
		}
	}
	return false
}

// convert turns b from the named charset into UTF-8: through the table of the web, or the wider but
// slower one of the MIME library.
func convert(label string, b []byte) (string, error) {
	if label == "" {
		return "", errors.New("no charset")
	}
	// The web reads some charsets as nothing at all, for safety; that would lose the text.
	if web, err := htmlindex.Get(label); err == nil && web != encoding.Replacement {
		out, err := web.NewDecoder().Bytes(b)
		return string(out), err
	}
	head := strings.NewReader("Content-Type: text/plain; charset=\"" + label + "\"\r\n\r\n")
	parser := enmime.NewParser(enmime.DisableCharacterDetection(true))
	p, err := parser.ReadParts(io.MultiReader(head, bytes.NewReader(b)))
	if err != nil {
		return "", err
	}
	if len(p.Errors) > 0 {
		return "", p.Errors[0]
	}
	return string(p.Content), nil
}

// detect names the charset that statistics suggest for b, or "".
func detect(b []byte) string {
	b = b[:min(len(b), sampleBytes)]
	head := strings.NewReader("Content-Type: text/plain\r\n\r\n")
	p, err := enmime.NewParser(enmime.MinCharsetDetectRunes(minDetect)).ReadParts(io.MultiReader(head, bytes.NewReader(b)))
	if err != nil {
		return ""
	}
	return charsetLabel(p.Charset)
}

func isASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// mostlyUTF8 reports whether at least half of the characters outside ASCII are valid UTF-8: damaged
// UTF-8 text rather than another charset.
func mostlyUTF8(b []byte) bool {
	good, bad := 0, 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		b = b[n:]
	}
	return good >= bad
}

// cleanText makes text safe to hand on: valid UTF-8, no NUL, LF line ends, no byte order mark.
func cleanText(text string, notes *warnings) string {
	text = strings.TrimPrefix(text, "\ufeff")
	if strings.ContainsRune(text, 0) {
		notes.addf("text contains NUL: replaced")
		text = strings.ReplaceAll(text, "\x00", "\ufffd")
	}
	if strings.ContainsRune(text, '\r') {
		text = strings.ReplaceAll(text, "\r\n", "\n")
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	return strings.ToValidUTF8(text, "\ufffd")
}
