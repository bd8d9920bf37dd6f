// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_DASHBOARD_GEN_HPP
#define VIVARIUM_DASHBOARD_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// DashboardWidgetGetMetric is the event event.dashboard.widget.get_metric: a
// counter or gauge of a dashboard is refreshed.
class DashboardWidgetGetMetric : public Operations {
public:
	static constexpr string_view vivarium_id = "event.dashboard.widget.get_metric";

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_value returns value: the metric; 0 by default.
	void set_value(double v) const { returns("value").put(v); }
};

// DashboardWidgetRender is the event event.dashboard.widget.render: a widget of
// a dashboard or of a record's page is drawn for a worker.
class DashboardWidgetRender : public Operations {
public:
	static constexpr string_view vivarium_id = "event.dashboard.widget.render";

	// widget gives the record behind widget_.
	AnyRecord widget() const { return AnyRecord(linked("widget_")); }

	// worker gives the record behind worker_.
	Worker worker() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// set_html returns html: HTML of the widget.
	void set_html(string_view v) const { returns("html").put(v); }
};

inline Behavior DashboardWidgetGetMetric::behavior() const { return Behavior(linked("behavior_")); }
inline Bot DashboardWidgetGetMetric::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline Worker DashboardWidgetRender::worker() const { return Worker(linked("worker_")); }
inline Behavior DashboardWidgetRender::behavior() const { return Behavior(linked("behavior_")); }
inline Bot DashboardWidgetRender::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_DashboardWidgetGetMetric "event.dashboard.widget.get_metric"
#define VIVARIUM_ID_DashboardWidgetRender "event.dashboard.widget.render"

#endif
