;; The returns end in the middle of a value.
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\ac_http_status\cd\01")
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 16)))
