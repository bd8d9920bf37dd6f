;; Traps in its start function.
(module
  (memory (export "memory") 1)
  (func $main (unreachable))
  (start $main)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
