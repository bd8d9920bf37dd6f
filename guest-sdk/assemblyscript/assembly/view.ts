import { Any, UnixTime, ID, Ref } from "./any";
import * as run from "./run";
import { Utf8 } from "./utf8";
import { Entries, Type, Value } from "./value";

/** Where a view looks for its keys. */
export enum From { host, event, value, itself }

/**
 * Reads the keys behind a prefix: "ticket_owner_" is that of the ticket's owner.
 * Views of records and structs that came as values read the keys of that value.
 */
export class View {
  constructor(readonly _prefix: string, readonly _from: From, readonly _inside: Value) {}

  /** The value of a key behind the prefix. */
  get(key: string): Value {
    switch (this._from) {
      case From.host: return run.get(this._prefix, key);
      case From.itself: return this._inside;
    }
    const k = Utf8.both(this._prefix, key);
    return this._from == From.event ? run.sent(k.at, k.length) : this._inside.find(k.at, k.length);
  }

  getText(key: string): string { return this.get(key).text; }
  getInt(key: string): i64 { return this.get(key).int; }
  getID(key: string): ID { return this.get(key).int; }
  getDate(key: string): UnixTime { return this.get(key).int; }
  getFloat(key: string): f64 { return this.get(key).float; }
  getBool(key: string): bool { return this.get(key).bool; }
  getBytes(key: string): Uint8Array { return this.get(key).bytes; }
  getTexts(key: string): Texts { return new Texts(this.get(key)); }
  getTextMap(key: string): TextMap { return new TextMap(this.get(key)); }

  getRef(key: string): Ref {
    const v = this.get(key);
    return Ref.to(v.get("record").text, v.get("id").int);
  }

  /** The records or structs that a list or map holds. */
  getViews<T extends View>(key: string): Views<T> { return new Views<T>(this.get(key)); }

  /** The view of the record that a prefix leads to. */
  linked<T extends View>(prefix: string): T {
    return instantiate<T>(this._prefix.length ? this._prefix + prefix : prefix, this._from, this._inside);
  }

  /** The view of the map that a key holds. */
  within<T extends View>(key: string): T { return instantiate<T>("", From.value, this.get(key)); }

  /** The same keys, read as another type of record. */
  as<T extends View>(): T { return instantiate<T>(this._prefix, this._from, this._inside); }
}

/** The keys that were sent with the event: reading an absent one asks nobody. */
export const own = new View("", From.event, Value.absent);

/** A record of any type. */
export class AnyRecord extends View {
  get type(): string { return this.getText("_type"); }
  get id(): ID { return this.getID("id"); }
  get label(): string { return this.getText("_label"); }
}

/** Entries of a list or map by number; one after the other costs a step each. */
class Numbered {
  private walk: Entries;
  private passed: i32 = -1;

  constructor(readonly value: Value) { this.walk = value.entries; }

  get length(): i32 { return this.value.length; }

  /** The key of an entry, in a map. */
  keyAt(i: i32): string {
    this.go(i);
    return this.walk.key;
  }

  protected go(i: i32): Value {
    if (i < this.passed) {
      this.walk = this.value.entries;
      this.passed = -1;
    }
    while (this.passed < i) {
      if (!this.walk.next()) return Value.absent;
      this.passed++;
    }
    return i < 0 ? Value.absent : this.walk.value;
  }
}

/** A list or map of records or structs. */
export class Views<T extends View> extends Numbered {
  // @ts-ignore: decorator
  @operator("[]")
  entry(i: i32): T { return instantiate<T>("", From.value, this.go(i)); }
}

/** A text or a list of texts. */
export class Texts extends Numbered {
  get length(): i32 { return this.value.type == Type.str ? 1 : this.value.length; }

  // @ts-ignore: decorator
  @operator("[]")
  entry(i: i32): string {
    return this.value.type == Type.str ? (i == 0 ? this.value.text : "") : this.go(i).text;
  }

  get first(): string { return this.entry(0); }

  contains(text: string): bool {
    for (let i = 0; i < this.length; i++) if (this.entry(i) == text) return true;
    return false;
  }
}

/** A map of texts; where a key has several, as a mail header may, the first counts. */
export class TextMap extends Numbered {
  get(key: string): string { return new Texts(this.value.get(key)).first; }
  has(key: string): bool { return this.value.get(key).exists; }
  at(i: i32): string { return new Texts(this.go(i)).first; }
}
