import { Utf8 } from "./utf8";

/** What a value is. */
export enum Type { absent, nil, bool, int, float, str, bin, array, map, time, reference }

/** The name of a type, as people read it. */
export function typeName(type: Type): string {
  switch (type) {
    case Type.nil: return "nil";
    case Type.bool: return "bool";
    case Type.int: return "int";
    case Type.float: return "float";
    case Type.str: return "str";
    case Type.bin: return "bin";
    case Type.array: return "array";
    case Type.map: return "map";
    case Type.time: return "time";
    case Type.reference: return "reference";
  }
  return "absent";
}

// @ts-ignore: decorator
@lazy const nowhere = memory.data<u8>([0xc1]); // the one byte that begins no value

// For the first bytes 0xc0 to 0xdf: how many bytes of length follow, in the upper
// half, and how many bytes besides, in the lower. 15 stands for the 17 of the
// longest extension, which the ABI has not.
// @ts-ignore: decorator
@lazy const forms = memory.data<u8>([
  0x00, 0x00, 0x00, 0x00, 0x10, 0x20, 0x40, 0x11, 0x21, 0x41, 0x04, 0x08, 0x01, 0x02, 0x04, 0x08,
  0x01, 0x02, 0x04, 0x08, 0x02, 0x03, 0x05, 0x09, 0x0f, 0x10, 0x20, 0x40, 0x20, 0x40, 0x20, 0x40,
]);

/** Reads n bytes, 1, 2, 4 or 8, the greatest first. */
export function bigEndian(at: usize, n: i32): u64 {
  let v: u64 = 0;
  for (let i = 0; i < n; i++) v = (v << 8) | load<u8>(at + i);
  return v;
}

/** Gives where the value behind the one at p begins. */
export function skip(p: usize): usize {
  for (let left: u32 = 1; left > 0; left--) {
    const c: u32 = load<u8>(p++);
    if (c < 0x80 || c >= 0xe0) continue;
    if (c < 0x90) left += 2 * (c & 0x0f);
    else if (c < 0xa0) left += c & 0x0f;
    else if (c < 0xc0) p += c & 0x1f;
    else {
      const form: u32 = load<u8>(forms + (c - 0xc0)), bytes = form >> 4;
      const n = bytes ? <u32>bigEndian(p, bytes) : 0;
      p += bytes + (form & 0x0f);
      if (c < 0xdc) p += n;
      else left += c < 0xde ? n : 2 * n;
    }
  }
  return p;
}

/** Gives how many bytes of length follow the first byte of a value. */
export function lengthBytes(c: u32): u32 {
  return c < 0xc0 || c > 0xdf ? 0 : <u32>load<u8>(forms + (c - 0xc0)) >> 4;
}

/**
 * A value that was read. It is the address of its encoding and nothing else, so
 * reading copies and allocates nothing until a text is asked for as a string.
 * What the value is not, its accessors give as the default of their type.
 */
// @ts-ignore: decorator
@unmanaged @final
export class Value {
  /** What there is when there is nothing. */
  static get absent(): Value { return changetype<Value>(nowhere); }
  static at(p: usize): Value { return changetype<Value>(p); }

  get address(): usize { return changetype<usize>(this); }

  get type(): Type {
    const c: u32 = load<u8>(this.address);
    if (c < 0x80 || c >= 0xe0) return Type.int;
    if (c < 0x90) return Type.map;
    if (c < 0xa0) return Type.array;
    if (c < 0xc0) return Type.str;
    if (c < 0xc4) return c == 0xc0 ? Type.nil : c == 0xc1 ? Type.absent : Type.bool;
    if (c < 0xc7) return Type.bin;
    if (c < 0xca || c >= 0xd4 && c < 0xd9) return load<i8>(this.body - 1) == -1 ? Type.time : Type.reference;
    if (c < 0xcc) return Type.float;
    if (c < 0xd4) return Type.int;
    return c < 0xdc ? Type.str : c < 0xde ? Type.array : Type.map;
  }

  /** Whether there is a value; null is one. */
  get exists(): bool { return load<u8>(this.address) != 0xc1; }

  /** Whether it is absent or null. */
  get isNull(): bool { return (load<u8>(this.address) | 1) == 0xc1; }

  /** Where what follows the header begins: the bytes of a text, the entries of a list. */
  get body(): usize {
    const c: u32 = load<u8>(this.address);
    const type: usize = c >= 0xc7 && c < 0xca || c >= 0xd4 && c < 0xd9 ? 1 : 0; // of an extension
    return this.address + 1 + lengthBytes(c) + type;
  }

  /** How many bytes, of a text or of bytes, entries of a list, pairs of a map. */
  get length(): i32 {
    const c: u32 = load<u8>(this.address);
    if (c >= 0x80 && c < 0xa0) return c & 0x0f;
    if (c >= 0xa0 && c < 0xc0) return c & 0x1f;
    if (c >= 0xd4 && c < 0xd9) return 1 << (c - 0xd4);
    const n = c >= 0xca && c < 0xd4 ? 0 : lengthBytes(c);
    return n ? <i32>bigEndian(this.address + 1, n) : 0;
  }

