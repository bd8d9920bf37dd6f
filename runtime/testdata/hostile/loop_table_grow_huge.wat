;; Asks for a table of 2^32 elements for ever.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (table $t 1 funcref)
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (drop (table.grow $t (ref.null func) (i32.const -1)))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
