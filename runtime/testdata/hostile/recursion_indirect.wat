;; A function that calls itself through a table for ever.
;; kind: trap
;; limit: stack_frames
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (type $f (func))
  (table 1 funcref)
  (elem (i32.const 0) $f)
  (func $f (call_indirect (type $f) (i32.const 0)))
  (func (export "event.webhook.received") (param i32) (result i64)
    (call $f)
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
