;; _initialize has a parameter.
(module
  (memory (export "memory") 1)
  (func (export "_initialize") (param i32))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
