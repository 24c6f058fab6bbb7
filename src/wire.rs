//! How the models are written to JSON and read from it, where serde's own ways would lose
//! something.

use serde::de::{DeserializeOwned, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Error as _, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;
use std::marker::PhantomData;

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

/// Lets an enum of texts be written and read. A derived reader would say of a number only that it is
/// no variant.
macro_rules! text_enum {
    ($name:ident) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_str(AnyText::new())
            }
        }
    };
}
pub(crate) use text_enum;

/// Takes a text for whatever can be made of every text.
pub(crate) struct AnyText<T>(PhantomData<T>);

impl<T> AnyText<T> {
    pub(crate) fn new() -> Self {
        AnyText(PhantomData)
    }
}

impl<T: for<'t> From<&'t str>> Visitor<'_> for AnyText<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// An object that its member `type` tells apart, before it is read as what it is.
pub(crate) struct Tagged {
    tag: String,
    others: Map<String, Value>,
}

impl Tagged {
    /// The tag.
    pub(crate) fn tag(&self) -> &str {
        &self.tag
    }

    /// The object as a `T`; an error names the tag and the place in the object.
    pub(crate) fn read<T: DeserializeOwned, E: Error>(self) -> Result<T, E> {
        let tag = self.tag.clone();
        read(self.into_fields())
            .map_err(|error: serde_json::Error| E::custom(format_args!("type {tag}: {error}")))
    }

    /// The object as it came.
    pub(crate) fn into_fields(self) -> UnknownFields {
        let mut fields = self.others;
        fields.insert("type".to_owned(), Value::String(self.tag));
        fields
    }
}

impl<'de> Deserialize<'de> for Tagged {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let ([tag], others) = apart(from, ["type"])?;
        Ok(Tagged { tag, others })
    }
}

/// Reads an object as a `T`; an error names the place in the object.
pub(crate) fn read<T: DeserializeOwned, E: Error>(object: Map<String, Value>) -> Result<T, E> {
    serde_path_to_error::deserialize(Value::Object(object)).map_err(E::custom)
}

/// Members that are texts, and all others.
type Apart<const N: usize> = ([String; N], Map<String, Value>);

