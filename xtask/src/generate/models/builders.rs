//! Prints how models are built: `new` and the setters.

use crate::generate::contract::{Contract, Field, Form, Type};
use crate::generate::rust::{doc_comment, rust_ident, rust_type};
use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// `new` with what must be given, and a setter for everything else.
pub fn builder(contract: &Contract, ident: &Ident, fields: &[Field]) -> TokenStream {
    let given: Vec<&Field> = fields.iter().filter(|field| is_given(field)).collect();
    let arguments = given.iter().map(|field| {
        let name = rust_ident(&field.name);
        let (input, _) = argument(contract, &field.ty, &name);
        quote!(#name: #input)
    });
    let initial = fields.iter().map(|field| {
        let name = rust_ident(&field.name);
        let value = match &field.ty {
            Type::Const(text) => quote!(#text.to_owned()),
            ty if is_given(field) => {
                let (_, value) = argument(contract, ty, &name);
                if name == value.to_string() {
                    return quote!(#name);
                }
                value
            }
            _ => quote!(None),
        };
        quote!(#name: #value)
    });
    let new = if fields.iter().all(starts_empty) {
        quote! {
            /// Empty; the other methods fill it.
            pub fn new() -> Self {
                Self::default()
            }
        }
    } else {
        quote! {
            /// What must be given; the other methods set the rest.
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#initial,)* extra: UnknownFields::new() }
            }
        }
    };
    let default = (given.is_empty() && !fields.iter().all(starts_empty)).then(|| {
        quote! {
            impl Default for #ident {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let setters = setters(contract, fields).map(print_setter);
    quote! {
        impl #ident {
            #new
            #(#setters)*
        }

        #default
    }
}

/// A method that sets a member.
pub struct Setter {
    pub docs: TokenStream,
    pub name: Ident,
    /// What it takes, with its type.
    pub arguments: TokenStream,
    /// What it takes, to be passed on.
    pub passed: TokenStream,
    /// What it makes of it.
    value: TokenStream,
    field: Ident,
}

/// The setters of all members that `new` does not ask for. Where null differs from leaving a member
/// out, one of its own sets it.
pub fn setters(contract: &Contract, fields: &[Field]) -> impl Iterator<Item = Setter> {
    fields.iter().filter(|field| starts_empty(field)).flat_map(|field| {
        let name = rust_ident(&field.name);
        let (ty, nullable) = match &field.ty {
            Type::Nullable(inner) => (&**inner, true),
            ty => (ty, false),
        };
        let (input, value) = argument(contract, ty, &name);
        let null = (nullable && !field.required).then(|| {
            let docs = format!(" Sends null as `{}`.", field.name);
            Setter {
                docs: quote!(#[doc = #docs]),
                name: format_ident!("{}_null", field.name.to_snake_case()),
                arguments: quote!(),
                passed: quote!(),
                value: quote!(Some(None)),
                field: name.clone(),
            }
        });
        let value = if null.is_some() { quote!(Some(Some(#value))) } else { quote!(Some(#value)) };
        let value = Setter {
            docs: doc_comment(&field.docs),
            arguments: quote!(#name: #input),
            passed: quote!(#name),
            value,
            field: name.clone(),
            name,
        };
        [value].into_iter().chain(null)
    })
}

fn print_setter(Setter { docs, name, arguments, value, field, .. }: Setter) -> TokenStream {
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #arguments) -> Self {
            self.#field = #value;
            self
        }
    }
}

/// What a method takes for a value of this type, and how it becomes one.
pub fn argument(contract: &Contract, ty: &Type, name: &Ident) -> (TokenStream, TokenStream) {
    match ty {
        Type::List { item, .. } => {
            let (input, value) = argument(contract, item, &format_ident!("item"));
            let list = quote!(impl IntoIterator<Item = #input>);
            match value.to_string().as_str() {
                "item" => (list, quote!(#name.into_iter().collect())),
                "item . into ()" => (list, quote!(#name.into_iter().map(Into::into).collect())),
                _ => (list, quote!(#name.into_iter().map(|item| #value).collect())),
            }
        }
        Type::Map(values) => {
            let (input, value) = argument(contract, values, &format_ident!("value"));
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, #input)>),
                quote!(#name.into_iter().map(|(key, value)| (key.into(), #value)).collect()),
            )
        }
        Type::Boolean | Type::Integer | Type::Nullable(_) => (rust_type(ty), quote!(#name)),
        Type::Ref(model) if !is_union(contract, model) => (rust_type(ty), quote!(#name)),
        _ => {
            let ty = rust_type(ty);
            (quote!(impl Into<#ty>), quote!(#name.into()))
        }
    }
}

fn is_union(contract: &Contract, model: &str) -> bool {
    let form = contract.models.get(model).map(|model| &model.form);
    matches!(form, Some(Form::Tagged(_) | Form::Loose(_)))
}

/// Whether `new` leaves the member out, or null where it is required.
pub fn starts_empty(field: &Field) -> bool {
    match field.ty {
        Type::Const(_) => false,
        Type::Nullable(_) => true,
        _ => !field.required,
    }
}

/// Whether `new` asks for the member.
pub fn is_given(field: &Field) -> bool {
    !starts_empty(field) && !matches!(field.ty, Type::Const(_))
}
