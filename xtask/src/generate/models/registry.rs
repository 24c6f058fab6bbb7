//! Prints the models as the tests find them: by schema, and by operation.

use crate::generate::contract::Contract;
use crate::generate::rust::rust_type;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// The file.
pub fn print(contract: &Contract) -> TokenStream {
    let models = contract.models.keys().map(|name| {
        let ident = format_ident!("{name}");
        quote!((#name, Model::of::<#ident>()))
    });
    let params = contract.operations.iter().filter_map(|operation| {
        let (name, params) = (&operation.name, format_ident!("{}", operation.params.as_ref()?));
        Some(quote!((#name, Model::of::<#params>())))
    });
    let replies = contract.operations.iter().map(|operation| {
        let (name, reply) = (&operation.name, rust_type(&operation.payload));
        quote!((#name, Model::of::<#reply>()))
    });
    let models = table("MODELS", " By the model's name, which is the schema's where there is one.", models);
    let params = table("PARAMS", " The params of the operations that take some.", params);
    let replies =
        table("REPLIES", " What a good reply brings, or one item of it where that is a list.", replies);
    quote! {
        //! All models.

        use super::model::Model;
        use serde_json::Value;
        use stigg_edge::contract::models::*;

        #models
        #params
        #replies
    }
}

fn table(name: &str, docs: &str, rows: impl Iterator<Item = TokenStream>) -> TokenStream {
    let (name, rows) = (format_ident!("{name}"), rows.collect::<Vec<_>>());
    let count = Literal::usize_unsuffixed(rows.len());
    quote! {
        #[doc = #docs]
        pub const #name: [(&str, Model); #count] = [#(#rows),*];
    }
}
