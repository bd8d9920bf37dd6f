;; Fails with a text.
;; kind: failed
(module
  (import "vivarium_v1" "fail" (func $fail (param i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "no refund")
  (func (export "event.webhook.received") (param i32) (result i64)
    (call $fail (i32.const 64) (i32.const 9))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
