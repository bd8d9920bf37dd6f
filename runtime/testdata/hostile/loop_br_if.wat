;; A loop that is closed by br_if with a condition the engine can not fold.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (br_if $again (i32.eqz (i32.load (i32.const 64)))))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
