;; A loop that is left and entered again all the time, so that no inner loop head is passed twice in a
;; row.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $outer
      (loop $inner
        (br $outer)))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
