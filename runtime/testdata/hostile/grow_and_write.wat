;; Grows to the limit and writes to the first and the last byte of every page.
;; kind: ok
;; limits: memory_bytes=8M
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (local $at i32)
    (drop (memory.grow (i32.sub (i32.const 128) (memory.size))))
    (local.set $at (i32.const 0x10000))
    (loop $next
      (i32.store8 (local.get $at) (i32.const 0xee))
      (i32.store8 (i32.sub (local.get $at) (i32.const 1)) (i32.const 0xee))
      (br_if $next (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4096))) (i32.shl (memory.size) (i32.const 16)))))
    (i64.const 0))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
