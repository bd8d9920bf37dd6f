;; The slowest arithmetic there is, in a loop.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (global $x (mut i64) (i64.const 3))
  (global $y (mut f64) (f64.const 3))
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (global.set $x (i64.div_s (i64.const 0x7fffffffffffffff) (i64.or (global.get $x) (i64.const 1))))
      (global.set $y (f64.sqrt (f64.add (global.get $y) (f64.const 2))))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
