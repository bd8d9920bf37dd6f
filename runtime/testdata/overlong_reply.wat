;; The returns are longer than memory.
(module
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0x00000000_ffffffff)))
