//! Keys behind a prefix, and what the values of records mean.

use core::fmt;
use core::marker::PhantomData;
use core::str;

use crate::event::Event;
use crate::value::Value;
use crate::writer::{Write, Writer};

/// The keys behind a prefix: those of a linked record, where `ticket_owner_` is
/// the prefix of the ticket's owner. The record views are made of it. A view is
/// a few words that are passed by value; it holds nothing of the record itself.
/// Views of records and structs that came as values — an entry of a list, an
/// answer — read the keys of that value.
#[derive(Clone, Copy)]
pub struct View<'a> {
    ev: &'a Event,
    prefix: &'a str,
    place: Place<'a>,
}

/// Where a view's keys are looked for.
#[derive(Clone, Copy)]
enum Place<'a> {
    Host,              // what was sent, then what the host answers
    Event,             // what was sent
    Value(Value<'a>),  // the keys of a map
    Itself(Value<'a>), // the value, whatever the key
}

impl<'a> View<'a> {
    pub(crate) fn root(ev: &'a Event) -> View<'a> {
        View { ev, prefix: "", place: Place::Host }
    }

    pub(crate) fn own(ev: &'a Event) -> View<'a> {
        View { ev, prefix: "", place: Place::Event }
    }

    pub(crate) fn within(ev: &'a Event, value: Value<'a>) -> View<'a> {
        View { ev, prefix: "", place: Place::Value(value) }
    }

    pub(crate) fn itself(ev: &'a Event, value: Value<'a>) -> View<'a> {
        View { ev, prefix: "", place: Place::Itself(value) }
    }

    /// The view of the record that a prefix leads to: `ticket_`.
    pub fn linked(self, prefix: &'a str) -> View<'a> {
        View { prefix: self.ev.path(self.prefix, prefix), ..self }
    }

    /// The view of the map that a key holds.
    pub fn inside(self, key: &str) -> View<'a> {
        View::within(self.ev, self.get(key))
    }

    /// What the view's keys begin with: empty for the event's own.
    pub fn prefix(self) -> &'a str {
        self.prefix
    }

    /// The value of a key behind the prefix; see [`Event::get`].
    pub fn get(self, key: &str) -> Value<'a> {
        match self.place {
            Place::Value(value) => value.get_joined(self.prefix, key),
            Place::Itself(value) => value,
            Place::Event => self.ev.sent(self.prefix, key),
            Place::Host => self.ev.get_joined(self.prefix, key),
        }
    }

    /// A text: empty when it is absent, null or not text.
    pub fn text(self, key: &str) -> &'a str {
        self.get(key).text().unwrap_or("")
    }

    /// Bytes, or the bytes of a text: none when it is absent or null.
    pub fn bytes(self, key: &str) -> &'a [u8] {
        self.get(key).bytes().unwrap_or(&[])
    }

    /// A number: 0 when it is absent, null or not an integer.
    pub fn int(self, key: &str) -> i64 {
        self.get(key).int().unwrap_or(0)
    }

    /// A decimal: 0 when it is absent, null or not a number.
    pub fn float(self, key: &str) -> f64 {
        self.get(key).float().unwrap_or(0.0)
    }

    /// A checkbox: false when it is absent or null.
    pub fn bool(self, key: &str) -> bool {
        self.get(key).bool().unwrap_or(false)
    }

    /// The ID of a record: 0 when it is absent or null.
    pub fn id(self, key: &str) -> Id {
        Id(self.int(key))
    }

    /// A date: 0 when it is absent or null.
    pub fn date(self, key: &str) -> Date {
        Date(self.int(key))
    }

    /// A text or a list of texts.
    pub fn texts(self, key: &str) -> Texts<'a> {
        Texts(self.get(key))
    }

    /// A map of texts, such as headers.
    pub fn text_map(self, key: &str) -> TextMap<'a> {
        TextMap(self.get(key))
    }

    /// The record that a key points to.
    pub fn ref_at(self, key: &str) -> Ref<'a> {
        let at = self.get(key);
        Ref { record: at.get("record").text().unwrap_or(""), id: Id(at.get("id").int().unwrap_or(0)) }
    }

    /// The records or structs that a list or map holds.
    pub fn views<V>(self, key: &str) -> Views<'a, V> {
        Views { ev: self.ev, value: self.get(key), of: PhantomData }
    }
}

