// The conformance kit in AssemblyScript. KIT.md of the conformance kit says what
// each handler does.
import { Any, Event, Fields, Refusal, Type, Value, View, Writer, on, typeName } from "vivarium";

on("kit.echo", echo);
function echo(ev: Event): void { walk(ev.returns("value"), ev.get("value")); }

// walk takes a value apart and puts it together again.
function walk(w: Writer, v: Value): void {
  switch (v.type) {
    case Type.bool: return w.bool(v.bool);
    case Type.int: return v.uint > <u64>i64.MAX_VALUE ? w.uint(v.uint) : w.int(v.int);
    case Type.float: return w.float(v.float);
    case Type.str: return w.text(v.text);
    case Type.bin: return w.bytes(v.bytes);
    case Type.array: w.array(v.length); break;
    case Type.map: w.map(v.length); break;
    case Type.time: return w.time(v.seconds, v.nanoseconds);
    default: return w.nil();
  }
  for (let e = v.entries; e.next();) {
    if (v.type == Type.map) w.text(e.key);
    walk(w, e.value);
  }
}

const typed = [
  "v_absent", "v_null", "v_str", "v_int", "v_negative", "v_unsigned", "v_float", "v_nan", "v_bool", "v_bin", "v_array", "v_map",
];

on("kit.types", types);
function types(ev: Event): void {
  const read = new Fields();
  for (let i = 0; i < typed.length; i++) {
    const key = typed[i];
    read.fields(key, new Fields()
      .text("type", typeName(ev.get(key).type))
      .text("text", ev.getText(key))
      .int("int", ev.getInt(key))
      .float("float", ev.getFloat(key))
      .bool("bool", ev.getBool(key))
      .bytes("bytes", ev.getBytes(key)));
  }
  ev.giveBack("read", read.asAny);
  const list = ev.get("deep").get("list");
  ev.giveBack("deep", Any.text(list.at(1).get("name").text));
  ev.giveBack("deep_absent", Any.text(list.at(7).get("name").text));
}

on("kit.lazy", lazyKeys);
function lazyKeys(ev: Event): void {
  ev.giveBack("ordinary", Any.text(ev.getText("ordinary")));
  ev.giveBack("first", Any.text(ev.getText("lazy")));
  ev.giveBack("second", Any.text(ev.getText("lazy")));
  const address = ev.linked<View>("ticket_").linked<View>("owner_").linked<View>("address_");
  ev.giveBack("email", Any.text(address.getText("email")));
  ev.giveBack("null_there", Any.bool(ev.get("lazy_null").exists));
  ev.giveBack("none_there", Any.bool(ev.get("lazy_none").exists));
  ev.giveBack("none_again", Any.bool(ev.get("lazy_none").exists));
}

on("kit.prefetch", prefetch);
function prefetch(ev: Event): void {
  ev.prefetch(["lazy_a", "lazy_b", "lazy_c"]);
  ev.giveBack("a", Any.text(ev.getText("lazy_a")));
  ev.giveBack("b", Any.int(ev.getInt("lazy_b")));
  ev.giveBack("c_there", Any.bool(ev.get("lazy_c").exists));
}

on("kit.large", large);
function large(ev: Event): void {
  const text = ev.get("text"), n = text.length; // in place: as a string it would be of UTF-16
  let sum: i64 = 0;
  for (let i = 0; i < n; i += 1000) sum += text.byteAt(i);
  ev.giveBack("length", Any.int(n));
  ev.giveBack("checksum", Any.int(sum));
}

on("kit.actions", actions);
function actions(ev: Event): void {
  const refusals: Any[] = [];
  const data = new Uint8Array(2);
  data[1] = 0xff;
  const make = ev.operation("kit.make");
  make.text("name", "first").int("count", -7).float("price", 2.5).bool("urgent", true).int("due", 1772443800);
  make.bytes("data", data).texts("tags", ["a", "Zoë"]).fields("extra", new Fields().nil("k"));
  const made = make.act();
  const link = ev.operation("kit.link");
  link.id("thing", made.id).text("label", "to the first");
  link.act();
  ev.tolerate();
  const acts: string[][] = [["kit.nowhere"], ["kit.forbidden"], ["kit.make"], ["kit.make", "second"], ["kit.make", "third"]];
  for (let i = 0; i < acts.length; i++) {
    const op = ev.operation(acts[i][0]);
    if (acts[i].length > 1) op.text("name", acts[i][1]);
    if (op.act().refused) refusals.push(said(ev));
  }
  ev.giveBack("refusals", Any.list(refusals));
}

// said gives what the SDK knows of the last refusal.
function said(ev: Event): Any {
  const why = ev.refusal as Refusal;
  const m = new Fields().int("code", why.code).text("message", why.message);
  if (why.limit.length) m.text("limit", why.limit).int("used", why.used).int("allowed", why.allowed);
  return m.asAny;
}

function add(ev: Event, a: i64, b: i64): i64 {
  const op = ev.operation("kit.add");
  op.int("a", a).int("b", b);
  return op.call().int;
}

