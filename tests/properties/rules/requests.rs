//! Calls of every operation: with valid params, with a fault in them, with texts of all sorts.

use super::changes::Change;
use super::reading;
use super::verdict::{Refused, Verdict, Why, read};
use crate::contract::{self, operations};
use crate::faults::{What, faults};
use crate::runner::Trial;
use crate::values::{Style, Values};
use crate::writing::Writing;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestCaseError;
use serde_json::Value;
use stigg_edge::contract::{OPERATIONS, SIGNATURES};
use stigg_edge::core::plan::plan;
use stigg_edge::core::table::Operation;

/// An operation, as the contract has it and as the core's tables do.
#[derive(Clone, Copy)]
struct Subject<'c> {
    contract: &'c contract::Operation,
    table: &'static Operation,
}

impl<'c> Subject<'c> {
    fn of(contract: &'c contract::Operation) -> Self {
        let index = SIGNATURES.iter().position(|signature| signature.name == contract.name);
        let index = index.unwrap_or_else(|| panic!("the tables lack {}", contract.name));
        Subject { contract, table: &OPERATIONS[index] }
    }

    /// What becomes of a call, which must be what the plain reading says.
    fn call(self, argument: &str, params: &str, checked: bool) -> Result<Verdict, TestCaseError> {
        let planned = plan(self.table, argument, params, checked);
        if let Ok(plan) = &planned {
            let is_read = checked || plan.body.is_none() || self.contract.owner.is_some();
            let expected = !params.is_empty() && (!is_read || is_suspect(params));
            prop_assert_eq!(plan.is_suspect, expected, "{} {} {}", argument, params, checked);
        }
        let verdict = read(planned);
        let expected = reading::verdict((self.contract, self.table), argument, params, checked);
        prop_assert_eq!(&verdict, &expected, "{} {} {}", argument, params, checked);
        Ok(verdict)
    }
}

/// Whether a JSON text holds null, an empty object, or one that begins with a member named with a zero.
fn is_suspect(text: &str) -> bool {
    let mut bare = String::new();
    for (index, part) in text.replace(r"\\", "").replace(r#"\""#, "").split('"').enumerate() {
        // Every second part is a string.
        bare.push_str(if index % 2 == 0 { part } else { if part.starts_with('0') { "0" } else { "text" } });
    }
    bare.retain(|char| !char.is_ascii_whitespace());
    ["null", "{}", "{0"].iter().any(|suspect| bare.contains(suspect))
}

/// A call's positional argument, and the id among its params.
fn ids(each: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = (String, String)> {
    (each.clone(), each)
}

/// Ids that can stand in a path.
fn good_ids() -> impl Strategy<Value = String> + Clone {
    const IDS: &[&str] = &[
        "customer-123",
        "ä/ &?#%\"\\+,;=@:'<>[]{}|^`~\n\t\u{0} 😀",
        "...",
        "a.b",
        "..a",
        "%41",
        "%",
        "//",
        "\\",
    ];
    select(IDS).prop_map(str::to_owned)
}

/// Ids of all sorts.
fn any_ids() -> impl Strategy<Value = String> + Clone {
    const BAD: &[&str] =
        &["", ".", "..", "%2e", "a/../b", "..\\a", ".%2E", "a%5C%2e%2e", "%2f..", "\u{fffd}"];
    const PARTS: &[&str] = &[".", "%2e", "%2F", "/", "%", "a", "\\", "%5c", "%c0%ae", "?", "#"];
    prop_oneof![
        4 => good_ids(),
        1 => select(BAD).prop_map(str::to_owned),
        1 => vec(select(PARTS), 0..6).prop_map(|parts| parts.concat()),
        1 => vec(any::<char>(), 0..4).prop_map(|chars| chars.into_iter().collect()),
    ]
}

/// The params with an id where the path takes one of them, and without empty lists in the query,
/// which cannot say them.
fn sendable(operation: &contract::Operation, mut params: Value, owner: &str) -> Value {
    if let Some(name) = operation.owner {
        params[name] = owner.into();
    }
    let names = operation.beside_names();
    let members = params.as_object_mut().unwrap();
    members.retain(|name, value| !(names.contains(&name.as_str()) && *value == Value::Array(vec![])));
    params
}

#[test]
fn what_the_contract_allows_is_sent() {
    let mut values = Values::new(Style::Known);
    let mut trial = Trial::of("calls, all that is allowed");
    for operation in &operations() {
        let subject = Subject::of(operation);
        let calls = (values.of_params(operation), ids(good_ids()), Writing::any());
        trial.run(operation.name, &calls, |(params, (argument, owner), writing)| {
            let text = writing.write(&sendable(operation, params, &owner));
            for checked in [true, false] {
                let verdict = subject.call(&argument, &text, checked)?;
                prop_assert!(verdict.is_ok(), "{:?}", verdict);
            }
            Ok(())
        });
    }
    assert_eq!(trial.done(), OPERATIONS.len());
}

#[test]
fn a_fault_is_refused_at_its_place() {
    let mut values = Values::new(Style::Known);
    let mut trial = Trial::of("calls, one fault in each");
    for operation in operations().iter().filter(|operation| operation.params().next().is_some()) {
        let subject = Subject::of(operation);
        let calls = (values.of_params(operation), ids(good_ids()), any::<Index>(), Writing::any());
        trial.run(operation.name, &calls, |(params, (argument, owner), which, writing)| {
            let params = sendable(operation, params, &owner);
            let faults: Vec<_> = operation.params().flat_map(|schema| faults(schema, &params)).collect();
            let fault = which.get(&faults);
            let why = match fault.what {
                What::Missing { .. } => Why::Missing,
                What::Type { .. } => Why::Type,
                What::Length(_) => Why::Length,
                What::Range(_) => Why::Range,
            };
            let text = writing.write(&fault.plant(&params));
            let place = fault.place.clone();
            prop_assert_eq!(subject.call(&argument, &text, true)?, Err(Refused { place, why }));
            subject.call(&argument, &text, false).map(drop)
        });
    }
    trial.done();
}

#[test]
fn no_text_is_taken_for_another() {
    let mut values = Values::new(Style::Grown);
    let mut trial = Trial::of("calls, texts of all sorts");
    for operation in &operations() {
        let subject = Subject::of(operation);
        let texts = (values.of_params(operation), Writing::any(), vec(Change::any(), 0..4));
        let calls = (texts, ids(any_ids()), any::<bool>());
        trial.run(operation.name, &calls, |((params, writing, changes), (argument, owner), checked)| {
            let text = writing.write(&sendable(operation, params, &owner));
            let text = changes.iter().fold(text, |text, change| change.apply(&text));
            subject.call(&argument, &text, checked).map(drop)
        });
    }
    trial.done();
}
