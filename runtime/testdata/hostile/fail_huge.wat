;; Fails with 16 MiB of bytes that are no text.
;; kind: failed
(module
  (import "vivarium_v1" "fail" (func $fail (param i32 i32)))
  (memory (export "memory") 256)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (memory.fill (i32.const 0) (i32.const 0xff) (i32.const 0x1000000))
    (call $fail (i32.const 0) (i32.const 0x1000000))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
