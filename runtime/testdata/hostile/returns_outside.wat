;; Returns a range that ends one byte behind memory.
;; kind: bad-reply
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (i64.const 0xfff800000009))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
