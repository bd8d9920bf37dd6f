;; A loop around a call through a table.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (type $nothing (func))
  (table 1 funcref)
  (elem (i32.const 0) $leaf)
  (func $leaf)
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (call_indirect (type $nothing) (i32.const 0))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
