package main

import (
	"encoding/json"

	"github.com/vivarium-wasm/vivarium/abi"
	"github.com/vivarium-wasm/vivarium/abi/convert"
	"github.com/vivarium-wasm/vivarium/runtime"
)

// report is the outcome of a run for programs. Its keys are a promise.
type report struct {
	Kind     abi.Kind        `json:"kind"`
	Event    string          `json:"event"`
	Returns  json.RawMessage `json:"returns"`
	Actions  []reportAction  `json:"actions"`
	Logs     []reportLog     `json:"logs"`
	Warnings []string        `json:"warnings"`
	Cost     reportCost      `json:"cost"`
	Error    *reportError    `json:"error"`
}

type reportAction struct {
	Name string          `json:"name"`
	Args json.RawMessage `json:"args"`
}

type reportLog struct {
	Level   string `json:"level"`
	Message string `json:"message"`
}

type reportCost struct {
	Fuel            *int64  `json:"fuel"` // null where the engine does not count
	DurationNS      int64   `json:"duration_ns"`
	MemoryBytes     int64   `json:"memory_bytes"`
	DictionaryBytes int64   `json:"dictionary_bytes"`
	ReturnsBytes    int64   `json:"returns_bytes"`
	Calls           int     `json:"calls"`
	Instance        *string `json:"instance"` // reset or fresh; null when none ran
}

type reportError struct {
	Kind    abi.Kind `json:"kind"`
	Message string   `json:"message"`
	Limit   string   `json:"limit,omitempty"`
	Used    *int64   `json:"used,omitempty"`    // with limit
	Allowed *int64   `json:"allowed,omitempty"` // with limit
	Offset  *int64   `json:"offset,omitempty"`
	Stack   []string `json:"stack,omitempty"`
}

// newReport gives the report of an outcome, with what was wrong with the input
// before what came up during the run.
func newReport(out *runtime.Outcome, warnings []string) *report {
	r := &report{
		Kind: out.Kind, Event: out.Event, Returns: json.RawMessage("{}"),
		Actions: []reportAction{}, Logs: []reportLog{},
		Warnings: append(append([]string{}, warnings...), out.Warnings...),
		Cost: reportCost{
			DurationNS: out.Cost.Duration.Nanoseconds(), MemoryBytes: out.Cost.MemoryBytes, DictionaryBytes: out.Cost.DictionaryBytes,
			ReturnsBytes: out.Cost.ReturnsBytes, Calls: out.Cost.Calls,
		},
		Error: newReportError(out.Err),
	}
	if out.Returns.Type() == abi.Map {
		r.Returns = convert.AppendJSON(nil, out.Returns)
	}
	for _, action := range out.Actions {
		r.Actions = append(r.Actions, reportAction{action.Name, convert.AppendJSON(nil, action.Args)})
	}
	for _, line := range out.Logs {
		r.Logs = append(r.Logs, reportLog{line.Level.String(), string(line.Text)})
	}
	if out.Cost.Instance != "" {
		r.Cost.Instance = &out.Cost.Instance
	}
	if out.Cost.Fuel >= 0 {
		r.Cost.Fuel = &out.Cost.Fuel
	}
	return r
}

func newReportError(e *runtime.Error) *reportError {
	if e == nil {
		return nil
	}
	r := &reportError{Kind: e.Kind, Message: e.Message, Limit: e.Limit, Stack: e.Stack}
	if e.Limit != "" {
		r.Used, r.Allowed = &e.Used, &e.Allowed
	}
	if e.Offset >= 0 {
		r.Offset = &e.Offset
	}
	return r
}
