;; Exports a name that belongs to the ABI.
(module
  (memory (export "memory") 1)
  (func (export "$save"))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
