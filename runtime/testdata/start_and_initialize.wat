;; Some toolchains export both; with _initialize it is a library.
(module
  (memory (export "memory") 1)
  (func (export "_start") (unreachable))
  (func (export "_initialize"))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
