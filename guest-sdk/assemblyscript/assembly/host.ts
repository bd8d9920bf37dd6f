// What the host offers: the five functions of vivarium_v1.

// @ts-ignore: decorator
@external("vivarium_v1", "read")
export declare function read(source: i32, off: i32, at: usize, room: i32): i32;

// @ts-ignore: decorator
@external("vivarium_v1", "call")
export declare function call(name: usize, nameLength: i32, args: usize, argsLength: i32): i32;

// @ts-ignore: decorator
@external("vivarium_v1", "act")
export declare function act(name: usize, nameLength: i32, args: usize, argsLength: i32): i32;

// @ts-ignore: decorator
@external("vivarium_v1", "log")
export declare function log(level: i32, at: usize, length: i32): void;

// @ts-ignore: decorator
@external("vivarium_v1", "fail")
export declare function fail(at: usize, length: i32): void;

/** What a guest reads comes from one of these. */
export namespace Source {
  export const dictionary: i32 = 0;
  export const context: i32 = 1;
  export const answer: i32 = 2;
  export const refusal: i32 = 3;
}
