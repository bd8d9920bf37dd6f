//! The conformance kit in Rust. KIT.md of the conformance kit says what each
//! handler does.

mod endings;
mod operations;

use std::cell::Cell;

use vivarium::{fail, on, AnyEvent, Bytes, Kind, MapOf, Result, Value, With, Writer};

on!("kit.echo", echo);
on!("kit.types", types);
on!("kit.lazy", lazy);
on!("kit.prefetch", prefetch);
on!("kit.large", large);
on!("kit.log", log);
on!("kit.globals", globals);
on!("kit.context", context);
on!("kit.returns", returns);

fn echo(ev: AnyEvent) {
    walk(ev.returns("value"), ev.get("value"))
}

/// Takes a value apart and puts it together again.
fn walk(w: Writer, v: Value) {
    match v.kind() {
        Kind::Bool => w.bool(v.bool().unwrap_or_default()),
        Kind::Int => match v.int() {
            Some(n) => w.int(n),
            None => w.uint(v.uint().unwrap_or_default()),
        },
        Kind::Float => w.float(v.float().unwrap_or_default()),
        Kind::Str => w.text(v.text().unwrap_or_default()),
        Kind::Bin => w.bytes(v.bytes().unwrap_or_default()),
        Kind::Array => {
            w.array(v.len());
            v.list().for_each(|entry| walk(w, entry))
        }
        Kind::Map => {
            w.map(v.len());
            v.pairs().for_each(|(key, entry)| {
                w.text(key);
                walk(w, entry)
            })
        }
        Kind::Time => match v.time() {
            Some((seconds, nanos)) => w.time(seconds, nanos),
            None => w.nil(),
        },
        Kind::Nil | Kind::Absent => w.nil(),
    }
}

/// Reads every key with every accessor.
fn types(ev: AnyEvent) {
    let root = ev.root();
    ev.returns("read").fields(|read| {
        for key in [
            "v_absent",
            "v_null",
            "v_str",
            "v_int",
            "v_negative",
            "v_unsigned",
            "v_float",
            "v_nan",
            "v_bool",
            "v_bin",
            "v_array",
            "v_map",
        ] {
            read.key(key).fields(|of| {
                of.set("type", root.get(key).kind().name());
                of.set("text", root.text(key));
                of.set("int", root.int(key));
                of.set("float", root.float(key));
                of.set("bool", root.bool(key));
                of.set("bytes", Bytes(root.bytes(key)));
            })
        }
    });
    let list = ev.get("deep").get("list");
    ev.set("deep", list.at(1).get("name").text().unwrap_or_default());
    ev.set("deep_absent", list.at(7).get("name").text().unwrap_or_default());
}

fn lazy(ev: AnyEvent) {
    let root = ev.root();
    ev.set("ordinary", root.text("ordinary"));
    ev.set("first", root.text("lazy"));
    ev.set("second", root.text("lazy"));
    ev.set("email", root.linked("ticket_").linked("owner_").linked("address_").text("email"));
    ev.set("null_there", ev.get("lazy_null").exists());
    ev.set("none_there", ev.get("lazy_none").exists());
    ev.set("none_again", ev.get("lazy_none").exists());
}

fn prefetch(ev: AnyEvent) -> Result {
    ev.prefetch(&["lazy_a", "lazy_b", "lazy_c"])?;
    ev.set("a", ev.root().text("lazy_a"));
    ev.set("b", ev.root().int("lazy_b"));
    ev.set("c_there", ev.get("lazy_c").exists());
    Ok(())
}

fn large(ev: AnyEvent) {
    let text = ev.root().text("text").as_bytes();
    ev.set("length", text.len());
    ev.set("checksum", text.iter().step_by(1000).map(|&byte| byte as u64).sum::<u64>());
}

fn log(ev: AnyEvent) {
    let text = ev.root().text("text");
    for _ in 0..ev.root().int("times") {
        vivarium::debug!(ev, "{}", text);
        vivarium::info!(ev, "{}", text);
        vivarium::warn!(ev, "{}", text);
        vivarium::error!(ev, "{}", text);
    }
}

thread_local!(static EVENTS: Cell<i64> = Cell::new(0));

fn globals(ev: AnyEvent) {
    EVENTS.with(|events| {
        events.set(events.get() + 1);
        ev.set("count", events.get());
    })
}

fn context(ev: AnyEvent) {
    let (root, params) = (ev.root(), ev.params());
    ev.set("behavior", root.text("behavior_name"));
    ev.set("bot", root.text("behavior_bot_name"));
    ev.set("color", ev.var("color"));
    ev.set("size", root.int("var_size"));
    ev.set("event", ev.event_id());
    ev.set("run", ev.run_id());
    ev.set("time", ev.happened_at());
    ev.set("attempt", ev.attempt());
    ev.set("mode", params.text("mode"));
    ev.set("ceiling", params.int("ceiling"));
    ev.set("prior", ev.prior().len());
}

fn returns(ev: AnyEvent) -> Result {
    match ev.root().text("what") {
        "every" => every(ev),
        "nothing" => {}
        "wrong" => ev.set("number", "twelve"),
        "unknown" => ev.set("no_such", 1),
        "large" => ev.set("body", "a".repeat((1 << 20) + 1)),
        what => fail!("no such returns: {}", what),
    }
    Ok(())
}

fn every(ev: AnyEvent) {
    ev.set("text", "twelve");
    ev.set("number", i64::MIN);
    ev.set("text", "Zoë 😀"); // instead of what was set before
    ev.set("decimal", 0.1);
    ev.set("checkbox", true);
    ev.set("date", vivarium::Date(1_772_443_800));
    ev.set("bin", Bytes(&[0x00, 0xff, 0x80]));
    ev.set("list", ["a", "", "Zoë"]);
    ev.set("map", MapOf(&[("one", 1), ("two", -2)]));
    let first = With(|w: Writer| w.fields(|f| f.set("k", vivarium::List(&[&vivarium::Null, &true, &1.5]))));
    ev.returns("nested").list(|nested| {
        nested.push(first);
        nested.push(vivarium::Map(&[]));
    });
    ev.set("nothing", vivarium::Null);
}
