//! Handlers in ordinary tests: a [`Stage`] plays the host natively. It knows no
//! catalog; `vivarium run` and `vivarium test` hold a module against that.
//!
//! ```
//! use vivarium::testing::Stage;
//! use vivarium::{MailReceived, Result};
//!
//! fn triage(ev: MailReceived) -> Result {
//!     ev.set_importance(ev.ticket().importance() + 1)?;
//!     Ok(())
//! }
//!
//! let out = Stage::new("event.mail.received").key("ticket_importance", 41).run(triage);
//! assert_eq!(out.failure, None);
//! assert_eq!(out.actions[0].name, "set_importance");
//! assert_eq!(out.actions[0].get("value").int(), Some(42));
//! ```

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cell::RefCell;
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};

use crate::host::{ANSWER, CONTEXT, DICTIONARY, REFUSAL};
use crate::view::Fits;
use crate::writer::Buffer;
use crate::{Code, Ending, Event, Level, Map, OfEvent, Value, Write};

/// What a stage sends and answers, set up before the handler runs.
pub struct Stage {
    play: Play,
}

/// One run of a handler.
pub struct Outcome {
    /// What the run failed with, if it did.
    pub failure: Option<String>,
    /// The actions that were requested, in order.
    pub actions: Vec<Request>,
    /// The calls that were made, without those for lazy keys.
    pub calls: Vec<Request>,
    /// How often the host was asked for lazy keys.
    pub key_calls: usize,
    /// The log lines.
    pub logs: Vec<(Level, String)>,
    /// What `$suspend` kept.
    pub kept: Option<Vec<u8>>,
    returns: Vec<u8>,
}

impl Outcome {
    /// One of the values the handler gave back; absent when it did not.
    pub fn returned(&self, name: &str) -> Value<'_> {
        Value::trusted(&self.returns).get(name)
    }
}

/// An action or call that a handler made.
pub struct Request {
    pub name: String,
    args: Vec<u8>,
}

impl Request {
    /// An argument; absent when it was not given.
    pub fn get(&self, name: &str) -> Value<'_> {
        Value::trusted(&self.args).get(name)
    }
}

type Encoded = Vec<u8>;

#[derive(Default)]
struct Play {
    dictionary: BTreeMap<String, Encoded>,
    context: BTreeMap<String, Encoded>,
    lazy: BTreeMap<String, Encoded>,
    answers: BTreeMap<String, Encoded>,
    refusals: BTreeMap<String, (Code, String)>,
    broken: BTreeSet<String>,
    sources: [Encoded; 4],
    actions: Vec<Request>,
    calls: Vec<Request>,
    key_calls: usize,
    logs: Vec<(Level, String)>,
    kept: Option<Vec<u8>>,
}

/// Ends a run natively, where `fail` has to unwind.
struct Ended(String);

/// The host of a stage.
pub(crate) struct Host(Rc<RefCell<Play>>);

fn encoded(v: impl Write) -> Encoded {
    let buffer = Buffer::new();
    v.write(buffer.writer());
    buffer.into_inner().as_slice().to_vec()
}

fn map_of(entries: &BTreeMap<String, Encoded>) -> Encoded {
    let values: Vec<(&str, Value)> = entries.iter().map(|(key, v)| (key.as_str(), Value::trusted(v))).collect();
    encoded(crate::MapOf(&values))
}

impl Stage {
    /// A stage for an event of an ID, with an empty dictionary.
    pub fn new(event: &str) -> Stage {
        let mut play = Play::default();
        for (key, v) in [("$event", event), ("$run", "run-1"), ("behavior_name", "test"), ("behavior_bot_name", "Test")]
        {
            play.context.insert(key.to_owned(), encoded(v));
        }
        for (key, n) in [("$time", 1_772_443_800), ("$attempt", 1)] {
            play.context.insert(key.to_owned(), encoded(n));
        }
        Stage { play }
    }

    /// Sends a key: in the context when its name says so, else in the
    /// dictionary.
    pub fn key(mut self, key: &str, v: impl Write) -> Stage {
        let of_context = key.starts_with('$') || key.starts_with("var_") || key.starts_with("behavior_");
        let entries = if of_context { &mut self.play.context } else { &mut self.play.dictionary };
        entries.insert(key.to_owned(), encoded(v));
        self
    }

    /// Has a lazy key answered.
    pub fn lazy(mut self, key: &str, v: impl Write) -> Stage {
        self.play.lazy.insert(key.to_owned(), encoded(v));
        self
    }

    /// Has a lazy key not answered.
    pub fn broken(mut self, key: &str) -> Stage {
        self.play.broken.insert(key.to_owned());
        self
    }

    /// Has a parameter of the behavior.
    pub fn params(self, params: &[(&str, &dyn Write)]) -> Stage {
        self.key("$params", Map(params))
    }

    /// Has a call answered.
    pub fn answer(mut self, operation: &str, v: impl Write) -> Stage {
        self.play.answers.insert(operation.to_owned(), encoded(v));
        self
    }

    /// Has an action or call refused.
    pub fn refuse(mut self, operation: &str, code: Code, message: &str) -> Stage {
        self.play.refusals.insert(operation.to_owned(), (code, message.to_owned()));
        self
    }

