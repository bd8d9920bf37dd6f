;; Exits while initializing.
(module
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (func (export "_initialize") (call $exit (i32.const 3)))
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
