//! Finds the keys of a map, which it walks once and only as far as the keys
//! that are asked for. What it has passed it finds again by length and last
//! byte, and compares only what agrees in both.

use crate::buffer::Seq;
use crate::value::{count, joined, length_bytes, skip, Kind, Value, FORMS};

/// How many keys are remembered, more than the largest built-in events have.
/// Keys behind them are walked to each time.
const REMEMBERED: usize = 256;

pub(crate) struct Index {
    next: usize, // where the first key begins that is not remembered
    left: usize, // how many keys begin there or later
    keys: Seq<Remembered>,
}

/// A key: where it begins, above its tag of 16 bits.
type Remembered = u64;

/// Length and last byte in one number. Lengths that differ by 256 look alike:
/// it is a first look only.
fn tag(len: usize, last: u8) -> u16 {
    (len << 8) as u16 | last as u16
}

impl Index {
    pub(crate) const fn new() -> Index {
        Index { next: 0, left: 0, keys: Seq::new() }
    }

    /// Makes this the index of a map.
    pub(crate) fn reset(&mut self, map: &[u8]) {
        if Value::trusted(map).kind() == Kind::Map {
            self.next = 1 + map.first().map_or(0, |&c| length_bytes(c));
            self.left = count(map);
            self.keys.reserve(self.left.min(REMEMBERED).min(map.len()));
        }
    }

    /// Gives where the value of the key `head` + `tail` begins in the map `b`.
    pub(crate) fn find(&mut self, b: &[u8], head: &str, tail: &str) -> Option<usize> {
        let last = tail.as_bytes().last().or(head.as_bytes().last()).copied().unwrap_or(0);
        let want = tag(head.len() + tail.len(), last);
        for &key in self.keys.as_slice() {
            if key as u16 == want {
                let (at, end) = text(b, (key >> 16) as usize)?;
                if joined(b.get(at..end)?, head, tail) {
                    return Some(end);
                }
            }
        }
        let (mut i, mut left, mut n) = (self.next, self.left, 0);
        let spare = self.keys.spare();
        let mut walk = || {
            while left > 0 {
                let (at, end) = text(b, i)?;
                let key = b.get(at..end)?;
                let tag = tag(key.len(), key.last().copied().unwrap_or(0));
                let begin = i;
                i = behind(b, end)?;
                left -= 1;
                if let Some(place) = spare.get_mut(n) {
                    place.write((begin as u64) << 16 | tag as u64);
                    n += 1;
                    (self.next, self.left) = (i, left);
                }
                if tag == want && joined(key, head, tail) {
                    return Some(end);
                }
            }
            None
        };
        let found = walk();
        unsafe { self.keys.filled(n) }; // the places written above
        found
    }
}

/// Gives where the text of the key at `i` lies.
#[inline(always)]
fn text(b: &[u8], i: usize) -> Option<(usize, usize)> {
    match *b.get(i)? {
        c @ 0xa0..=0xbf => Some((i + 1, i + 1 + (c & 0x1f) as usize)),
        c => Some((i + 1 + length_bytes(c), skip(b, i))), // more than 31 bytes
    }
}

/// Gives where what follows the value at `i` begins: for most values without a
/// call.
#[inline(always)]
fn behind(b: &[u8], i: usize) -> Option<usize> {
    let c = *b.get(i)?;
    if c & 0xe0 == 0xa0 {
        return Some(i + 1 + (c & 0x1f) as usize);
    }
    if c < 0x80 {
        return Some(i + 1);
    }
    if (0xc0..0xdc).contains(&c) {
        let form = FORMS[(c & 0x1f) as usize];
        match form >> 4 {
            0 => return Some(i + 1 + form as usize),
            1 => return Some(i + 2 + (form & 0x0f) as usize + *b.get(i + 1)? as usize),
            _ => {}
        }
    }
    Some(skip(b, i))
}
