// The share of tickets that are overdue, for a gauge of a dashboard: how many
// match one search, of those that match another.
#include "vivarium_dashboard_gen.h"

// count asks the host how many tickets match the search that a variable holds.
static int64_t count(const char *variable, viv_text otherwise) {
	viv_text query = viv_as_text(viv_var(variable));
	if (!query.len) query = otherwise;
	viv_record_page page;
	viv_must(viv_record_search(VIV("ticket"), query, NULL, &page));
	int64_t total = viv_record_page_total(page);
	viv_debug("%lld tickets match %.*s", (long long)total, VIV_F(query));
	return total;
}

static void overdue(viv_dashboard_widget_get_metric ev) {
	int64_t all = count("among", VIV("status:open"));
	double share = 0;
	if (all > 0) share = (double)count("which", VIV("status:open due:<now")) / (double)all;
	if (share > 1) viv_fail("more tickets are overdue than there are: check the variables which and among");
	if (share >= 0.25) viv_warn("%d in 100 tickets are overdue", (int)(share * 100 + 0.5));
	viv_dashboard_widget_get_metric_set_value(ev, share);
}
VIV_ON(dashboard_widget_get_metric, overdue);
