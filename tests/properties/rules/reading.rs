//! The rules of the core, read plainly: what should become of a call.
//!
//! The params are taken in the order of the text, and the first fault counts. The type of a value is
//! told by its first character. What an object lacks and how long a list is, is known at its end.

use super::json::Json;
use super::verdict::{Refused, Request, Verdict, Why};
use crate::contract;
use crate::faults::Step;
use percent_encoding::percent_decode_str;
use stigg_edge::core::table::{Bounds, Field, Kind, Operation, Rule, Types};

type Read<T = ()> = Result<T, Refused>;

/// What should become of a call. The tables say what the params must be, the contract where they go.
pub fn verdict(
    (contract, table): (&contract::Operation, &Operation),
    argument: &str,
    params: &str,
    checked: bool,
) -> Verdict {
    let params = if params.is_empty() { "{}" } else { params };
    let json = Json::at(params);
    if let (Some(kind), true) = (table.body(), checked) {
        check(kind, json, &[])?;
        end(json)?;
    }
    let mut sorted = Sorted { query: vec![], body: vec![], owner: None };
    if table.body().is_none() || contract.owner.is_some() {
        sorted.read(contract, table, json, checked)?;
    }

    let mut ids = Vec::new();
    if let Some(name) = contract.owner {
        let place = [Step::Member(name.to_owned())];
        ids.push((name, sorted.owner.map_or_else(|| refuse(&place, Why::Missing), Ok)?));
    }
    ids.extend(contract.argument.map(|name| (name, Some(argument.to_owned()))));
    let mut ids = ids.into_iter();
    let path = contract.path.split('/').skip(1).map(|step| match step.strip_prefix('{') {
        Some(_) => ids.next().map(|(name, value)| id(name, value)).unwrap(),
        None => Ok(step.to_owned()),
    });
    let path = path.collect::<Read<_>>()?;
    let body = table.body().map(|_| match contract.owner {
        Some(_) => format!("{{{}}}", sorted.body.join(",")),
        None => params.to_owned(),
    });
    Ok(Request { path, query: sorted.query, body })
}

/// A step of the path, which must stay one.
fn id(name: &str, value: Option<String>) -> Read<String> {
    let place = [Step::Member(name.to_owned())];
    let Some(value) = value else { return refuse(&place, Why::Unicode) };
    let plain: Vec<u8> = percent_decode_str(&value).collect();
    if value.is_empty()
        || plain.split(|byte| b"/\\".contains(byte)).any(|step| [&b"."[..], b".."].contains(&step))
    {
        return refuse(&place, Why::Id);
    }
    if value.contains('\u{fffd}') { refuse(&place, Why::Unicode) } else { Ok(value) }
}

/// The members of the params, sorted by where they go.
struct Sorted {
    query: Vec<(String, Vec<String>)>,
    body: Vec<String>,
    /// The id in the path that is among the params; half of a surrogate pair makes it none.
    owner: Option<Option<String>>,
}

impl Sorted {
    fn read(&mut self, contract: &contract::Operation, table: &Operation, json: Json, checked: bool) -> Read {
        let mut missing: Vec<&Field> =
            table.query().iter().filter(|field| field.required && checked).collect();
        expect(Types::OBJECT, json, &[])?;
        for (name, value) in whole(json)?.members() {
            let place = [Step::named(name)];
            let known = name.decoded();
            if known.as_deref().is_some_and(|name| contract.owner == Some(name)) {
                expect(Types::STRING, value, &place)?;
                self.owner = Some(value.decoded());
            } else if table.body().is_some() {
                self.body.push([name.whole.unwrap(), ":", value.whole.unwrap()].concat());
            } else if let Some(field) = find(table.query(), name) {
                missing.retain(|other| *other != field);
                if checked {
                    check(field.kind.get(), value, &place)?;
                }
                self.push(&[name], value, field.kind.get().allows.has(Types::NULL))?;
            } else {
                self.push(&[name], value, false)?;
            }
        }
        end(json)?;
        match missing.first() {
            Some(field) => refuse(&[Step::Member(field.name.text().to_owned())], Why::Missing),
            None => Ok(()),
        }
    }

    /// Puts a value into the query; `names` lead to it.
    fn push(&mut self, names: &[Json], value: Json, nullable: bool) -> Read {
        let place: Vec<_> = names.iter().map(|name| Step::named(*name)).collect();
        match type_of(value)? {
            Types::OBJECT if names.len() > 16 => refuse(&place, Why::Query),
            Types::OBJECT => value
                .members()
                .into_iter()
                .try_for_each(|(name, value)| self.push(&[names, &[name]].concat(), value, false)),
            found => {
                let name = query_name(names, &place)?;
                let values = match found {
                    Types::NULL if nullable => vec![String::new()],
                    Types::ARRAY => {
                        let items = value.items().into_iter().enumerate();
                        items
                            .map(|(index, value)| scalar(value, &item(&place, index)))
                            .collect::<Read<_>>()?
                    }
                    _ => vec![scalar(value, &place)?],
                };
                if values.is_empty() {
                    return refuse(&place, Why::Query);
                }
                self.query.push((name, values));
                Ok(())
            }
        }
    }
}

