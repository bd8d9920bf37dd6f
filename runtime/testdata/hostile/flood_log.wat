;; Writes 5,000 log lines.
;; kind: ok
(module
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (local $i i32)
    (local.set $i (i32.const 5000))
    (loop $again
      (call $log (i32.const 3) (i32.const 0) (i32.const 13))
      (br_if $again (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    (i64.const 0))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
