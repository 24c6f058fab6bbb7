//! What to send for a call: from an operation and the params' text to verb, target and body.

use std::borrow::Cow;

use super::check::{Checked, Fault, check};
use super::json::{Parts, Reader, Str};
use super::path::{self, NOT_UNICODE};
use super::place::Place;
use super::query::Query;
use super::refusal::Refusal;
use super::table::{Kind, Method, Operation, Rule, Types};

/// A request that may be sent.
#[derive(Debug, PartialEq, Eq)]
pub struct Plan<'t> {
    /// The HTTP verb.
    pub method: Method,
    /// Path and query, to be put behind the base URL.
    pub target: String,
    /// The JSON body: the params' text itself, unless members had to be cut out of it.
    pub body: Option<Cow<'t, str>>,
}

/// Plans a call. `argument` is the positional argument (ignored where the operation takes none),
/// `params` is JSON text, or empty if the caller gave none. With `checked` off the params need not
/// fit the contract; the path stays safe all the same.
pub fn plan<'t>(
    operation: &Operation,
    argument: &str,
    params: &'t str,
    checked: bool,
) -> Result<Plan<'t>, Refusal> {
    planned(operation, argument, params, checked).map_err(|fault| {
        let Fault { place, problem } = *fault;
        Refusal { operation: operation.name, place, problem }
    })
}

fn planned<'t>(operation: &Operation, argument: &str, params: &'t str, checked: bool) -> Checked<Plan<'t>> {
    let params = if params.is_empty() { "{}" } else { params };
    if let (Some(kind), true) = (operation.body, checked) {
        let mut reader = Reader::new(params);
        check(&mut reader, kind, &Place::Root)?;
        reader.end()?;
    }
    let is_routed = path::parameters(operation.path).any(|name| Some(name) != operation.argument);
    let mut sorted = Sorted::default();
    if operation.body.is_none() || is_routed {
        sorted.read(operation, params, checked)?;
    }
    let mut target = path::fill(operation.path, |name| {
        if Some(name) == operation.argument { Ok(argument) } else { sorted.routed(name) }
    })?;
    target.push_str(&sorted.query.finish());
    let body = operation.body.map(|_| if is_routed { (sorted.body + "}").into() } else { params.into() });
    Ok(Plan { method: operation.method, target, body })
}

/// A path value from the params.
static PATH_VALUE: Kind = Kind { allows: Types::STRING, rule: Rule::Free };
/// The params of every operation.
static PARAMS: Kind = Kind { allows: Types::OBJECT, rule: Rule::Free };

/// The members of the params, sorted by where they go.
#[derive(Default)]
struct Sorted {
    path: Vec<(&'static str, String)>,
    query: Query,
    /// The body's text, but for its closing brace.
    body: String,
}

impl Sorted {
    fn read(&mut self, operation: &Operation, params: &str, checked: bool) -> Checked {
        let mut reader = Reader::new(params);
        check(&mut reader.clone(), &PARAMS, &Place::Root)?;
        // A bit for each query parameter seen; the generator keeps them below 65.
        let mut seen = 0u64;
        let mut parts = Parts::default();
        while let Some(name) = reader.member(&mut parts)? {
            let place = Place::Member(&Place::Root, name);
            let is_routed = |parameter: &&str| Some(*parameter) != operation.argument && name.is(parameter);
            if let Some(parameter) = path::parameters(operation.path).find(is_routed) {
                check(&mut reader.clone(), &PATH_VALUE, &place)?;
                self.path.push((parameter, reader.string()?.decode().unwrap_or(String::from(NOT_UNICODE))));
            } else if operation.body.is_some() {
                self.push_body(name, reader.skip()?);
            } else if let Some(index) = operation.query.iter().position(|field| name.is(field.name)) {
                seen |= 1 << index;
                self.push_query(&mut reader, operation.query[index].kind, &place, checked)?;
            } else {
                self.query.push(&mut reader, &place, false)?;
            }
        }
        reader.end()?;
        for (index, field) in operation.query.iter().enumerate() {
            if field.required && checked && seen & 1 << index == 0 {
                return Err(Fault::missing(field.name, field.kind));
            }
        }
        Ok(())
    }

    fn push_query(&mut self, reader: &mut Reader, kind: &Kind, place: &Place, checked: bool) -> Checked {
        if checked {
            check(&mut reader.clone(), kind, place)?;
        }
        self.query.push(reader, place, kind.allows.has(Types::NULL))
    }

    fn push_body(&mut self, name: Str, value: &str) {
        self.body.push_str(if self.body.is_empty() { "{\"" } else { ",\"" });
        self.body.push_str(name.0);
        self.body.push_str("\":");
        self.body.push_str(value);
    }

