//! Values, written in the order they are given.

use core::cell::{Cell, UnsafeCell};
use core::fmt;

use crate::buffer::Seq;
use crate::value::Value;

/// Bytes under construction that several may append to, one after the other.
/// No reference into them leaves while they can change.
pub(crate) struct Buffer(UnsafeCell<Seq<u8>>);

impl Buffer {
    pub(crate) const fn new() -> Buffer {
        Buffer(UnsafeCell::new(Seq::new()))
    }

    pub(crate) fn of(seq: Seq<u8>) -> Buffer {
        Buffer(UnsafeCell::new(seq))
    }

    pub(crate) fn push(&self, byte: u8) {
        unsafe { (*self.0.get()).push(byte) }
    }

    pub(crate) fn extend(&self, bytes: &[u8]) {
        unsafe { (*self.0.get()).extend(bytes) }
    }

    pub(crate) fn len(&self) -> usize {
        unsafe { (*self.0.get()).len() }
    }

    /// # Safety
    /// The reference ends before anyone else touches the buffer.
    #[allow(clippy::mut_from_ref)]
    pub(crate) unsafe fn bytes_mut(&self) -> &mut Seq<u8> {
        &mut *self.0.get()
    }

    /// Writes a 32-bit number over what stands at a place.
    pub(crate) fn patch(&self, at: usize, n: u32) {
        if let Some(place) = unsafe { (*self.0.get()).as_mut_slice() }.get_mut(at..at + 4) {
            place.iter_mut().zip(n.to_be_bytes()).for_each(|(place, byte)| *place = byte);
        }
    }

    pub(crate) fn into_inner(self) -> Seq<u8> {
        self.0.into_inner()
    }

    pub(crate) fn writer(&self) -> Writer<'_> {
        Writer(self)
    }
}

/// Where a value goes. Each method appends one value; [`Writer::array`] and
/// [`Writer::map`] are followed by their entries.
#[derive(Clone, Copy)]
pub struct Writer<'a>(&'a Buffer);

impl<'a> Writer<'a> {
    pub fn nil(self) {
        self.0.push(0xc0)
    }

    pub fn bool(self, v: bool) {
        self.0.push(0xc2 | v as u8)
    }

    pub fn int(self, v: i64) {
        if v >= 0 {
            return self.uint(v as u64);
        }
        if v >= -32 {
            return self.0.push(v as u8);
        }
        let b = v.to_be_bytes();
        match v {
            -0x80..=-1 => self.form(0xd0, &b[7..]),
            -0x8000..=-0x81 => self.form(0xd1, &b[6..]),
            -0x8000_0000..=-0x8001 => self.form(0xd2, &b[4..]),
            _ => self.form(0xd3, &b),
        }
    }

    pub fn uint(self, v: u64) {
        let b = v.to_be_bytes();
        match v {
            0..=0x7f => self.0.push(v as u8),
            0x80..=0xff => self.form(0xcc, &b[7..]),
            0x100..=0xffff => self.form(0xcd, &b[6..]),
            0x1_0000..=0xffff_ffff => self.form(0xce, &b[4..]),
            _ => self.form(0xcf, &b),
        }
    }

    pub fn float(self, v: f64) {
        self.form(0xcb, &v.to_be_bytes())
    }

    pub fn text(self, v: &str) {
        self.text_head(v.len());
        self.0.extend(v.as_bytes())
    }

    pub fn bytes(self, v: &[u8]) {
        match v.len() {
            n @ 0..=0xff => self.form(0xc4, &[n as u8]),
            n @ 0x100..=0xffff => self.form(0xc5, &(n as u16).to_be_bytes()),
            n => self.form(0xc6, &(n as u32).to_be_bytes()),
        }
        self.0.extend(v)
    }

    /// A timestamp: seconds since 1970 and nanoseconds below 10⁹.
    pub fn time(self, seconds: i64, nanos: u32) {
        self.form(0xc7, &[12, 0xff]);
        self.0.extend(&nanos.to_be_bytes());
        self.0.extend(&seconds.to_be_bytes())
    }

    /// A value that was read, as it is; null where there is none.
    pub fn value(self, v: Value) {
        match v.encoded() {
            [] => self.nil(),
            b => self.0.extend(b),
        }
    }

    /// Begins a list of `n` entries.
    pub fn array(self, n: usize) {
        self.many(n, 0x90, 0xdc)
    }

    /// Begins a map of `n` keys and values.
    pub fn map(self, n: usize) {
        self.many(n, 0x80, 0xde)
    }

    /// Writes a list whose length shows at the end.
    pub fn list(self, entries: impl FnOnce(&Entries)) {
        let list = Entries { writer: self, at: self.begin(0xdd), n: Cell::new(0) };
        entries(&list);
        self.0.patch(list.at, list.n.get())
    }

