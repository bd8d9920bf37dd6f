// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event event.dashboard.widget.get_metric: a counter or gauge of a dashboard is refreshed.
    DashboardWidgetGetMetric: "event.dashboard.widget.get_metric"
}

impl<'a> DashboardWidgetGetMetric<'a> {
    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Returns `value`: the metric; 0 by default.
    #[inline]
    pub fn set_value(self, v: f64) {
        self.0.set("value", v)
    }
}

event! {
    /// The event event.dashboard.widget.render: a widget of a dashboard or of a record's page is
    /// drawn for a worker.
    DashboardWidgetRender: "event.dashboard.widget.render"
}

impl<'a> DashboardWidgetRender<'a> {
    /// The record behind `widget_`.
    #[inline]
    pub fn widget(self) -> AnyRecord<'a> {
        AnyRecord(self.0.root().linked("widget_"))
    }

    /// The record behind `worker_`.
    #[inline]
    pub fn worker(self) -> Worker<'a> {
        Worker(self.0.root().linked("worker_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }

    /// Returns `html`: HTML of the widget.
    #[inline]
    pub fn set_html(self, v: &str) {
        self.0.set("html", v)
    }
}
