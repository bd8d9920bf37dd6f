;; Requests an action for ever.
;; kind: endless
(module
  (import "vivarium_v1" "act" (func $act (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "storage.set")
  (data (i32.const 80) "\82\a3key\a1k\a5value\01")
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (drop (call $act (i32.const 64) (i32.const 11) (i32.const 80) (i32.const 14)))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
