;; The memory is exported under another name.
(module
  (memory (export "mem") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
