;; Five bytes that claim to be a list of 4,294,967,295 values.
;; kind: bad-reply
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "\dd\ff\ff\ff\ff")
  (func (export "event.webhook.received") (param i32) (result i64)
    (i64.const 0x4000000005))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
