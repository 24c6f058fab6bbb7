//! Validation: does a JSON value fit what the contract says for certain?

use super::json::{Malformed, Parts, Reader, Str};
use super::place::Place;
use super::table::{Bounds, Field, Kind, Rule, Types, find};
use super::text::push_number;

/// A value that does not fit: its place, and what would.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The place in the params.
    pub place: String,
    /// The rest of the sentence.
    pub problem: String,
}

impl Fault {
    /// A fault at a place.
    pub fn at(place: &Place, problem: &str) -> Box<Self> {
        Box::new(Fault { place: place.text(), problem: problem.into() })
    }

    /// A member that should be there and is not.
    pub fn missing(name: &str, kind: &Kind) -> Box<Self> {
        Fault::missing_at(&Place::Member(&Place::Root, Str(name)), kind)
    }

    fn missing_at(place: &Place, kind: &Kind) -> Box<Self> {
        let mut problem = String::from("is required: give it ");
        push_types(&mut problem, kind.allows);
        Fault::at(place, &problem)
    }
}

impl From<Malformed> for Box<Fault> {
    fn from(_: Malformed) -> Self {
        Fault::at(&Place::Root, "must be JSON")
    }
}

/// What checking gives. A fault is boxed, since it is rare and passed up a long way.
pub type Checked<T = ()> = Result<T, Box<Fault>>;

/// Reads one value and checks it.
pub fn check(reader: &mut Reader, kind: &Kind, place: &Place) -> Checked {
    if is_any_string(reader, kind)? { Ok(()) } else { check_other(reader, kind, place) }
}

/// Reads a string, if one comes next and may. Most values are strings, and no rule is about them.
#[inline(always)]
fn is_any_string(reader: &mut Reader, kind: &Kind) -> Checked<bool> {
    Ok(kind.allows.has(Types::STRING) && reader.skip_string()?)
}

/// Gives the type of the value that comes next, if it is allowed.
pub fn check_type(reader: &mut Reader, allowed: Types, place: &Place) -> Checked<Types> {
    let found = reader.kind()?;
    if allowed.has(found) { Ok(found) } else { Err(Fault::at(place, &wrong_type(allowed, found))) }
}

fn check_other(reader: &mut Reader, kind: &Kind, place: &Place) -> Checked {
    match (kind.rule, check_type(reader, kind.allows, place)?) {
        (Rule::Range(bounds), Types::NUMBER) => check_range(reader.number()?, place, bounds, false),
        (Rule::WholeRange(bounds), Types::NUMBER) => check_range(reader.number()?, place, bounds, true),
        (Rule::Items(item, bounds), Types::ARRAY) => {
            let mut parts = Parts::default();
            while reader.item(&mut parts)? {
                check(reader, item.get(), &Place::Item(place, parts.begun() - 1))?;
            }
            check_length(place, parts.begun(), bounds)
        }
        (Rule::Values(value), Types::OBJECT) => check_members(reader, &[], value.get(), place),
        (Rule::Fields(fields), Types::OBJECT) => check_members(reader, fields.get(), &ANY, place),
        (Rule::Tagged(variants), Types::OBJECT) => check_tagged(reader, variants.get(), place),
        (_, Types::ARRAY | Types::OBJECT) => Ok(reader.skip().map(|_| ())?),
        _ => Ok(reader.scalar().map(|_| ())?),
    }
}

/// What is not in the contract may be anything: the API grows.
static ANY: Kind = Kind { allows: Types::ANY, rule: Rule::Free };

/// Checks the members of an object: these, and others.
fn check_members(reader: &mut Reader, fields: &[Field], other: &Kind, place: &Place) -> Checked {
    // A bit for each field seen; the generator keeps objects below 65 fields.
    let mut seen = 0u64;
    let mut parts = Parts::default();
    while let Some(name) = reader.member(&mut parts)? {
        let kind = match find(fields, name) {
            Some(index) => {
                seen |= 1 << index;
                fields[index].kind.get()
            }
            None => other,
        };
        // Asked before there is a place, which is written to memory.
        if !is_any_string(reader, kind)? {
            check_other(reader, kind, &Place::Member(place, name))?;
        }
    }
    for (index, field) in fields.iter().enumerate() {
        if field.required && seen & 1 << index == 0 {
            return Err(Fault::missing_at(&Place::Member(place, Str(field.name.text())), field.kind.get()));
        }
    }
    Ok(())
}

