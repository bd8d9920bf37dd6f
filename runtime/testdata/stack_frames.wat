;; Fills the stack to its last frame: 1,900 for a webhook, one more for an Ajax
;; request. At the bottom it calls a function that calls nothing, and the host.
(module
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (memory (export "memory") 1)
  (func $leaf)
  (func $down (param i32)
    (if (i32.eqz (local.get 0)) (then
      (call $leaf)
      (call $log (i32.const 1) (i32.const 0) (i32.const 0)))
    (else
      (call $down (i32.sub (local.get 0) (i32.const 1))))))
  (func (export "event.webhook.received") (param i32) (result i64)
    (call $down (i32.const 1898))
    (i64.const 0))
  (func (export "event.ajax.request") (param i32) (result i64)
    (call $down (i32.const 1899))
    (i64.const 0)))
