// The SDK in plain Node: node --test. The kit's handlers run here, too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused, Timestamp, on } from "vivarium";
import { run } from "vivarium/testing";
import "../kit/main.js";
import "../new/main.js";

test("keys, links, operations and logs", async () => {
  const out = await run("event.mail.received", { dictionary: { ticket_subject: "A Refund", ticket_importance: 90 } });
  assert.equal(out.error, undefined);
  assert.deepEqual(out.actions, [{ name: "set_importance", args: { value: 100 } }]);
  assert.deepEqual(out.logs, ["info rated 100"]);
});

test("a refusal is an exception, and nothing is performed", async () => {
  const out = await run("event.mail.received", { refuse: { set_importance: -2 } });
  assert.ok(out.error instanceof Refused);
  assert.equal(out.error.code, -2);
  assert.deepEqual(out.actions, []);
});

test("lazy keys are asked for once", async () => {
  const out = await run("kit.lazy", { dictionary: { ordinary: "o" }, lazy: { lazy: "l", lazy_null: null, ticket_owner_address_email: "zoe@example.com" } });
  assert.equal(out.error, undefined);
  assert.deepEqual(out.asked, ["lazy", "ticket_owner_address_email", "lazy_null", "lazy_none"]);
  assert.equal(out.returns.email, "zoe@example.com");
  assert.equal(out.returns.none_again, false);
});

test("several keys in one call", async () => {
  const out = await run("kit.prefetch", { lazy: { lazy_a: "a", lazy_b: 2 } });
  assert.deepEqual(out.returns, { a: "a", b: 2, c_there: false });
  assert.deepEqual(out.asked, ["lazy_a", "lazy_b", "lazy_c"]);
});

test("typed reading", async () => {
  const { returns } = await run("kit.types", { dictionary: { v_str: "12", v_unsigned: 2n ** 64n - 1n, deep: { list: [10, { name: "Zoë" }] } } });
  assert.equal(returns.deep, "Zoë");
  assert.deepEqual(returns.read.v_str, { type: "str", text: "12", int: 0, float: 0, bool: false, bytes: new TextEncoder().encode("12") });
  assert.equal(returns.read.v_unsigned.float, 2 ** 64);
  assert.equal(returns.read.v_absent.type, "absent");
});

test("calls, and references to results", async () => {
  const made = await run("kit.actions", { refuse: { "kit.nowhere": -1, "kit.forbidden": -2 } });
  assert.match(String(made.error), /not refused/); // no catalog here: kit.make {} is let through
  const asked = await run("kit.calls", {
    calls: { "kit.add": ({ a, b }) => a + b, "kit.post": { status: 201, id: "p-1" } }, refuse: { "kit.secret": -2, "kit.broken": -5 },
  });
  assert.match(String(asked.error), /not refused/);
  assert.deepEqual(asked.calls[0], { name: "kit.add", args: { a: 19, b: 23 } });
});

test("suspending", async () => {
  assert.deepEqual((await run("kit.suspend", { dictionary: { keep: new Uint8Array([1]) } })).suspended, new Uint8Array([1]));
  assert.deepEqual((await run("kit.suspend", { state: new Uint8Array([2]) })).returns, { state: new Uint8Array([2]) });
});

test("failing", async () => {
  assert.equal((await run("kit.fail", { dictionary: { how: "error" } })).error.message, "broken on purpose: Zoë");
  assert.equal((await run("kit.fail", { dictionary: { how: "exception" } })).error.message, "broken on purpose: Zoë");
});

test("views", async () => {
  let seen;
  on("test.views", async (d) => {
    seen = { keys: Object.keys(d), copy: JSON.parse(JSON.stringify(d)), has: ["a" in d, "b" in d], same: d.list === d.list, then: (await d) !== undefined };
    assert.throws(() => (d.a = 2), /can't be set/);
    return { at: new Timestamp(1, 5) };
  });
  const out = await run("test.views", { dictionary: { a: 1, list: [1] } });
  assert.deepEqual(seen, { keys: ["a", "list"], copy: { a: 1, list: [1] }, has: [true, false], same: true, then: true });
  assert.equal(out.returns.at.nanoseconds, 5);
  assert.deepEqual(out.asked, ["b"]);
});

test("what can't be told to a host", async () => {
  const own = {};
  own.own = own;
  for (const [id, value] of [["test.f", () => 1], ["test.s", Symbol("s")], ["test.b", 2n ** 64n], ["test.own", own]]) {
    on(id, () => ({ value }));
    assert.ok((await run(id)).error instanceof Error, id);
  }
});

test("handlers", async () => {
  assert.throws(() => on("kit.echo", () => {}), /two handlers/);
  assert.throws(() => on("kit.other"), /a function/);
  await assert.rejects(run("kit.other"), /no handler/);
});
