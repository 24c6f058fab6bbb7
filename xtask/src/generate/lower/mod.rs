//! From OpenAPI to the generator's own words.

mod schemas;

use super::contract::{Contract, Field, Operation, Shape, Type};
use super::docs;
use anyhow::{Context, Result, bail, ensure};
use oas3::spec::{
    ObjectOrReference, ObjectSchema, Operation as ApiOperation, Parameter, ParameterIn, PathItem, Spec,
};
use schemas::{as_object, describe, lower_field, lower_model, lower_type};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Reads the text of `openapi.json`.
pub fn contract(text: &str) -> Result<Contract> {
    let mut json: Value = serde_json::from_str(text).context("api/openapi.json is not JSON")?;
    part_references(&mut json);
    let spec: Spec = serde_json::from_value(json).context("api/openapi.json is not OpenAPI 3.1")?;
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

/// Makes a schema that is a reference and something else the only way of an `anyOf`, which means the same: of a
/// reference oas3 reads no more than the description.
fn part_references(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let has_company = members.keys().any(|name| !["$ref", "description"].contains(&&**name));
            if let Some(reference) = members.remove("$ref") {
                let (name, member) = match has_company {
                    true => ("anyOf", json!([{ "$ref": reference }])),
                    false => ("$ref", reference),
                };
                members.insert(name.to_owned(), member);
            }
            members.values_mut().for_each(part_references);
        }
        Value::Array(items) => items.iter_mut().for_each(part_references),
        _ => {}
    }
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
        field.docs = vec![describe(description, schema)];
    }
    if parameter.deprecated == Some(true) {
        field.docs.push(docs::DEPRECATED.to_owned());
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
