package main

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
)

// Every command of this kind that the README shows must work as it stands, from
// the checkout. Those with a pipe or a redirection are the scripts' business.
func TestCommandsOfTheREADME(t *testing.T) {
	t.Chdir("../..")
	text, err := os.ReadFile("README.md")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("there is no README.md")
	}
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for _, line := range strings.Split(string(text), "\n") {
		line = strings.TrimPrefix(strings.TrimSpace(line), "$ ")
		args, ok := strings.CutPrefix(line, "go run ./cmd/vivarium ")
		if !ok || strings.ContainsAny(args, "|<>\"'`…") {
			continue
		}
		args, _, _ = strings.Cut(args, " #")
		ran++
		if code, _, err := invoke(t.Context(), "", strings.Fields(args)...); code != 0 {
			t.Errorf("%s: exit code %d: %s", line, code, err)
		}
	}
	if ran == 0 {
		t.Error("the README shows no command that begins with go run ./cmd/vivarium")
	}
}
