(module
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "hello from a webhook")
  (data (i32.const 32) "\81\ac_http_status\cc\cc") ;; {"_http_status": 204}

  (func (export "event.webhook.received") (param $size i32) (result i64)
    (call $log (i32.const 1) (i32.const 0) (i32.const 20)) ;; level info, 20 bytes at 0
    (i64.or
      (i64.shl (i64.const 32) (i64.const 32)) ;; the returns stand at 32 …
      (i64.const 16))))                       ;; … and are 16 bytes long
