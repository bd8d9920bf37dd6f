// The SDK of JavaScript behaviors. The same text runs in the interpreter, where
// globalThis.$vivarium is the way to the host, and in Node, where testing.js puts
// a host of its own there for the length of a test.
import { offerings } from "./catalog_gen.js";

const guest = globalThis.$vivarium;
const packed = guest !== undefined;

const host = () => {
  const there = guest ?? globalThis.$vivarium;
  if (there === undefined) throw new Error("there is no host: handlers run in a sandbox, or by vivarium/testing");
  return there;
};

/** What a handler is told besides its returns. */
let run;

const newRun = () => ({ lazy: new Map(), seen: undefined });

/** A request that the host has refused. */
export class Refused extends Error {
  constructor(what, { code, message, limit, used, allowed } = {}) {
    super(`${what}: ${message ?? "refused"}`);
    this.name = "Refused";
    this.code = code ?? -5;
    this.reason = message ?? "refused";
    if (limit !== undefined) Object.assign(this, { limit, used, allowed });
  }
}

/** A point in time with nanoseconds, where a message has one. */
export class Timestamp {
  constructor(seconds, nanoseconds = 0) {
    this.seconds = seconds;
    this.nanoseconds = nanoseconds;
  }
  toDate() {
    return new Date(Number(this.seconds) * 1000 + this.nanoseconds / 1e6);
  }
}

/** A value inside the result of an action that was requested earlier. */
export class Reference {
  constructor(path) {
    this.path = path;
  }
}

/** A requested action. It has not been performed yet. */
export class Action {
  constructor(index) {
    this.index = index;
  }
  /** The value at a path inside its result, for the arguments of later actions. */
  result(...path) {
    return new Reference([this.index, ...path]);
  }
  /** The ID of the record that it makes. */
  get id() {
    return this.result("id");
  }
}

function act(name, args = {}) {
  const index = host().act(name, args);
  if (index < 0) throw new Refused(name, host().refusal());
  return new Action(index);
}

function call(name, args = {}) {
  const size = host().call(name, args);
  if (size < 0) throw new Refused(name, host().refusal());
  return host().answer();
}

function ask(keys) {
  const answer = call("$key", { keys });
  for (const key of keys) run.lazy.set(key, { value: answer[key], type: host().answerType(key) });
}

/** What is known of a key that did not come with the event: asked for once. */
function lazy(key) {
  if (key[0] === "$") return { value: undefined, type: "absent" };
  if (!run.lazy.has(key)) ask([key]);
  return run.lazy.get(key);
}

function read(key) {
  const value = run.seen?.get(key) ?? host().get(key);
  if (value === undefined) return lazy(key).value;
  if (typeof value === "object" && value !== null) (run.seen ??= new Map()).set(key, value);
  return value;
}

const int64 = (v) => v >= -(2n ** 63n) && v < 2n ** 63n;
const prefix = Symbol("prefix");

/** What every view of an event or of a record behind a link can do. */
const base = {
  $get(key) {
    return read(this[prefix] + key);
  },
  $type(key) {
    const name = this[prefix] + key;
    const type = host().type(name);
    return type === "absent" ? lazy(name).type : type;
  },
  $text(key) {
    const v = this.$get(key);
    return typeof v === "string" ? v : "";
  },
  $int(key) {
    const v = this.$get(key);
    if (typeof v === "bigint") return int64(v) ? v : 0;
    return Number.isSafeInteger(v) || Math.abs(v) === 2 ** 53 ? v : 0;
  },
  $float(key) {
    const v = this.$get(key);
    return typeof v === "number" || typeof v === "bigint" ? Number(v) : 0;
  },
  $bool(key) {
    return this.$get(key) === true;
  },
  $bytes(key) {
    const v = this.$get(key);
    if (typeof v === "string") return new TextEncoder().encode(v);
    return v instanceof Uint8Array ? v : new Uint8Array();
  },
  /** Bytes of a text or bin from off on, without the rest of it. */
  $part(key, off, len) {
    const name = this[prefix] + key;
    return call("$key", { keys: [{ key: name, off, len }] })[name];
  },
  /** Fetches keys that are not there yet in one call. */
  $prefetch(...keys) {
    const missing = keys.map((key) => this[prefix] + key).filter((key) => !run.lazy.has(key) && host().get(key) === undefined);
    if (missing.length > 0) ask(missing);
  },
  $act: act,
  $call: call,
  /** Keeps bytes for a later run of this conversation; return after it. */
  $suspend(state) {
    act("$suspend", { state: typeof state === "string" ? new TextEncoder().encode(state) : state });
  },
  toJSON() {
    return { ...this };
  },
};

const views = {
  get(view, name, receiver) {
    if (typeof name === "symbol") return view[name];
    const link = view.links[name];
    if (link !== undefined) return viewOf(link, view[prefix]);
    if (name in view.methods) return Reflect.get(view.methods, name, receiver);
    const key = view[prefix] + name;
    return name === "then" ? host().get(key) : read(key); // a promise asks for then: the host is not bothered
  },
  has: (view, name) => typeof name === "string" && read(view[prefix] + name) !== undefined,
  ownKeys: (view) =>
    host()
      .names()
      .filter((name) => name.startsWith(view[prefix]))
      .map((name) => name.slice(view[prefix].length)),
  getOwnPropertyDescriptor(view, name) {
    const value = typeof name === "string" ? host().get(view[prefix] + name) : undefined;
    return value === undefined ? undefined : { value, enumerable: true, configurable: true, writable: false };
  },
  set(_, name) {
    throw new TypeError(`${String(name)} can't be set: return what the event shall get`);
  },
  deleteProperty: () => false,
  getPrototypeOf: (view) => view.methods,
};

