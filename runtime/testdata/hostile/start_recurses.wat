;; A start function that calls itself for ever.
;; kind: refused
;; limit: stack_frames
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $self (call $self))
  (start $self)
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
