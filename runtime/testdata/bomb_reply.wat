;; Five bytes that ask for 64 GiB.
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\dd\ff\ff\ff\ff")
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 5)))
