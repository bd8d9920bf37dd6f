;; Exports a function under the name of the one that puts globals back.
;; kind: refused
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "$restore"))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
