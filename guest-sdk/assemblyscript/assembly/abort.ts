import * as host from "./host";
import { Writer } from "./writer";

/** What `throw`, `assert` and the language's own checks end in: the run has failed, here. */
export function abort(message: string | null = null, file: string | null = null, line: u32 = 0, column: u32 = 0): void {
  const w = new Writer();
  w.map(3);
  w.text("message");
  w.text(message ? message : "abort");
  w.text("file");
  w.text(file ? file : "");
  w.text("line");
  w.int(line);
  host.fail(w.at, <i32>w.length);
  unreachable();
}
