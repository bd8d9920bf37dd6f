;; A behavior by hand: it makes every mail important and says so. The export is
;; the subscription; the parameter is the size of the event's dictionary.
(module
  (import "vivarium_v1" "act" (func $act (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "set_importance")
  (data (i32.const 16) "\81\a5value\50")                ;; msgpack: {"value": 80}
  (data (i32.const 32) "rated 80")
  (data (i32.const 48) "not granted")

  (func (export "event.mail.received") (param $size i32) (result i64)
    (if (i32.lt_s (call $act (i32.const 0) (i32.const 14) (i32.const 16) (i32.const 8)) (i32.const 0))
      (then
        (call $log (i32.const 2) (i32.const 48) (i32.const 11))  ;; level warn
        (return (i64.const 0))))
    (call $log (i32.const 1) (i32.const 32) (i32.const 8))       ;; level info
    (i64.const 0)))                                              ;; nothing is returned
