;; The handler has another type.
(module
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32 i32) (result i32) (i32.const 0)))
