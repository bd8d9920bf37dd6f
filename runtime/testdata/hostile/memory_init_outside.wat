;; Copies more of a segment than there is.
;; kind: trap
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data $passive "sixteen bytes of")
  (func (export "event.webhook.received") (param i32) (result i64)
    (memory.init $passive (i32.const 0) (i32.const 8) (i32.const 9))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
