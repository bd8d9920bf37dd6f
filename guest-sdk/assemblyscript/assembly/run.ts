// The one run of an instance: what was read, what was asked, what is given back.
// Instances are pristine for every event, so all of it begins as it stands here.
import * as host from "./host";
import { Source } from "./host";
import { Keys } from "./keys";
import { Utf8, encode } from "./utf8";
import { Value, skip } from "./value";
import { Writer } from "./writer";

// @ts-ignore: decorator
@lazy const contextRoom = memory.data(2048);
// @ts-ignore: decorator
@lazy const refusalRoom = memory.data(512);
// @ts-ignore: decorator
@lazy const tags = memory.data(2 * 2 * 160);
// @ts-ignore: decorator
@lazy const ends = memory.data(2 * 4 * 160);
// @ts-ignore: decorator
@lazy const rooms = memory.data(1024 + 4096 + 512);

/** The arguments under construction. */
export const args = new Writer(rooms, 1024);
const returns = new Writer(rooms + 1024, 4096);
const line = new Writer(rooms + 1024 + 4096, 512);
const dictionaryKeys = new Keys(tags, ends);
const contextKeys = new Keys(tags + 2 * 160, ends + 4 * 160);
const answers = new Writer(); // addresses of what $key answered
const missing = new Writer(); // keys the host was asked for and has not, one behind the other

let size: i32 = 0; // of the dictionary
let dictionaryRead: Value = Value.absent;
let contextRead: Value = Value.absent;

/** What refused the last operation; null when it was taken. */
export let refusal: Refusal | null = null;

/** Whether a refusal ends the run. */
let strict = true;

/** Lets the handler look at refusals itself. */
export function tolerate(): void { strict = false; }

export function begin(dictionarySize: i32): void { size = dictionarySize; }

/** Why the host did not take an operation. */
// @ts-ignore: decorator
@final
export class Refusal {
  message: string;
  limit: string;
  used: i64;
  allowed: i64;

  constructor(public operation: string, public code: i32) {
    const said = read(Source.refusal, refusalRoom, 512);
    this.message = said.get("message").text;
    this.limit = said.get("limit").text;
    this.used = said.get("used").int;
    this.allowed = said.get("allowed").int;
  }

  toString(): string {
    let s = this.operation + ": " + codeName(this.code);
    if (this.message.length) s += ": " + this.message;
    if (this.limit.length) s += " (" + this.limit + ": " + this.used.toString() + " of " + this.allowed.toString() + " allowed)";
    return s;
  }
}

function codeName(code: i32): string {
  switch (code) {
    case -1: return "no such name";
    case -2: return "not granted";
    case -3: return "malformed";
    case -4: return "over a limit";
    case -6: return "not now";
    case -7: return "busy";
  }
  return "the host failed";
}

function refused(operation: string, code: i32): void {
  const why = new Refusal(operation, code < -7 ? -5 : code); // below is a code of a later host
  refusal = why;
  if (strict) fail(why.toString());
}

/** Ends the run as failed. */
export function fail(reason: string): void {
  const w = new Writer();
  host.fail(w.more(3 * reason.length), encode(reason, w.at));
  unreachable();
}

/** Reads a whole source, into the room that is given when it fits. */
function read(source: i32, at: usize, room: i32): Value {
  const n = host.read(source, 0, at, room);
  if (n == 0) return Value.absent;
  if (n > room) {
    at = heap.alloc(n);
    host.read(source, 0, at, n);
  }
  return Value.at(at);
}

export function dictionary(): Value {
  if (!dictionaryRead.exists) {
    dictionaryRead = size ? read(Source.dictionary, heap.alloc(size), size) : Value.absent;
    dictionaryKeys.reset(dictionaryRead);
  }
  return dictionaryRead;
}

/** A key of the context. */
export function context(key: usize, length: u32): Value {
  if (!contextRead.exists) {
    contextRead = read(Source.context, contextRoom, 2048);
    contextKeys.reset(contextRead);
  }
  return contextKeys.get(key, length);
}

export function contextKey(name: string): Value {
  const k = Utf8.of(name);
  return context(k.at, k.length);
}

// inContext tells the keys of the context by how they begin: they occur nowhere else.
function inContext(key: usize, length: u32): bool {
  const c = length ? load<u8>(key) : 0;
  return c == 0x24 /* $ */ ||
    c == 0x76 && length > 4 && load<u32>(key) == 0x5f726176 /* var_ */ ||
    c == 0x62 && length > 9 && load<u64>(key) == 0x726f697661686562 && load<u8>(key + 8) == 0x5f /* behavior_ */;
}

