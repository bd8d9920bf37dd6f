//! The event a handler was started for.

use core::cell::UnsafeCell;
use core::fmt;
use core::str;

use crate::buffer::{Kept, Seq};
use crate::failure::{encode, Ending, Refused};
use crate::host::{Host, ANSWER, CONTEXT, DICTIONARY, REFUSAL};
use crate::index::Index;
use crate::operation::Operation;
use crate::value::{joined, skip, Value};
use crate::view::{Date, View};
#[cfg(target_arch = "wasm32")]
use crate::view::{Fits, OfEvent};
use crate::writer::{Buffer, Text, Write, Writer};

/// The levels of log lines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    Debug = 0,
    Info = 1,
    Warn = 2,
    Error = 3,
}

/// The event a handler was started for, and the way to everything the handler
/// can do. The event types lead to it, so that its methods are theirs. What is
/// read from it is valid as long as it is: until the handler returns.
pub struct Event {
    host: Host,
    state: UnsafeCell<State>,
    returns: Buffer,
}

struct State {
    dictionary: Source,
    context: Source,
    kept: Seq<Kept>,         // what must stay where it is until the end
    answers: Seq<Kept>,      // the answers to $key among them
    missing: Seq<Kept>,      // keys the host was asked for and has not
    unread: Option<Refused>, // why a lazy key could not be had, until err is called
    spare: Seq<u8>,          // for the next operation or log line
    pairs: Seq<Pair>,        // the returns so far
}

/// One of the returns: where its pair begins, and its value.
#[derive(Clone, Copy)]
struct Pair {
    at: usize,
    value: usize,
}

/// The dictionary or the context, read from the host and indexed when first
/// needed.
struct Source {
    number: i32,
    size: usize, // a guess
    loaded: bool,
    bytes: Seq<u8>,
    index: Index,
}

impl Source {
    const fn new(number: i32) -> Source {
        Source { number, size: 2 << 10, loaded: false, bytes: Seq::new(), index: Index::new() }
    }

    fn load(&mut self, host: &Host) -> &mut Source {
        if !self.loaded {
            self.loaded = true;
            read(host, self.number, self.size, &mut self.bytes);
            self.index.reset(self.bytes.as_slice());
        }
        self
    }

    /// Gives where a key's value lies, for as long as the source is there.
    fn find(&mut self, host: &Host, head: &str, tail: &str) -> Option<*const [u8]> {
        let source = self.load(host);
        let b = source.bytes.as_slice();
        let at = source.index.find(b, head, tail)?;
        b.get(at..skip(b, at)).map(|value| value as *const [u8])
    }
}

/// Reads a source whole; `size` is a guess.
fn read(host: &Host, source: i32, size: usize, to: &mut Seq<u8>) {
    let n = unsafe { host.read(source, to.room(size), size) };
    if n > size {
        unsafe { host.read(source, to.room(n), n) };
    }
    unsafe { to.filled(n) }
}

impl Event {
    pub(crate) const fn new(host: Host) -> Event {
        Event {
            host,
            state: UnsafeCell::new(State {
                dictionary: Source::new(DICTIONARY),
                context: Source::new(CONTEXT),
                kept: Seq::new(),
                answers: Seq::new(),
                missing: Seq::new(),
                unread: None,
                spare: Seq::new(),
                pairs: Seq::new(),
            }),
            returns: Buffer::new(),
        }
    }

    /// The state, for one step: an event belongs to one thread, and no caller
    /// keeps the reference while it gives control to anyone else.
    #[allow(clippy::mut_from_ref)]
    fn state(&self) -> &mut State {
        unsafe { &mut *self.state.get() }
    }

