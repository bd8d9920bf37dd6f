;; Has the dictionary copied across the end of memory.
;; kind: trap
(module
  (import "vivarium_v1" "read" (func $read (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (drop (call $read (i32.const 0) (i32.const 0) (i32.const 0xffff) (i32.const 64)))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
