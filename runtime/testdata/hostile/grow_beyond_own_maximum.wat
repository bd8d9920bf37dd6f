;; Asks for more than its own maximum, and returns: its own affair, until it traps.
;; kind: memory
;; limit: memory_bytes
(module
  (memory (export "memory") 1 2)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (drop (memory.grow (i32.const 8)))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
