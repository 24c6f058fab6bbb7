//! Values that a schema allows.

use crate::contract::{Kind, Member, Operation, Schema};
use proptest::char;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Which values are generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// What the contract knows.
    Known,
    /// Besides, members that it does not know.
    Open,
    /// Besides, what the API may have learnt since: other texts where the contract lists some, and
    /// objects of other types.
    Grown,
}

/// Makes the strategies, each once.
pub struct Values {
    style: Style,
    text: BoxedStrategy<String>,
    json: BoxedStrategy<Value>,
    known: HashMap<*const Value, BoxedStrategy<Value>>,
}

impl Values {
    pub fn new(style: Style) -> Self {
        let text = texts().boxed();
        Values { style, json: any_json(&text), text, known: HashMap::new() }
    }

    /// The values of a schema.
    pub fn of(&mut self, schema: Schema) -> BoxedStrategy<Value> {
        let schema = schema.resolved();
        let place: *const Value = schema.text();
        if let Some(known) = self.known.get(&place) {
            return known.clone();
        }
        let kinds: Vec<_> = schema.kinds().into_iter().map(|kind| self.of_kind(kind)).collect();
        let values = match <[_; 1]>::try_from(kinds) {
            Ok([only]) => only,
            Err(several) => proptest::strategy::Union::new(several).boxed(),
        };
        self.known.insert(place, values.clone());
        values
    }

    /// The params of an operation.
    pub fn of_params(&mut self, operation: &Operation) -> BoxedStrategy<Value> {
        let beside = self.of(operation.beside);
        let Some(body) = operation.body else { return beside };
        let names = operation.beside_names();
        let params = (beside, self.of(body)).prop_map(move |(beside, body)| {
            let (Value::Object(beside), Value::Object(mut members)) = (beside, body) else {
                panic!("the params are no object")
            };
            // What is unknown in one of them may be known in the other.
            members.retain(|name, _| !names.contains(&name.as_str()));
            members.extend(beside.into_iter().filter(|(name, _)| names.contains(&name.as_str())));
            Value::Object(members)
        });
        params.boxed()
    }

    fn of_kind(&mut self, kind: Kind) -> BoxedStrategy<Value> {
        match kind {
            Kind::Any => self.json.clone(),
            Kind::Null => Just(Value::Null).boxed(),
            Kind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
            Kind::Number { whole, least, most } => numbers(whole, least, most),
            Kind::Text { listed, format } => self.texts(listed, format),
            Kind::List { item, least, most } => {
                let most = most.unwrap_or(usize::MAX).min(least + 2);
                vec(self.of(item), least..=most).prop_map(Value::from).boxed()
            }
            Kind::Map(values) => {
                let members = vec((self.text.clone(), self.of(values)), 0..3);
                members.prop_map(|members| Value::Object(members.into_iter().collect())).boxed()
            }
            Kind::Object(members) => self.objects(members),
            Kind::Tagged(variants) => self.tagged(variants),
        }
    }

    fn objects(&mut self, members: Vec<Member>) -> BoxedStrategy<Value> {
        let names: Vec<_> = members.iter().map(|member| member.name).collect();
        let known: Vec<_> = members
            .into_iter()
            .map(|member| {
                let values = self.of(member.schema);
                if member.required { values.prop_map(Some).boxed() } else { option::of(values).boxed() }
            })
            .collect();
        let objects = (known, self.unknown_members()).prop_map(move |(known, mut members)| {
            members.retain(|name, _| !names.contains(&name.as_str()));
            let known =
                names.iter().zip(known).filter_map(|(name, value)| Some(((*name).to_owned(), value?)));
            members.extend(known);
            Value::Object(members)
        });
        objects.boxed()
    }

    fn tagged(&mut self, variants: Vec<(&str, Schema)>) -> BoxedStrategy<Value> {
        let mut objects: Vec<_> = variants.iter().map(|(_, variant)| self.of(*variant)).collect();
        if self.style == Style::Grown {
            let unlisted = (self.text.clone(), self.unknown_members()).prop_map(|(tag, mut members)| {
                members.insert("type".to_owned(), format!("NEW {tag}").into());
                Value::Object(members)
            });
            objects.push(unlisted.boxed());
        }
        proptest::strategy::Union::new(objects).boxed()
    }

