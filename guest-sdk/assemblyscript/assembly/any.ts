import { Value } from "./value";
import { Writer } from "./writer";

/** The ID of a record, or what stands for the one that an action will create. */
export type ID = i64;

/** A time in Unix seconds. */
export type UnixTime = i64;

// IDs that begin here stand for the result of an action; real ones are never below 0.
const results = i64.MIN_VALUE;

/** Writes an ID, or the reference it stands for. */
export function writeID(w: Writer, id: ID): void {
  if (id < results + 0x100000) w.reference(<i32>(id - results), ["id"]);
  else w.int(id);
}

/** Points to a record. */
export class Ref {
  record: string = "";
  id: ID = 0;

  static to(record: string, id: ID): Ref {
    const ref = new Ref();
    ref.record = record;
    ref.id = id;
    return ref;
  }

  write(w: Writer): void {
    w.map(2);
    w.text("record");
    w.text(this.record);
    w.text("id");
    writeID(w, this.id);
  }
}

/** A value of any type, to write. */
export class Any {
  readonly w: Writer = new Writer();

  static get nil(): Any { const a = new Any(); a.w.nil(); return a; }
  static text(v: string): Any { const a = new Any(); a.w.text(v); return a; }
  static int(v: i64): Any { const a = new Any(); a.w.int(v); return a; }
  static float(v: f64): Any { const a = new Any(); a.w.float(v); return a; }
  static bool(v: bool): Any { const a = new Any(); a.w.bool(v); return a; }
  static bytes(v: Uint8Array): Any { const a = new Any(); a.w.bytes(v); return a; }
  static id(v: ID): Any { const a = new Any(); writeID(a.w, v); return a; }
  static ref(v: Ref): Any { const a = new Any(); v.write(a.w); return a; }
  static value(v: Value): Any { const a = new Any(); a.w.value(v); return a; }

  static texts(v: string[]): Any { const a = new Any(); writeTexts(a.w, v); return a; }

  static list(v: Any[]): Any {
    const a = new Any();
    a.w.array(v.length);
    for (let i = 0; i < v.length; i++) v[i].write(a.w);
    return a;
  }

  static result(index: i32, path: string[]): Any { const a = new Any(); a.w.reference(index, path); return a; }

  write(w: Writer): void { w.encoded(this.w.at, this.w.length); }
}

/** A map to write: each method adds a pair. A key must not be written twice. */
export class Fields {
  private n: u32 = 0;

  constructor(protected w: Writer = new Writer()) {
    w.length = 0;
    const p = w.more(3); // a map whose count is filled in
    store<u8>(p, 0xde);
    store<u16>(p + 1, 0);
  }

  /** Begins a pair: write one value to the writer next. */
  key(name: string): Writer {
    this.count(1);
    this.w.text(name);
    return this.w;
  }

  private count(more: u32): void {
    this.n += more;
    store<u16>(this.w.at + 1, bswap<u16>(<u16>this.n));
  }

  text(name: string, v: string): this { this.key(name).text(v); return this; }
  int(name: string, v: i64): this { this.key(name).int(v); return this; }
  float(name: string, v: f64): this { this.key(name).float(v); return this; }
  bool(name: string, v: bool): this { this.key(name).bool(v); return this; }
  bytes(name: string, v: Uint8Array): this { this.key(name).bytes(v); return this; }
  id(name: string, v: ID): this { writeID(this.key(name), v); return this; }
  ref(name: string, v: Ref): this { v.write(this.key(name)); return this; }
  texts(name: string, v: string[]): this { writeTexts(this.key(name), v); return this; }
  any(name: string, v: Any): this { v.write(this.key(name)); return this; }
  fields(name: string, v: Fields): this { v.write(this.key(name)); return this; }
  nil(name: string): this { this.key(name).nil(); return this; }
  value(name: string, v: Value): this { this.key(name).value(v); return this; }

  /** Adds the pairs of another map. */
  merge(v: Fields): this {
    this.count(v.n);
    this.w.encoded(v.w.at + 3, v.w.length - 3);
    return this;
  }

  /** The map as a value of any type. */
  get asAny(): Any {
    const a = new Any();
    this.write(a.w);
    return a;
  }

  write(w: Writer): void { w.encoded(this.w.at, this.w.length); }
}

export function writeTexts(w: Writer, v: string[]): void {
  w.array(v.length);
  for (let i = 0; i < v.length; i++) w.text(v[i]);
}

export function writeIDs(w: Writer, v: ID[]): void {
  w.array(v.length);
  for (let i = 0; i < v.length; i++) writeID(w, v[i]);
}

export function writeInts(w: Writer, v: i64[]): void {
  w.array(v.length);
  for (let i = 0; i < v.length; i++) w.int(v[i]);
}

/** Writes a list of values that write themselves: references to records, structs. */
export function writeList<T>(w: Writer, v: T[]): void {
  w.array(v.length);
  // @ts-ignore: T has a method write
  for (let i = 0; i < v.length; i++) v[i].write(w);
}

/** Writes a map of texts. */
export function writeTextMap(w: Writer, v: Map<string, string>): void {
  const keys = v.keys();
  w.map(keys.length);
  for (let i = 0; i < keys.length; i++) {
    w.text(keys[i]);
    w.text(v.get(keys[i]));
  }
}
