//! What becomes of a call, in the words of the tests: a request, or a refusal and its place.

use super::json::Json;
use crate::faults::Step;
use percent_encoding::percent_decode_str;
use stigg_edge::core::plan::Plan;
use stigg_edge::core::refusal::Refusal;
use url::Url;

/// A request, or why there is none.
pub type Verdict = Result<Request, Refused>;

/// A request as a server reads it.
#[derive(Debug, PartialEq)]
pub struct Request {
    /// The steps of the path.
    pub path: Vec<String>,
    /// The parameters of the query; those that are lists have several values.
    pub query: Vec<(String, Vec<String>)>,
    /// The text of the body.
    pub body: Option<String>,
}

#[derive(Debug, PartialEq)]
pub struct Refused {
    pub place: Vec<Step>,
    pub why: Why,
}

/// What is wrong at the place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why {
    Json,
    Missing,
    Type,
    Range,
    Length,
    /// No id of a thing: empty, or it would leave its place in the path.
    Id,
    /// A query has no way to say it.
    Query,
    Unicode,
}

/// Reads what the core has planned.
pub fn read(planned: Result<Plan, Refusal>) -> Verdict {
    planned
        .map(|plan| read_plan(&plan))
        .map_err(|refusal| Refused { place: read_place(&refusal.place), why: read_problem(&refusal.problem) })
}

/// The URL must be one that a standard parser takes as it is.
fn read_plan(plan: &Plan) -> Request {
    let url = Url::parse("https://api.example").unwrap().join(&plan.target).unwrap();
    assert_eq!(url.as_str(), format!("https://api.example{}", plan.target));
    let query = url.query().map_or(vec![], |query| query.split('&').map(read_parameter).collect());
    let pairs = query.iter().map(|(name, values)| (name.clone(), values.join(",")));
    assert_eq!(url.query_pairs().into_owned().collect::<Vec<_>>(), pairs.collect::<Vec<_>>());
    Request {
        path: url.path_segments().unwrap().map(decoded).collect(),
        query,
        body: plan.body.as_ref().map(|body| body.to_string()),
    }
}

fn read_parameter(text: &str) -> (String, Vec<String>) {
    let (name, values) = text.split_once('=').unwrap();
    (decoded(name), values.split(',').map(decoded).collect())
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

fn read_problem(problem: &str) -> Why {
    const BEGINNINGS: [(&str, Why); 14] = [
        ("must be JSON", Why::Json),
        ("is required: give it ", Why::Missing),
        ("must be a number from ", Why::Range),
        ("must be a whole number from ", Why::Range),
        ("must hold ", Why::Length),
        ("must not be empty: give it an id", Why::Id),
        ("must not hold the path step ", Why::Id),
        ("must not be empty: leave it out", Why::Query),
        ("must not be null: a query", Why::Query),
        ("must be a string, a number or a boolean: a list in a query", Why::Query),
        ("is nested too deep for a query", Why::Query),
        ("must be well-formed Unicode", Why::Unicode),
        ("must be a", Why::Type),
        ("must be null", Why::Type),
    ];
    let found = BEGINNINGS.iter().find(|(beginning, _)| problem.starts_with(beginning));
    found.unwrap_or_else(|| panic!("what is {problem:?}?")).1
}

/// Reads `integrations[0].syncedEntityId`.
fn read_place(mut text: &str) -> Vec<Step> {
    let mut place = Vec::new();
    while !text.is_empty() {
        if text.starts_with("[\"") {
            let name = Json::at(&text[1..]);
            place.push(Step::named(name));
            text = name.rest().strip_prefix(']').unwrap();
        } else if let Some(item) = text.strip_prefix('[') {
            let (index, rest) = item.split_once(']').unwrap();
            place.push(Step::Item(index.parse().unwrap()));
            text = rest;
        } else {
            let name = text.strip_prefix('.').unwrap_or(text);
            let end = name.find(['.', '[']).unwrap_or(name.len());
            place.push(Step::Member(name[..end].to_owned()));
            text = &name[end..];
        }
    }
    place
}

impl Step {
    /// The member of this name; what is no Unicode keeps its escapes.
    pub fn named(name: Json) -> Step {
        Step::Member(name.decoded().unwrap_or_else(|| name.whole.unwrap().to_owned()))
    }
}
