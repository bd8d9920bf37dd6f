// A behavior that rates mails: what it subscribes to is what it exports.
#include "vivarium.h"

// triage raises the importance of mails that ask for money back.
static void triage(viv_any_event ev) {
	(void)ev;
	int64_t importance = viv_as_int(viv_get("ticket_importance"));
	viv_text subject = viv_as_text(viv_get("ticket_subject"));
	if (viv_contains(subject, VIV("refund")) || viv_contains(subject, VIV("Refund"))) {
		importance += 30;
		if (importance > 100) importance = 100;
	}
	viv_writer *op = viv_op("set_importance");
	viv_put_int(viv_key(op, "value"), importance);
	viv_must(viv_act(op)); // refused: the run fails, and nothing is performed
	viv_info("rated %lld", (long long)importance);
}
VIV_ON_ID("event.mail.received", triage);
