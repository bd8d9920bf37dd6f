// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_JIRA_GEN_HPP
#define VIVARIUM_JIRA_GEN_HPP

#include "vivarium_operations_gen.hpp"

namespace vivarium {

// WgmjiraIssueCreated is the event wgmjira.event.issue.created: an issue
// arrived that was not known; its comments came before it.
class WgmjiraIssueCreated : public Operations {
public:
	static constexpr string_view vivarium_id = "wgmjira.event.issue.created";

	// issue gives the record behind issue_.
	JiraIssue issue() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;
};

// WgmjiraIssueCommented is the event wgmjira.event.issue.commented: a comment
// on an issue arrived.
class WgmjiraIssueCommented : public Operations {
public:
	static constexpr string_view vivarium_id = "wgmjira.event.issue.commented";

	// issue_comment_id gives issue_comment_id: ID of the comment.
	Id issue_comment_id() const { return sent("issue_comment_id").as_int(); }

	// issue_comment_author gives issue_comment_author: who wrote it.
	string_view issue_comment_author() const { return sent("issue_comment_author").as_text(); }

	// issue_comment_body gives issue_comment_body: the comment.
	string_view issue_comment_body() const { return sent("issue_comment_body").as_text(); }

	// issue_comment_created gives issue_comment_created: when it was written.
	Date issue_comment_created() const { return sent("issue_comment_created").as_int(); }

	// issue gives the record behind issue_.
	JiraIssue issue() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;
};

// WgmjiraIssueStatusChanged is the event wgmjira.event.issue.status.changed:
// the status of an issue changed. What it was before is not known.
class WgmjiraIssueStatusChanged : public Operations {
public:
	static constexpr string_view vivarium_id = "wgmjira.event.issue.status.changed";

	// issue gives the record behind issue_.
	JiraIssue issue() const;

	// behavior gives the record behind behavior_: the behavior that runs.
	Behavior behavior() const;

	// behavior_bot gives the record behind behavior_bot_: the bot that owns it.
	Bot behavior_bot() const;
};

inline JiraIssue WgmjiraIssueCreated::issue() const { return JiraIssue(linked("issue_")); }
inline Behavior WgmjiraIssueCreated::behavior() const { return Behavior(linked("behavior_")); }
inline Bot WgmjiraIssueCreated::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline JiraIssue WgmjiraIssueCommented::issue() const { return JiraIssue(linked("issue_")); }
inline Behavior WgmjiraIssueCommented::behavior() const { return Behavior(linked("behavior_")); }
inline Bot WgmjiraIssueCommented::behavior_bot() const { return Bot(linked("behavior_bot_")); }
inline JiraIssue WgmjiraIssueStatusChanged::issue() const { return JiraIssue(linked("issue_")); }
inline Behavior WgmjiraIssueStatusChanged::behavior() const { return Behavior(linked("behavior_")); }
inline Bot WgmjiraIssueStatusChanged::behavior_bot() const { return Bot(linked("behavior_bot_")); }

} // namespace vivarium

#define VIVARIUM_ID_WgmjiraIssueCreated "wgmjira.event.issue.created"
#define VIVARIUM_ID_WgmjiraIssueCommented "wgmjira.event.issue.commented"
#define VIVARIUM_ID_WgmjiraIssueStatusChanged "wgmjira.event.issue.status.changed"

#endif
