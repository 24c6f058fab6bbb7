//! A value survives the way from JSON to a model and back.

use super::model::Model;
use super::registry::{MODELS, PARAMS, REPLIES};
use super::{NO_MODELS, find};
use crate::contract;
use crate::judge::Judge;
use crate::runner::Trial;
use crate::values::{Style, Values};
use crate::writing::Writing;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::Value;

#[test]
fn every_schema_has_a_model() {
    let names: Vec<_> = contract::schemas().map(|(name, _)| name).collect();
    assert_eq!(names.len(), 295);
    let has_none = |name: &&str| MODELS.iter().all(|(known, _)| known != name);
    assert_eq!(names.into_iter().filter(has_none).collect::<Vec<_>>(), NO_MODELS);
}

#[test]
fn values_of_schemas_survive() {
    let mut survival = Survival::of(Trial::of("models, from JSON and back: schemas"));
    for (name, schema) in contract::schemas().filter(|(name, _)| !NO_MODELS.contains(name)) {
        survival.show(name, find(&MODELS, name), &[Judge::of(schema)], |values| values.of(schema));
    }
    survival.trial.done();
}

#[test]
fn params_and_replies_survive() {
    // Most of them are components, which get all their values above.
    let mut params = Survival::of(Trial::part_of(4, "models, from JSON and back: params"));
    let mut replies = Survival::of(Trial::part_of(4, "models, from JSON and back: replies"));
    for operation in &contract::operations() {
        let (name, reply) = (operation.name, operation.reply);
        let judges: Vec<_> = operation.params().map(Judge::of).collect();
        if !judges.is_empty() {
            params.show(name, find(&PARAMS, name), &judges, |values| values.of_params(operation));
        }
        replies.show(name, find(&REPLIES, name), &[Judge::of(reply)], |values| values.of(reply));
    }
    assert_eq!(params.trial.done(), PARAMS.len());
    assert_eq!(replies.trial.done(), REPLIES.len());
}

struct Survival {
    trial: Trial,
    open: Values,
    grown: Values,
}

impl Survival {
    fn of(trial: Trial) -> Self {
        Survival { trial, open: Values::new(Style::Open), grown: Values::new(Style::Grown) }
    }

    /// Shows it for one model. The judges let unknown members pass, but know nothing of what the API
    /// may have learnt since.
    fn show(
        &mut self,
        name: &str,
        model: Model,
        judges: &[Judge],
        strategy: impl Fn(&mut Values) -> BoxedStrategy<Value>,
    ) {
        let (open, grown) = (strategy(&mut self.open), strategy(&mut self.grown));
        let values = prop_oneof![
            3 => (Just(Style::Open), open),
            1 => (Just(Style::Grown), grown),
        ];
        self.trial.run(name, &(values, Writing::any()), |((style, value), writing)| {
            if style == Style::Open {
                judges.iter().try_for_each(|judge| judge.verdict(&value)).map_err(TestCaseError::fail)?;
            }
            let written = (model.round_trip)(&writing.write(&value)).map_err(TestCaseError::fail)?;
            let written: Value = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(written, value);
            Ok(())
        });
    }
}
