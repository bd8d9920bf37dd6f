;; Counts its runs in memory, in a global, in a table and by growing; returns
;; {"_http_status": what it counted}, which is 100 in every run.
(module
  (memory (export "memory") 1)
  (table 2 2 funcref)
  (elem declare func $mark)
  (func $mark)
  (global $runs (mut i32) (i32.const 0))
  (data (i32.const 0) "\81\ac_http_status\cd\00\00")
  (func (export "event.webhook.received") (param i32) (result i64)
    (i32.store (i32.const 4096) (i32.add (i32.load (i32.const 4096)) (i32.const 1)))
    (global.set $runs (i32.add (global.get $runs) (i32.const 1)))
    (i32.store8 (i32.const 15) (i32.const 0))
    (i32.store8 (i32.const 16) (i32.add
      (i32.add (i32.mul (i32.load (i32.const 4096)) (i32.const 49)) (i32.mul (global.get $runs) (i32.const 50)))
      (i32.add (i32.mul (memory.size) (i32.const 1)) (i32.eqz (ref.is_null (table.get 0 (i32.const 0)))))))
    (table.set 0 (i32.const 0) (ref.func $mark))
    (drop (memory.grow (i32.const 1)))
    (i64.const 17)))
