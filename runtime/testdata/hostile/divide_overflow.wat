;; Divides the least integer by -1.
;; kind: trap
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (drop (i64.div_s (i64.const 0x8000000000000000) (i64.sub (i64.load (i32.const 64)) (i64.const 1))))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
