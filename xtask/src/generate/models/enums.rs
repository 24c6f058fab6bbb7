//! Prints enums: texts and unions. Each keeps what it does not list.

use crate::generate::contract::{Contract, Form, Type};
use crate::generate::rust::rust_type;
use crate::generate::typescript::{quoted, type_name as typescript};
use anyhow::{Result, bail, ensure};
use heck::ToPascalCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeMap;

/// Variants whose name the rule (Pascal case) cannot give, since it would begin with a digit.
const VARIANTS: [(&str, &str); 6] = [
    ("1 month", "OneMonth"),
    ("1 week", "OneWeek"),
    ("1 year", "OneYear"),
    ("1_MONTH", "OneMonth"),
    ("1_YEAR", "OneYear"),
    ("6 month", "SixMonths"),
];

/// Fails if a name is listed for a text that the contract does not have any more.
pub fn assert_variants(contract: &Contract) -> Result<()> {
    for (value, name) in VARIANTS {
        let mut forms = contract.models.values().map(|model| &model.form);
        ensure!(
            forms.any(|form| matches!(form, Form::Values(values) if values.iter().any(|text| text == value))),
            "VARIANTS (models/enums.rs) names {value:?} {name}, which no enum lists any more"
        );
    }
    Ok(())
}

/// One of some texts.
pub fn values(ident: &Ident, docs: TokenStream, values: &[String]) -> Result<TokenStream> {
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

    let says = values.iter().map(|value| format!(" `{value}`"));
    Ok(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "js", derive(Tsify), tsify(type = #declaration))]
        #[non_exhaustive]
        pub enum #ident {
            #(
                #[doc = #says]
                #variants,
            )*
            /// A value that this version does not list.
            Unlisted(String),
        }

        impl #ident {
            /// The value as it is sent.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unlisted(value) => value,
                }
            }
        }

        impl From<&str> for #ident {
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#variants,)*
                    _ => Self::Unlisted(value.to_owned()),
                }
            }
        }

        text_enum!(#ident);
    })
}

/// A union that the member `type` tells apart.
pub fn tagged(ident: &Ident, docs: TokenStream, members: &[(String, String)]) -> TokenStream {
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

/// A union that nothing but its members tells apart.
pub fn loose(ident: &Ident, docs: TokenStream, types: &[Type]) -> TokenStream {
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

/// The name of the variant for a text.
pub fn variant(value: &str) -> Ident {
    let known = VARIANTS.iter().find(|(known, _)| *known == value);
    format_ident!("{}", known.map_or_else(|| value.to_pascal_case(), |(_, name)| (*name).to_owned()))
}
