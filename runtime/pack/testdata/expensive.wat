;; Fills a page with squares, and has neither data segments nor a declared number of them.
(module
  (memory (export "memory") 1)
  (global $ready (mut i32) (i32.const 0))
  (func (export "_initialize") (local $n i32)
    (global.set $ready (i32.add (global.get $ready) (i32.const 1)))
    (loop $next
      (i32.store (i32.shl (local.get $n) (i32.const 2)) (i32.mul (local.get $n) (local.get $n)))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $n) (i32.const 8000))))
    (i64.store (i32.const 40000) (i64.const 0x74735f707474685f))        ;; \81\ac _http_status \cc\c8 at 39998
    (i32.store16 (i32.const 39998) (i32.const 0xac81))
    (i64.store (i32.const 40008) (i64.const 0xc8cc73757461)))
  (func (export "event.webhook.received") (param i32) (result i64)
    (if (i32.or (i32.ne (global.get $ready) (i32.const 1)) (i32.ne (i32.load (i32.const 4000)) (i32.const 1000000)))
      (then unreachable))
    (i64.or (i64.shl (i64.const 39998) (i64.const 32)) (i64.const 16))))
