//! Validation: does a JSON value fit what the contract says for certain?

use super::json::{Malformed, Parts, Reader, Str};
use super::place::{Place, push_number};
use super::table::{Field, Kind, Rule, Types};

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
    let found = reader.kind()?;
    if !kind.allows.has(found) {
        return Err(Fault::at(place, &wrong_type(kind.allows, found)));
    }
    match (&kind.rule, found) {
        (Rule::Range(low, high), Types::NUMBER) => check_range(reader.number()?, place, *low, *high, false),
        (Rule::WholeRange(low, high), Types::NUMBER) => {
            check_range(reader.number()?, place, *low, *high, true)
        }
        (Rule::Items(item, least, most), Types::ARRAY) => {
            let mut parts = Parts::default();
            while reader.item(&mut parts)? {
                check(reader, item, &Place::Item(place, parts.begun() - 1))?;
            }
            check_length(place, parts.begun(), *least, *most)
        }
        (Rule::Values(value), Types::OBJECT) => {
            let mut parts = Parts::default();
            while let Some(name) = reader.member(&mut parts)? {
                check(reader, value, &Place::Member(place, name))?;
            }
            Ok(())
        }
        (Rule::Fields(fields), Types::OBJECT) => check_fields(reader, fields, place),
        (Rule::Tagged(variants), Types::OBJECT) => check_tagged(reader, variants, place),
        _ => Ok(reader.skip().map(|_| ())?),
    }
}

fn check_fields(reader: &mut Reader, fields: &[Field], place: &Place) -> Checked {
    // A bit for each field seen; the generator keeps objects below 65 fields.
    let mut seen = 0u64;
    let mut parts = Parts::default();
    while let Some(name) = reader.member(&mut parts)? {
        match fields.iter().position(|field| name.is(field.name)) {
            Some(index) => {
                seen |= 1 << index;
                check(reader, fields[index].kind, &Place::Member(place, name))?;
            }
            None => {
                reader.skip()?;
            }
        }
    }
    for (index, field) in fields.iter().enumerate() {
        if field.required && seen & 1 << index == 0 {
            return Err(Fault::missing_at(&Place::Member(place, Str(field.name)), field.kind));
        }
    }
    Ok(())
}

static TAG: Kind = Kind { allows: Types::STRING, rule: Rule::Free };

/// The member `type` tells which members the object has. A tag that is not known here passes: the
/// API grows.
fn check_tagged(reader: &mut Reader, variants: &[(&str, &[Field])], place: &Place) -> Checked {
    let mut tag = None;
    let tag_place = Place::Member(place, Str("type"));
    let (mut ahead, mut parts) = (reader.clone(), Parts::default());
    while let Some(name) = ahead.member(&mut parts)? {
        if name.is("type") {
            check(&mut ahead.clone(), &TAG, &tag_place)?;
            tag = Some(ahead.string()?);
        } else {
            ahead.skip()?;
        }
    }
    let Some(tag) = tag else {
        let mut problem = String::from("is required: give it ");
        for (index, (name, _)) in variants.iter().enumerate() {
            problem.push_str(if index == 0 { "\"" } else { " or \"" });
            problem.push_str(name);
            problem.push('"');
        }
        return Err(Fault::at(&tag_place, &problem));
    };
    match variants.iter().find(|(name, _)| tag.is(name)) {
        Some((_, fields)) => check_fields(reader, fields, place),
        None => Ok(reader.skip().map(|_| ())?),
    }
}

fn check_length(place: &Place, length: u32, least: u16, most: u16) -> Checked {
    if length < least.into() || (most != u16::MAX && length > most.into()) {
        let mut problem = String::from("must hold ");
        if most == u16::MAX {
            problem.push_str("at least ");
            push_number(&mut problem, least.into());
        } else {
            push_number(&mut problem, least.into());
            problem.push_str(" to ");
            push_number(&mut problem, most.into());
        }
        problem.push_str(" items, got ");
        push_number(&mut problem, length);
        return Err(Fault::at(place, &problem));
    }
    Ok(())
}

fn check_range(number: &str, place: &Place, low: u32, high: u32, whole: bool) -> Checked {
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
pub fn wrong_type(allowed: Types, found: Types) -> String {
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
    use proptest::prelude::*;

    static TEXT: Kind = Kind { allows: Types::STRING, rule: Rule::Free };
    static TEXT_OR_NULL: Kind = Kind { allows: Types::STRING.or(Types::NULL), rule: Rule::Free };
    static LINK: [Field; 2] = [
        Field { name: "id", required: true, kind: &TEXT },
        Field { name: "syncedEntityId", required: false, kind: &TEXT_OR_NULL },
    ];
    static LINK_KIND: Kind = Kind { allows: Types::OBJECT, rule: Rule::Fields(&LINK) };
    static LINKS: Kind = Kind { allows: Types::ARRAY, rule: Rule::Items(&LINK_KIND, 1, 2) };
    static LABELS: Kind = Kind { allows: Types::OBJECT, rule: Rule::Values(&TEXT) };
    static TAGGED: Kind =
        Kind { allows: Types::OBJECT, rule: Rule::Tagged(&[("LINK", &LINK), ("NONE", &[])]) };

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
        for (text, kind, verdict) in [
            (r#"[{"id":"a","new":[1,{}]}]"#, &LINKS, "fits"),
            (r#"[{"id":"a","syncedEntityId":null}]"#, &LINKS, "fits"),
            (
                r#"[{"id":"a","syncedEntityId":5}]"#,
                &LINKS,
                "it[0].syncedEntityId must be a string or null, got a number",
            ),
            (r#"[{"id":"a"},{}]"#, &LINKS, "it[1].id is required: give it a string"),
            ("[]", &LINKS, "it must hold 1 to 2 items, got 0"),
            ("{}", &LINKS, "it must be an array, got an object"),
            (r#"{"a b":1}"#, &LABELS, r#"it["a b"] must be a string, got a number"#),
            (r#"{"type":"LINK"}"#, &TAGGED, "it.id is required: give it a string"),
            (r#"{"id":4,"type":"LINK"}"#, &TAGGED, "it.id must be a string, got a number"),
            (r#"{"id":4,"type":"NEW"}"#, &TAGGED, "fits"),
            (r#"{"type":true}"#, &TAGGED, "it.type must be a string, got a boolean"),
            ("{}", &TAGGED, r#"it.type is required: give it "LINK" or "NONE""#),
            (r#"{"id":"#, &TAGGED, " must be JSON"),
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
            for kind in [&LINKS, &LABELS, &TAGGED, &LINK_KIND] {
                fault_or_fit(&text, kind);
            }
        }
    }

    fn fault_or_fit(text: &str, kind: &Kind) {
        let _ = check(&mut Reader::new(text), kind, &Place::Root);
    }
}
