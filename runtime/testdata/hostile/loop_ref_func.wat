;; Takes a reference to a function over and over; engines have leaked memory for each.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (elem declare func $leaf)
  (func $leaf)
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (drop (ref.is_null (ref.func $leaf)))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
