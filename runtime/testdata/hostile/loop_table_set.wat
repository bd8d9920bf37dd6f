;; Writes table slots for ever.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (table $t 4096 65536 funcref)
  (elem $e func $leaf $leaf $leaf $leaf)
  (func $leaf)
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (table.set $t (i32.const 3) (table.get $t (i32.const 4)))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
