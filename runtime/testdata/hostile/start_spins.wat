;; A start function that never ends.
;; kind: refused
;; limit: init_fuel
;; limits: init_fuel=100000
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $spin
    (loop $again (br $again)))
  (start $spin)
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
