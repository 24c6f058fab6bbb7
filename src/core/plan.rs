//! What to send for a call: from an operation and the params' text to verb, target and body.

use std::borrow::Cow;

use super::check::{Checked, Fault, check, check_type};
use super::json::{Parts, Reader, Str};
use super::path::{NOT_UNICODE, Template};
use super::place::Place;
use super::query::Query;
use super::refusal::Refusal;
use super::table::{Kind, Method, Operation, Rule, Types, find};

/// A request that may be sent.
#[derive(Debug, PartialEq, Eq)]
pub struct Plan<'t> {
    /// The HTTP verb.
    pub method: Method,
    /// Path and query, to be put behind the base URL.
    pub target: String,
    /// The JSON body: the params' text itself, unless members had to be cut out of it.
    pub body: Option<Cow<'t, str>>,
    /// Whether the params are [suspect](Reader::is_suspect); also if nobody has read them.
    pub is_suspect: bool,
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
        Refusal { place, problem }
    })
}

fn planned<'t>(operation: &Operation, argument: &str, params: &'t str, checked: bool) -> Checked<Plan<'t>> {
    let mut is_suspect = !params.is_empty();
    let params = if params.is_empty() { "{}" } else { params };
    let (template, body) = (Template::of(operation.path.text()), operation.body());
    if let (Some(kind), true) = (body, checked) {
        let mut reader = Reader::new(params);
        check(&mut reader, kind, &Place::Root)?;
        reader.end()?;
        is_suspect &= reader.is_suspect();
    }
    let routed = template.routed();
    let mut sorted = Sorted::default();
    if body.is_none() || routed.is_some() {
        is_suspect &= sorted.read(operation, routed, params, checked)?;
    }
    let Sorted { routed: value, query, body: others } = sorted;
    let mut target = match (routed, &value) {
        (None, _) => template.fill([argument; 2])?,
        (Some(_), Some(value)) => template.fill([value, argument])?,
        (Some(name), None) => return Err(Fault::missing(name, &PATH_VALUE)),
    };
    target.push_str(&query.finish());
    let body = body.map(|_| if routed.is_some() { closed(others).into() } else { params.into() });
    Ok(Plan { method: operation.method, target, body, is_suspect })
}

/// A path value from the params.
static PATH_VALUE: Kind = Kind { allows: Types::STRING, rule: Rule::Free };

/// The members of the params, sorted by where they go.
#[derive(Default)]
struct Sorted {
    /// The value of the path's parameter that is among them.
    routed: Option<String>,
    query: Query,
    /// The body's text, but for its closing brace.
    body: String,
}

