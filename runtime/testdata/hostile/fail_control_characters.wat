;; Fails with a text that would write to a terminal.
;; kind: failed
(module
  (import "vivarium_v1" "fail" (func $fail (param i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "\1b[2J\0aroot# \07")
  (func (export "event.webhook.received") (param i32) (result i64)
    (call $fail (i32.const 64) (i32.const 12))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
