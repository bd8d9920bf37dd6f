;; What a toolchain makes of a program by default.
(module
  (memory (export "memory") 1)
  (func (export "_start")))