    fn texts(&self, listed: Vec<&'static str>, format: Option<&str>) -> BoxedStrategy<Value> {
        let open = self.style == Style::Grown;
        let text = self.text.clone().prop_map(Value::from);
        match (listed.len(), format) {
            // A constant is the tag of a variant, which other texts would not be.
            (1, _) => Just(json!(listed[0])).boxed(),
            (0, None) => text.boxed(),
            (0, Some(_)) if open => text.boxed(),
            (0, Some(format)) => formatted(format),
            _ if open => prop_oneof![select(listed).prop_map(Value::from), text].boxed(),
            _ => select(listed).prop_map(Value::from).boxed(),
        }
    }

    /// Members that no version of the contract knows, but for those that happen to be called so.
    fn unknown_members(&self) -> impl Strategy<Value = Map<String, Value>> + use<> {
        const NAMES: &[&str] = &["extra", "body", "type", "id", "unknown_member", "unknownMember", ""];
        let names = prop_oneof![
            3 => select(NAMES).prop_map(str::to_owned),
            1 => self.text.clone(),
        ];
        let most = if self.style == Style::Known { 0 } else { 1 };
        vec((names, self.json.clone()), 0..=most).prop_map(|members| members.into_iter().collect())
    }
}

/// Texts of all sorts.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        regex("[a-z]{1,8}-[0-9]{1,3}"),
        Just("ä/ &?#%\"\\+,;=@:'<>[]{}|^`~\n\t\u{0}\u{7f}漢\u{2028} 😀".to_owned()),
        vec(char::any(), 0..6).prop_map(|chars| chars.into_iter().collect()),
    ]
}

/// Texts that match. (A `str` as a strategy would be compiled anew for each of them.)
fn regex(regex: &str) -> impl Strategy<Value = String> + use<> {
    string_regex(regex).unwrap()
}

fn formatted(format: &str) -> BoxedStrategy<Value> {
    match format {
        "date-time" => (0..10_000u32, 1..=12u32, 1..=28u32, 0..24u32, 0..60u32, 0..1000u32)
            .prop_map(|(year, month, day, hour, minute, milli)| {
                json!(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:07.{milli:03}Z"))
            })
            .boxed(),
        "uuid" => any::<[u16; 8]>()
            .prop_map(|[a, b, c, d, e, f, g, h]| {
                json!(format!("{a:04x}{b:04x}-{c:04x}-{d:04x}-{e:04x}-{f:04x}{g:04x}{h:04x}"))
            })
            .boxed(),
        "email" => regex("[a-z]{1,8}[+.][a-z]{1,8}@example\\.com").prop_map(Value::from).boxed(),
        "uri" => regex("https://example\\.com/[a-z]{0,8}(\\?a=%2F)?(#[a-z])?").prop_map(Value::from).boxed(),
        other => panic!("what is the format {other}?"),
    }
}

/// Numbers as JavaScript knows them.
fn numbers(whole: bool, least: Option<i64>, most: Option<i64>) -> BoxedStrategy<Value> {
    const EXACT: i64 = 1 << 53;
    let (low, high) = (least.unwrap_or(-EXACT), most.unwrap_or(EXACT));
    let near = low.max(-3)..=high.min(300);
    let beyond_32_bits = (1i64 << 31).clamp(low, high)..=high;
    let integers = prop_oneof![near, low..=high, beyond_32_bits].prop_map(Value::from);
    if whole {
        return integers.boxed();
    }
    let least = least.map_or(f64::MIN, |least| least as f64);
    let most = most.map_or(f64::MAX, |most| most as f64);
    let fractions = prop_oneof![-10.0..1e6, any::<f64>()].prop_map(move |number: f64| {
        let number = if number >= least && number <= most { number } else { (number % 1.0).abs() + 1.0 };
        let exact = number.fract() == 0.0 && number.abs() <= EXACT as f64;
        if exact { json!(number as i64) } else { json!(number) }
    });
    prop_oneof![integers, fractions].boxed()
}

/// Any JSON of small depth. (`prop_recursive` would make the strategies anew for each value.)
fn any_json(text: &BoxedStrategy<String>) -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        numbers(false, None, None),
        text.clone().prop_map(Value::from),
    ];
    let around = |inner: BoxedStrategy<Value>| {
        let members = vec((text.clone(), inner.clone()), 0..3);
        prop_oneof![
            2 => inner.clone(),
            1 => vec(inner, 0..3).prop_map(Value::from),
            1 => members.prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
        .boxed()
    };
    around(around(leaf.boxed()))
}
