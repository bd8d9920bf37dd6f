;; Writes 16 MiB to standard output without a line feed.
;; kind: ok
(module
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 257)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "\00\00\00\00\00\00\00\01")
  (func (export "event.webhook.received") (param i32) (result i64)
    (drop (call $fd_write (i32.const 1) (i32.const 64) (i32.const 1) (i32.const 80)))
    (i64.const 0))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
