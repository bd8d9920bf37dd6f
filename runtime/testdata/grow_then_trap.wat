;; Grows until it may not, then traps.
(module
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $more (br_if $more (i32.ne (memory.grow (i32.const 16)) (i32.const -1))))
    (unreachable)))
