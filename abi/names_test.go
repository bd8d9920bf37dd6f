package abi

import (
	"strings"
	"testing"
)

// proves NAME-1
func TestReserved(t *testing.T) {
	for name, want := range map[string]bool{"$key": true, "$": true, "": false, "key": false, "a$": false} {
		if Reserved(name) != want {
			t.Errorf("Reserved(%q) is %t", name, !want)
		}
	}
	for _, name := range []string{KeyCall, SuspendAct, CtxEvent, CtxRun, CtxTime, CtxAttempt, CtxParams, CtxPrior, CtxState} {
		if !Reserved(name) {
			t.Errorf("%q does not begin with $", name)
		}
	}
}

// proves NAME-2
func TestValidEventID(t *testing.T) {
	long := "a." + strings.Repeat("b", MaxNameLen-2)
	for id, want := range map[string]bool{
		"event.mail.received": true, "wgmjira.issue.opened": true, "a.b": true, "0.1": true, "a_b.c_d_e": true, long: true,
		"event.mail.received.v2": true,

		"": false, "event": false, ".": false, "a.": false, ".a": false, "a..b": false, "_a.b": false, "a_.b": false,
		"a._b": false, "a.b_": false, "a__b.c": false, "A.b": false, "a.B": false, "a-b.c": false, "a.b c": false,
		"$a.b": false, "a.é": false, "a.b\x00": false, "a.b\n": false, "a/b.c": false, long + "b": false,
	} {
		if ValidEventID(id) != want {
			t.Errorf("ValidEventID(%q) is %t", id, !want)
		}
	}
}

// proves NAME-3
func TestExportEventID(t *testing.T) {
	for export, want := range map[string]string{
		"event.mail.received":      "event.mail.received",
		"event__mail__received":    "event.mail.received",
		"event__mail_out__sent_v2": "event.mail_out.sent_v2",

		"event.mail__received": "", "event___mail": "", "__event__mail": "", "event__mail__": "", "event____mail": "",
		"memory": "", "_initialize": "", "_start": "", "": "", "__wasm_call_ctors": "", "a_b": "",
		strings.Repeat("a__", 1000) + "b": "", strings.Repeat("a", 2*MaxNameLen+1): "",
	} {
		id, ok := ExportEventID(export)
		if ok != (want != "") || ok && id != want {
			t.Errorf("ExportEventID(%.40q) is %q, %t", export, id, ok)
		}
	}
}

// The two ways of writing an ID are inverse to each other, and no third export
// name leads to the same ID.
func FuzzExportEventID(f *testing.F) {
	for _, seed := range []string{"event.mail.received", "event__mail__received", "a___b", "a__b.c", "_a.b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, export string) {
		id, ok := ExportEventID(export)
		if !ok {
			return
		}
		if !ValidEventID(id) {
			t.Fatalf("%q gives %q, which is no event ID", export, id)
		}
		if export != id && export != strings.ReplaceAll(id, ".", "__") {
			t.Fatalf("%q is a third name of %q", export, id)
		}
		if again, ok := ExportEventID(strings.ReplaceAll(id, ".", "__")); !ok || again != id {
			t.Fatalf("%q does not come back: %q", id, again)
		}
	})
}

func TestNamesOfNumbers(t *testing.T) {
	for code, want := range map[Code]string{NoSuchName: "no such name", NotGranted: "not granted", Malformed: "malformed", OverLimit: "over a limit",
		HostFailed: "the host failed", NotNow: "not now", Busy: "busy", -8: "code -8", 3: "code 3"} {
		if code.String() != want {
			t.Errorf("code %d is %q, want %q", int(code), code, want)
		}
	}
	for level, want := range map[Level]string{-9: "debug", Debug: "debug", Info: "info", Warn: "warn", Error: "error", 4: "error", 1 << 30: "error"} {
		if level.String() != want {
			t.Errorf("level %d is %q, want %q", int(level), level, want)
		}
	}
	for typ := Absent; typ <= RefTo; typ++ {
		if typ.String() == "invalid" || typ.String() == "" {
			t.Errorf("type %d has no name", int(typ))
		}
	}
	if Type(99).String() != "invalid" {
		t.Error("type 99 has a name")
	}
}
