;; No loop: a function that calls itself twice through a table, 60 deep.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (type $descend (func (param i32)))
  (table 1 funcref)
  (elem (i32.const 0) $descend)
  (func $descend (type $descend)
    (if (i32.eqz (local.get 0)) (then (return)))
    (call_indirect (type $descend) (i32.sub (local.get 0) (i32.const 1)) (i32.const 0))
    (call_indirect (type $descend) (i32.sub (local.get 0) (i32.const 1)) (i32.const 0)))
  (func (export "event.webhook.received") (param i32) (result i64)
    (call $descend (i32.const 60))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
