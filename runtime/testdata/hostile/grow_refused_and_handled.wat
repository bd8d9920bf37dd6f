;; Grows until it is refused, and returns.
;; kind: ok
;; limits: memory_bytes=2M
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (br_if $again (i32.ge_s (memory.grow (i32.const 8)) (i32.const 0))))
    (i64.const 0))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
