package project

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// mistake is a change to what a language begins with that must be refused.
type mistake struct {
	file, old, new string
	want           []string // parts of what the author reads
}

// mistakes are, for each language: an event that does not exist, a key that the
// catalog does not have, a source with an error of syntax. Each names the
// author's own file and line, but for an export that only the finished module
// shows, and for keys by hand, which only a run shows.
var mistakes = map[string][]mistake{
	"go": {
		{"main.go", "wasmexport event.mail.received", "wasmexport event.mail.recieved", []string{"event.mail.recieved", "did you mean event.mail.received"}},
		{"main.go", "Ticket().Importance()", "Ticket().Importence()", []string{"main.go:16:28", "Importence"}},
		{"main.go", "return nil", "return nil)", []string{"main.go:24:12", "syntax error"}},
	},
	"tinygo": {
		{"main.go", "wasmexport event.mail.received", "wasmexport event.mail.recieved", []string{"event.mail.recieved", "did you mean event.mail.received"}},
		{"main.go", "Ticket().Importance()", "Ticket().Importence()", []string{"main.go:16:28", "Importence"}},
		{"main.go", "return nil", "return nil)", []string{"main.go:24:12", "expected"}},
	},
	"rust": {
		{"src/lib.rs", `on!("event.mail.received"`, `on!("event.mail.recieved"`, []string{"src/lib.rs:7:1", "on! names another event than the handler's type"}},
		{"src/lib.rs", "ticket().importance()", "ticket().importence()", []string{"src/lib.rs:12:38", "importence"}},
		{"src/lib.rs", "(importance)?;", "(importance)?", []string{"src/lib.rs:16:35", "expected `;`"}},
	},
	"c": {
		{"main.c", "VIV_ON(mail_received", "VIV_ON(mail_recieved", []string{"main.c:", "mail_recieved"}},
		{"main.c", "viv_ticket_importance(", "viv_ticket_importence(", []string{"main.c:7:", "viv_ticket_importence"}},
		{"main.c", "importance += 30;", "importance += 30", []string{"main.c:", "expected ';'"}},
	},
	"cpp": {
		{"main.cpp", "VIVARIUM_ON(MailReceived", "VIVARIUM_ON(MailRecieved", []string{"main.cpp:16:", "MailRecieved"}},
		{"main.cpp", "ticket.importance()", "ticket.importence()", []string{"main.cpp:11:", "importence"}},
		{"main.cpp", "importance);\n}", "importance)\n}", []string{"main.cpp:14:", "expected ';'"}},
	},
	"assemblyscript": {
		{"index.ts", `on("event.mail.received"`, `on("event.mail.recieved"`, []string{"index.ts(4,1)", "event.mail.recieved"}},
		{"index.ts", "ticket.importance", "ticket.importence", []string{"index.ts(8,30)", "importence"}},
		{"index.ts", `includes("refund"))`, `includes("refund"`, []string{"index.ts(9,48)", "')' expected"}},
	},
	"javascript": {
		{"main.js", `on("event.mail.received"`, `on("event.mail.recieved"`, []string{"main.js:4", "event.mail.recieved", "did you mean event.mail.received"}},
		{"main.js", "importance + 30,", "importance + 30;", []string{"main.js:6:", `Expected ")" but found ";"`}},
	},
	"typescript": {
		{"main.ts", `on("event.mail.received"`, `on("event.mail.recieved"`, []string{"main.ts:4", "event.mail.recieved", "did you mean event.mail.received"}},
		{"main.ts", "importance + 30,", "importance + 30;", []string{"main.ts:6:", `Expected ")" but found ";"`}},
	},
	"zig": {
		{"main.zig", `@"event.mail.received"`, `@"event.mail.recieved"`, []string{"MailReceived is the event event.mail.received, not event.mail.recieved"}},
		{"main.zig", "ticket().importance()", "ticket().importence()", []string{"main.zig:10:33", "importence"}},
		{"main.zig", ".{importance});", ".{importance})", []string{"main.zig:13:", "expected ';' after statement"}},
	},
	"python": {
		{"behavior.py", `on("event.mail.received")`, `on("event.mail.recieved")`, []string{"behavior.py:6", "event.mail.recieved", "did you mean event.mail.received"}},
		{"behavior.py", "ticket.importance", "ticket.importence", []string{"behavior.py:9", "importence", "did you mean importance?"}},
		{"behavior.py", "set_importance(importance)", "set_importance(importance))", []string{"behavior.py:12", "unmatched ')'"}},
	},
	"wat": {
		{"behavior.wat", `"event.mail.received"`, `"event.mail.recieved"`, []string{"event.mail.recieved", "did you mean event.mail.received"}},
		{"behavior.wat", "(i64.const 0)))  ", "(i64.const 0))  ", []string{"behavior.wat:", "unexpected"}},
	},
}

func TestMistakes(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: builds with real toolchains")
	}
	for _, l := range Languages() {
		t.Run(l.Name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "mail-triage")
			if _, err := New(dir, l, "mail-triage"); err != nil {
				t.Fatal(err)
			}
			if len(mistakes[l.Name]) == 0 {
				t.Fatalf("no mistakes are tried in %s", l.Title)
			}
			for _, m := range mistakes[l.Name] {
				m.try(t, l, dir)
			}
		})
	}
}

// try makes a mistake, builds, and undoes it.
func (m mistake) try(t *testing.T, l *Language, dir string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(m.file))
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	wrong := strings.Replace(string(text), m.old, m.new, 1)
	if wrong == string(text) {
		t.Fatalf("%s does not hold %q", m.file, m.old)
	}
	if err := os.WriteFile(path, []byte(wrong), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err = Build(t.Context(), dir, BuildOptions{})
	var missing *MissingError
	if errors.As(err, &missing) && l.Name != "go" && os.Getenv("VIVARIUM_TOOLCHAINS") == "" {
		t.Skipf("skipped: %v", err)
	}
	if err == nil {
		t.Errorf("%q is built", m.new)
	}
	for _, want := range m.want {
		if err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%q gives %v\nwhich does not say %q", m.new, err, want)
		}
	}
	if err := os.WriteFile(path, text, 0o644); err != nil {
		t.Fatal(err)
	}
}