/// A number in decimal.
pub(crate) struct Digits {
    text: [u8; 20],
    at: usize, // where it begins
}

impl Digits {
    pub(crate) fn of(n: i64) -> Digits {
        let mut digits = Digits { text: [b'0'; 20], at: 20 };
        let mut left = n.unsigned_abs();
        while left > 0 || digits.at == 20 {
            digits.put(b'0' + (left % 10) as u8);
            left /= 10;
        }
        if n < 0 {
            digits.put(b'-');
        }
        digits
    }

    fn put(&mut self, c: u8) {
        self.at = self.at.saturating_sub(1); // no number has more than 20
        if let Some(place) = self.text.get_mut(self.at) {
            *place = c;
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        // Of digits.
        unsafe { str::from_utf8_unchecked(self.text.get(self.at..).unwrap_or(&[])) }
    }
}

/// A key that is put together: a beginning, and a number or name.
pub struct Key {
    text: [u8; 255],
    len: usize,
}

impl Key {
    /// `custom_` and 12 are `custom_12`.
    pub fn numbered(head: &str, n: i64) -> Key {
        Key::named(head, Digits::of(n).as_str())
    }

    /// `links.` and task are `links.task`.
    pub fn named(head: &str, name: &str) -> Key {
        let mut key = Key { text: [0; 255], len: 0 };
        if head.len() + name.len() <= key.text.len() {
            for (place, &c) in key.text.iter_mut().zip(head.as_bytes().iter().chain(name.as_bytes())) {
                *place = c;
                key.len += 1;
            }
        }
        key // empty when it is longer than any key
    }

    pub fn as_str(&self) -> &str {
        // Of two texts.
        unsafe { str::from_utf8_unchecked(self.text.get(..self.len).unwrap_or(&[])) }
    }
}

/// The ID of a record; 0 is no record.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Id(pub i64);

/// Where IDs begin that stand for the record an action will create: real IDs
/// are never below zero.
const RESULTS: i64 = i64::MIN;

impl Id {
    pub(crate) fn of_result(index: u32) -> Id {
        Id(RESULTS + index as i64)
    }
}

impl Write for Id {
    fn write(&self, w: Writer) {
        match self.0.wrapping_sub(RESULTS) {
            index @ 0..=0xffff_ffff => w.reference(index as u32, &["id"]),
            _ => w.int(self.0),
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A time in Unix seconds; 0 is no time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Date(pub i64);

impl Write for Date {
    fn write(&self, w: Writer) {
        w.int(self.0)
    }
}

/// Points to a record.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Ref<'a> {
    pub record: &'a str, // its type: ticket
    pub id: Id,
}

impl Write for Ref<'_> {
    fn write(&self, w: Writer) {
        w.map(2);
        w.text("id");
        self.id.write(w);
        w.text("record");
        w.text(self.record)
    }
}

/// A text or a list of texts.
#[derive(Clone, Copy)]
pub struct Texts<'a>(pub Value<'a>);

impl<'a> Texts<'a> {
    /// The texts.
    pub fn iter(self) -> impl Iterator<Item = &'a str> {
        self.0.text().into_iter().chain(self.0.list().map(|entry| entry.text().unwrap_or("")))
    }

    /// The first text: empty when there is none.
    pub fn first(self) -> &'a str {
        self.iter().next().unwrap_or("")
    }

    pub fn contains(self, text: &str) -> bool {
        self.iter().any(|one| one == text)
    }

    pub fn len(self) -> usize {
        self.0.text().map_or(self.0.len(), |_| 1)
    }

    pub fn is_empty(self) -> bool {
        self.len() == 0
    }
}

/// A map of texts. Where an entry holds several, as a mail header may, the
/// first counts.
#[derive(Clone, Copy)]
pub struct TextMap<'a>(pub Value<'a>);

impl<'a> TextMap<'a> {
    /// The text of a key: empty when there is none.
    pub fn get(self, key: &str) -> &'a str {
        Texts(self.0.get(key)).first()
    }

    /// Reports whether there is such a key.
    pub fn has(self, key: &str) -> bool {
        self.0.get(key).exists()
    }

    /// Keys and texts in the order of the keys.
    pub fn iter(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.pairs().map(|(key, value)| (key, Texts(value).first()))
    }
}