  /** A text, or bytes that are text. */
  get text(): string {
    return this.isRaw ? String.UTF8.decodeUnsafe(this.body, this.length) : "";
  }

  private get isRaw(): bool {
    const type = this.type;
    return type == Type.str || type == Type.bin;
  }

  /** Bytes, or those of a text: a copy. */
  get bytes(): Uint8Array {
    const n = this.isRaw ? this.length : 0, b = new Uint8Array(n);
    memory.copy(b.dataStart, this.body, n);
    return b;
  }

  /** A byte of a text or of bytes, in place; 0 past the end. */
  byteAt(i: i32): u8 { return <u32>i < <u32>this.length ? load<u8>(this.body + i) : 0; }

  get bool(): bool { return load<u8>(this.address) == 0xc3; }

  get int(): i64 {
    const c: u32 = load<u8>(this.address), p = this.address + 1;
    if (c < 0x80) return c;
    if (c >= 0xe0) return <i64><i8>c;
    switch (c) {
      case 0xcc: case 0xcd: case 0xce: return bigEndian(p, 1 << (c - 0xcc));
      case 0xcf: return max<i64>(0, bigEndian(p, 8)); // beyond i64 it is no int: see uint
      case 0xd0: return load<i8>(p);
      case 0xd1: return <i16>bigEndian(p, 2);
      case 0xd2: return <i32>bigEndian(p, 4);
      case 0xd3: return bigEndian(p, 8);
    }
    return 0;
  }

  get uint(): u64 {
    return load<u8>(this.address) == 0xcf ? bigEndian(this.address + 1, 8) : max<i64>(0, this.int);
  }

  get float(): f64 {
    const c: u32 = load<u8>(this.address), p = this.address + 1;
    if (c == 0xca) return reinterpret<f32>(<u32>bigEndian(p, 4));
    if (c == 0xcb) return reinterpret<f64>(bigEndian(p, 8));
    return c == 0xcf ? <f64>this.uint : <f64>this.int;
  }

  /** A time: its Unix seconds. */
  get seconds(): i64 {
    if (this.type != Type.time) return 0;
    switch (this.length) {
      case 4: return bigEndian(this.body, 4);
      case 8: return bigEndian(this.body, 8) & 0x3ffffffff;
    }
    return bigEndian(this.body + 4, 8);
  }

  /** A time: the nanoseconds behind its seconds. */
  get nanoseconds(): i32 {
    if (this.type != Type.time || this.length == 4) return 0;
    return this.length == 8 ? <i32>(bigEndian(this.body, 8) >> 34) : <i32>bigEndian(this.body, 4);
  }

  /** An entry of a list. */
  at(index: i32): Value {
    if (this.type != Type.array || <u32>index >= <u32>this.length) return Value.absent;
    let p = this.body;
    while (index-- > 0) p = skip(p);
    return Value.at(p);
  }

  /** The value of a key of a map. */
  get(key: string): Value {
    const k = Utf8.of(key);
    return this.find(k.at, k.length);
  }

  find(key: usize, length: i32): Value {
    if (this.type != Type.map) return Value.absent;
    let p = this.body;
    for (let n = this.length; n > 0; n--) {
      const k = Value.at(p), value = k.body + k.length;
      if (k.length == length && memory.compare(k.body, key, length) == 0) return Value.at(value);
      p = skip(value);
    }
    return Value.absent;
  }

  /** Walks the entries of a list or the pairs of a map. */
  get entries(): Entries { return new Entries(this); }

  /** Whether it is this text. */
  is(text: string): bool {
    const t = Utf8.of(text);
    return this.isRaw && this.length == t.length && memory.compare(this.body, t.at, t.length) == 0;
  }
}

/** A walk: `for (let e = v.entries; e.next();) { e.key; e.value; }` */
// @ts-ignore: decorator
@final
export class Entries {
  private left: i32;
  private p: usize;
  private keyed: bool;
  private keyAt: usize = 0;
  value: Value = Value.absent;

  constructor(v: Value) {
    const type = v.type;
    this.keyed = type == Type.map;
    this.left = this.keyed || type == Type.array ? v.length : 0;
    this.p = v.body;
  }

  next(): bool {
    if (this.left == 0) return false;
    this.left--;
    if (this.keyed) {
      this.keyAt = this.p;
      this.p = skip(this.p);
    }
    this.value = Value.at(this.p);
    this.p = skip(this.p);
    return true;
  }

  /** The key, of a map; empty in a list. */
  get key(): string { return this.keyed ? Value.at(this.keyAt).text : ""; }

  /** The key in place. */
  get keyValue(): Value { return this.keyed ? Value.at(this.keyAt) : Value.absent; }
}
