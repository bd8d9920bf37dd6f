;; Two versions of the ABI in one module.
(module
  (import "vivarium_v1" "read" (func (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v2" "log" (func (param i32 i32 i32)))
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
