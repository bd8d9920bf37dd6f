;; The conformance kit, written by hand against the behavior ABI, version 1.
;; KIT.md of the conformance kit says what each handler does.
;;
;;	wat2wasm kit.wat -o kit.wasm
;;
;; Constants are named where they are used, in comments of the form (;text;).

(module
  (import "vivarium_v1" "read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "vivarium_v1" "call" (func $call (param i32 i32 i32 i32) (result i32)))
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
  ;; The names of the types, by number, 16 bytes apart.
  (data (i32.const 112) "\a6absent         \a3nil            \a4bool           \a3int            \a5float          ")
  (data (i32.const 192) "\a3str            \a3bin            \a5array          \a3map            \a9timestamp      ")
  (data (i32.const 288) "\a8v_absent\a6v_null\a5v_str\a5v_int\aav_negative\aav_unsigned\a7v_float\a5v_nan\a6v_bool\a5v_bin\a7v_array\a5v_map")
  (data (i32.const 379) "value" "\81\a5value" "\83\a4read\8c" "deep" "list" "\a4deep" "name" "\abdeep_absent" "\86\a4type" "\a4text" "\a3int")
  (data (i32.const 442) "\a5float" "\a4bool" "\a5bytes" "text" "\82\a6length" "\a8checksum" "what" "every")
  (data (i32.const 489) "\8a\a4text\a9Zoë 😀\a6number\d3\80\00\00\00\00\00\00\00\a7decimal\cb\3f\b9\99\99\99\99\99\9a\a8checkbox\c3\a4date\ce\69\a5\58\98\a3bin\c4\03\00\ff\80")
  (data (i32.const 567) "\a4list\93\a1a\a0\a4Zoë\a3map\82\a3one\01\a3two\fe\a6nested\92\81\a1k\93\c0\c3\cb\3f\f8\00\00\00\00\00\00\80\a7nothing\c0")
  (data (i32.const 629) "wrong" "\81\a6number\a6twelve" "unknown" "\81\a7no_such\01" "large" "\81\a4body\db\00\10\00\01" "\87\a8ordinary")
  (data (i32.const 692) "ordinary" "\81\a4keys\94\a4lazy\a9lazy_null\a9lazy_none\baticket_owner_address_email" "\a5first" "lazy" "\a6second")
  (data (i32.const 776) "\a5email" "ticket_owner_address_email" "\aanull_there" "lazy_null" "\aanone_there" "lazy_none" "\aanone_again")
  (data (i32.const 859) "\81\a4keys\93\a6lazy_a\a6lazy_b\a6lazy_c" "\83\a1a" "lazy_a" "\a1b" "lazy_b" "\a7c_there" "lazy_c" "$key")
  (data (i32.const 922) "the host has no answer" "$params" "\8b\a8behavior" "behavior_name" "\a3bot" "behavior_bot_name" "\a5color")
  (data (i32.const 1001) "var_color" "\a4size" "var_size" "\a5event" "$event" "\a3run" "$run" "\a4time" "$time" "\a7attempt" "$attempt")
  (data (i32.const 1069) "\a4mode" "mode" "\a7ceiling" "ceiling" "\a5prior" "$prior" "\81\a8refusals\94" "kit.make")
  (data (i32.const 1124) "\88\a4name\a5first\a5count\f9\a5price\cb\40\04\00\00\00\00\00\00\a6urgent\c3\a3due\ce\69\a5\58\98\a4data\c4\02\00\ff\a4tags\92\a1a\a4Zoë\a5extra\81\a1k\c0")
  (data (i32.const 1207) "kit.link" "\82\a5thing\c7\05\01\92\00\a2id\a5label\acto the first" "kit.nowhere" "kit.forbidden")
  (data (i32.const 1273) "\81\a4name\a6second" "\81\a4name\a5third" "\85\a8refusals\95" "kit.add" "\82\a1a\13\a1b\17" "kit.post")
  (data (i32.const 1331) "\81\a4body\a4Zoë" "kit.secret" "\81\a1a\01" "kit.broken" "\82\a1a\ff\a1b\fe" "\82\a1a\01\a1b\01" "\a3sum")
  (data (i32.const 1384) "\a6status" "status" "\a2id" "id" "\a4last" "$state" "\81\a5state" "keep" "$suspend" "\81\a4code" "\81\a4name\a4late")
  (data (i32.const 1449) "\81\a5after" "times" "how" "error" "broken on purpose: Zoë" "unreachable" "recursion" "memory" "loop" "index")
  (data (i32.const 1527) "divide" "no such way: " "\81\a5count")

  (global $top (mut i32) (i32.const 1568))               ;; where free memory begins
  (global $out (mut i32) (i32.const 0))                ;; where the next byte of the returns goes
  (global $start (mut i32) (i32.const 0))              ;; where they begin
  (global $word (mut i32) (i32.const 0))               ;; the way, or the returns, asked for
  (global $len (mut i32) (i32.const 0))                ;; and how long it is
  (global $events (mut i64) (i64.const 0))             ;; for kit.globals

  ;; ---- Values ---------------------------------------------------------------

  (func (export "kit.echo") (param $size i32) (result i64)
    (local $value i32)
    (local.set $value (call $find (call $source (i32.const 0)) (i32.const 379) (i32.const 5) (;value;)))
    (call $begin (i32.add (local.get $size) (i32.const 64)))
    (call $raw (i32.const 384) (i32.const 7) (;value;))
    (call $copy (local.get $value))
    (call $end))

  (func (export "kit.types") (param $size i32) (result i64)
    (local $dictionary i32) (local $key i32) (local $value i32) (local $left i32) (local $list i32)
    (local.set $dictionary (call $source (i32.const 0)))
    (call $begin (i32.const 4096))
    (call $raw (i32.const 391) (i32.const 7) (;read;))
    (local.set $key (i32.const 288) (;v_absent·v_null·v_str·v_int·v_negative·v_unsign…;))
    (local.set $left (i32.const 12))
    (loop $next
      (call $copy (local.get $key))
      (local.set $value (call $find (local.get $dictionary) (call $bytes (local.get $key))))
      (call $read_every_way (local.get $value))
      (local.set $key (call $skip (local.get $key)))
      (local.set $left (i32.sub (local.get $left) (i32.const 1)))
      (br_if $next (local.get $left)))
    (local.set $list (call $find (call $find (local.get $dictionary) (i32.const 398) (i32.const 4) (;deep;)) (i32.const 402) (i32.const 4) (;list;)))
    (call $raw (i32.const 406) (i32.const 5) (;deep;))
    (call $text (call $bytes (call $find (call $entry (local.get $list) (i32.const 1)) (i32.const 411) (i32.const 4) (;name;))) (i32.const 0xdb))
    (call $raw (i32.const 415) (i32.const 12) (;deep_absent;))
    (call $text (call $bytes (call $find (call $entry (local.get $list) (i32.const 7)) (i32.const 411) (i32.const 4) (;name;))) (i32.const 0xdb))
    (call $end))

  ;; read_every_way writes what each accessor gives for a value.
  (func $read_every_way (param $value i32)
    (call $raw (i32.const 427) (i32.const 6) (;type;))
    (call $copy (i32.add (i32.const 112) (i32.shl (call $type (local.get $value)) (i32.const 4))))
    (call $raw (i32.const 433) (i32.const 5) (;text;))
    (if (i32.eq (call $type (local.get $value)) (i32.const 5))
      (then (call $copy (local.get $value)))
      (else (call $byte (i32.const 0xa0))))
    (call $raw (i32.const 438) (i32.const 4) (;int;))
    (call $eight (i32.const 0xd3) (call $int (local.get $value)))
    (call $raw (i32.const 442) (i32.const 6) (;float;))
    (call $eight (i32.const 0xcb) (i64.reinterpret_f64 (call $float (local.get $value))))
    (call $raw (i32.const 448) (i32.const 5) (;bool;))
    (call $byte (select (i32.const 0xc3) (i32.const 0xc2) (i32.eq (i32.load8_u (local.get $value)) (i32.const 0xc3))))
    (call $raw (i32.const 453) (i32.const 6) (;bytes;))
    (call $text (call $bytes (local.get $value)) (i32.const 0xc6)))

  (func (export "kit.large") (param $size i32) (result i64)
    (local $at i32) (local $len i32) (local $end i32) (local $sum i64)
    (call $bytes (call $find (call $source (i32.const 0)) (i32.const 459) (i32.const 4) (;text;)))
    (local.set $len) (local.set $at)
    (local.set $end (i32.add (local.get $at) (local.get $len)))
    (loop $next
      (if (i32.lt_u (local.get $at) (local.get $end)) (then
        (local.set $sum (i64.add (local.get $sum) (i64.load8_u (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 1000)))
        (br $next))))
    (call $begin (i32.const 64))
    (call $raw (i32.const 463) (i32.const 8) (;length;))
    (call $eight (i32.const 0xd3) (i64.extend_i32_u (local.get $len)))
    (call $raw (i32.const 471) (i32.const 9) (;checksum;))
    (call $eight (i32.const 0xd3) (local.get $sum))
    (call $end))

  (func (export "kit.returns") (param $size i32) (result i64)
    (call $ask (i32.const 480) (i32.const 4) (;what;))
    (call $begin (i32.const 1049600))
    (if (call $is (i32.const 484) (i32.const 5) (;every;)) (then
      (call $raw (i32.const 489) (i32.const 78) (;text·Zoë 😀·number·decimal·checkbox·date·bin;))
      (call $raw (i32.const 567) (i32.const 62) (;list·a·Zoë·map·one·two·nested·k·nothing;))))
    (if (call $is (i32.const 629) (i32.const 5) (;wrong;)) (then (call $raw (i32.const 634) (i32.const 15) (;number·twelve;))))
    (if (call $is (i32.const 649) (i32.const 7) (;unknown;)) (then (call $raw (i32.const 656) (i32.const 10) (;no_such;))))
    (if (call $is (i32.const 666) (i32.const 5) (;large;)) (then
      (call $raw (i32.const 671) (i32.const 11) (;body;))
      (memory.fill (global.get $out) (i32.const 97) (i32.const 1048577))
      (global.set $out (i32.add (global.get $out) (i32.const 1048577)))))
    (call $end))

  ;; ---- Keys -----------------------------------------------------------------

  (func (export "kit.lazy") (param $size i32) (result i64)
    (local $answer i32)
    (call $begin (i32.const 4096))
    (call $give (i32.const 682) (i32.const 10) (;ordinary;) (call $find (call $source (i32.const 0)) (i32.const 692) (i32.const 8) (;ordinary;)))
    (local.set $answer (call $keys (i32.const 700) (i32.const 59) (;keys·lazy·lazy_null·lazy_none·ticket_owner_addr…;)))
    (call $give (i32.const 759) (i32.const 6) (;first;) (call $find (local.get $answer) (i32.const 765) (i32.const 4) (;lazy;)))
    (call $give (i32.const 769) (i32.const 7) (;second;) (call $find (local.get $answer) (i32.const 765) (i32.const 4) (;lazy;)))
    (call $give (i32.const 776) (i32.const 6) (;email;) (call $find (local.get $answer) (i32.const 782) (i32.const 26) (;ticket_owner_address_email;)))
    (call $tell (i32.const 808) (i32.const 11) (;null_there;) (call $find (local.get $answer) (i32.const 819) (i32.const 9) (;lazy_null;)))
    (call $tell (i32.const 828) (i32.const 11) (;none_there;) (call $find (local.get $answer) (i32.const 839) (i32.const 9) (;lazy_none;)))
    (call $tell (i32.const 848) (i32.const 11) (;none_again;) (call $find (local.get $answer) (i32.const 839) (i32.const 9) (;lazy_none;)))
    (call $end))

  (func (export "kit.prefetch") (param $size i32) (result i64)
    (local $answer i32)
    (local.set $answer (call $keys (i32.const 859) (i32.const 28) (;keys·lazy_a·lazy_b·lazy_c;)))
    (call $begin (i32.const 4096))
    (call $give (i32.const 887) (i32.const 3) (;a;) (call $find (local.get $answer) (i32.const 890) (i32.const 6) (;lazy_a;)))
    (call $give (i32.const 896) (i32.const 2) (;b;) (call $find (local.get $answer) (i32.const 898) (i32.const 6) (;lazy_b;)))
    (call $tell (i32.const 904) (i32.const 8) (;c_there;) (call $find (local.get $answer) (i32.const 912) (i32.const 6) (;lazy_c;)))
    (call $end))

  ;; keys asks the host for lazy keys and gives its answer.
  (func $keys (param $args i32) (param $len i32) (result i32)
    (if (i32.lt_s (call $call (i32.const 918) (i32.const 4) (;$key;) (local.get $args) (local.get $len)) (i32.const 0))
      (then (call $fail (i32.const 922) (i32.const 22) (;the host has no answer;))))
    (call $source (i32.const 2)))

  (func (export "kit.context") (param $size i32) (result i64)
    (local $context i32) (local $params i32)
    (local.set $context (call $source (i32.const 1)))
    (local.set $params (call $find (local.get $context) (i32.const 944) (i32.const 7) (;$params;)))
    (call $begin (i32.const 4096))
    (call $give (i32.const 951) (i32.const 10) (;behavior;) (call $find (local.get $context) (i32.const 961) (i32.const 13) (;behavior_name;)))
    (call $give (i32.const 974) (i32.const 4) (;bot;) (call $find (local.get $context) (i32.const 978) (i32.const 17) (;behavior_bot_name;)))
    (call $give (i32.const 995) (i32.const 6) (;color;) (call $find (local.get $context) (i32.const 1001) (i32.const 9) (;var_color;)))
    (call $give (i32.const 1010) (i32.const 5) (;size;) (call $find (local.get $context) (i32.const 1015) (i32.const 8) (;var_size;)))
    (call $give (i32.const 1023) (i32.const 6) (;event;) (call $find (local.get $context) (i32.const 1029) (i32.const 6) (;$event;)))
    (call $give (i32.const 1035) (i32.const 4) (;run;) (call $find (local.get $context) (i32.const 1039) (i32.const 4) (;$run;)))
    (call $give (i32.const 1043) (i32.const 5) (;time;) (call $find (local.get $context) (i32.const 1048) (i32.const 5) (;$time;)))
    (call $give (i32.const 1053) (i32.const 8) (;attempt;) (call $find (local.get $context) (i32.const 1061) (i32.const 8) (;$attempt;)))
    (call $give (i32.const 1069) (i32.const 5) (;mode;) (call $find (local.get $params) (i32.const 1074) (i32.const 4) (;mode;)))
    (call $give (i32.const 1078) (i32.const 8) (;ceiling;) (call $find (local.get $params) (i32.const 1086) (i32.const 7) (;ceiling;)))
    (call $raw (i32.const 1093) (i32.const 6) (;prior;))
    (call $byte (call $count (call $find (local.get $context) (i32.const 1099) (i32.const 6) (;$prior;)))) ;; below 128
    (call $end))

  ;; ---- Operations -----------------------------------------------------------

  (func (export "kit.actions") (param $size i32) (result i64)
    (call $begin (i32.const 8192))
    (call $raw (i32.const 1105) (i32.const 11) (;refusals;))
    (drop (call $act (i32.const 1116) (i32.const 8) (;kit.make;) (i32.const 1124) (i32.const 83) (;name·first·count·price·urgent·due·data·tags·a·Z…;)))
    (drop (call $act (i32.const 1207) (i32.const 8) (;kit.link;) (i32.const 1215) (i32.const 34) (;thing·id·label·to the first;))) ;; ext 1: [0, "id"]
    (call $refused (call $act (i32.const 1249) (i32.const 11) (;kit.nowhere;) (i32.const 0) (i32.const 0)))
    (call $refused (call $act (i32.const 1260) (i32.const 13) (;kit.forbidden;) (i32.const 0) (i32.const 0)))
    (call $refused (call $act (i32.const 1116) (i32.const 8) (;kit.make;) (i32.const 0) (i32.const 0)))
    (call $refused (call $act (i32.const 1116) (i32.const 8) (;kit.make;) (i32.const 1273) (i32.const 13) (;name·second;)))
    (call $refused (call $act (i32.const 1116) (i32.const 8) (;kit.make;) (i32.const 1286) (i32.const 12) (;name·third;)))
    (call $end))

  (func (export "kit.calls") (param $size i32) (result i64)
    (local $sum i32) (local $posted i32) (local $last i32)
    (call $begin (i32.const 8192))
    (call $raw (i32.const 1298) (i32.const 11) (;refusals;))
    (call $refused (call $call (i32.const 1309) (i32.const 7) (;kit.add;) (i32.const 1316) (i32.const 7) (;a·b;)))
    (local.set $sum (call $source (i32.const 2)))
    (call $refused (call $call (i32.const 1323) (i32.const 8) (;kit.post;) (i32.const 1331) (i32.const 11) (;body·Zoë;)))
    (local.set $posted (call $source (i32.const 2)))
    (call $refused (call $call (i32.const 1249) (i32.const 11) (;kit.nowhere;) (i32.const 0) (i32.const 0)))
    (call $refused (call $call (i32.const 1342) (i32.const 10) (;kit.secret;) (i32.const 0) (i32.const 0)))
    (call $refused (call $call (i32.const 1309) (i32.const 7) (;kit.add;) (i32.const 1352) (i32.const 4) (;a;)))
    (call $refused (call $call (i32.const 1356) (i32.const 10) (;kit.broken;) (i32.const 0) (i32.const 0)))
    (call $refused (call $call (i32.const 1309) (i32.const 7) (;kit.add;) (i32.const 1366) (i32.const 7) (;a·b;)))
    (local.set $last (call $source (i32.const 2)))
    (call $refused (call $call (i32.const 1309) (i32.const 7) (;kit.add;) (i32.const 1373) (i32.const 7) (;a·b;)))
    (call $give (i32.const 1380) (i32.const 4) (;sum;) (local.get $sum))
    (call $give (i32.const 1384) (i32.const 7) (;status;) (call $find (local.get $posted) (i32.const 1391) (i32.const 6) (;status;)))
    (call $give (i32.const 1397) (i32.const 3) (;id;) (call $find (local.get $posted) (i32.const 1400) (i32.const 2) (;id;)))
    (call $give (i32.const 1402) (i32.const 5) (;last;) (local.get $last))
    (call $end))

  ;; refused writes what the host said, when the code says that it refused.
  (func $refused (param $code i32)
    (if (i32.lt_s (local.get $code) (i32.const 0))
      (then (call $copy (call $source (i32.const 3))))))

  (func (export "kit.suspend") (param $size i32) (result i64)
    (local $state i32) (local $code i32)
    (local.set $state (call $find (call $source (i32.const 1)) (i32.const 1407) (i32.const 6) (;$state;)))
    (call $begin (i32.add (local.get $size) (i32.const 65600)))
    (call $raw (i32.const 1413) (i32.const 7) (;state;))
    (if (local.get $state) (then
      (call $copy (local.get $state))
      (return (call $end))))
    (call $copy (call $find (call $source (i32.const 0)) (i32.const 1420) (i32.const 4) (;keep;)))
    (local.set $code (call $act (i32.const 1424) (i32.const 8) (;$suspend;) (global.get $start) (i32.sub (global.get $out) (global.get $start))))
    (global.set $out (global.get $start))              ;; the arguments are done with
    (if (i32.lt_s (local.get $code) (i32.const 0))
      (then (call $raw (i32.const 1432) (i32.const 6) (;code;)))
      (else
        (local.set $code (call $act (i32.const 1116) (i32.const 8) (;kit.make;) (i32.const 1438) (i32.const 11) (;name·late;)))
        (call $raw (i32.const 1449) (i32.const 7) (;after;))))
    (call $eight (i32.const 0xd3) (i64.extend_i32_s (local.get $code)))
    (call $end))

  ;; ---- Endings --------------------------------------------------------------

  (func (export "kit.log") (param $size i32) (result i64)
    (local $dictionary i32) (local $text i32) (local $len i32) (local $left i64) (local $level i32)
    (local.set $dictionary (call $source (i32.const 0)))
    (call $bytes (call $find (local.get $dictionary) (i32.const 459) (i32.const 4) (;text;)))
    (local.set $len) (local.set $text)
    (local.set $left (call $int (call $find (local.get $dictionary) (i32.const 1456) (i32.const 5) (;times;))))
    (block $done
      (loop $again
        (br_if $done (i64.le_s (local.get $left) (i64.const 0)))
        (local.set $left (i64.sub (local.get $left) (i64.const 1)))
        (local.set $level (i32.const 0))
        (loop $next
          (call $log (local.get $level) (local.get $text) (local.get $len))
          (local.set $level (i32.add (local.get $level) (i32.const 1)))
          (br_if $next (i32.lt_u (local.get $level) (i32.const 4))))
        (br $again)))
    (i64.const 0))

  (func (export "kit.fail") (param $size i32) (result i64)
    (call $ask (i32.const 1461) (i32.const 3) (;how;))
    (if (call $is (i32.const 1464) (i32.const 5) (;error;)) (then (call $fail (i32.const 1469) (i32.const 23) (;broken on purpose: Zoë;))))
    (if (call $is (i32.const 1492) (i32.const 11) (;unreachable;)) (then unreachable))
    (if (call $is (i32.const 1503) (i32.const 9) (;recursion;)) (then (return (i64.extend_i32_u (call $recurse (global.get $len))))))
    (if (call $is (i32.const 1512) (i32.const 6) (;memory;)) (then
      (loop $fill
        (i32.store8 (call $room (i32.const 1048576)) (i32.const 1))
        (br $fill))))
    (if (call $is (i32.const 1518) (i32.const 4) (;loop;)) (then (loop $forever (br $forever))))
    (if (call $is (i32.const 1522) (i32.const 5) (;index;)) (then (return (i64.load8_u offset=0x7fffffff (global.get $len)))))
    (if (call $is (i32.const 1527) (i32.const 6) (;divide;)) (then (return (i64.extend_i32_u (i32.div_u (global.get $len) (i32.sub (global.get $len) (global.get $len)))))))
    (call $begin (i32.add (global.get $len) (i32.const 64)))
    (call $raw (i32.const 1533) (i32.const 13) (;no such way: ;))
    (call $raw (global.get $word) (global.get $len))
    (call $fail (global.get $start) (i32.sub (global.get $out) (global.get $start)))
    (i64.const 0))

  (func $recurse (param $n i32) (result i32)
    (i32.add (call $recurse (local.get $n)) (local.get $n)))

  (func (export "kit.globals") (param $size i32) (result i64)
    (global.set $events (i64.add (global.get $events) (i64.const 1)))
    (call $begin (i32.const 64))
    (call $raw (i32.const 1546) (i32.const 7) (;count;))
    (call $eight (i32.const 0xd3) (global.get $events))
    (call $end))

  ;; ask reads the word that a key holds, is compares it.
  (func $ask (param $key i32) (param $key_len i32)
    (call $bytes (call $find (call $source (i32.const 0)) (local.get $key) (local.get $key_len)))
    (global.set $len) (global.set $word))

  (func $is (param $at i32) (param $len i32) (result i32)
    (call $equal (global.get $word) (global.get $len) (local.get $at) (local.get $len)))

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
  ;; ---- Writing msgpack ------------------------------------------------------
  ;; The host takes any valid form, so numbers are written in eight bytes and
  ;; lengths in four.

  ;; begin takes room for returns of at most $n bytes.
  (func $begin (param $n i32)
    (global.set $start (call $room (local.get $n)))
    (global.set $out (global.get $start)))

  ;; end gives what a handler gives: pointer << 32 | length.
  (func $end (result i64)
    (i64.or (i64.shl (i64.extend_i32_u (global.get $start)) (i64.const 32))
      (i64.extend_i32_u (i32.sub (global.get $out) (global.get $start)))))

  (func $byte (param $b i32)
    (i32.store8 (global.get $out) (local.get $b))
    (global.set $out (i32.add (global.get $out) (i32.const 1))))

  ;; raw writes bytes as they are.
  (func $raw (param $at i32) (param $len i32)
    (memory.copy (global.get $out) (local.get $at) (local.get $len))
    (global.set $out (i32.add (global.get $out) (local.get $len))))

  ;; copy writes a value that was read: null when it is not there.
  (func $copy (param $at i32)
    (if (local.get $at)
      (then (call $raw (local.get $at) (i32.sub (call $skip (local.get $at)) (local.get $at))))
      (else (call $byte (i32.const 0xc0)))))

  ;; give writes a key and a value that was read, tell whether it is there.
  (func $give (param $key i32) (param $len i32) (param $value i32)
    (call $raw (local.get $key) (local.get $len))
    (call $copy (local.get $value)))

  (func $tell (param $key i32) (param $len i32) (param $value i32)
    (call $raw (local.get $key) (local.get $len))
    (call $byte (select (i32.const 0xc3) (i32.const 0xc2) (local.get $value))))

  ;; text writes a str (0xdb) or bin (0xc6).
  (func $text (param $at i32) (param $len i32) (param $type i32)
    (call $byte (local.get $type))
    (call $big (i64.extend_i32_u (local.get $len)) (i64.const 32))
    (call $raw (local.get $at) (local.get $len)))

  ;; eight writes a value of eight bytes: 0xd3 an int, 0xcb a float.
  (func $eight (param $type i32) (param $n i64)
    (call $byte (local.get $type))
    (call $big (local.get $n) (i64.const 64)))

  ;; big writes the lowest bits of a number, big end first.
  (func $big (param $n i64) (param $bits i64)
    (loop $next
      (local.set $bits (i64.sub (local.get $bits) (i64.const 8)))
      (call $byte (i32.wrap_i64 (i64.shr_u (local.get $n) (local.get $bits))))
      (br_if $next (i64.ne (local.get $bits) (i64.const 0)))))

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
  ;; float gives a float, or an int as a float, else 0.
  (func $float (param $at i32) (result f64)
    (local $c i32)
    (local.set $c (i32.load8_u (local.get $at)))
    (if (i32.eq (local.get $c) (i32.const 0xcb)) (then (return (f64.reinterpret_i64 (call $unsigned (local.get $at))))))
    (if (i32.eq (local.get $c) (i32.const 0xcf)) (then (return (f64.convert_i64_u (call $unsigned (local.get $at))))))
    (f64.convert_i64_s (call $int (local.get $at))))

  ;; entry gives an entry of an array: 0 when there is none.
  (func $entry (param $at i32) (param $index i32) (result i32)
    (if (i32.or (i32.ne (call $type (local.get $at)) (i32.const 7)) (i32.ge_u (local.get $index) (call $count (local.get $at))))
      (then (return (i32.const 0))))
    (local.set $at (i32.add (local.get $at) (call $head (local.get $at))))
    (loop $next
      (if (local.get $index) (then
        (local.set $at (call $skip (local.get $at)))
        (local.set $index (i32.sub (local.get $index) (i32.const 1)))
        (br $next))))
    (local.get $at)))
