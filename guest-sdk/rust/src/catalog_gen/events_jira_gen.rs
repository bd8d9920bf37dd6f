// Code generated from the catalog; DO NOT EDIT.

use crate::*;

event! {
    /// The event wgmjira.event.issue.created: an issue arrived that was not known; its comments
    /// came before it.
    WgmjiraIssueCreated: "wgmjira.event.issue.created"
}

impl<'a> WgmjiraIssueCreated<'a> {
    /// The record behind `issue_`.
    #[inline]
    pub fn issue(self) -> JiraIssue<'a> {
        JiraIssue(self.0.root().linked("issue_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }
}

event! {
    /// The event wgmjira.event.issue.commented: a comment on an issue arrived.
    WgmjiraIssueCommented: "wgmjira.event.issue.commented"
}

impl<'a> WgmjiraIssueCommented<'a> {
    /// `issue_comment_id`: ID of the comment.
    #[inline]
    pub fn issue_comment_id(self) -> Id {
        self.0.own().id("issue_comment_id")
    }

    /// `issue_comment_author`: who wrote it.
    #[inline]
    pub fn issue_comment_author(self) -> &'a str {
        self.0.own().text("issue_comment_author")
    }

    /// `issue_comment_body`: the comment.
    #[inline]
    pub fn issue_comment_body(self) -> &'a str {
        self.0.own().text("issue_comment_body")
    }

    /// `issue_comment_created`: when it was written.
    #[inline]
    pub fn issue_comment_created(self) -> Date {
        self.0.own().date("issue_comment_created")
    }

    /// The record behind `issue_`.
    #[inline]
    pub fn issue(self) -> JiraIssue<'a> {
        JiraIssue(self.0.root().linked("issue_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }
}

event! {
    /// The event wgmjira.event.issue.status.changed: the status of an issue changed. What it was
    /// before is not known.
    WgmjiraIssueStatusChanged: "wgmjira.event.issue.status.changed"
}

impl<'a> WgmjiraIssueStatusChanged<'a> {
    /// The record behind `issue_`.
    #[inline]
    pub fn issue(self) -> JiraIssue<'a> {
        JiraIssue(self.0.root().linked("issue_"))
    }

    /// The record behind `behavior_`: the behavior that runs.
    #[inline]
    pub fn behavior(self) -> Behavior<'a> {
        Behavior(self.0.root().linked("behavior_"))
    }

    /// The record behind `behavior_bot_`: the bot that owns it.
    #[inline]
    pub fn behavior_bot(self) -> Bot<'a> {
        Bot(self.0.root().linked("behavior_bot_"))
    }
}
