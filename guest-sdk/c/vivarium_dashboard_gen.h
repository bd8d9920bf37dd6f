// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_DASHBOARD_GEN_H
#define VIVARIUM_DASHBOARD_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_dashboard_widget_get_metric is the event
// event.dashboard.widget.get_metric: a counter or gauge of a dashboard is
// refreshed.
typedef struct { int32_t size; } viv_dashboard_widget_get_metric;
#define VIV_ID_dashboard_widget_get_metric "event.dashboard.widget.get_metric"

// viv_dashboard_widget_render is the event event.dashboard.widget.render: a
// widget of a dashboard or of a record's page is drawn for a worker.
typedef struct { int32_t size; } viv_dashboard_widget_render;
#define VIV_ID_dashboard_widget_render "event.dashboard.widget.render"

// viv_dashboard_widget_get_metric_behavior gives the record behind behavior_:
// the behavior that runs.
VIV_INLINE viv_behavior viv_dashboard_widget_get_metric_behavior(viv_dashboard_widget_get_metric ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_dashboard_widget_get_metric_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_dashboard_widget_get_metric_behavior_bot(viv_dashboard_widget_get_metric ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_dashboard_widget_get_metric_set_value returns value: the metric; 0 by
// default.
VIV_INLINE void viv_dashboard_widget_get_metric_set_value(viv_dashboard_widget_get_metric ev, double v) { viv_put_float(viv_return("value"), v); }

// viv_dashboard_widget_render_widget gives the record behind widget_.
VIV_INLINE viv_any_record viv_dashboard_widget_render_widget(viv_dashboard_widget_render ev) {
	viv_any_record to = {viv_linked("widget_")};
	return to;
}

// viv_dashboard_widget_render_worker gives the record behind worker_.
VIV_INLINE viv_worker viv_dashboard_widget_render_worker(viv_dashboard_widget_render ev) {
	viv_worker to = {viv_linked("worker_")};
	return to;
}

// viv_dashboard_widget_render_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_dashboard_widget_render_behavior(viv_dashboard_widget_render ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_dashboard_widget_render_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_dashboard_widget_render_behavior_bot(viv_dashboard_widget_render ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_dashboard_widget_render_set_html returns html: HTML of the widget.
VIV_INLINE void viv_dashboard_widget_render_set_html(viv_dashboard_widget_render ev, viv_text v) { viv_put_text(viv_return("html"), v); }

#endif
