// The triage rule in AssemblyScript. See KIT.md of the conformance kit.
import { MailReceived, on } from "vivarium";

on("event.mail.received", triage);
function triage(ev: MailReceived): void {
  if (ev.sender.address.endsWith("@example.net")) return;
  let importance = ev.ticket.importance;
  if (ev.ticket.subject.includes("refund")) importance = min(importance + 30, 100);
  ev.setImportance(importance); // a refusal ends the run, as an exception would
  ev.info(`rated ${importance}`);
}
