;; A map that ends before its value.
;; kind: bad-reply
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "\81\a1a")
  (func (export "event.webhook.received") (param i32) (result i64)
    (i64.const 0x4000000003))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
