;; Starts with more memory than it may have.
;; kind: refused
;; limit: memory_bytes
;; limits: memory_bytes=1M
(module
  (memory (export "memory") 17)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $nothing)
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
