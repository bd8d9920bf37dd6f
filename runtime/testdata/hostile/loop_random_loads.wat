;; Loads that miss every cache: the slowest ordinary instruction.
;; kind: endless
(module
  (memory (export "memory") 512)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (local $x i32)
    (loop $again
      (local.set $x (i32.add (i32.mul (local.get $x) (i32.const 1664525)) (i32.const 1013904223)))
      (local.set $x (i32.add (local.get $x) (i32.load (i32.and (local.get $x) (i32.const 0x1fffffc)))))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
