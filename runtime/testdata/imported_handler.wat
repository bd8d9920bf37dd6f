;; The handler is not defined here. (No host function has a handler's type, so
;; the import is what gets refused.)
(module
  (import "vivarium_v1" "handle" (func $handle (param i32) (result i64)))
  (memory (export "memory") 1)
  (export "event.webhook.received" (func $handle)))
