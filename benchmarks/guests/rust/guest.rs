//! The ordinary handlers and three kernels in plain Rust with its standard
//! library: a guest that allocates for every event and grows its memory.

#[link(wasm_import_module = "vivarium_v1")]
extern "C" {
    fn read(source: u32, offset: u32, to: *mut u8, room: u32) -> u32;
}

enum Value<'a> {
    Nil,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(&'a [u8]),
    List(usize),
    Map(usize),
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        if n > self.rest.len() {
            return None;
        }
        let (head, tail) = self.rest.split_at(n);
        self.rest = tail;
        Some(head)
    }

    fn number(&mut self, bytes: usize) -> Option<u64> {
        Some(self.take(bytes)?.iter().fold(0, |n, &b| n << 8 | b as u64))
    }

    fn value(&mut self) -> Option<Value<'a>> {
        let tag = self.take(1)?[0];
        Some(match tag {
            0..=0x7f => Value::Int(tag as i64),
            0xe0..=0xff => Value::Int(tag as i8 as i64),
            0x80..=0x8f => Value::Map((tag & 15) as usize),
            0x90..=0x9f => Value::List((tag & 15) as usize),
            0xa0..=0xbf => Value::Text(self.take((tag & 31) as usize)?),
            0xc0 => Value::Nil,
            0xc2 | 0xc3 => Value::Bool(tag == 0xc3),
            0xca => Value::Float(f32::from_bits(self.number(4)? as u32) as f64),
            0xcb => Value::Float(f64::from_bits(self.number(8)?)),
            0xcc..=0xcf => Value::Int(self.number(1 << (tag - 0xcc))? as i64),
            0xd0 => Value::Int(self.number(1)? as i8 as i64),
            0xd1 => Value::Int(self.number(2)? as i16 as i64),
            0xd2 => Value::Int(self.number(4)? as i32 as i64),
            0xd3 => Value::Int(self.number(8)? as i64),
            0xd9..=0xdb | 0xc4..=0xc6 => {
                let width = 1 << (tag - if tag >= 0xd9 { 0xd9 } else { 0xc4 });
                let size = self.number(width)? as usize;
                Value::Text(self.take(size)?)
            }
            0xdc | 0xdd => Value::List(self.number(2 << (tag & 1))? as usize),
            0xde | 0xdf => Value::Map(self.number(2 << (tag & 1))? as usize),
            _ => return None,
        })
    }

    fn skip(&mut self, value: &Value) -> Option<()> {
        let entries = match value {
            Value::List(n) => *n,
            Value::Map(n) => 2 * n,
            _ => 0,
        };
        for _ in 0..entries {
            let entry = self.value()?;
            self.skip(&entry)?;
        }
        Some(())
    }
}

/// Finds a key of the dictionary, walking it from the front.
fn get<'a>(dict: &'a [u8], wanted: &str) -> Value<'a> {
    let mut r = Reader { rest: dict };
    let mut find = || -> Option<Value<'a>> {
        if let Value::Map(pairs) = r.value()? {
            for _ in 0..pairs {
                let key = r.value()?;
                let value = r.value()?;
                if matches!(key, Value::Text(k) if k == wanted.as_bytes()) {
                    return Some(value);
                }
                r.skip(&value)?;
            }
        }
        None
    };
    find().unwrap_or(Value::Nil)
}

fn text(dict: &[u8], key: &str) -> String {
    match get(dict, key) {
        Value::Text(s) => String::from_utf8_lossy(s).into_owned(),
        _ => String::new(),
    }
}

fn int(dict: &[u8], key: &str) -> i64 {
    match get(dict, key) {
        Value::Int(n) => n,
        _ => 0,
    }
}

