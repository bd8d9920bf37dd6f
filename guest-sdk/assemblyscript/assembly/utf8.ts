// @ts-ignore: decorator
@lazy const room = memory.data(1024);

/**
 * The UTF-8 of a short text, for a moment: the next one overwrites it. Keys and
 * names go through here, so that none of them allocates.
 */
// @ts-ignore: decorator
@final
export class Utf8 {
  at: usize = room;
  length: i32 = 0;

  static of(text: string): Utf8 {
    now.length = 0;
    now.add(text);
    return now;
  }

  static both(head: string, tail: string): Utf8 {
    now.length = 0;
    now.add(head);
    now.add(tail);
    return now;
  }

  private add(text: string): void {
    const n = text.length, end = this.length + 3 * n;
    if (end > 1024) { // three bytes a unit at most
      const wider = heap.alloc(end);
      memory.copy(wider, this.at, this.length);
      this.at = wider;
    } else if (this.length == 0) {
      this.at = room;
    }
    this.length += encode(text, this.at + this.length);
  }
}

const now = new Utf8();

/** Writes the UTF-8 of a text and gives its length; lone surrogates become U+FFFD. */
export function encode(text: string, at: usize): i32 {
  let p = at;
  for (let i = 0, n = text.length; i < n; i++) {
    let c: u32 = text.charCodeAt(i);
    if (c < 0x80) {
      store<u8>(p++, c);
      continue;
    }
    if (c < 0x800) {
      store<u8>(p++, 0xc0 | c >> 6);
      store<u8>(p++, 0x80 | c & 0x3f);
      continue;
    }
    if ((c & 0xf800) == 0xd800) {
      const low: u32 = c < 0xdc00 && i + 1 < n ? text.charCodeAt(i + 1) : 0;
      if ((low & 0xfc00) == 0xdc00) {
        i++;
        c = 0x10000 + ((c & 0x3ff) << 10 | low & 0x3ff);
        store<u8>(p++, 0xf0 | c >> 18);
        store<u8>(p++, 0x80 | c >> 12 & 0x3f);
        store<u8>(p++, 0x80 | c >> 6 & 0x3f);
        store<u8>(p++, 0x80 | c & 0x3f);
        continue;
      }
      c = 0xfffd;
    }
    store<u8>(p++, 0xe0 | c >> 12);
    store<u8>(p++, 0x80 | c >> 6 & 0x3f);
    store<u8>(p++, 0x80 | c & 0x3f);
  }
  return <i32>(p - at);
}
