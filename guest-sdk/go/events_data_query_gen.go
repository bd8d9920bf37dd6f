// Code generated from the catalog; DO NOT EDIT.

package vivarium

// DataQueryDatasource is the event event.data.query.datasource: a data query of
// type behavior.<alias> is run; its arguments are variables.
type DataQueryDatasource struct{ *Event }

// QueryFormat gives query_format: format the query asks for.
func (e DataQueryDatasource) QueryFormat() string { return e.Own().Text("query_format") }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e DataQueryDatasource) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e DataQueryDatasource) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// ParamAlias gives alias: unique name of the query type.
func (e DataQueryDatasource) ParamAlias() string { return e.Params().Text("alias") }

// SetData returns data: what the query gives.
func (e DataQueryDatasource) SetData(v Any) { AppendAny(e.Returns("data"), v) }
