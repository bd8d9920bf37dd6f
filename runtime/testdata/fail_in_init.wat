;; Says itself that it cannot run.
(module
  (import "vivarium_v1" "fail" (func $fail (param i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 8) "no license")
  (func (export "_initialize") (call $fail (i32.const 8) (i32.const 10)))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
