// Whoever looks after a subject watches the tickets whose comments speak of it.
// The variable watch says who: words and workers.
#include "vivarium_comment_gen.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using vivarium::string_view;

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

// words gives the words of a text in lower case, each once.
static std::set<std::string> words(string_view text) {
	std::set<std::string> found;
	for (auto at = text.begin(); at != text.end();) {
		auto from = std::find_if(at, text.end(), is_letter);
		at = std::find_if_not(from, text.end(), is_letter);
		std::string word(from, at);
		for (char &c : word)
			if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
		if (!word.empty()) found.insert(std::move(word));
	}
	return found;
}

static void commented(vivarium::CommentTicketGroup ev) {
	std::set<std::string> said = words(ev.comment().comment());
	std::vector<vivarium::Id> watchers;
	for (auto [word, worker] : ev.var("watch").entries())
		if (said.count(std::string(word))) {
			watchers.push_back(worker.as_int());
			ev.info("worker ", worker.as_int(), " watches for ", word);
		}
	if (!watchers.empty()) ev.add_watchers(ev.ticket().ref(), watchers).must();
	if (ev.comment().is_pinned() && ev.ticket().importance() < 75) ev.set_importance(75).must();
}
VIVARIUM_ON(CommentTicketGroup, commented);
