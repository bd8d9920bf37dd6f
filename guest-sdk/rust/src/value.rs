//! Values, read where they lie.

use core::str;

/// The kind of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Absent,
    Nil,
    Bool,
    Int,
    Float,
    Str,
    Bin,
    Array,
    Map,
    Time,
}

impl Kind {
    /// The kind as it is written: `absent`, `nil`, `int` …
    pub fn name(self) -> &'static str {
        match self {
            Kind::Absent => "absent",
            Kind::Nil => "nil",
            Kind::Bool => "bool",
            Kind::Int => "int",
            Kind::Float => "float",
            Kind::Str => "str",
            Kind::Bin => "bin",
            Kind::Array => "array",
            Kind::Map => "map",
            Kind::Time => "time",
        }
    }
}

/// A value of a dictionary, an answer or a list, as the host encoded it. It
/// copies like the reference it is. An absent value is one too: it is of kind
/// [`Kind::Absent`], and of every type it gives nothing.
#[derive(Clone, Copy, Default)]
pub struct Value<'a> {
    bytes: &'a [u8],
}

impl<'a> Value<'a> {
    /// What the host sent: one value in the canonical form, whose text is UTF-8.
    pub(crate) const fn trusted(bytes: &'a [u8]) -> Value<'a> {
        Value { bytes }
    }

    /// The value as it is encoded: empty when it is absent.
    pub fn encoded(self) -> &'a [u8] {
        self.bytes
    }

    /// Reports whether there is a value; null is one.
    pub fn exists(self) -> bool {
        !self.bytes.is_empty()
    }

    /// Reports whether there is no value, or null.
    pub fn is_nil(self) -> bool {
        self.bytes.first().map_or(true, |&c| c == 0xc0)
    }

    pub fn kind(self) -> Kind {
        match self.bytes.first() {
            None => Kind::Absent,
            Some(0x80..=0x8f | 0xde | 0xdf) => Kind::Map,
            Some(0x90..=0x9f | 0xdc | 0xdd) => Kind::Array,
            Some(0xa0..=0xbf | 0xd9..=0xdb) => Kind::Str,
            Some(0xc2 | 0xc3) => Kind::Bool,
            Some(0xc4..=0xc6) => Kind::Bin,
            Some(0xca | 0xcb) => Kind::Float,
            Some(0xc0 | 0xc1) => Kind::Nil,
            Some(0xc7..=0xc9 | 0xd4..=0xd8) => Kind::Time,
            _ => Kind::Int,
        }
    }

    pub fn bool(self) -> Option<bool> {
        match self.bytes.first() {
            Some(0xc2) => Some(false),
            Some(0xc3) => Some(true),
            _ => None,
        }
    }

    /// An integer that fits: those past `i64::MAX` are for [`Value::uint`].
    pub fn int(self) -> Option<i64> {
        let (&c, rest) = self.bytes.split_first()?;
        match c {
            0x00..=0x7f | 0xe0..=0xff => Some(c as i8 as i64),
            0xcc..=0xcf => i64::try_from(number(rest)).ok(),
            0xd0..=0xd3 => {
                let unused = 64u32.saturating_sub(8 * rest.len() as u32);
                Some((number(rest) << unused) as i64 >> unused)
            }
            _ => None,
        }
    }

    /// An integer that is not negative.
    pub fn uint(self) -> Option<u64> {
        match self.bytes.split_first()? {
            (0xcf, rest) => Some(number(rest)),
            _ => u64::try_from(self.int()?).ok(),
        }
    }

    /// A decimal, or an integer as one.
    pub fn float(self) -> Option<f64> {
        match self.bytes.split_first()? {
            (0xca, rest) => Some(f32::from_bits(number(rest) as u32) as f64),
            (0xcb, rest) => Some(f64::from_bits(number(rest))),
            (0xcf, rest) => Some(number(rest) as f64),
            _ => self.int().map(|n| n as f64),
        }
    }

