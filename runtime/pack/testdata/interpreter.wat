;; An interpreter for tests. Its programs have one file, main.x, of commands:
;;   h LEN ID   declare a handler
;;   f MAP      fail with an encoded map, the rest of the file
;;   t          trap         l   loop for ever
;;   g          grow memory by two pages and write at the end
;; Handling an event returns {"_http_status": 200 + index} and logs eight random
;; bytes as hexadecimal; it traps when anything is not as initialization left it.
(module
  (import "vivarium_v1" "read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "act" (func $act (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (import "vivarium_v1" "fail" (func $fail (param i32 i32)))
  (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
  (memory (export "memory") 1 8)
  (table funcref (elem $unit))
  (global $i32 (mut i32) (i32.const 1))
  (global $i64 (mut i64) (i64.const 2))
  (global $f32 (mut f32) (f32.const 3))
  (global $f64 (mut f64) (f64.const 4))
  (global $v128 (mut v128) (v128.const i64x2 5 6))
  (global $constant i32 (i32.const 512))
  (global $last (mut i32) (i32.const -1))
  (data (i32.const 0) "$handler")
  (data $kept "kept for later")
  (data (i32.const 64) "\81\ac_http_status\cc\00")
  (func $unit)
  (func $start (global.set $i32 (i32.const -77)))
  (start $start)

  (func $declare (param $id i32) (param $len i32)
    (i32.store (global.get $constant) (i32.const 0x6469a281)) ;; {"id":
    (i32.store16 offset=4 (global.get $constant) (i32.or (i32.const 0xd9) (i32.shl (local.get $len) (i32.const 8))))
    (memory.copy (i32.add (global.get $constant) (i32.const 6)) (local.get $id) (local.get $len))
    (if (i32.lt_s (call $act (i32.const 0) (i32.const 8) (global.get $constant) (i32.add (local.get $len) (i32.const 6))) (i32.const 0))
      (then (call $fail (i32.const 4096) (call $read (i32.const 3) (i32.const 0) (i32.const 4096) (i32.const 4096))))))

  (func (export "_initialize") (local $at i32) (local $end i32) (local $op i32)
    (call_indirect (i32.const 0))
    (global.set $i64 (i64.const -0x123456789abcdef))
    (global.set $f32 (f32.const nan))
    (global.set $f64 (f64.const -0.1))
    (global.set $v128 (v128.const i64x2 -7 0x8000000000000001))
    (drop (call $random (i32.const 128) (i32.const 8)))
    (local.set $end (i32.add (i32.const 1024) (call $read (i32.const 4) (i32.const 0) (i32.const 1024) (i32.const 60000))))
    ;; {"files": {"main.x": bin}, "main": "main.x"}
    (if (i32.lt_u (local.get $end) (i32.const 1041)) (then (call $fail (i32.const 0) (i32.const 0))))
    (local.set $at (i32.const 1041))
    (local.set $end (i32.add (local.get $at) (i32.load8_u (i32.const 1040))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $op (i32.load8_u (local.get $at)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (if (i32.eq (local.get $op) (i32.const 0x74)) (then unreachable))
      (if (i32.eq (local.get $op) (i32.const 0x6c)) (then (loop $ever (br $ever))))
      (if (i32.eq (local.get $op) (i32.const 0x66))
        (then (call $fail (local.get $at) (i32.sub (local.get $end) (local.get $at)))))
      (if (i32.eq (local.get $op) (i32.const 0x67)) (then
        (drop (memory.grow (i32.const 2)))
        (i32.store8 (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 1)) (i32.const 9))
        (global.set $last (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 1)))))
      (if (i32.eq (local.get $op) (i32.const 0x68)) (then
        (call $declare (i32.add (local.get $at) (i32.const 1)) (i32.load8_u (local.get $at)))
        (local.set $at (i32.add (i32.add (local.get $at) (i32.const 1)) (i32.load8_u (local.get $at))))))
      (br $next))))

  (func $digit (param $n i32) (result i32)
    (select (i32.add (local.get $n) (i32.const 0x30)) (i32.add (local.get $n) (i32.const 0x57)) (i32.lt_u (local.get $n) (i32.const 10))))

  (func $hex (param $from i32) (param $to i32) (local $n i32)
    (loop $next
      (i32.store8 (i32.add (local.get $to) (i32.shl (local.get $n) (i32.const 1)))
        (call $digit (i32.shr_u (i32.load8_u (i32.add (local.get $from) (local.get $n))) (i32.const 4))))
      (i32.store8 offset=1 (i32.add (local.get $to) (i32.shl (local.get $n) (i32.const 1)))
        (call $digit (i32.and (i32.load8_u (i32.add (local.get $from) (local.get $n))) (i32.const 15))))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $n) (i32.const 8)))))

  (func $want (param i32) (if (i32.eqz (local.get 0)) (then unreachable)))

  (func (export "vivarium_handle") (param $index i32) (param $size i32) (result i64)
    (call $want (i32.eq (global.get $i32) (i32.const -77)))
    (call $want (i64.eq (global.get $i64) (i64.const -0x123456789abcdef)))
    (call $want (i32.eq (i32.reinterpret_f32 (global.get $f32)) (i32.const 0x7fc00000)))
    (call $want (f64.eq (global.get $f64) (f64.const -0.1)))
    (call $want (i64.eq (i64x2.extract_lane 0 (global.get $v128)) (i64.const -7)))
    (call $want (i64.eq (i64x2.extract_lane 1 (global.get $v128)) (i64.const 0x8000000000000001)))
    (call $want (i64.ne (i64.load (i32.const 128)) (i64.const 0)))
    (call $want (i32.eqz (call $read (i32.const 4) (i32.const 0) (i32.const 0) (i32.const 0)))) ;; no program any more
    (call $want (i32.eq (call $act (i32.const 0) (i32.const 8) (i32.const 0) (i32.const 0)) (i32.const -1)))
    (if (i32.ge_s (global.get $last) (i32.const 0))
      (then (call $want (i32.eq (i32.load8_u (global.get $last)) (i32.const 9)))))
    (memory.init $kept (i32.const 256) (i32.const 0) (i32.const 14))
    (call $want (i32.eq (i32.load (i32.const 256)) (i32.const 0x7470656b)))
    (global.set $i32 (i32.const 0))
    (call $hex (i32.const 128) (i32.const 320)) ;; what was random at first
    (drop (call $random (i32.const 128) (i32.const 8)))
    (call $hex (i32.const 128) (i32.const 336))
    (call $log (i32.const 1) (i32.const 320) (i32.const 32))
    (i32.store8 (i32.const 79) (i32.add (i32.const 200) (local.get $index)))
    (i64.const 0x4000000010)))