/// `createdAt[gt]`
fn query_name(names: &[Json], place: &[Step]) -> Read<String> {
    let mut out = String::new();
    for (index, name) in names.iter().enumerate() {
        let Some(name) = name.decoded() else { return refuse(&place[..=index], Why::Unicode) };
        out += &if index == 0 { name } else { format!("[{name}]") };
    }
    Ok(out)
}

/// A value of a query.
fn scalar(value: Json, place: &[Step]) -> Read<String> {
    match type_of(value)? {
        Types::STRING => value.decoded().map_or_else(|| refuse(place, Why::Unicode), Ok),
        Types::NULL | Types::ARRAY | Types::OBJECT => refuse(place, Why::Query),
        _ => Ok(whole(value)?.whole.unwrap().to_owned()),
    }
}

/// Whether a value is of a kind.
fn check(kind: &Kind, value: Json, place: &[Step]) -> Read {
    let found = type_of(value)?;
    if !kind.allows.has(found) {
        return refuse(place, Why::Type);
    }
    match (kind.rule, found) {
        (Rule::Range(bounds), Types::NUMBER) => check_range(value, bounds, false, place)?,
        (Rule::WholeRange(bounds), Types::NUMBER) => check_range(value, bounds, true, place)?,
        (Rule::Items(kind, bounds), Types::ARRAY) => {
            let items = value.items();
            for (index, value) in items.iter().enumerate() {
                check(kind.get(), *value, &item(place, index))?;
            }
            whole(value)?;
            let (least, most) = bounds.get();
            if items.len() < least as usize || items.len() > most as usize {
                return refuse(place, Why::Length);
            }
        }
        (Rule::Values(kind), Types::OBJECT) => {
            for (name, value) in value.members() {
                check(kind.get(), value, &member(place, name))?;
            }
        }
        (Rule::Fields(fields), Types::OBJECT) => {
            let fields = fields.get();
            let mut missing: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
            for (name, value) in value.members() {
                if let Some(field) = find(fields, name) {
                    missing.retain(|other| *other != field);
                    check(field.kind.get(), value, &member(place, name))?;
                }
            }
            whole(value)?;
            if let Some(field) = missing.first() {
                return refuse(
                    &[place, &[Step::Member(field.name.text().to_owned())]].concat(),
                    Why::Missing,
                );
            }
        }
        (Rule::Tagged(variants), Types::OBJECT) => {
            let place_of_tag = [place, &[Step::Member("type".to_owned())]].concat();
            let mut tag = None;
            for (name, value) in value.members() {
                if name.decoded().as_deref() == Some("type") {
                    expect(Types::STRING, value, &place_of_tag)?;
                    tag = Some(value);
                }
            }
            whole(value)?;
            let Some(tag) = tag else { return refuse(&place_of_tag, Why::Missing) };
            if let Some(variant) = find(variants.get(), tag) {
                check(variant.kind.get(), value, place)?;
            }
        }
        _ => {}
    }
    whole(value).map(|_| ())
}

fn check_range(value: Json, bounds: Bounds, must_be_whole: bool, place: &[Step]) -> Read {
    let Some(text) = value.number() else { return broken() };
    let number: f64 = text.parse().unwrap();
    let (least, most) = bounds.get();
    let fits = number >= least.into() && number <= most.into() && (!must_be_whole || number.fract() == 0.0);
    if fits { Ok(()) } else { refuse(place, Why::Range) }
}

/// The field of this name.
fn find<'f>(fields: &'f [Field], name: Json) -> Option<&'f Field> {
    let name = name.decoded()?;
    fields.iter().find(|field| field.name.text() == name)
}

fn type_of(value: Json) -> Read<Types> {
    match value.first_char() {
        Some('"') => Ok(Types::STRING),
        Some('{') => Ok(Types::OBJECT),
        Some('[') => Ok(Types::ARRAY),
        Some('t' | 'f') => Ok(Types::BOOLEAN),
        Some('n') => Ok(Types::NULL),
        Some('-' | '0'..='9') => Ok(Types::NUMBER),
        _ => broken(),
    }
}

/// A value of this type.
fn expect(ty: Types, value: Json, place: &[Step]) -> Read {
    if type_of(value)? == ty { whole(value).map(|_| ()) } else { refuse(place, Why::Type) }
}

/// A value that is JSON.
fn whole(value: Json) -> Read<Json> {
    if value.whole.is_some() { Ok(value) } else { broken() }
}

/// Nothing may come behind the params.
fn end(params: Json) -> Read {
    if params.rest().is_empty() { Ok(()) } else { broken() }
}

fn refuse<T>(place: &[Step], why: Why) -> Read<T> {
    Err(Refused { place: place.to_vec(), why })
}

/// What is no JSON is a fault of the params as a whole.
fn broken<T>() -> Read<T> {
    refuse(&[], Why::Json)
}

fn member(place: &[Step], name: Json) -> Vec<Step> {
    [place, &[Step::named(name)]].concat()
}

fn item(place: &[Step], index: usize) -> Vec<Step> {
    [place, &[Step::Item(index)]].concat()
}
