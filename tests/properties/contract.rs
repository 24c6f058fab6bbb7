//! `api/openapi.json` as these tests read it: straight from the file, sharing nothing with the
//! generator.

use serde_json::{Map, Value, json};
use std::sync::LazyLock;

/// The whole contract.
pub static CONTRACT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../api/openapi.json")).unwrap());

/// A schema of the contract.
#[derive(Clone, Copy)]
pub struct Schema(&'static Value);

/// What a value may be, seen from one JSON type.
pub enum Kind {
    Any,
    Null,
    Boolean,
    Number {
        whole: bool,
        least: Option<i64>,
        most: Option<i64>,
    },
    Text {
        listed: Vec<&'static str>,
        format: Option<&'static str>,
    },
    List {
        item: Schema,
        least: usize,
        most: Option<usize>,
    },
    Map(Schema),
    Object(Vec<Member>),
    /// The object that the member `type` tells.
    Tagged(Vec<(&'static str, Schema)>),
}

pub struct Member {
    pub name: &'static str,
    pub schema: Schema,
    pub required: bool,
}

impl Schema {
    /// The schema as it is written.
    pub fn text(self) -> &'static Value {
        self.0
    }

    /// The schema that is meant, if this one is a reference.
    pub fn resolved(self) -> Schema {
        match self.0["$ref"].as_str() {
            Some(reference) => Schema(at(reference)).resolved(),
            None => self,
        }
    }

    /// What a value may be. Several kinds besides null are a union that no tag tells apart.
    pub fn kinds(self) -> Vec<Kind> {
        let schema = self.resolved().0;
        if let Some(options) = schema["anyOf"].as_array() {
            return options.iter().flat_map(|option| Schema(option).kinds()).collect();
        }
        if let Some(mapping) = schema["discriminator"]["mapping"].as_object() {
            let variant = |(tag, reference): (&'static String, &'static Value)| {
                (tag.as_str(), Schema(at(reference.as_str().unwrap())))
            };
            return vec![Kind::Tagged(mapping.iter().map(variant).collect())];
        }
        let listed = schema["enum"].as_array().into_iter().flatten().chain(schema.get("const"));
        let listed: Vec<&Value> = listed.collect();
        match &schema["type"] {
            Value::Null if listed.is_empty() => vec![Kind::Any],
            Value::Null => {
                let null = listed.iter().any(|value| value.is_null()).then_some(Kind::Null);
                [kind(schema, "string")].into_iter().chain(null).collect()
            }
            Value::String(one) => vec![kind(schema, one)],
            several => {
                several.as_array().unwrap().iter().map(|one| kind(schema, one.as_str().unwrap())).collect()
            }
        }
    }
}

fn kind(schema: &'static Value, ty: &str) -> Kind {
    let count = |name: &str| schema[name].as_u64().map(|count| count as usize);
    match ty {
        "null" => Kind::Null,
        "boolean" => Kind::Boolean,
        "number" | "integer" => Kind::Number {
            whole: ty == "integer",
            least: schema["minimum"].as_i64(),
            most: schema["maximum"].as_i64(),
        },
        "string" => {
            let listed = schema["enum"].as_array().into_iter().flatten().chain(schema.get("const"));
            Kind::Text {
                listed: listed.filter_map(Value::as_str).collect(),
                format: schema["format"].as_str(),
            }
        }
        "array" => Kind::List {
            item: Schema(&schema["items"]),
            least: count("minItems").unwrap_or(0),
            most: count("maxItems"),
        },
        "object" if schema["properties"].is_object() => Kind::Object(members(schema)),
        "object" => Kind::Map(Schema(&schema["additionalProperties"])),
        other => panic!("what is the type {other}?"),
    }
}

fn members(object: &'static Value) -> Vec<Member> {
    let required = object["required"].as_array().map_or(&[][..], Vec::as_slice);
    let properties = object["properties"].as_object().unwrap();
    let members = properties.iter().map(|(name, schema)| Member {
        name,
        schema: Schema(schema),
        required: required.iter().any(|required| required == name),
    });
    members.collect()
}

/// What a reference names.
fn at(reference: &str) -> &'static Value {
    let pointer = reference.strip_prefix('#').unwrap();
    CONTRACT.pointer(pointer).unwrap_or_else(|| panic!("the contract lacks {reference}"))
}

/// The component schemas, by name.
pub fn schemas() -> impl Iterator<Item = (&'static str, Schema)> {
    let schemas = CONTRACT["components"]["schemas"].as_object().unwrap();
    schemas.iter().map(|(name, schema)| (name.as_str(), Schema(schema)))
}

/// An operation.
pub struct Operation {
    /// The call path: `v1.customers.provision`.
    pub name: &'static str,
    /// The path, with the names of its parameters in braces.
    pub path: &'static str,
    /// The parameter of the path that is a member of the params.
    pub owner: Option<&'static str>,
    /// The parameter of the path that is an argument.
    pub argument: Option<&'static str>,
    /// The members of the params that do not go into the body: an object.
    pub beside: Schema,
    /// The body.
    pub body: Option<Schema>,
    /// What a good reply brings, or one item of it where that is a list.
    pub reply: Schema,
}

impl Operation {
    /// The names of the members that do not go into the body.
    pub fn beside_names(&self) -> Vec<&'static str> {
        members(self.beside.0).into_iter().map(|member| member.name).collect()
    }

    /// What the params must be, all at once; nothing if there are none.
    pub fn params(&self) -> impl Iterator<Item = Schema> {
        let beside = (!self.beside_names().is_empty()).then_some(self.beside);
        beside.into_iter().chain(self.body)
    }
}

/// All operations.
pub fn operations() -> Vec<Operation> {
    let paths = CONTRACT["paths"].as_object().unwrap();
    let operations = paths
        .iter()
        .flat_map(|(path, verbs)| verbs.as_object().unwrap().values().map(|verb| operation(path, verb)));
    operations.collect()
}

fn operation(path: &'static str, operation: &'static Value) -> Operation {
    let arguments = operation["x-args"].as_array().unwrap();
    assert!(arguments.len() <= 1, "{path}: several arguments");
    let (mut properties, mut required, mut owner) = (Map::new(), Vec::new(), None);
    for parameter in operation["parameters"].as_array().unwrap() {
        let parameter = Schema(parameter).resolved().0;
        let name = parameter["name"].as_str().unwrap();
        let is_owner = parameter["in"] == "path" && !arguments.contains(&parameter["name"]);
        if is_owner {
            assert_eq!(owner.replace(name), None, "{path}: several owners");
        }
        if is_owner || parameter["in"] == "query" {
            properties.insert(name.to_owned(), parameter["schema"].clone());
            required.extend((parameter["required"] == true).then_some(name));
        }
    }
    let beside = json!({ "type": "object", "properties": properties, "required": required });
    let json = &|content: &'static Value| &content["content"]["application/json"]["schema"];
    let data = Schema(&json(&operation["responses"]["200"])["properties"]["data"]);
    Operation {
        name: operation["operationId"].as_str().unwrap(),
        path,
        owner,
        argument: arguments.first().and_then(Value::as_str),
        // There are a hundred of them, and they are asked for once.
        beside: Schema(Box::leak(Box::new(beside))),
        body: operation.get("requestBody").map(|body| Schema(json(body))),
        reply: match data.kinds().as_slice() {
            [Kind::List { item, .. }] => *item,
            _ => data,
        },
    }
}
