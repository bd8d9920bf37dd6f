;; Tail calls are not part of the instruction set.
(module
  (memory (export "memory") 1)
  (func $next (param i32) (result i64) (i64.const 0))
  (func (export "event.webhook.received") (param i32) (result i64) (return_call $next (local.get 0))))
