// Code generated from the catalog; DO NOT EDIT.

package vivarium

// WgmjiraIssueCreated is the event wgmjira.event.issue.created: an issue
// arrived that was not known; its comments came before it.
type WgmjiraIssueCreated struct{ *Event }

// Issue gives the record behind issue_.
func (e WgmjiraIssueCreated) Issue() JiraIssue { return JiraIssue{e.Root().Linked("issue_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e WgmjiraIssueCreated) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e WgmjiraIssueCreated) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// WgmjiraIssueCommented is the event wgmjira.event.issue.commented: a comment
// on an issue arrived.
type WgmjiraIssueCommented struct{ *Event }

// IssueCommentID gives issue_comment_id: ID of the comment.
func (e WgmjiraIssueCommented) IssueCommentID() ID { return e.Own().ID("issue_comment_id") }

// IssueCommentAuthor gives issue_comment_author: who wrote it.
func (e WgmjiraIssueCommented) IssueCommentAuthor() string {
	return e.Own().Text("issue_comment_author")
}

// IssueCommentBody gives issue_comment_body: the comment.
func (e WgmjiraIssueCommented) IssueCommentBody() string { return e.Own().Text("issue_comment_body") }

// IssueCommentCreated gives issue_comment_created: when it was written.
func (e WgmjiraIssueCommented) IssueCommentCreated() Date {
	return e.Own().Date("issue_comment_created")
}

// Issue gives the record behind issue_.
func (e WgmjiraIssueCommented) Issue() JiraIssue { return JiraIssue{e.Root().Linked("issue_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e WgmjiraIssueCommented) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e WgmjiraIssueCommented) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }

// WgmjiraIssueStatusChanged is the event wgmjira.event.issue.status.changed:
// the status of an issue changed. What it was before is not known.
type WgmjiraIssueStatusChanged struct{ *Event }

// Issue gives the record behind issue_.
func (e WgmjiraIssueStatusChanged) Issue() JiraIssue { return JiraIssue{e.Root().Linked("issue_")} }

// Behavior gives the record behind behavior_: the behavior that runs.
func (e WgmjiraIssueStatusChanged) Behavior() Behavior { return Behavior{e.Root().Linked("behavior_")} }

// BehaviorBot gives the record behind behavior_bot_: the bot that owns it.
func (e WgmjiraIssueStatusChanged) BehaviorBot() Bot { return Bot{e.Root().Linked("behavior_bot_")} }
