;; Loads programs, but can't handle an event.
(module
  (memory (export "memory") 1)
  (func (export "_initialize")))
