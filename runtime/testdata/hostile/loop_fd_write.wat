;; Writes to standard output for ever, with a thousand ranges that each cover all of memory.
;; kind: endless
(module
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 64)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func $prepare
    (local $at i32)
    (local.set $at (i32.const 64))
    (loop $next
      (i64.store (local.get $at) (i64.const 0x40000000000000)) ;; pointer 0, length 4 MiB
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (i32.const 8256)))))
  (start $prepare)
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (drop (call $fd_write (i32.const 1) (i32.const 64) (i32.const 1024) (i32.const 32)))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
