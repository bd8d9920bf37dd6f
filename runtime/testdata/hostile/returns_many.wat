;; A map with a list of more values than a message may have.
;; kind: bad-reply
;; limit: elements
(module
  (memory (export "memory") 8)
  (data (i32.const 0) "\81\a8response\a2ok")
  (data (i32.const 64) "\81\b6_http_response_headers\dd\00\04\93\e0") ;; 300,000 zeros follow
  (func (export "event.webhook.received") (param i32) (result i64)
    (i64.const 0x40000493fd))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
