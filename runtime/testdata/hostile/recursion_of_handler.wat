;; A handler that calls itself for ever.
;; kind: trap
;; limit: stack_frames
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $self (param i32) (result i64)
    (i64.add (i64.const 1) (call $self (local.get 0))))
  (func (export "event.webhook.received") (param i32) (result i64)
    (call $self (i32.const 0)))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
