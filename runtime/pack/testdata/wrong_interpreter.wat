;; Handles events without being told for which handler.
(module
  (memory (export "memory") 1)
  (func (export "_initialize"))
  (func (export "vivarium_handle") (param i32) (result i64) (i64.const 0)))
