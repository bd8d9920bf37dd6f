;; Does what its program says, one host function after another, and returns
;; what they answered. The program is the end of the dictionary:
;;
;;   data … | steps | u32 offset of the steps | u32 number of steps | u32 length of all of it
;;
;; A step is six u32: what to do, and up to five operands. The program stands
;; at 0x10000 while it runs. Answers are u32 from 0x1000 on; 0x2000 to 0x3000
;; is free for what the host writes. Both are returned:
;; {"memory": bin of 4096 bytes, "results": bin}.
(module
  (import "vivarium_v1" "read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "call" (func $call (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "act" (func $act (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (import "vivarium_v1" "fail" (func $fail (param i32 i32)))
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock_time_get (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_res_get" (func $clock_res_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll_oneoff (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "random_get" (func $random_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "args_get" (func $args_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_get" (func $environ_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sched_yield" (func $sched_yield (result i32)))
  (import "wasi_snapshot_preview1" "fd_prestat_get" (func $fd_prestat_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_prestat_dir_name" (func $fd_prestat_dir_name (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_fdstat_get" (func $fd_fdstat_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_close" (func $fd_close (param i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_open"
    (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))

  (memory (export "memory") 4 16)

  (func $step (param $op i32) (param $a i32) (param $b i32) (param $c i32) (param $d i32) (result i32)
    (if (i32.eq (local.get $op) (i32.const 1)) (then
      (return (call $read (local.get $a) (local.get $b) (local.get $c) (local.get $d)))))
    (if (i32.eq (local.get $op) (i32.const 2)) (then
      (return (call $call (local.get $a) (local.get $b) (local.get $c) (local.get $d)))))
    (if (i32.eq (local.get $op) (i32.const 3)) (then
      (return (call $act (local.get $a) (local.get $b) (local.get $c) (local.get $d)))))
    (if (i32.eq (local.get $op) (i32.const 4)) (then
      (call $log (local.get $a) (local.get $b) (local.get $c))
      (return (i32.const 0))))
    (if (i32.eq (local.get $op) (i32.const 5)) (then
      (call $fail (local.get $a) (local.get $b))
      (return (i32.const 0))))
    (if (i32.eq (local.get $op) (i32.const 6)) (then
      (return (call $clock_time_get (local.get $a) (i64.const 0) (local.get $b)))))
    (if (i32.eq (local.get $op) (i32.const 7)) (then
      (return (call $clock_res_get (local.get $a) (local.get $b)))))
    (if (i32.eq (local.get $op) (i32.const 8)) (then
      (return (call $poll_oneoff (local.get $a) (local.get $b) (local.get $c) (local.get $d)))))
    (if (i32.eq (local.get $op) (i32.const 9)) (then
      (return (call $random_get (local.get $a) (local.get $b)))))
    (if (i32.eq (local.get $op) (i32.const 10)) (then
      (return (call $fd_write (local.get $a) (local.get $b) (local.get $c) (local.get $d)))))
    (if (i32.eq (local.get $op) (i32.const 11)) (then
      (return (call $args_sizes_get (local.get $a) (local.get $b)))))
    (if (i32.eq (local.get $op) (i32.const 12)) (then
      (return (call $environ_sizes_get (local.get $a) (local.get $b)))))
    (if (i32.eq (local.get $op) (i32.const 13)) (then
      (return (call $args_get (local.get $a) (local.get $b)))))
    (if (i32.eq (local.get $op) (i32.const 14)) (then
      (return (call $environ_get (local.get $a) (local.get $b)))))
    (if (i32.eq (local.get $op) (i32.const 15)) (then
      (return (call $sched_yield))))
    (if (i32.eq (local.get $op) (i32.const 16)) (then
      (return (call $fd_prestat_get (local.get $a) (local.get $b)))))
    (if (i32.eq (local.get $op) (i32.const 17)) (then
      (return (call $fd_prestat_dir_name (local.get $a) (local.get $b) (local.get $c)))))
    (if (i32.eq (local.get $op) (i32.const 18)) (then
      (return (call $fd_fdstat_get (local.get $a) (local.get $b)))))
    (if (i32.eq (local.get $op) (i32.const 19)) (then
      (return (call $fd_close (local.get $a)))))
    (if (i32.eq (local.get $op) (i32.const 20)) (then
      (return (call $fd_read (local.get $a) (local.get $b) (local.get $c) (local.get $d)))))
    (if (i32.eq (local.get $op) (i32.const 21)) (then
      (return (call $path_open (local.get $a) (local.get $b) (local.get $c) (local.get $d)
        (i32.const 0) (i64.const 0) (i64.const 0) (i32.const 0) (i32.const 0x2000)))))
    (if (i32.eq (local.get $op) (i32.const 22)) (then
      (call $proc_exit (local.get $a))
      (return (i32.const 0))))
    (if (i32.eq (local.get $op) (i32.const 23)) (then
      (return (memory.grow (local.get $a)))))
    (if (i32.eq (local.get $op) (i32.const 24)) (then
      (return (memory.size))))
    (if (i32.eq (local.get $op) (i32.const 25)) (then
      (return (i32.load (local.get $a)))))
    (if (i32.eq (local.get $op) (i32.const 26)) (then
      (i32.store (local.get $a) (local.get $b))
      (return (i32.const 0))))
    (unreachable))

  (func (export "event.spec.run") (param $size i32) (result i64)
    (local $n i32) (local $step i32) (local $end i32) (local $at i32)
    (drop (call $read (i32.const 0) (i32.sub (local.get $size) (i32.const 4)) (i32.const 16) (i32.const 4)))
    (local.set $n (i32.load (i32.const 16)))
    (drop (call $read (i32.const 0) (i32.sub (local.get $size) (local.get $n)) (i32.const 0x10000) (local.get $n)))
    (local.set $end (i32.add (i32.const 0x10000) (local.get $n)))
    (local.set $step (i32.add (i32.const 0x10000) (i32.load (i32.sub (local.get $end) (i32.const 12)))))
    (local.set $end (i32.add (local.get $step)
      (i32.mul (i32.const 24) (i32.load (i32.sub (local.get $end) (i32.const 8))))))
    (local.set $at (i32.const 0x1000))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $step) (local.get $end)))
        ;; 0 ends the run at once, returning what the operands say
        (if (i32.eqz (i32.load (local.get $step))) (then
          (return (i64.or
            (i64.shl (i64.extend_i32_u (i32.load offset=4 (local.get $step))) (i64.const 32))
            (i64.extend_i32_u (i32.load offset=8 (local.get $step)))))))
        (i32.store (local.get $at) (call $step
          (i32.load (local.get $step))
          (i32.load offset=4 (local.get $step))
          (i32.load offset=8 (local.get $step))
          (i32.load offset=12 (local.get $step))
          (i32.load offset=16 (local.get $step))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $step (i32.add (local.get $step) (i32.const 24)))
        (br $next)))
    ;; {"memory": bin32, "results": bin32} at 0x30000
    (memory.copy (i32.const 0x30000) (i32.const 0x20) (i32.const 13))
    (memory.copy (i32.const 0x3000d) (i32.const 0x2000) (i32.const 4096))
    (memory.copy (i32.const 0x3100d) (i32.const 0x40) (i32.const 9))
    (local.set $n (i32.sub (local.get $at) (i32.const 0x1000)))
    (i32.store8 (i32.const 0x31016) (i32.const 0))
    (i32.store8 (i32.const 0x31017) (i32.const 0))
    (i32.store8 (i32.const 0x31018) (i32.shr_u (local.get $n) (i32.const 8)))
    (i32.store8 (i32.const 0x31019) (local.get $n))
    (memory.copy (i32.const 0x3101a) (i32.const 0x1000) (local.get $n))
    (i64.or (i64.const 0x30000_00000000) (i64.extend_i32_u (i32.add (i32.const 0x101a) (local.get $n)))))

  (data (i32.const 0x20) "\82\a6memory\c6\00\00\10\00")
  (data (i32.const 0x40) "\a7results\c6"))
