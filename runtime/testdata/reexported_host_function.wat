;; A host function under an event ID.
(module
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (memory (export "memory") 1)
  (export "event.webhook.received" (func $log)))
