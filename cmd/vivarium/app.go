package main

import (
	"context"
	"encoding/json"
	"io"

	"github.com/vivarium-wasm/vivarium/internal/console"
)

// streams are what an invocation reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
	plain    bool // no colors, on a terminal neither
}

// app is one invocation of the command.
type app struct {
	streams
	stdin string // what standard input was read for, so that it is read once
}

// command runs the command line args and gives the exit code.
func command(ctx context.Context, args []string, s streams) int {
	a := &app{streams: s}
	root := a.root()
	root.SetArgs(args)
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	cmd, err := root.ExecuteContextC(ctx)
	return a.end(cmd, err)
}

// printer writes to standard output for people.
func (a *app) printer() *console.Printer {
	width, terminal := console.Terminal(a.out)
	return console.NewPrinter(a.out, terminal && !a.plain, width)
}

// writeJSON writes v as one line of JSON for programs.
func (a *app) writeJSON(v any) error { return a.encode(a.out, v, "") }

// writeDocument writes v as JSON for people to read and programs to keep.
func (a *app) writeDocument(v any) error { return a.encode(a.out, v, "  ") }

func (a *app) encode(w io.Writer, v any, indent string) error {
	var doc jsonBuffer
	enc := json.NewEncoder(&doc)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	if err := enc.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(console.EscapeJSON(doc))
	return err
}

type jsonBuffer []byte

func (b *jsonBuffer) Write(p []byte) (int, error) {
	*b = append(*b, p...)
	return len(p), nil
}
