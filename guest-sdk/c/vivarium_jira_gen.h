// Code generated from the catalog; DO NOT EDIT.
#ifndef VIVARIUM_JIRA_GEN_H
#define VIVARIUM_JIRA_GEN_H
#pragma clang system_header

#include "vivarium.h"
#include "vivarium_operations_gen.h"
#include "vivarium_records_gen.h"
#include "vivarium_structs_gen.h"

// viv_wgmjira_issue_created is the event wgmjira.event.issue.created: an issue
// arrived that was not known; its comments came before it.
typedef struct { int32_t size; } viv_wgmjira_issue_created;
#define VIV_ID_wgmjira_issue_created "wgmjira.event.issue.created"

// viv_wgmjira_issue_commented is the event wgmjira.event.issue.commented: a
// comment on an issue arrived.
typedef struct { int32_t size; } viv_wgmjira_issue_commented;
#define VIV_ID_wgmjira_issue_commented "wgmjira.event.issue.commented"

// viv_wgmjira_issue_status_changed is the event
// wgmjira.event.issue.status.changed: the status of an issue changed. What it
// was before is not known.
typedef struct { int32_t size; } viv_wgmjira_issue_status_changed;
#define VIV_ID_wgmjira_issue_status_changed "wgmjira.event.issue.status.changed"

// viv_wgmjira_issue_created_issue gives the record behind issue_.
VIV_INLINE viv_jira_issue viv_wgmjira_issue_created_issue(viv_wgmjira_issue_created ev) {
	viv_jira_issue to = {viv_linked("issue_")};
	return to;
}

// viv_wgmjira_issue_created_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_wgmjira_issue_created_behavior(viv_wgmjira_issue_created ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_wgmjira_issue_created_behavior_bot gives the record behind behavior_bot_:
// the bot that owns it.
VIV_INLINE viv_bot viv_wgmjira_issue_created_behavior_bot(viv_wgmjira_issue_created ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_wgmjira_issue_commented_issue_comment_id gives issue_comment_id: ID of
// the comment.
VIV_INLINE viv_id viv_wgmjira_issue_commented_issue_comment_id(viv_wgmjira_issue_commented ev) { return viv_as_int(viv_sent("issue_comment_id")); }

// viv_wgmjira_issue_commented_issue_comment_author gives issue_comment_author:
// who wrote it.
VIV_INLINE viv_text viv_wgmjira_issue_commented_issue_comment_author(viv_wgmjira_issue_commented ev) { return viv_as_text(viv_sent("issue_comment_author")); }

// viv_wgmjira_issue_commented_issue_comment_body gives issue_comment_body: the
// comment.
VIV_INLINE viv_text viv_wgmjira_issue_commented_issue_comment_body(viv_wgmjira_issue_commented ev) { return viv_as_text(viv_sent("issue_comment_body")); }

// viv_wgmjira_issue_commented_issue_comment_created gives
// issue_comment_created: when it was written.
VIV_INLINE viv_date viv_wgmjira_issue_commented_issue_comment_created(viv_wgmjira_issue_commented ev) { return viv_as_int(viv_sent("issue_comment_created")); }

// viv_wgmjira_issue_commented_issue gives the record behind issue_.
VIV_INLINE viv_jira_issue viv_wgmjira_issue_commented_issue(viv_wgmjira_issue_commented ev) {
	viv_jira_issue to = {viv_linked("issue_")};
	return to;
}

// viv_wgmjira_issue_commented_behavior gives the record behind behavior_: the
// behavior that runs.
VIV_INLINE viv_behavior viv_wgmjira_issue_commented_behavior(viv_wgmjira_issue_commented ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_wgmjira_issue_commented_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_wgmjira_issue_commented_behavior_bot(viv_wgmjira_issue_commented ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

// viv_wgmjira_issue_status_changed_issue gives the record behind issue_.
VIV_INLINE viv_jira_issue viv_wgmjira_issue_status_changed_issue(viv_wgmjira_issue_status_changed ev) {
	viv_jira_issue to = {viv_linked("issue_")};
	return to;
}

// viv_wgmjira_issue_status_changed_behavior gives the record behind behavior_:
// the behavior that runs.
VIV_INLINE viv_behavior viv_wgmjira_issue_status_changed_behavior(viv_wgmjira_issue_status_changed ev) {
	viv_behavior to = {viv_linked("behavior_")};
	return to;
}

// viv_wgmjira_issue_status_changed_behavior_bot gives the record behind
// behavior_bot_: the bot that owns it.
VIV_INLINE viv_bot viv_wgmjira_issue_status_changed_behavior_bot(viv_wgmjira_issue_status_changed ev) {
	viv_bot to = {viv_linked("behavior_bot_")};
	return to;
}

#endif
