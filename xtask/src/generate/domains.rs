//! Which domain a model belongs to: the module of the crate that holds it.
//!
//! The rule: a model that an operation takes or answers belongs to that operation's domain, any
//! other to the domain of the models that mention it; and to `common` if these are several.

use super::contract::Contract;
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};

/// A module of models.
pub struct Domain {
    pub name: &'static str,
    pub docs: &'static str,
    /// Operations by the beginning of their name; the longest one counts.
    operations: &'static [&'static str],
}

/// The domain of what several domains share.
const COMMON: &str = "common";

/// All domains, in the order in which `models.d.ts` lists them.
pub const DOMAINS: [Domain; 13] = [
    Domain {
        name: "customers",
        docs: "Customers, their payment methods, integrations, resources and invoices.",
        operations: &["v1.customers"],
    },
    Domain {
        name: "subscriptions",
        docs: "Subscriptions: creating, changing, previewing and importing them.",
        operations: &["v1.subscriptions"],
    },
    Domain {
        name: "entitlements",
        docs: "What customers may use: checks and promotional entitlements.",
        operations: &[
            "v1.customers.checkEntitlement",
            "v1.customers.promotionalEntitlements",
            "v1.customers.retrieveEntitlements",
        ],
    },
    Domain {
        name: "packages",
        docs: "Plans and add-ons: their prices and entitlements.",
        operations: &["v1.addons", "v1.plans"],
    },
    Domain { name: "products", docs: "Products.", operations: &["v1.products"] },
    Domain { name: "features", docs: "Features and their meters.", operations: &["v1.features"] },
    Domain { name: "coupons", docs: "Coupons.", operations: &["v1.coupons"] },
    Domain {
        name: "credits",
        docs: "Credit wallets: currencies, grants, the ledger, reservations.",
        operations: &["v1.credits"],
    },
    Domain {
        name: "usage",
        docs: "Reporting usage, its history and estimates of its cost.",
        operations: &["v1.events", "v1.usage", "v2.usage"],
    },
    Domain {
        name: "contracts",
        docs: "Contracts.",
        operations: &["v1.contracts", "v1.customers.listContracts"],
    },
    Domain {
        name: "entities",
        docs: "Entities under a customer, their limits and the governance tree.",
        operations: &["v1.events.beta", "v1Beta"],
    },
    Domain { name: "data_export", docs: "Data export to warehouses.", operations: &["v1.events.dataExport"] },
    Domain {
        name: COMMON,
        docs: "What several domains share: money, addresses, quantities, time ranges.",
        operations: &[],
    },
];

/// The domain of every model.
pub fn assign(contract: &Contract) -> Result<BTreeMap<&str, &'static str>> {
    for prefix in DOMAINS.iter().flat_map(|domain| domain.operations) {
        ensure!(
            contract.operations.iter().any(|operation| is_under(&operation.name, prefix)),
            "domains.rs speaks of the operations {prefix}, which are gone"
        );
    }
    let mut pinned: BTreeMap<&str, BTreeSet<&'static str>> = BTreeMap::new();
    for operation in &contract.operations {
        let domain = of_operation(&operation.name)?;
        let mut pin = |model| _ = pinned.entry(model).or_default().insert(domain);
        operation.params.iter().for_each(|model| pin(model));
        operation.payload.each_ref(&mut pin);
    }

    // The others get the domains of those who mention them, until nothing changes any more.
    let mut domains = pinned.clone();
    loop {
        let mut next = domains.clone();
        for (name, known) in &domains {
            contract.model(name)?.each_ref(&mut |mentioned| {
                if !pinned.contains_key(mentioned) {
                    next.entry(mentioned).or_default().insert(only(known));
                }
            });
        }
        if next == domains {
            break;
        }
        domains = next;
    }
    for model in contract.models.keys() {
        ensure!(
            domains.contains_key(model.as_str()),
            "no operation reaches {model}: leave it out by a fix-up (fixups.rs)"
        );
    }
    Ok(domains.into_iter().map(|(model, known)| (model, only(&known))).collect())
}

fn only<'a>(domains: &BTreeSet<&'a str>) -> &'a str {
    match domains.first() {
        Some(domain) if domains.len() == 1 => domain,
        _ => COMMON,
    }
}

fn of_operation(name: &str) -> Result<&'static str> {
    let prefixes = DOMAINS
        .iter()
        .flat_map(|domain| domain.operations.iter().map(|prefix| (prefix.len(), *prefix, domain.name)));
    let under =
        |prefix: &str| name.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let longest = prefixes.filter(|(_, prefix, _)| under(prefix)).max();
    let (.., domain) = longest.with_context(|| format!("{name} belongs to no domain (domains.rs)"))?;
    Ok(domain)
}

fn is_under(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
