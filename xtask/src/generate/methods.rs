//! Prints the resource tree of the Rust client: `src/contract/resources/`.

use super::contract::{Contract, Field, Form, Operation, Shape};
use super::docs;
use super::models::{argument, is_given, setters};
use super::names::singular;
use super::rust::{doc_comment, rust_ident, rust_type};
use super::samples::Samples;
use super::tree::{Resource, Resources};
use anyhow::Result;
use heck::{ToKebabCase, ToSnakeCase};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// The files by name, `mod.rs` first.
pub fn print(contract: &Contract) -> Result<Vec<(String, TokenStream)>> {
    let resources = Resources::of(contract)?;
    let mut files: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    let mut has_setters = BTreeSet::new();
    for resource in &resources.all {
        let items = files.entry(file_of(&resource.path)).or_default();
        items.push(print_resource(contract, &resources, resource)?);
        for operation in operations_of(contract, resource) {
            if let Some(model) = operation.params.as_ref().filter(|_| operation.body.is_none())
                && has_setters.insert(model.clone())
            {
                items.push(print_setters(contract, model)?);
            }
        }
    }
    let root = files.remove(ROOT).unwrap_or_default();
    let modules: Vec<Ident> = files.keys().map(|name| rust_ident(name)).collect();
    let root = quote! {
        //! The resources of the API, as methods that make requests.

        #(mod #modules;)*

        #(pub use self::#modules::*;)*

        mod prelude {
            pub(super) use crate::contract::models::*;
            pub(super) use crate::fetch::client::Stigg;
            pub(super) use crate::fetch::page::Page;
            pub(super) use crate::fetch::request::Request;
            pub(super) use serde_json::Value;
        }

        use crate::fetch::client::Stigg;

        #(#root)*
    };
    let file = |(name, items): (String, Vec<TokenStream>)| {
        let docs = format!(" `{name}`, and the resources below it.");
        let text = quote! {
            #![doc = #docs]

            use super::prelude::*;

            #(#items)*
        };
        (format!("{name}.rs"), text)
    };
    Ok([("mod.rs".to_owned(), root)].into_iter().chain(files.into_iter().map(file)).collect())
}

/// The file of what belongs to no file of its own.
const ROOT: &str = "mod";

/// The versions of the API are in `mod.rs`, what is below them in a file for each resource of
/// version 1, and in one for each other version.
fn file_of(path: &str) -> String {
    let mut parts = path.split('.');
    match (parts.next(), parts.next()) {
        (Some("v1"), Some(resource)) => resource.to_snake_case(),
        (Some(version), Some(_)) => version.to_snake_case(),
        _ => ROOT.to_owned(),
    }
}

fn operations_of<'c>(contract: &'c Contract, resource: &'c Resource) -> impl Iterator<Item = &'c Operation> {
    contract.operations.iter().filter(|operation| operation.resource() == resource.path)
}

fn print_resource(contract: &Contract, resources: &Resources, resource: &Resource) -> Result<TokenStream> {
    let class = format_ident!("{}", resource.class);
    let docs = doc_comment(std::slice::from_ref(&resource.docs));
    let children = resources.children_of(&resource.path).map(|child| {
        let docs = doc_comment(std::slice::from_ref(&child.docs));
        let (member, class) = (rust_ident(child.member()), format_ident!("{}", child.class));
        quote! {
            #docs
            pub fn #member(&self) -> #class<'s> {
                #class::new(self.stigg)
            }
        }
    });
    let methods = contract.operations.iter().enumerate();
    let methods = methods.filter(|(_, operation)| operation.resource() == resource.path);
    let methods = methods
        .map(|(index, operation)| print_method(contract, resource, index, operation))
        .collect::<Result<Vec<_>>>()?;
    Ok(quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #class<'s> {
            stigg: &'s Stigg,
        }

        impl<'s> #class<'s> {
            pub(crate) fn new(stigg: &'s Stigg) -> Self {
                #class { stigg }
            }

            #(#children)*
            #(#methods)*
        }
    })
}

