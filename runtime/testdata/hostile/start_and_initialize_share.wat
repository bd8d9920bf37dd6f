;; A start function and an _initialize that each take most of the one budget.
;; kind: refused
;; limit: init_fuel
;; limits: init_fuel=200000
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $work
    (local $i i32)
    (local.set $i (i32.const 30000))
    (loop $again
      (br_if $again (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))
  (start $work)
  (func (export "_initialize") (call $work))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
