//! What to send for a call: from an operation and the params' text to verb, target and body.

use std::borrow::Cow;

use super::check::{Fault, check, wrong_type};
use super::json::{Reader, Str};
use super::path::{self, Unsafe};
use super::place::Place;
use super::query::Query;
use super::refusal::Refusal;
use super::table::{Field, Kind, Method, Operation, Rule, Types};

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
    let params = if params.is_empty() { "{}" } else { params };
    let refuse =
        |fault: Fault| Refusal { operation: operation.name, place: fault.place, problem: fault.problem };

    if let (Some(kind), true) = (operation.body, checked) {
        check_body(params, kind).map_err(refuse)?;
    }
    let has_routed = path::parameters(operation.path).any(|name| Some(name) != operation.argument);
    let mut sorted = Sorted::default();
    if operation.body.is_none() || has_routed {
        sorted.read(operation, params, checked).map_err(refuse)?;
    }
    let target = path::fill(operation.path, |name| {
        if Some(name) == operation.argument { Ok(argument.into()) } else { sorted.routed(name) }
    });
    let mut target = target.map_err(refuse)?;
    let body = operation.body.map(|_| if has_routed { sorted.body().into() } else { params.into() });
    target.push_str(&sorted.query.finish());
    Ok(Plan { method: operation.method, target, body })
}

fn check_body(params: &str, kind: &Kind) -> Result<(), Fault> {
    let mut reader = Reader::new(params);
    check(&mut reader, kind, &Place::Root)?;
    Ok(reader.end()?)
}

/// A path value from the params.
static PATH_VALUE: Kind = Kind { allows: Types::STRING, rule: Rule::Free };
/// A query value that the contract does not know.
static UNKNOWN: Kind = Kind { allows: Types::ANY, rule: Rule::Free };

/// The members of the params, sorted by where they go.
#[derive(Default)]
struct Sorted<'t> {
    path: Vec<(&'static str, Str<'t>)>,
    query: Query,
    /// As they are written in the params.
    body: Vec<(Str<'t>, &'t str)>,
}

impl<'t> Sorted<'t> {
    fn read(&mut self, operation: &Operation, params: &'t str, checked: bool) -> Result<(), Fault> {
        let mut reader = Reader::new(params);
        let found = reader.kind()?;
        if found != Types::OBJECT {
            return Err(Fault::at(&Place::Root, wrong_type(Types::OBJECT, found)));
        }
        let mut given: Vec<&'static str> = Vec::new();
        reader.object(|reader, name| {
            let place = Place::Member(&Place::Root, name);
            let routed = |parameter: &&str| Some(*parameter) != operation.argument && name.is(parameter);
            if let Some(parameter) = path::parameters(operation.path).find(routed) {
                check(&mut reader.clone(), &PATH_VALUE, &place)?;
                self.path.push((parameter, reader.string()?));
            } else if operation.body.is_some() {
                self.body.push((name, reader.skip()?));
            } else {
                let field = operation.query.iter().find(|field| name.is(field.name));
                given.extend(field.map(|field| field.name));
                self.push_query(reader, field, &place, checked)?;
            }
            Ok::<(), Fault>(())
        })?;
        reader.end()?;
        match operation.query.iter().find(|field| field.required && !given.contains(&field.name)) {
            Some(field) if checked => {
                Err(Fault::missing(&Place::Member(&Place::Root, Str(field.name)), field.kind))
            }
            _ => Ok(()),
        }
    }

    fn push_query(
        &mut self,
        reader: &mut Reader<'t>,
        field: Option<&Field>,
        place: &Place,
        checked: bool,
    ) -> Result<(), Fault> {
        let kind = field.map_or(&UNKNOWN, |field| field.kind);
        if checked {
            check(&mut reader.clone(), kind, place)?;
        }
        let nullable = field.is_some() && kind.allows.has(Types::NULL);
        self.query.push(reader, place, nullable)
    }

    /// The path value of this name.
    fn routed(&self, name: &'static str) -> Result<String, Fault> {
        let place = Place::Member(&Place::Root, Str(name));
        let Some((_, value)) = self.path.iter().find(|(parameter, _)| *parameter == name) else {
            return Err(Fault::missing(&place, &PATH_VALUE));
        };
        value
            .decode()
            .ok_or_else(|| Fault::at(&place, "must be well-formed Unicode, got half of a surrogate pair"))
    }

    /// The JSON text of the members that go into the body.
    fn body(&self) -> String {
        let mut out = String::from("{");
        for (name, value) in &self.body {
            out.push_str(if out.len() > 1 { ",\"" } else { "\"" });
            out.push_str(name.0);
            out.push_str("\":");
            out.push_str(value);
        }
        out.push('}');
        out
    }
}

impl From<Unsafe> for Fault {
    fn from(found: Unsafe) -> Self {
        Fault::at(&Place::Member(&Place::Root, Str(found.name)), found.problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::table::Shape;

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
