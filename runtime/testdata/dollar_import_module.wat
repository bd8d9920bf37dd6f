;; Imports from a module whose name belongs to the ABI.
(module
  (import "$vivarium" "yield" (func))
  (memory (export "memory") 1)
  (func (export "event.webhook.received") (param i32) (result i64) (i64.const 0)))
