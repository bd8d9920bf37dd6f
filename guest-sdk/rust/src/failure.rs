//! Why a run failed: what a handler returns, what the host refused, and panics.

use core::fmt;
use core::panic::Location;

use crate::buffer::Seq;
use crate::event::Event;
use crate::view::Digits;
use crate::writer::{Buffer, Text};

/// The codes of refusals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Code {
    NoSuchName,
    NotGranted,
    Malformed,
    OverLimit,
    HostFailed,
    NotNow,
    Busy,
}

impl Code {
    /// The number that the host gave; codes of later hosts count as −5.
    pub(crate) fn of(n: i32) -> Code {
        match n {
            -1 => Code::NoSuchName,
            -2 => Code::NotGranted,
            -3 => Code::Malformed,
            -4 => Code::OverLimit,
            -6 => Code::NotNow,
            -7 => Code::Busy,
            _ => Code::HostFailed,
        }
    }

    /// The code as the ABI numbers it.
    pub fn number(self) -> i64 {
        match self {
            Code::NoSuchName => -1,
            Code::NotGranted => -2,
            Code::Malformed => -3,
            Code::OverLimit => -4,
            Code::HostFailed => -5,
            Code::NotNow => -6,
            Code::Busy => -7,
        }
    }
}

impl Code {
    /// The code in words.
    pub fn words(self) -> &'static str {
        match self {
            Code::NoSuchName => "no such name",
            Code::NotGranted => "not granted",
            Code::Malformed => "malformed",
            Code::OverLimit => "over a limit",
            Code::HostFailed => "the host failed",
            Code::NotNow => "not now",
            Code::Busy => "busy",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.words())
    }
}

/// An action or call that the host did not take.
pub struct Refused {
    code: Code,
    line: Text,              // operation, code, message and limit, as people read them
    operation: usize,        // where it ends in the line
    message: (usize, usize), // where it lies
    limit: (usize, usize),
    used: i64,
    allowed: i64,
}

impl Refused {
    /// Reads what the host said of the refusal it just answered. Without
    /// `core::fmt`, so that a guest that only passes it on does not need that.
    #[cold]
    pub(crate) fn read(ev: &Event, operation: &str, code: i32) -> Refused {
        let said = ev.refusal();
        let mut line = Seq::new();
        let mut add = |between: &str, text: &str| {
            line.extend(between.as_bytes());
            let at = line.len();
            line.extend(text.as_bytes());
            (at, line.len())
        };
        let code = Code::of(code);
        add("", operation);
        add(": ", code.words());
        let number = |key| said.get(key).int().unwrap_or(0);
        let (text, used, allowed) = (said.get("message").text().unwrap_or(""), number("used"), number("allowed"));
        let message = add(if text.is_empty() { "" } else { ": " }, text);
        let mut limit = (0, 0);
        if let Some(name) = said.get("limit").text() {
            limit = add(" (", name);
            add(": ", Digits::of(used).as_str());
            add(" of ", Digits::of(allowed).as_str());
            add(" allowed", ")");
        }
        Refused { code, line: Text(line), operation: operation.len(), message, limit, used, allowed }
    }

    pub fn code(&self) -> Code {
        self.code
    }

    /// The operation that was refused.
    pub fn operation(&self) -> &str {
        self.part((0, self.operation))
    }

    /// The host's words; may be empty.
    pub fn message(&self) -> &str {
        self.part(self.message)
    }

    /// The limit that was reached, what was used and what is allowed.
    pub fn limit(&self) -> Option<(&str, i64, i64)> {
        match self.part(self.limit) {
            "" => None,
            limit => Some((limit, self.used, self.allowed)),
        }
    }

    fn part(&self, (at, end): (usize, usize)) -> &str {
        self.line.as_str().get(at..end).unwrap_or("")
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.line.as_str())
    }
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(any(feature = "std", not(target_arch = "wasm32")))]
impl std::error::Error for Refused {}

/// Why a handler failed: text for people and, where it is known, the place.
/// `?` makes one of a [`Refused`] and of text; [`fail!`](crate::fail) of a
/// format.
pub struct Failure {
    text: Text,
    at: Option<&'static Location<'static>>,
}

impl Failure {
    /// A failure at the caller's place.
    #[track_caller]
    #[cold]
    pub fn new(reason: impl fmt::Display) -> Failure {
        let mut text = Text(Seq::new());
        let _ = fmt::write(&mut text, format_args!("{}", reason));
        Failure { text, at: Some(Location::caller()) }
    }

    /// The text.
    pub fn message(&self) -> &str {
        self.text.as_str()
    }

