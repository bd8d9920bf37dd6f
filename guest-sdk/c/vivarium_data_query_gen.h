// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_DATA_QUERY_GEN_H
#define VIVARIUM_DATA_QUERY_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_data_query_datasource is the event event.data.query.datasource: a data
// query of type behavior.<alias> is run; its arguments are variables.
typedef struct { int32_t size; } viv_data_query_datasource;
#define VIV_ID_data_query_datasource "event.data.query.datasource"

// viv_data_query_datasource_query_format gives query_format: format the query
// asks for.
VIV_INLINE viv_text viv_data_query_datasource_query_format(viv_data_query_datasource ev) { return viv_as_text(viv_sent("query_format")); }

// viv_data_query_datasource_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_data_query_datasource_behavior(viv_data_query_datasource ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_data_query_datasource_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_data_query_datasource_behavior_bot(viv_data_query_datasource ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_data_query_datasource_param_alias gives the param alias: unique name of
// the query type.
VIV_INLINE viv_text viv_data_query_datasource_param_alias(viv_data_query_datasource ev) { return viv_as_text(viv_param("alias")); }

// viv_data_query_datasource_set_data returns data: what the query gives.
VIV_INLINE void viv_data_query_datasource_set_data(viv_data_query_datasource ev, viv_value v) { viv_put_value(viv_return("data"), v); }

#endif
