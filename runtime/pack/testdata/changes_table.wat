;; Puts a function into a table: a snapshot of memory and globals misses it.
(module
  (memory (export "memory") 1)
  (table $t 2 funcref)
  (elem declare func $f)
  (func $f)
  (func (export "_initialize") (table.set $t (i32.const 1) (ref.func $f)))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
