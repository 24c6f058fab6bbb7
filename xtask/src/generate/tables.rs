//! Prints the core's tables: `names.rs`, `kinds.rs` and `operations.rs` in `src/contract`. Their form,
//! and what it can hold, is in `src/core/table.rs`.

use super::contract::{Check, Contract, Field, Form, Operation, Type};
use anyhow::{Context, Result, bail, ensure};
use heck::{ToPascalCase, ToShoutySnakeCase};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// The tokens of the files.
pub struct Tables {
    pub names: TokenStream,
    pub kinds: TokenStream,
    pub operations: TokenStream,
}

pub fn print(contract: &Contract) -> Result<Tables> {
    let mut kinds = Kinds::new(contract);
    let mut operations = Vec::new();
    for operation in &contract.operations {
        operations.push(print_operation(operation, &mut kinds)?);
    }
    let count = Literal::usize_unsuffixed(operations.len());
    let signatures = contract.operations.iter().map(print_signature);
    let side_effects = contract.operations.iter().filter(|operation| operation.side_effects);
    let side_effects = side_effects.map(|operation| &operation.name).collect::<Vec<_>>();
    let side_effects_count = Literal::usize_unsuffixed(side_effects.len());
    let operations = quote! {
        //! All operations of the API, sorted by name.

        use super::kinds::*;
        use crate::core::table::{Members, Method, Name, Operation, Params, Shape, Signature};

        /// All operations of the API, sorted by name.
        pub static OPERATIONS: [Operation; #count] = [#(#operations),*];

        /// The names of the operations and the shapes of their replies, in the same order.
        pub static SIGNATURES: [Signature; #count] = [#(#signatures),*];

        /// The GETs that can write (`x-side-effects`), by name.
        pub static SIDE_EFFECTS: [&str; #side_effects_count] = [#(#side_effects),*];
    };
    Ok(Tables { names: print_names(&kinds.names)?, operations, kinds: kinds.print()? })
}

/// All texts in one literal, one a line, sorted.
fn print_names(names: &BTreeSet<String>) -> Result<TokenStream> {
    let mut literal = String::from("\"\\\n");
    for name in names {
        let is_plain =
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic() && !b"\"\\".contains(&b));
        ensure!(is_plain, "{name:?} does not fit a line of NAMES: let print_names write it with escapes");
        literal.push_str(name);
        literal.push('\n');
    }
    let room = usize::from(u16::MAX) + 1;
    ensure!(literal.len() <= room, "NAMES is longer than {room} bytes: widen core::table::Name");
    literal.push('"');
    let literal: Literal = literal.parse().map_err(|error| anyhow::anyhow!("NAMES: {error}"))?;
    Ok(quote! {
        //! The texts of the tables.

        /// One text a line, sorted.
        pub static NAMES: &str = #literal;
    })
}

fn print_operation(operation: &Operation, kinds: &mut Kinds) -> Result<TokenStream> {
    let (name, path) = (&operation.name, &operation.path);
    let method = format_ident!("{}", operation.verb.to_pascal_case());
    let in_path: Vec<_> = path.split(['{', '}']).skip(1).step_by(2).collect();
    let argument = operation.argument.as_ref().map(|argument| argument.name.as_str());
    ensure!(
        in_path.last().copied() == argument && in_path.len() <= 2,
        "{name} has the positional argument {argument:?} and the path {path}: core::path takes the last \
         parameter for the argument, and at most one before it from the params"
    );
    ensure!(
        operation.query.is_empty() || operation.body.is_none(),
        "{name} has query parameters and a body: core::table::Params holds one of both"
    );
    let params = if let Some(body) = &operation.body {
        let kind = kinds.kind(body)?;
        quote!(Params::Body(#kind))
    } else if operation.query.is_empty() {
        quote!(Params::None)
    } else {
        let params = operation.params.as_ref().context("a query without a name")?;
        let list = kinds.list(params.to_shouty_snake_case(), &operation.query)?;
        quote!(Params::Query(Members::of(&#list)))
    };
    kinds.names.insert(path.clone());
    Ok(quote! {
        Operation { method: Method::#method, path: Name::of(#path), params: #params }
    })
}

fn print_signature(operation: &Operation) -> TokenStream {
    let (name, shape) = (&operation.name, format_ident!("{}", format!("{:?}", operation.shape)));
    quote!(Signature { name: #name, shape: Shape::#shape })
}

/// What the rows mention, by name; printed when first asked for.
struct Kinds<'a> {
    contract: &'a Contract,
    /// The kinds; `None` while what one is made of is printed, so that circles end.
    kinds: BTreeMap<String, Option<TokenStream>>,
    /// The lists of fields.
    lists: BTreeMap<String, Vec<Row>>,
    bounds: BTreeSet<(u32, u32)>,
    names: BTreeSet<String>,
}

/// A field of a list.
#[derive(PartialEq)]
struct Row {
    presence: &'static str,
    name: String,
    kind: Ident,
}

impl ToTokens for Row {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Row { name, kind, .. } = self;
        let presence = format_ident!("{}", self.presence);
        tokens.extend(quote!(#presence(#name, #kind)));
    }
}

impl<'a> Kinds<'a> {
    fn new(contract: &'a Contract) -> Self {
        Kinds {
            contract,
            kinds: BTreeMap::new(),
            lists: BTreeMap::new(),
            bounds: BTreeSet::new(),
            names: BTreeSet::new(),
        }
    }

    fn print(self) -> Result<TokenStream> {
        let room = usize::from(u8::MAX) + 1;
        for (what, count, ty) in
            [("kinds", self.kinds.len(), "KindId"), ("pairs of bounds", self.bounds.len(), "Bounds")]
        {
            ensure!(count <= room, "{count} {what} are more than {room}: widen core::table::{ty}");
        }
        // A list that is a run of another one lies in there.
        let lies_in_another = |(name, list): &(&String, &Vec<Row>)| {
            let mut others =
                self.lists.iter().filter(|(other, rows)| rows.len() > list.len() || other < name);
            others.any(|(_, rows)| rows.windows(list.len().max(1)).any(|run| run == *list))
        };
        let joined = self.lists.iter().filter(|list| !lies_in_another(list)).collect::<Vec<_>>();
        let total = joined.iter().map(|(_, list)| list.len()).sum::<usize>();
        let joined = joined.iter().map(|(name, _)| format_ident!("{name}"));
        let room = usize::from(u16::MAX) + 1;
        ensure!(total <= room, "{total} fields are more than {room}: widen core::table::Members");

        let idents = self.kinds.keys().map(|name| format_ident!("{name}")).collect::<Vec<_>>();
        let ids = (0..idents.len()).map(Literal::usize_unsuffixed);
        let kinds = self.kinds.values();
        let list_idents = self.lists.keys().map(|name| format_ident!("{name}"));
        let counts = self.lists.values().map(|list| Literal::usize_unsuffixed(list.len()));
        let fields = self.lists.values().map(|list| quote!(#(#list),*));
        let bounds = self.bounds.iter().map(|(least, most)| {
            let (least, most) = (Literal::u32_unsuffixed(*least), print_most(*most));
            quote!((#least, #most))
        });
        let (kind_count, bounds_count, total) = (idents.len(), self.bounds.len(), total);
        let [kind_count, bounds_count, total] =
            [kind_count, bounds_count, total].map(Literal::usize_unsuffixed);
        Ok(quote! {
            //! What the API's params must be.

            use crate::core::table::{Bounds, Field, Kind, KindId, Members, Rule, Types, join, kinds};

            const fn required(name: &str, kind: KindId) -> Field {
                Field::required(name, kind)
            }

            const fn optional(name: &str, kind: KindId) -> Field {
                Field::optional(name, kind)
            }

            const fn kind(allows: Types, rule: Rule) -> Kind {
                Kind { allows, rule }
            }

            #(pub const #idents: KindId = KindId(#ids);)*

            /// All kinds, by their ids.
            pub static KINDS: [Kind; #kind_count] = kinds([#((#idents, #kinds)),*]);

            #(pub(super) const #list_idents: [Field; #counts] = [#fields];)*

            /// The members of all objects and the parameters of all queries.
            pub static FIELDS: [Field; #total] = join(&[#(&#joined),*]);

            /// The bounds of numbers and of the lengths of lists.
            pub static BOUNDS: [(u32, u32); #bounds_count] = [#(#bounds),*];
        })
    }

    /// A pair of bounds.
    fn bounds(&mut self, least: u32, most: u32) -> TokenStream {
        self.bounds.insert((least, most));
        let (least, most) = (Literal::u32_unsuffixed(least), print_most(most));
        quote!(Bounds::of(#least, #most))
    }

    /// The id of a type's kind.
    fn kind(&mut self, ty: &Type) -> Result<Ident> {
        self.checked_kind(ty, None)
    }

    /// The id of a type's kind whose number is checked against bounds.
    fn checked_kind(&mut self, ty: &Type, check: Option<(Check, u32, u32)>) -> Result<Ident> {
        let mut name = self.name_of(ty)?;
        if let Some((check, least, most)) = check {
            let whole = if check == Check::WholeWithinBounds { "WHOLE_" } else { "" };
            name = format!("{whole}{name}_{least}_TO_{most}");
        }
        let ident = format_ident!("{name}");
        if !self.kinds.contains_key(&name) {
            self.kinds.insert(name.clone(), None);
            let allows = self.json_types(ty)?;
            let allows = allows.iter().map(|ty| format_ident!("{ty}")).collect::<Vec<_>>();
            let (first, others) = allows.split_first().context("a type that allows nothing")?;
            let rule = match check {
                Some((check, least, most)) => {
                    let rule = match check {
                        Check::WholeWithinBounds => format_ident!("WholeRange"),
                        _ => format_ident!("Range"),
                    };
                    let bounds = self.bounds(least, most);
                    quote!(Rule::#rule(#bounds))
                }
                None => self.rule(ty)?,
            };
            let printed = quote!(kind(Types::#first #(.or(Types::#others))*, #rule));
            self.kinds.insert(name, Some(printed));
        }
        Ok(ident)
    }

    /// The list of the members of an object.
    fn members(&mut self, model: &str) -> Result<Ident> {
        let Form::Object(fields) = self.form(model)? else {
            bail!("{model} is no object, so it has no members");
        };
        self.list(format!("{}_MEMBERS", model.to_shouty_snake_case()), fields)
    }

    /// A list of fields.
    fn list(&mut self, name: String, fields: &[Field]) -> Result<Ident> {
        ensure!(
            fields.len() <= 64,
            "{name} has {} fields: core::check and core::plan mark those seen in the 64 bits of a number",
            fields.len()
        );
        let ident = format_ident!("{name}");
        if !self.lists.contains_key(&name) {
            self.lists.insert(name.clone(), Vec::new());
            let fields = self.fields(fields)?;
            self.lists.insert(name, fields);
        }
        Ok(ident)
    }

    fn fields(&mut self, fields: &[Field]) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        for field in fields {
            let name = &field.name;
            let presence = if field.required { "required" } else { "optional" };
            let check = match (field.check, field.bounds) {
                (Check::Number, _) => None,
                (check, (Some(least), Some(most))) => Some((check, least, most)),
                _ => bail!("{name} is checked against bounds that it does not have"),
            };
            let kind = self.checked_kind(&field.ty, check)?;
            self.names.insert(name.clone());
            rows.push(Row { presence, name: name.clone(), kind });
        }
        Ok(rows)
    }

    /// The list of the variants of a tagged union.
    fn variants(&mut self, union: &str, variants: &[(String, String)]) -> Result<Ident> {
        let mut rows = Vec::new();
        for (tag, model) in variants {
            let kind = self.kind(&Type::Ref(model.clone()))?;
            self.names.insert(tag.clone());
            rows.push(Row { presence: "required", name: tag.clone(), kind });
        }
        let name = format!("{}_VARIANTS", union.to_shouty_snake_case());
        let ident = format_ident!("{name}");
        self.lists.insert(name, rows);
        Ok(ident)
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
                let most = if *most == u16::MAX { u32::MAX } else { (*most).into() };
                let bounds = self.bounds((*least).into(), most);
                quote!(Rule::Items(#item, #bounds))
            }
            Type::Map(inner) if **inner != Type::Any => {
                let values = self.kind(inner)?;
                quote!(Rule::Values(#values))
            }
            Type::Ref(name) => match self.form(name)? {
                Form::Object(_) => {
                    let members = self.members(name)?;
                    quote!(Rule::Fields(Members::of(&#members)))
                }
                Form::Tagged(variants) => {
                    let variants = self.variants(name, variants)?;
                    quote!(Rule::Tagged(Members::of(&#variants)))
                }
                _ => quote!(Rule::Free),
            },
            _ => quote!(Rule::Free),
        })
    }
}

/// An upper bound.
fn print_most(most: u32) -> TokenStream {
    match most {
        u32::MAX => quote!(Bounds::NONE),
        most => Literal::u32_unsuffixed(most).to_token_stream(),
    }
}
