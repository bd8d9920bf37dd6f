// The triage rule in TypeScript: the one small behavior that every guest language
// implements, to be compared in size, fuel and time. See KIT.md of the
// conformance kit.
import { log, on } from "vivarium";

on("event.mail.received", (mail) => {
  if (mail.sender.address?.endsWith("@example.net")) return;
  let importance = mail.ticket.importance ?? 0;
  if (mail.ticket.subject?.includes("refund")) importance = Math.min(importance + 30, 100);
  mail.setImportance({ value: importance });
  log.info("rated", importance);
});