    /// The value of a key, whether it was sent or must be asked for: one that
    /// is neither sent nor known from earlier is asked of the host, once. It is
    /// absent when there is no such key; null is a value. When the host cannot
    /// answer it is absent too, and [`Event::err`] says why.
    pub fn get(&self, key: &str) -> Value<'_> {
        self.get_joined("", key)
    }

    /// [`Event::get`] that tells absent from unanswered.
    pub fn try_get(&self, key: &str) -> Result<Value<'_>, Refused> {
        self.fetch("", key)
    }

    pub(crate) fn get_joined(&self, head: &str, tail: &str) -> Value<'_> {
        self.fetch(head, tail).unwrap_or_else(|refused| {
            self.state().unread.get_or_insert(refused);
            Value::default()
        })
    }

    fn fetch(&self, head: &str, tail: &str) -> Result<Value<'_>, Refused> {
        let sent = self.sent(head, tail);
        if sent.exists() || tail.starts_with('$') || self.is_missing(head, tail) {
            return Ok(sent);
        }
        let answer = self.ask(&[tail], head)?;
        let value = answer.get_joined(head, tail);
        if !value.exists() {
            self.note_missing(head, tail);
        }
        Ok(value)
    }

    /// The value of a key without asking the host: from the context, the
    /// dictionary, or what was asked for earlier.
    pub(crate) fn sent(&self, head: &str, tail: &str) -> Value<'_> {
        let state = self.state();
        let mut found = None;
        if in_context(if head.is_empty() { tail } else { head }) {
            found = state.context.find(&self.host, head, tail);
        }
        if found.is_none() {
            found = state.dictionary.find(&self.host, head, tail);
        }
        match found {
            Some(bytes) => Value::trusted(unsafe { &*bytes }),
            None => state
                .answers
                .as_slice()
                .iter()
                .map(|answer| Value::trusted(unsafe { answer.bytes() }).get_joined(head, tail))
                .find(|value| value.exists())
                .unwrap_or_default(),
        }
    }

    /// Asks the host for several lazy keys at once, so that reading them costs
    /// one call in place of many. Keys that are known already are left out.
    pub fn prefetch(&self, keys: &[&str]) -> Result<(), Refused> {
        let mut unknown: Seq<&str> = Seq::new();
        for key in keys {
            if !self.is_missing("", key) && !self.sent("", key).exists() {
                unknown.push(key)
            }
        }
        if unknown.len() == 0 {
            return Ok(());
        }
        let answer = self.ask(unknown.as_slice(), "")?;
        for key in unknown.as_slice() {
            if !answer.get(key).exists() {
                self.note_missing("", key)
            }
        }
        Ok(())
    }

    /// Asks the host for `len` bytes of a lazy text or binary key, from `off`
    /// on: for values too large to hold. Nothing is remembered.
    pub fn part(&self, key: &str, off: usize, len: usize) -> Result<&[u8], Refused> {
        let op = self.operation("$key");
        let keys = op.key("keys");
        keys.array(1);
        keys.map(3);
        keys.text("key");
        keys.text(key);
        keys.text("off");
        keys.uint(off as u64);
        keys.text("len");
        keys.uint(len as u64);
        Ok(op.call()?.get(key).bytes().unwrap_or_default())
    }

    /// Asks for keys behind a prefix that nobody has asked for.
    fn ask(&self, keys: &[&str], head: &str) -> Result<Value<'_>, Refused> {
        let op = self.operation("$key");
        let w = op.key("keys");
        w.array(keys.len());
        for key in keys {
            w.text_head(head.len() + key.len());
            w.raw(head.as_bytes());
            w.raw(key.as_bytes());
        }
        let answer = op.call()?;
        let state = self.state();
        if let Some(&last) = state.kept.as_slice().last() {
            state.answers.push(last)
        }
        Ok(answer)
    }

    fn is_missing(&self, head: &str, tail: &str) -> bool {
        self.state().missing.as_slice().iter().any(|key| joined(unsafe { key.bytes() }, head, tail))
    }

    fn note_missing(&self, head: &str, tail: &str) {
        self.keep_joined(head, tail);
        let state = self.state();
        if let Some(&last) = state.kept.as_slice().last() {
            state.missing.push(last)
        }
    }

    /// Says why a lazy key could not be had since the last call of `err`. A
    /// reason that nobody asked for ends the run as failed, so that no handler
    /// decides on a value that it does not have.
    pub fn err(&self) -> Option<Refused> {
        self.state().unread.take()
    }

    /// The dictionary as it was sent, for walking: a map, without the context
    /// and without what was asked for.
    pub fn dictionary(&self) -> Value<'_> {
        let bytes: *const [u8] = self.state().dictionary.load(&self.host).bytes.as_slice();
        Value::trusted(unsafe { &*bytes })
    }

    /// The view of the event's own keys, lazy ones among them.
    pub fn root(&self) -> View<'_> {
        View::root(self)
    }

    /// The view of keys that are in the dictionary from the start or not at
    /// all. Reading an absent one asks nobody.
    pub fn own(&self) -> View<'_> {
        View::own(self)
    }

    /// The ID of the event: `event.mail.received`.
    pub fn event_id(&self) -> &str {
        self.get("$event").text().unwrap_or("")
    }

    /// The delivery's unique name: the same in every attempt.
    pub fn run_id(&self) -> &str {
        self.get("$run").text().unwrap_or("")
    }

    /// 1 for the first delivery of the event, 2 for the next.
    pub fn attempt(&self) -> i64 {
        self.get("$attempt").int().unwrap_or(0)
    }

    /// The time of the event.
    pub fn happened_at(&self) -> Date {
        Date(self.get("$time").int().unwrap_or(0))
    }

    /// The behavior's parameters for this event.
    pub fn params(&self) -> View<'_> {
        View::within(self, self.get("$params"))
    }

    /// A variable of the behavior: the key `var_<name>`.
    pub fn var(&self, name: &str) -> Value<'_> {
        self.sent("var_", name)
    }

    /// What earlier behaviors returned for this event: a list of maps
    /// `{behavior, returns}`.
    pub fn prior(&self) -> Value<'_> {
        self.get("$prior")
    }

    /// What an earlier run kept with [`Event::suspend`], if this one resumes it.
    pub fn resumed(&self) -> Option<&[u8]> {
        self.get("$state").bytes()
    }

    /// Asks the host to keep state, of at most 64 KiB, for a later run that
    /// resumes this one and finds it in [`Event::resumed`].
    pub fn suspend(&self, state: &[u8]) -> Result<(), Refused> {
        let op = self.operation("$suspend");
        op.key("state").bytes(state);
        op.act().map(|_| ())
    }

    /// Sets one of the values the handler gives back, by its name in the
    /// catalog. Setting a name again replaces its value. The event types have a
    /// method for each return of theirs; this is the way to those of a host's
    /// own.
    pub fn set(&self, name: &str, v: impl Write) {
        v.write(self.returns(name))
    }

    /// Begins a return: append one value to the writer before anything else is
    /// returned.
    pub fn returns(&self, name: &str) -> Writer<'_> {
        self.give_up(name);
        let w = self.returns.writer();
        if self.state().pairs.len() == 0 {
            w.raw(&[0xdf, 0, 0, 0, 0]); // a map whose length shows at the end
        }
        let at = self.returns.len();
        w.text(name);
        self.state().pairs.push(Pair { at, value: self.returns.len() });
        w
    }

    /// Removes what was returned under a name.
    fn give_up(&self, name: &str) {
        let state = self.state();
        let buffer = unsafe { self.returns.bytes_mut() };
        let pairs = state.pairs.as_mut_slice();
        let same = |pair: &Pair| {
            Value::trusted(buffer.as_slice().get(pair.at..pair.value).unwrap_or_default()).text() == Some(name)
        };
        let i = match pairs.iter().position(same) {
            Some(i) => i,
            None => return,
        };
        let (at, end) = (pairs[i].at, pairs.get(i + 1).map_or(buffer.len(), |next| next.at));
        buffer.cut(at, end);
        for pair in &mut pairs[i + 1..] {
            pair.at -= end - at;
            pair.value -= end - at;
        }
        state.pairs.cut(i, i + 1)
    }

    /// Begins an action or call by its name in the catalog. The event types
    /// have a method for each operation of theirs; this is the way to those of
    /// a host's own.
    pub fn operation<'a>(&'a self, name: &'a str) -> Operation<'a> {
        Operation::begin(self, name)
    }

    /// Writes a log line. Lines past the host's limits are dropped and counted.
    /// [`info!`](crate::info) and its like format one.
    pub fn log(&self, level: Level, line: &str) {
        self.host.log(level as i32, line.as_bytes())
    }

    #[doc(hidden)]
    pub fn log_format(&self, level: Level, line: fmt::Arguments) {
        if let Some(text) = line.as_str() {
            return self.log(level, text);
        }
        let mut text = Text(self.take_spare());
        let _ = fmt::write(&mut text, line);
        self.log(level, text.as_str());
        self.give_spare(text.0)
    }

    /// Ends the run as failed, with a reason for people. Actions that were
    /// requested are not performed.
    pub fn fail(&self, reason: &str) -> ! {
        self.host.fail(encode(reason.as_bytes(), None).as_slice())
    }

    pub(crate) fn fail_at(&self, reason: &[u8], at: Option<(&str, u32)>) -> ! {
        self.host.fail(encode(reason, at).as_slice())
    }

    pub(crate) fn host(&self) -> &Host {
        &self.host
    }

    /// The answer of the call that was just made, kept to the end.
    pub(crate) fn answer(&self, size: usize) -> Value<'_> {
        self.keep(|to| read(&self.host, ANSWER, size, to))
    }

    /// What the host said of the refusal it just answered.
    pub(crate) fn refusal(&self) -> Value<'_> {
        self.keep(|to| read(&self.host, REFUSAL, 512, to))
    }

    pub(crate) fn keep_joined(&self, head: &str, tail: &str) -> &str {
        let kept = self.keep(|to| {
            to.extend(head.as_bytes());
            to.extend(tail.as_bytes());
        });
        unsafe { str::from_utf8_unchecked(kept.encoded()) }
    }

    /// Finds a text that was kept, or keeps it.
    pub(crate) fn path<'a>(&'a self, head: &'a str, tail: &'a str) -> &'a str {
        if head.is_empty() {
            return tail;
        }
        let same = |kept: &&Kept| joined(unsafe { kept.bytes() }, head, tail);
        match self.state().kept.as_slice().iter().find(same) {
            Some(text) => unsafe { str::from_utf8_unchecked(text.bytes()) },
            None => self.keep_joined(head, tail),
        }
    }

    /// Keeps what is filled in until the event ends.
    fn keep(&self, fill: impl FnOnce(&mut Seq<u8>)) -> Value<'_> {
        let mut seq = Seq::new();
        fill(&mut seq);
        let kept = seq.keep();
        self.state().kept.push(kept);
        Value::trusted(unsafe { kept.bytes() })
    }

    pub(crate) fn take_spare(&self) -> Seq<u8> {
        core::mem::replace(&mut self.state().spare, Seq::new())
    }

    pub(crate) fn give_spare(&self, mut seq: Seq<u8>) {
        seq.truncate(0);
        self.state().spare = seq
    }

    pub(crate) fn begin(&self, size: usize) {
        self.state().dictionary.size = size
    }

    /// Ends the run: gives the returns, or fails.
    pub(crate) fn finish(&self, ending: impl Ending) -> &[u8] {
        if let Some(failure) = ending.failure() {
            failure.end(self)
        }
        self.returned()
    }

    fn returned(&self) -> &[u8] {
        if let Some(refused) = self.err() {
            crate::Failure::from(refused).end(self)
        }
        let n = self.state().pairs.len() as u32;
        if n == 0 {
            return &[];
        }
        self.returns.patch(1, n);
        unsafe { self.returns.bytes_mut().as_slice() }
    }
}

