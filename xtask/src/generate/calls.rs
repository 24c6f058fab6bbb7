//! Prints a way to call every operation of the Rust client by its name, for its tests.

use super::contract::{Contract, Form, Operation, Shape};
use super::models::is_given;
use super::rust::rust_ident;
use super::samples::Samples;
use anyhow::Result;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// The text of `tests/rust-client/src/calls.rs`.
pub fn print(contract: &Contract) -> Result<TokenStream> {
    let calls = contract.operations.iter().map(|operation| call(contract, operation));
    let calls = calls.collect::<Result<Vec<_>>>()?;
    let count = Literal::usize_unsuffixed(calls.len());
    Ok(quote! {
        //! A way to call every operation by its name.

        use crate::{Call, Queries, pages, read, whole};

        /// All operations. Each takes the client, the positional argument, and the params.
        #[allow(deprecated)]
        pub const CALLS: [(&str, Call); #count] = [#(#calls),*];
    })
}

fn call(contract: &Contract, operation: &Operation) -> Result<TokenStream> {
    let path: Vec<Ident> = operation.name.split('.').map(rust_ident).collect();
    let (method, path) = path.split_last().expect("a name has parts");
    let mut given = Vec::new();
    given.extend(operation.argument.iter().map(|_| quote!(argument)));
    let mut params = None;
    match &operation.params {
        // What the contract does not know goes into the query.
        None => params = Some(quote!(.queries(params))),
        Some(_) if operation.body.is_some() => given.push(quote!(&read(params)?)),
        Some(model) => {
            let Form::Object(fields) = &contract.model(model)?.form else {
                unreachable!("{model} is a query")
            };
            let samples = Samples { contract };
            for field in fields.iter().filter(|field| is_given(field)) {
                given.push(samples.field(field)?);
            }
            params = Some(quote!(.params(read(params)?)));
        }
    }
    let run = match operation.shape {
        Shape::Page | Shape::OnlyPage => quote!(pages),
        Shape::Resource | Shape::List | Shape::Raw => quote!(whole),
    };
    let argument = if operation.argument.is_some() { quote!(argument) } else { quote!(_) };
    let name = &operation.name;
    Ok(quote! {
        (#name, |stigg, #argument, params| Ok(#run(stigg #(.#path())* .#method(#(#given),*) #params)))
    })
}
