;; Asks for memory for ever, long after there is none left.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (drop (memory.grow (i32.const 1)))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
