//! Finds the keys of a map, which it walks once and only as far as the keys
//! that are asked for. What it has passed it finds again by length and last
//! byte, and compares only what agrees in both.

use crate::buffer::Seq;
use crate::value::{count, joined, length_bytes, skip, Kind, Value};

/// How many keys are remembered, more than the largest built-in events have.
/// Keys behind them are walked to each time.
const REMEMBERED: usize = 256;

pub(crate) struct Index {
    next: usize, // where the first key begins that is not in tags
    left: usize, // how many keys begin there or later
    tags: Seq<u16>,
    spans: Seq<(u32, u32)>, // where a key's text lies; its value follows
}

impl Index {
    pub(crate) const fn new() -> Index {
        Index { next: 0, left: 0, tags: Seq::new(), spans: Seq::new() }
    }

    /// Makes this the index of a map.
    pub(crate) fn reset(&mut self, map: &[u8]) {
        if Value::trusted(map).kind() == Kind::Map {
            self.next = 1 + map.first().map_or(0, |&c| length_bytes(c));
            self.left = count(map);
            let n = self.left.min(REMEMBERED).min(map.len());
            self.tags.reserve(n);
            self.spans.reserve(n);
        }
    }

    /// Gives where the value of the key `head` + `tail` begins in the map `b`.
    pub(crate) fn find(&mut self, b: &[u8], head: &str, tail: &str) -> Option<usize> {
        let last = match (tail.as_bytes().last(), head.as_bytes().last()) {
            (Some(&c), _) | (None, Some(&c)) => c,
            (None, None) => 0,
        };
        let want = ((head.len() + tail.len()) << 8) as u16 | last as u16;
        for (&tag, &(at, end)) in self.tags.as_slice().iter().zip(self.spans.as_slice()) {
            if tag == want {
                let (at, end) = (at as usize, end as usize);
                if b.get(at..end).map_or(false, |key| joined(key, head, tail)) {
                    return Some(end);
                }
            }
        }
        let (mut i, mut left) = (self.next, self.left);
        while left > 0 {
            left -= 1;
            let (at, end) = match *b.get(i)? {
                c @ 0xa0..=0xbf => (i + 1, i + 1 + (c & 0x1f) as usize),
                c => (i + 1 + length_bytes(c), skip(b, i)), // more than 31 bytes
            };
            i = match *b.get(end)? {
                0x00..=0x7f | 0xc0 | 0xc2 | 0xc3 => end + 1, // most values, without a call
                c @ 0xa0..=0xbf => end + 1 + (c & 0x1f) as usize,
                _ => skip(b, end),
            };
            let key = b.get(at..end)?;
            let tag = (key.len() << 8) as u16 | key.last().copied().unwrap_or(0) as u16;
            if self.tags.len() < REMEMBERED {
                self.tags.push(tag);
                self.spans.push((at as u32, end as u32));
                self.next = i;
                self.left = left;
            }
            if tag == want && joined(key, head, tail) {
                return Some(end);
            }
        }
        None
    }
}