/// The member `type` tells which members the object has. A tag that is not known here passes: the
/// API grows.
fn check_tagged(reader: &mut Reader, variants: &[Field], place: &Place) -> Checked {
    let mut tag = None;
    let tag_place = Place::Member(place, Str("type"));
    let (mut ahead, mut parts) = (reader.clone(), Parts::default());
    while let Some(name) = ahead.member(&mut parts)? {
        if name.is("type") {
            check_type(&mut ahead, Types::STRING, &tag_place)?;
            tag = Some(ahead.string()?);
        } else {
            ahead.skip()?;
        }
    }
    let Some(tag) = tag else {
        let mut problem = String::from("is required: give it ");
        for (index, variant) in variants.iter().enumerate() {
            problem.push_str(if index == 0 { "\"" } else { " or \"" });
            problem.push_str(variant.name.text());
            problem.push('"');
        }
        return Err(Fault::at(&tag_place, &problem));
    };
    match find(variants, tag) {
        Some(index) => check(reader, variants[index].kind.get(), place),
        None => Ok(reader.skip().map(|_| ())?),
    }
}

fn check_length(place: &Place, length: u32, bounds: Bounds) -> Checked {
    let (least, most) = bounds.get();
    if length < least || length > most {
        let mut problem = String::from("must hold ");
        if most == Bounds::NONE {
            problem.push_str("at least ");
            push_number(&mut problem, least);
        } else {
            push_number(&mut problem, least);
            problem.push_str(" to ");
            push_number(&mut problem, most);
        }
        problem.push_str(" items, got ");
        push_number(&mut problem, length);
        return Err(Fault::at(place, &problem));
    }
    Ok(())
}

fn check_range(number: &str, place: &Place, bounds: Bounds, whole: bool) -> Checked {
    let (low, high) = bounds.get();
    if in_range(number, low, high, whole) {
        return Ok(());
    }
    let mut problem =
        String::from(if whole { "must be a whole number from " } else { "must be a number from " });
    push_number(&mut problem, low);
    problem.push_str(" to ");
    push_number(&mut problem, high);
    problem.push_str(", got ");
    problem.push_str(number);
    Err(Fault::at(place, &problem))
}

/// Compares digits instead of parsing: a float parser would be the largest thing in the wasm.
fn in_range(number: &str, low: u32, high: u32, whole: bool) -> bool {
    // Beyond this it is out of any range, and stays there.
    const HUGE: u64 = 1 << 40;
    let (mut value, mut exact, mut scale) = (0u64, true, 0i32);
    let (mut exponent, mut exponent_sign, mut in_fraction, mut in_exponent) = (0i32, 1, false, false);
    for byte in number.bytes() {
        match byte {
            b'0'..=b'9' if in_exponent => exponent = (exponent * 10 + i32::from(byte - b'0')).min(1 << 20),
            b'0'..=b'9' if value < HUGE => {
                value = value * 10 + u64::from(byte - b'0');
                scale -= i32::from(in_fraction);
            }
            b'0'..=b'9' => {
                exact &= byte == b'0';
                scale += i32::from(!in_fraction);
            }
            b'.' => in_fraction = true,
            b'e' | b'E' => in_exponent = true,
            b'-' if in_exponent => exponent_sign = -1,
            _ => {}
        }
    }
    if value == 0 {
        return low == 0;
    }
    scale += exponent * exponent_sign;
    while scale > 0 && value < HUGE {
        value *= 10;
        scale -= 1;
    }
    while scale < 0 && value > 0 {
        exact &= value % 10 == 0;
        value /= 10;
        scale += 1;
    }
    let below_high = if exact { value <= high.into() } else { value < high.into() };
    !number.starts_with('-') && value >= low.into() && below_high && (exact || !whole)
}

/// `must be a string or null, got a number`
fn wrong_type(allowed: Types, found: Types) -> String {
    let mut out = String::from("must be ");
    push_types(&mut out, allowed);
    out.push_str(", got ");
    push_types(&mut out, found);
    out
}

