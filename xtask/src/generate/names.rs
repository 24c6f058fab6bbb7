//! Names that the contract does not give.

use super::contract::{Contract, Field, Form, Model, Operation, Type};
use anyhow::{Result, bail, ensure};
use heck::ToPascalCase;

/// Types that the contract writes in place, each with the place where it is met first, its name
/// and what it is. The place is `Model.member` or an operation.
const IN_PLACE: [(&str, &str, &str); 9] = [
    ("ConsumeCredits.dimensions", "DimensionValue", "A value by which usage is told apart."),
    (
        "CreateEntitlements.entitlements",
        "CreateEntitlement",
        "An entitlement to create, of a feature or of credits.",
    ),
    ("CustomerEntitlements.entitlements", "EntitlementAccess", "Access to a feature or to credits."),
    ("CustomerIntegration.syncData", "SyncData", "What the outside system says of the customer."),
    ("EstimateBreakdown.warningCode", "EstimateWarningCode", "Why a feature has no exact estimate."),
    (
        "ProvisionSubscription.entitlements",
        "SubscriptionEntitlement",
        "An entitlement of the subscription's own, to a feature or to credits.",
    ),
    ("v1.addons.entitlements.create", "Entitlement", "An entitlement to a feature or to credits."),
    (
        "v1.addons.entitlements.update",
        "UpdateEntitlement",
        "Changes of an entitlement to a feature or to credits.",
    ),
    (
        "v1Beta.customers.entitlements.check",
        "EntityAccess",
        "Access of an entity to a feature or to credits.",
    ),
];

/// Names of the params of operations for which the rule (see [`params`]) gives a name that
/// misleads or is taken.
const PARAMS: [(&str, &str); 13] = [
    ("v1.addons.entitlements.delete", "DeleteAddonEntitlement"),
    ("v1.addons.entitlements.update", "UpdateAddonEntitlement"),
    ("v1.credits.getUsage", "GetCreditUsage"),
    ("v1.credits.grants.list", "ListCreditGrants"),
    ("v1.customers.integrations.list", "ListCustomerIntegrations"),
    ("v1.customers.integrations.retrieve", "RetrieveCustomerIntegration"),
    ("v1.customers.integrations.unlink", "UnlinkCustomerIntegration"),
    ("v1.customers.integrations.update", "UpdateCustomerIntegration"),
    ("v1.customers.listInvoices", "ListCustomerInvoices"),
    ("v1.plans.entitlements.delete", "DeletePlanEntitlement"),
    ("v1.plans.entitlements.update", "UpdatePlanEntitlement"),
    ("v1.usage.history", "RetrieveUsageHistory"),
    ("v1Beta.customers.entitlements.check", "CheckEntityEntitlement"),
];

/// The params of all lists that take nothing but the page.
const PAGE_PARAMS: &str = "PageParams";

/// Gives every type that is written in place its name.
pub fn name_in_place(contract: &mut Contract) -> Result<()> {
    let mut found: Vec<(String, Type)> = Vec::new();
    each_type(contract, &mut |place, ty| {
        ty.walk(&mut |part| {
            if is_unnamed(part) && !found.iter().any(|(_, known)| known == part) {
                found.push((place.to_owned(), part.clone()));
            }
        });
    });

    let mut names = Vec::new();
    for (place, ty) in found {
        let Some((_, name, docs)) = IN_PLACE.iter().find(|(known, ..)| *known == place) else {
            bail!(
                "{place} holds a type that has no name: {ty:?}\n\
                 Give it one in IN_PLACE (xtask/src/generate/names.rs)."
            );
        };
        let form = match &ty {
            Type::Values(values) => Form::Values(values.clone()),
            Type::Tagged(members) => Form::Tagged(members.clone()),
            Type::Loose(types) => Form::Loose(types.clone()),
            _ => unreachable!("is_unnamed says which types have no name"),
        };
        add(contract, name, Model { docs: vec![(*docs).to_owned()], form })?;
        names.push((ty, (*name).to_owned(), place));
    }
    for (place, name, _) in IN_PLACE {
        ensure!(
            names.iter().any(|(.., used)| used == place),
            "IN_PLACE (xtask/src/generate/names.rs) names {name} for {place}, where no such type \
             is met first any more"
        );
    }

    each_type_mut(contract, &mut |ty| {
        if let Some((_, name, _)) = names.iter().find(|(unnamed, ..)| unnamed == ty) {
            *ty = Type::Ref(name.clone());
        }
    });
    Ok(())
}

