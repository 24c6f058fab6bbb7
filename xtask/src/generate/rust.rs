//! Rust as tokens.

use super::contract::Type;
use super::docs;
use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// How wide doc comments may be.
const WIDTH: usize = 90;

/// The type of a required member. Types in place must have their names by now.
pub fn rust_type(ty: &Type) -> TokenStream {
    match ty {
        Type::Any => quote!(Value),
        Type::Boolean => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Number => quote!(Number),
        Type::Text | Type::Const(_) => quote!(String),
        Type::Ref(name) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
        Type::List { item, .. } => {
            let item = rust_type(item);
            quote!(Vec<#item>)
        }
        Type::Map(values) => {
            let values = rust_type(values);
            quote!(BTreeMap<String, #values>)
        }
        Type::Nullable(inner) => {
            let inner = rust_type(inner);
            quote!(Option<#inner>)
        }
        Type::Values(_) | Type::Tagged(_) | Type::Loose(_) => {
            unreachable!("{ty:?} has a name by now")
        }
    }
}

/// The name of a member.
pub fn rust_ident(name: &str) -> Ident {
    let name = name.to_snake_case();
    match syn::parse_str::<Ident>(&name) {
        Ok(ident) => ident,
        Err(_) => format_ident!("r#{name}"),
    }
}

/// A doc comment of these paragraphs.
pub fn doc_comment(paragraphs: &[String]) -> TokenStream {
    let lines = docs::wrap(paragraphs, WIDTH);
    let lines = lines.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}
