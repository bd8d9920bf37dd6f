;; Calls behind the end of a table.
;; kind: trap
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (type $nothing (func))
  (type $other (func (param i64)))
  (table 4 funcref)
  (elem (i32.const 0) $leaf)
  (func $leaf)
  (func (export "event.webhook.received") (param i32) (result i64)
    (call_indirect (type $nothing) (i32.const -1))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
