;; Never finishes its start function.
(module
  (memory (export "memory") 1)
  (func $main (loop $forever (br $forever)))
  (start $main)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
