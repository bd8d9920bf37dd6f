;; Gives an action a name of 1 GiB.
;; kind: trap
(module
  (import "vivarium_v1" "act" (func $act (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (drop (call $act (i32.const 0) (i32.const 0x40000000) (i32.const 0) (i32.const 0)))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
