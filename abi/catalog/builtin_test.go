package catalog

import "testing"

func TestBuiltinCounts(t *testing.T) {
	c := Builtin()
	if got := len(c.Events()); got != 61 {
		t.Errorf("%d events, want 61", got)
	}
	if got := len(c.Records()); got != 42 {
		t.Errorf("%d records, want 42", got)
	}
	if got := len(c.Actions()); got != 98 {
		t.Errorf("%d operations, want 98", got)
	}
}
