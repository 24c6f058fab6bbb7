//! The contract in the generator's own words: what the printers read.

use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;

/// All that the generator knows of `api/openapi.json`.
#[derive(Debug)]
pub struct Contract {
    /// Sorted by name.
    pub operations: Vec<Operation>,
    /// What the contract says of a resource, by path (`v1.customers`).
    pub resources: BTreeMap<String, String>,
    /// The component schemas and the types that the contract writes in place, by name.
    pub models: BTreeMap<String, Model>,
}

impl Contract {
    /// Fails where the printers would write what does not hold together.
    pub fn assert_sound(&self) -> Result<()> {
        for pair in self.operations.windows(2) {
            ensure!(pair[0].name != pair[1].name, "two operations are called {}", pair[0].name);
        }
        for operation in &self.operations {
            let name = &operation.name;
            ensure!(
                operation.headers.is_empty(),
                "{name} takes the headers {:?}: say in fixups.rs how callers set them",
                operation.headers
            );
            let Some(Type::Ref(body)) = &operation.body else { continue };
            ensure!(
                operation.body_may_be_empty != self.has_required_members(body)?,
                "{name}: x-body does not fit the required members of {body}"
            );
            for routed in &operation.routed {
                ensure!(
                    !self.member_names(body)?.contains(&routed.name.as_str()),
                    "{name}: {} is both a path parameter that comes from the params and a member \
                     of the body {body}, so nothing tells them apart",
                    routed.name
                );
            }
        }
        for (name, model) in &self.models {
            let mut missing = None;
            model.each_ref(&mut |known| {
                if !self.models.contains_key(known) {
                    missing = Some(known.to_owned());
                }
            });
            ensure!(missing.is_none(), "{name} mentions {missing:?}, which is no model");
        }
        Ok(())
    }

    /// Whether a value of this model cannot be empty.
    pub fn has_required_members(&self, model: &str) -> Result<bool> {
        Ok(match &self.model(model)?.form {
            Form::Object(fields) => fields.iter().any(|field| field.required),
            Form::Beside { fields, body } => {
                fields.iter().any(|field| field.required) || self.has_required_members(body)?
            }
            Form::Tagged(_) => true,
            Form::Values(_) | Form::Loose(_) => false,
        })
    }

    /// The model of that name.
    pub fn model(&self, name: &str) -> Result<&Model> {
        self.models.get(name).with_context(|| format!("no model is called {name}"))
    }

    /// The members that a value of this model may have.
    pub fn member_names(&self, model: &str) -> Result<Vec<&str>> {
        Ok(match &self.model(model)?.form {
            Form::Object(fields) => fields.iter().map(|field| &*field.name).collect(),
            Form::Tagged(members) => {
                let names = members.iter().map(|(_, member)| self.member_names(member));
                names.collect::<Result<Vec<_>>>()?.concat()
            }
            Form::Beside { .. } | Form::Values(_) | Form::Loose(_) => vec![],
        })
    }
}

/// One operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// `v1.customers.provision`
    pub name: String,
    /// `POST`
    pub verb: String,
    /// `/api/v1/customers/{id}`
    pub path: String,
    /// One sentence, then what else there is to say.
    pub docs: Vec<String>,
    /// The path parameter that is a positional argument.
    pub argument: Option<Field>,
    /// Path parameters that come from the params.
    pub routed: Vec<Field>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// The names of header parameters.
    pub headers: Vec<String>,
    /// The JSON body.
    pub body: Option<Type>,
    /// `{}` is a valid body.
    pub body_may_be_empty: bool,
    /// The model of all params: the body, or the query and the routed path parameters, or
    /// `Form::Beside`. `None` until it is named, and where the operation has none.
    pub params: Option<String>,
    /// How to read a good reply.
    pub shape: Shape,
    /// What a good reply brings: the resource, or one item of a list.
    pub payload: Type,
    /// A GET that can write.
    pub side_effects: bool,
    /// Not to be used any more.
    pub deprecated: bool,
    /// The month in which the operation was found missing.
    pub absent_in: Option<String>,
}