    /// Runs a handler. A panic of it is a panic of the test.
    pub fn run<E, R: Ending>(self, handler: fn(E) -> R) -> Outcome
    where
        E: From<&'static Event> + OfEvent,
    {
        let event = Value::trusted(&self.play.context["$event"]).text().unwrap_or("");
        assert!(E::ID.is_empty() || E::ID == event, "the handler is for {}, the stage for {}", E::ID, event);
        let mut play = self.play;
        play.sources[DICTIONARY as usize] = map_of(&play.dictionary);
        play.sources[CONTEXT as usize] = map_of(&play.context);
        let size = play.sources[DICTIONARY as usize].len();
        let play = Rc::new(RefCell::new(play));
        let at: *mut Event = Box::into_raw(Box::new(Event::new(Host(play.clone()))));
        // The event lives until the box is taken back below, after everything
        // that the handler could have kept of it.
        let ev: &'static Event = unsafe { &*at };
        ev.begin(size);
        let ended = catch_unwind(AssertUnwindSafe(|| ev.finish(handler(E::from(ev))).to_vec()));
        drop(unsafe { Box::from_raw(at) });
        let mut play = play.borrow_mut();
        let (returns, failure) = match ended {
            Ok(returns) => (returns, None),
            Err(payload) => match payload.downcast::<Ended>() {
                Ok(ended) => (Vec::new(), Some(ended.0)),
                Err(panic) => {
                    drop(play);
                    resume_unwind(panic)
                }
            },
        };
        Outcome {
            failure,
            actions: core::mem::take(&mut play.actions),
            calls: core::mem::take(&mut play.calls),
            key_calls: play.key_calls,
            logs: core::mem::take(&mut play.logs),
            kept: play.kept.take(),
            returns,
        }
    }
}

impl Host {
    /// Copies what fits of a source to `to` and gives the source's size.
    ///
    /// # Safety
    /// `to` is valid for writes of `cap` bytes.
    pub(crate) unsafe fn read(&self, source: i32, to: *mut u8, cap: usize) -> usize {
        let play = self.0.borrow();
        let source = &play.sources[source as usize];
        core::ptr::copy_nonoverlapping(source.as_ptr(), to, source.len().min(cap));
        source.len()
    }

    pub(crate) fn call(&self, name: &str, args: &[u8]) -> i32 {
        let mut play = self.0.borrow_mut();
        if name == "$key" {
            return play.answer_keys(Value::trusted(args).get("keys"));
        }
        play.calls.push(Request { name: name.to_owned(), args: args.to_vec() });
        if let Some(code) = play.refused(name) {
            return code;
        }
        match play.answers.get(name).cloned() {
            Some(answer) => play.give(answer),
            None => play.refuse(Code::NoSuchName, "the stage has no answer for it"),
        }
    }

    pub(crate) fn act(&self, name: &str, args: &[u8]) -> i32 {
        let mut play = self.0.borrow_mut();
        if play.kept.is_some() {
            return play.refuse(Code::NotNow, "the run is suspended");
        }
        if let Some(code) = play.refused(name) {
            return code;
        }
        if name == "$suspend" {
            play.kept = Some(Value::trusted(args).get("state").bytes().unwrap_or_default().to_vec());
            return 0;
        }
        play.actions.push(Request { name: name.to_owned(), args: args.to_vec() });
        play.actions.len() as i32 - 1
    }

    pub(crate) fn log(&self, level: i32, line: &[u8]) {
        let level = [Level::Debug, Level::Info, Level::Warn, Level::Error][level as usize];
        self.0.borrow_mut().logs.push((level, String::from_utf8_lossy(line).into_owned()))
    }

    pub(crate) fn fail(&self, reason: &[u8]) -> ! {
        let message = Value::trusted(reason).get("message").text().unwrap_or_default().to_string();
        resume_unwind(Box::new(Ended(message)))
    }
}

impl Play {
    fn answer_keys(&mut self, keys: Value) -> i32 {
        self.key_calls += 1;
        let mut found = BTreeMap::new();
        for entry in keys.list() {
            let key = entry.text().or_else(|| entry.get("key").text()).unwrap_or_default();
            if self.broken.contains(key) {
                return self.refuse(Code::HostFailed, "broken");
            }
            let known = [&self.lazy, &self.dictionary, &self.context];
            if let Some(v) = known.iter().find_map(|entries| entries.get(key)) {
                found.insert(key.to_owned(), part(v, entry));
            }
        }
        let answer = map_of(&found);
        self.give(answer)
    }

    fn give(&mut self, answer: Encoded) -> i32 {
        let size = answer.len() as i32;
        self.sources[ANSWER as usize] = answer;
        size
    }

    fn refused(&mut self, name: &str) -> Option<i32> {
        let (code, message) = self.refusals.get(name)?.clone();
        Some(self.refuse(code, &message))
    }

    fn refuse(&mut self, code: Code, message: &str) -> i32 {
        self.sources[REFUSAL as usize] = encoded(Map(&[("code", &code.number()), ("message", &message)]));
        code.number() as i32
    }
}

/// The part of a value that an entry of `$key` asks for: all of it, if the
/// entry is a name only.
fn part(v: &[u8], entry: Value) -> Encoded {
    let (off, len) = match (entry.get("off").uint(), entry.get("len").uint()) {
        (Some(off), Some(len)) => (off as usize, len as usize),
        _ => return v.to_vec(),
    };
    let bytes = Value::trusted(v).bytes().unwrap_or_default();
    let from = off.min(bytes.len());
    encoded(crate::Bytes(&bytes[from..from.saturating_add(len).min(bytes.len())]))
}

/// Has the compiler check what `on!` is given.
#[doc(hidden)]
pub fn fits<'a, N: OfEvent, E: From<&'a Event> + OfEvent, R: Ending>(ev: &'a Event, handler: impl FnOnce(E) -> R) {
    #[allow(clippy::let_unit_value)]
    let () = Fits::<N, E>::CHECKED;
    ev.finish(handler(E::from(ev)));
}
