// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_DATA_QUERY_GEN_HPP
#define VIVARIUM_DATA_QUERY_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// DataQueryDatasource is the event event.data.query.datasource: a data query of
// type behavior.<alias> is run; its arguments are variables.
class DataQueryDatasource : public Operations {
public:
	static constexpr string_view vivarium_id = "event.data.query.datasource";

	// query_format gives query_format: format the query asks for.
	string_view query_format() const { return sent("query_format").as_text(); }

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;

	// param_alias gives alias: unique name of the query type.
	string_view param_alias() const { return params().get("alias").as_text(); }

	// set_data returns data: what the query gives.
	void set_data(Any v) const { returns("data").put(v); }
};

inline Behavior DataQueryDatasource::behavior() const { return Behavior(linked("behavior_")); }
inline Bot DataQueryDatasource::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_DataQueryDatasource "event.data.query.datasource"

#endif
