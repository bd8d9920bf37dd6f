;; Puts a reference to a host function into a table and logs through it for ever.
;; kind: endless
(module
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (type $log (func (param i32 i32 i32)))
  (table $t 1 funcref)
  (elem declare func $log)
  (func $prepare (table.set $t (i32.const 0) (ref.func $log)))
  (start $prepare)
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (call_indirect (type $log) (i32.const 1) (i32.const 0) (i32.const 13) (i32.const 0))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
