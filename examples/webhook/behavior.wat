;; A webhook that answers a request with its own method and path, written by hand
;; against the behavior ABI, version 1: no SDK, no library, nothing but this file.
;;
;;	wat2wasm behavior.wat -o behavior.wasm
;;
;; It answers GET and POST with 200, any other method with 405. What it shows:
;; how a module says which events it handles, how it reads the dictionary, how it
;; finds a key in msgpack, how it logs, and how it hands back its returns.

(module
  ;; ---- What the host offers -------------------------------------------------
  ;; The name of the import module is the version of the ABI. Of its five
  ;; functions (read, call, act, log, fail) a module imports those it uses.

  ;; read(source, offset, pointer, capacity) copies what fits of a source and
  ;; returns how many bytes there are from the offset on. Source 0 is the
  ;; dictionary: a msgpack map with the keys of the event.
  (import "vivarium_v1" "read" (func $read (param i32 i32 i32 i32) (result i32)))

  ;; log(level, pointer, length) writes a log line. Level 1 is info.
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))

  ;; ---- Memory ---------------------------------------------------------------
  ;; Exactly one, exported as "memory". The host puts it back to what it was
  ;; after every event, so there is nothing to free and nothing to forget.
  ;;
  ;;	    0  constants, below
  ;;	 1024  the dictionary, as long as it is
  ;;	  ...  the returns, right behind the dictionary
  (memory (export "memory") 1)

  ;; The keys we look for, and the methods we answer.
  (data (i32.const 0)  "http_verb")
  (data (i32.const 16) "http_path")
  (data (i32.const 32) "GET")
  (data (i32.const 40) "POST")

  ;; The returns up to the status: a map of three pairs (0x83). A text of up to 31
  ;; bytes is 0xa0 + length, then its bytes: 0xac is a text of 12.
  (data (i32.const 64) "\83\ac_http_status\cd")       ;; 0xcd: a 16-bit number follows

  ;; The rest up to the body: a text of 22 bytes, a map of one pair, a text of 12,
  ;; a text of 25; a text of 19, and a text whose length takes 32 bits (0xdb).
  (data (i32.const 96) "\b6_http_response_headers\81\accontent-type\b9text/plain; charset=utf-8\b3_http_response_body\db")

  ;; What follows the first byte of a value from 0xc0 to 0xdf: how many bytes of
  ;; length field, and how many bytes besides.
  (data (i32.const 256) "\00\00\00\00\01\02\04\01\02\04\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\02\04\02\04\02\04")
  (data (i32.const 288) "\00\00\00\00\00\00\00\01\01\01\04\08\01\02\04\08\01\02\04\08\02\03\05\09\11\00\00\00\00\00\00\00")

  ;; ---- The handler ----------------------------------------------------------
  ;; Its export name is the event ID: this is the subscription, there is no other.
  ;; It gets the size of the dictionary and returns where its returns lie, as
  ;; pointer << 32 | length.
  (func (export "event.webhook.received") (param $size i32) (result i64)
    (local $out i32)
    (local $at i32)
    (local $verb i32) (local $verb_len i32)
    (local $path i32) (local $path_len i32)
    (local $body_len i32)

    ;; Make room for the dictionary and for returns of at most its size and a bit.
    (call $reserve (i32.add (i32.mul (local.get $size) (i32.const 2)) (i32.const 2048)))

    ;; Read all of source 0 to 1024.
    (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1024) (local.get $size)))

    ;; Find the method and the path, and take their texts apart.
    (call $text (call $find (i32.const 0) (i32.const 9)))
    (local.set $verb_len)
    (local.set $verb)
    (call $text (call $find (i32.const 16) (i32.const 9)))
    (local.set $path_len)
    (local.set $path)

    ;; Tell the log which path was asked for.
    (call $log (i32.const 1) (local.get $path) (local.get $path_len))

    ;; The returns begin behind the dictionary: status first.
    (local.set $out (i32.add (i32.const 1024) (local.get $size)))
    (memory.copy (local.get $out) (i32.const 64) (i32.const 15))
    (local.set $at (i32.add (local.get $out) (i32.const 15)))
    (call $put16 (local.get $at) (select (i32.const 200) (i32.const 405)
      (i32.or
        (call $equal (local.get $verb) (local.get $verb_len) (i32.const 32) (i32.const 3))
        (call $equal (local.get $verb) (local.get $verb_len) (i32.const 40) (i32.const 4)))))
    (local.set $at (i32.add (local.get $at) (i32.const 2)))

    ;; Then the headers, and the body's key.
    (memory.copy (local.get $at) (i32.const 96) (i32.const 84))
    (local.set $at (i32.add (local.get $at) (i32.const 84)))

    ;; Then the body: its length in 32 bits, "METHOD PATH" and a line feed.
    (local.set $body_len (i32.add (i32.add (local.get $verb_len) (local.get $path_len)) (i32.const 2)))
    (call $put16 (local.get $at) (i32.shr_u (local.get $body_len) (i32.const 16)))
    (call $put16 (i32.add (local.get $at) (i32.const 2)) (local.get $body_len))
    (local.set $at (i32.add (local.get $at) (i32.const 4)))
    (memory.copy (local.get $at) (local.get $verb) (local.get $verb_len))
    (local.set $at (i32.add (local.get $at) (local.get $verb_len)))
    (i32.store8 (local.get $at) (i32.const 32))                           ;; a space
    (local.set $at (i32.add (local.get $at) (i32.const 1)))
    (memory.copy (local.get $at) (local.get $path) (local.get $path_len))
    (local.set $at (i32.add (local.get $at) (local.get $path_len)))
    (i32.store8 (local.get $at) (i32.const 10))                           ;; a line feed
    (local.set $at (i32.add (local.get $at) (i32.const 1)))

    ;; pointer << 32 | length
    (i64.or
      (i64.shl (i64.extend_i32_u (local.get $out)) (i64.const 32))
      (i64.extend_i32_u (i32.sub (local.get $at) (local.get $out)))))

  ;; ---- Reading msgpack ------------------------------------------------------

  ;; find gives where the value of a key lies in the dictionary: 0 when there is
  ;; no such key. The dictionary is a map: pairs of a text and a value.
  (func $find (param $key i32) (param $key_len i32) (result i32)
    (local $at i32) (local $pairs i32) (local $name i32) (local $name_len i32)
    ;; Up to 15 pairs the count is in the first byte; else 2 or 4 bytes follow.
    (local.set $at (i32.const 1025))
    (local.set $pairs (i32.and (i32.load8_u (i32.const 1024)) (i32.const 15)))
    (if (i32.ge_u (i32.load8_u (i32.const 1024)) (i32.const 0xde)) (then
      (local.set $pairs (call $number (i32.const 1025) (call $width (i32.const 1024))))
      (local.set $at (i32.add (i32.const 1025) (call $width (i32.const 1024))))))
    (block $none
      (loop $next
        (br_if $none (i32.eqz (local.get $pairs)))
        (call $text (local.get $at))
        (local.set $name_len)
        (local.set $name)
        (local.set $at (call $skip (local.get $at)))                      ;; to the value
        (if (call $equal (local.get $name) (local.get $name_len) (local.get $key) (local.get $key_len))
          (then (return (local.get $at))))
        (local.set $at (call $skip (local.get $at)))                      ;; to the next key
        (local.set $pairs (i32.sub (local.get $pairs) (i32.const 1)))
        (br $next)))
    (i32.const 0))

  ;; text takes apart the text at $at: where its bytes lie, and how many there are.
  ;; Anything but a text, and 0, gives an empty one.
  (func $text (param $at i32) (result i32 i32)
    (local $c i32)
    (if (i32.eqz (local.get $at)) (then (return (i32.const 0) (i32.const 0))))
    (local.set $c (i32.load8_u (local.get $at)))
    ;; 0xa0 to 0xbf: the length is in the byte itself.
    (if (i32.eq (i32.and (local.get $c) (i32.const 0xe0)) (i32.const 0xa0)) (then
      (return (i32.add (local.get $at) (i32.const 1)) (i32.and (local.get $c) (i32.const 31)))))
    ;; 0xd9 to 0xdb: a length of 1, 2 or 4 bytes follows.
    (if (i32.le_u (i32.sub (local.get $c) (i32.const 0xd9)) (i32.const 2)) (then
      (return
        (i32.add (i32.add (local.get $at) (i32.const 1)) (call $width (local.get $at)))
        (call $number (i32.add (local.get $at) (i32.const 1)) (call $width (local.get $at))))))
    (i32.const 0) (i32.const 0))

  ;; skip gives where the value behind the one at $at begins. It counts the
  ;; values still to pass, so nesting needs no recursion.
  (func $skip (param $at i32) (result i32)
    (local $left i32) (local $c i32) (local $n i32)
    (local.set $left (i32.const 1))
    (loop $next
      (local.set $c (i32.load8_u (local.get $at)))
      (block $done
        ;; 0x00-0x7f and 0xe0-0xff: a small number, nothing follows.
        (if (i32.or (i32.lt_u (local.get $c) (i32.const 0x80)) (i32.ge_u (local.get $c) (i32.const 0xe0))) (then
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $done)))
        ;; 0x80-0x8f: a small map, two values a pair.
        (if (i32.lt_u (local.get $c) (i32.const 0x90)) (then
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (local.set $left (i32.add (local.get $left) (i32.shl (i32.and (local.get $c) (i32.const 15)) (i32.const 1))))
          (br $done)))
        ;; 0x90-0x9f: a small array.
        (if (i32.lt_u (local.get $c) (i32.const 0xa0)) (then
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (local.set $left (i32.add (local.get $left) (i32.and (local.get $c) (i32.const 15))))
          (br $done)))
        ;; 0xa0-0xbf: a short text.
        (if (i32.lt_u (local.get $c) (i32.const 0xc0)) (then
          (local.set $at (i32.add (local.get $at) (i32.add (i32.const 1) (i32.and (local.get $c) (i32.const 31)))))
          (br $done)))
        ;; 0xc0-0xdf: the tables say what follows. The length counts entries from
        ;; 0xdc on (arrays), pairs from 0xde on (maps), bytes in all others.
        (local.set $n (call $number (i32.add (local.get $at) (i32.const 1)) (call $width (local.get $at))))
        (local.set $at (i32.add (i32.add (local.get $at) (i32.const 1)) (i32.add
          (call $width (local.get $at))
          (i32.load8_u offset=96 (local.get $c)))))                       ;; 288 - 0xc0
        (if (i32.lt_u (local.get $c) (i32.const 0xdc))
          (then (local.set $at (i32.add (local.get $at) (local.get $n))))
          (else (local.set $left (i32.add (local.get $left)
            (i32.shl (local.get $n) (i32.ge_u (local.get $c) (i32.const 0xde))))))))
      (br_if $next (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (local.get $at))

  ;; width gives how many bytes the length field of the value at $at has, for first
  ;; bytes from 0xc0 to 0xdf.
  (func $width (param $at i32) (result i32)
    (i32.load8_u offset=64 (i32.load8_u (local.get $at))))                ;; 256 - 0xc0

  ;; number reads a number of $width bytes, most significant first.
  (func $number (param $at i32) (param $width i32) (result i32)
    (local $n i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $width)))
        (local.set $n (i32.or (i32.shl (local.get $n) (i32.const 8)) (i32.load8_u (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $width (i32.sub (local.get $width) (i32.const 1)))
        (br $next)))
    (local.get $n))

  ;; ---- Odds and ends --------------------------------------------------------

  ;; put16 writes a number of two bytes, most significant first.
  (func $put16 (param $at i32) (param $n i32)
    (i32.store8 (local.get $at) (i32.shr_u (local.get $n) (i32.const 8)))
    (i32.store8 (i32.add (local.get $at) (i32.const 1)) (local.get $n)))

  ;; equal says whether two texts are the same.
  (func $equal (param $a i32) (param $a_len i32) (param $b i32) (param $b_len i32) (result i32)
    (if (i32.ne (local.get $a_len) (local.get $b_len)) (then (return (i32.const 0))))
    (block $same
      (loop $next
        (br_if $same (i32.eqz (local.get $a_len)))
        (if (i32.ne (i32.load8_u (local.get $a)) (i32.load8_u (local.get $b))) (then (return (i32.const 0))))
        (local.set $a (i32.add (local.get $a) (i32.const 1)))
        (local.set $b (i32.add (local.get $b) (i32.const 1)))
        (local.set $a_len (i32.sub (local.get $a_len) (i32.const 1)))
        (br $next)))
    (i32.const 1))

  ;; reserve makes memory at least $bytes long. A refused growth is no reason to
  ;; stop here: the access that follows traps, and the host tells the two apart.
  (func $reserve (param $bytes i32)
    (local $pages i32)
    (local.set $pages (i32.shr_u (i32.add (local.get $bytes) (i32.const 0xffff)) (i32.const 16)))
    (if (i32.gt_u (local.get $pages) (memory.size)) (then
      (drop (memory.grow (i32.sub (local.get $pages) (memory.size))))))))
