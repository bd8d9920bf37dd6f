;; A function of some other host.
(module
  (import "env" "abort" (func (param i32 i32 i32 i32)))
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