fn push_types(out: &mut String, types: Types) {
    const NAMES: [(Types, &str); 6] = [
        (Types::BOOLEAN, "a boolean"),
        (Types::NUMBER, "a number"),
        (Types::STRING, "a string"),
        (Types::ARRAY, "an array"),
        (Types::OBJECT, "an object"),
        (Types::NULL, "null"),
    ];
    let mut first = true;
    for (one, name) in NAMES {
        if types.has(one) {
            if !first {
                out.push_str(" or ");
            }
            out.push_str(name);
            first = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::table::Operation;
    use proptest::prelude::*;

    /// The kind of a member of an operation's body.
    fn member(operation: &str, name: &str) -> &'static Kind {
        let Rule::Fields(members) = body(operation).rule else { panic!("{operation} has no members") };
        members.get().iter().find(|field| field.name.text() == name).unwrap().kind.get()
    }

    fn body(operation: &str) -> &'static Kind {
        Operation::named(operation).body().unwrap()
    }

    /// One to a hundred of `id`, `displayName` (or null) and `metadata` (a map of strings).
    fn entities() -> &'static Kind {
        member("v1Beta.customers.entities.upsert", "entities")
    }

    /// A map whose values are numbers, strings or booleans.
    fn dimensions() -> &'static Kind {
        let Rule::Items(usage, _) = member("v1.usage.report", "usages").rule else { panic!() };
        let Rule::Fields(members) = usage.get().rule else { panic!() };
        members.get().iter().find(|field| field.name.text() == "dimensions").unwrap().kind.get()
    }

    /// `FEATURE` or `CREDIT`.
    fn tagged() -> &'static Kind {
        body("v1.plans.entitlements.update")
    }

    fn fault(text: &str, kind: &Kind) -> String {
        let mut reader = Reader::new(text);
        match check(&mut reader, kind, &Place::Member(&Place::Root, Str("it"))) {
            Ok(()) => {
                assert_eq!(reader.end(), Ok(()), "{text}");
                "fits".into()
            }
            Err(fault) => format!("{} {}", fault.place, fault.problem),
        }
    }

    #[test]
    fn the_place_and_the_remedy_are_named() {
        let hundred_and_one = format!("[{}]", [r#"{"id":"a"}"#; 101].join(","));
        for (text, kind, verdict) in [
            (r#"[{"id":"a","new":[1,{}]}]"#, entities(), "fits"),
            (r#"[{"id":"a","displayName":null}]"#, entities(), "fits"),
            (
                r#"[{"id":"a","displayName":5}]"#,
                entities(),
                "it[0].displayName must be a string or null, got a number",
            ),
            (r#"[{"id":"a"},{}]"#, entities(), "it[1].id is required: give it a string"),
            ("[]", entities(), "it must hold 1 to 100 items, got 0"),
            (&hundred_and_one, entities(), "it must hold 1 to 100 items, got 101"),
            ("{}", entities(), "it must be an array, got an object"),
            (
                r#"[{"id":"a","metadata":{"a b":1}}]"#,
                entities(),
                r#"it[0].metadata["a b"] must be a string, got a number"#,
            ),
            (r#"{"a":1,"b":null}"#, dimensions(), "it.b must be a boolean or a number or a string, got null"),
            (r#"{"type":"FEATURE","usageLimit":null}"#, tagged(), "fits"),
            (r#"{"isGranted":4,"type":"FEATURE"}"#, tagged(), "it.isGranted must be a boolean, got a number"),
            (r#"{"isGranted":4,"type":"NEW"}"#, tagged(), "fits"),
            (r#"{"isGranted":4,"type":"FEATURE","type":"NEW"}"#, tagged(), "fits"),
            (r#"{"type":true}"#, tagged(), "it.type must be a string, got a boolean"),
            ("{}", tagged(), r#"it.type is required: give it "FEATURE" or "CREDIT""#),
            (r#"{"id":"#, tagged(), " must be JSON"),
        ] {
            assert_eq!(fault(text, kind), verdict, "{text}");
        }
    }

    proptest! {
        #[test]
        fn ranges_agree_with_floats(value in prop_oneof![-5.0..200.0, (-5i32..200).prop_map(f64::from), any::<f64>().prop_filter("finite", |v| v.is_finite())], low in 0u32..3, high in 3u32..150, whole: bool) {
            let value: f64 = value;
            let expected = value >= low.into() && value <= high.into() && (!whole || value.fract() == 0.0);
            for text in [serde_json::to_string(&value).unwrap(), format!("{value}"), format!("{value:e}")] {
                prop_assert_eq!(in_range(&text, low, high, whole), expected, "{}", text);
            }
        }

        #[test]
        fn no_text_panics(text in r#"[\[\]{}",:0-9eE.a-z \\-]{0,32}"#) {
            for kind in [entities(), dimensions(), tagged(), body("v1.customers.provision")] {
                fault_or_fit(&text, kind);
            }
        }
    }

    fn fault_or_fit(text: &str, kind: &Kind) {
        let _ = check(&mut Reader::new(text), kind, &Place::Root);
    }
}
