;; Exports that mean nothing to the host do no harm, not even one of an ID-like
;; name and another type.
(module
  (memory (export "memory") 1)
  (global (export "version.of.mine") i32 (i32.const 3))
  (table (export "table") 1 funcref)
  (func (export "malloc") (param i32) (result i32) (local.get 0))
  (func (export "my.helper") (param i64) (result i64) (local.get 0))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
