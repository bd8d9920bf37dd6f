package mail_test

import (
	"bytes"
	"fmt"
	"io"
	goruntime "runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/vivarium-wasm/vivarium/internal/mail"
)

const minimal = "From: a@example.org\nSubject: x\nDate: Wed, 5 Mar 2025 09:14:08 +0100\nMessage-ID: <1@example.org>\n"

func mixed(parts ...string) string {
	return minimal + "Content-Type: multipart/mixed; boundary=A\n\n--A\n" + strings.Join(parts, "\n--A\n") + "\n--A--\n"
}

// nest returns n multiparts inside each other, with text in the innermost.
func nest(n int) string {
	var b strings.Builder
	b.WriteString(minimal)
	for i := range n {
		fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
	}
	b.WriteString("\nPlease refund me.\n" + strings.Repeat("All of it.\n", 20_000))
	return b.String()
}

// bombs are messages made to exhaust their reader. Each costs its sender less than 30 MB.
var bombs = []struct {
	name    string
	message func() string
	text    string // must be found in the body
	warning string // must be found among the warnings
}{
	{"header line of 4 MB", func() string { return minimal + "X-A: " + strings.Repeat("a", 4<<20) + "\n\nPlease" }, "Please", `header field "x-a" is too long: limit 65536 bytes`},
	{"header folded a million times", func() string { return minimal + "X-A: a\n" + strings.Repeat(" a\n", 1<<20) + "\nPlease" }, "Please", `header field "x-a" is too long`},
	{"100000 header fields", func() string {
		return strings.Repeat("X-A: b\n", 100_000) + minimal + "\nPlease"
	}, "Please", "header is too large: limits 1000 fields and 262144 bytes, 99000 fields are dropped"},
	{"a million junk header lines", func() string {
		return minimal + strings.Repeat("junk\nX: y\n", 500_000) + "\nPlease"
	}, "Please", "header is too large"},
	{"one line of 4 MB", func() string { return minimal + "\nPlease" + strings.Repeat("a", 4<<20) }, "Please", ""},
	{"100000 parts", func() string {
		return mixed(strings.Repeat("\nx\n--A\n", 100_000) + "\nPlease")
	}, "Please", "message has too many parts: limit 10000"},
	{"99 multiparts inside each other", func() string { return nest(99) }, "All of it.\nAll of it.", "is never closed"},
	{"100000 multiparts inside each other", func() string { return nest(100_000) }, "Please refund me.", "multiparts are nested too deep: limit 100"},
	{"multiparts with the same boundary", func() string {
		return minimal + strings.Repeat("Content-Type: multipart/mixed; boundary=A\n\n--A\n", 50_000) + "\nPlease"
	}, "Please", ""},
	{"4 MB of lines like boundaries", func() string {
		return mixed("\nPlease", "\n"+strings.Repeat("--x\n", 1<<20))
	}, "Please", ""},
	{"parts without a boundary of their own", func() string {
		return mixed(strings.Repeat("Content-Type: multipart/mixed\n\n\n--A\n", 50_000) + "\nPlease")
	}, "Please", "declares no usable boundary"},
	{"boundary of 8 kB", func() string {
		return minimal + "Content-Type: multipart/mixed; boundary=" + strings.Repeat("b", 8000) + "\n\n--A\n\nPlease\n--A--\n"
	}, "Please", `multipart declares no usable boundary: took "A"`},
	{"content types of 8 kB", func() string {
		return mixed(strings.Repeat("Content-Type: application/x; "+strings.Repeat("a=\"b\\; ", 1100)+"\n\nx\n--A\n", 1000) + "\nPlease")
	}, "Please", ""},
	{"8 MB that are not base64", func() string {
		return mixed("\nPlease", "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"+strings.Repeat("!", 8<<20))
	}, "Please", "base64 data is plain text"},
	{"4 MB of base64 padding", func() string {
		return mixed("\nPlease", "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nQUJDREVGR0hJSktMTU5P\n"+strings.Repeat("QQ=", 1<<20)+strings.Repeat("=", 1<<20))
	}, "Please", ""},
	{"4 MB of lone equals signs", func() string {
		return mixed("\nPlease", "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n"+strings.Repeat("=", 4<<20))
	}, "Please", "quoted-printable data is damaged"},
	{"HTML 500000 elements deep", func() string {
		return minimal + "Content-Type: text/html\n\n" + strings.Repeat("<div>", 500_000) + "Please"
	}, "Please", ""},
	{"HTML tag with 4 MB of attributes", func() string {
		return minimal + "Content-Type: text/html\n\nPlease<img " + strings.Repeat("a=b ", 1<<20) + ">"
	}, "Please", ""},
	{"100000 recipients", func() string {
		return "To: " + strings.Repeat("a@example.org, ", 100_000) + "b@example.org\n" + minimal + "\nPlease"
	}, "Please", `header field "to" is too long`},
	{"comments inside each other", func() string {
		return "To: " + strings.Repeat("(", 60_000) + "\nReply-To: " + strings.Repeat("<", 60_000) + "\n" + minimal + "\nPlease"
	}, "Please", ""},
	{"encoded words in changing charsets", func() string {
		return "X-A: " + strings.Repeat("=?iso-8859-1?q?=e9?= =?koi8-r?b?6Q?= ", 1600) + "\n" + minimal + "\nPlease"
	}, "Please", ""},
	{"encoded words that never end", func() string {
		return "X-A: " + strings.Repeat("=?utf-8?q?", 6000) + "\n" + minimal + "\nPlease"
	}, "Please", ""},
	{"5000 messages inside each other", func() string {
		return minimal + strings.Repeat("Content-Type: message/rfc822\n\n"+minimal, 5000) + "\nPlease"
	}, "", ""},
	{"10000 attached messages without text", func() string {
		return mixed(strings.Repeat("Content-Type: message/rfc822\n\nSubject: x\n\n\n--A\n", 9_000) + "\nPlease")
	}, "Please", ""},
	{"5000 attachments of one name", func() string {
		return mixed("\nPlease", strings.Repeat("Content-Disposition: attachment; filename=a\n\nx\n--A\n", 5000))
	}, "Please", ""},
	{"6 MB of changing charset", func() string {
		return minimal + "Content-Type: text/plain; charset=iso-2022-jp\n\nPlease" + strings.Repeat("\x1b$B\x1b(B", 1<<20)
	}, "Please", ""},
	{"attachment of 25 MB", func() string {
		return mixed("\nPlease", "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"+strings.Repeat(strings.Repeat("QUJD", 19)+"\n", 25<<20/77))
	}, "Please", ""},
	{"text of 25 MB", func() string {
		return minimal + "Content-Type: text/plain; charset=iso-8859-1\n\n" + strings.Repeat("Please \xe9\n", 25<<20/9)
	}, "Please é", ""},
}

