;; Drops a segment: it would be there again.
(module
  (memory (export "memory") 1)
  (data $d "x")
  (func (export "_initialize") (data.drop $d))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
