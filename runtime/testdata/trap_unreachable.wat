;; Traps three calls deep.
(module
  (memory (export "memory") 1)
  (func $inner (unreachable))
  (func $outer (call $inner))
  (func $handler (export "event.webhook.received") (param i32) (result i64) (call $outer) (i64.const 0)))