on("kit.calls", calls);
function calls(ev: Event): void {
  const refusals: Any[] = [];
  ev.giveBack("sum", Any.int(add(ev, 19, 23)));
  const post = ev.operation("kit.post");
  post.text("body", "Zoë");
  const posted = post.ask<View>();
  ev.tolerate();
  ev.operation("kit.nowhere").call();
  refusals.push(said(ev));
  ev.operation("kit.secret").call();
  refusals.push(said(ev));
  const half = ev.operation("kit.add");
  half.int("a", 1);
  half.call();
  refusals.push(said(ev));
  ev.operation("kit.broken").call();
  refusals.push(said(ev));
  ev.giveBack("last", Any.int(add(ev, -1, -2)));
  if (ev.refusal != null) ev.fail("a refusal that is over");
  add(ev, 1, 1);
  refusals.push(said(ev));
  ev.giveBack("status", Any.int(posted.getInt("status")));
  ev.giveBack("id", Any.text(posted.getText("id")));
  ev.giveBack("refusals", Any.list(refusals));
}

on("kit.log", logging);
function logging(ev: Event): void {
  const text = ev.getText("text");
  for (let n = ev.getInt("times"); n > 0; n--) {
    ev.debug(text);
    ev.info(text);
    ev.warn(text);
    ev.error(text);
  }
}

const broken = "broken on purpose: Zoë";
const kept: StaticArray<u8>[] = [];
let events: i64 = 0;

on("kit.fail", failing);
function failing(ev: Event): void {
  const how = ev.getText("how");
  if (how == "error") ev.fail(broken);
  if (how == "exception") throw new Error(broken);
  if (how == "abort") abort(broken);
  if (how == "assert") assert(how.length > 100, broken);
  if (how == "unreachable") unreachable();
  if (how == "recursion") ev.info(`depth ${recurse(how, 0)}`);
  if (how == "loop") while (true) events++;
  if (how == "index") ev.info(`entry ${typed[how.length + 100]}`);
  if (how == "divide") ev.info(`quotient ${1 / (how.length - 6)}`);
  while (how == "memory") {
    const block = new StaticArray<u8>(1 << 20);
    block[kept.length] = 1;
    kept.push(block);
  }
  ev.fail("no such way: " + how);
}

// recurse needs the answer of the call within, so that no compiler makes a loop of it.
function recurse(how: string, depth: i32): i32 {
  if (depth == i32.MAX_VALUE) return how.length;
  const n = recurse(how, depth + 1);
  events = events * n + 1;
  return n + <i32>events;
}

on("kit.globals", globals);
function globals(ev: Event): void {
  events++;
  ev.giveBack("count", Any.int(events));
}

on("kit.suspend", suspend);
function suspend(ev: Event): void {
  if (ev.$state.exists) return ev.giveBack("state", Any.value(ev.$state));
  ev.tolerate();
  ev.suspend(ev.getBytes("keep"));
  let why = ev.refusal;
  if (why) return ev.giveBack("code", Any.int(why.code));
  const late = ev.operation("kit.make");
  late.text("name", "late");
  ev.giveBack("after", Any.int(late.act().index));
}

on("kit.context", context);
function context(ev: Event): void {
  ev.giveBack("behavior", Any.text(ev.getText("behavior_name")));
  ev.giveBack("bot", Any.text(ev.getText("behavior_bot_name")));
  ev.giveBack("color", Any.text(ev.variable("color").text));
  ev.giveBack("size", Any.int(ev.variable("size").int));
  ev.giveBack("event", Any.text(ev.$event));
  ev.giveBack("run", Any.text(ev.$run));
  ev.giveBack("time", Any.int(ev.$time));
  ev.giveBack("attempt", Any.int(ev.$attempt));
  ev.giveBack("mode", Any.text(ev.$params.getText("mode")));
  ev.giveBack("ceiling", Any.int(ev.$params.getInt("ceiling")));
  ev.giveBack("prior", Any.int(ev.$prior.length));
}

on("kit.returns", returns);
function returns(ev: Event): void {
  const what = ev.getText("what");
  if (what == "every") {
    const bin = new Uint8Array(3);
    bin[1] = 0xff;
    bin[2] = 0x80;
    ev.giveBack("text", Any.text("Zoë 😀"));
    ev.giveBack("number", Any.int(i64.MIN_VALUE));
    ev.giveBack("decimal", Any.float(0.1));
    ev.giveBack("checkbox", Any.bool(true));
    ev.giveBack("date", Any.int(1772443800));
    ev.giveBack("bin", Any.bytes(bin));
    ev.giveBack("list", Any.texts(["a", "", "Zoë"]));
    ev.giveBack("map", new Fields().int("one", 1).int("two", -2).asAny);
    const k = Any.list([Any.nil, Any.bool(true), Any.float(1.5)]);
    ev.giveBack("nested", Any.list([new Fields().any("k", k).asAny, new Fields().asAny]));
    ev.giveBack("nothing", Any.nil);
  }
  if (what == "wrong") ev.giveBack("number", Any.text("twelve"));
  if (what == "unknown") ev.giveBack("no_such", Any.int(1));
  if (what == "large") ev.giveBack("body", Any.text("a".repeat((1 << 20) + 1)));
}
