//! What a change of the contract does to the generator: it is understood, or refused with a
//! message that says where to look.

use super::contract::{Check, Contract, Form, Shape, Type};
use super::fixups::{self, FIXUPS};
use super::{contract_of, docs, lower, read, routes, tables};
use serde_json::{Value, json};

/// What happens to the contract.
type Change = fn(&mut Value);

fn contract() -> Contract {
    contract_of(&read().unwrap()).unwrap()
}

/// What the generator says of a contract that has been changed.
fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut openapi: Value = serde_json::from_str(&read().unwrap()).unwrap();
    change(&mut openapi);
    match contract_of(&openapi.to_string()).and_then(|contract| tables::print(&contract)) {
        Ok(_) => "nothing".to_owned(),
        Err(error) => format!("{error:#}"),
    }
}

fn operation<'a>(openapi: &'a mut Value, verb: &str, path: &str) -> &'a mut Value {
    &mut openapi["paths"][path][verb]
}

fn schema<'a>(openapi: &'a mut Value, name: &str) -> &'a mut Value {
    &mut openapi["components"]["schemas"][name]
}

#[test]
fn an_unchanged_contract_is_accepted() {
    assert_eq!(refusal(|_| ()), "nothing");
}

#[test]
fn counts_are_asserted() {
    let uncorrected = lower::contract(&read().unwrap()).unwrap();
    let (operations, schemas) = (uncorrected.operations.len(), uncorrected.models.len());
    let says = refusal(|openapi| {
        openapi["paths"].as_object_mut().unwrap().remove("/api/v2/usage");
        openapi["components"]["schemas"]["Novelty"] = json!({ "type": "string", "enum": ["NEW"] });
    });
    for (what, found, expected) in
        [("operations", operations - 1, operations), ("schemas", schemas + 1, schemas)]
    {
        let line =
            format!("\n  {found} {what}, not {expected}: correct that in xtask/src/generate/counts.rs");
        assert!(says.contains(&line), "{says}");
    }
    assert!(says.ends_with("cargo xtask contract diff target/before.json api/openapi.json"), "{says}");
}

#[test]
fn what_stands_beside_a_reference_is_read() {
    let mut openapi: Value = serde_json::from_str(&read().unwrap()).unwrap();
    let member = &mut schema(&mut openapi, "CreateFeature")["properties"]["featureStatus"];
    assert_eq!(
        (&member["$ref"], &member["default"]),
        (&json!("#/components/schemas/FeatureStatus"), &json!("ACTIVE"))
    );
    member["deprecated"] = json!(true);
    let contract = lower::contract(&openapi.to_string()).unwrap();
    let Form::Object(members) = &contract.models["CreateFeature"].form else { panic!() };
    let status = members.iter().find(|member| member.name == "featureStatus").unwrap();
    assert_eq!(status.ty, Type::Ref("FeatureStatus".to_owned()));
    assert_eq!(status.docs, ["Life-cycle state of the feature (default \"ACTIVE\").", docs::DEPRECATED]);
}