/// A list or map of records or structs.
pub struct Views<'a, V> {
    ev: &'a Event,
    value: Value<'a>,
    of: PhantomData<V>,
}

impl<'a, V: From<View<'a>>> Views<'a, V> {
    /// The entries, of a map in the order of its keys.
    pub fn iter(&self) -> impl Iterator<Item = V> + 'a {
        let ev = self.ev;
        let pairs = self.value.pairs().map(|(_, entry)| entry);
        self.value.list().chain(pairs).map(move |entry| V::from(View::within(ev, entry)))
    }

    /// The entry under a key of a map.
    pub fn get(&self, key: &str) -> Option<V> {
        let entry = self.value.get(key);
        entry.exists().then(|| V::from(View::within(self.ev, entry)))
    }

    /// The keys of a map.
    pub fn keys(&self) -> impl Iterator<Item = &'a str> {
        self.value.pairs().map(|(key, _)| key)
    }

    pub fn len(&self) -> usize {
        self.value.len()
    }

    pub fn is_empty(&self) -> bool {
        self.value.is_empty()
    }
}

/// Declares the view of a record or struct: generated code uses it.
#[doc(hidden)]
#[macro_export]
macro_rules! view {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'a>(pub $crate::View<'a>);

        impl<'a> ::core::convert::From<$crate::View<'a>> for $name<'a> {
            #[inline]
            fn from(view: $crate::View<'a>) -> Self {
                $name(view)
            }
        }

        impl<'a> ::core::ops::Deref for $name<'a> {
            type Target = $crate::View<'a>;
            #[inline]
            fn deref(&self) -> &$crate::View<'a> {
                &self.0
            }
        }
    };
}

/// The ID of an event or of the event that a type is for; empty for any.
pub trait OfEvent {
    const ID: &'static str;
}

/// Has the compiler refuse a handler that takes the type of another event than
/// the one it is for.
pub(crate) struct Fits<N, E>(PhantomData<(N, E)>);

impl<N: OfEvent, E: OfEvent> Fits<N, E> {
    pub(crate) const CHECKED: () =
        assert!(E::ID.is_empty() || same(N::ID, E::ID), "on! names another event than the handler's type");
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
}

/// Declares an event type: generated code uses it.
#[doc(hidden)]
#[macro_export]
macro_rules! event {
    ($(#[$doc:meta])* $name:ident: $id:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'a>(pub &'a $crate::Event);

        impl $crate::OfEvent for $name<'_> {
            const ID: &'static str = $id;
        }

        impl<'a> ::core::convert::From<&'a $crate::Event> for $name<'a> {
            #[inline]
            fn from(ev: &'a $crate::Event) -> Self {
                $name(ev)
            }
        }

        /// What [`Event`]($crate::Event) gives, for as long as that is there.
        impl<'a> $name<'a> {
            #[inline]
            pub fn get(self, key: &str) -> $crate::Value<'a> {
                self.0.get(key)
            }

            #[inline]
            pub fn root(self) -> $crate::View<'a> {
                self.0.root()
            }

            #[inline]
            pub fn own(self) -> $crate::View<'a> {
                self.0.own()
            }

            #[inline]
            pub fn params(self) -> $crate::View<'a> {
                self.0.params()
            }

            #[inline]
            pub fn dictionary(self) -> $crate::Value<'a> {
                self.0.dictionary()
            }
        }

        impl<'a> ::core::ops::Deref for $name<'a> {
            type Target = $crate::Event;
            #[inline]
            fn deref(&self) -> &$crate::Event {
                self.0
            }
        }
    };
}

crate::event! {
    /// An event of any kind, for handlers that serve several IDs or an event
    /// that the catalog does not know.
    AnyEvent: ""
}

crate::view! {
    /// A record of any type. One whose type is known after looking at it is
    /// read as that: `Worker::from(*owner)`.
    AnyRecord
}

impl<'a> AnyRecord<'a> {
    /// The record's type: `worker`, `ticket`.
    pub fn record_type(self) -> &'a str {
        self.0.text("_type")
    }

    pub fn id(self) -> Id {
        self.0.id("id")
    }

    /// The record's name for people.
    pub fn label(self) -> &'a str {
        self.0.text("_label")
    }
}
