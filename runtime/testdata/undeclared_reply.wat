;; A return that the event does not define.
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\abhttp_status\cc\c8")
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 15)))
