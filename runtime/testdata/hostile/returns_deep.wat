;; Lists within lists, a thousand deep.
;; kind: bad-reply
;; limit: depth
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (memory.fill (i32.const 128) (i32.const 0x91) (i32.const 1000))
    (i64.const 0x80000003e9))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
