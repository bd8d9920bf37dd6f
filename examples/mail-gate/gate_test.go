package main

import (
	"maps"
	"slices"
	"testing"

	"github.com/vivarium-wasm/vivarium/guest-sdk/go/vivariumtest"
)

func TestGate(t *testing.T) {
	type keys = map[string]any
	for _, c := range []struct {
		name   string
		change func(keys)
		want   []string // names of the returns, sorted
	}{
		{"clean", func(keys) {}, []string{"headers"}},
		{"from a colleague", func(d keys) { d["sender_is_worker"] = true; d["sender_is_banned"] = true }, nil},
		{"banned sender", func(d keys) { d["sender_is_banned"] = true }, []string{"reject"}},
		{"spam flag", func(d keys) { d["headers"] = keys{"x-spam-flag": "YES"} }, []string{"reject"}},
		{"forged sender", func(d keys) { d["headers"] = keys{"authentication-results": "mx; dmarc=fail"} }, []string{"reject"}},
		{"program attached", func(d keys) { d["attachments"] = keys{"Invoice.PDF.EXE": keys{}, "invoice.pdf": keys{}} },
			[]string{"headers", "remove_attachments"}},
		{"card number", func(d keys) { d["body"] = "My card: 4111 1111 1111 1111, thanks" }, []string{"body", "headers"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			ev := vivariumtest.Sample(t, "event.mail.received.app")
			c.change(ev.Dictionary)
			out := vivariumtest.Run(t, ev, gate)
			if out.Failure != nil {
				t.Fatal(out.Failure)
			}
			if got := slices.Sorted(maps.Keys(out.Returns)); !slices.Equal(got, c.want) {
				t.Errorf("returns %q, want %q", got, c.want)
			}
			if drop, ok := out.Returns["remove_attachments"].([]any); ok && (len(drop) != 1 || drop[0].(keys)["value"] != "Invoice.PDF.EXE") {
				t.Errorf("removes %v", drop)
			}
			if body, ok := out.Returns["body"]; ok && body != "My card: **** **** **** 1111, thanks" {
				t.Errorf("body %q", body)
			}
		})
	}
}

func TestBlankCards(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"4111111111111111", "************1111"},
		{"4111-1111-1111-1111.", "****-****-****-1111."},
		{"4111111111111112", "4111111111111112"}, // wrong check digit
		{"order 8813, call 555-0147", "order 8813, call 555-0147"},
		{"14111111111111111", "14111111111111111"},                   // a longer number
		{"4111 1111 1111 1111 1", "4111 1111 1111 1111 1"},           // its check digit is wrong
		{"00000000000000000000000000", "00000000000000000000000000"}, // too long
		{"378282246310005, 5555555555554444", "***********0005, ************4444"},
	} {
		if got, _ := blankCards(c.text); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}
