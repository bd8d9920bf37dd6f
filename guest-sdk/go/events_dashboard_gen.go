// Code generated from the catalog; DO NOT EDIT.

package vivarium

// DashboardWidgetGetMetric is the event event.dashboard.widget.get_metric: a
// counter or gauge of a dashboard is refreshed.
type DashboardWidgetGetMetric struct{ *Event }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e DashboardWidgetGetMetric) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e DashboardWidgetGetMetric) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetValue returns value: the metric; 0 by default.
func (e DashboardWidgetGetMetric) SetValue(v float64) { e.Returns("value").Float(v) }

// DashboardWidgetRender is the event event.dashboard.widget.render: a widget of
// a dashboard or of a record's page is drawn for a worker.
type DashboardWidgetRender struct{ *Event }

// Widget gives the record behind widget_.
func (e DashboardWidgetRender) Widget() AnyRecord { return AnyRecord{e.Root().Linked("widget_")} }

// Worker gives the record behind worker_.
func (e DashboardWidgetRender) Worker() Worker { return Worker{e.Root().Linked("worker_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e DashboardWidgetRender) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e DashboardWidgetRender) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// SetHTML returns html: HTML of the widget.
func (e DashboardWidgetRender) SetHTML(v string) { e.Returns("html").Str(v) }
