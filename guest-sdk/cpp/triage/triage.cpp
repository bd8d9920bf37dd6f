// The triage rule in C++: the one small behavior that every guest language
// implements, to be compared in size, fuel and time. See KIT.md of the
// conformance kit.
#include "vivarium_mail_gen.hpp"

#include <algorithm>

static bool ends_with(std::string_view s, std::string_view end) {
	return s.size() >= end.size() && s.substr(s.size() - end.size()) == end;
}

static void triage(vivarium::MailReceived mail) {
	if (ends_with(mail.sender().address(), "@example.net")) return;
	int64_t importance = mail.ticket().importance();
	if (mail.ticket().subject().find("refund") != std::string_view::npos) importance = std::min<int64_t>(importance + 30, 100);
	mail.set_importance(importance).must();
	mail.info("rated ", importance);
}
VIVARIUM_ON(MailReceived, triage);