/** What is known of events and records: read from the tables when it is needed. */
const tables = { events: {}, records: {}, common: {} };
const linksOf = { __proto__: null };

/** Adds links and operations of a catalog: generated files call it. */
export function offer({ events = {}, records = {}, common = "{}" }) {
  Object.assign(tables.events, events);
  Object.assign(tables.records, records);
  Object.assign(tables.common, JSON.parse(common));
}

/** Reads a table of links, name to [prefix, record…]. What is behind them is read when it is asked for. */
function linksFrom(entries) {
  const links = { __proto__: null };
  for (const [name, [prefix, ...records]] of entries) links[name] = { prefix, records, links: undefined };
  return links;
}

const entriesOf = (text) => (text === undefined ? [] : Object.entries(JSON.parse(text)));

function behind(link) {
  const of = link.records.join();
  return (link.links = linksOf[of] ??= linksFrom(link.records.flatMap((name) => entriesOf(tables.records[name]))));
}

/** The view of the record behind a link. */
const viewOf = (link, before) =>
  new Proxy({ links: link.links ?? behind(link), methods: record, [prefix]: before + link.prefix, [pointsTo]: link.records }, views);

const pointsTo = Symbol("records");

/** What a view of a record can do besides. */
const record = Object.create(base, {
  $ref: {
    get() {
      const type = this[pointsTo].length === 1 ? this[pointsTo][0] : this.$text("_type");
      return { record: type, id: this.$get("id") };
    },
  },
});

const operation = (name) => (name[0] === "?" ? (args) => call(name.slice(1), args) : (args) => act(name, args));

/** What handlers of an event get: made once, when one is declared. */
function describe(id) {
  const text = tables.events[id] ?? (packed ? host().table(id) : undefined);
  const { links = {}, operations = {} } = text === undefined ? {} : JSON.parse(text);
  const methods = Object.create(base);
  for (const [method, name] of Object.entries({ ...tables.common, ...operations })) methods[method] = operation(name);
  const view = { links: linksFrom(Object.entries(links)), methods, [prefix]: "" };
  for (const link of Object.values(view.links)) behind(link);
  return view;
}

offer(offerings);

const handlers = new Map();

/** Declares the handler of an event, or of several. */
export function on(events, handler) {
  if (typeof handler !== "function") throw new TypeError("on takes an event ID and a function");
  for (const event of [events].flat()) {
    const declared = { event, handler, view: describe(event) };
    if (packed) host().on(event, declared);
    else if (handlers.has(event)) throw new TypeError(`two handlers for "${event}"`);
    handlers.set(event, declared);
  }
}

function dispatch({ handler, view }) {
  run = newRun();
  return handler(new Proxy(view, views));
}

/** What testing.js runs. */
export const declared = { handlers, dispatch };

const show = (v) => {
  if (typeof v !== "object" || v === null || v instanceof Error) return String(v);
  try {
    return JSON.stringify(v, (_, x) => (typeof x === "bigint" ? String(x) : x instanceof Uint8Array ? `${x.length} bytes` : x));
  } catch {
    return String(v);
  }
};

const line =
  (level) =>
  (first, ...rest) => {
    let text = show(first);
    for (const part of rest) text += " " + show(part);
    host().log(level, text);
  };

/** Writes log lines: parts are joined by spaces. */
export const log = { debug: line(0), info: line(1), warn: line(2), error: line(3) };

/** Ends the run as failed. It does not return. */
export function fail(message) {
  const [, file, number] = explain(new Error(message));
  host().fail(String(message), file, number);
}

/** Ends the run at once, as a trap. */
export const abort = () => host().abort();

/** Where an error happened, in the author's own files, and what it says. */
function explain(error) {
  if (!(error instanceof Error)) return [show(error), "", 0];
  const message = error.name === "Error" ? error.message : `${error.name}: ${error.message}`;
  const origin = originalPositions();
  for (const [, at, row, column] of String(error.stack).matchAll(/([^\s(]+):(\d+):(\d+)\)?$/gm)) {
    const [file, number] = origin(at, Number(row), Number(column));
    if (file !== "" && !/^vivarium\//.test(file)) return [message, file, number];
  }
  return [message, "", 0];
}

/** Reads the source map that the packer leaves, once something is thrown. */
function originalPositions() {
  const text = globalThis.$vivarium?.map;
  if (text === undefined) return (file, row) => [file, row];
  const { sources, mappings } = JSON.parse(text);
  const rows = mappings.split(";");
  return (_, row, column) => {
    const state = [0, 0, 0, 0]; // column, source, row, column there
    let found = ["", 0];
    for (let at = 0; at < Math.min(row, rows.length); at++) {
      state[0] = 0;
      for (const segment of rows[at] === "" ? [] : rows[at].split(",")) {
        unpack(segment).forEach((step, i) => (state[i] += step));
        if (at === row - 1 && (state[0] < column || found[1] === 0)) found = [sources[state[1]], state[2] + 1];
      }
    }
    return found;
  };
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function unpack(segment) {
  const values = [];
  let value = 0;
  let shift = 0;
  for (const c of segment) {
    const digit = digits.indexOf(c);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      values.push(value & 1 ? -(value >> 1) : value >> 1);
      value = shift = 0;
    }
  }
  return values;
}

if (packed) {
  host().setup(dispatch, explain, Timestamp.prototype, Reference.prototype);
  globalThis.console = { ...log, log: log.info, trace: log.debug };
  globalThis.TextEncoder = class TextEncoder {
    encode(text = "") {
      return host().encode(String(text));
    }
  };
  globalThis.TextDecoder = class TextDecoder {
    decode(bytes = new Uint8Array()) {
      return host().decode(new Uint8Array(bytes.buffer ?? bytes, bytes.byteOffset ?? 0, bytes.byteLength));
    }
  };
}
