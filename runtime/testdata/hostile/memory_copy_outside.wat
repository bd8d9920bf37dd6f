;; Copies from behind the end of memory, more than one piece of it.
;; kind: trap
(module
  (memory (export "memory") 32)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (memory.copy (i32.const 0) (i32.const 1) (i32.const 0x200000))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
