;; Loops within loops, each short by itself.
;; kind: endless
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "event.webhook.received") (param i32) (result i64)
    (local $i i32) (local $j i32)
    (loop $again
      (local.set $i (i32.const 50))
      (loop $inner
        (local.set $j (i32.const 50))
        (loop $innermost
          (br_if $innermost (local.tee $j (i32.sub (local.get $j) (i32.const 1)))))
        (br_if $inner (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
