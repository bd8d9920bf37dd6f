;; Imports a table.
;; kind: refused
(module
  (import "vivarium_v1" "table" (table 1 funcref))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $nothing)
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
