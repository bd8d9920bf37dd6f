//! Comments on a record with what changed in it and who did it. It looks at
//! every key that the event has twice, so it serves records of any type.

#![cfg_attr(target_arch = "wasm32", no_std)]

use core::fmt;

use vivarium::{info, on, Key, Kind, RecordChanged, Ref, Result, Value};

on!("event.record.changed", audit);

fn audit(ev: RecordChanged) -> Result {
    let most = ev.var("most").int().unwrap_or(10);
    assert!(most > 0, "the variable most is {}, which leaves nothing to say", most);
    let record = ev.param_context();
    let n = changes(ev).count();
    if n == 0 {
        info!(ev, "nothing of interest changed");
        return Ok(());
    }
    let report = Report { ev, most: most as usize, more: n.saturating_sub(most as usize) };
    let id = ev.own().id(Key::named(record, "_id").as_str());
    ev.operation("comment.create").set("content", format_args!("{}", report)).set("on", Ref { record, id }).act()?;
    info!(ev, "{} changes of {} {}", n, record, id);
    Ok(())
}

/// What changes with every other key, or follows from one, is of no interest.
const DULL: [&str; 4] = ["_updated", "__label", "_status_id", "_url"];

/// The keys whose values differ, and the values before and after.
fn changes<'a>(ev: RecordChanged<'a>) -> impl Iterator<Item = (&'a str, Value<'a>, Value<'a>)> + 'a {
    let own = ev.own();
    ev.dictionary().pairs().filter_map(move |(key, before)| {
        let key = key.strip_prefix("old_")?;
        let after = own.get(key);
        let differs = before.encoded() != after.encoded() && !DULL.iter().any(|dull| key.ends_with(dull));
        differs.then(|| (key, before, after))
    })
}

/// The comment: a line for each change.
struct Report<'a> {
    ev: RecordChanged<'a>,
    most: usize,
    more: usize,
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Changed by {}:", self.ev.actor().label())?;
        for (key, before, after) in changes(self.ev).take(self.most) {
            write!(f, "\n{}: {} → {}", key, Shown(before), Shown(after))?;
        }
        match self.more {
            0 => Ok(()),
            more => write!(f, "\nand {} more", more),
        }
    }
}

/// A value as people read it.
struct Shown<'a>(Value<'a>);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Shown(v) = self;
        match v.kind() {
            Kind::Absent | Kind::Nil => f.write_str("nothing"),
            Kind::Str => f.write_str(v.text().unwrap_or("")),
            Kind::Bool => f.write_str(if v.bool() == Some(true) { "yes" } else { "no" }),
            Kind::Int => write!(f, "{}", v.int().unwrap_or(i64::MAX)),
            Kind::Float => write!(f, "{}", v.float().unwrap_or(0.0)),
            Kind::Array | Kind::Map => write!(f, "{} entries", v.len()),
            Kind::Bin | Kind::Time => f.write_str(v.kind().name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vivarium::testing::Stage;

    fn ticket() -> Stage {
        Stage::new("event.record.changed")
            .params(&[("context", &"ticket")])
            .key("actor__label", "Kim")
            .key("ticket_id", 7)
    }

    #[test]
    fn says_what_changed() {
        let changed = ticket().key("old_ticket_status", "open").key("ticket_status", "closed");
        let out = changed.key("old_ticket_updated", 1).key("ticket_updated", 2).run(audit);
        assert_eq!(out.failure, None);
        assert_eq!(out.actions[0].get("content").text(), Some("Changed by Kim:\nticket_status: open → closed"));
        assert_eq!(out.actions[0].get("on").get("id").int(), Some(7));
    }

    #[test]
    fn is_silent_about_the_rest() {
        let out = ticket().key("old_ticket_updated", 1).key("ticket_updated", 2).run(audit);
        assert_eq!((out.failure, out.actions.len()), (None, 0));
    }

    #[test]
    #[should_panic(expected = "most is 0")]
    fn refuses_to_say_nothing() {
        ticket().key("var_most", 0).run(audit);
    }
}