    /// Writes a map whose length shows at the end.
    pub fn fields(self, fields: impl FnOnce(&Fields)) {
        let map = Fields::begin(self);
        fields(&map);
        map.end()
    }

    /// A value inside the result of an action of this run.
    pub(crate) fn reference(self, index: u32, path: &[&str]) {
        let body = Buffer::new();
        body.writer().array(1 + path.len());
        body.writer().uint(index as u64);
        for part in path {
            body.writer().text(part);
        }
        self.form(0xc9, &(body.len() as u32).to_be_bytes());
        self.0.push(1);
        self.0.extend(body.into_inner().as_slice())
    }

    pub(crate) fn text_head(self, n: usize) {
        match n {
            0..=31 => self.0.push(0xa0 | n as u8),
            32..=0xff => self.form(0xd9, &[n as u8]),
            0x100..=0xffff => self.form(0xda, &(n as u16).to_be_bytes()),
            _ => self.form(0xdb, &(n as u32).to_be_bytes()),
        }
    }

    pub(crate) fn raw(self, bytes: &[u8]) {
        self.0.extend(bytes)
    }

    fn many(self, n: usize, short: u8, long: u8) {
        match n {
            0..=15 => self.0.push(short | n as u8),
            16..=0xffff => self.form(long, &(n as u16).to_be_bytes()),
            _ => self.form(long + 1, &(n as u32).to_be_bytes()),
        }
    }

    fn form(self, first: u8, rest: &[u8]) {
        self.0.push(first);
        self.0.extend(rest)
    }

    /// Begins with a length of 32 bits and gives where it stands.
    pub(crate) fn begin(self, first: u8) -> usize {
        self.form(first, &[0; 4]);
        self.0.len() - 4
    }

    /// Fills in the length that stands at a place.
    #[cfg(feature = "serde")]
    pub(crate) fn end(self, at: usize, n: u32) {
        self.0.patch(at, n)
    }
}

/// The entries of a list under construction.
pub struct Entries<'a> {
    writer: Writer<'a>,
    at: usize,
    n: Cell<u32>,
}

impl<'a> Entries<'a> {
    /// Begins an entry: append one value to the writer.
    pub fn entry(&self) -> Writer<'a> {
        self.n.set(self.n.get() + 1);
        self.writer
    }

    /// Appends an entry.
    pub fn push(&self, v: impl Write) {
        v.write(self.entry())
    }
}

/// The keys and values of a map under construction. A key must not be written
/// twice.
pub struct Fields<'a> {
    writer: Writer<'a>,
    at: usize,
    n: Cell<u32>,
}

impl<'a> Fields<'a> {
    pub(crate) fn begin(writer: Writer<'a>) -> Fields<'a> {
        Fields { writer, at: writer.begin(0xdf), n: Cell::new(0) }
    }

    /// Goes on with the map at the beginning of a buffer.
    pub(crate) fn resume(buffer: &'a Buffer, n: u32) -> Fields<'a> {
        Fields { writer: buffer.writer(), at: 1, n: Cell::new(n) }
    }

    pub(crate) fn count(&self) -> u32 {
        self.n.get()
    }

    pub(crate) fn end(self) {
        self.writer.0.patch(self.at, self.n.get())
    }

    /// Begins an entry: append one value to the writer.
    pub fn key(&self, name: &str) -> Writer<'a> {
        self.n.set(self.n.get() + 1);
        self.writer.text(name);
        self.writer
    }

    /// Writes an entry.
    pub fn set(&self, name: &str, v: impl Write) {
        v.write(self.key(name))
    }

    /// Writes an entry if there is a value.
    pub fn set_some(&self, name: &str, v: Option<impl Write>) {
        if let Some(v) = v {
            self.set(name, v)
        }
    }

    /// Writes entries of one form: `head` and each name.
    pub fn set_all(&self, head: &str, entries: &[(&str, &dyn Write)]) {
        for (name, v) in entries {
            self.n.set(self.n.get() + 1);
            self.writer.text_head(head.len() + name.len());
            self.writer.raw(head.as_bytes());
            self.writer.raw(name.as_bytes());
            v.write(self.writer)
        }
    }
}

/// What can be written as a value: numbers, text, options, slices of what can
/// be written, [`Bytes`], [`Map`], [`List`], values that were read, and the
/// structs of the catalog.
pub trait Write {
    fn write(&self, w: Writer);
}

/// Bytes, to write: a slice of numbers is a list.
#[derive(Clone, Copy, Default)]
pub struct Bytes<'a>(pub &'a [u8]);

/// Text where it is UTF-8, and bytes where it is not, to write.
#[derive(Clone, Copy, Default)]
pub struct Raw<'a>(pub &'a [u8]);

