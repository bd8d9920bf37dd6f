;; A version of the ABI that this host does not offer.
(module
  (import "vivarium_v2" "read" (func (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
