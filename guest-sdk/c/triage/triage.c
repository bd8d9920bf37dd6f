// The triage rule in C: the one small behavior that every guest language
// implements, to be compared in size, fuel and time. See KIT.md of the
// conformance kit.
#include "vivarium_mail_gen.h"

static void triage(viv_mail_received mail) {
	if (viv_ends(viv_address_address(viv_mail_received_sender(mail)), VIV("@example.net"))) return;
	viv_ticket ticket = viv_mail_received_ticket(mail);
	int64_t importance = viv_ticket_importance(ticket);
	if (viv_contains(viv_ticket_subject(ticket), VIV("refund"))) {
		importance += 30;
		if (importance > 100) importance = 100;
	}
	viv_must(viv_mail_received_set_importance(mail, importance));
	viv_info("rated %lld", (long long)importance);
}
VIV_ON(mail_received, triage);
