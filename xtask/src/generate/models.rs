//! Prints the models: `src/contract/models/`.

use super::contract::{Contract, Field, Form, Model, Type};
use super::docs;
use super::domains::{self, DOMAINS};
use super::typescript::{quoted, type_name as typescript};
use anyhow::{Result, bail, ensure};
use heck::{ToLowerCamelCase, ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// Variants whose name the rule (Pascal case) cannot give, since it would begin with a digit.
const VARIANTS: [(&str, &str); 6] = [
    ("1 month", "OneMonth"),
    ("1 week", "OneWeek"),
    ("1 year", "OneYear"),
    ("1_MONTH", "OneMonth"),
    ("1_YEAR", "OneYear"),
    ("6 month", "SixMonths"),
];

/// A rule of serde's by which variants become texts.
struct Spelling {
    rule: Option<&'static str>,
    spell: fn(&str) -> String,
}

/// The rules that the contract's enums follow; the last one that spells the most variants is
/// taken, and the other variants are spelt out.
const SPELLINGS: [Spelling; 4] = [
    Spelling { rule: Some("camelCase"), spell: |variant| variant.to_lower_camel_case() },
    Spelling { rule: Some("lowercase"), spell: |variant| variant.to_lowercase() },
    Spelling { rule: Some("SCREAMING_SNAKE_CASE"), spell: |variant| variant.to_shouty_snake_case() },
    Spelling { rule: None, spell: |variant| variant.to_owned() },
];

/// How wide doc comments may be.
const WIDTH: usize = 90;

/// The files by name, `mod.rs` first.
pub fn print(contract: &Contract) -> Result<Vec<(String, TokenStream)>> {
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
            pub(super) use crate::wire::{Tagged, nullable};
            pub(super) use serde::{Deserialize, Deserializer, Serialize};
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
            Form::Values(values) => values_enum(&ident, docs, values),
            Form::Tagged(members) => Ok(self.tagged(&ident, docs, members)),
            Form::Loose(types) => Ok(self.loose(&ident, docs, types)),
        }
    }

    fn object(&self, name: &str, ident: &Ident, docs: TokenStream, fields: &[Field]) -> Result<TokenStream> {
        ensure!(
            fields.iter().all(|field| field.name != "extra"),
            "{name} has a member `extra`, which is where the printer puts unknown members"
        );
        let members = fields.iter().map(print_field);
        let sent = self.sent.contains(name);
        let builder = sent.then(|| self.builder(ident, fields));
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
        let (inputs, values): (Vec<_>, Vec<_>) =
            fields.iter().map(|field| self.argument(&field.ty, &rust_ident(&field.name))).unzip();
        Ok(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
        })
    }

    fn tagged(&self, ident: &Ident, docs: TokenStream, members: &[(String, String)]) -> TokenStream {
        let declaration: Vec<&str> = members.iter().map(|(_, model)| model.as_str()).collect();
        let declaration = declaration.join(" | ");
        let tags: Vec<&str> = members.iter().map(|(tag, _)| tag.as_str()).collect();
        let variants: Vec<Ident> = tags.iter().map(|tag| variant(tag)).collect();
        let models: Vec<Ident> = members.iter().map(|(_, model)| format_ident!("{model}")).collect();
        let says = tags.iter().map(|tag| format!(" `type` is `{tag}`."));
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Serialize)]
            #[cfg_attr(feature = "js", derive(Tsify), tsify(type = #declaration))]
            #[serde(untagged)]
            #[non_exhaustive]
            pub enum #ident {
                #(
                    #[doc = #says]
                    #variants(Box<#models>),
                )*
                /// Of a type that this version does not list.
                Unlisted(UnknownFields),
            }

            impl<'de> Deserialize<'de> for #ident {
                fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    let object = Tagged::deserialize(from)?;
                    match object.tag() {
                        #(#tags => object.read().map(Self::#variants),)*
                        _ => Ok(Self::Unlisted(object.into_fields())),
                    }
                }
            }

            #(
                impl From<#models> for #ident {
                    fn from(object: #models) -> Self {
                        Self::#variants(Box::new(object))
                    }
                }
            )*
        }
    }

    fn loose(&self, ident: &Ident, docs: TokenStream, types: &[Type]) -> TokenStream {
        let declaration = types.iter().map(typescript).collect::<Vec<_>>().join(" | ");
        let variants = types.iter().map(|ty| match ty {
            Type::Ref(model) => format_ident!("{model}"),
            Type::Text => format_ident!("Text"),
            _ => format_ident!("{}", typescript(ty).to_pascal_case()),
        });
        let variants: Vec<Ident> = variants.collect();
        let rust: Vec<TokenStream> = types.iter().map(rust_type).collect();
        let says = types.iter().map(|ty| match ty {
            Type::Ref(model) => format!(" A [`{model}`]."),
            _ => format!(" A {}.", typescript(ty)),
        });
        let mut conversions = Vec::new();
        for (ty, variant) in types.iter().zip(&variants) {
            let sources = match ty {
                Type::Text => vec![quote!(&str), quote!(String)],
                Type::Number => vec![quote!(f64), quote!(i32), quote!(u32), quote!(Number)],
                _ => vec![rust_type(ty)],
            };
            let own = rust_type(ty).to_string();
            for source in sources {
                let value = if source.to_string() == own { quote!(value) } else { quote!(value.into()) };
                conversions.push(quote! {
                    impl From<#source> for #ident {
                        fn from(value: #source) -> Self {
                            Self::#variant(#value)
                        }
                    }
                });
            }
        }
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
            #[cfg_attr(feature = "js", derive(Tsify), tsify(type = #declaration))]
            #[serde(untagged)]
            #[non_exhaustive]
            pub enum #ident {
                #(
                    #[doc = #says]
                    #variants(#rust),
                )*
                /// Of a form that this version does not list.
                Unlisted(Value),
            }

            #(#conversions)*
        }
    }

    /// `new` with what must be given, and a setter for everything else.
    fn builder(&self, ident: &Ident, fields: &[Field]) -> TokenStream {
        let given: Vec<&Field> = fields.iter().filter(|field| is_given(field)).collect();
        let arguments = given.iter().map(|field| {
            let name = rust_ident(&field.name);
            let (input, _) = self.argument(&field.ty, &name);
            quote!(#name: #input)
        });
        let initial = fields.iter().map(|field| {
            let name = rust_ident(&field.name);
            let value = match &field.ty {
                Type::Const(text) => quote!(#text.to_owned()),
                ty if is_given(field) => {
                    let (_, value) = self.argument(ty, &name);
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
        let setters = fields.iter().filter(|field| starts_empty(field));
        let setters = setters.map(|field| self.setter(field));
        quote! {
            impl #ident {
                #new
                #(#setters)*
            }

            #default
        }
    }

    fn setter(&self, field: &Field) -> TokenStream {
        let name = rust_ident(&field.name);
        let docs = doc_comment(&field.docs);
        let (ty, nullable) = match &field.ty {
            Type::Nullable(inner) => (&**inner, true),
            ty => (ty, false),
        };
        let (input, value) = self.argument(ty, &name);
        let value =
            if nullable && !field.required { quote!(Some(Some(#value))) } else { quote!(Some(#value)) };
        let null = (nullable && !field.required).then(|| {
            let method = format_ident!("{}_null", field.name.to_snake_case());
            let docs = format!(" Sends null as `{}`.", field.name);
            quote! {
                #[doc = #docs]
                #[must_use]
                pub fn #method(mut self) -> Self {
                    self.#name = Some(None);
                    self
                }
            }
        });
        quote! {
            #docs
            #[must_use]
            pub fn #name(mut self, #name: #input) -> Self {
                self.#name = #value;
                self
            }
            #null
        }
    }

    /// What a method takes for a value of this type, and how it becomes one.
    fn argument(&self, ty: &Type, name: &Ident) -> (TokenStream, TokenStream) {
        match ty {
            Type::List { item, .. } => {
                let (input, value) = self.argument(item, &format_ident!("item"));
                let list = quote!(impl IntoIterator<Item = #input>);
                match value.to_string().as_str() {
                    "item" => (list, quote!(#name.into_iter().collect())),
                    "item . into ()" => (list, quote!(#name.into_iter().map(Into::into).collect())),
                    _ => (list, quote!(#name.into_iter().map(|item| #value).collect())),
                }
            }
            Type::Map(values) => {
                let (input, value) = self.argument(values, &format_ident!("value"));
                (
                    quote!(impl IntoIterator<Item = (impl Into<String>, #input)>),
                    quote!(#name.into_iter().map(|(key, value)| (key.into(), #value)).collect()),
                )
            }
            Type::Boolean | Type::Integer | Type::Nullable(_) => (rust_type(ty), quote!(#name)),
            Type::Ref(model) if !self.is_union(model) => (rust_type(ty), quote!(#name)),
            _ => {
                let ty = rust_type(ty);
                (quote!(impl Into<#ty>), quote!(#name.into()))
            }
        }
    }

    fn is_union(&self, model: &str) -> bool {
        let form = self.contract.models.get(model).map(|model| &model.form);
        matches!(form, Some(Form::Tagged(_) | Form::Loose(_)))
    }
}

/// Whether `new` leaves the member out, or null where it is required.
fn starts_empty(field: &Field) -> bool {
    match field.ty {
        Type::Const(_) => false,
        Type::Nullable(_) => true,
        _ => !field.required,
    }
}

/// Whether `new` asks for the member.
fn is_given(field: &Field) -> bool {
    !starts_empty(field) && !matches!(field.ty, Type::Const(_))
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

fn values_enum(ident: &Ident, docs: TokenStream, values: &[String]) -> Result<TokenStream> {
    let open = ["(string & {})".to_owned()];
    let declaration: Vec<String> = values.iter().map(|value| quoted(value)).chain(open).collect();
    let declaration = declaration.join(" | ");

    let variants: Vec<Ident> = values.iter().map(|value| variant(value)).collect();
    let mut known = BTreeMap::new();
    for (variant, value) in variants.iter().zip(values) {
        if let Some(other) = known.insert(variant, value) {
            bail!("{ident}: {other:?} and {value:?} would both be {variant} (models.rs)");
        }
    }

    let fits =
        |spelling: &Spelling, variant: &Ident, value: &str| (spelling.spell)(&variant.to_string()) == value;
    let spelt = |spelling: &&Spelling| {
        variants.iter().zip(values).filter(|(variant, value)| fits(spelling, variant, value)).count()
    };
    let spelling = SPELLINGS.iter().max_by_key(spelt).expect("there are some");
    let rename_all = spelling.rule.map(|rule| quote!(#[serde(rename_all = #rule)]));
    let members = variants.iter().zip(values).map(|(variant, value)| {
        let docs = format!(" `{value}`");
        let rename = !fits(spelling, variant, value);
        let rename = rename.then(|| quote!(#[serde(rename = #value)]));
        quote! {
            #[doc = #docs]
            #rename
            #variant,
        }
    });
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "js", derive(Tsify), tsify(type = #declaration))]
        #rename_all
        #[non_exhaustive]
        pub enum #ident {
            #(#members)*
            /// A value that this version does not list.
            #[serde(untagged)]
            Unlisted(String),
        }
    })
}

/// The type of a required member.
fn rust_type(ty: &Type) -> TokenStream {
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

fn variant(value: &str) -> Ident {
    let known = VARIANTS.iter().find(|(known, _)| *known == value);
    format_ident!("{}", known.map_or_else(|| value.to_pascal_case(), |(_, name)| (*name).to_owned()))
}

fn rust_ident(name: &str) -> Ident {
    let name = name.to_snake_case();
    match syn::parse_str::<Ident>(&name) {
        Ok(ident) => ident,
        Err(_) => format_ident!("r#{name}"),
    }
}

fn doc_comment(paragraphs: &[String]) -> TokenStream {
    let lines = docs::wrap(paragraphs, WIDTH);
    let lines = lines.iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}
