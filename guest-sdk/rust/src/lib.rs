//! Write behaviors: small handlers that a Vivarium host runs in a WebAssembly
//! sandbox when something happens.
//!
//! ```
//! use vivarium::{info, on, MailReceived, Result};
//!
//! on!("event.mail.received", triage);
//!
//! fn triage(ev: MailReceived) -> Result {
//!     if ev.sender().is_banned() {
//!         return Ok(());
//!     }
//!     ev.set_importance(90)?;
//!     info!(ev, "moved up: {}", ev.ticket().subject());
//!     Ok(())
//! }
//! ```
//!
//! The event types, the views of records behind them, what each event may
//! return and which operations it offers are generated from the catalog, so a
//! misspelled key does not compile. Whatever the catalog does not know — keys
//! and operations of a host's own — is reached by name: [`Event::get`],
//! [`Event::set`], [`Event::operation`].
//!
//! Reading copies nothing: text and values are slices of the dictionary. Lazy
//! keys are read like any other; the first read asks the host, and later ones
//! remember. Every event gets a pristine instance: statics are as they were
//! when the module was loaded.
//!
//! A guest says `#![cfg_attr(target_arch = "wasm32", no_std)]`, or turns on the
//! feature `std`. Handlers run natively too: the module `testing`, absent from
//! WebAssembly, feeds them events in ordinary tests.

#![no_std]
#![allow(clippy::len_without_is_empty)]

#[cfg(any(feature = "alloc", not(target_arch = "wasm32")))]
extern crate alloc;
#[cfg(any(feature = "std", not(target_arch = "wasm32")))]
extern crate std;

mod buffer;
mod catalog_gen;
mod event;
mod failure;
#[cfg(any(test, target_arch = "wasm32"))]
mod heap;
mod host;
mod index;
mod operation;
mod value;
mod view;
mod writer;

#[cfg(feature = "serde")]
pub mod serde;
#[cfg(not(target_arch = "wasm32"))]
pub mod testing;

pub use catalog_gen::*;
pub use event::{Event, Level};
pub use failure::{Asked, Code, Ending, Failure, Refused, Result};
pub use operation::{Action, Operation, Outcome};
pub use value::{Kind, List as Values, Pairs, Value};
pub use view::{AnyEvent, AnyRecord, Date, Id, Key, OfEvent, Ref, TextMap, Texts, View, Views};
pub use writer::{Bytes, Entries, Fields, List, Map, MapOf, Null, Raw, With, Write, Writer};

#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub use event::handle;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// What a guest without the standard library misses first.
#[cfg(feature = "alloc")]
pub mod prelude {
    pub use alloc::borrow::ToOwned;
    pub use alloc::boxed::Box;
    pub use alloc::string::{String, ToString};
    pub use alloc::vec::Vec;
    pub use alloc::{format, vec};
}

/// Makes a function the handler of an event ID. It takes the event's type, or
/// [`AnyEvent`], and gives nothing or a [`Result`]. One that takes an
/// [`AnyEvent`] may serve several events.
///
/// The type of another event is refused where the module is built:
///
/// ```compile_fail
/// vivarium::on!("event.mail.recieved", triage);
/// fn triage(_: vivarium::MailReceived) {}
/// ```
#[macro_export]
macro_rules! on {
    ($id:literal, $handler:path) => {
        const _: () = {
            struct Named;
            impl $crate::OfEvent for Named {
                const ID: &'static str = $id;
            }

            #[cfg(target_arch = "wasm32")]
            #[export_name = $id]
            extern "C" fn handler(size: i32) -> i64 {
                $crate::handle::<Named, _, _>(size, $handler)
            }

            #[cfg(not(target_arch = "wasm32"))]
            #[used] // so that the handler counts as used
            static HANDLER: fn(&$crate::Event) = |ev| $crate::testing::fits::<Named, _, _>(ev, $handler);
        };
    };
}

/// Runs a function once, when the module is loaded. What it leaves in statics,
/// every event finds.
#[macro_export]
macro_rules! init {
    ($function:path) => {
        #[cfg(target_arch = "wasm32")]
        const _: () = {
            #[export_name = "_initialize"]
            extern "C" fn initialize() {
                $function()
            }
        };
    };
}

/// Fails the handler it stands in, with a formatted reason and its place.
#[macro_export]
macro_rules! fail {
    ($($reason:tt)+) => {
        return ::core::result::Result::Err($crate::Failure::new(::core::format_args!($($reason)+)).into())
    };
}

/// Writes a log line of level debug: `debug!(ev, "{} entries", n)`.
#[macro_export]
macro_rules! debug {
    ($ev:expr, $($line:tt)+) => { $ev.log_format($crate::Level::Debug, ::core::format_args!($($line)+)) };
}

/// Writes a log line of level info: `info!(ev, "{} entries", n)`.
#[macro_export]
macro_rules! info {
    ($ev:expr, $($line:tt)+) => { $ev.log_format($crate::Level::Info, ::core::format_args!($($line)+)) };
}

/// Writes a log line of level warn: `warn!(ev, "{} entries", n)`.
#[macro_export]
macro_rules! warn {
    ($ev:expr, $($line:tt)+) => { $ev.log_format($crate::Level::Warn, ::core::format_args!($($line)+)) };
}

/// Writes a log line of level error: `error!(ev, "{} entries", n)`.
#[macro_export]
macro_rules! error {
    ($ev:expr, $($line:tt)+) => { $ev.log_format($crate::Level::Error, ::core::format_args!($($line)+)) };
}
