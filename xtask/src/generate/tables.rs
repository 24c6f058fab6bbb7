//! Prints the core's tables: `src/contract/kinds.rs` and `src/contract/operations.rs`.

use super::contract::{Check, Contract, Field, Form, Operation, Type};
use anyhow::{Context, Result, bail};
use heck::{ToPascalCase, ToShoutySnakeCase};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// The tokens of both files.
pub fn print(contract: &Contract) -> Result<(TokenStream, TokenStream)> {
    let mut kinds = Kinds { contract, named: BTreeMap::new(), members: BTreeMap::new() };
    let mut queries = BTreeMap::new();
    let mut operations = Vec::new();
    for operation in &contract.operations {
        operations.push(print_operation(operation, &mut kinds, &mut queries)?);
    }
    let queries = queries.into_values();
    let count = Literal::usize_unsuffixed(operations.len());
    let operations = quote! {
        //! All operations of the API, sorted by name.

        use super::kinds::*;
        use crate::core::table::{Field, Method, Operation, Shape};

        /// All operations of the API, sorted by name.
        pub static OPERATIONS: [Operation; #count] = [#(#operations),*];

        #(#queries)*
    };
    let (named, members) = (kinds.named.into_values().flatten(), kinds.members.into_values().flatten());
    let kinds = quote! {
        //! What the API's params must be.

        use crate::core::table::{Field, Kind, Rule, Types};

        pub(super) const fn required(name: &'static str, kind: &'static Kind) -> Field {
            Field { name, required: true, kind }
        }

        pub(super) const fn optional(name: &'static str, kind: &'static Kind) -> Field {
            Field { name, required: false, kind }
        }

        const fn kind(allows: Types, rule: Rule) -> Kind {
            Kind { allows, rule }
        }

        #(#named)*
        #(#members)*
    };
    Ok((kinds, operations))
}

fn print_operation(
    operation: &Operation,
    kinds: &mut Kinds,
    queries: &mut BTreeMap<String, TokenStream>,
) -> Result<TokenStream> {
    let (name, path) = (&operation.name, &operation.path);
    let method = format_ident!("{}", operation.verb.to_pascal_case());
    let shape = format_ident!("{}", format!("{:?}", operation.shape));
    let side_effects = operation.side_effects;
    let argument = match &operation.argument {
        Some(field) => {
            let name = &field.name;
            quote!(Some(#name))
        }
        None => quote!(None),
    };
    let body = match &operation.body {
        Some(ty) => {
            let kind = kinds.kind(ty)?;
            quote!(Some(&#kind))
        }
        None => quote!(None),
    };
    let query = if operation.query.is_empty() {
        quote!(&[])
    } else {
        let params = operation.params.as_ref().context("a query without a name")?;
        let ident = format_ident!("{}", params.to_shouty_snake_case());
        let fields = kinds.fields(&operation.query)?;
        let count = Literal::usize_unsuffixed(operation.query.len());
        queries.insert(params.clone(), quote!(static #ident: [Field; #count] = [#fields];));
        quote!(&#ident)
    };
    Ok(quote! {
        Operation {
            name: #name,
            method: Method::#method,
            path: #path,
            argument: #argument,
            query: #query,
            body: #body,
            shape: Shape::#shape,
            side_effects: #side_effects,
        }
    })
}

/// Statics shared by all who need them, by name; printed when first asked for.
struct Kinds<'a> {
    contract: &'a Contract,
    /// `None` while what it is made of is printed, so that circles end.
    named: BTreeMap<String, Option<TokenStream>>,
    members: BTreeMap<String, Option<TokenStream>>,
}

impl<'a> Kinds<'a> {
    /// The static of a type.
    fn kind(&mut self, ty: &Type) -> Result<Ident> {
        self.checked_kind(ty, None)
    }

    /// The static of a type whose number is checked against bounds.
    fn checked_kind(&mut self, ty: &Type, check: Option<(Check, u32, u32)>) -> Result<Ident> {
        let mut name = self.name_of(ty)?;
        if let Some((check, least, most)) = check {
            let whole = if check == Check::WholeWithinBounds { "WHOLE_" } else { "" };
            name = format!("{whole}{name}_{least}_TO_{most}");
        }
        let ident = format_ident!("{name}");
        if !self.named.contains_key(&name) {
            self.named.insert(name.clone(), None);
            let allows = self.json_types(ty)?;
            let allows = allows.iter().map(|ty| format_ident!("{ty}")).collect::<Vec<_>>();
            let (first, others) = allows.split_first().context("a type that allows nothing")?;
            let rule = match check {
                Some((check, least, most)) => {
                    let rule = match check {
                        Check::WholeWithinBounds => format_ident!("WholeRange"),
                        _ => format_ident!("Range"),
                    };
                    let (least, most) = (Literal::u32_unsuffixed(least), Literal::u32_unsuffixed(most));
                    quote!(Rule::#rule(#least, #most))
                }
                None => self.rule(ty)?,
            };
            let printed = quote! {
                pub(super) static #ident: Kind = kind(Types::#first #(.or(Types::#others))*, #rule);
            };
            self.named.insert(name, Some(printed));
        }
        Ok(ident)
    }

    /// The static of the members of an object.
    fn members(&mut self, model: &str) -> Result<Ident> {
        let name = format!("{}_MEMBERS", model.to_shouty_snake_case());
        let ident = format_ident!("{name}");
        if !self.members.contains_key(&name) {
            self.members.insert(name.clone(), None);
            let Form::Object(fields) = self.form(model)? else {
                bail!("{model} is no object, so it has no members");
            };
            let count = Literal::usize_unsuffixed(fields.len());
            let fields = self.fields(fields)?;
            let printed = quote!(pub(super) static #ident: [Field; #count] = [#fields];);
            self.members.insert(name, Some(printed));
        }
        Ok(ident)
    }

    fn fields(&mut self, fields: &[Field]) -> Result<TokenStream> {
        let mut printed = Vec::new();
        for field in fields {
            let name = &field.name;
            let presence = format_ident!("{}", if field.required { "required" } else { "optional" });
            let check = match (field.check, field.bounds) {
                (Check::Number, _) => None,
                (check, (Some(least), Some(most))) => Some((check, least, most)),
                _ => bail!("{name} is checked against bounds that it does not have"),
            };
            let kind = self.checked_kind(&field.ty, check)?;
            printed.push(quote!(#presence(#name, &#kind)));
        }
        Ok(quote!(#(#printed),*))
    }

    fn form(&self, model: &str) -> Result<&'a Form> {
        Ok(&self.contract.model(model)?.form)
    }

    /// The name of a type's static. What is checked alike shares one.
    fn name_of(&self, ty: &Type) -> Result<String> {
        Ok(match ty {
            Type::Any => "ANY".to_owned(),
            Type::Boolean => "BOOLEAN".to_owned(),
            Type::Integer | Type::Number => "NUMBER".to_owned(),
            Type::Text | Type::Const(_) | Type::Values(_) => "TEXT".to_owned(),
            Type::Map(inner) => format!("{}_MAP", self.name_of(inner)?),
            Type::Nullable(inner) => format!("{}_OR_NULL", self.name_of(inner)?),
            Type::List { item, least, most } => {
                let counts = match (*least, *most) {
                    (0, u16::MAX) => String::new(),
                    (least, u16::MAX) => format!("_FROM_{least}"),
                    (least, most) => format!("_{least}_TO_{most}"),
                };
                format!("{}_LIST{counts}", self.name_of(item)?)
            }
            Type::Ref(name) => match self.form(name)? {
                Form::Values(_) => "TEXT".to_owned(),
                _ => name.to_shouty_snake_case(),
            },
            Type::Tagged(_) | Type::Loose(_) => bail!("{ty:?} has no name"),
        })
    }

    /// The JSON types that are allowed, as names of constants of `Types`, sorted.
    fn json_types(&self, ty: &Type) -> Result<BTreeSet<&'static str>> {
        Ok(match ty {
            Type::Any => BTreeSet::from(["ANY"]),
            Type::Boolean => BTreeSet::from(["BOOLEAN"]),
            Type::Integer | Type::Number => BTreeSet::from(["NUMBER"]),
            Type::Text | Type::Const(_) | Type::Values(_) => BTreeSet::from(["STRING"]),
            Type::List { .. } => BTreeSet::from(["ARRAY"]),
            Type::Map(_) | Type::Tagged(_) => BTreeSet::from(["OBJECT"]),
            Type::Nullable(inner) => {
                let mut types = self.json_types(inner)?;
                types.insert("NULL");
                types
            }
            Type::Ref(name) => match self.form(name)? {
                Form::Values(_) => BTreeSet::from(["STRING"]),
                Form::Object(_) | Form::Beside { .. } | Form::Tagged(_) => BTreeSet::from(["OBJECT"]),
                Form::Loose(types) => self.any_of(types)?,
            },
            Type::Loose(types) => self.any_of(types)?,
        })
    }

    fn any_of(&self, types: &[Type]) -> Result<BTreeSet<&'static str>> {
        let types = types.iter().map(|ty| self.json_types(ty)).collect::<Result<Vec<_>>>()?;
        Ok(types.into_iter().flatten().collect())
    }

    /// What holds beyond the JSON type.
    fn rule(&mut self, ty: &Type) -> Result<TokenStream> {
        Ok(match ty {
            Type::Nullable(inner) => self.rule(inner)?,
            Type::List { item, least, most } => {
                let item = self.kind(item)?;
                let least = Literal::u16_unsuffixed(*least);
                let most = match *most {
                    u16::MAX => quote!(u16::MAX),
                    most => Literal::u16_unsuffixed(most).to_token_stream(),
                };
                quote!(Rule::Items(&#item, #least, #most))
            }
            Type::Map(inner) if **inner != Type::Any => {
                let values = self.kind(inner)?;
                quote!(Rule::Values(&#values))
            }
            Type::Ref(name) => match self.form(name)? {
                Form::Object(_) => {
                    let members = self.members(name)?;
                    quote!(Rule::Fields(&#members))
                }
                Form::Tagged(members) => {
                    let members = members.iter().map(|(tag, model)| {
                        let members = self.members(model)?;
                        Ok(quote!((#tag, &#members)))
                    });
                    let members = members.collect::<Result<Vec<_>>>()?;
                    quote!(Rule::Tagged(&[#(#members),*]))
                }
                _ => quote!(Rule::Free),
            },
            _ => quote!(Rule::Free),
        })
    }
}
