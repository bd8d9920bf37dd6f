import { Value, skip } from "./value";
import { encode } from "./utf8";

/** Writes values one behind the other; a list or map is its count, then its entries. */
// @ts-ignore: decorator
@final
export class Writer {
  length: usize = 0;

  constructor(public at: usize = 0, private room: usize = 0) {}

  /** Makes room for n bytes more and gives where they go. */
  more(n: usize): usize {
    const end = this.length + n;
    if (end > this.room) {
      const wider = max<usize>(2 * this.room, max<usize>(end, 256)), at = heap.alloc(wider);
      memory.copy(at, this.at, this.length);
      this.at = at;
      this.room = wider;
    }
    const p = this.at + this.length;
    this.length = end;
    return p;
  }

  // head writes a first byte and n bytes of v, the greatest first.
  private head(c: u32, v: u64, n: u32): void {
    const p = this.more(1 + n);
    store<u8>(p, c);
    for (let i: u32 = 0; i < n; i++) store<u8>(p + 1 + i, v >> (8 * (n - 1 - i)));
  }

  // size writes a count: in the first byte when it is below few, else behind it.
  private size(n: u32, short: u32, few: u32, one: u32, two: u32): void {
    if (n < few) this.head(short | n, 0, 0);
    else if (n < 0x100 && one) this.head(one, n, 1);
    else if (n < 0x10000) this.head(two, n, 2);
    else this.head(two + 1, n, 4);
  }

  nil(): void { this.head(0xc0, 0, 0); }
  bool(v: bool): void { this.head(v ? 0xc3 : 0xc2, 0, 0); }
  float(v: f64): void { this.head(0xcb, reinterpret<u64>(v), 8); }

  int(v: i64): void {
    if (v >= 0) this.uint(v);
    else if (v >= -32) this.head(<u32>v & 0xff, 0, 0);
    else if (v >= -0x80000000) this.head(0xd2, v, 4);
    else this.head(0xd3, v, 8);
  }

  uint(v: u64): void {
    if (v < 0x80) this.head(<u32>v, 0, 0);
    else if (v < 0x100) this.head(0xcc, v, 1);
    else if (v < 0x10000) this.head(0xcd, v, 2);
    else if (v < 0x100000000) this.head(0xce, v, 4);
    else this.head(0xcf, v, 8);
  }

  text(v: string): void {
    const n = <u32>String.UTF8.byteLength(v);
    this.size(n, 0xa0, 32, 0xd9, 0xda);
    encode(v, this.more(n));
  }

  bytes(v: Uint8Array): void {
    this.size(v.length, 0, 0, 0xc4, 0xc5);
    memory.copy(this.more(v.length), v.dataStart, v.length);
  }

  /** Begins a list of n values, which follow. */
  array(n: i32): void { this.size(n, 0x90, 16, 0, 0xdc); }

  /** Begins a map of n pairs: a text and a value each. */
  map(n: i32): void { this.size(n, 0x80, 16, 0, 0xde); }

  /** A time with its nanoseconds. */
  time(seconds: i64, nanoseconds: i32): void {
    this.head(0xc7, 12, 1);
    store<u8>(this.more(1), 0xff);
    const p = this.more(12);
    store<u32>(p, bswap<u32>(nanoseconds));
    store<u64>(p + 4, bswap<u64>(seconds));
  }

  /** The value at a path inside the result of an action requested earlier. */
  reference(index: i32, path: string[]): void {
    const body = new Writer();
    body.array(1 + path.length);
    body.int(index);
    for (let i = 0; i < path.length; i++) body.text(path[i]);
    this.size(<u32>body.length, 0, 0, 0xc7, 0xc8);
    store<u8>(this.more(1), 1);
    this.encoded(body.at, body.length);
  }

  /** A value that was read, as it is; absent is null. */
  value(v: Value): void {
    if (!v.exists) return this.nil();
    this.encoded(v.address, skip(v.address) - v.address);
  }

  encoded(at: usize, n: usize): void { memory.copy(this.more(n), at, n); }
}
