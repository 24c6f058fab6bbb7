//! Prints the models: `src/contract/models/`.

mod builders;
mod enums;
mod registry;

use super::contract::{Contract, Field, Form, Model, Type};
use super::domains::{self, DOMAINS};
use super::rust::{doc_comment, rust_ident, rust_type};
use super::typescript::type_name as typescript;
use anyhow::{Result, ensure};
use builders::{builder, starts_empty};
use heck::{ToLowerCamelCase, ToSnakeCase};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

pub use builders::{argument, is_given, setters};
pub use enums::variant;
pub use registry::print as print_registry;

/// The files by name, `mod.rs` first.
pub fn print(contract: &Contract) -> Result<Vec<(String, TokenStream)>> {
    enums::assert_variants(contract)?;
    let printer = Printer { contract, sent: sent(contract)? };
    let assigned = domains::assign(contract)?;

    let mut files = Vec::new();
    let mut declarations = Vec::new();
    for domain in &DOMAINS {
        let mut items = Vec::new();
        for (name, model) in &contract.models {
            if assigned[name.as_str()] == domain.name {
                items.push(printer.model(name, model)?);
                declarations.push(format_ident!("{name}"));
            }
        }
        let docs = format!(" {}", domain.docs);
        let file = quote! {
            #![doc = #docs]

            use super::prelude::*;

            #(#items)*
        };
        files.push((format!("{}.rs", domain.name), file));
    }

    let modules = DOMAINS.iter().map(|domain| format_ident!("{}", domain.name));
    let modules: BTreeSet<Ident> = modules.collect();
    let modules = modules.iter().collect::<Vec<_>>();
    let count = Literal::usize_unsuffixed(declarations.len());
    let root = quote! {
        //! The contract's schemas, by domain. All of them are here under their own name too.

        #(pub mod #modules;)*

        #(pub use #modules::*;)*
        pub use crate::wire::{Number, UnknownFields};

        /// The TypeScript of all models, domain by domain.
        #[cfg(feature = "js")]
        pub const DECLARATIONS: [&str; #count] = [#(<#declarations as tsify::Tsify>::DECL),*];

        mod prelude {
            pub(super) use super::*;
            pub(super) use crate::wire::{AnyText, Tagged, apart, nullable, read, text_enum};
            pub(super) use serde::{Deserialize, Deserializer, Serialize, Serializer};
            pub(super) use serde_json::Value;
            pub(super) use std::collections::BTreeMap;
            #[cfg(feature = "js")]
            pub(super) use {tsify::Tsify, wasm_bindgen::prelude::*};
        }
    };
    files.insert(0, ("mod.rs".to_owned(), root));
    Ok(files)
}

/// The models that requests are made of: they get constructors and setters.
fn sent(contract: &Contract) -> Result<BTreeSet<String>> {
    let mut open: Vec<&str> = Vec::new();
    for operation in &contract.operations {
        open.extend(operation.params.as_deref());
    }
    let mut sent = BTreeSet::new();
    while let Some(name) = open.pop() {
        if sent.insert(name.to_owned()) {
            contract.model(name)?.each_ref(&mut |mentioned| open.push(mentioned));
        }
    }
    Ok(sent)
}

struct Printer<'a> {
    contract: &'a Contract,
    sent: BTreeSet<String>,
}