    pub fn text(self) -> Option<&'a str> {
        match self.kind() {
            // The host has checked that text is UTF-8.
            Kind::Str => Some(unsafe { str::from_utf8_unchecked(self.body()) }),
            _ => None,
        }
    }

    /// The bytes of a bin or of a text.
    pub fn bytes(self) -> Option<&'a [u8]> {
        match self.kind() {
            Kind::Str | Kind::Bin => Some(self.body()),
            _ => None,
        }
    }

    /// A timestamp: seconds since 1970 and nanoseconds. Dates are integers.
    pub fn time(self) -> Option<(i64, u32)> {
        if self.kind() != Kind::Time {
            return None;
        }
        let b = self.body();
        match b.len() {
            4 => Some((number(b) as i64, 0)),
            8 => Some(((number(b) & ((1 << 34) - 1)) as i64, (number(b) >> 34) as u32)),
            12 => Some((number(&b[4..]) as i64, number(&b[..4]) as u32)),
            _ => None,
        }
    }

    /// The number of entries of a list or map; 0 for all else.
    pub fn len(self) -> usize {
        match self.kind() {
            Kind::Array | Kind::Map => count(self.bytes),
            _ => 0,
        }
    }

    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The entries of a list; none of all else.
    pub fn list(self) -> List<'a> {
        let left = if self.kind() == Kind::Array { self.len() } else { 0 };
        List { rest: self.entries(), left }
    }

    /// The keys and values of a map; none of all else.
    pub fn pairs(self) -> Pairs<'a> {
        let left = if self.kind() == Kind::Map { self.len() } else { 0 };
        Pairs { rest: self.entries(), left }
    }

    /// The entry of a list at a place; absent when there is none.
    pub fn at(self, place: usize) -> Value<'a> {
        self.list().nth(place).unwrap_or_default()
    }

    /// The entry of a map under a key; absent when there is none.
    pub fn get(self, key: &str) -> Value<'a> {
        self.get_joined("", key)
    }

    pub(crate) fn get_joined(self, head: &str, tail: &str) -> Value<'a> {
        self.pairs().find(|(key, _)| joined(key.as_bytes(), head, tail)).map_or(Value::default(), |(_, value)| value)
    }

    /// The bytes behind the first and the length.
    fn body(self) -> &'a [u8] {
        let c = self.bytes.first().copied().unwrap_or(0xc0);
        let type_byte = matches!(c, 0xc7..=0xc9 | 0xd4..=0xd8) as usize;
        self.bytes.get(1 + length_bytes(c) + type_byte..).unwrap_or(&[])
    }

    fn entries(self) -> &'a [u8] {
        let c = self.bytes.first().copied().unwrap_or(0xc0);
        self.bytes.get(1 + length_bytes(c)..).unwrap_or(&[])
    }
}

/// The number that up to eight bytes spell, the highest first.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |n, &byte| n << 8 | byte as u64)
}

/// Reports whether a key is the join of two parts.
pub(crate) fn joined(key: &[u8], head: &str, tail: &str) -> bool {
    key.len() == head.len() + tail.len() && key.starts_with(head.as_bytes()) && key.ends_with(tail.as_bytes())
}

/// The entries of a list.
#[derive(Clone)]
pub struct List<'a> {
    rest: &'a [u8],
    left: usize,
}

impl<'a> Iterator for List<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        self.left = self.left.checked_sub(1)?;
        take(&mut self.rest)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.left))
    }
}

/// The keys and values of a map.
#[derive(Clone)]
pub struct Pairs<'a> {
    rest: &'a [u8],
    left: usize,
}

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a str, Value<'a>);

    fn next(&mut self) -> Option<(&'a str, Value<'a>)> {
        self.left = self.left.checked_sub(1)?;
        let key = take(&mut self.rest)?.text()?;
        Some((key, take(&mut self.rest)?))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.left))
    }
}

/// Takes one value from the front.
fn take<'a>(rest: &mut &'a [u8]) -> Option<Value<'a>> {
    let end = skip(rest, 0);
    if rest.is_empty() || end > rest.len() {
        return None;
    }
    let (value, others) = rest.split_at(end);
    *rest = others;
    Some(Value { bytes: value })
}

/// For the first bytes 0xc0 to 0xdf of a value: how many bytes of length
/// follow, in the upper half, and how many bytes besides, in the lower. 15
/// stands for the 17 of the longest extension, which the ABI has not.
pub(crate) const FORMS: [u8; 32] = [
    0x00, 0x00, 0x00, 0x00, 0x10, 0x20, 0x40, 0x11, 0x21, 0x41, 0x04, 0x08, 0x01, 0x02, 0x04, 0x08, //
    0x01, 0x02, 0x04, 0x08, 0x02, 0x03, 0x05, 0x09, 0x0f, 0x10, 0x20, 0x40, 0x20, 0x40, 0x20, 0x40,
];