fn print_method(
    contract: &Contract,
    resource: &Resource,
    index: usize,
    operation: &Operation,
) -> Result<TokenStream> {
    let mut inputs = Vec::new();
    let mut samples = Vec::new();
    let sampler = Samples { contract };
    let positional = match &operation.argument {
        None => quote!(""),
        Some(field) => {
            let name = rust_ident(&field.name);
            inputs.push(quote!(#name: &str));
            samples.push(match &*field.name {
                "id" => {
                    let id = singular(resource.member()).to_kebab_case() + "-123";
                    quote!(#id)
                }
                _ => sampler.field(field)?,
            });
            quote!(#name)
        }
    };

    let index = Literal::usize_unsuffixed(index);
    let payload = rust_type(&operation.payload);
    let reply = match operation.shape {
        Shape::Page | Shape::OnlyPage => quote!(Page<#payload>),
        Shape::List => quote!(Vec<#payload>),
        Shape::Resource | Shape::Raw => payload,
    };
    let (request, call) = match &operation.params {
        None => (quote!(Request<#reply>), quote!(Request::plain(self.stigg, #index, #positional))),
        Some(model) if operation.body.is_some() => {
            let ident = format_ident!("{model}");
            inputs.push(quote!(params: &#ident));
            let sample = sampler.model(model)?;
            samples.push(quote!(&#sample));
            (quote!(Request<#reply>), quote!(Request::with_body(self.stigg, #index, #positional, params)))
        }
        Some(model) => {
            let ident = format_ident!("{model}");
            let mut values = Vec::new();
            for field in given(contract, model)? {
                let name = rust_ident(&field.name);
                let (input, _) = argument(contract, &field.ty, &name);
                inputs.push(quote!(#name: #input));
                values.push(name);
                samples.push(sampler.field(field)?);
            }
            let params = quote!(#ident::new(#(#values),*));
            let call = quote!(Request::with_query(self.stigg, #index, #positional, #params));
            (quote!(Request<#reply, #ident>), call)
        }
    };

    let mut paragraphs = docs::of_operation(operation);
    if let Some(field) = &operation.argument {
        paragraphs.push(format!("`{}`: {}", field.name.to_snake_case(), field.docs.join(" ")));
    }
    let docs = doc_comment(&paragraphs);
    let example = example(operation, &samples);
    let deprecated = docs::deprecation(operation).map(|note| quote!(#[deprecated(note = #note)]));
    let method = rust_ident(operation.method());
    Ok(quote! {
        #docs
        #example
        #deprecated
        pub fn #method(&self, #(#inputs),*) -> #request {
            #call
        }
    })
}

/// The members that a model's `new` asks for.
fn given<'c>(contract: &'c Contract, model: &str) -> Result<Vec<&'c Field>> {
    Ok(match &contract.model(model)?.form {
        Form::Object(fields) => fields.iter().filter(|field| is_given(field)).collect(),
        _ => vec![],
    })
}

/// An example of the call, which the compiler reads as a test.
fn example(operation: &Operation, samples: &[TokenStream]) -> TokenStream {
    let path = operation.name.split('.').map(rust_ident);
    let path: Vec<Ident> = path.collect();
    let (method, path) = path.split_last().expect("a name has parts");
    let call = quote!(stigg #(.#path())* .#method(#(#samples),*));
    let body = match operation.shape {
        Shape::Page | Shape::OnlyPage => quote! {
            let mut items = #call.items();
            while let Some(item) = items.try_next().await? {
                println!("{item:?}");
            }
        },
        _ => quote! {
            let reply = #call.await?;
            println!("{reply:?}");
        },
    };
    let function = syn::parse_quote! {
        async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
            #body
            Ok(())
        }
    };
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: vec![],
        items: vec![function],
    });
    let lines = text.lines().map(|line| match line.strip_prefix("    ") {
        Some("Ok(())") => " # Ok(())".to_owned(),
        Some(line) => format!(" {line}"),
        None => format!(" # {line}"),
    });
    let models = body.to_string().contains("::").then_some(" use stigg_edge::models::*;".to_owned());
    let lines = [String::new(), " ```no_run".to_owned()].into_iter().chain(models).chain(lines);
    let lines = lines.chain([" ```".to_owned()]);
    quote!(#(#[doc = #lines])*)
}

/// The filters of a list, as methods of its request.
fn print_setters(contract: &Contract, model: &str) -> Result<TokenStream> {
    let Form::Object(fields) = &contract.model(model)?.form else { return Ok(TokenStream::new()) };
    let methods = setters(contract, fields).map(|setter| {
        let (docs, name, arguments, passed) = (setter.docs, setter.name, setter.arguments, setter.passed);
        quote! {
            #docs
            pub fn #name(mut self, #arguments) -> Self {
                self.params = self.params.#name(#passed);
                self
            }
        }
    });
    let methods: Vec<_> = methods.collect();
    if methods.is_empty() {
        return Ok(TokenStream::new());
    }
    let ident = format_ident!("{model}");
    Ok(quote! {
        impl<R> Request<R, #ident> {
            #(#methods)*
        }
    })
}
