// Code generated from the catalog; DO NOT EDIT.

package vivarium

import "github.com/vivarium-wasm/vivarium/abi"

// BehaviorRecurrent is the event event.behavior.recurrent: the behavior's next
// planned time has come. Missed times are not made up for.
type BehaviorRecurrent struct{ *Event }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e BehaviorRecurrent) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e BehaviorRecurrent) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamRepeatPatterns gives repeat_patterns: five-field cron lines; the
// earliest match counts.
func (e BehaviorRecurrent) ParamRepeatPatterns() Texts { return e.Params().Texts("repeat_patterns") }

// ParamTimezone gives timezone: zone of the lines; the server's by default.
func (e BehaviorRecurrent) ParamTimezone() string { return e.Params().Text("timezone") }

// ParamRepeatRunAt gives repeat_run_at: next planned time; the host keeps it.
func (e BehaviorRecurrent) ParamRepeatRunAt() Date { return e.Params().Date("repeat_run_at") }

// ParamRepeatHistory gives repeat_history: last 25 times; the host keeps it.
func (e BehaviorRecurrent) ParamRepeatHistory() abi.Value { return e.Params().Get("repeat_history") }
