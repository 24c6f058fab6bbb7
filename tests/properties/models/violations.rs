//! What a model cannot hold is refused, and the error names the place.

use super::model::Model;
use super::registry::{MODELS, PARAMS};
use super::{NO_MODELS, find};
use crate::contract::{self, Schema};
use crate::faults::{Fault, Step, What, faults};
use crate::runner::Trial;
use crate::values::{Style, Values};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

#[test]
fn violations_are_refused_at_their_place() {
    let mut values = Values::new(Style::Open);
    let mut schemas = Trial::part_of(4, "models, violations of schemas");
    for (name, schema) in contract::schemas().filter(|(name, _)| !NO_MODELS.contains(name)) {
        show(&mut schemas, name, find(&MODELS, name), &[schema], values.of(schema));
    }
    schemas.done();
    let mut params = Trial::part_of(4, "models, violations of params");
    for operation in &contract::operations() {
        let (name, schemas) = (operation.name, operation.params().collect::<Vec<_>>());
        if !schemas.is_empty() {
            show(&mut params, name, find(&PARAMS, name), &schemas, values.of_params(operation));
        }
    }
    params.done();
}

/// Shows it for one model, whose values are of all these schemas.
fn show(trial: &mut Trial, name: &str, model: Model, schemas: &[Schema], values: BoxedStrategy<Value>) {
    trial.run(name, &(values, any::<Index>()), |(value, which)| {
        let mut faults: Vec<_> = schemas.iter().flat_map(|schema| faults(*schema, &value)).collect();
        faults.retain(is_refused);
        let fault = which.get(&faults);
        let Err(error) = (model.round_trip)(&fault.plant(&value).to_string()) else {
            return Err(TestCaseError::fail(format!("{fault:?} is not refused")));
        };
        let expected = expected(fault);
        prop_assert!(error.starts_with(&expected), "{}\ndoes not begin with {}", error, expected);
        Ok(())
    });
}

/// Whether models refuse this. They are lenient where nothing is lost: null and missing are alike
/// if the contract allows one of them, a union keeps what fits none of its variants, and bounds are
/// the server's to check.
fn is_refused(fault: &Fault) -> bool {
    !fault.in_union
        && match &fault.what {
            What::Missing { nullable } => !nullable,
            What::Type { value, optional } => !(value.is_null() && *optional),
            What::Length(_) | What::Range(_) => false,
        }
}

/// How the error begins: `entitlements[0]: type FEATURE: feature: missing field `id``.
fn expected(fault: &Fault) -> String {
    let (path, problem) = match (&fault.what, fault.place.split_last()) {
        (What::Missing { .. }, Some((Step::Member(name), object))) => {
            (object, format!("missing field `{name}`"))
        }
        _ => (&fault.place[..], "invalid type: ".to_owned()),
    };
    let (mut out, mut start) = (String::new(), 0);
    for (steps, tag) in &fault.tags {
        // The tag itself is read before the object is known to be of its type.
        if fault.place[*steps..] != [Step::Member("type".to_owned())] {
            push_path(&mut out, &path[start..*steps]);
            out += &format!("type {tag}: ");
            start = *steps;
        }
    }
    push_path(&mut out, &path[start..]);
    out + &problem
}

fn push_path(out: &mut String, path: &[Step]) {
    for (index, step) in path.iter().enumerate() {
        match step {
            Step::Member(name) if index == 0 => *out += name,
            Step::Member(name) => *out += &format!(".{name}"),
            Step::Item(index) => *out += &format!("[{index}]"),
        }
    }
    if !path.is_empty() {
        *out += ": ";
    }
}
