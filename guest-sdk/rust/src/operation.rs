//! Actions and calls.

use crate::event::Event;
use crate::failure::Refused;
use crate::value::Value;
use crate::view::{Id, View};
use crate::writer::{Buffer, Fields, Write, Writer};

/// An action or call under construction: its arguments are added one by one.
pub struct Operation<'a> {
    ev: &'a Event,
    name: &'a str,
    args: Buffer,
    n: core::cell::Cell<u32>,
}

impl<'a> Operation<'a> {
    pub(crate) fn begin(ev: &'a Event, name: &'a str) -> Operation<'a> {
        let args = Buffer::of(ev.take_spare());
        args.writer().raw(&[0xdf, 0, 0, 0, 0]); // a map whose length shows at the end
        Operation { ev, name, args, n: core::cell::Cell::new(0) }
    }

    /// Begins an argument: append one value to the writer. An argument must not
    /// be given twice.
    pub fn key(&self, name: &str) -> Writer<'_> {
        self.n.set(self.n.get() + 1);
        self.args.writer().text(name);
        self.args.writer()
    }

    /// Adds an argument.
    pub fn set(self, name: &str, v: impl Write) -> Operation<'a> {
        v.write(self.key(name));
        self
    }

    /// Adds arguments as the fields of a map.
    pub fn with(self, add: impl FnOnce(&Fields)) -> Operation<'a> {
        let fields = Fields::resume(&self.args, self.n.get());
        add(&fields);
        self.n.set(fields.count());
        self
    }

    /// Requests the action: the host performs it after the handler has
    /// succeeded, in the order of the requests.
    pub fn act(self) -> Result<Action, Refused> {
        let (ev, name) = (self.ev, self.name);
        match self.send(|args| ev.host().act(name, args)) {
            index if index < 0 => Err(Refused::read(ev, name, index)),
            index => Ok(Action { index: index as u32 }),
        }
    }

    /// Asks the host and waits for the answer.
    pub fn call(self) -> Result<Value<'a>, Refused> {
        let (ev, name) = (self.ev, self.name);
        match self.send(|args| ev.host().call(name, args)) {
            size if size < 0 => Err(Refused::read(ev, name, size)),
            size => Ok(ev.answer(size as usize)),
        }
    }

    /// [`Operation::call`] for answers that are a record or struct.
    pub fn ask(self) -> Result<View<'a>, Refused> {
        let ev = self.ev;
        Ok(View::within(ev, self.call()?))
    }

    /// [`Operation::call`] for answers of any type: the view reads the answer
    /// itself, whatever the key.
    pub fn ask_value(self) -> Result<View<'a>, Refused> {
        let ev = self.ev;
        Ok(View::itself(ev, self.call()?))
    }

    fn send(self, to: impl FnOnce(&[u8]) -> i32) -> i32 {
        self.args.patch(1, self.n.get());
        let args = self.args.into_inner();
        let code = to(args.as_slice());
        self.ev.give_spare(args);
        code
    }
}

/// A requested action. What it will result in is known only when it is
/// performed, but later actions may refer to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Action {
    index: u32,
}

impl Action {
    /// Stands for the ID of the record that the action creates, in the
    /// arguments of a later action. It is no number to compute with.
    pub fn id(self) -> Id {
        Id::of_result(self.index)
    }

    /// Stands for a value inside the action's result, by its path of keys.
    pub fn result<'a>(self, path: &'a [&'a str]) -> Outcome<'a> {
        Outcome { index: self.index, path }
    }
}

/// A value inside the result of an action, to write into the arguments of a
/// later one.
#[derive(Clone, Copy)]
pub struct Outcome<'a> {
    index: u32,
    path: &'a [&'a str],
}

impl Write for Outcome<'_> {
    fn write(&self, w: Writer) {
        w.reference(self.index, self.path)
    }
}
