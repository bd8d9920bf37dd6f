;; An _initialize that grows until it is refused, then traps.
;; kind: refused
;; limit: memory_bytes
;; limits: memory_bytes=1M
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "_initialize")
    (loop $again
      (br_if $again (i32.ge_s (memory.grow (i32.const 1)) (i32.const 0))))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
