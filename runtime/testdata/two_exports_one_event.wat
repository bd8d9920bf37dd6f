;; One event ID by dots and by underscores.
(module
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0))
  (func (export "event__webhook__received") (param i32) (result i64) (i64.const 0)))