#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    fn map(&mut self, pairs: u8) {
        self.0.push(0x80 | pairs);
    }
    fn text(&mut self, s: &str) {
        let s = &s.as_bytes()[..s.len().min(255)];
        if s.len() < 32 {
            self.0.push(0xa0 | s.len() as u8);
        } else {
            self.0.extend_from_slice(&[0xd9, s.len() as u8]);
        }
        self.0.extend_from_slice(s);
    }
    fn int(&mut self, n: i64) {
        match n {
            0..=0x7f => self.0.push(n as u8),
            0x80..=0xff => self.0.extend_from_slice(&[0xcc, n as u8]),
            0x100..=0xffff => {
                self.0.push(0xcd);
                self.0.extend_from_slice(&(n as u16).to_be_bytes());
            }
            0x10000..=0xffff_ffff => {
                self.0.push(0xce);
                self.0.extend_from_slice(&(n as u32).to_be_bytes());
            }
            _ => {
                self.0.push(0xd3);
                self.0.extend_from_slice(&n.to_be_bytes());
            }
        }
    }
    fn bool(&mut self, b: bool) {
        self.0.push(if b { 0xc3 } else { 0xc2 });
    }
}

fn empty(_: &[u8]) -> Vec<u8> {
    Vec::new()
}

fn domain(address: &str) -> &str {
    address.find('@').map_or(address, |at| &address[at + 1..])
}

fn pick(dict: &[u8]) -> Vec<u8> {
    let mut w = Writer::default();
    w.map(2);
    w.text("queue");
    w.text(domain(&text(dict, "sender_email")));
    w.text("score");
    w.int(int(dict, "ticket_id") % 100 + text(dict, "message_subject").len() as i64);
    w.0
}

const QUEUES: [(&str, [&str; 5]); 3] = [
    ("billing", ["refund", "invoice", "charged", "payment", "receipt"]),
    ("outage", ["is down", "outage", "error 500", "cannot log in", "timeout"]),
    ("sales", ["pricing", "quote", "demo", "upgrade", "seats"]),
];
const VIPS: [&str; 3] = ["acme.example", "globex.example", "initech.example"];

fn triage(dict: &[u8]) -> Vec<u8> {
    let subject = text(dict, "message_subject").to_ascii_lowercase();
    let body = text(dict, "message_body").to_ascii_lowercase();
    let (mut team, mut best) = ("general", 0);
    for (name, words) in QUEUES {
        let score = words.iter().map(|w| 3 * subject.contains(w) as i64 + body.contains(w) as i64).sum();
        if score > best {
            team = name;
            best = score;
        }
    }
    let vip = VIPS.contains(&domain(&text(dict, "sender_email")));
    let mut priority = 1 + vip as i64 + (int(dict, "ticket_num_messages") > 3) as i64;
    priority += 2 * (team == "outage") as i64 + subject.contains("urgent") as i64;
    let spam = match get(dict, "ticket_spam_score") {
        Value::Float(f) => f,
        Value::Int(n) => n as f64,
        _ => 0.0,
    };
    if matches!(get(dict, "sender_is_banned"), Value::Bool(true)) || spam >= 8.5 {
        team = "spam";
        priority = 0;
    }
    let mut w = Writer::default();
    w.map(4);
    w.text("priority");
    w.int(priority);
    w.text("queue");
    w.text(team);
    w.text("score");
    w.int(best);
    w.text("vip");
    w.bool(vip);
    w.0
}

fn answer(value: i64) -> Vec<u8> {
    let mut w = Writer::default();
    w.map(1);
    w.text("value");
    w.int(value);
    w.0
}

fn minstd(x: i64) -> i64 {
    x * 16807 % 2147483647
}

fn sort(dict: &[u8]) -> Vec<u8> {
    let mut x = 7;
    let mut numbers: Vec<i64> = (0..int(dict, "n"))
        .map(|_| {
            x = minstd(x);
            x
        })
        .collect();
    numbers.sort_unstable();
    answer(numbers.iter().fold(0, |hash, n| (hash * 31 + n) % 2147483647))
}

fn matrix(dict: &[u8]) -> Vec<u8> {
    let n = int(dict, "n") as usize;
    let a: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| (i * j % 7) as f64 + 0.5).collect()).collect();
    let b: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| ((i + j) % 5) as f64 - 1.25).collect()).collect();
    let mut total = 0.0;
    for i in 0..n {
        for j in 0..n {
            let cell: f64 = (0..n).map(|k| a[i][k] * b[k][j]).sum();
            total += cell * ((i + j) % 3) as f64;
        }
    }
    answer(total as i64)
}