/// Reads an object: members that must be texts, and the others. What is wrong with the texts is an
/// error at their own place.
pub(crate) fn apart<'de, const N: usize, D: Deserializer<'de>>(
    from: D,
    names: [&'static str; N],
) -> Result<Apart<N>, D::Error> {
    struct Members<const N: usize>([&'static str; N]);

    impl<'de, const N: usize> Visitor<'de> for Members<N> {
        type Value = Apart<N>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
            let (mut texts, mut others) = ([const { None }; N], Map::new());
            while let Some(name) = members.next_key::<String>()? {
                match self.0.iter().position(|known| *known == name) {
                    Some(index) => texts[index] = Some(members.next_value()?),
                    None => drop(others.insert(name, members.next_value()?)),
                }
            }
            if let Some(missing) = texts.iter().position(Option::is_none) {
                return Err(A::Error::missing_field(self.0[missing]));
            }
            Ok((texts.map(Option::unwrap_or_default), others))
        }
    }

    from.deserialize_map(Members(names))
}

#[cfg(test)]
mod tests {
    use crate::contract::models::*;
    use serde::{Serialize, de::DeserializeOwned};
    use serde_json::{Value, json};

    /// Reads and writes again.
    fn round_trip<T: DeserializeOwned + Serialize>(value: &Value) -> Value {
        let text = value.to_string();
        let model: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"));
        serde_json::to_value(&model).unwrap()
    }

    fn customer() -> Value {
        json!({
            "id": "customer-123", "archivedAt": null, "createdAt": "2026-10-01T00:00:00Z",
            "updatedAt": "2026-10-01T00:00:00Z"
        })
    }

    #[test]
    fn what_is_unknown_survives() {
        let mut known = customer();
        known["loyalty"] = json!({ "points": [1, 2.5, null], "tier": "gold" });
        known["billingCurrency"] = json!("xyz");
        known["integrations"] = json!([{
            "id": "i", "syncedEntityId": null, "vendorIdentifier": "CARRIER_PIGEON", "wings": 2
        }]);
        assert_eq!(round_trip::<Customer>(&known), known);

        let customer: Customer = serde_json::from_value(known).unwrap();
        assert_eq!(customer.extra["loyalty"]["tier"], "gold");
        assert_eq!(customer.billing_currency, Some(Some(Currency::Unlisted("xyz".to_owned()))));
    }

    #[test]
    fn null_is_not_missing() {
        let mut value = customer();
        assert_eq!(round_trip::<Customer>(&value), value);
        value["email"] = Value::Null;
        assert_eq!(round_trip::<Customer>(&value), value);
        let customer: Customer = serde_json::from_value(value).unwrap();
        assert_eq!((customer.email, customer.name), (Some(None), None));

        let update = UpdateCustomer::new().email_null().name("Acme");
        assert_eq!(serde_json::to_value(update).unwrap(), json!({ "email": null, "name": "Acme" }));
    }

    #[test]
    fn required_null_is_sent() {
        let grant = PromotionalEntitlementGrant::new("feature-seats", PromotionalPeriod::OneMonth);
        let sent = serde_json::to_value(grant.usage_limit(5)).unwrap();
        assert_eq!(sent["period"], "1 month");
        assert_eq!(sent["usageLimit"], 5);
        assert_eq!(sent["customEndDate"], Value::Null);
        assert_eq!(sent.as_object().unwrap().len(), 12);
    }

    #[test]
    fn numbers_stay_as_they_are() {
        for text in ["5", "5.5", "-1", "0", "4294967296", "9007199254740992", "0.37000000000000005", "1e+300"]
        {
            let number: Number = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&number).unwrap(), text);
        }
        assert_eq!(serde_json::to_string(&Number::from(5.0)).unwrap(), "5");
        assert_eq!(Number::from(7), 7.0);
        for nonsense in [f64::NAN, f64::INFINITY] {
            let error = serde_json::to_string(&Number::from(nonsense)).unwrap_err();
            assert!(error.to_string().contains("no JSON number"), "{error}");
        }
        assert!(serde_json::from_str::<Number>("\"5\"").unwrap_err().to_string().contains("a number"));
    }

    #[test]
    fn a_tag_tells_what_an_object_is() {
        let feature = json!({ "type": "FEATURE", "isGranted": true, "accessDeniedReason": null, "new": 1 });
        assert_eq!(round_trip::<EntitlementAccess>(&feature), feature);
        let access: EntitlementAccess = serde_json::from_value(feature).unwrap();
        assert!(matches!(access, EntitlementAccess::Feature(access) if access.is_granted));

        let unlisted = json!({ "type": "WISH", "granted": [true] });
        assert_eq!(round_trip::<EntitlementAccess>(&unlisted), unlisted);

        for (value, says) in [
            (json!({ "type": "FEATURE" }), "type FEATURE: missing field `isGranted`"),
            (
                json!({ "type": "FEATURE", "isGranted": true, "feature": { "id": 5 } }),
                "type FEATURE: feature.id: invalid type: integer `5`, expected a string",
            ),
            (json!({ "type": 5 }), "invalid type: integer `5`, expected a string"),
            (json!({}), "missing field `type`"),
        ] {
            let error = serde_json::from_value::<EntitlementAccess>(value).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
    }

    #[test]
    fn members_tell_what_an_untagged_object_is() {
        let price = json!({ "billingId": "b", "billingLinkUrl": "u", "priceGroupPackageBillingId": "p" });
        let billing = json!({ "billingId": "b", "billingLinkUrl": "u" });
        for (value, expected) in [
            (&price, "PriceBillingSyncData"),
            (&billing, "BillingSyncData"),
            (&json!({ "dimensions": "d" }), "MarketplaceSyncData"),
            (&json!({ "phase": "moon" }), "Unlisted"),
        ] {
            let data: SyncData = serde_json::from_value(value.clone()).unwrap();
            assert!(format!("{data:?}").starts_with(expected), "{data:?}");
            assert_eq!(round_trip::<SyncData>(value), *value);
        }
    }

    #[test]
    fn params_are_built_from_plain_values() {
        let event = Event::new("customer-123", "signed-in", "event-1").dimensions([
            ("region", DimensionValue::from("eu")),
            ("seats", 5.into()),
            ("trial", false.into()),
        ]);
        let report = serde_json::to_value(ReportEvents::new([event])).unwrap();
        let dimensions = json!({ "region": "eu", "seats": 5, "trial": false });
        assert_eq!(report["events"][0]["dimensions"], dimensions);

        let entitlements = CreateEntitlements::new([
            CreateFeatureEntitlement::new("feature-seats").usage_limit(5).into(),
            CreateEntitlement::from(
                CreateCreditEntitlement::new("credits", CreditCadence::Month).amount(9.5),
            ),
        ]);
        let sent = serde_json::to_value(&entitlements).unwrap();
        assert_eq!(
            sent["entitlements"][0],
            json!({ "id": "feature-seats", "type": "FEATURE", "usageLimit": 5 })
        );
        assert_eq!(sent["entitlements"][1]["type"], "CREDIT");
        assert_eq!(serde_json::from_value::<CreateEntitlements>(sent).unwrap(), entitlements);

        let update = UpdatePlanEntitlement::new("plan-pro", UpdateCreditEntitlement::new().amount(7));
        let sent = json!({ "planId": "plan-pro", "type": "CREDIT", "amount": 7 });
        assert_eq!(serde_json::to_value(update).unwrap(), sent);
        assert_eq!(round_trip::<UpdatePlanEntitlement>(&sent), sent);
    }

    #[test]
    fn query_members_have_the_names_of_the_wire() {
        let list = ListCustomers::new().limit(100).starting_after("cursor").email("billing@acme.example");
        let sent = json!({ "limit": 100, "starting_after": "cursor", "email": "billing@acme.example" });
        assert_eq!(serde_json::to_value(list).unwrap(), sent);
    }
}
