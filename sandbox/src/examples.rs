//! Examples that fit a schema: what operations answer whose state is not kept.

use serde_json::{Value, json};

use crate::call::Call;
use crate::contract::Shape;
use crate::dialect::Answer;
use crate::pages::{self, PageRequest};
use crate::refusal::Refusal;
use crate::schemas;

/// How many items a list of examples has: enough for several pages if they are small.
const LISTED: usize = 5;

/// How many levels of an answer show their optional members; further down they only swell it.
const FULL_LEVELS: usize = 2;

/// An example with optional members; the same number gives the same example.
pub fn full(schema: &'static Value, number: usize) -> Value {
    example("", schema, number, FULL_LEVELS)
}

/// An example without optional members.
pub fn minimal(schema: &'static Value, number: usize) -> Value {
    example("", schema, number, 0)
}

/// Answers a call with an example.
pub(crate) fn answer(call: &Call) -> Result<Answer, Refusal> {
    let payload = call.operation.payload.text();
    let items = (1..=LISTED).map(|number| full(payload, number));
    Ok(match call.operation.shape {
        Shape::Resource => Answer::Resource(echo(call, full(payload, 1))),
        Shape::List => Answer::List(items.collect()),
        Shape::Page | Shape::ForwardPage => {
            let request = PageRequest::read(&call.query)?;
            Answer::Page(pages::cut((1..).zip(items), &request))
        }
    })
}

/// Puts into the example what the request said about the resource, as far as the contract lets it:
/// the id from the path, and members of the body.
fn echo(call: &Call, mut example: Value) -> Value {
    let from_path = call.path.iter().map(|(name, value)| (*name, Value::from(value.as_str())));
    let own_id = call.path.last().map(|(_, value)| ("id", Value::from(value.as_str())));
    let from_body = call.body.as_object().into_iter().flatten();
    let from_body = from_body.map(|(name, value)| (name.as_str(), value.clone()));
    // The last segment names the resource itself: `/customers/{id}/integrations/{integrationId}`.
    for (name, value) in from_path.chain(own_id).chain(from_body) {
        let Some(member) = example.get_mut(name) else { continue };
        let before = std::mem::replace(member, value);
        if !call.operation.payload.accepts(&example) {
            example[name] = before;
        }
    }
    example
}

fn example(name: &str, schema: &'static Value, number: usize, full_levels: usize) -> Value {
    if let Some(pointer) = schemas::reference(schema) {
        let resolved = schemas::resolve(schema);
        // A cursor in an example would lead nowhere, so examples are last pages.
        if pointer.ends_with("Pagination") {
            return object(resolved, |_, _| Some(Value::Null));
        }
        return example(name, resolved, number, full_levels);
    }
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    if let Some(values) = schema["enum"].as_array() {
        return nth(values, number).clone();
    }
    if let Some(choices) = schema["oneOf"].as_array() {
        return example(name, nth(choices, number), number, full_levels);
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        return example(name, &choices[0], number, full_levels);
    }
    let kind = &schema["type"];
    match kind.as_str().or_else(|| kind[0].as_str()) {
        Some("string") => string(name, schema["format"].as_str(), number),
        Some("integer" | "number") => number.into(),
        Some("boolean") => true.into(),
        Some("array") => vec![example(name, &schema["items"], number, full_levels)].into(),
        Some("object") if schema.get("properties").is_some() => {
            let required = schema["required"].as_array();
            let shown = |name: &str| {
                full_levels > 0 || required.is_some_and(|names| names.iter().any(|it| it == name))
            };
            let below = full_levels.saturating_sub(1);
            object(schema, |name, schema| shown(name).then(|| example(name, schema, number, below)))
        }
        Some("object") if schema["additionalProperties"].is_object() => {
            json!({"key": example("value", &schema["additionalProperties"], number, full_levels)})
        }
        // Of unknown shape: any value will do.
        _ => json!({}),
    }
}

fn object(schema: &'static Value, member: impl Fn(&'static str, &'static Value) -> Option<Value>) -> Value {
    let properties = schema["properties"].as_object().into_iter().flatten();
    let members = properties.filter_map(|(name, schema)| Some((name.clone(), member(name, schema)?)));
    Value::Object(members.collect())
}

fn nth(values: &[Value], number: usize) -> &Value {
    &values[(number - 1) % values.len()]
}

fn string(name: &str, format: Option<&str>, number: usize) -> Value {
    match format {
        Some("date-time") => format!("2026-01-{:02}T00:00:00.000Z", 1 + number % 28),
        Some("uuid") => format!("00000000-0000-4000-9000-{number:012}"),
        Some("email") => format!("person-{number}@example.com"),
        Some("uri") => format!("https://example.com/{number}"),
        _ => format!("{name}-{number:03}"),
    }
    .into()
}
