;; Two functions that call each other for ever.
;; kind: trap
;; limit: stack_frames
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $f (call $g))
  (func $g (call $f))
  (func (export "event.webhook.received") (param i32) (result i64)
    (call $f)
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