// TestBombs: no message costs its reader more than a small multiple of its size, and the text that a
// person would read is still found. The memory counted is all that is ever allocated, not what is held.
func TestBombs(t *testing.T) {
	for _, bomb := range bombs {
		t.Run(bomb.name, func(t *testing.T) {
			message := bomb.message()
			var before, after goruntime.MemStats
			goruntime.ReadMemStats(&before)
			m, err := mail.Parse(strings.NewReader(message), mail.Options{})
			if err != nil {
				t.Fatal(err)
			}
			own, _, err := m.Dictionary("event.mail.received.app")
			goruntime.ReadMemStats(&after)
			if err != nil {
				t.Fatal(err)
			}
			used, limit := after.TotalAlloc-before.TotalAlloc, uint64(12*len(message)+64<<20)
			t.Logf("%d bytes: %d allocated, %d warnings", len(message), used, len(m.Warnings))
			if used > limit {
				t.Errorf("%d bytes allocated, limit %d", used, limit)
			}
			if body := own["body"].(string); !strings.Contains(body, bomb.text) {
				t.Errorf("%q is lost; the body is %d bytes: %.80q", bomb.text, len(body), body)
			}
			if all := strings.Join(m.Warnings, "\n"); !strings.Contains(all, bomb.warning) {
				t.Errorf("no warning %q in %.1000q", bomb.warning, all)
			}
			if len(m.Warnings) > 50 {
				t.Errorf("%d warnings, limit 50", len(m.Warnings))
			}
		})
	}
}

// TestEndlessInput: the reader stops at the limit, whatever it reads from.
func TestEndlessInput(t *testing.T) {
	count := &counter{r: io.MultiReader(strings.NewReader(minimal+"\n"), endless{})}
	_, err := mail.Parse(count, mail.Options{})
	if err == nil || err.Error() != "mail: message is too large: limit 67108864 bytes, got more" {
		t.Errorf("got %v", err)
	}
	if count.n > mail.DefaultMaxBytes+1 {
		t.Errorf("%d bytes were read", count.n)
	}
}

// endless is a reader whose message never ends.
type endless struct{}

func (endless) Read(b []byte) (int, error) { return len(b), nil }

type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.n += int64(n)
	return n, err
}

// FuzzParse: whatever comes in, what goes out is a dictionary of clean values, or one line of error.
func FuzzParse(f *testing.F) {
	for _, row := range dirty {
		f.Add(readFile(f, "testdata/"+row.file+".eml"))
	}
	f.Add(readFile(f, refund))
	f.Add([]byte(minimal + "Content-Type: text\x00/plain; charset=utf-8\n\n\xff\xc3\xa9"))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := mail.Parse(bytes.NewReader(data), mail.Options{MaxBytes: 1 << 20})
		if err != nil {
			clean(t, "error", err.Error())
			return
		}
		clean(t, "warnings", m.Warnings)
		for _, event := range mail.Events() {
			own, lazy, err := m.Dictionary(event)
			if err != nil {
				t.Fatal(err)
			}
			clean(t, event, own)
			clean(t, event, lazy)
		}
	})
}

// clean fails unless v consists of the types a dictionary may hold, its text valid UTF-8 without NUL.
func clean(t *testing.T, path string, v any) {
	switch v := v.(type) {
	case nil, bool, int64, float64:
	case string:
		if !utf8.ValidString(v) || strings.ContainsRune(v, 0) {
			t.Errorf("%s is not clean text: %q", path, v)
		}
	case []string:
		for _, s := range v {
			clean(t, path, s)
		}
	case []any:
		for _, element := range v {
			clean(t, path, element)
		}
	case map[string]any:
		for key, element := range v {
			clean(t, path, key)
			clean(t, path+" "+key, element)
		}
	default:
		t.Errorf("%s is a %T", path, v)
	}
}
