//! Values for the examples in the docs.

use super::contract::{Contract, Field, Form, Type};
use super::models::{is_given, variant};
use super::rust::rust_ident;
use anyhow::Result;
use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Writes values as Rust, with nothing in them but what must be given.
pub struct Samples<'a> {
    pub contract: &'a Contract,
}

impl Samples<'_> {
    /// `ProvisionCustomer::new("customer-123")`
    pub fn model(&self, name: &str) -> Result<TokenStream> {
        let ident = format_ident!("{name}");
        Ok(match &self.contract.model(name)?.form {
            Form::Object(fields) => {
                let given = fields.iter().filter(|field| is_given(field));
                let values = given.map(|field| self.field(field)).collect::<Result<Vec<_>>>()?;
                quote!(#ident::new(#(#values),*))
            }
            Form::Beside { fields, body } => {
                let values = fields.iter().map(|field| self.field(field)).collect::<Result<Vec<_>>>()?;
                let body = self.model(body)?;
                quote!(#ident::new(#(#values,)* #body))
            }
            Form::Values(values) => {
                let variant = variant(&values[0]);
                quote!(#ident::#variant)
            }
            Form::Tagged(members) => self.model(&members[0].1)?,
            Form::Loose(types) => self.value("value", &types[0])?,
        })
    }

    /// A value for a member.
    pub fn field(&self, field: &Field) -> Result<TokenStream> {
        self.value(&field.name, &field.ty)
    }

    fn value(&self, name: &str, ty: &Type) -> Result<TokenStream> {
        Ok(match ty {
            Type::Text | Type::Const(_) => {
                let text = text(name);
                quote!(#text)
            }
            Type::Boolean => quote!(true),
            Type::Integer | Type::Number => quote!(1),
            Type::Any => quote!(serde_json::json!({ "any": "value" })),
            Type::Ref(model) => self.model(model)?,
            Type::List { item, .. } => {
                let item = self.value(name.trim_end_matches('s'), item)?;
                quote!([#item])
            }
            Type::Map(values) => {
                let value = self.value("value", values)?;
                quote!([("key", #value)])
            }
            Type::Nullable(inner) => self.value(name, inner)?,
            Type::Values(_) | Type::Tagged(_) | Type::Loose(_) => unreachable!("{ty:?} has a name by now"),
        })
    }
}

/// A text that fits the member of this name.
fn text(name: &str) -> String {
    let kebab = rust_ident(name).to_string().to_kebab_case();
    match kebab.rsplit('-').next().unwrap_or_default() {
        "date" | "at" | "timestamp" => "2026-01-01T00:00:00Z".to_owned(),
        "id" | "ids" => match kebab.rsplit_once('-') {
            Some((of, _)) => format!("{of}-123"),
            None => "id-123".to_owned(),
        },
        "email" => "billing@acme.com".to_owned(),
        "url" => "https://acme.com".to_owned(),
        _ => kebab,
    }
}
