//! A JSON Schema as a part of the outline.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::outline::{Part, WORDS, What, list, members};
use super::side::Side;

/// The keyword of the outline for what a value may be: types and the names of schemas.
pub const KIND: &str = "kind";

/// The keyword of the outline for the values that a schema lists.
pub const VALUES: &str = "values";

/// Keywords of JSON Schema that become parts, or a keyword of the outline.
const UNDERSTOOD: [&str; 13] = [
    "type",
    "$ref",
    "enum",
    "const",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "anyOf",
    "oneOf",
    "allOf",
    "discriminator",
    "nullable",
];

/// How a schema is made of others.
const COMBINED: [&str; 3] = ["anyOf", "oneOf", "allOf"];

/// The outline of a schema that is met by `side`.
pub fn outline(schema: &Value, side: Side) -> Part {
    let mut part = Part { side, ..Part::default() };
    part.say(members(schema, &UNDERSTOOD));
    let mut kinds: BTreeSet<String> = kinds(schema).collect();
    if schema["nullable"] == true {
        kinds.insert("null".to_owned());
    }

    for keyword in COMBINED.into_iter().filter(|keyword| schema.get(keyword).is_some()) {
        part.say([("made of", &json!(keyword))]);
        for (index, way) in list(&schema[keyword]).iter().enumerate() {
            if is_only_kind(way) {
                kinds.extend(self::kinds(way));
            } else {
                let key = (What::Alternative, format!("{keyword} {}", index + 1));
                part.parts.insert(key, outline(way, side));
            }
        }
    }
    tell_apart(&schema["discriminator"], &mut part);

    let values = list(&schema["enum"]).iter().chain(schema.get("const"));
    let values: BTreeSet<String> = values.map(Value::to_string).collect();
    if !values.is_empty() {
        part.say([(VALUES, &json!(values))]);
    }
    if kinds.is_empty() && values.is_empty() && part.parts.is_empty() {
        kinds.insert("any".to_owned());
    }
    if !kinds.is_empty() {
        // Null comes last, as people say it.
        let (null, others): (Vec<_>, Vec<_>) = kinds.into_iter().partition(|kind| kind == "null");
        part.say([(KIND, &json!([others, null].concat()))]);
    }
    add_fields(schema, &mut part);
    if let Some(items) = schema.get("items") {
        part.parts.insert((What::Items, String::new()), outline(items, side));
    }
    match schema.get("additionalProperties") {
        None | Some(Value::Bool(true)) => {}
        Some(Value::Bool(false)) => part.say([("closed", &json!(true))]),
        Some(entries) => {
            part.parts.insert((What::Entries, "*".to_owned()), outline(entries, side));
        }
    }
    part
}

/// The types and schemas that a value may have, as far as the schema itself names them.
fn kinds(schema: &Value) -> impl Iterator<Item = String> {
    let one = schema["type"].as_str().into_iter();
    let types = one.chain(list(&schema["type"]).iter().filter_map(Value::as_str));
    let component = schema["$ref"].as_str().map(|path| path.trim_start_matches("#/components/schemas/"));
    types.chain(component).map(str::to_owned)
}

fn is_only_kind(schema: &Value) -> bool {
    let mut others = members(schema, &["type", "$ref"]).filter(|(keyword, _)| !WORDS.contains(keyword));
    schema.is_object() && others.next().is_none() && kinds(schema).next().is_some()
}

/// What a union's members are told apart by.
fn tell_apart(discriminator: &Value, part: &mut Part) {
    for (keyword, value) in members(discriminator, &["mapping"]) {
        part.say([(&*format!("discriminator {keyword}"), value)]);
    }
    for (tag, path) in members(&discriminator["mapping"], &[]) {
        part.say([(&*format!("tag {tag}"), path)]);
    }
}

/// Fields are those that are described and those that are only said to be required.
fn add_fields(schema: &Value, part: &mut Part) {
    let required: BTreeSet<&str> = list(&schema["required"]).iter().filter_map(Value::as_str).collect();
    let described = members(&schema["properties"], &[]);
    let bare = required.iter().map(|name| (*name, &Value::Null));
    for (name, value) in bare.chain(described) {
        let mut field = outline(value, part.side);
        field.demanded = required.contains(name);
        field.say([("required", &json!(field.demanded))]);
        part.parts.insert((What::Field, name.to_owned()), field);
    }
}