impl Drop for Event {
    fn drop(&mut self) {
        for kept in self.state.get_mut().kept.as_slice() {
            unsafe { kept.drop() }
        }
    }
}

/// Tells the keys of the context by their names: they occur nowhere else, and
/// no other name occurs there.
fn in_context(key: &str) -> bool {
    key.starts_with('$') || key.starts_with("var_") || key.starts_with("behavior_")
}

/// The one event of a module: instances serve one at a time and are pristine
/// for the next.
#[cfg(target_arch = "wasm32")]
pub(crate) fn running() -> &'static Event {
    struct Running(Event);
    unsafe impl Sync for Running {} // a module has one thread
    static RUNNING: Running = Running(Event::new(Host));
    &RUNNING.0
}

/// Runs a handler and answers the host: it is the body of every exported stub.
#[cfg(target_arch = "wasm32")]
pub fn handle<N: OfEvent, E: From<&'static Event> + OfEvent, R: Ending>(
    size: i32,
    handler: impl FnOnce(E) -> R,
) -> i64 {
    #[allow(clippy::let_unit_value)]
    let () = Fits::<N, E>::CHECKED;
    #[cfg(feature = "std")]
    std::panic::set_hook(std::boxed::Box::new(|info| crate::failure::panicked(info, info.location())));
    let ev = running();
    ev.begin(size as u32 as usize);
    let returns = ev.finish(handler(E::from(ev)));
    ((returns.as_ptr() as u64) << 32 | returns.len() as u64) as i64
}
