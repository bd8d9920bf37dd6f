;; The returns begin outside memory.
(module
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0xffff0000_00000010)))
