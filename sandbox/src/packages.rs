//! Packages: plans and add-ons, which grant entitlements.

use std::collections::HashMap;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::call::Call;
use crate::catalog::{Kind, Shelf};
use crate::clock;
use crate::dialect::Answer;
use crate::pages::Page;
use crate::records::{self, Record};
use crate::refusal::Refusal;

/// All packages of one kind, and what they grant.
pub struct Packages {
    shelf: Shelf,
    entitlements: HashMap<String, Vec<Record>>,
}

impl Packages {
    /// No packages of this kind yet.
    pub fn new(kind: Kind) -> Self {
        Self { shelf: Shelf::new(kind), entitlements: HashMap::new() }
    }

    /// Adds a package and what it grants.
    pub fn seed(&mut self, body: &Value, entitlements: &[Value], now: Timestamp) {
        let record = self.shelf.add(body, now);
        let id = record["id"].as_str().expect("packages have an id");
        self.entitlements.insert(id.to_owned(), entitlements.iter().map(|body| granted(body, now)).collect());
        self.refer(id, now).expect("the package was added just now");
    }

    /// The package of this id, which a call needs.
    pub fn find(&self, id: &str) -> Result<&Record, Refusal> {
        self.shelf.records.find(id)
    }

    /// What a package grants itself, as entitlements of the contract.
    pub fn entitlements(&self, id: &str) -> &[Record] {
        self.entitlements.get(id).map_or(&[], Vec::as_slice)
    }

    /// Answers a call about packages of this kind.
    pub fn answer(
        &mut self,
        method: &str,
        call: &Call,
        features: &Shelf,
        now: Timestamp,
    ) -> Option<Result<Answer, Refusal>> {
        Some(match method {
            "entitlements.list" => self.list(call),
            "entitlements.create" => self.grant(call, features, now),
            "entitlements.update" => self.update(call, now),
            "entitlements.delete" => self.delete(call, now),
            _ => return self.shelf.answer(method, call, now),
        })
    }

    fn list(&self, call: &Call) -> Result<Answer, Refusal> {
        let id = owner(call);
        self.find(id)?;
        let items = self.entitlements(id).iter().map(|it| it.clone().into()).collect();
        Ok(Answer::Page(Page { items, next: None, prev: None, backwards: false }))
    }

    /// Adds entitlements; one that is there already is replaced.
    fn grant(&mut self, call: &Call, features: &Shelf, now: Timestamp) -> Result<Answer, Refusal> {
        let id = owner(call);
        self.find(id)?;
        let bodies = call.body["entitlements"].as_array().expect("the contract requires a list");
        for body in bodies.iter().filter(|body| body["type"] == "FEATURE") {
            features.records.find(body["id"].as_str().expect("entitlements have an id"))?;
        }
        let added: Vec<_> = bodies.iter().map(|body| granted(body, now)).collect();
        let all = self.entitlements.entry(id.to_owned()).or_default();
        for one in &added {
            all.retain(|other| other["id"] != one["id"] || other["type"] != one["type"]);
            all.push(one.clone());
        }
        self.refer(id, now)?;
        Ok(Answer::List(added.into_iter().map(Value::from).collect()))
    }

    fn update(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let index = self.position(call, |it| it["type"] == call.body["type"])?;
        let all = self.entitlements.get_mut(owner(call)).expect("it holds what was found");
        let (_, update, defaults) = parts(&call.body);
        let entitlement = &mut all[index];
        records::replace(entitlement, update, &call.body, &defaults);
        if let Some(configuration) = reset_configuration(&call.body) {
            entitlement["resetPeriodConfiguration"] = configuration;
        }
        entitlement["updatedAt"] = clock::text(now).into();
        Ok(Answer::Resource(entitlement.clone().into()))
    }

    fn delete(&mut self, call: &Call, now: Timestamp) -> Result<Answer, Refusal> {
        let index = self.position(call, |_| true)?;
        let all = self.entitlements.get_mut(owner(call)).expect("it holds what was found");
        let deleted = all.remove(index);
        self.refer(owner(call), now)?;
        Ok(Answer::Resource(deleted.into()))
    }

    fn position(&self, call: &Call, fits: impl Fn(&Record) -> bool) -> Result<usize, Refusal> {
        let (owner, id) = (owner(call), call.path("id"));
        self.find(owner)?;
        let index = self.entitlements(owner).iter().position(|it| it["id"] == id && fits(it));
        index.ok_or_else(|| Refusal::not_found(format!("entitlement {id}: {owner} does not grant it")))
    }

    /// Lets the package name what it grants.
    fn refer(&mut self, id: &str, now: Timestamp) -> Result<(), Refusal> {
        let references = self.entitlements(id).iter().map(reference).collect::<Value>();
        self.shelf.records.change(id, now, |record| record["entitlements"] = references)?;
        Ok(())
    }
}

/// `{"id", "type"}` of an entitlement.
pub fn reference(entitlement: &Record) -> Value {
    json!({"id": entitlement["id"], "type": entitlement["type"]})
}

/// The entitlement that a body asks for.
pub fn granted(body: &Value, now: Timestamp) -> Record {
    let (component, _, defaults) = parts(body);
    let mut entitlement = records::fill(component, body, &defaults);
    if let Some(configuration) = reset_configuration(body) {
        entitlement["resetPeriodConfiguration"] = configuration;
    }
    let now = Value::from(clock::text(now));
    entitlement.extend([("createdAt".to_owned(), now.clone()), ("updatedAt".to_owned(), now)]);
    entitlement
}

/// The contract's names of the entitlement and of the body that changes it, and the defaults.
fn parts(body: &Value) -> (&'static str, &'static str, Value) {
    let defaults = json!({"behavior": "Override", "hiddenFromWidgets": [], "isGranted": true});
    match body["type"].as_str() {
        Some("CREDIT") => ("CreditEntitlement", "UpdateCreditEntitlement", defaults),
        _ => ("FeatureEntitlement", "UpdateFeatureEntitlement", defaults),
    }
}

/// Bodies have a member for each reset period, answers one for all.
fn reset_configuration(body: &Value) -> Option<Value> {
    let names = ["monthly", "weekly", "yearly"].map(|period| format!("{period}ResetPeriodConfiguration"));
    names.iter().find_map(|name| body.get(name)).cloned()
}

/// The package whose entitlements are asked for: `{planId}` or `{addonId}`, the first of the path.
fn owner(call: &Call) -> &str {
    &call.path.first().expect("entitlements of packages have an owner").1
}
