// Keeps what happens to Jira issues in one text for each day, and tells those who
// watch an issue of every comment on it.
import { AnyEvent, Any, ID, JiraIssue, StorageSetOptions, WgmjiraIssueCommented, WgmjiraIssueCreated, WgmjiraIssueStatusChanged, on } from "vivarium";

on("wgmjira.event.issue.created", (ev: WgmjiraIssueCreated): void => note(ev, ev.issue, "is new: " + ev.issue.summary));
on("wgmjira.event.issue.status.changed", (ev: WgmjiraIssueStatusChanged): void => note(ev, ev.issue, "is now " + ev.issue.jiraStatus));
on("wgmjira.event.issue.commented", commented);

const day: i64 = 24 * 60 * 60;

function commented(ev: WgmjiraIssueCommented): void {
  const issue = ev.issue, said = firstLine(ev.issueCommentBody, 80);
  note(ev, issue, `has a comment of ${ev.issueCommentAuthor}: ${said}`);
  const watchers = issue.watchers, ids: ID[] = []; // a lazy list: asked for here
  for (let i = 0; i < watchers.length; i++) ids.push(watchers[i].id);
  if (ids.length) ev.notificationCreate(ids, `${issue.jiraKey}: ${said}`, { on: issue.ref, url: issue.recordURL });
}

// note adds a line to the digest of the day, which is kept for a week.
function note(ev: AnyEvent, issue: JiraIssue, what: string): void {
  const key = `jira-digest-${ev.$time / day}`;
  const line = `${issue.jiraKey} ${what}\n`;
  ev.storageSet(key, Any.text(ev.storageGet(key).text + line), <StorageSetOptions>{ expiresAt: (ev.$time / day + 8) * day });
  ev.info(line.trimEnd());
}

// firstLine gives the first line that says something, cut at a word.
function firstLine(text: string, most: i32): string {
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i].trim();
    if (line.length == 0 || line.startsWith(">")) continue;
    if (line.length <= most) return line;
    const cut = line.lastIndexOf(" ", most);
    return line.slice(0, cut > 0 ? cut : most) + " …";
  }
  return "";
}