#[test]
fn what_the_tables_cannot_hold_is_refused() {
    let cases: [(&str, Change); 12] = [
        ("v1.customers.integrations.retrieve (GET", |openapi| {
            let path = "/api/v1/customers/{id}/integrations/{integrationId}";
            operation(openapi, "get", path)["x-args"] = json!(["id", "integrationId"]);
        }),
        ("takes the headers [\"X-REGION\"]", |openapi| {
            let parameter = json!({ "name": "X-REGION", "in": "header", "schema": { "type": "string" } });
            let parameters = &mut operation(openapi, "get", "/api/v1/customers")["parameters"];
            parameters.as_array_mut().unwrap().push(parameter);
        }),
        ("planId is both a path parameter that comes from the params and a member", |openapi| {
            let member = json!({ "type": "string", "description": "Plan" });
            schema(openapi, "UpdateCreditEntitlement")["properties"]["planId"] = member;
        }),
        ("Customer.name holds a type that has no name", |openapi| {
            let loose = json!({ "anyOf": [{ "type": "string" }, { "type": "boolean" }] });
            schema(openapi, "Customer")["properties"]["name"] = loose;
        }),
        ("oneOf without a discriminator", |openapi| {
            let items = &mut schema(openapi, "CreateEntitlements")["properties"]["entitlements"]["items"];
            items.as_object_mut().unwrap().remove("discriminator");
        }),
        ("allOf is not understood", |openapi| {
            schema(openapi, "Customer")["properties"]["name"] = json!({ "allOf": [{ "type": "string" }] });
        }),
        ("two types are called ListCustomers", |openapi| {
            let coupon = openapi["components"]["schemas"].as_object_mut().unwrap().remove("PublishResult");
            openapi["components"]["schemas"]["ListCustomers"] = coupon.unwrap();
            for package in ["addons", "plans"] {
                let path = format!("/api/v1/{package}/{{id}}/publish");
                let answer = &mut operation(openapi, "post", &path)["responses"]["200"];
                let envelope = &mut answer["content"]["application/json"]["schema"];
                envelope["properties"]["data"] = json!({ "$ref": "#/components/schemas/ListCustomers" });
            }
        }),
        ("x-body does not fit the required members of UpdateCustomer", |openapi| {
            schema(openapi, "UpdateCustomer")["required"] = json!(["name"]);
        }),
        ("v1.customers.integrations.retrieve has the positional argument Some(\"id\")", |openapi| {
            let path = "/api/v1/customers/{id}/integrations/{integrationId}";
            operation(openapi, "get", path)["x-args"] = json!(["id"]);
        }),
        ("v1.addons.publish has query parameters and a body", |openapi| {
            let parameter = json!({ "name": "dryRun", "in": "query", "schema": { "type": "boolean" } });
            let parameters = &mut operation(openapi, "post", "/api/v1/addons/{id}/publish")["parameters"];
            parameters.as_array_mut().unwrap().push(parameter);
        }),
        ("UPDATE_CUSTOMER_MEMBERS has 80 fields", |openapi| {
            let members = (0..80).map(|index| (format!("m{index}"), json!({ "type": "string" })));
            schema(openapi, "UpdateCustomer")["properties"] = members.collect();
        }),
        ("\"a b\" does not fit a line of NAMES", |openapi| {
            schema(openapi, "UpdateCustomer")["properties"]["a b"] = json!({ "type": "string" });
        }),
    ];
    for (expected, change) in cases {
        let says = refusal(change);
        assert!(says.contains(expected), "expected {expected:?}, got {says:?}");
    }
}

#[test]
fn a_name_for_what_is_gone_is_refused() {
    let says = refusal(|openapi| {
        operation(openapi, "get", "/api/v1/credits/usage")["operationId"] = json!("v1.credits.readUsage");
    });
    assert!(says.contains("v1.credits.getUsage, which is gone"), "{says}");
    let says = refusal(|openapi| {
        operation(openapi, "get", "/api/v1/subscriptions")["operationId"] = json!("v1.subscriptions.all");
    });
    assert!(says.contains("v1.subscriptions.list, which the contract does not have"), "{says}");
}

#[test]
fn every_fixup_has_work_to_do_once() {
    let mut contract = lower::contract(&read().unwrap()).unwrap();
    fixups::apply(&mut contract).unwrap();
    let again = fixups::apply(&mut contract).unwrap_err().to_string();
    assert!(again.contains(FIXUPS[0].name) && again.contains(FIXUPS[0].reason), "{again}");
}

#[test]
fn a_fixup_notices_when_the_contract_no_longer_matches() {
    let cases: [(&str, Change); 3] = [
        ("reservations last a day at most", |openapi| {
            let path = "/api/v1/customers/{id}/entitlements/check";
            let parameters = &mut operation(openapi, "get", path)["parameters"];
            for parameter in parameters.as_array_mut().unwrap() {
                if parameter["name"] == "reservationTtlSeconds" {
                    parameter["schema"]["maximum"] = json!(3600);
                }
            }
        }),
        ("a tax is a share of the price", |openapi| {
            for body in ["BillingInformation", "UpdateBillingInformation", "PreviewBillingInformation"] {
                schema(openapi, body)["properties"]["taxPercentage"] = json!({ "type": "number" });
            }
        }),
        ("governance pages forward", |openapi| {
            let path = "/api/v1-beta/customers/{id}/governance";
            operation(openapi, "get", path)["x-paginated"] = json!(true);
        }),
    ];
    for (name, change) in cases {
        let says = refusal(change);
        assert!(says.contains(&format!("the fix-up {name:?} finds nothing to do")), "{says}");
    }
}