/// Makes a model of the params of every operation that has some and no body of that name.
///
/// The rule for the name: the method in Pascal case if it holds a noun (`listFeatures`), else
/// followed by the resource (`customers.list` gives `ListCustomers`, `entities.retrieve`
/// gives `RetrieveEntity`). [`PARAMS`] holds what this rule gets wrong.
pub fn name_params(contract: &mut Contract) -> Result<()> {
    for (operation, _) in PARAMS {
        ensure!(
            contract.operations.iter().any(|known| known.name == operation),
            "PARAMS (xtask/src/generate/names.rs) names the operation {operation}, which is gone"
        );
    }
    for index in 0..contract.operations.len() {
        let operation = &contract.operations[index];
        let fields: Vec<Field> = operation.routed.iter().chain(&operation.query).cloned().collect();
        let name = match (&operation.body, fields.is_empty()) {
            (None, true) => continue,
            (Some(Type::Ref(body)), true) => body.clone(),
            (body, false) => {
                let name = params_name(operation);
                let docs = if name == PAGE_PARAMS {
                    "The params of lists that take nothing but the page.".to_owned()
                } else {
                    format!("The params of `{}`.", operation.name)
                };
                let form = match body {
                    None => Form::Object(fields),
                    Some(Type::Ref(body)) => Form::Beside { fields, body: body.clone() },
                    Some(other) => bail!("{}: the body is {other:?}", operation.name),
                };
                if !(name == PAGE_PARAMS && contract.models.contains_key(PAGE_PARAMS)) {
                    add(contract, &name, Model { docs: vec![docs], form })?;
                }
                name
            }
            (Some(other), true) => bail!("{}: the body is {other:?}", operation.name),
        };
        contract.operations[index].params = Some(name);
    }
    Ok(())
}

fn params_name(operation: &Operation) -> String {
    if let Some((_, name)) = PARAMS.iter().find(|(known, _)| *known == operation.name) {
        return (*name).to_owned();
    }
    let mut members = operation.routed.iter().chain(&operation.query).map(|field| &*field.name);
    if members.all(|member| crate::generate::fixups::PAGE_MEMBERS.contains(&member)) {
        return PAGE_PARAMS.to_owned();
    }
    let mut path = operation.name.rsplit('.');
    let (method, resource) = (path.next().unwrap_or_default(), path.next().unwrap_or_default());
    if method.contains(char::is_uppercase) {
        method.to_pascal_case()
    } else if method == "list" {
        format!("List{}", resource.to_pascal_case())
    } else {
        method.to_pascal_case() + &singular(&resource.to_pascal_case())
    }
}

/// `Customers` → `Customer`, `Entities` → `Entity`.
pub fn singular(plural: &str) -> String {
    match (plural.strip_suffix("ies"), plural.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(stem)) => stem.to_owned(),
        (None, None) => plural.to_owned(),
    }
}

fn add(contract: &mut Contract, name: &str, model: Model) -> Result<()> {
    let taken = contract.models.insert(name.to_owned(), model);
    ensure!(taken.is_none(), "two types are called {name}; settle it in xtask/src/generate/names.rs");
    Ok(())
}

fn is_unnamed(ty: &Type) -> bool {
    matches!(ty, Type::Values(_) | Type::Tagged(_) | Type::Loose(_))
}

fn each_type<'a>(contract: &'a Contract, visit: &mut impl FnMut(&str, &'a Type)) {
    for (name, model) in &contract.models {
        if let Form::Object(fields) = &model.form {
            for field in fields {
                visit(&format!("{name}.{}", field.name), &field.ty);
            }
        }
    }
    for operation in &contract.operations {
        let fields = operation.query.iter().map(|field| &field.ty);
        for ty in operation.body.iter().chain([&operation.payload]).chain(fields) {
            visit(&operation.name, ty);
        }
    }
}

fn each_type_mut(contract: &mut Contract, visit: &mut impl FnMut(&mut Type)) {
    for model in contract.models.values_mut() {
        if let Form::Object(fields) = &mut model.form {
            fields.iter_mut().for_each(|field| field.ty.walk_mut(visit));
        }
    }
    for operation in &mut contract.operations {
        let fields = operation.query.iter_mut().map(|field| &mut field.ty);
        for ty in operation.body.iter_mut().chain([&mut operation.payload]).chain(fields) {
            ty.walk_mut(visit);
        }
    }
}
