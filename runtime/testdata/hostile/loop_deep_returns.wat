;; Goes down 1,000 calls and comes back, again and again: most time is spent returning.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $descend (param i32)
    (if (local.get 0)
      (then (call $descend (i32.sub (local.get 0) (i32.const 1))))))
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (call $descend (i32.const 1000))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
