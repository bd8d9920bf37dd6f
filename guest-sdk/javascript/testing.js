// Runs handlers in Node, without a sandbox: a host of plain values in place of the
// real one. It knows no catalog: `vivarium test` holds a module against that.
import { Reference, Timestamp, declared } from "./index.js";

class Failure extends Error {}

const typeOf = (v) => {
  if (v === undefined) return "absent";
  if (v === null) return "nil";
  if (Array.isArray(v)) return "array";
  if (v instanceof Uint8Array) return "bin";
  if (v instanceof Timestamp || v instanceof Date) return "time";
  if (typeof v === "number") return Number.isInteger(v) && !Object.is(v, -0) ? "int" : "float";
  return { boolean: "bool", bigint: "int", string: "str", object: "map" }[typeof v];
};

/** A copy of what would reach the host: refused as it would be there. */
function told(v, depth = 1) {
  if (depth > 32) throw new TypeError("a value nested more than 32 deep, or in itself");
  if (typeof v === "function") throw new TypeError("a function can't be told to the host");
  if (typeof v === "symbol") throw new TypeError("a value that can't be told to the host: undefined or a symbol");
  if (v instanceof Promise) throw new TypeError("a promise can't be told to the host: await it");
  if (typeof v === "bigint" && (v < -(2n ** 63n) || v >= 2n ** 64n)) throw new RangeError("a bigint of more than 64 bits");
  if (v instanceof Uint8Array) return v.slice();
  if (typeof v !== "object" || v === null || v instanceof Date || v instanceof Timestamp || v instanceof Reference) return v;
  if (Array.isArray(v)) return v.map((item) => told(item === undefined ? null : item, depth + 1));
  return Object.fromEntries(
    Object.entries(v)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, told(item, depth + 1)]),
  );
}

/**
 * Runs the handler of an event and gives what it did. lazy are the keys that the
 * host would fetch, calls the answers to operations by name, refuse the codes that
 * others are refused with.
 */
export async function run(event, { dictionary = {}, lazy = {}, params = {}, vars = {}, state, context = {}, calls = {}, refuse = {} } = {}) {
  const handler = declared.handlers.get(event);
  if (handler === undefined) throw new TypeError(`there is no handler for "${event}"`);
  const facts = { $event: event, $run: "test", $time: 0, $attempt: 1, $params: params, behavior_name: "test", behavior_bot_name: "test", ...context };
  for (const [name, value] of Object.entries(vars)) facts[`var_${name}`] = value;
  if (state !== undefined) facts.$state = state;
  const out = { returns: undefined, actions: [], calls: [], logs: [], asked: [], suspended: undefined, error: undefined };
  let answer;
  let refusal;
  const own = (map, key) => (Object.hasOwn(map, key) ? map[key] : undefined);
  const get = (key) => own(facts, key) ?? own(dictionary, key) ?? (Object.hasOwn(dictionary, key) ? null : undefined);
  const refused = (code, message) => {
    refusal = { code, message };
    return code;
  };
  const keys = (entries) => {
    const found = {};
    for (const entry of entries) {
      const key = typeof entry === "string" ? entry : entry.key;
      out.asked.push(key);
      const v = get(key) ?? own(lazy, key);
      if (v === undefined) continue;
      found[key] = typeof entry === "string" ? v : (typeof v === "string" ? new TextEncoder().encode(v) : v).slice(entry.off, entry.off + entry.len);
    }
    return found;
  };
  const before = globalThis.$vivarium;
  globalThis.$vivarium = {
    get,
    type: (key) => typeOf(get(key)),
    names: () => Object.keys(dictionary).sort(),
    act(name, args) {
      if (name in refuse) return refused(refuse[name], "refused by the test");
      if (out.suspended !== undefined) return refused(-6, "the run has been suspended: nothing may follow");
      if (name === "$suspend") out.suspended = told(args).state;
      else out.actions.push({ name, args: told(args) });
      return name === "$suspend" ? 0 : out.actions.length - 1;
    },
    call(name, args) {
      if (name in refuse) return refused(refuse[name], "refused by the test");
      if (name === "$key") answer = keys(args.keys);
      else if (!Object.hasOwn(calls, name)) return refused(-1, `the test gives no answer to ${name}`);
      else {
        out.calls.push({ name, args: told(args) });
        answer = typeof calls[name] === "function" ? calls[name](args) : calls[name];
      }
      return 0;
    },
    answer: () => answer,
    answerType: (key) => typeOf(own(answer, key)),
    refusal: () => refusal,
    log: (level, text) => out.logs.push(`${["debug", "info", "warn", "error"][level]} ${text}`),
    fail(message) {
      throw new Failure(message);
    },
    abort() {
      throw new Failure("trap");
    },
  };
  try {
    const returned = await declared.dispatch(handler);
    out.returns = returned === undefined || returned === null ? undefined : told(returned);
  } catch (e) {
    Object.assign(out, { error: e, actions: [], suspended: undefined });
  } finally {
    globalThis.$vivarium = before;
  }
  return out;
}
