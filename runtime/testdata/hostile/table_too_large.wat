;; Declares a table of 2^32-1 elements.
;; kind: refused
;; limit: table_elements
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (table 0xffffffff funcref)
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
