//! Handlers against a stage, through the crate's public face.

use vivarium::testing::{Outcome, Stage};
use vivarium::{
    fail, AnyEvent, Bytes, Code, Id, Kind, Level, List, MailReceived, Map, MapOf, Null, Ref, Result, Write,
};

fn mail() -> Stage {
    Stage::new("event.mail.received")
}

#[test]
fn reads_keys_by_type() {
    fn handler(ev: MailReceived) -> Result {
        assert_eq!(ev.ticket().subject(), "Zoë");
        assert_eq!((ev.ticket().id(), ev.ticket().importance()), (Id(7), 0));
        assert!(ev.is_first() && !ev.is_outgoing());
        assert_eq!(ev.headers().get("from"), "a@example.com");
        assert_eq!(ev.ticket().reference(), Ref { record: "ticket", id: Id(7) });
        assert_eq!(ev.var("limit").int(), Some(3));
        assert_eq!((ev.event_id(), ev.attempt()), ("event.mail.received", 1));
        let names: Vec<(&str, i64)> = ev.attachments().iter().map(|a| (a.name(), a.size())).collect();
        assert_eq!(names, [("a.pdf", 10), ("b.pdf", 20)]);
        Ok(())
    }
    let file = |name: &'static str, size: &'static i64| -> [(&'static str, &'static dyn Write); 2] {
        [("name", Box::leak(Box::new(name))), ("size", size)]
    };
    let (a, b) = (file("a.pdf", &10), file("b.pdf", &20));
    let out = mail()
        .key("ticket_subject", "Zoë")
        .key("ticket_id", 7)
        .key("ticket_importance", Null)
        .key("is_first", true)
        .key("headers", MapOf(&[("from", "a@example.com")]))
        .key("attachments", List(&[&Map(&a), &Map(&b)]))
        .key("var_limit", 3)
        .run(handler);
    assert_eq!((out.failure, out.key_calls), (None, 0));
}

#[test]
fn asks_for_a_lazy_key_once() {
    fn handler(ev: MailReceived) -> Result {
        for _ in 0..3 {
            assert_eq!(ev.content(), "Please refund");
            assert_eq!(ev.ticket().owner().address().email(), "kim@example.com");
            assert_eq!(ev.get("no_such").kind(), Kind::Absent);
            assert_eq!(ev.get("nothing").kind(), Kind::Nil);
        }
        ev.prefetch(&["content", "no_such"])?;
        Ok(())
    }
    let stage = mail().lazy("content", "Please refund").lazy("ticket_owner_address_email", "kim@example.com");
    let out = stage.lazy("nothing", Null).run(handler);
    assert_eq!((out.failure, out.key_calls), (None, 4));
}

#[test]
fn prefetches_in_one_call() {
    fn handler(ev: AnyEvent) -> Result {
        ev.prefetch(&["a", "b", "c"])?;
        assert_eq!((ev.root().text("a"), ev.root().int("b"), ev.get("c").exists()), ("x", 5, false));
        assert_eq!(ev.part("text", 2, 3)?, b"cde");
        Ok(())
    }
    let out = mail().lazy("a", "x").lazy("b", 5).lazy("text", "abcdef").run(handler);
    assert_eq!((out.failure, out.key_calls), (None, 2));
}

#[test]
fn fails_on_what_the_host_cannot_answer() {
    fn careless(ev: AnyEvent) {
        ev.set("text", ev.root().text("lazy"))
    }
    fn careful(ev: AnyEvent) {
        assert_eq!(ev.root().text("lazy"), "");
        ev.set("handled", ev.err().map(|refused| refused.code().number()))
    }
    fn asking(ev: AnyEvent) -> Result {
        ev.try_get("lazy")?;
        Ok(())
    }
    let want = Some("$key: the host failed: broken".to_string());
    assert_eq!(mail().broken("lazy").run(careless).failure, want);
    assert_eq!(mail().broken("lazy").run(asking).failure, want);
    let out = mail().broken("lazy").run(careful);
    assert_eq!((out.returned("handled").int(), out.failure), (Some(-5), None));
}

