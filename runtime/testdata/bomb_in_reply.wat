;; Five bytes that ask for gigabytes, as the value of a return.
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\b6_http_response_headers\df\3f\ff\ff\ff")
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 29)))
