//! A contract as a tree of named parts, each with what is said of it.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};

use super::document::Document;
use super::schema;
use super::side::{Side, Sides};

/// What explains a contract to people and is not compared.
pub const WORDS: [&str; 7] =
    ["description", "summary", "title", "example", "examples", "externalDocs", "tags"];

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Contract,
    Operation,
    PathParameter,
    QueryParameter,
    HeaderParameter,
    /// Of a sort that this tool does not know.
    OtherParameter,
    /// A parameter, an answer or the like that operations share.
    Shared,
    Body,
    Answer,
    Schema,
    Field,
    /// What a list is made of.
    Items,
    /// The values of an object whose keys are free.
    Entries,
    /// One way of several to write a value, where it has no name.
    Alternative,
    /// One value that an enum lists.
    Value,
}

impl What {
    pub fn name(self) -> &'static str {
        match self {
            What::Contract => "contract",
            What::Operation => "operation",
            What::PathParameter => "path parameter",
            What::QueryParameter => "query parameter",
            What::HeaderParameter => "header",
            What::OtherParameter => "parameter",
            What::Shared => "shared part",
            What::Body => "body",
            What::Answer => "answer",
            What::Schema => "schema",
            What::Field => "field",
            What::Items => "items",
            What::Entries => "entries",
            What::Alternative => "alternative",
            What::Value => "value",
        }
    }

    /// The place of a part of this sort below another: `v1.customers.list: email`, `Customer.metadata.*`.
    pub fn place(self, parent: &str, parents: What, name: &str) -> String {
        match (self, parents) {
            (What::Items, _) => format!("{parent}[]"),
            (What::Alternative, _) => format!("{parent}<{name}>"),
            (What::Value, _) => format!("{parent} = {name}"),
            (_, What::Contract) => name.to_owned(),
            (_, What::Operation) => format!("{parent}: {name}"),
            _ => format!("{parent}.{name}"),
        }
    }
}

/// A part of a contract.
#[derive(Debug, Default)]
pub struct Part {
    /// Who meets it.
    pub side: Side,
    /// A request must have it.
    pub demanded: bool,
    /// What is said of it, by keyword.
    pub says: BTreeMap<String, Value>,
    pub parts: BTreeMap<(What, String), Part>,
}

impl Part {
    /// The outline of a whole contract.
    pub fn of(document: &Document) -> Result<Part> {
        let sides = Sides::of(document);
        let mut contract = Part::default();
        let about = ["servers", "security"].map(|keyword| (keyword, &document.json[keyword]));
        contract.say(about.into_iter().filter(|(_, value)| !value.is_null()));
        for (sort, name, value) in document.components() {
            let side = sides.of_component(sort, name);
            let (key, part) = match sort {
                "schemas" => ((What::Schema, name.to_owned()), schema::outline(value, side)),
                _ => ((What::Shared, format!("{sort}/{name}")), component(sort, value, side)),
            };
            contract.parts.insert(key, part);
        }
        for (path, item) in document.json["paths"].as_object().into_iter().flatten() {
            let shared = list(&item["parameters"]);
            for (verb, value) in members(item, &[]).filter(|(verb, _)| is_verb(verb)) {
                let address = format!("{} {path}", verb.to_uppercase());
                let name = value["operationId"].as_str().unwrap_or(&address).to_owned();
                let operation = operation(document, &address, value, shared);
                let known = contract.parts.insert((What::Operation, name.clone()), operation);
                ensure!(known.is_none(), "{}: two operations are called {name}", document.name);
            }
        }
        Ok(contract)
    }

    /// Adds what is said of the part, but for words and for what is said by default.
    pub fn say<'v>(&mut self, members: impl IntoIterator<Item = (&'v str, &'v Value)>) {
        let told = members.into_iter().filter(|(keyword, value)| {
            let by_default = ["required", "deprecated"].contains(keyword) && **value == Value::Bool(false);
            !WORDS.contains(keyword) && !by_default
        });
        self.says.extend(told.map(|(keyword, value)| (keyword.to_owned(), value.clone())));
    }
}

fn is_verb(member: &str) -> bool {
    !["parameters", "servers", "$ref"].contains(&member)
        && !WORDS.contains(&member)
        && !member.starts_with("x-")
}

/// Something that operations share.
fn component(sort: &str, value: &Value, side: Side) -> Part {
    match sort {
        "parameters" => parameter(value),
        "responses" | "requestBodies" => content(value, side),
        _ => {
            let mut part = Part { side, ..Part::default() };
            part.say(members(value, &[]));
            part
        }
    }
}

fn operation(document: &Document, address: &str, value: &Value, shared: &[Value]) -> Part {
    let mut operation = Part { side: Side::SENT, ..Part::default() };
    operation.says.insert("address".to_owned(), json!(address));
    operation.say(members(value, &["operationId", "parameters", "requestBody", "responses"]));
    // An operation's own parameter replaces one of the whole path.
    for value in shared.iter().chain(list(&value["parameters"])) {
        let (key, parameter) = used_parameter(document, value);
        operation.parts.insert(key, parameter);
    }
    if let Some(body) = value.get("requestBody") {
        operation.parts.insert((What::Body, "body".to_owned()), content(body, Side::SENT));
    }
    for (status, value) in value["responses"].as_object().into_iter().flatten() {
        operation.parts.insert((What::Answer, status.clone()), content(value, Side::RECEIVED));
    }
    operation
}

/// A parameter of an operation. Of a shared one only the reference is compared there.
fn used_parameter(document: &Document, value: &Value) -> ((What, String), Part) {
    let reference = value["$ref"].as_str();
    let resolved = reference.and_then(|reference| document.resolve(reference)).unwrap_or(value);
    let what = match resolved["in"].as_str() {
        Some("path") => What::PathParameter,
        Some("query") => What::QueryParameter,
        Some("header") => What::HeaderParameter,
        _ => What::OtherParameter,
    };
    let name = resolved["name"].as_str().or(reference).unwrap_or("without a name").to_owned();
    let mut part = parameter(value);
    part.demanded = resolved["required"] == true;
    ((what, name), part)
}

fn parameter(value: &Value) -> Part {
    let mut parameter = schema::outline(value.get("schema").unwrap_or(&Value::Null), Side::SENT);
    parameter.say(members(value, &["schema"]));
    parameter.demanded = value["required"] == true;
    parameter
}

/// A body or an answer. Where it has one form only, its fields are those of the part itself.
fn content(value: &Value, side: Side) -> Part {
    let forms: Vec<_> = value["content"].as_object().into_iter().flatten().collect();
    let mut part = match forms.as_slice() {
        [(_, form)] => schema::outline(&form["schema"], side),
        _ => Part { side, ..Part::default() },
    };
    for (name, form) in &forms {
        let about =
            members(form, &["schema"]).map(|(keyword, value)| (format!("{name} {keyword}"), value.clone()));
        part.says.extend(about);
    }
    part.say([("content", &forms.iter().map(|(name, _)| json!(name)).collect())]);
    if forms.len() > 1 {
        for (name, form) in forms {
            let form = schema::outline(&form["schema"], side);
            part.parts.insert((What::Alternative, name.clone()), form);
        }
    }
    part.say(members(value, &["content"]));
    part.demanded = value["required"] == true;
    part
}

/// The members of an object but for some.
pub fn members<'v>(value: &'v Value, but: &'v [&str]) -> impl Iterator<Item = (&'v str, &'v Value)> {
    let members = value.as_object().into_iter().flat_map(Map::iter);
    members.map(|(name, value)| (&**name, value)).filter(|(name, _)| !but.contains(name))
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
