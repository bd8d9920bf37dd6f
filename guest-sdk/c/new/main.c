// A behavior that rates mails: what it subscribes to is what it exports.
#include "vivarium_mail_gen.h"

// triage raises the importance of mails that ask for money back.
static void triage(viv_mail_received mail) {
	viv_ticket ticket = viv_mail_received_ticket(mail);
	int64_t importance = viv_ticket_importance(ticket);
	viv_text subject = viv_ticket_subject(ticket);
	if (viv_contains(subject, VIV("refund")) || viv_contains(subject, VIV("Refund"))) {
		importance += 30;
		if (importance > 100) importance = 100;
	}
	viv_must(viv_mail_received_set_importance(mail, importance)); // refused: the run fails, and nothing is performed
	viv_info("rated %lld", (long long)importance);
}
VIV_ON(mail_received, triage);