impl Sorted {
    /// Tells whether the params are suspect.
    fn read(
        &mut self,
        operation: &Operation,
        routed: Option<&str>,
        params: &str,
        checked: bool,
    ) -> Checked<bool> {
        let query = operation.query();
        let mut reader = Reader::new(params);
        check_type(&mut reader, Types::OBJECT, &Place::Root)?;
        reader.clone().skip()?;
        // A bit for each query parameter seen; the generator keeps them below 65.
        let mut seen = 0u64;
        let mut parts = Parts::default();
        while let Some(name) = reader.member(&mut parts)? {
            let place = Place::Member(&Place::Root, name);
            if routed.is_some_and(|parameter| name.is(parameter)) {
                check_type(&mut reader, Types::STRING, &place)?;
                self.routed = Some(reader.string()?.decode().unwrap_or(String::from(NOT_UNICODE)));
            } else if operation.body().is_some() {
                self.push_body(name, reader.skip()?);
            } else if let Some(index) = find(query, name) {
                seen |= 1 << index;
                self.push_query(&mut reader, query[index].kind.get(), &place, checked)?;
            } else {
                self.query.push(&mut reader, &place, false)?;
            }
        }
        reader.end()?;
        for (index, field) in query.iter().enumerate() {
            if field.required && checked && seen & 1 << index == 0 {
                return Err(Fault::missing(field.name.text(), field.kind.get()));
            }
        }
        Ok(reader.is_suspect())
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
}

/// The body, to which nothing is added any more.
fn closed(mut body: String) -> String {
    body.push_str(if body.is_empty() { "{}" } else { "}" });
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes a body: `id`, and others such as `email`.
    const CREATE: &str = "v1.customers.provision";
    /// Takes query parameters.
    const LIST: &str = "v1.plans.list";
    /// Takes query parameters, and `customerId` in the path.
    const HISTORY: &str = "v1.usage.history";
    /// Takes a body, and `planId` in the path.
    const UPDATE: &str = "v1.plans.entitlements.update";

    fn planned(operation: &str, argument: &str, params: &str) -> String {
        show(plan(Operation::named(operation), argument, params, true))
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
        let plan = plan(Operation::named(CREATE), "", text, true).unwrap();
        assert!(matches!(plan.body, Some(Cow::Borrowed(body)) if body == text));
        assert_eq!(planned(CREATE, "", ""), "id is required: give it a string");
        assert_eq!(planned(CREATE, "", "[]"), "params must be an object, got an array");
        assert_eq!(planned(CREATE, "", r#"{"id":"a"} x"#), "params must be JSON");
        assert_eq!(planned("v1.addons.archive", "a", ""), "Post /api/v1/addons/a/archive ");
    }

    #[test]
    fn members_go_into_the_query() {
        assert_eq!(
            planned(LIST, "", r#"{"status":["A","B"],"limit":5,"new":{"gt":"ä"}}"#),
            "Get /api/v1/plans?status=A,B&limit=5&new[gt]=%C3%A4 "
        );
        assert_eq!(
            planned(HISTORY, "f", r#"{"resourceId":null,"customerId":"c","startDate":"d"}"#),
            "Get /api/v1/usage/c/history/f?resourceId=&startDate=d "
        );
        assert_eq!(planned(HISTORY, "f", r#"{"customerId":"c"}"#), "startDate is required: give it a string");
        assert_eq!(planned(LIST, "", r#"{"limit":0}"#), "limit must be a whole number from 1 to 100, got 0");
        assert_eq!(
            planned(LIST, "", r#"{"limit":1,"new":null}"#),
            "new must not be null: a query cannot say null, leave it out"
        );
        assert_eq!(planned(LIST, "", "[]"), "params must be an object, got an array");
        assert_eq!(planned(LIST, "", "{} x"), "params must be JSON");
    }

    #[test]
    fn members_that_the_path_names_leave_the_body() {
        assert_eq!(
            planned(UPDATE, "p/1", r#"{ "type" : "CREDIT", "planId" : "b c" , "new": "x\"y" }"#),
            r#"Patch /api/v1/plans/b%20c/entitlements/p%2F1 {"type":"CREDIT","new":"x\"y"}"#
        );
        assert_eq!(planned(UPDATE, "p", r#"{"type":"NEW"}"#), "planId is required: give it a string");
        assert_eq!(
            planned(UPDATE, "p", r#"{"type":"NEW","planId":7}"#),
            "planId must be a string, got a number"
        );
        assert_eq!(
            planned(UPDATE, "..", r#"{"type":"NEW","planId":"b"}"#),
            "id must not hold the path step \".\" or \"..\", encoded or not: \
             give it an id"
        );
        assert!(
            planned(UPDATE, "p", r#"{"type":"NEW","planId":"\ud800"}"#)
                .contains("planId must be well-formed")
        );
    }

    #[test]
    fn unchecked_params_pass_yet_paths_stay_safe() {
        let show =
            |operation, argument, params| show(plan(Operation::named(operation), argument, params, false));
        assert_eq!(show(CREATE, "", r#"{"id":5}"#), r#"Post /api/v1/customers {"id":5}"#);
        assert_eq!(show(LIST, "", r#"{"limit":0}"#), "Get /api/v1/plans?limit=0 ");
        assert_eq!(show(HISTORY, "f", r#"{"customerId":"c"}"#), "Get /api/v1/usage/c/history/f ");
        let nothing_left = "Patch /api/v1/plans/b/entitlements/p {}";
        assert_eq!(show(UPDATE, "p", r#"{"planId":"b"}"#), nothing_left);
        assert!(show(UPDATE, "../x", r#"{"planId":"b"}"#).contains("path step"));
        assert!(show(UPDATE, "x", r#"{"planId":5}"#).contains("planId must be a string"));
    }
}
