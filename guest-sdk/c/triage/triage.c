// The triage rule in C: the one small behavior that every guest language
// implements, to be compared in size, fuel and time. See KIT.md of the
// conformance kit.
#include "vivarium.h"

static void triage(viv_any_event mail) {
	(void)mail;
	if (viv_ends(viv_as_text(viv_get("sender_address")), VIV("@example.net"))) return;
	int64_t importance = viv_as_int(viv_get("ticket_importance"));
	if (viv_contains(viv_as_text(viv_get("ticket_subject")), VIV("refund"))) {
		importance += 30;
		if (importance > 100) importance = 100;
	}
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), importance);
	viv_must(viv_act(op));
	viv_info("rated %lld", (long long)importance);
}
VIV_ON_ID("event.mail.received", triage);
