import { Value, skip } from "./value";

// How many keys a source remembers: those of the largest built-in events. Keys
// behind them are walked to each time.
// @ts-ignore: decorator
@inline const remembered: u32 = 160;

/**
 * The keys of a map. It is walked once, and only as far as the keys that are
 * asked for; what was passed is found again by length and last byte.
 */
// @ts-ignore: decorator
@final
export class Keys {
  private next: usize = 0; // where the first key begins that is not in tags
  private left: u32 = 0; // how many keys begin there or later
  private n: u32 = 0; // how many are in tags

  /** tags has 2 bytes for each key that is remembered, ends has 4. */
  constructor(private tags: usize, private ends: usize) {}

  reset(map: Value): void {
    this.next = map.body;
    this.left = map.length;
  }

  get(key: usize, length: u32): Value {
    if (length == 0) return Value.absent;
    const want = tag(key, length);
    for (let i: u32 = 0; i < this.n; i++) {
      if (<u32>load<u16>(this.tags + 2 * i) == want) {
        const end = <usize>load<u32>(this.ends + 4 * i);
        if (memory.compare(end - length, key, length) == 0) return Value.at(end);
      }
    }
    let p = this.next;
    for (let left = this.left; left > 0; left--) {
      let c: u32 = load<u8>(p), at = p + 1, n = c & 0x1f;
      if ((c & 0xe0) != 0xa0) {
        const k = Value.at(p);
        at = k.body;
        n = k.length;
      }
      const end = at + n;
      c = load<u8>(end); // most values are passed without a call
      if (c < 0x80 || c == 0xc0 || c == 0xc2 || c == 0xc3) p = end + 1;
      else if ((c & 0xe0) == 0xa0) p = end + 1 + (c & 0x1f);
      else p = skip(end);
      const t = n ? tag(at, n) : 0;
      if (this.n < remembered) {
        store<u16>(this.tags + 2 * this.n, t);
        store<u32>(this.ends + 4 * this.n, <u32>end);
        this.n++;
        this.next = p;
        this.left = left - 1;
      }
      if (t == want && n == length && memory.compare(at, key, n) == 0) return Value.at(end);
    }
    return Value.absent;
  }
}

// tag gives a key's length and last byte in one number, for a first look.
// @ts-ignore: decorator
@inline
function tag(at: usize, length: u32): u32 {
  return (length & 0xff) << 8 | load<u8>(at + length - 1);
}
