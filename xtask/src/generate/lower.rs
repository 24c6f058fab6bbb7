//! From OpenAPI to the generator's own words.

use super::contract::{Check, Contract, Field, Form, Model, Operation, Shape, Type};
use super::docs;
use anyhow::{Context, Result, bail, ensure};
use oas3::spec::{
    ObjectOrReference, ObjectSchema, Operation as ApiOperation, Parameter, ParameterIn, PathItem, Schema,
    SchemaType, SchemaTypeSet, Spec,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Reads the text of `openapi.json`.
pub fn contract(text: &str) -> Result<Contract> {
    let spec = oas3::from_json(text).context("api/openapi.json is not OpenAPI 3.1")?;
    let mut operations = Vec::new();
    for (path, item) in spec.paths.iter().flatten() {
        for (verb, operation) in verbs(item) {
            let name = operation
                .operation_id
                .clone()
                .with_context(|| format!("{verb} {path} has no operationId"))?;
            let lowered = lower_operation(&spec, &name, verb, path, operation)
                .with_context(|| format!("{name} ({verb} {path})"))?;
            operations.push(lowered);
        }
    }
    operations.sort_by(|a, b| a.name.cmp(&b.name));

    let resources = spec
        .tags
        .iter()
        .filter_map(|tag| Some((tag.name.clone(), docs::sentence(tag.description.as_ref()?))));
    let mut models = BTreeMap::new();
    for (name, schema) in spec.components.iter().flat_map(|parts| parts.schemas.iter()) {
        let model = lower_model(schema).with_context(|| format!("components/schemas/{name}"))?;
        models.insert(name.clone(), model);
    }
    Ok(Contract { operations, resources: resources.collect(), models })
}

fn verbs(item: &PathItem) -> impl Iterator<Item = (&'static str, &ApiOperation)> {
    [
        ("GET", &item.get),
        ("POST", &item.post),
        ("PUT", &item.put),
        ("PATCH", &item.patch),
        ("DELETE", &item.delete),
    ]
    .into_iter()
    .filter_map(|(verb, operation)| Some((verb, operation.as_ref()?)))
}

fn lower_operation(
    spec: &Spec,
    name: &str,
    verb: &str,
    path: &str,
    operation: &ApiOperation,
) -> Result<Operation> {
    let extension = |key: &str| operation.extensions.get(key);

    let arguments: Vec<&str> = extension("args")
        .and_then(Value::as_array)
        .context("x-args is missing")?
        .iter()
        .filter_map(Value::as_str)
        .collect();
    ensure!(
        arguments.len() <= 1,
        "x-args lists {} arguments; core::table::Operation and every printer know of one at most",
        arguments.len()
    );

    let (mut argument, mut routed, mut query, mut headers) = (None, vec![], vec![], vec![]);
    for parameter in &operation.parameters {
        let parameter = parameter.resolve(spec).context("a parameter cannot be resolved")?;
        match parameter.location {
            ParameterIn::Header => headers.push(parameter.name),
            ParameterIn::Cookie => bail!("{} is a cookie, which no part sends", parameter.name),
            ParameterIn::Query => query.push(lower_parameter(&parameter)?),
            ParameterIn::Path if arguments.contains(&parameter.name.as_str()) => {
                argument = Some(lower_parameter(&parameter)?);
            }
            ParameterIn::Path => routed.push(lower_parameter(&parameter)?),
        }
    }
    ensure!(argument.is_some() != arguments.is_empty(), "x-args names no path parameter");
    let known = argument.iter().chain(&routed);
    for field in known.clone() {
        ensure!(path.contains(&format!("{{{}}}", field.name)), "the path lacks {}", field.name);
        ensure!(field.ty == Type::Text, "the path parameter {} is not a text", field.name);
    }
    ensure!(path.matches('{').count() == known.count(), "the path has undeclared parameters");

    let (body, body_may_be_empty) = lower_body(operation, extension("body"))?;
    let answer = answer(spec, operation)?;
    let takes_cursor = extension("paginated").and_then(Value::as_bool).unwrap_or(false);
    let (shape, payload) = lower_answer(&answer, takes_cursor)?;

    let docs = [&operation.summary, &operation.description]
        .into_iter()
        .flatten()
        .map(|text| docs::sentence(text))
        .collect();
    Ok(Operation {
        name: name.to_owned(),
        verb: verb.to_owned(),
        path: path.to_owned(),
        docs,
        argument,
        routed,
        query,
        headers,
        body,
        body_may_be_empty,
        params: None,
        shape,
        payload,
        side_effects: extension("side-effects").and_then(Value::as_bool).unwrap_or(false),
        deprecated: operation.deprecated.unwrap_or(false),
        absent_in: extension("absent-in").and_then(Value::as_str).map(str::to_owned),
    })
}

fn lower_parameter(parameter: &Parameter) -> Result<Field> {
    let schema = parameter
        .schema
        .as_ref()
        .with_context(|| format!("the parameter {} has no schema", parameter.name))?;
    let mut field = lower_field(&parameter.name, parameter.required.unwrap_or(false), schema)?;
    if let Some(description) = &parameter.description {
        field.docs.splice(0..field.docs.len().min(1), [describe(description, schema)]);
    }
    Ok(field)
}

fn lower_body(operation: &ApiOperation, says: Option<&Value>) -> Result<(Option<Type>, bool)> {
    let says = says.and_then(Value::as_str).context("x-body is missing")?;
    let body = match &operation.request_body {
        None => None,
        Some(ObjectOrReference::Ref { ref_path, .. }) => bail!("the body is a reference: {ref_path}"),
        Some(ObjectOrReference::Object(body)) => {
            let media = body.content.get("application/json").context("the body is not JSON")?;
            Some(lower_type(media.schema.as_ref().context("the body has no schema")?)?)
        }
    };
    match (says, &body) {
        ("none", None) => Ok((body, false)),
        ("always", Some(_)) => Ok((body, false)),
        ("always-may-be-empty", Some(_)) => Ok((body, true)),
        _ => bail!("x-body is {says:?}, which does not fit the requestBody"),
    }
}

/// The schema of the one good answer.
fn answer(spec: &Spec, operation: &ApiOperation) -> Result<ObjectSchema> {
    let responses = operation.responses.iter().flatten();
    let mut good = responses.filter(|(status, _)| status.starts_with('2'));
    let (_, response) = good.next().context("there is no good answer")?;
    ensure!(good.next().is_none(), "there are several good answers");
    let response = response.resolve(spec).context("the answer cannot be resolved")?;
    let media = response.content.get("application/json").context("the answer is not JSON")?;
    match media.schema.as_ref().map(as_object) {
        Some(Some(schema)) => Ok(schema.clone()),
        _ => bail!("the answer is no envelope written in place"),
    }
}

/// Takes the envelope off. The rules:
/// a list of a cursor operation is a page; a list with `pagination` that takes no cursor is the
/// only page; another list is the array; `data` of unknown form is left as it is; all else is
/// one resource.
fn lower_answer(envelope: &ObjectSchema, takes_cursor: bool) -> Result<(Shape, Type)> {
    let data = envelope.properties.get("data").context("the answer has no data")?;
    let paginated = envelope.properties.contains_key("pagination");
    Ok(match lower_type(data)? {
        Type::List { item, .. } => match (paginated, takes_cursor) {
            (true, true) => (Shape::Page, *item),
            (true, false) => (Shape::OnlyPage, *item),
            (false, false) => (Shape::List, *item),
            (false, true) => bail!("x-paginated, but the answer has no pagination"),
        },
        _ if paginated || takes_cursor => bail!("pagination of what is no list"),
        Type::Any => (Shape::Raw, Type::Any),
        payload => (Shape::Resource, payload),
    })
}

fn lower_model(schema: &Schema) -> Result<Model> {
    let schema = as_object(schema).context("a component that is a reference has no use")?;
    let docs = schema.description.iter().map(|text| docs::sentence(text)).collect();
    let form = if schema.properties.is_empty() {
        match lower_type_of(schema)? {
            Type::Values(values) => Form::Values(values),
            other => bail!("neither an object nor an enum but {other:?}"),
        }
    } else {
        let fields = schema.properties.iter();
        let fields = fields.map(|(name, schema_of)| {
            let required = schema.required.contains(name);
            lower_field(name, required, schema_of).with_context(|| format!("the member {name}"))
        });
        Form::Object(fields.collect::<Result<_>>()?)
    };
    Ok(Model { docs, form })
}

fn lower_field(name: &str, required: bool, schema: &Schema) -> Result<Field> {
    let description = match schema {
        Schema::Boolean(_) => None,
        Schema::Object(schema) => match schema.as_ref() {
            ObjectOrReference::Ref { description, .. } => description.as_deref(),
            ObjectOrReference::Object(schema) => schema.description.as_deref(),
        },
    };
    let plain = as_object(schema);
    let bound = |number: &Option<serde_json::Number>| {
        number.as_ref().and_then(serde_json::Number::as_u64).and_then(|n| u32::try_from(n).ok())
    };
    Ok(Field {
        name: name.to_owned(),
        docs: description.iter().map(|text| describe(text, schema)).collect(),
        required,
        ty: lower_type(schema)?,
        bounds: plain.map_or((None, None), |plain| (bound(&plain.minimum), bound(&plain.maximum))),
        check: Check::Number,
    })
}

/// The description of a member, with what its type cannot say.
fn describe(text: &str, schema: &Schema) -> String {
    let sentence = docs::sentence(text);
    let Some(schema) = as_object(schema) else { return sentence };
    let mut remarks = Vec::new();
    if schema.format.as_deref() == Some("date-time") {
        remarks.push("ISO 8601".to_owned());
    }
    remarks.extend(docs::range(schema.minimum.as_ref(), schema.maximum.as_ref()));
    let items = docs::range(schema.min_items.as_ref(), schema.max_items.as_ref());
    remarks.extend(items.map(|range| range + " of them"));
    remarks.extend(schema.default.as_ref().map(|value| format!("default {value}")));
    if remarks.is_empty() { sentence } else { docs::remark(&sentence, &remarks.join(", ")) }
}

fn as_object(schema: &Schema) -> Option<&ObjectSchema> {
    match schema {
        Schema::Boolean(_) => None,
        Schema::Object(schema) => match schema.as_ref() {
            ObjectOrReference::Ref { .. } => None,
            ObjectOrReference::Object(schema) => Some(schema),
        },
    }
}

fn lower_type(schema: &Schema) -> Result<Type> {
    match schema {
        Schema::Boolean(_) => Ok(Type::Any),
        Schema::Object(schema) => match schema.as_ref() {
            ObjectOrReference::Ref { ref_path, .. } => Ok(Type::Ref(component(ref_path)?)),
            ObjectOrReference::Object(schema) => lower_type_of(schema),
        },
    }
}

fn lower_type_of(schema: &ObjectSchema) -> Result<Type> {
    ensure!(schema.all_of.is_empty(), "allOf is not understood: teach lower.rs what it means");
    if !schema.one_of.is_empty() {
        return lower_tagged(schema);
    }
    if !schema.any_of.is_empty() {
        return lower_loose(schema);
    }
    if let Some(value) = &schema.const_value {
        let text = value.as_str().with_context(|| format!("the const {value} is not a text"))?;
        return Ok(Type::Const(text.to_owned()));
    }
    if !schema.enum_values.is_empty() {
        return lower_values(schema);
    }
    let types = match &schema.schema_type {
        None => return Ok(Type::Any),
        Some(SchemaTypeSet::Single(one)) => vec![*one],
        Some(SchemaTypeSet::Multiple(several)) => several.clone(),
    };
    let nullable = types.contains(&SchemaType::Null);
    let types = types.into_iter().filter(|ty| *ty != SchemaType::Null);
    let mut types = types.map(|ty| lower_json_type(ty, schema)).collect::<Result<Vec<_>>>()?;
    let ty = if types.len() == 1 { types.remove(0) } else { Type::Loose(types) };
    Ok(or_null(ty, nullable))
}

fn lower_json_type(ty: SchemaType, schema: &ObjectSchema) -> Result<Type> {
    Ok(match ty {
        SchemaType::Boolean => Type::Boolean,
        SchemaType::Integer => Type::Integer,
        SchemaType::Number => Type::Number,
        SchemaType::String => Type::Text,
        SchemaType::Array => {
            let item = schema.items.as_ref().context("a list of what?")?;
            let count = |n: Option<u64>, none: u16| n.map_or(Ok(none), u16::try_from);
            Type::List {
                item: Box::new(lower_type(item)?),
                least: count(schema.min_items, 0)?,
                most: count(schema.max_items, u16::MAX)?,
            }
        }
        SchemaType::Object => {
            ensure!(
                schema.properties.is_empty(),
                "an object written in place has no name: the contract makes components of them"
            );
            let values = schema.additional_properties.as_ref();
            Type::Map(Box::new(values.map_or(Ok(Type::Any), lower_type)?))
        }
        SchemaType::Null => bail!("null alone is no type"),
    })
}

fn lower_tagged(schema: &ObjectSchema) -> Result<Type> {
    let tag = schema.discriminator.as_ref().context("oneOf without a discriminator")?;
    ensure!(
        tag.property_name == "type",
        "a union told apart by {:?}; core::table::Rule::Tagged knows `type` only",
        tag.property_name
    );
    let mapping = tag.mapping.as_ref().context("the discriminator has no mapping")?;
    ensure!(mapping.len() == schema.one_of.len(), "the mapping does not fit oneOf");
    let members = mapping.iter().map(|(tag, path)| Ok((tag.clone(), component(path)?)));
    Ok(Type::Tagged(members.collect::<Result<_>>()?))
}

fn lower_loose(schema: &ObjectSchema) -> Result<Type> {
    let is_null = |schema: &Schema| {
        as_object(schema)
            .is_some_and(|schema| schema.schema_type == Some(SchemaTypeSet::Single(SchemaType::Null)))
    };
    let nullable = schema.any_of.iter().any(is_null);
    let types = schema.any_of.iter().filter(|schema| !is_null(schema));
    let mut types = types.map(lower_type).collect::<Result<Vec<_>>>()?;
    let ty = if types.len() == 1 { types.remove(0) } else { Type::Loose(types) };
    Ok(or_null(ty, nullable))
}

fn lower_values(schema: &ObjectSchema) -> Result<Type> {
    let nullable = schema.enum_values.contains(&Value::Null);
    let values = schema.enum_values.iter().filter(|value| !value.is_null());
    let values = values.map(|value| {
        let text = value.as_str().with_context(|| format!("the enum value {value} is no text"))?;
        Ok(text.to_owned())
    });
    Ok(or_null(Type::Values(values.collect::<Result<_>>()?), nullable))
}

fn or_null(ty: Type, nullable: bool) -> Type {
    if nullable { Type::Nullable(Box::new(ty)) } else { ty }
}

fn component(path: &str) -> Result<String> {
    let name = path.strip_prefix("#/components/schemas/");
    Ok(name.with_context(|| format!("{path} is no component schema"))?.to_owned())
}
