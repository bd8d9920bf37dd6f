// What the types must let through, and what they must refuse: checked, never run.
import { fail, log, on, type Refused, type TicketCreateArgs } from "vivarium";

on("event.mail.received", async (mail) => {
  const subject: string | null | undefined = mail.ticket.subject;
  const email: string | null | undefined = mail.ticket.owner.address.email;
  const importance: number = mail.ticket.importance ?? 0;
  const task = mail.taskCreate({ title: `Refund ${email}`, due_date: new Date(), custom_7: "x" });
  mail.linksSet({ on: { record: "task", id: task.id }, links: [mail.ticket.$ref] });
  const status: number | null | undefined = mail.httpRequest({ method: "GET", url: "https://example.com" }).status;
  log.info(subject, importance, status, mail.$params, mail.var_limit, mail.custom_3);
  // @ts-expect-error: a key that is not in the catalog
  mail.ticket.subjekt;
  // @ts-expect-error: an operation of other events
  mail.setWorklist;
  // @ts-expect-error: an argument that is missing
  mail.taskCreate({});
  // @ts-expect-error: an argument of another type
  mail.setImportance({ value: "high" });
});

on("event.webhook.received", () => ({ _http_status: 201 }));
// @ts-expect-error: a return that the event does not define
on("event.webhook.received", () => ({ status: "no" }) satisfies import("vivarium").WebhookReceivedReturns);
// @ts-expect-error: an event that does not exist
on("event.webhook.recieved", () => {});

export const never = (e: Refused, a: TicketCreateArgs): never => fail(`${e.code} ${a.subject}`);
