;; A program with a main function, not a library.
(module
  (memory (export "memory") 1)
  (func (export "_start"))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
