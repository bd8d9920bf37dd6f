;; Gives a call arguments whose end wraps around.
;; kind: trap
(module
  (import "vivarium_v1" "call" (func $call (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (drop (call $call (i32.const 0) (i32.const 1) (i32.const -16) (i32.const 32)))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