/// A map of values of any type, to write.
#[derive(Clone, Copy, Default)]
pub struct Map<'a>(pub &'a [(&'a str, &'a dyn Write)]);

/// A list of values of any type, to write.
#[derive(Clone, Copy, Default)]
pub struct List<'a>(pub &'a [&'a dyn Write]);

/// A map of values of one type, to write.
#[derive(Clone, Copy, Default)]
pub struct MapOf<'a, T>(pub &'a [(&'a str, T)]);

/// The value null, to write.
#[derive(Clone, Copy, Default)]
pub struct Null;

/// What a function writes: one value.
pub struct With<F: Fn(Writer)>(pub F);

impl Write for Bytes<'_> {
    fn write(&self, w: Writer) {
        w.bytes(self.0)
    }
}

impl Write for Raw<'_> {
    fn write(&self, w: Writer) {
        match core::str::from_utf8(self.0) {
            Ok(text) => w.text(text),
            Err(_) => w.bytes(self.0),
        }
    }
}

impl Write for Map<'_> {
    fn write(&self, w: Writer) {
        w.map(self.0.len());
        for (key, v) in self.0 {
            w.text(key);
            v.write(w)
        }
    }
}

impl Write for List<'_> {
    fn write(&self, w: Writer) {
        w.array(self.0.len());
        for v in self.0 {
            v.write(w)
        }
    }
}

impl<T: Write> Write for MapOf<'_, T> {
    fn write(&self, w: Writer) {
        w.map(self.0.len());
        for (key, v) in self.0 {
            w.text(key);
            v.write(w)
        }
    }
}

impl Write for Null {
    fn write(&self, w: Writer) {
        w.nil()
    }
}

impl<F: Fn(Writer)> Write for With<F> {
    fn write(&self, w: Writer) {
        self.0(w)
    }
}

impl Write for Value<'_> {
    fn write(&self, w: Writer) {
        w.value(*self)
    }
}

impl Write for str {
    fn write(&self, w: Writer) {
        w.text(self)
    }
}

impl Write for bool {
    fn write(&self, w: Writer) {
        w.bool(*self)
    }
}

macro_rules! write_numbers {
    ($($t:ty as $method:ident $wide:ty),*) => {$(
        impl Write for $t {
            fn write(&self, w: Writer) {
                w.$method(*self as $wide)
            }
        }
    )*};
}

write_numbers!(i8 as int i64, i16 as int i64, i32 as int i64, i64 as int i64, isize as int i64);
write_numbers!(u8 as uint u64, u16 as uint u64, u32 as uint u64, u64 as uint u64, usize as uint u64);
write_numbers!(f32 as float f64, f64 as float f64);

impl<T: Write + ?Sized> Write for &T {
    fn write(&self, w: Writer) {
        (**self).write(w)
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, w: Writer) {
        match self {
            Some(v) => v.write(w),
            None => w.nil(),
        }
    }
}

impl<T: Write> Write for [T] {
    fn write(&self, w: Writer) {
        w.array(self.len());
        for v in self {
            v.write(w)
        }
    }
}

impl<T: Write, const N: usize> Write for [T; N] {
    fn write(&self, w: Writer) {
        self[..].write(w)
    }
}

/// Text as it is formatted: `format_args!("{} of {}", n, all)`.
impl Write for fmt::Arguments<'_> {
    fn write(&self, w: Writer) {
        let mut text = Text(Seq::new());
        let _ = fmt::write(&mut text, *self);
        w.text(text.as_str())
    }
}

/// Text under construction.
pub(crate) struct Text(pub(crate) Seq<u8>);

impl Text {
    pub(crate) fn as_str(&self) -> &str {
        // Only text has been written to it.
        unsafe { core::str::from_utf8_unchecked(self.0.as_slice()) }
    }
}

impl fmt::Write for Text {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.0.extend(s.as_bytes());
        Ok(())
    }
}

#[cfg(feature = "alloc")]
mod alloc_values {
    use super::{Write, Writer};
    use alloc::{borrow::Cow, boxed::Box, collections::BTreeMap, string::String, vec::Vec};

    impl Write for String {
        fn write(&self, w: Writer) {
            w.text(self)
        }
    }

    impl Write for Cow<'_, str> {
        fn write(&self, w: Writer) {
            w.text(self)
        }
    }

    impl<T: Write> Write for Vec<T> {
        fn write(&self, w: Writer) {
            self[..].write(w)
        }
    }

    impl<T: Write + ?Sized> Write for Box<T> {
        fn write(&self, w: Writer) {
            (**self).write(w)
        }
    }

    impl<K: AsRef<str>, T: Write> Write for BTreeMap<K, T> {
        fn write(&self, w: Writer) {
            w.map(self.len());
            for (key, v) in self {
                w.text(key.as_ref());
                v.write(w)
            }
        }
    }
}