impl Operation {
    /// `v1.customers` of `v1.customers.provision`
    pub fn resource(&self) -> &str {
        self.name.rsplit_once('.').map_or("", |(resource, _)| resource)
    }

    /// `provision` of `v1.customers.provision`
    pub fn method(&self) -> &str {
        self.name.rsplit('.').next().unwrap_or(&self.name)
    }
}

/// How a good reply is read; the same as `stigg_edge::core::table::Shape`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Resource,
    Page,
    OnlyPage,
    List,
    Raw,
}

/// A type with a name.
#[derive(Debug)]
pub struct Model {
    pub docs: Vec<String>,
    pub form: Form,
}

impl Model {
    /// Calls `visit` with the name of every model that this one mentions.
    pub fn each_ref<'a>(&'a self, visit: &mut impl FnMut(&'a str)) {
        match &self.form {
            Form::Object(fields) => fields.iter().for_each(|field| field.ty.each_ref(visit)),
            Form::Beside { fields, body } => {
                fields.iter().for_each(|field| field.ty.each_ref(visit));
                visit(body);
            }
            Form::Values(_) => {}
            Form::Tagged(members) => members.iter().for_each(|(_, member)| visit(member)),
            Form::Loose(types) => types.iter().for_each(|ty| ty.each_ref(visit)),
        }
    }
}

/// What a named type is made of.
#[derive(Debug)]
pub enum Form {
    /// An object with these members, and any others.
    Object(Vec<Field>),
    /// The members of another model and these, which do not go into the body.
    Beside { fields: Vec<Field>, body: String },
    /// One of these texts, or another that the API has learnt since.
    Values(Vec<String>),
    /// An object of the kind that its member `type` tells.
    Tagged(Vec<(String, String)>),
    /// A value of one of these types, which nothing but their members tells apart.
    Loose(Vec<Type>),
}

/// A member of an object, or a parameter.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub docs: Vec<String>,
    pub required: bool,
    pub ty: Type,
    /// The least and the greatest number, as far as the contract says.
    pub bounds: (Option<u32>, Option<u32>),
    /// What is checked of a number before a request is sent.
    pub check: Check,
}

/// What is checked of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// That it is a number.
    Number,
    /// That it is within its bounds.
    Bounds,
    /// That it is within its bounds and has no fraction.
    WholeWithinBounds,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Anything.
    Any,
    Boolean,
    Integer,
    Number,
    Text,
    /// This one text.
    Const(String),
    /// A model, by name.
    Ref(String),
    /// A list of such items, that many at least and at most.
    List {
        item: Box<Type>,
        least: u16,
        most: u16,
    },
    /// An object with keys of the caller's and values of this type.
    Map(Box<Type>),
    /// This, or null.
    Nullable(Box<Type>),
    /// One of these texts. Becomes a `Ref` once it has a name.
    Values(Vec<String>),
    /// As `Form::Tagged`. Becomes a `Ref` once it has a name.
    Tagged(Vec<(String, String)>),
    /// As `Form::Loose`. Becomes a `Ref` once it has a name.
    Loose(Vec<Type>),
}

impl Type {
    /// Calls `visit` with the name of every model that this type mentions.
    pub fn each_ref<'a>(&'a self, visit: &mut impl FnMut(&'a str)) {
        self.walk(&mut |part| {
            if let Type::Ref(name) = part {
                visit(name);
            }
        });
    }

    /// Calls `visit` on this type and on all the types that it is made of.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Type)) {
        visit(self);
        match self {
            Type::List { item, .. } => item.walk(visit),
            Type::Map(inner) | Type::Nullable(inner) => inner.walk(visit),
            Type::Loose(types) => types.iter().for_each(|ty| ty.walk(visit)),
            _ => {}
        }
    }

    /// As [`Type::walk`], from the inside out, to change what is met.
    pub fn walk_mut(&mut self, visit: &mut impl FnMut(&mut Type)) {
        match self {
            Type::List { item, .. } => item.walk_mut(visit),
            Type::Map(inner) | Type::Nullable(inner) => inner.walk_mut(visit),
            Type::Loose(types) => types.iter_mut().for_each(|ty| ty.walk_mut(visit)),
            _ => {}
        }
        visit(self);
    }
}
