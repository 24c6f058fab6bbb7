//! A judge from outside: a JSON Schema validator says whether a value is what the contract asks for.

use crate::contract::{CONTRACT, Schema};
use jsonschema::{Draft, Registry, Validator};
use serde_json::Value;
use std::sync::LazyLock;

const CONTRACT_URI: &str = "contract:/openapi.json";

static REGISTRY: LazyLock<Registry<'static>> = LazyLock::new(|| {
    let registry = Registry::new().draft(Draft::Draft202012).add(CONTRACT_URI, &*CONTRACT);
    registry.and_then(|registry| registry.prepare()).unwrap()
});

/// Judges values of one schema.
pub struct Judge(Validator);

impl Judge {
    pub fn of(schema: Schema) -> Self {
        let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(&REGISTRY);
        Judge(options.should_validate_formats(true).build(&absolute(schema.text())).unwrap())
    }

    /// Says what is wrong with a value.
    pub fn verdict(&self, value: &Value) -> Result<(), String> {
        self.0.validate(value).map_err(|error| format!("{}: {error}", error.instance_path()))
    }
}

/// A schema whose references are understood outside of the contract.
fn absolute(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| match value {
                Value::String(reference) if name == "$ref" => {
                    (name.clone(), Value::from(format!("{CONTRACT_URI}{reference}")))
                }
                _ => (name.clone(), absolute(value)),
            });
            Value::Object(members.collect())
        }
        Value::Array(items) => items.iter().map(absolute).collect(),
        other => other.clone(),
    }
}
