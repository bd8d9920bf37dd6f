;; Asks twice, logs the refusal of the second time, then the first bytes of the answer it is left with.
;; kind: ok
(module
  (import "vivarium_v1" "read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "call" (func $call (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "storage.get")
  (data (i32.const 80) "\81\a3key\a1k")
  (func (export "event.webhook.received") (param i32) (result i64)
    (drop (call $call (i32.const 64) (i32.const 11) (i32.const 80) (i32.const 7)))
    (drop (call $call (i32.const 64) (i32.const 11) (i32.const 80) (i32.const 7)))
    (call $log (i32.const 1) (i32.const 256) (call $read (i32.const 3) (i32.const 0) (i32.const 256) (i32.const 1024)))
    (drop (call $read (i32.const 2) (i32.const 3) (i32.const 256) (i32.const 4)))
    (call $log (i32.const 1) (i32.const 256) (i32.const 4))
    (i64.const 0))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