/// How many bytes of length follow a value's first byte.
pub(crate) fn length_bytes(c: u8) -> usize {
    match c {
        0xc0..=0xdf => (FORMS[(c & 0x1f) as usize] >> 4) as usize,
        _ => 0,
    }
}

/// The number of entries that a list's or map's first bytes declare.
pub(crate) fn count(b: &[u8]) -> usize {
    match b {
        [c @ 0x80..=0x9f, ..] => (c & 0x0f) as usize,
        [0xdc | 0xde, high, low, ..] => u16::from_be_bytes([*high, *low]) as usize,
        [0xdd | 0xdf, a, b, c, d, ..] => u32::from_be_bytes([*a, *b, *c, *d]) as usize,
        _ => 0,
    }
}

/// Gives where the value behind the one at `i` begins: past the end when the
/// bytes end first.
pub(crate) fn skip(b: &[u8], mut i: usize) -> usize {
    let past = b.len() + 1;
    let mut left = 1;
    while left > 0 {
        left -= 1;
        let c = match b.get(i) {
            Some(&c) => c,
            None => return past,
        };
        i += 1;
        match c {
            0x00..=0x7f | 0xe0..=0xff => {}
            0x80..=0x8f => left += 2 * (c & 0x0f) as usize,
            0x90..=0x9f => left += (c & 0x0f) as usize,
            0xa0..=0xbf => i += (c & 0x1f) as usize,
            _ => {
                let form = FORMS[(c & 0x1f) as usize];
                let mut n = 0;
                for _ in 0..form >> 4 {
                    match b.get(i) {
                        Some(&byte) => n = n << 8 | byte as usize,
                        None => return past,
                    }
                    i += 1;
                }
                if n > b.len() {
                    return past; // more bytes or values than there are
                }
                i += (form & 0x0f) as usize;
                match c {
                    0xc0..=0xdb => i += n,
                    0xdc | 0xdd => left += n,
                    _ => left += 2 * n,
                }
            }
        }
        if i > b.len() {
            return past;
        }
    }
    i
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever the bytes, reading ends and stays inside.
    fn walk(v: Value, depth: usize) -> usize {
        let _ = (v.kind(), v.bool(), v.int(), v.uint(), v.float(), v.bytes(), v.time(), v.is_nil(), v.get("key"));
        match depth {
            0 => 0,
            _ => v.list().chain(v.pairs().map(|(_, entry)| entry)).map(|entry| 1 + walk(entry, depth - 1)).sum(),
        }
    }

    #[test]
    fn broken_bytes_are_no_danger() {
        let whole = b"\x83\xa3key\x93\x01\xcb\x3f\xf8\0\0\0\0\0\0\xd9\x02hi\xa1m\x81\xa1k\xc4\x01\xff\xa1t\xd7\xff\0\0\0\0\0\0\0\x01";
        assert_eq!(walk(Value::trusted(whole), 4), 7);
        for end in 0..whole.len() {
            walk(Value::trusted(&whole[..end]), 4);
        }
        for at in 0..whole.len() {
            for byte in 0..=255 {
                let mut bytes = *whole;
                bytes[at] = byte;
                walk(Value::trusted(&bytes), 4);
            }
        }
        for first in 0..=255 {
            walk(Value::trusted(&[first, 0xff, 0xff, 0xff, 0xff]), 4);
        }
    }

    #[test]
    fn numbers_of_every_width() {
        for (bytes, want) in [
            (&b"\x7f"[..], 127),
            (b"\xe0", -32),
            (b"\xcc\xff", 255),
            (b"\xd0\x80", -128),
            (b"\xcd\x01\x00", 256),
            (b"\xd1\x80\x00", -0x8000),
            (b"\xce\xff\xff\xff\xff", 0xffff_ffff),
            (b"\xd2\x80\0\0\0", -0x8000_0000),
            (b"\xd3\x80\0\0\0\0\0\0\0", i64::MIN),
        ] {
            assert_eq!(Value::trusted(bytes).int(), Some(want));
        }
        let most = Value::trusted(b"\xcf\xff\xff\xff\xff\xff\xff\xff\xff");
        assert_eq!((most.int(), most.uint(), most.float()), (None, Some(u64::MAX), Some(18446744073709551616.0)));
    }
}
