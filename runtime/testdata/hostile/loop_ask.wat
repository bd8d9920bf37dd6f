;; Asks the host for ever.
;; kind: endless
(module
  (import "vivarium_v1" "call" (func $call (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "storage.get")
  (data (i32.const 80) "\81\a3key\a1k")
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (drop (call $call (i32.const 64) (i32.const 11) (i32.const 80) (i32.const 7)))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
