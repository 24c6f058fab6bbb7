//! How the models are written to JSON and read from it, where serde's own ways would lose
//! something.

use serde::de::{DeserializeOwned, Deserializer, Error as _, Unexpected, Visitor};
use serde::ser::{Error as _, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// Members that this version of the crate does not know. They survive a round trip.
pub type UnknownFields = Map<String, Value>;

/// A JSON number.
///
/// As in JavaScript, it is a 64-bit float that is written without a fraction if it has none: 5
/// stays `5` and 5.5 stays `5.5`. Whole numbers are exact up to 2^53.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Number(f64);

/// 2^53: up to here every whole number has a float of its own.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Number {
    /// The number as a float.
    pub const fn get(self) -> f64 {
        self.0
    }
}

macro_rules! number_from {
    ($($source:ty),*) => {
        $(impl From<$source> for Number {
            fn from(number: $source) -> Self {
                Number(f64::from(number))
            }
        })*
    };
}
number_from!(f64, f32, i8, i16, i32, u8, u16, u32);

impl From<Number> for f64 {
    fn from(number: Number) -> f64 {
        number.0
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let number = self.0;
        if !number.is_finite() {
            // serde_json would write null, and a null `usageLimit` means unlimited.
            return Err(S::Error::custom(format_args!("{number} is no JSON number")));
        }
        if number.fract() == 0.0 && number.abs() <= EXACT {
            to.serialize_i64(number as i64)
        } else {
            to.serialize_f64(number)
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct AnyNumber;

        impl Visitor<'_> for AnyNumber {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_i64<E>(self, number: i64) -> Result<Number, E> {
                Ok(Number(number as f64))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Number, E> {
                Ok(Number(number as f64))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Number, E> {
                Ok(Number(number))
            }
        }

        from.deserialize_any(AnyNumber)
    }
}

/// Reads a member that may be missing, null or a value: called only if it is there, so that null
/// stays apart from missing.
pub(crate) fn nullable<'de, T, D>(from: D) -> Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(from).map(Some)
}

/// An object that its member `type` tells apart, before it is read as what it is.
pub(crate) struct Tagged(Map<String, Value>);

impl Tagged {
    /// The tag.
    pub(crate) fn tag(&self) -> &str {
        self.0.get("type").and_then(Value::as_str).unwrap_or_default()
    }

    /// The object as a `T`; the error names the tag, since there is no other place to name.
    pub(crate) fn read<T: DeserializeOwned, E: serde::de::Error>(self) -> Result<T, E> {
        let tag = self.tag().to_owned();
        T::deserialize(Value::Object(self.0)).map_err(|error| E::custom(format_args!("type {tag}: {error}")))
    }

    /// The object as it came.
    pub(crate) fn into_fields(self) -> UnknownFields {
        self.0
    }
}

impl<'de> Deserialize<'de> for Tagged {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let object = Map::deserialize(from)?;
        match object.get("type") {
            Some(Value::String(_)) => Ok(Tagged(object)),
            Some(_) => Err(D::Error::invalid_type(Unexpected::Other("no string"), &"a string as `type`")),
            None => Err(D::Error::missing_field("type")),
        }
    }
}
