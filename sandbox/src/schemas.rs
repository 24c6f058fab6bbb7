//! Schemas of the contract, by their JSON pointer into it, compiled when they are first asked.

use std::sync::{LazyLock, OnceLock};

use jsonschema::error::ValidationErrorKind;
use jsonschema::paths::LocationSegment;
use jsonschema::{Draft, Registry, ValidationError, Validator};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

/// The name under which the validator knows the contract; nothing is ever fetched from it.
const CONTRACT_URI: &str = "urn:stigg:contract";

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../api/openapi.json")).expect("api/openapi.json must be JSON")
});

static REGISTRY: LazyLock<Registry<'static>> = LazyLock::new(|| {
    Registry::new()
        .draft(Draft::Draft202012)
        .add(CONTRACT_URI, &*DOCUMENT)
        .and_then(|registry| registry.prepare())
        .expect("api/openapi.json must be usable as a schema resource")
});

/// The whole contract as it stands in `api/openapi.json`.
pub fn document() -> &'static Value {
    &DOCUMENT
}

/// Follows `$ref` until there is none.
pub fn resolve(mut schema: &'static Value) -> &'static Value {
    while let Some(name) = reference(schema) {
        schema = DOCUMENT.pointer(name).unwrap_or_else(|| panic!("the contract lacks {name}"));
    }
    schema
}

/// The pointer of a schema's `$ref`.
pub fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str().map(|reference| reference.trim_start_matches('#'))
}

/// The names of a component's members.
pub fn members(component: &str) -> impl Iterator<Item = &'static str> {
    let properties = DOCUMENT["components"]["schemas"][component]["properties"].as_object();
    properties.into_iter().flatten().map(|(name, _)| name.as_str())
}

/// Whether a component must have this member.
pub fn requires(component: &str, name: &str) -> bool {
    let required = DOCUMENT["components"]["schemas"][component]["required"].as_array();
    required.is_some_and(|names| names.iter().any(|it| it == name))
}

/// One place of a JSON pointer, escaped.
pub fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// A schema somewhere in the contract.
#[derive(Debug)]
pub struct Schema {
    pointer: String,
    validator: OnceLock<Validator>,
}

impl Schema {
    /// The schema at a JSON pointer such as `/components/schemas/Customer`.
    pub fn at(pointer: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), validator: OnceLock::new() }
    }

    /// The schema as written, references and all.
    pub fn text(&self) -> &'static Value {
        DOCUMENT.pointer(&self.pointer).unwrap_or_else(|| panic!("the contract lacks {}", self.pointer))
    }

    /// Whether the value is what the contract asks for.
    pub fn accepts(&self, value: &Value) -> bool {
        self.validator().is_valid(value)
    }

    /// Says which place of the value breaks which rule; `root` is the name of the value itself.
    pub fn check(&self, root: &str, value: &Value) -> Result<(), String> {
        let Err(error) = self.validator().validate(value) else { return Ok(()) };
        let error = most_specific(&error);
        Err(format!("{}: {}", place(root, error), error.masked_with("the value")))
    }

    fn validator(&self) -> &Validator {
        self.validator.get_or_init(|| {
            // Braces of path templates are no characters of a URI.
            let fragment: Vec<_> = self
                .pointer
                .split('/')
                .map(|token| utf8_percent_encode(token, NON_ALPHANUMERIC).to_string())
                .collect();
            jsonschema::options()
                .with_draft(Draft::Draft202012)
                .with_registry(&REGISTRY)
                // Times and cursors have to be understood to be used. Mail addresses and links
                // are only kept, and how strictly the real API looks at them is unknown.
                .should_validate_formats(true)
                .with_format("email", |_: &str| true)
                .with_format("uri", |_: &str| true)
                .build(&json!({"$ref": format!("{CONTRACT_URI}#{}", fragment.join("/"))}))
                .unwrap_or_else(|error| panic!("{} is no schema: {error}", self.pointer))
        })
    }
}

/// A choice that failed as a whole says little; if one of its alternatives was clearly meant, the
/// reason lies there.
fn most_specific<'e>(error: &'e ValidationError<'e>) -> &'e ValidationError<'e> {
    let (ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context }) =
        error.kind()
    else {
        return error;
    };
    // Not meant: another tag, or another kind of value altogether.
    let not_meant = |reason: &ValidationError| match reason.kind() {
        ValidationErrorKind::Constant { .. } => true,
        ValidationErrorKind::Type { .. } => reason.instance_path() == error.instance_path(),
        _ => false,
    };
    let mut meant = context.iter().filter(|reasons| !reasons.iter().any(not_meant));
    match (meant.next().and_then(|reasons| reasons.first()), meant.next()) {
        (Some(reason), None) => most_specific(reason),
        _ => error,
    }
}

/// `body.integrations[0].syncedEntityId`
fn place(root: &str, error: &ValidationError) -> String {
    let mut place = root.to_owned();
    for segment in error.instance_path() {
        match segment {
            LocationSegment::Property(name) => place.extend([".", &name]),
            LocationSegment::Index(index) => place += &format!("[{index}]"),
        }
    }
    place
}
