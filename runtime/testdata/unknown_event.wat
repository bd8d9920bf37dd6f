;; A handler for an event that does not exist.
(module
  (memory (export "memory") 1)
  (func (export "event.webhook.recieved") (param i32) (result i64) (i64.const 0)))
