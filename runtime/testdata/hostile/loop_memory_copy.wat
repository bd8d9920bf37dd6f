;; Copies 16 MiB onto an overlapping place again and again.
;; kind: endless
(module
  (memory (export "memory") 512)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (memory.copy (i32.const 1) (i32.const 0) (i32.const 0x1000000))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