    /// The path value of this name.
    fn routed(&self, name: &'static str) -> Checked<&str> {
        match self.path.iter().find(|(parameter, _)| *parameter == name) {
            Some((_, value)) => Ok(value),
            None => Err(Fault::missing(name, &PATH_VALUE)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::table::{Field, Shape};

    static TEXT: Kind = Kind { allows: Types::STRING, rule: Rule::Free };
    static NUMBER: Kind = Kind { allows: Types::NUMBER, rule: Rule::WholeRange(1, 100) };
    static NULLABLE: Kind = Kind { allows: Types::STRING.or(Types::NULL), rule: Rule::Free };
    static CUSTOMER: [Field; 2] = [
        Field { name: "id", required: true, kind: &TEXT },
        Field { name: "email", required: false, kind: &NULLABLE },
    ];
    static BODY: Kind = Kind { allows: Types::OBJECT, rule: Rule::Fields(&CUSTOMER) };
    static FILTER: [Field; 2] = [
        Field { name: "limit", required: false, kind: &NUMBER },
        Field { name: "resourceId", required: true, kind: &NULLABLE },
    ];

    static CREATE: Operation = Operation {
        name: "v1.create",
        method: Method::Post,
        path: "/v1/customers",
        argument: None,
        query: &[],
        body: Some(&BODY),
        shape: Shape::Resource,
        side_effects: false,
    };
    static LIST: Operation =
        Operation { name: "v1.list", method: Method::Get, query: &FILTER, body: None, ..CREATE };
    static UPDATE: Operation = Operation {
        name: "v1.update",
        method: Method::Patch,
        path: "/v1/plans/{planId}/parts/{partId}",
        argument: Some("partId"),
        ..CREATE
    };

    fn planned(operation: &Operation, argument: &str, params: &str) -> String {
        show(plan(operation, argument, params, true))
    }

    fn show(planned: Result<Plan, Refusal>) -> String {
        match planned {
            Ok(plan) => format!("{:?} {} {}", plan.method, plan.target, plan.body.unwrap_or_default()),
            Err(refusal) => refusal.message(),
        }
    }

    #[test]
    fn the_text_itself_is_the_body() {
        let text = r#"{"id":"a","email":null,"new":[1.50]}"#;
        let plan = plan(&CREATE, "", text, true).unwrap();
        assert!(matches!(plan.body, Some(Cow::Borrowed(body)) if body == text));
        assert_eq!(planned(&CREATE, "", ""), "v1.create: id is required: give it a string");
        assert_eq!(planned(&CREATE, "", "[]"), "v1.create: params must be an object, got an array");
        assert_eq!(planned(&CREATE, "", r#"{"id":"a"} x"#), "v1.create: params must be JSON");
    }

    #[test]
    fn members_go_into_the_query() {
        assert_eq!(
            planned(&LIST, "", r#"{"resourceId":null,"limit":5,"new":{"gt":"ä"}}"#),
            "Get /v1/customers?resourceId=&limit=5&new[gt]=%C3%A4 "
        );
        assert_eq!(planned(&LIST, "", ""), "v1.list: resourceId is required: give it a string or null");
        assert_eq!(
            planned(&LIST, "", r#"{"limit":0}"#),
            "v1.list: limit must be a whole number from 1 to 100, got 0"
        );
        assert_eq!(
            planned(&LIST, "", r#"{"resourceId":"","new":null}"#),
            "v1.list: new must not be null: a query cannot say null, leave it out"
        );
    }

    #[test]
    fn members_that_the_path_names_leave_the_body() {
        assert_eq!(
            planned(&UPDATE, "p/1", r#"{ "id" : "a", "planId" : "b c" , "email": "x\"y" }"#),
            r#"Patch /v1/plans/b%20c/parts/p%2F1 {"id":"a","email":"x\"y"}"#
        );
        assert_eq!(planned(&UPDATE, "p", r#"{"id":"a"}"#), "v1.update: planId is required: give it a string");
        assert_eq!(
            planned(&UPDATE, "p", r#"{"id":"a","planId":7}"#),
            "v1.update: planId must be a string, got a number"
        );
        assert_eq!(
            planned(&UPDATE, "..", r#"{"id":"a","planId":"b"}"#),
            "v1.update: partId must not hold the path step \".\" or \"..\", encoded or not: give it an id"
        );
        assert!(
            planned(&UPDATE, "p", r#"{"id":"a","planId":"\ud800"}"#).contains("planId must be well-formed")
        );
    }

    #[test]
    fn unchecked_params_pass_yet_paths_stay_safe() {
        let show = |operation, argument, params| show(plan(operation, argument, params, false));
        assert_eq!(show(&CREATE, "", r#"{"id":5}"#), r#"Post /v1/customers {"id":5}"#);
        assert_eq!(show(&LIST, "", r#"{"limit":0}"#), "Get /v1/customers?limit=0 ");
        assert!(show(&UPDATE, "../x", r#"{"planId":"b"}"#).contains("path step"));
        assert!(show(&UPDATE, "x", r#"{"planId":5}"#).contains("planId must be a string"));
    }
}
