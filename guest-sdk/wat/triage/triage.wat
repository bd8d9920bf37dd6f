;; The triage rule, written by hand against the behavior ABI, version 1: the one
;; small behavior that every guest language implements, to be compared in size,
;; fuel and time. KIT.md of the conformance kit says what it does.
;;
;;	wat2wasm triage.wat -o triage.wasm
;;
;; Constants are named where they are used, in comments of the form (;text;).

(module
  (import "vivarium_v1" "read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "act" (func $act (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "log" (func $log (param i32 i32 i32)))
  (import "vivarium_v1" "fail" (func $fail (param i32 i32)))
  (memory (export "memory") 1)

  (data (i32.const 0) "\c1")                           ;; a value that is not there
  ;; For first bytes from 0xc0 to 0xdf: bytes of the length field, bytes besides,
  ;; and type.
  (data (i32.const 16) "\00\00\00\00\01\02\04\01\02\04\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\02\04\02\04\02\04")
  (data (i32.const 48) "\00\00\00\00\00\00\00\01\01\01\04\08\01\02\04\08\01\02\04\08\02\03\05\09\11\00\00\00\00\00\00\00")
  (data (i32.const 80) "\01\09\02\02\06\06\06\09\09\09\04\04\03\03\03\03\03\03\03\03\09\09\09\09\09\05\05\05\07\07\08\08")
  (data (i32.const 112) "sender_address" "@example.net" "ticket_importance" "ticket_subject" "refund" "set_importance" "message")
  ;; The arguments of set_importance, an int of eight bytes still to be written;
  ;; the log line, its number written from the end.
  (data (i32.const 256) "\81\a5value\d3\00\00\00\00\00\00\00\00")
  (data (i32.const 288) "rated ")

  (global $top (mut i32) (i32.const 320))              ;; where free memory begins

  ;; ---- The handler ----------------------------------------------------------

  (func (export "event.mail.received") (param $size i32) (result i64)
    (local $mail i32) (local $importance i64)
    (local.set $mail (call $source (i32.const 0)))
    (if (call $ends (call $bytes (call $find (local.get $mail) (i32.const 112) (i32.const 14) (;sender_address;))) (i32.const 126) (i32.const 12) (;@example.net;))
      (then (return (i64.const 0))))
    (local.set $importance (call $int (call $find (local.get $mail) (i32.const 138) (i32.const 17) (;ticket_importance;))))
    (if (call $holds (call $bytes (call $find (local.get $mail) (i32.const 155) (i32.const 14) (;ticket_subject;))) (i32.const 169) (i32.const 6) (;refund;)) (then
      (local.set $importance (i64.add (local.get $importance) (i64.const 30)))
      (if (i64.gt_s (local.get $importance) (i64.const 100)) (then (local.set $importance (i64.const 100))))))
    (call $store (i32.const 264) (local.get $importance))
    (if (i32.lt_s (call $act (i32.const 175) (i32.const 14) (;set_importance;) (i32.const 256) (i32.const 16)) (i32.const 0))
      (then (call $give_up)))
    (call $log (i32.const 1) (i32.const 288) (call $decimal (i32.const 294) (local.get $importance)))
    (i64.const 0))

  ;; give_up fails with what the host said about the refusal.
  (func $give_up
    (call $fail (call $bytes (call $find (call $source (i32.const 3)) (i32.const 189) (i32.const 7) (;message;)))))

  ;; ends says whether one text ends with another.
  (func $ends (param $at i32) (param $len i32) (param $with i32) (param $with_len i32) (result i32)
    (if (i32.lt_u (local.get $len) (local.get $with_len)) (then (return (i32.const 0))))
    (call $equal
      (i32.sub (i32.add (local.get $at) (local.get $len)) (local.get $with_len)) (local.get $with_len)
      (local.get $with) (local.get $with_len)))

  ;; holds says whether one text holds another.
  (func $holds (param $at i32) (param $len i32) (param $part i32) (param $part_len i32) (result i32)
    (loop $next
      (if (i32.lt_u (local.get $len) (local.get $part_len)) (then (return (i32.const 0))))
      (if (call $equal (local.get $at) (local.get $part_len) (local.get $part) (local.get $part_len))
        (then (return (i32.const 1))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $len (i32.sub (local.get $len) (i32.const 1)))
      (br $next))
    (unreachable))

  ;; store writes an int of eight bytes, big end first.
  (func $store (param $at i32) (param $n i64)
    (local $bits i64)
    (local.set $bits (i64.const 64))
    (loop $next
      (local.set $bits (i64.sub (local.get $bits) (i64.const 8)))
      (i64.store8 (local.get $at) (i64.shr_u (local.get $n) (local.get $bits)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $next (i64.ne (local.get $bits) (i64.const 0)))))

  ;; decimal writes a number behind "rated " and gives the length of both. An int
  ;; of 64 bits has at most 20 characters.
  (func $decimal (param $at i32) (param $n i64) (result i32)
    (local $rest i64)
    (if (i64.lt_s (local.get $n) (i64.const 0)) (then
      (i32.store8 (local.get $at) (i32.const 45))      ;; a minus sign
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $n (i64.sub (i64.const 0) (local.get $n)))))
    (local.set $rest (local.get $n))
    (loop $width
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $rest (i64.div_u (local.get $rest) (i64.const 10)))
      (br_if $width (i64.ne (local.get $rest) (i64.const 0))))
    (local.set $rest (i64.extend_i32_u (local.get $at)))
    (loop $digit
      (local.set $at (i32.sub (local.get $at) (i32.const 1)))
      (i64.store8 (local.get $at) (i64.add (i64.rem_u (local.get $n) (i64.const 10)) (i64.const 48)))
      (local.set $n (i64.div_u (local.get $n) (i64.const 10)))
      (br_if $digit (i64.ne (local.get $n) (i64.const 0))))
    (i32.sub (i32.wrap_i64 (local.get $rest)) (i32.const 288)))

  ;; ---- Memory ---------------------------------------------------------------
  ;; It is put back after every event, so there is nothing to free: room is
  ;; taken from $top on.

  (func $room (param $n i32) (result i32)
    (local $at i32) (local $short i32)
    (local.set $at (global.get $top))
    (global.set $top (i32.add (local.get $at) (local.get $n)))
    (local.set $short (i32.sub (global.get $top) (i32.shl (memory.size) (i32.const 16))))
    (if (i32.gt_s (local.get $short) (i32.const 0)) (then
      (if (i32.eq (memory.grow (i32.shr_u (i32.add (local.get $short) (i32.const 65535)) (i32.const 16))) (i32.const -1))
        (then unreachable))))
    (local.get $at))

  ;; source reads a whole source: 0 dictionary, 1 context, 2 answer, 3 refusal.
  (func $source (param $src i32) (result i32)
    (local $size i32) (local $at i32)
    (local.set $size (call $read (local.get $src) (i32.const 0) (i32.const 0) (i32.const 0)))
    (local.set $at (call $room (local.get $size)))
    (drop (call $read (local.get $src) (i32.const 0) (local.get $at) (local.get $size)))
    (local.get $at))
  ;; ---- Reading msgpack ------------------------------------------------------
  ;; The host writes one canonical form, so only that is read. A value is the
  ;; address of its first byte. Address 0 stands for a value that is not there:
  ;; it holds 0xc1, which begins none.

  ;; skip gives the address behind a value.
  (func $skip (param $at i32) (result i32)
    (local $c i32) (local $left i32)
    (local.set $left (i32.const 1))                    ;; values still to pass
    (loop $next
      (local.set $left (i32.sub (local.get $left) (i32.const 1)))
      (local.set $c (i32.load8_u (local.get $at)))
      (if (i32.eq (i32.and (local.get $c) (i32.const 0xe0)) (i32.const 0xa0))
        (then                                          ;; a text of up to 31 bytes
          (local.set $at (i32.add (local.get $at) (i32.sub (local.get $c) (i32.const 0x9f)))))
        (else (if (i32.ge_u (i32.sub (local.get $c) (i32.const 0x80)) (i32.const 0x60))
          (then                                        ;; a small int
            (local.set $at (i32.add (local.get $at) (i32.const 1))))
          (else
            (local.set $left (i32.add (local.get $left) (call $inside (local.get $at))))
            (local.set $at (i32.add (local.get $at) (i32.add (call $head (local.get $at)) (call $tail (local.get $at)))))))))
      (br_if $next (local.get $left)))
    (local.get $at))

  ;; long says whether a value's first byte has an entry in the tables.
  (func $long (param $c i32) (result i32)
    (i32.lt_u (i32.sub (local.get $c) (i32.const 0xc0)) (i32.const 32)))

  ;; head gives the bytes of a value's type and length.
  (func $head (param $at i32) (result i32)
    (local $c i32)
    (local.set $c (i32.load8_u (local.get $at)))
    (if (result i32) (call $long (local.get $c))
      (then (i32.add (i32.const 1) (i32.load8_u offset=16 (i32.sub (local.get $c) (i32.const 0xc0)))))
      (else (i32.const 1))))

  ;; number gives the length field of a value, big end first.
  (func $number (param $at i32) (result i32)
    (local $n i32) (local $end i32)
    (local.set $end (i32.add (local.get $at) (call $head (local.get $at))))
    (loop $byte
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (if (i32.lt_u (local.get $at) (local.get $end)) (then
        (local.set $n (i32.or (i32.shl (local.get $n) (i32.const 8)) (i32.load8_u (local.get $at))))
        (br $byte))))
    (local.get $n))

  ;; tail gives the bytes behind the head that are no values of their own.
  (func $tail (param $at i32) (result i32)
    (local $c i32)
    (local.set $c (i32.load8_u (local.get $at)))
    (if (i32.eq (i32.and (local.get $c) (i32.const 0xe0)) (i32.const 0xa0))
      (then (return (i32.and (local.get $c) (i32.const 31)))))       ;; a short text
    (if (i32.eqz (call $long (local.get $c))) (then (return (i32.const 0))))
    (i32.add (i32.load8_u offset=48 (i32.sub (local.get $c) (i32.const 0xc0)))
      (if (result i32) (i32.lt_u (local.get $c) (i32.const 0xdc))    ;; 0xdc on: entries, not bytes
        (then (call $number (local.get $at)))
        (else (i32.const 0)))))

  ;; count gives the entries of an array, the pairs of a map, 0 for all others.
  (func $count (param $at i32) (result i32)
    (local $c i32)
    (local.set $c (i32.load8_u (local.get $at)))
    (if (i32.eq (i32.and (local.get $c) (i32.const 0xe0)) (i32.const 0x80))
      (then (return (i32.and (local.get $c) (i32.const 15)))))
    (if (i32.lt_u (i32.sub (local.get $c) (i32.const 0xdc)) (i32.const 4))
      (then (return (call $number (local.get $at)))))
    (i32.const 0))

  ;; is_map tells maps from arrays and everything else.
  (func $is_map (param $at i32) (result i32)
    (local $c i32)
    (local.set $c (i32.load8_u (local.get $at)))
    (i32.or (i32.eq (i32.and (local.get $c) (i32.const 0xf0)) (i32.const 0x80))
      (i32.eq (i32.and (local.get $c) (i32.const 0xfe)) (i32.const 0xde))))

  ;; inside gives the values that a value holds.
  (func $inside (param $at i32) (result i32)
    (i32.shl (call $count (local.get $at)) (call $is_map (local.get $at))))

  ;; find gives the value of a key of up to 31 bytes in a map: 0 when there is
  ;; none. The first byte of such a key is 0xa0 + its length.
  (func $find (param $at i32) (param $key i32) (param $len i32) (result i32)
    (local $pairs i32) (local $name i32)
    (if (i32.eqz (call $is_map (local.get $at))) (then (return (i32.const 0))))
    (local.set $pairs (call $count (local.get $at)))
    (local.set $at (i32.add (local.get $at) (call $head (local.get $at))))
    (block $none
      (loop $pair
        (br_if $none (i32.eqz (local.get $pairs)))
        (local.set $pairs (i32.sub (local.get $pairs) (i32.const 1)))
        (local.set $name (local.get $at))
        (local.set $at (call $skip (local.get $at)))   ;; to the value
        (if (i32.eq (i32.load8_u (local.get $name)) (i32.add (i32.const 0xa0) (local.get $len))) (then
          (if (call $equal (i32.add (local.get $name) (i32.const 1)) (local.get $len) (local.get $key) (local.get $len))
            (then (return (local.get $at))))))
        (local.set $at (call $skip (local.get $at)))   ;; to the next key
        (br $pair)))
    (i32.const 0))

  ;; bytes gives where the bytes of a str or bin lie, and how many: none for all
  ;; others.
  (func $bytes (param $at i32) (result i32 i32)
    (local $type i32)
    (local.set $type (call $type (local.get $at)))
    (if (i32.and (i32.ne (local.get $type) (i32.const 5)) (i32.ne (local.get $type) (i32.const 6)))
      (then (return (i32.const 0) (i32.const 0))))
    (i32.add (local.get $at) (call $head (local.get $at))) (call $tail (local.get $at)))

  ;; equal compares two runs of bytes.
  (func $equal (param $a i32) (param $a_len i32) (param $b i32) (param $b_len i32) (result i32)
    (if (i32.ne (local.get $a_len) (local.get $b_len)) (then (return (i32.const 0))))
    (block $same
      (loop $byte
        (br_if $same (i32.eqz (local.get $a_len)))
        (local.set $a_len (i32.sub (local.get $a_len) (i32.const 1)))
        (if (i32.ne (i32.load8_u (i32.add (local.get $a) (local.get $a_len))) (i32.load8_u (i32.add (local.get $b) (local.get $a_len))))
          (then (return (i32.const 0))))
        (br $byte)))
    (i32.const 1))

  ;; type gives 0 absent, 1 nil, 2 bool, 3 int, 4 float, 5 str, 6 bin, 7 array,
  ;; 8 map, 9 anything else.
  (func $type (param $at i32) (result i32)
    (local $c i32)
    (local.set $c (i32.load8_u (local.get $at)))
    (if (i32.eqz (local.get $at)) (then (return (i32.const 0))))
    (if (i32.or (i32.lt_u (local.get $c) (i32.const 0x80)) (i32.ge_u (local.get $c) (i32.const 0xe0))) (then (return (i32.const 3))))
    (if (call $is_map (local.get $at)) (then (return (i32.const 8))))
    (if (i32.lt_u (local.get $c) (i32.const 0xa0)) (then (return (i32.const 7))))
    (if (i32.lt_u (local.get $c) (i32.const 0xc0)) (then (return (i32.const 5))))
    (i32.load8_u offset=80 (i32.sub (local.get $c) (i32.const 0xc0))))

  ;; int gives an int that fits 64 bits with a sign, else 0.
  (func $int (param $at i32) (result i64)
    (local $c i32) (local $n i64)
    (local.set $c (i32.load8_u (local.get $at)))
    (if (i32.ne (call $type (local.get $at)) (i32.const 3)) (then (return (i64.const 0))))
    (if (i32.eqz (call $long (local.get $c))) (then (return (i64.extend_i32_s (i32.extend8_s (local.get $c))))))
    (local.set $n (call $unsigned (local.get $at)))
    (if (i32.eq (local.get $c) (i32.const 0xd0)) (then (return (i64.extend8_s (local.get $n)))))
    (if (i32.eq (local.get $c) (i32.const 0xd1)) (then (return (i64.extend16_s (local.get $n)))))
    (if (i32.eq (local.get $c) (i32.const 0xd2)) (then (return (i64.extend32_s (local.get $n)))))
    (if (i32.and (i32.eq (local.get $c) (i32.const 0xcf)) (i64.lt_s (local.get $n) (i64.const 0)))
      (then (return (i64.const 0))))
    (local.get $n))

  ;; unsigned gives the bytes behind a value's first as a number, big end first.
  (func $unsigned (param $at i32) (result i64)
    (local $n i64) (local $end i32)
    (local.set $end (i32.add (local.get $at) (call $tail (local.get $at))))
    (loop $byte
      (if (i32.lt_u (local.get $at) (local.get $end)) (then
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $n (i64.or (i64.shl (local.get $n) (i64.const 8)) (i64.load8_u (local.get $at))))
        (br $byte))))
    (local.get $n))
)
