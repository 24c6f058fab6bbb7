//! The resource tree: which class holds which.

use super::contract::Contract;
use super::names::singular;
use anyhow::{Context, Result, ensure};
use heck::ToPascalCase;
use std::collections::BTreeSet;

/// Classes for which the rule (see [`Resources`]) gives a name that misleads or is taken.
const CLASSES: [(&str, &str); 9] = [
    ("v1.credits.consumption", "Consumption"),
    ("v1.credits.customCurrencies", "CustomCurrencies"),
    ("v1.events.beta", "BetaEvents"),
    ("v1.events.beta.customers", "Governance"),
    ("v1.events.dataExport", "DataExport"),
    ("v1.events.dataExport.destinations", "Destinations"),
    ("v1.subscriptions.invoice", "SubscriptionInvoices"),
    ("v1Beta.customers", "BetaCustomers"),
    ("v2.usage", "UsageV2"),
];

/// What the contract's tags do not describe.
const RESOURCE_DOCS: [(&str, &str); 5] = [
    ("v1", "The stable part of the API."),
    ("v1.events.beta", "Endpoints whose shapes may change."),
    ("v1Beta", "Endpoints whose shapes may change."),
    ("v1Beta.customers", "What belongs to customers."),
    ("v2", "Endpoints in their second version."),
];

/// The resource tree, parents before their children.
///
/// The rule for a class name: a resource of a root has its own name (`v1.customers`:
/// `Customers`), others follow the singular of their parent's (`v1.customers.integrations`:
/// `CustomerIntegrations`). [`CLASSES`] holds what this rule gets wrong.
pub struct Resources {
    pub all: Vec<Resource>,
}

impl Resources {
    /// Collects the resources of all operations and their parents.
    pub fn of(contract: &Contract) -> Result<Resources> {
        let mut paths = BTreeSet::new();
        for operation in &contract.operations {
            let mut path = operation.resource();
            paths.insert(path);
            while let Some((parent, _)) = path.rsplit_once('.') {
                paths.insert(parent);
                path = parent;
            }
        }
        for (path, _) in CLASSES.iter().chain(&RESOURCE_DOCS) {
            ensure!(
                paths.contains(path),
                "xtask/src/generate/tree.rs speaks of the resource {path}, which is gone"
            );
        }
        let mut all: Vec<Resource> = Vec::new();
        for path in paths {
            let known = RESOURCE_DOCS.iter().find(|(known, _)| *known == path);
            let known = known.map(|(_, docs)| (*docs).to_owned());
            let docs = known
                .or_else(|| contract.resources.get(path).cloned())
                .with_context(|| format!("nothing describes {path}: add it to RESOURCE_DOCS (tree.rs)"))?;
            let class = class_name(path, &all);
            ensure!(
                all.iter().all(|other| other.class != class) && !contract.models.contains_key(&class),
                "the class of {path} would be {class}, which is taken: add it to CLASSES (tree.rs)"
            );
            all.push(Resource { path: path.to_owned(), class, docs });
        }
        Ok(Resources { all })
    }

    /// The resources right below one.
    pub fn children_of(&self, path: &str) -> impl Iterator<Item = &Resource> {
        self.all
            .iter()
            .filter(move |resource| resource.path.rsplit_once('.').is_some_and(|(parent, _)| parent == path))
    }
}

fn class_name(path: &str, parents: &[Resource]) -> String {
    if let Some((_, class)) = CLASSES.iter().find(|(known, _)| *known == path) {
        return (*class).to_owned();
    }
    let Some((above, own)) = path.rsplit_once('.') else {
        return path.to_pascal_case();
    };
    match parents.iter().find(|parent| parent.path == above) {
        Some(parent) if above.contains('.') => singular(&parent.class) + &own.to_pascal_case(),
        _ => own.to_pascal_case(),
    }
}

/// One class of the tree.
pub struct Resource {
    /// `v1.customers.integrations`
    pub path: String,
    pub class: String,
    pub docs: String,
}

impl Resource {
    /// The name under which its parent holds it.
    pub fn member(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or(&self.path)
    }
}
