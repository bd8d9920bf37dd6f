;; Leaves a function in a mutable global.
;; It exits with 105 if it finds what an earlier event has left.
(module
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (global $g (mut funcref) (ref.null func))
  (elem declare func $f)
  (func $f)
  (func (export "event.webhook.received") (param i32) (result i64)
    (if (i32.eqz (ref.is_null (global.get $g))) (then (call $exit (i32.const 105))))
    (global.set $g (ref.func $f))
    (i64.const 0)))
