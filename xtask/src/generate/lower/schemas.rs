//! Schemas.

use crate::generate::contract::{Check, Field, Form, Model, Type};
use crate::generate::docs;
use anyhow::{Context, Result, bail, ensure};
use oas3::spec::{ObjectOrReference, ObjectSchema, Schema, SchemaType, SchemaTypeSet};
use serde_json::Value;

pub fn lower_model(schema: &Schema) -> Result<Model> {
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

pub fn lower_field(name: &str, required: bool, schema: &Schema) -> Result<Field> {
    let description = match schema {
        Schema::Boolean(_) => None,
        Schema::Object(schema) => match schema.as_ref() {
            ObjectOrReference::Ref { description, .. } => description.as_deref(),
            ObjectOrReference::Object(schema) => schema.description.as_deref(),
        },
    };
    let plain = as_object(schema);
    let is_deprecated = plain.is_some_and(|plain| plain.deprecated == Some(true));
    let bound = |number: &Option<serde_json::Number>| {
        number.as_ref().and_then(serde_json::Number::as_u64).and_then(|n| u32::try_from(n).ok())
    };
    Ok(Field {
        name: name.to_owned(),
        docs: description
            .map(|text| describe(text, schema))
            .into_iter()
            .chain(is_deprecated.then(|| docs::DEPRECATED.to_owned()))
            .collect(),
        required,
        ty: lower_type(schema)?,
        bounds: plain.map_or((None, None), |plain| (bound(&plain.minimum), bound(&plain.maximum))),
        check: Check::Number,
    })
}

/// The description of a member, with what its type cannot say.
pub fn describe(text: &str, schema: &Schema) -> String {
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

pub fn as_object(schema: &Schema) -> Option<&ObjectSchema> {
    match schema {
        Schema::Boolean(_) => None,
        Schema::Object(schema) => match schema.as_ref() {
            ObjectOrReference::Ref { .. } => None,
            ObjectOrReference::Object(schema) => Some(schema),
        },
    }
}

pub fn lower_type(schema: &Schema) -> Result<Type> {
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
