;; A loop of vector arithmetic that makes NaNs.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (global $v (mut v128) (v128.const f64x2 1 2))
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (global.set $v (f64x2.div (global.get $v) (f64x2.sub (global.get $v) (global.get $v))))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