/// A JSON document, kept as a tree before it is weighed.
enum Json {
    Other,
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

struct Parser<'a> {
    rest: &'a [u8],
}

impl<'a> Parser<'a> {
    fn peek(&mut self) -> Option<u8> {
        while matches!(self.rest.first(), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.rest = &self.rest[1..];
        }
        self.rest.first().copied()
    }
    fn eat(&mut self, c: u8) -> Option<()> {
        (self.peek()? == c).then(|| self.rest = &self.rest[1..])
    }
    fn word(&mut self, w: &str) -> Option<Json> {
        self.rest = self.rest.strip_prefix(w.as_bytes())?;
        Some(Json::Other)
    }
    fn text(&mut self) -> Option<String> {
        self.eat(b'"')?;
        let mut s = Vec::new();
        loop {
            let (&c, rest) = self.rest.split_first()?;
            self.rest = rest;
            s.push(match c {
                b'"' => return String::from_utf8(s).ok(),
                b'\\' => {
                    let (&c, rest) = self.rest.split_first()?;
                    self.rest = rest;
                    match c {
                        b'n' => b'\n',
                        b't' => b'\t',
                        b'r' => b'\r',
                        b'"' | b'\\' | b'/' => c,
                        _ => return None,
                    }
                }
                c => c,
            });
        }
    }
    fn value(&mut self, depth: u32) -> Option<Json> {
        if depth > 32 {
            return None;
        }
        match self.peek()? {
            b'{' => {
                self.eat(b'{')?;
                let mut pairs = Vec::new();
                while self.peek()? != b'}' {
                    if !pairs.is_empty() {
                        self.eat(b',')?;
                    }
                    let key = self.text()?;
                    self.eat(b':')?;
                    pairs.push((key, self.value(depth + 1)?));
                }
                self.eat(b'}')?;
                Some(Json::Map(pairs))
            }
            b'[' => {
                self.eat(b'[')?;
                let mut list = Vec::new();
                while self.peek()? != b']' {
                    if !list.is_empty() {
                        self.eat(b',')?;
                    }
                    list.push(self.value(depth + 1)?);
                }
                self.eat(b']')?;
                Some(Json::List(list))
            }
            b'"' => Some(Json::Text(self.text()?)),
            b't' => self.word("true"),
            b'f' => self.word("false"),
            b'n' => self.word("null"),
            _ => {
                let end = self.rest.iter().position(|c| !matches!(c, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'));
                let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
                self.rest = rest;
                std::str::from_utf8(number).ok()?.parse().ok().map(Json::Number)
            }
        }
    }
}

fn weigh(v: &Json) -> i64 {
    1000 + match v {
        Json::Other => 0,
        Json::Number(f) => *f as i64,
        Json::Text(s) => s.len() as i64,
        Json::List(list) => list.iter().map(weigh).sum(),
        Json::Map(pairs) => pairs.iter().map(|(key, v)| key.len() as i64 + weigh(v)).sum(),
    }
}

fn json(dict: &[u8]) -> Vec<u8> {
    match get(dict, "text") {
        Value::Text(text) => answer(Parser { rest: text }.value(0).map_or(0, |v| weigh(&v))),
        _ => answer(0),
    }
}

fn handle(size: u32, work: fn(&[u8]) -> Vec<u8>) -> u64 {
    let mut dict = vec![0; size as usize];
    // SAFETY: the host writes at most dict.len() bytes from its start.
    unsafe { read(0, 0, dict.as_mut_ptr(), size) };
    let reply = work(&dict);
    // The host reads the reply after this returns. A reused instance would
    // leak it, so it is kept until the next event.
    // SAFETY: the guest has one thread.
    unsafe {
        REPLY = reply;
        (REPLY.as_ptr() as u64) << 32 | REPLY.len() as u64
    }
}

static mut REPLY: Vec<u8> = Vec::new();

macro_rules! handlers {
    ($($work:ident $event:literal),*) => {
        mod exports {
            $(#[export_name = $event] extern "C" fn $work(size: u32) -> u64 { super::handle(size, super::$work) })*
        }
    };
}

handlers!(empty "bench.empty", pick "bench.pick", triage "bench.triage", sort "bench.sort", matrix "bench.matrix", json "bench.json");
