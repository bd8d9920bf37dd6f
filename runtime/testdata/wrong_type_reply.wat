;; A return of another type than the event defines.
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\ac_http_status\a2OK")
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 17)))