#[test]
fn replaces_returns() {
    fn handler(ev: AnyEvent) {
        ev.set("a", 1);
        ev.set("b", "two");
        ev.set("c", 3.5);
        ev.set("b", List(&[&1, &"x", &Null]));
        ev.set("a", Bytes(b"bin"));
    }
    let out = mail().run(handler);
    let b: Vec<Kind> = out.returned("b").list().map(|v| v.kind()).collect();
    assert_eq!(b, [Kind::Int, Kind::Str, Kind::Nil]);
    assert_eq!((out.returned("a").bytes(), out.returned("c").float()), (Some(&b"bin"[..]), Some(3.5)));
}

#[test]
fn requests_actions_and_refers_to_them() {
    fn handler(ev: MailReceived) -> Result {
        let task = ev.task_create("Refund", &Default::default())?;
        ev.links_set(
            Ref { record: "task", id: task.id() },
            &[Ref { record: "ticket", id: Id(7) }],
            &Default::default(),
        )?;
        ev.operation("x").set("of", task.result(&["path", "to"])).act()?;
        Ok(())
    }
    let out = mail().run(handler);
    let names: Vec<&str> = out.actions.iter().map(|a| a.name.as_str()).collect();
    assert_eq!((out.failure.as_deref(), names), (None, vec!["task.create", "links.set", "x"]));
    assert_eq!(out.actions[0].get("title").text(), Some("Refund"));
    // Extension type 1, with the array [0, "id"].
    let id = out.actions[1].get("on").get("id");
    assert_eq!(id.encoded(), b"\xc9\0\0\0\x05\x01\x92\x00\xa2id");
}

#[test]
fn refusals_say_everything() {
    fn handler(ev: AnyEvent) -> Result {
        ev.operation("x").act()?;
        Ok(())
    }
    let refused = |code, message| mail().refuse("x", code, message).run(handler).failure.unwrap();
    assert_eq!(refused(Code::NotGranted, "ask the owner"), "x: not granted: ask the owner");
    assert_eq!(refused(Code::Busy, ""), "x: busy");
}

#[test]
fn suspends_and_resumes() {
    fn handler(ev: AnyEvent) -> Result {
        if let Some(state) = ev.resumed() {
            ev.set("state", Bytes(state));
            return Ok(());
        }
        ev.suspend(b"kept")?;
        let late = ev.operation("x").act().unwrap_err();
        ev.set("late", late.code().number());
        Ok(())
    }
    let out = mail().run(handler);
    assert_eq!((out.returned("late").int(), out.kept), (Some(-6), Some(b"kept".to_vec())));
    let out = mail().key("$state", Bytes(b"kept")).run(handler);
    assert_eq!(out.returned("state").bytes(), Some(&b"kept"[..]));
}

#[test]
fn logs_and_fails() {
    fn handler(ev: AnyEvent) -> Result {
        vivarium::debug!(ev, "plain");
        vivarium::warn!(ev, "{} of {}", 1, 2);
        if ev.attempt() == 1 {
            fail!("attempt {}", ev.attempt());
        }
        Err("twice".into())
    }
    let said = |out: Outcome| (out.failure.unwrap(), out.logs);
    let logs = vec![(Level::Debug, "plain".to_string()), (Level::Warn, "1 of 2".to_string())];
    assert_eq!(said(mail().run(handler)), ("attempt 1".to_string(), logs.clone()));
    assert_eq!(said(mail().key("$attempt", 2).run(handler)), ("twice".to_string(), logs));
}

#[test]
fn asks_and_waits() {
    fn handler(ev: AnyEvent) -> Result {
        let answer = ev.http_request("GET", "https://example.com", &Default::default())?;
        ev.set("status", answer.int("status_code"));
        Ok(())
    }
    let out = mail().answer("http.request", MapOf(&[("status_code", 204)])).run(handler);
    assert_eq!((out.returned("status").int(), out.calls[0].get("method").text()), (Some(204), Some("GET")));
}
