;; Recursion that ends 1,800 calls down, within the limits.
;; kind: ok
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $f (param i32) (result i32)
    (if (result i32) (local.get 0)
      (then (i32.add (i32.const 1) (call $f (i32.sub (local.get 0) (i32.const 1)))))
      (else (i32.const 0))))
  (func (export "event.webhook.received") (param i32) (result i64)
    (drop (call $f (i32.const 1800)))
    (i64.const 0))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
