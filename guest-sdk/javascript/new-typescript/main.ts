// A behavior that rates mails: what it subscribes to is what it names with on.
import { log, on } from "vivarium";

on("event.mail.received", (mail) => {
  let importance = mail.ticket.importance ?? 0;
  if (mail.ticket.subject?.toLowerCase().includes("refund")) importance = Math.min(importance + 30, 100);
  mail.setImportance({ value: importance }); // when it is refused this throws, and nothing is performed
  log.info("rated", importance);
});
