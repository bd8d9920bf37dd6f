;; Its _initialize takes ten million instructions, and it changes a table, so that every event gets an
;; instance that is initialized anew.
;; kind: trap
;; limits: init_time=60s
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (table $t 1 funcref)
  (func (export "_initialize")
    (local $i i32)
    (local.set $i (i32.const 2000000))
    (loop $again
      (br_if $again (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))
  (func (export "event.webhook.received") (param i32) (result i64)
    (table.set $t (i32.const 0) (ref.null func))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