    /// Ends the run.
    pub(crate) fn end(&self, ev: &Event) -> ! {
        ev.fail_at(self.message().as_bytes(), self.at.map(|at| (at.file(), at.line())))
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl Failure {
    fn of(text: Text, at: &'static Location) -> Failure {
        // `?` tells its own place only with newer compilers.
        let known = !at.file().as_bytes().ends_with(b"core/src/result.rs");
        Failure { text, at: known.then_some(at) }
    }
}

impl From<&str> for Failure {
    #[track_caller]
    #[cold]
    fn from(text: &str) -> Failure {
        Failure::of(Text(Seq::copied(text.as_bytes())), Location::caller())
    }
}

impl From<Refused> for Failure {
    #[track_caller]
    #[cold]
    fn from(refused: Refused) -> Failure {
        Failure::of(refused.line, Location::caller())
    }
}

macro_rules! failures {
    ($($t:ty),*) => {$(
        impl From<$t> for Failure {
            #[track_caller]
            #[cold]
            fn from(why: $t) -> Failure {
                Failure::of(Failure::new(why).text, Location::caller())
            }
        }
    )*};
}

failures!(
    fmt::Error,
    core::num::ParseIntError,
    core::num::ParseFloatError,
    core::num::TryFromIntError,
    core::str::Utf8Error
);

#[cfg(feature = "alloc")]
failures!(alloc::string::String, alloc::string::FromUtf8Error);

/// What a handler gives back, besides what it has set.
pub type Result<T = ()> = core::result::Result<T, Failure>;

/// What the host gives for an action or call, if it takes it.
pub type Asked<T> = core::result::Result<T, Refused>;

/// How a handler can end: with nothing to say, or with a [`Result`].
pub trait Ending {
    #[doc(hidden)]
    fn failure(self) -> Option<Failure>;
}

impl Ending for () {
    fn failure(self) -> Option<Failure> {
        None
    }
}

impl<E: Into<Failure>> Ending for core::result::Result<(), E> {
    fn failure(self) -> Option<Failure> {
        self.err().map(Into::into)
    }
}

/// Encodes what `fail` takes: the map of message, file and line.
pub(crate) fn encode(message: &[u8], at: Option<(&str, u32)>) -> Seq<u8> {
    let buffer = Buffer::new();
    let w = buffer.writer();
    w.map(if at.is_some() { 3 } else { 1 });
    w.text("message");
    w.text_head(message.len());
    w.raw(message);
    if let Some((file, line)) = at {
        w.text("file");
        w.text(file);
        w.text("line");
        w.uint(line as u64);
    }
    buffer.into_inner()
}

/// Takes the words out of what a panic shows of itself, which is
/// `panicked at 'WORDS', FILE:LINE:COLUMN` in older compilers and
/// `panicked at FILE:LINE:COLUMN:\nWORDS` in newer ones. Bytes are smaller in a
/// module than the patterns of text.
#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) fn panic_words(shown: &[u8]) -> &[u8] {
    let shown = shown.strip_prefix(b"panicked at ").unwrap_or(shown);
    if let [b'\'', old @ ..] = shown {
        return old.windows(3).rposition(|w| w == b"', ").and_then(|end| old.get(..end)).unwrap_or(old);
    }
    shown.windows(2).position(|w| w == b":\n").and_then(|at| shown.get(at + 2..)).unwrap_or(shown)
}

/// Ends the run with what a panic says and where it happened.
#[cfg(target_arch = "wasm32")]
pub(crate) fn panicked(shown: &dyn fmt::Display, at: Option<&Location>) -> ! {
    let mut text = Text(Seq::new());
    let _ = fmt::write(&mut text, format_args!("{}", shown));
    let at = at.map(|at| (at.file(), at.line()));
    crate::event::running().fail_at(panic_words(text.0.as_slice()), at)
}

#[cfg(all(target_arch = "wasm32", not(feature = "std")))]
#[panic_handler]
fn panic(info: &core::panic::PanicInfo) -> ! {
    panicked(info, info.location())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_panic() {
        for (shown, want) in [
            ("panicked at 'it's broken', src/lib.rs:3:5", "it's broken"),
            ("panicked at 'a', b', src/lib.rs:3:5", "a', b"),
            ("panicked at src/lib.rs:3:5:\nit's broken:\nwhy", "it's broken:\nwhy"),
            ("panicked at src/lib.rs:3:5", "src/lib.rs:3:5"),
        ] {
            assert_eq!(panic_words(shown.as_bytes()), want.as_bytes());
        }
    }
}
