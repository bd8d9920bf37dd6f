;; Drops a data segment that it needs in every event: a trap when it is gone.
;; It exits with 105 if it finds what an earlier event has left.
(module
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data $d "here")
  (func (export "event.webhook.received") (param i32) (result i64)
    (memory.init $d (i32.const 64) (i32.const 0) (i32.const 4))
    (data.drop $d)
    (i64.const 0)))
