;; Three handlers: one returns text that would steer a terminal, one fails by
;; its own word, one hands back the context's variable and param.
(module
  (import "vivarium_v1" "read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (import "vivarium_v1" "fail" (func $fail (param i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\82\a6reject\c3\a7subject\a7a\1b[2J\c2\9b")                    ;; {"reject": true, "subject": "a…"}
  (data (i32.const 64) "no such\0border\07")

  (func (export "event.mail.received.app") (param i32) (result i64)
    (i64.const 25))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (call $fail (i32.const 64) (i32.const 14))
    i64.const 0)
  ;; Logs the context as it stands, for what it is good for: msgpack has its
  ;; texts in the clear.
  (func (export "event.record.changed") (param i32) (result i64)
    (call $log (i32.const 1) (i32.const 1024)
      (call $read (i32.const 1) (i32.const 0) (i32.const 1024) (i32.const 32768)))
    i64.const 0))
