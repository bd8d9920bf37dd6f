;; Text of digits where the event defines a number.
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\ac_http_status\a3418")
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 18)))
