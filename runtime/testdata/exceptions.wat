;; Exceptions are not part of the instruction set.
(module
  (tag $oops (param i32))
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
