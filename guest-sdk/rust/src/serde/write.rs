//! To values.

use core::cell::Cell;

use ::serde::ser::{
    Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::Error;
use crate::view::Digits;
use crate::Writer;

pub(super) struct Into<'a>(pub(super) Writer<'a>);

/// A list or map whose length shows at the end.
pub(super) struct Open<'a> {
    w: Writer<'a>,
    at: usize,
    n: Cell<u32>,
}

impl<'a> Open<'a> {
    fn list(w: Writer<'a>) -> Result<Open<'a>, Error> {
        Ok(Open { w, at: w.begin(0xdd), n: Cell::new(0) })
    }

    fn map(w: Writer<'a>) -> Result<Open<'a>, Error> {
        Ok(Open { w, at: w.begin(0xdf), n: Cell::new(0) })
    }

    fn entry(&self, v: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        self.n.set(self.n.get() + 1);
        v.serialize(Into(self.w))
    }

    fn field(&self, key: &str, v: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        self.w.text(key);
        self.entry(v)
    }

    fn close(self) -> Result<(), Error> {
        self.w.end(self.at, self.n.get());
        Ok(())
    }
}

macro_rules! written {
    ($($method:ident $t:ty: $as:ident),*) => {$(
        fn $method(self, v: $t) -> Result<(), Error> {
            self.0.$as(v.into());
            Ok(())
        }
    )*};
}

impl<'a> Serializer for Into<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Open<'a>;
    type SerializeTuple = Open<'a>;
    type SerializeTupleStruct = Open<'a>;
    type SerializeTupleVariant = Open<'a>;
    type SerializeMap = Open<'a>;
    type SerializeStruct = Open<'a>;
    type SerializeStructVariant = Open<'a>;

    written!(serialize_i8 i8: int, serialize_i16 i16: int, serialize_i32 i32: int, serialize_i64 i64: int);
    written!(serialize_u8 u8: uint, serialize_u16 u16: uint, serialize_u32 u32: uint, serialize_u64 u64: uint);
    written!(serialize_f32 f32: float, serialize_f64 f64: float, serialize_bool bool: bool);
    written!(serialize_str &str: text, serialize_bytes &[u8]: bytes);

    fn serialize_char(self, v: char) -> Result<(), Error> {
        self.serialize_str(v.encode_utf8(&mut [0; 4]))
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, v: &T) -> Result<(), Error> {
        v.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.0.nil();
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, v: &T) -> Result<(), Error> {
        v.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        v: &T,
    ) -> Result<(), Error> {
        self.0.map(1);
        self.0.text(variant);
        v.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, Error> {
        Open::list(self.0)
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'a>, Error> {
        Open::list(self.0)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Error> {
        Open::list(self.0)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'a>, Error> {
        self.0.map(1);
        self.0.text(variant);
        Open::list(self.0)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'a>, Error> {
        Open::map(self.0)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Error> {
        Open::map(self.0)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'a>, Error> {
        self.0.map(1);
        self.0.text(variant);
        Open::map(self.0)
    }

    fn collect_str<T: core::fmt::Display + ?Sized>(self, v: &T) -> Result<(), Error> {
        crate::Write::write(&format_args!("{}", v), self.0);
        Ok(())
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

macro_rules! lists {
    ($($of:ident $method:ident),*) => {$(
        impl $of for Open<'_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, v: &T) -> Result<(), Error> {
                self.entry(v)
            }

            fn end(self) -> Result<(), Error> {
                self.close()
            }
        }
    )*};
}

lists!(SerializeSeq serialize_element, SerializeTuple serialize_element);
lists!(SerializeTupleStruct serialize_field, SerializeTupleVariant serialize_field);

macro_rules! structs {
    ($($of:ident),*) => {$(
        impl $of for Open<'_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, v: &T) -> Result<(), Error> {
                self.field(key, v)
            }

            fn end(self) -> Result<(), Error> {
                self.close()
            }
        }
    )*};
}

structs!(SerializeStruct, SerializeStructVariant);

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        key.serialize(Key(self.w))
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, v: &T) -> Result<(), Error> {
        self.entry(v)
    }

    fn end(self) -> Result<(), Error> {
        self.close()
    }
}

/// The key of a map: text, or a number as text.
struct Key<'a>(Writer<'a>);

macro_rules! keys {
    ($($method:ident $t:ty),*) => {$(
        fn $method(self, v: $t) -> Result<(), Error> {
            match i64::try_from(v) {
                Ok(n) => self.serialize_str(Digits::of(n).as_str()),
                Err(_) => no_key(),
            }
        }
    )*};
}

macro_rules! no_keys {
    ($($method:ident($($t:ty),*)),*) => {$(
        fn $method(self, $(_: $t),*) -> Result<(), Error> {
            no_key()
        }
    )*};
}

macro_rules! no_key_values {
    ($($method:ident($($t:ty),*) $result:ident),*) => {$(
        fn $method(self, $(_: $t),*) -> Result<Self::$result, Error> {
            no_key()
        }
    )*};
}

fn no_key<T>() -> Result<T, Error> {
    Err(Error::custom("keys of maps are text or numbers"))
}

type Name = &'static str;

impl Serializer for Key<'_> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Impossible<(), Error>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    keys!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64);
    keys!(serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64);
    no_keys!(serialize_f32(f32), serialize_f64(f64), serialize_bool(bool), serialize_bytes(&[u8]));
    no_keys!(serialize_none(), serialize_unit(), serialize_unit_struct(Name));
    no_key_values!(serialize_seq(Option<usize>) SerializeSeq, serialize_tuple(usize) SerializeTuple);
    no_key_values!(serialize_tuple_struct(Name, usize) SerializeTupleStruct, serialize_map(Option<usize>) SerializeMap);
    no_key_values!(serialize_tuple_variant(Name, u32, Name, usize) SerializeTupleVariant);
    no_key_values!(serialize_struct(Name, usize) SerializeStruct);
    no_key_values!(serialize_struct_variant(Name, u32, Name, usize) SerializeStructVariant);

    fn serialize_str(self, v: &str) -> Result<(), Error> {
        self.0.text(v);
        Ok(())
    }

    fn serialize_char(self, v: char) -> Result<(), Error> {
        self.serialize_str(v.encode_utf8(&mut [0; 4]))
    }

    fn serialize_unit_variant(self, _: Name, _: u32, variant: Name) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, v: &T) -> Result<(), Error> {
        v.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: Name, v: &T) -> Result<(), Error> {
        v.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, _: Name, _: u32, _: Name, _: &T) -> Result<(), Error> {
        no_key()
    }

    fn collect_str<T: core::fmt::Display + ?Sized>(self, v: &T) -> Result<(), Error> {
        crate::Write::write(&format_args!("{}", v), self.0);
        Ok(())
    }
}
