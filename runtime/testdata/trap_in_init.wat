;; Traps while initializing.
(module
  (memory (export "memory") 1)
  (func (export "_initialize") (unreachable))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
