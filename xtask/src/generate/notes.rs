//! What Stigg's guide says besides the contract, for the docs of operations, models and members.

use super::contract::{Contract, Form};
use anyhow::{Result, ensure};

/// The operation, the model or the member of a model, and what its docs say in addition.
const NOTES: [(&str, &str); 3] = [
    (
        "v1.subscriptions.list",
        "Listed subscriptions carry no `subscriptionEntitlements`, which are too costly at scale: \
         retrieve one subscription for them.",
    ),
    (
        "v1.subscriptions.retrieve",
        "Its `subscriptionEntitlements` are the subscription's own overrides only (type and id), \
         not what the plan grants: `v1.plans.entitlements.list(planId)` or the plan itself tells \
         that.",
    ),
    (
        "Subscription.subscriptionEntitlements",
        "Only the subscription's own overrides (type and id), not what the plan grants: \
         `v1.plans.entitlements.list(planId)` or the plan itself tells that. Missing from listed \
         subscriptions: retrieve one for them.",
    ),
];

/// Adds all of them.
pub fn apply(contract: &mut Contract) -> Result<()> {
    for (place, note) in NOTES {
        let docs = docs_of(contract, place);
        ensure!(
            docs.is_some(),
            "NOTES (xtask/src/generate/notes.rs) speaks of {place}, which the contract does not \
             have any more"
        );
        docs.into_iter().for_each(|docs| docs.push(note.to_owned()));
    }
    Ok(())
}

fn docs_of<'a>(contract: &'a mut Contract, place: &str) -> Option<&'a mut Vec<String>> {
    let operation = contract.operations.iter_mut().find(|operation| operation.name == place);
    if let Some(operation) = operation {
        return Some(&mut operation.docs);
    }
    let (model, member) = place.split_once('.')?;
    match &mut contract.models.get_mut(model)?.form {
        Form::Object(fields) => Some(&mut fields.iter_mut().find(|field| field.name == member)?.docs),
        _ => None,
    }
}
