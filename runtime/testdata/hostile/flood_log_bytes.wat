;; Logs 1 MiB of bytes that are no text.
;; kind: ok
(module
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (memory (export "memory") 17)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (memory.fill (i32.const 0) (i32.const 0xe2) (i32.const 0x100000))
    (call $log (i32.const 99) (i32.const 0) (i32.const 0x100000))
    (i64.const 0))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