impl Printer<'_> {
    fn model(&self, name: &str, model: &Model) -> Result<TokenStream> {
        let ident = format_ident!("{name}");
        let docs = doc_comment(&model.docs);
        match &model.form {
            Form::Object(fields) => self.object(name, &ident, docs, fields),
            Form::Beside { fields, body } => self.beside(&ident, docs, fields, body),
            Form::Values(values) => enums::values(&ident, docs, values),
            Form::Tagged(members) => Ok(enums::tagged(&ident, docs, members)),
            Form::Loose(types) => Ok(enums::loose(&ident, docs, types)),
        }
    }

    fn object(&self, name: &str, ident: &Ident, docs: TokenStream, fields: &[Field]) -> Result<TokenStream> {
        ensure!(
            fields.iter().all(|field| field.name != "extra"),
            "{name} has a member `extra`, which is where the printer puts unknown members"
        );
        let members = fields.iter().map(print_field);
        let sent = self.sent.contains(name);
        let builder = sent.then(|| builder(self.contract, ident, fields));
        let default = (sent && fields.iter().all(starts_empty)).then(|| quote!(Default,));
        Ok(quote! {
            #docs
            #[derive(Clone, Debug, #default PartialEq, Serialize, Deserialize)]
            #[cfg_attr(feature = "js", derive(Tsify))]
            #[serde(rename_all = "camelCase")]
            #[non_exhaustive]
            pub struct #ident {
                #(#members)*
                /// Members that this version does not know.
                #[serde(flatten)]
                pub extra: UnknownFields,
            }

            #builder
        })
    }

    /// Members that do not go into the body, and the body.
    fn beside(&self, ident: &Ident, docs: TokenStream, fields: &[Field], body: &str) -> Result<TokenStream> {
        let routed: Vec<String> = fields
            .iter()
            .map(|field| {
                ensure!(field.required, "{ident}: the path parameter {} is optional", field.name);
                let docs = field.docs.join(" ");
                Ok(format!("/** {docs} */ {}: {}", field.name, typescript(&field.ty)))
            })
            .collect::<Result<_>>()?;
        let declaration = format!("{body} & {{ {} }}", routed.join("; "));
        let body = format_ident!("{body}");
        let members = fields.iter().map(print_field);
        let names: Vec<Ident> = fields.iter().map(|field| rust_ident(&field.name)).collect();
        let wire = fields.iter().map(|field| &field.name);
        let (inputs, values): (Vec<_>, Vec<_>) =
            fields.iter().map(|field| argument(self.contract, &field.ty, &rust_ident(&field.name))).unzip();
        Ok(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Serialize)]
            #[cfg_attr(feature = "js", derive(Tsify), tsify(type = #declaration))]
            #[serde(rename_all = "camelCase")]
            #[non_exhaustive]
            pub struct #ident {
                #(#members)*
                /// The body.
                #[serde(flatten)]
                pub body: #body,
            }

            impl #ident {
                /// The body, and what goes into the path.
                pub fn new(#(#names: #inputs,)* body: impl Into<#body>) -> Self {
                    Self { #(#names: #values,)* body: body.into() }
                }
            }

            impl<'de> Deserialize<'de> for #ident {
                fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    let ([#(#names),*], body) = apart(from, [#(#wire),*])?;
                    Ok(Self { #(#names,)* body: read(body)? })
                }
            }
        })
    }
}

fn print_field(field: &Field) -> TokenStream {
    let name = rust_ident(&field.name);
    let mut docs = field.docs.clone();
    if let Type::Const(text) = &field.ty {
        docs.push(format!("Always `{text}`."));
    }
    let docs = doc_comment(&docs);
    let rust = rust_type(&field.ty);

    let mut rules = Vec::new();
    if field.name.to_snake_case().to_lower_camel_case() != field.name {
        let wire = &field.name;
        rules.push(quote!(rename = #wire));
    }
    let ty = if field.required {
        rust
    } else {
        rules.push(quote!(default));
        if matches!(field.ty, Type::Nullable(_)) {
            rules.push(quote!(deserialize_with = "nullable"));
        }
        rules.push(quote!(skip_serializing_if = "Option::is_none"));
        quote!(Option<#rust>)
    };
    let rules = (!rules.is_empty()).then(|| quote!(#[serde(#(#rules),*)]));
    let declaration = needs_declaration(&field.ty).then(|| {
        let declaration = typescript(&field.ty);
        quote!(#[cfg_attr(feature = "js", tsify(type = #declaration))])
    });
    quote! {
        #docs
        #rules
        #declaration
        pub #name: #ty,
    }
}

/// Whether tsify would print another type than is meant.
fn needs_declaration(ty: &Type) -> bool {
    let mut needs = false;
    ty.walk(&mut |part| {
        needs |= matches!(part, Type::Any | Type::Number | Type::Const(_) | Type::Map(_));
    });
    needs
}
