use std::result;

use vivarium::{on, AnyEvent, Bytes, Null, Refused, Result, Value, Write, Writer};

on!("kit.actions", actions);
on!("kit.calls", calls);
on!("kit.suspend", suspend);

fn actions(ev: AnyEvent) -> Result {
    let first = ev
        .operation("kit.make")
        .set("name", "first")
        .set("count", -7)
        .set("price", 2.5)
        .set("urgent", true)
        .set("due", 1_772_443_800)
        .set("data", Bytes(&[0x00, 0xff]))
        .set("tags", ["a", "Zoë"])
        .set("extra", vivarium::Map(&[("k", &Null)]))
        .act()?;
    ev.operation("kit.link").set("thing", first.id()).set("label", "to the first").act()?;
    let made = |name: &str| ev.operation("kit.make").set("name", name).act();
    let refusals: Vec<Refusal> = [
        ev.operation("kit.nowhere").act(),
        ev.operation("kit.forbidden").act(),
        ev.operation("kit.make").act(),
        made("second"),
        made("third"),
    ]
    .into_iter()
    .filter_map(|asked| asked.err().map(Refusal))
    .collect();
    ev.set("refusals", refusals);
    Ok(())
}

fn calls(ev: AnyEvent) -> Result {
    let mut refusals = Vec::new();
    let mut asked = |answer: result::Result<Value, Refused>| match answer {
        Ok(answer) => answer.int().unwrap_or_default(),
        Err(refused) => {
            refusals.push(Refusal(refused));
            0
        }
    };
    let add = |a: i64, b: i64| ev.operation("kit.add").set("a", a).set("b", b).call();
    ev.set("sum", asked(add(19, 23)));
    let posted = ev.operation("kit.post").set("body", "Zoë").ask()?;
    asked(ev.operation("kit.nowhere").call());
    asked(ev.operation("kit.secret").call());
    asked(ev.operation("kit.add").set("a", 1).call());
    asked(ev.operation("kit.broken").call());
    ev.set("last", asked(add(-1, -2)));
    asked(add(1, 1));
    ev.set("status", posted.int("status"));
    ev.set("id", posted.text("id"));
    ev.set("refusals", refusals);
    Ok(())
}

/// What the SDK knows of a refusal, as the host said it.
struct Refusal(Refused);

impl Write for Refusal {
    fn write(&self, w: Writer) {
        w.fields(|f| {
            f.set("code", self.0.code().number());
            f.set("message", self.0.message());
            if let Some((limit, used, allowed)) = self.0.limit() {
                f.set("limit", limit);
                f.set("used", used);
                f.set("allowed", allowed);
            }
        })
    }
}

fn suspend(ev: AnyEvent) {
    if let Some(state) = ev.resumed() {
        return ev.set("state", Bytes(state));
    }
    if let Err(refused) = ev.suspend(ev.root().bytes("keep")) {
        return ev.set("code", refused.code().number());
    }
    let late = ev.operation("kit.make").set("name", "late").act();
    ev.set("after", late.map_or_else(|refused| refused.code().number(), |_| 0));
}
