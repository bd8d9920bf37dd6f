//! From values.

use ::serde::de::value::BorrowedStrDeserializer;
use ::serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use ::serde::forward_to_deserialize_any;

use super::Error;
use crate::{Kind, Pairs, Value, Values};

pub(super) struct Reader<'de>(pub(super) Value<'de>);

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let v = self.0;
        match v.kind() {
            Kind::Absent | Kind::Nil => visitor.visit_unit(),
            Kind::Bool => visitor.visit_bool(v.bool() == Some(true)),
            Kind::Int => match v.int() {
                Some(n) => visitor.visit_i64(n),
                None => visitor.visit_u64(v.uint().unwrap_or(0)),
            },
            Kind::Float => visitor.visit_f64(v.float().unwrap_or(0.0)),
            Kind::Str => visitor.visit_borrowed_str(v.text().unwrap_or("")),
            Kind::Bin => visitor.visit_borrowed_bytes(v.bytes().unwrap_or(&[])),
            Kind::Array => visitor.visit_seq(Seq(v.list())),
            Kind::Map => visitor.visit_map(Map { pairs: v.pairs(), value: Value::default() }),
            Kind::Time => visitor.visit_i64(v.time().map_or(0, |(seconds, _)| seconds)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.is_nil() {
            true => visitor.visit_none(),
            false => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let mut pairs = self.0.pairs();
        match (self.0.text(), self.0.len(), pairs.next()) {
            (Some(name), _, _) => visitor.visit_enum(Variant { name, value: Value::default() }),
            (None, 1, Some((name, value))) => visitor.visit_enum(Variant { name, value }),
            _ => Err(Error::custom("expected the name of a variant, or a map of one")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

struct Seq<'de>(Values<'de>);

impl<'de> SeqAccess<'de> for Seq<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.next().map(|entry| seed.deserialize(Reader(entry))).transpose()
    }
}

struct Map<'de> {
    pairs: Pairs<'de>,
    value: Value<'de>, // of the key that was read last
}

impl<'de> MapAccess<'de> for Map<'de> {
    type Error = Error;

    fn next_key_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let (key, value) = match self.pairs.next() {
            Some(pair) => pair,
            None => return Ok(None),
        };
        self.value = value;
        seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(Reader(self.value))
    }
}

struct Variant<'de> {
    name: &'de str,
    value: Value<'de>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Error;
    type Variant = Reader<'de>;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Reader<'de>), Error> {
        Ok((seed.deserialize(BorrowedStrDeserializer::new(self.name))?, Reader(self.value)))
    }
}

impl<'de> VariantAccess<'de> for Reader<'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        match self.0.is_nil() {
            true => Ok(()),
            false => Err(Error::custom("the variant holds no value")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        self.deserialize_any(visitor)
    }
}
