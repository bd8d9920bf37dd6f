;; Leaves a canary in every second page of 10.5 MiB: more than 1,300 regions.
;;
;; It first looks for what an earlier event may have left, and exits with 101 (memory), 102 (a
;; global), 103 (the size) or 104 (the stack) if it finds any. Then it does what the last byte of
;; its dictionary says: n returns at once; every other leaves a canary in the first, a middle and the
;; last word of a page every 8192 bytes, in grown pages, in a global of every type and all over the
;; stack, and ends the run in its own way.
(module
  (import "vivarium_v1" "read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "call" (func $call (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "fail" (func $fail (param i32 i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 168)
  (global $canary i64 (i64.const 0x7e57ed5eed5afe11))
  (global $word (mut i32) (i32.const 32))
  (global $long (mut i64) (i64.const 64))
  (global $single (mut f32) (f32.const 3.5))
  (global $double (mut f64) (f64.const 6.25))
  (global $vector (mut v128) (v128.const i64x2 0x1111 0x2222))
  (data (i32.const 0) "storage.get\81\a3key\a1k")
  (data (i32.const 0x10ffe) "across two pages")
  (data (i32.const 11010040) "the last")

  (func (export "event.webhook.received") (param $size i32) (result i64)
    (local $mode i32)
    (call $look)
    (drop (call $read (i32.const 0) (i32.sub (local.get $size) (i32.const 1)) (i32.const 64) (i32.const 1)))
    (local.set $mode (i32.load8_u (i32.const 64)))
    (if (i32.eq (local.get $mode) (i32.const 110)) (then (return (i64.const 0)))) ;; n: nothing
    (drop (memory.grow (i32.const 3)))
    (call $stain_words (i32.const 4096))
    (call $stain_globals)
    (call $stain_stack (i32.const 300) (global.get $canary))
    (if (i32.eq (local.get $mode) (i32.const 97)) ;; a: asks the host while all is stained
      (then (drop (call $call (i32.const 0) (i32.const 11) (i32.const 11) (i32.const 7)))))
    (call $stain_words (i32.const 0))
    (if (i32.eq (local.get $mode) (i32.const 98)) (then (return (i64.const 0x1000000004)))) ;; b: bad reply
    (if (i32.eq (local.get $mode) (i32.const 102)) (then (call $fail (i32.const 0) (i32.const 8)))) ;; f: fails
    (if (i32.eq (local.get $mode) (i32.const 108)) (then (return (i64.const 0x10001)))) ;; l: too large a reply
    (if (i32.eq (local.get $mode) (i32.const 109)) (then (drop (memory.grow (i32.const -1))) (unreachable))) ;; m: memory
    (if (i32.eq (local.get $mode) (i32.const 111)) (then (call $overflow))) ;; o: overflow of the stack
    (if (i32.eq (local.get $mode) (i32.const 115)) (then (loop $again (br $again)))) ;; s: spins
    (if (i32.eq (local.get $mode) (i32.const 116)) (then (unreachable))) ;; t: trap
    (if (i32.eq (local.get $mode) (i32.const 120)) (then (call $exit (i32.const 7)))) ;; x: exits
    (i64.const 0)) ;; r, a: returns

  (func $overflow (call $overflow))

  (func $look
    (local $at i32)
    (if (i32.ne (memory.size) (i32.const 168)) (then (call $exit (i32.const 103))))
    (loop $next
      (if (i32.or
            (i32.or
              (i64.eq (i64.load (local.get $at)) (global.get $canary))
              (i64.eq (i64.load offset=2048 (local.get $at)) (global.get $canary)))
            (i64.eq (i64.load offset=4088 (local.get $at)) (global.get $canary)))
        (then (call $exit (i32.const 101))))
      (br_if $next (i32.lt_u
        (local.tee $at (i32.add (local.get $at) (i32.const 4096)))
        (i32.const 11010048))))
    (if (i32.or
          (i32.or (i32.ne (global.get $word) (i32.const 32)) (i64.ne (global.get $long) (i64.const 64)))
          (i32.or (f32.ne (global.get $single) (f32.const 3.5)) (f64.ne (global.get $double) (f64.const 6.25))))
      (then (call $exit (i32.const 102))))
    (if (i32.or
          (i64.ne (i64x2.extract_lane 0 (global.get $vector)) (i64.const 0x1111))
          (i64.ne (i64x2.extract_lane 1 (global.get $vector)) (i64.const 0x2222)))
      (then (call $exit (i32.const 102))))
    (call $look_at_stack (i32.const 300)))

  (func $stain_words (param $at i32)
    (loop $next
      (i64.store (local.get $at) (global.get $canary))
      (i64.store offset=2048 (local.get $at) (global.get $canary))
      (i64.store offset=4088 (local.get $at) (global.get $canary))
      (br_if $next (i32.lt_u
        (local.tee $at (i32.add (local.get $at) (i32.const 8192)))
        (i32.shl (memory.size) (i32.const 16))))))

  (func $stain_globals
    (global.set $word (i32.wrap_i64 (global.get $canary)))
    (global.set $long (global.get $canary))
    (global.set $single (f32.reinterpret_i32 (i32.wrap_i64 (global.get $canary))))
    (global.set $double (f64.reinterpret_i64 (global.get $canary)))
    (global.set $vector (i64x2.splat (global.get $canary))))

  (func $stain_stack (param $deep i32) (param $c i64)
    (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
      i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (local.set 2 (local.get $c)) (local.set 3 (local.get $c)) (local.set 4 (local.get $c)) (local.set 5 (local.get $c))
    (local.set 6 (local.get $c)) (local.set 7 (local.get $c)) (local.set 8 (local.get $c)) (local.set 9 (local.get $c))
    (local.set 10 (local.get $c)) (local.set 11 (local.get $c)) (local.set 12 (local.get $c)) (local.set 13 (local.get $c))
    (local.set 14 (local.get $c)) (local.set 15 (local.get $c)) (local.set 16 (local.get $c)) (local.set 17 (local.get $c))
    (local.set 18 (local.get $c)) (local.set 19 (local.get $c)) (local.set 20 (local.get $c)) (local.set 21 (local.get $c))
    (local.set 22 (local.get $c)) (local.set 23 (local.get $c)) (local.set 24 (local.get $c)) (local.set 25 (local.get $c))
    (local.set 26 (local.get $c)) (local.set 27 (local.get $c)) (local.set 28 (local.get $c)) (local.set 29 (local.get $c))
    (local.set 30 (local.get $c)) (local.set 31 (local.get $c)) (local.set 32 (local.get $c)) (local.set 33 (local.get $c))
    (local.set 34 (local.get $c)) (local.set 35 (local.get $c)) (local.set 36 (local.get $c)) (local.set 37 (local.get $c))
    (local.set 38 (local.get $c)) (local.set 39 (local.get $c)) (local.set 40 (local.get $c)) (local.set 41 (local.get $c))
    (local.set 42 (local.get $c)) (local.set 43 (local.get $c)) (local.set 44 (local.get $c)) (local.set 45 (local.get $c))
    (local.set 46 (local.get $c)) (local.set 47 (local.get $c)) (local.set 48 (local.get $c)) (local.set 49 (local.get $c))
    (if (local.get $deep) (then (call $stain_stack (i32.sub (local.get $deep) (i32.const 1)) (local.get $c))))
    (global.set $long
      (i64.or (local.get 2) (local.get 49))))

  (func $look_at_stack (param $deep i32)
    (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64
      i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (if (local.get $deep) (then (call $look_at_stack (i32.sub (local.get $deep) (i32.const 1)))))
    local.get 1
    local.get 2 i64.or local.get 3 i64.or local.get 4 i64.or local.get 5 i64.or local.get 6 i64.or local.get 7 i64.or local.get 8 i64.or local.get 9 i64.or
    local.get 10 i64.or local.get 11 i64.or local.get 12 i64.or local.get 13 i64.or local.get 14 i64.or local.get 15 i64.or local.get 16 i64.or local.get 17 i64.or
    local.get 18 i64.or local.get 19 i64.or local.get 20 i64.or local.get 21 i64.or local.get 22 i64.or local.get 23 i64.or local.get 24 i64.or local.get 25 i64.or
    local.get 26 i64.or local.get 27 i64.or local.get 28 i64.or local.get 29 i64.or local.get 30 i64.or local.get 31 i64.or local.get 32 i64.or local.get 33 i64.or
    local.get 34 i64.or local.get 35 i64.or local.get 36 i64.or local.get 37 i64.or local.get 38 i64.or local.get 39 i64.or local.get 40 i64.or local.get 41 i64.or
    local.get 42 i64.or local.get 43 i64.or local.get 44 i64.or local.get 45 i64.or local.get 46 i64.or local.get 47 i64.or local.get 48 i64.or
    i64.eqz
    i32.eqz
    (if (then (call $exit (i32.const 104)))))
)
