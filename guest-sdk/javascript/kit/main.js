// The conformance kit's guest in JavaScript: see KIT.md of the conformance kit.
import { Refused, abort, fail, log, on } from "vivarium";

/** A copy made entry by entry. */
function copied(v) {
  if (Array.isArray(v)) return v.map(copied);
  if (typeof v !== "object" || v === null || v.constructor !== Object) return v;
  const copy = {};
  for (const [key, value] of Object.entries(v)) Object.defineProperty(copy, key, { value: copied(value), enumerable: true });
  return copy;
}

on("kit.echo", (d) => ({ value: copied(d.value) }));

on("kit.types", (d) => {
  const read = {};
  for (const key of ["absent", "null", "str", "int", "negative", "unsigned", "float", "nan", "bool", "bin", "array", "map"].map((k) => `v_${k}`)) {
    read[key] = {
      type: d.$type(key), text: d.$text(key), int: d.$int(key), float: d.$float(key), bool: d.$bool(key), bytes: d.$bytes(key),
    };
  }
  return { read, deep: d.deep.list?.[1]?.name ?? "", deep_absent: d.deep.list?.[7]?.name ?? "" };
});

on("kit.lazy", (d) => ({
  ordinary: d.ordinary,
  first: d.lazy,
  second: d.lazy,
  email: d.ticket_owner_address_email,
  null_there: "lazy_null" in d,
  none_there: "lazy_none" in d,
  none_again: "lazy_none" in d,
}));

on("kit.prefetch", (d) => {
  d.$prefetch("lazy_a", "lazy_b", "lazy_c");
  return { a: d.lazy_a, b: d.lazy_b, c_there: d.lazy_c !== undefined };
});

on("kit.large", (d) => {
  const bytes = new TextEncoder().encode(d.text);
  let checksum = 0;
  for (let at = 0; at < bytes.length; at += 1000) checksum += bytes[at];
  return { length: bytes.length, checksum };
});

/** What a refused request was refused with. */
function refusal(request) {
  try {
    request();
  } catch (e) {
    if (!(e instanceof Refused)) throw e;
    return { code: e.code, message: e.reason, limit: e.limit, used: e.used, allowed: e.allowed };
  }
  return fail("not refused");
}

on("kit.actions", (d) => {
  const first = d.$act("kit.make", {
    name: "first", count: -7, price: 2.5, urgent: true, due: 1772443800, data: new Uint8Array([0x00, 0xff]), tags: ["a", "Zoë"], extra: { k: null },
  });
  d.$act("kit.link", { thing: first.id, label: "to the first" });
  const refusals = ["kit.nowhere", "kit.forbidden", "kit.make"].map((name) => refusal(() => d.$act(name)));
  d.$act("kit.make", { name: "second" });
  refusals.push(refusal(() => d.$act("kit.make", { name: "third" })));
  return { refusals };
});

on("kit.calls", (d) => {
  const sum = d.$call("kit.add", { a: 19, b: 23 });
  const { status, id } = d.$call("kit.post", { body: "Zoë" });
  const refusals = [["kit.nowhere"], ["kit.secret"], ["kit.add", { a: 1 }], ["kit.broken"]].map(([name, args]) => refusal(() => d.$call(name, args)));
  const last = d.$call("kit.add", { a: -1, b: -2 });
  refusals.push(refusal(() => d.$call("kit.add", { a: 1, b: 1 })));
  return { sum, status, id, last, refusals };
});

on("kit.log", (d) => {
  for (let n = 0; n < d.times; n++) {
    log.debug(d.text);
    log.info(d.text);
    log.warn(d.text);
    log.error(d.text);
  }
});

const ways = {
  error: () => fail("broken on purpose: Zoë"),
  unreachable: () => abort(),
  recursion: () => {
    const deeper = (n) => deeper(n + 1) + 1;
    return deeper(0);
  },
  memory: () => {
    for (const blocks = []; ; ) blocks.push(new Uint8Array(1 << 20).fill(1));
  },
  loop: () => {
    for (;;);
  },
  exception: () => {
    throw new Error("broken on purpose: Zoë");
  },
  index: (how) => ["one"][how.length + 100].length,
  divide: (how) => BigInt(how.length) / BigInt(how.indexOf("d")),
};

on("kit.fail", ({ how }) => {
  if (!Object.hasOwn(ways, how)) fail(`no such way: ${how}`);
  ways[how](how);
});

let count = 0;

on("kit.globals", () => ({ count: ++count }));

on("kit.suspend", (d) => {
  if (d.$state !== undefined) return { state: d.$state };
  try {
    d.$suspend(d.keep);
  } catch (e) {
    return { code: e.code };
  }
  return { after: refusal(() => d.$act("kit.make", { name: "late" })).code };
});

on("kit.context", (d) => ({
  behavior: d.behavior_name,
  bot: d.behavior_bot_name,
  color: d.var_color,
  size: d.var_size,
  event: d.$event,
  run: d.$run,
  time: d.$time,
  attempt: d.$attempt,
  mode: d.$params.mode,
  ceiling: d.$params.ceiling,
  prior: d.$prior?.length ?? 0,
}));

const returns = {
  every: () => ({
    text: "Zoë 😀", number: -(2n ** 63n), decimal: 0.1, checkbox: true, date: 1772443800, bin: new Uint8Array([0x00, 0xff, 0x80]),
    list: ["a", "", "Zoë"], map: { one: 1, two: -2 }, nested: [{ k: [null, true, 1.5] }, {}], nothing: null,
  }),
  nothing: () => undefined,
  wrong: () => ({ number: "twelve" }),
  unknown: () => ({ no_such: 1 }),
  large: () => ({ body: "a".repeat(1048577) }),
};

on("kit.returns", (d) => returns[d.what]());
