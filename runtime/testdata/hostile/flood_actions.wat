;; Requests 1,000 actions.
;; kind: ok
(module
  (import "vivarium_v1" "act" (func $act (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "storage.set")
  (data (i32.const 80) "\82\a3key\a1k\a5value\01")
  (func (export "event.webhook.received") (param i32) (result i64)
    (local $i i32)
    (local.set $i (i32.const 1000))
    (loop $again
      (drop (call $act (i32.const 64) (i32.const 11) (i32.const 80) (i32.const 14)))
      (br_if $again (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    (i64.const 0))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
