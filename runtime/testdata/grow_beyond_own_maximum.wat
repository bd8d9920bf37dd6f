;; Its own maximum refuses the growth; then it traps.
(module
  (memory (export "memory") 1 2)
  (func (export "event.webhook.received") (param i32) (result i64)
    (drop (memory.grow (i32.const 2)))
    (unreachable)))
