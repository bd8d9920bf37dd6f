// A concierge for a portal's chat: it says where an order is, from what the bot has
// stored, and opens a ticket when it does not know. What it waits for stands in the
// state of the conversation.
import { log, on } from "vivarium";
import type { MessageChatPortal, MessageChatPortalReturns, Reply } from "vivarium";

interface Waiting {
  for: "choice" | "order";
  tries: number;
}

const where = "Where is my order?";
const person = "Talk to a person";

on("event.message.chat.portal", (chat) => {
  const before = waiting(chat);
  const said = (chat.message ?? "").trim();
  if (before === undefined || said === "") {
    return wait(chat, { for: "choice", tries: 0 }, say("Hello! What can I do for you?"), { reply: "buttons", options: [where, person] });
  }
  if (before.for === "choice" && said !== where) return handOver(chat, said);
  if (before.for === "choice") return askForNumber(chat, { for: "order", tries: 0 });
  const number = /\d{4,}/.exec(said)?.[0];
  if (number === undefined) return before.tries < 2 ? askForNumber(chat, { for: "order", tries: before.tries + 1 }) : handOver(chat, said);
  const order = chat.storageGet({ key: `order/${number}` });
  if (order === null) return handOver(chat, `Where is order ${number}?`);
  log.info("told about order", number);
  return { replies: [say(`Order ${number}: ${order}.`)] };
});

const say = (message: string): Reply => ({ reply: "message", message });

function waiting(chat: MessageChatPortal): Waiting | undefined {
  return chat.$state === undefined ? undefined : JSON.parse(new TextDecoder().decode(chat.$state));
}

function wait(chat: MessageChatPortal, until: Waiting, ...replies: Reply[]): MessageChatPortalReturns {
  chat.$suspend(JSON.stringify(until));
  return { replies, suspend: true };
}

function askForNumber(chat: MessageChatPortal, until: Waiting): MessageChatPortalReturns {
  return wait(chat, until, say(until.tries === 0 ? "What is its number?" : "I see no number in that. It has four digits or more."), {
    reply: "text", placeholder: "8813", mode: "single",
  });
}

/** Opens a ticket for what could not be answered. */
function handOver(chat: MessageChatPortal, said: string): MessageChatPortalReturns {
  chat.ticketCreate({ group_id: chat.var_group ?? 1, requesters: [chat.var_requester ?? "portal@example.com"], subject: "Chat in the portal", content: said });
  return { replies: [say("I have asked a colleague, who will write to you.")] };
}
