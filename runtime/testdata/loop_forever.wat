;; Never returns.
(module
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (loop $forever (br $forever)) (unreachable)))
