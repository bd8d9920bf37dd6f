;; Asks for everything a host app can answer, and writes a line that would turn
;; a terminal red: one lazy key twice, a query, an immediate operation, an action.
(module
  (import "vivarium_v1" "call" (func $call (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "act" (func $act (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "$key")
  (data (i32.const 16) "\81\a4keys\91\a7content")                                     ;; {"keys": ["content"]}
  (data (i32.const 48) "record.get")
  (data (i32.const 64) "\81\a2on\82\a2id\07\a6record\a6ticket")                       ;; {"on": {"id": 7, "record": "ticket"}}
  (data (i32.const 96) "http.request")
  (data (i32.const 112) "\82\a6method\a3GET\a3url\b4https://example.com/")            ;; {"method": "GET", "url": …}
  (data (i32.const 160) "set_importance")
  (data (i32.const 176) "\81\a5value\5a")                                             ;; {"value": 90}
  (data (i32.const 192) "\1b[31mred\1b[0m")

  (func (export "event.mail.received") (param i32) (result i64)
    (drop (call $call (i32.const 0) (i32.const 4) (i32.const 16) (i32.const 15)))
    (drop (call $call (i32.const 0) (i32.const 4) (i32.const 16) (i32.const 15)))
    (drop (call $call (i32.const 48) (i32.const 10) (i32.const 64) (i32.const 23)))
    (drop (call $call (i32.const 96) (i32.const 12) (i32.const 112) (i32.const 37)))
    (drop (call $act (i32.const 160) (i32.const 14) (i32.const 176) (i32.const 8)))
    (call $log (i32.const 2) (i32.const 192) (i32.const 12))
    i64.const 0))
