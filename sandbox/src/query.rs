//! Query strings, read as the contract writes them: plain values, comma arrays, bracketed objects.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::contract::Operation;
use crate::dialect::Dialect;
use crate::refusal::Refusal;
use crate::schemas::{self, Schema};

/// A query parameter of an operation.
#[derive(Debug)]
pub struct QueryParameter {
    /// Its name in the contract.
    pub name: &'static str,
    required: bool,
    style: Style,
    schema: Schema,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Style {
    /// `limit=20`
    Plain { number: bool },
    /// `status=ACTIVE,DRAFT`
    Commas,
    /// `createdAt[gt]=…`
    Brackets,
}

impl QueryParameter {
    /// Reads the parameters that stand in the query from an operation's list of all parameters.
    pub(crate) fn read_all(parameters: &'static Value, pointer: &str) -> Vec<Self> {
        let parameters = parameters.as_array().into_iter().flatten().enumerate();
        parameters
            .filter(|(_, text)| text["in"] == "query")
            .map(|(index, text)| Self {
                name: text["name"].as_str().expect("every parameter has a name"),
                required: text["required"] == true,
                style: Style::of(text),
                schema: Schema::at(format!("{pointer}/{index}/schema")),
            })
            .collect()
    }
}

impl QueryParameter {
    /// The value that a text stands for: the API's guide writes `status=active` where the contract
    /// has `ACTIVE`.
    fn value(&self, text: &str) -> Value {
        let schema = schemas::resolve(self.schema.text());
        let schema = schema.get("items").map_or(schema, schemas::resolve);
        let choices = schema["enum"].as_array().into_iter().flatten();
        let is_meant =
            |choice: &&Value| choice.as_str().is_some_and(|choice| choice.eq_ignore_ascii_case(text));
        choices.into_iter().find(is_meant).cloned().unwrap_or_else(|| text.into())
    }
}

impl Style {
    fn of(parameter: &'static Value) -> Self {
        let kind = &schemas::resolve(&parameter["schema"])["type"];
        match () {
            () if parameter["style"] == "deepObject" => Self::Brackets,
            () if kind == "array" => Self::Commas,
            () => Self::Plain { number: kind == "integer" || kind == "number" },
        }
    }
}

/// Reads and checks the query of a call. Names that the operation does not know are passed over,
/// as servers do.
pub fn read(operation: &Operation, raw: &str, dialect: Dialect) -> Result<Map<String, Value>, Refusal> {
    let mut values = Map::new();
    for pair in raw.split('&').filter(|pair| !pair.is_empty()) {
        let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, text) = (decode(name)?, decode(text)?);
        let (name, key) = bracketed(&name);
        let name = dialect.page_parameter(operation, name)?;
        let known = operation.query.iter().find(|parameter| parameter.name == name);
        match (known, key) {
            (Some(parameter), key) if key.is_some() == (parameter.style == Style::Brackets) => {
                put(&mut values, parameter, key, text)?;
            }
            (Some(parameter), _) => return Err(wrong_form(parameter)),
            (None, _) => {}
        }
    }
    for parameter in &operation.query {
        match values.get(parameter.name) {
            Some(value) => parameter
                .schema
                .check(&format!("query {}", parameter.name), value)
                .map_err(Refusal::bad_request)?,
            None if parameter.required => {
                return Err(Refusal::bad_request(format!("query {}: is required", parameter.name)));
            }
            None => {}
        }
    }
    Ok(values)
}

fn put(
    values: &mut Map<String, Value>,
    parameter: &QueryParameter,
    key: Option<&str>,
    text: String,
) -> Result<(), Refusal> {
    let name = parameter.name;
    let twice =
        |place: String| Err(Refusal::bad_request(format!("query {place}: is given twice; send it once")));
    match (parameter.style, key) {
        (Style::Brackets, Some(key)) => {
            let object = values.entry(name).or_insert_with(|| Map::new().into());
            if object.get(key).is_some() {
                return twice(format!("{name}[{key}]"));
            }
            object[key] = text.into();
        }
        // Repeated names make one list too: some of the API's pages document arrays that way.
        (Style::Commas, _) => {
            let list = values.entry(name).or_insert_with(|| Vec::<Value>::new().into());
            if let Value::Array(list) = list {
                list.extend(text.split(',').map(|text| parameter.value(text)));
            }
        }
        _ if values.contains_key(name) => return twice(name.to_owned()),
        // What is no number stays text, so that the schema says what is wrong with it.
        (Style::Plain { number: true }, _) => {
            let number = text.parse::<serde_json::Number>().map(Value::from);
            values.insert(name.to_owned(), number.unwrap_or_else(|_| text.into()));
        }
        _ => {
            values.insert(name.to_owned(), parameter.value(&text));
        }
    }
    Ok(())
}

fn wrong_form(parameter: &QueryParameter) -> Refusal {
    let name = parameter.name;
    Refusal::bad_request(match parameter.style {
        Style::Brackets => format!("query {name}: is an object; write {name}[member]=value"),
        _ => format!("query {name}: is no object; write {name}=value, without brackets"),
    })
}

/// Splits `createdAt[gt]` into its name and its key.
fn bracketed(name: &str) -> (&str, Option<&str>) {
    match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
        Some((name, key)) => (name, Some(key)),
        None => (name, None),
    }
}

fn decode(text: &str) -> Result<String, Refusal> {
    let text = text.replace('+', " ");
    percent_decode_str(&text)
        .decode_utf8()
        .map(|text| text.into_owned())
        .map_err(|_| Refusal::bad_request(format!("query {text}: is not UTF-8 once decoded")))
}
