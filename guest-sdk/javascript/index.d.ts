// Types of the SDK. Those of each event, its returns and operations are generated
// from the catalog: catalog_gen.d.ts.
export type * from "./catalog_gen.js";

/** Anything a message can carry. An integer beyond 2^53 arrives as a bigint. */
export type Value =
  | null | undefined | boolean | number | bigint | string | Uint8Array | Date | Timestamp | Reference
  | readonly Value[] | { readonly [key: string]: Value };

/** Arguments of an operation that is asked for by name. */
export type Arguments = { readonly [key: string]: Value };

/** A record: its type and ID. */
export interface Ref {
  record: string;
  id: number | bigint | Reference;
}

export type TypeName = "absent" | "nil" | "bool" | "int" | "float" | "str" | "bin" | "array" | "map" | "time";

/** What every view can do: of an event, or of a record behind a link. */
export interface AnyView {
  /** The value of a key: undefined when there is none. A lazy key is fetched, once. */
  $get(key: string): any;
  $type(key: string): TypeName;
  /** The text of a key: "" when it is none. */
  $text(key: string): string;
  /** The whole number of a key, a bigint beyond 2^53: 0 when it is none. */
  $int(key: string): number | bigint;
  $float(key: string): number;
  $bool(key: string): boolean;
  /** The bytes of a bin or a text: none when it is neither. */
  $bytes(key: string): Uint8Array;
  /** Bytes of a large text or bin from off on, without the rest of it. */
  $part(key: string, off: number, len: number): Uint8Array;
  /** Fetches several lazy keys in one call. */
  $prefetch(...keys: string[]): void;
}

/** What every event can do. Operations that all events offer are generated. */
export interface View extends AnyView {
  readonly $event: string;
  readonly $run: string;
  /** Unix seconds. */
  readonly $time: number;
  readonly $attempt: number;
  readonly $params: { readonly [key: string]: any };
  readonly $prior?: ReadonlyArray<{ behavior: string; returns: { readonly [key: string]: any } }>;
  /** What $suspend kept in an earlier run of this conversation. */
  readonly $state?: Uint8Array;
  readonly [key: `var_${string}`]: any;
  /** Requests an action by name, for what only this host knows. */
  $act(name: string, args?: Arguments): Action;
  /** Asks the host and waits for its answer. */
  $call(name: string, args?: Arguments): any;
  /** Keeps up to 64 KiB for a later run of this conversation; return after it. */
  $suspend(state: Uint8Array | string): void;
}

/** The events by ID: generated files add theirs. */
export interface Events {}

type Handler<E, R> = (event: E) => R | void | null | undefined | Promise<R | void | null | undefined>;

/** Declares the handler of an event, or of several. What it returns are the event's returns. */
export function on<K extends keyof Events>(
  events: K | readonly K[],
  handler: Handler<Events[K] extends { event: infer E } ? E : never, Events[K] extends { returns: infer R } ? R : never>,
): void;

/** Writes log lines: parts are joined by spaces. */
export const log: Record<"debug" | "info" | "warn" | "error", (...parts: unknown[]) => void>;

/** Ends the run as failed. */
export function fail(message: string): never;

/** Ends the run at once, as a trap. */
export function abort(): never;

/** A request that the host has refused. */
export class Refused extends Error {
  readonly code: number;
  /** The host's words. */
  readonly reason: string;
  readonly limit?: string;
  readonly used?: number;
  readonly allowed?: number;
}

/** A requested action. It is performed after the handler has succeeded. */
export class Action {
  readonly index: number;
  /** The ID of the record it makes, for the arguments of later actions. */
  readonly id: Reference;
  /** A value at a path inside its result. */
  result(...path: Array<string | number>): Reference;
}

/** A value inside the result of an earlier action. */
export class Reference {
  private constructor();
  readonly path: ReadonlyArray<string | number>;
}

/** A point in time with nanoseconds. */
export class Timestamp {
  constructor(seconds: number | bigint, nanoseconds?: number);
  readonly seconds: number | bigint;
  readonly nanoseconds: number;
  toDate(): Date;
}

/** For generated files: adds links and operations of a catalog. */
export function offer(offerings: { events?: Record<string, string>; records?: Record<string, string>; common?: string }): void;

// What there is in a sandbox besides the language. With the types of Node or of a
// browser theirs are meant.
declare global {
  interface Console {
    debug(...parts: unknown[]): void;
    error(...parts: unknown[]): void;
    info(...parts: unknown[]): void;
    log(...parts: unknown[]): void;
    warn(...parts: unknown[]): void;
  }
  var console: Console;
}
