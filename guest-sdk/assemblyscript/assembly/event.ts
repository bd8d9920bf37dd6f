import { Any, UnixTime, Fields, ID } from "./any";
import * as run from "./run";
import { Refusal } from "./run";
import { From, View } from "./view";
import { Value } from "./value";
import { Writer } from "./writer";

/** The event a handler was started for, and the way to everything it can do. */
export class Event extends View {
  /** The ID of the event: "event.mail.received". */
  get $event(): string { return run.contextKey("$event").text; }
  /** The delivery's unique name, the same in every attempt. */
  get $run(): string { return run.contextKey("$run").text; }
  /** 1 for the first delivery. */
  get $attempt(): i64 { return run.contextKey("$attempt").int; }
  /** The time of the event, which is also what clocks give. */
  get $time(): UnixTime { return run.contextKey("$time").int; }
  /** The behavior's parameters for this event. */
  get $params(): View { return new View("", From.value, run.contextKey("$params")); }
  /** What earlier behaviors returned: a list of {behavior, returns}. */
  get $prior(): Value { return run.contextKey("$prior"); }
  /** What an earlier run kept with suspend; absent when this run resumes none. */
  get $state(): Value { return run.contextKey("$state"); }
  /** A variable of the behavior: the key var_<name>. */
  variable(name: string): Value { return run.contextKey("var_" + name); }

  /** The keys that were sent, for walking. */
  get dictionary(): Value { return run.dictionary(); }
  /** Asks for several lazy keys in one call. */
  prefetch(keys: string[]): void { run.prefetch(keys); }
  /** Part of a large lazy text or bytes, as bytes. */
  part(key: string, off: i64, length: i64): Value { return run.part(key, off, length); }

  /** Sets one of the values the handler gives back. */
  giveBack(name: string, v: Any): void { v.write(run.giveBack(name)); }
  /** Begins a return: write one value to the writer next. */
  returns(name: string): Writer { return run.giveBack(name); }
  /** Begins an action or call by its name; its methods add arguments. */
  operation(name: string): Operation { return new Operation(name); }

  /** From now on a refusal does not end the run: look at refusal after each operation. */
  tolerate(): void { run.tolerate(); }
  /** Why the last operation was refused; null when it was taken. */
  get refusal(): Refusal | null { return run.refusal; }

  debug(text: string): void { run.log(0, text); }
  info(text: string): void { run.log(1, text); }
  warn(text: string): void { run.log(2, text); }
  error(text: string): void { run.log(3, text); }

  /** Ends the run as failed: nothing that was requested is performed. */
  fail(reason: string): void { run.fail(reason); }

  /** Keeps state of at most 64 KiB for a later run, which finds it in $state. */
  suspend(state: Uint8Array): void {
    const op = this.operation("$suspend");
    op.bytes("state", state);
    op.act();
  }
}

/** An action or call under construction; one at a time. */
// @ts-ignore: decorator
@final
export class Operation extends Fields {
  constructor(private name: string) { super(run.args); }

  /** Requests the action, to be performed after the handler has succeeded. */
  act(): Action { return new Action(run.act(this.name)); }
  /** Asks the host and waits for the answer. */
  call(): Value { return run.call(this.name); }
  /** Asks for a record or struct. */
  ask<T extends View>(): T { return instantiate<T>("", From.value, this.call()); }
  /** Asks for an answer of any type: the view reads the answer itself, whatever the key. */
  askValue(): View { return new View("", From.itself, this.call()); }
}

/** A requested action; later ones may refer to what it will result in. */
// @ts-ignore: decorator
@final
export class Action {
  /** The number of the request, or a code below 0. */
  constructor(readonly index: i32) {}

  get refused(): bool { return this.index < 0; }
  /** Stands for the ID of the record it creates, in arguments of later actions. */
  get id(): ID { return i64.MIN_VALUE + this.index; }
  /** Stands for a value inside its result, by the path of keys to it. */
  result(path: string[]): Any { return Any.result(this.index, path); }
}

/** Runs a handler and answers the host: the body of every export. */
export function handle<E extends Event>(size: i32, handler: (ev: E) => void): i64 {
  run.begin(size);
  handler(instantiate<E>("", From.host, Value.absent));
  return run.finish();
}

/** Names the handler of an event, at the top of index.ts; dots.mjs puts an export in its place. */
export function on<E extends Event>(id: string, handler: (ev: E) => void): void {
  ERROR("on() stands at the top of index.ts, which is compiled with --transform dots.mjs");
}