#[test]
fn fixups_change_what_they_say() {
    let contract = contract();
    let operation = |name| contract.operations.iter().find(|operation| operation.name == name).unwrap();
    let query = |name| {
        let fields = operation(name).query.iter();
        fields.map(|field| (field.name.as_str(), field.check)).collect::<Vec<_>>()
    };
    assert!(contract.operations.iter().all(|operation| operation.headers.is_empty()));

    let plain = |name| (name, Check::Number);
    let paging = query("v1.addons.listCharges");
    let limit = ("limit", Check::WholeWithinBounds);
    assert_eq!(
        paging,
        [plain("after"), plain("before"), plain("starting_after"), plain("ending_before"), limit]
    );

    let governance = "v1.events.beta.customers.retrieveGovernance";
    assert_eq!(operation(governance).shape, Shape::Page);
    assert!(query(governance).contains(&plain("starting_after")));
    assert!(!query(governance).contains(&plain("ending_before")));

    let check = query("v1.customers.checkEntitlement");
    assert!(check.contains(&("reservationTtlSeconds", Check::Bounds)));

    let Form::Object(members) = &contract.models["PromotionalEntitlement"].form else { panic!() };
    let reset = members.iter().find(|member| member.name == "resetPeriodConfiguration").unwrap();
    assert_eq!(reset.ty, Type::Nullable(Box::new(Type::Ref("ResetConfiguration".to_owned()))));
    let Form::Values(moments) = &contract.models["ResetAnchor"].form else { panic!() };
    assert_eq!(moments.len(), 9, "{moments:?}");
}

#[test]
fn shapes_follow_from_the_answers() {
    let contract = contract();
    let of = |shape| {
        let operations = contract.operations.iter().filter(move |operation| operation.shape == shape);
        operations.map(|operation| operation.name.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of(Shape::Page).len(), 22);
    assert_eq!(of(Shape::OnlyPage), ["v1.addons.entitlements.list", "v1.plans.entitlements.list"]);
    assert_eq!(of(Shape::Raw), ["v1.credits.consumption.consumeAsync", "v1.events.report"]);
    assert_eq!(
        of(Shape::List),
        [
            "v1.addons.entitlements.create",
            "v1.credits.customCurrencies.listAssociatedEntities",
            "v1.customers.listContracts",
            "v1.customers.promotionalEntitlements.create",
            "v1.plans.entitlements.create",
            "v1.usage.report",
            "v1Beta.customers.assignments.upsert",
            "v1Beta.customers.entities.upsert",
            "v1Beta.entityTypes.upsert",
        ]
    );
}

#[test]
fn the_proxy_is_told_whose_data_a_request_is_about() {
    let routes = routes::print(&contract()).unwrap();
    let route = |name: &str| {
        let (_, after) = routes.split_once(&format!("  \"{name}\": {{\n")).unwrap();
        after.split("\n  },\n").next().unwrap()
    };
    let cases = [
        ("v1.customers.retrieve", "customer: [\"{id}\"],"),
        ("v1.usage.history", "customer: [\"{customerId}\"],"),
        ("v1.contracts.list", "customer: [\"customerExternalId\"],"),
        ("v1.customers.provision", "customer: [\"id\"],"),
        ("v1.customers.import", "customer: [\"customers[].id\"],"),
        ("v1.events.report", "resource: [\"events[].resourceId\"],"),
        (
            "v1.contracts.create",
            "customer: [\"customerId\", \"subscriptions[].newSubscription.customerId\"],",
        ),
        ("v1.customers.checkEntitlement", "writesWith: \"reserveAmount\","),
        ("v1.customers.update", "writes: true,"),
    ];
    for (name, says) in cases {
        assert!(route(name).contains(says), "{name}: {}", route(name));
    }
    assert!(!route("v1.subscriptions.preview").contains("writes"));
    assert!(!route("v1.subscriptions.retrieve").contains("customer:"));
    // Whoever pays is never filled in.
    assert!(!routes.contains("\"payingCustomerId\"]"));
}

#[test]
fn a_new_name_for_a_customer_stops_the_proxys_table() {
    let mut openapi: Value = serde_json::from_str(&read().unwrap()).unwrap();
    let member = json!({ "type": "string", "description": "Whom it is for" });
    schema(&mut openapi, "PreviewSubscription")["properties"]["beneficiaryCustomerId"] = member;
    let says = format!("{:#}", routes::print(&contract_of(&openapi.to_string()).unwrap()).unwrap_err());
    assert!(
        says.contains("v1.subscriptions.preview: beneficiaryCustomerId seems to name a customer"),
        "{says}"
    );
}
