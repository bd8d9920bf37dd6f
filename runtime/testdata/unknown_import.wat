;; A function that version 1 of the ABI does not have.
(module
  (import "vivarium_v1" "teleport" (func (param i32)))
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
