;; Imports a name that belongs to the ABI.
(module
  (import "vivarium_v1" "$fuel" (func))
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
