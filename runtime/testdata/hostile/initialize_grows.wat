;; An _initialize that grows memory, which is ordinary: what it leaves is what every event finds.
;; kind: ok
(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\81\a8response\a2ok")
  (func (export "_initialize")
    (drop (memory.grow (i32.const 4)))
    (i32.store (i32.const 0x40000) (i32.const 7)))
  (func (export "event.webhook.received") (param i32) (result i64)
    (if (i32.ne (memory.size) (i32.const 5)) (then (unreachable)))
    (if (i32.ne (i32.load (i32.const 0x40000)) (i32.const 7)) (then (unreachable)))
    (i32.store (i32.const 0x40000) (i32.const 8))
    (i64.const 0))
  (func (export "event.api.custom_request") (param i32) (result i64)
    (i64.const 13)))
