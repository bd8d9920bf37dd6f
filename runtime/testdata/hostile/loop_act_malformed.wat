;; Requests an action with a megabyte of arguments that are wrong only at the end.
;; kind: endless
(module
  (import "vivarium_v1" "act" (func $act (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 32)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 32) "storage.set")
  (data (i32.const 64) "\81\a5value\dd\00\03\ff\00") ;; the rest are zeros: as many integers as a message may have
  (func (export "event.webhook.received") (param i32) (result i64)
    (loop $again
      (drop (call $act (i32.const 32) (i32.const 11) (i32.const 64) (i32.const 0x100000)))
      (br $again))
    (unreachable))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
