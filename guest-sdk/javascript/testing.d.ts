import type { Events, Value } from "./index.js";

export interface Given {
  /** The event's own keys. */
  dictionary?: Record<string, Value>;
  /** Keys that the host would fetch. */
  lazy?: Record<string, Value>;
  params?: Record<string, Value>;
  vars?: Record<string, Value>;
  /** What $suspend kept in an earlier run. */
  state?: Uint8Array;
  /** Other keys of the context: behavior_name, $time, $prior. */
  context?: Record<string, Value>;
  /** Answers to operations that are asked, by name: a value, or what makes one of the arguments. */
  calls?: Record<string, Value | ((args: any) => Value)>;
  /** Codes that operations are refused with, by name. */
  refuse?: Record<string, number>;
}

export interface Outcome {
  returns: any;
  actions: Array<{ name: string; args: any }>;
  calls: Array<{ name: string; args: any }>;
  /** "info rated 80" */
  logs: string[];
  /** Lazy keys that were asked for. */
  asked: string[];
  suspended: Uint8Array | undefined;
  /** What was thrown, or what fail was given. */
  error: Error | undefined;
}

/** Runs the handler of an event in Node and gives what it did. */
export function run(event: keyof Events | (string & {}), given?: Given): Promise<Outcome>;
