;; Two memories, the first exported.
(module
  (memory (export "memory") 1)
  (memory 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