/** A key that was sent or fetched before; the host is not asked. */
export function sent(key: usize, length: u32): Value {
  if (inContext(key, length)) {
    const v = context(key, length);
    if (v.exists) return v;
  }
  dictionary();
  const v = dictionaryKeys.get(key, length);
  return v.exists ? v : fetched(key, length);
}

function fetched(key: usize, length: u32): Value {
  for (let i: usize = 0; i < answers.length; i += 4) {
    const v = Value.at(<usize>load<u32>(answers.at + i)).find(key, length);
    if (v.exists) return v;
  }
  return Value.absent;
}

function isMissing(key: usize, length: i32): bool {
  for (let p = missing.at, end = p + missing.length; p < end; p = skip(p)) {
    const k = Value.at(p);
    if (k.length == length && memory.compare(k.body, key, length) == 0) return true;
  }
  return false;
}

/** A key wherever it is: one that is neither sent nor known is asked of the host, once. */
export function get(head: string, key: string): Value {
  const k = Utf8.both(head, key), v = sent(k.at, k.length);
  if (v.exists || load<u8>(k.at) == 0x24 || isMissing(k.at, k.length)) return v;
  ask([head + key]);
  const again = Utf8.both(head, key);
  return fetched(again.at, again.length);
}

/** Asks for those of the keys that are not known, in one call. */
export function prefetch(keys: string[]): void {
  const unknown: string[] = [];
  for (let i = 0; i < keys.length; i++) {
    const k = Utf8.of(keys[i]);
    if (!sent(k.at, k.length).exists && !isMissing(k.at, k.length)) unknown.push(keys[i]);
  }
  if (unknown.length) ask(unknown);
}

function ask(keys: string[]): void {
  args.length = 0;
  args.map(1);
  args.text("keys");
  args.array(keys.length);
  for (let i = 0; i < keys.length; i++) args.text(keys[i]);
  const answer = call("$key");
  if (!answer.exists) return;
  store<u32>(answers.more(4), <u32>answer.address);
  for (let i = 0; i < keys.length; i++) {
    if (!answer.get(keys[i]).exists) missing.text(keys[i]);
  }
}

/** A part of a large text or bytes, as bytes; nothing is remembered. */
export function part(key: string, off: i64, n: i64): Value {
  args.length = 0;
  args.map(1);
  args.text("keys");
  args.array(1);
  args.map(3);
  args.text("key");
  args.text(key);
  args.text("off");
  args.int(off);
  args.text("len");
  args.int(n);
  return call("$key").get(key);
}

/** Asks with the arguments that were written. */
export function call(name: string): Value {
  const k = Utf8.of(name), n = host.call(k.at, k.length, args.at, <i32>args.length);
  refusal = null;
  if (n < 0) {
    refused(name, n);
    return Value.absent;
  }
  return read(Source.answer, heap.alloc(n), n);
}

/** Requests with the arguments that were written; gives the index, or a code below 0. */
export function act(name: string): i32 {
  const k = Utf8.of(name), n = host.act(k.at, k.length, args.at, <i32>args.length);
  refusal = null;
  if (n < 0) refused(name, n);
  return n;
}

export function log(level: i32, text: string): void {
  line.length = 0;
  const at = line.more(3 * text.length);
  host.log(level, at, encode(text, at));
}

let returned: u32 = 0;

/** Begins a return; one of the same name is replaced. Write one value next. */
export function giveBack(name: string): Writer {
  if (returned == 0) store<u8>(returns.more(3), 0xde);
  const k = Utf8.of(name);
  for (let p = returns.at + 3, end = returns.at + returns.length; p < end; ) {
    const old = Value.at(p), next = skip(skip(p));
    if (old.length == k.length && memory.compare(old.body, k.at, k.length) == 0) {
      memory.copy(p, next, end - next);
      returns.length -= next - p;
      returned--;
      break;
    }
    p = next;
  }
  returned++;
  returns.text(name);
  return returns;
}

/** Where the returns lie, as the host wants to know it. */
export function finish(): i64 {
  if (returned == 0) return 0;
  store<u16>(returns.at + 1, bswap<u16>(<u16>returned));
  return (<i64>returns.at) << 32 | <i64>returns.length;
}
