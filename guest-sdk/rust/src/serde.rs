//! Values from and to types of your own, with the feature `serde`.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use vivarium::serde::{from_value, Serde};
//! use vivarium::{AnyEvent, Result};
//!
//! #[derive(Deserialize)]
//! struct Order<'a> {
//!     id: u64,
//!     note: Option<&'a str>, // text shares the dictionary's bytes
//! }
//!
//! #[derive(Serialize)]
//! struct Receipt { order: u64 }
//!
//! fn handle(ev: AnyEvent) -> Result {
//!     let order: Order = from_value(ev.get("order"))?;
//!     ev.set("receipt", Serde(&Receipt { order: order.id }));
//!     Ok(())
//! }
//! ```

mod read;
mod write;

use core::fmt;

use ::serde::{de, ser, Deserialize, Serialize};

use crate::buffer::Seq;
use crate::writer::Text;
use crate::{Failure, Value, Write, Writer};

/// Takes a value apart into a type. An absent value is read as null.
pub fn from_value<'de, T: Deserialize<'de>>(v: Value<'de>) -> Result<T, Error> {
    T::deserialize(read::Reader(v))
}

/// A value of a type, to write. Where the type cannot be written — its maps
/// have keys that are neither text nor numbers — the handler panics.
pub struct Serde<'a, T: ?Sized>(pub &'a T);

impl<T: Serialize + ?Sized> Write for Serde<'_, T> {
    fn write(&self, w: Writer) {
        if let Err(why) = self.0.serialize(write::Into(w)) {
            panic!("serde: {}", why)
        }
    }
}

/// Why a value and a type do not fit.
pub struct Error(Text);

impl Error {
    fn of(why: impl fmt::Display) -> Error {
        let mut text = Text(Seq::new());
        let _ = fmt::write(&mut text, format_args!("{}", why));
        Error(text)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl de::StdError for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(why: T) -> Error {
        Error::of(why)
    }
}

impl ser::Error for Error {
    fn custom<T: fmt::Display>(why: T) -> Error {
        Error::of(why)
    }
}

impl From<Error> for Failure {
    #[track_caller]
    fn from(why: Error) -> Failure {
        Failure::from(why.0.as_str())
    }
}
