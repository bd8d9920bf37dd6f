// A behavior that rates mails: what it subscribes to is what it exports.
#include "vivarium_mail_gen.hpp"

#include <algorithm>

static bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// triage raises the importance of mails that ask for money back.
static void triage(vivarium::MailReceived mail) {
	vivarium::Ticket ticket = mail.ticket();
	int64_t importance = ticket.importance();
	if (holds(ticket.subject(), "refund") || holds(ticket.subject(), "Refund")) importance = std::min<int64_t>(importance + 30, 100);
	mail.set_importance(importance).must(); // refused: the run fails, and nothing is performed
	mail.info("rated ", importance);
}
VIVARIUM_ON(MailReceived, triage);
