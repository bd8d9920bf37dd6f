// A behavior that rates mails: what it subscribes to is what it names with on.
import { MailReceived, on } from "vivarium";

on("event.mail.received", triage);

// triage raises the importance of mails that ask for money back.
function triage(ev: MailReceived): void {
  let importance = ev.ticket.importance;
  if (ev.ticket.subject.toLowerCase().includes("refund")) importance = min(importance + 30, 100);
  ev.setImportance(importance); // when it is refused the run has failed: nothing is performed
  ev.info(`rated ${importance}`);
}
