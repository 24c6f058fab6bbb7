mod mutations;

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use super::change::{self, Change, Turn};
use super::document::Document;
use super::effect::Effect;
use super::outline::Part;
use super::report::{Form, Report};
use super::{compare, exit_code};
use crate::workspace;
use mutations::each_mutation;

fn document(json: Value) -> Document {
    Document { name: "made-up.json".to_owned(), json }
}

fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let [old, new] = [old, new].map(|json| Part::of(&document(json.clone())).unwrap());
    change::between(&old, &new)
}

/// The lines of the text report below its first.
fn lines(old: &Value, new: &Value) -> Vec<String> {
    let [old, new] = [old, new].map(|json| document(json.clone()));
    let text = compare(&old, &new).unwrap().print(Form::Text);
    text.lines().skip(1).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A small contract: things that can be listed, made and read.
fn things() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let envelope = |data: Value| {
        let schema = json!({ "type": "object", "required": ["data"], "properties": { "data": data } });
        json!({ "200": { "description": "Good.", "content": { "application/json": { "schema": schema } } } })
    };
    let limit = json!({ "type": "integer", "minimum": 1, "maximum": 100, "default": 20 });
    let list = json!({ "type": "array", "items": reference("Thing") });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Things", "version": "1" },
        "paths": {
            "/things": {
                "get": {
                    "operationId": "v1.things.list",
                    "x-args": [],
                    "parameters": [
                        { "name": "limit", "in": "query", "schema": limit },
                        { "$ref": "#/components/parameters/Account" },
                    ],
                    "x-body": "none",
                    "responses": envelope(list),
                },
                "post": {
                    "operationId": "v1.things.make",
                    "x-args": [],
                    "requestBody": {
                        "required": true,
                        "content": { "application/json": { "schema": reference("MakeThing") } },
                    },
                    "x-body": "always",
                    "responses": envelope(reference("Thing")),
                },
            },
            "/things/{id}": {
                "get": {
                    "operationId": "v1.things.read",
                    "x-args": ["id"],
                    "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                    "x-body": "none",
                    "responses": envelope(reference("Thing")),
                },
            },
        },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "required": ["id", "size"],
                    "properties": {
                        "id": { "type": "string" },
                        "size": reference("Size"),
                        "weight": { "type": ["integer", "null"] },
                        "labels": { "type": "object", "additionalProperties": { "type": "string" } },
                    },
                },
                "MakeThing": {
                    "type": "object",
                    "required": ["size"],
                    "properties": {
                        "size": reference("Size"),
                        "price": { "type": "number", "minimum": 0 },
                    },
                },
                "Size": { "type": "string", "enum": ["SMALL", "LARGE"] },
            },
            "parameters": {
                "Account": { "name": "X-ACCOUNT", "in": "header", "schema": { "type": "string" } },
            },
        },
    })
}

/// The small contract with one place changed.
fn changed(pointer: &str, value: Value) -> Value {
    let mut json = things();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match json.pointer_mut(parent).unwrap_or_else(|| panic!("there is no {parent}")) {
        Value::Array(items) => items.push(value),
        parent => parent[key.replace("~1", "/")] = value,
    }
    json
}

const READ: &str = "/paths/~1things~1{id}/get";
const LIST: &str = "/paths/~1things/get";
const MAKE: &str = "/paths/~1things/post";
const THING: &str = "/components/schemas/Thing";
const MAKE_THING: &str = "/components/schemas/MakeThing";

#[test]
fn each_change_is_told_with_its_effect() {
    let text = || json!({ "type": "string" });
    let parameter =
        |required: bool| json!({ "name": "q", "in": "query", "required": required, "schema": text() });
    let (breaks, adds, tells) = ("Breaks users:", "Only adds:", "Only to be known:");
    // The place, what is written there, the effect and the line; and the effect of the way back and its line.
    let cases = [
        // Operations.
        (
            "/paths/~1others",
            json!({ "get": { "operationId": "v1.others.list", "x-since": "2026-11" } }),
            (adds, "+ operation v1.others.list (GET /others, since 2026-11)"),
            (breaks, "- operation v1.others.list (GET /others, since 2026-11)"),
        ),
        (
            &format!("{READ}/deprecated"),
            json!(true),
            (tells, "~ operation v1.things.read is now deprecated"),
            (tells, "~ operation v1.things.read is no longer deprecated"),
        ),
        (
            &format!("{READ}/x-args"),
            json!([]),
            (breaks, "~ operation v1.things.read: x-args is , was id"),
            (breaks, "~ operation v1.things.read: x-args is id, was "),
        ),
        (
            &format!("{READ}/x-since"),
            json!("2026-11"),
            (tells, "~ operation v1.things.read: x-since is now 2026-11"),
            (tells, "~ operation v1.things.read: x-since is no longer said, was 2026-11"),
        ),
        (
            &format!("{MAKE}/x-body"),
            json!("always-may-be-empty"),
            (adds, "~ operation v1.things.make: x-body is always-may-be-empty, was always"),
            (breaks, "~ operation v1.things.make: x-body is always, was always-may-be-empty"),
        ),
        (
            &format!("{READ}/x-novelty"),
            json!({ "a": 1 }),
            (breaks, "~ operation v1.things.read: x-novelty is now {\"a\":1}"),
            (breaks, "~ operation v1.things.read: x-novelty is no longer said, was {\"a\":1}"),
        ),
        // Parameters.
        (
            &format!("{LIST}/parameters/-"),
            parameter(false),
            (adds, "+ query parameter v1.things.list: q (string, optional)"),
            (breaks, "- query parameter v1.things.list: q (string, optional)"),
        ),
        (
            &format!("{LIST}/parameters/-"),
            parameter(true),
            (breaks, "+ query parameter v1.things.list: q (string, required)"),
            (breaks, "- query parameter v1.things.list: q (string, required)"),
        ),
        (
            &format!("{LIST}/parameters/0/required"),
            json!(true),
            (breaks, "~ query parameter v1.things.list: limit is now required"),
            (adds, "~ query parameter v1.things.list: limit is no longer required"),
        ),
        (
            &format!("{LIST}/parameters/0/schema/maximum"),
            json!(50),
            (breaks, "~ query parameter v1.things.list: limit: maximum is 50, was 100"),
            (adds, "~ query parameter v1.things.list: limit: maximum is 100, was 50"),
        ),
        (
            &format!("{LIST}/parameters/0/schema/minimum"),
            json!(0),
            (adds, "~ query parameter v1.things.list: limit: minimum is 0, was 1"),
            (breaks, "~ query parameter v1.things.list: limit: minimum is 1, was 0"),
        ),
        (
            &format!("{LIST}/parameters/0/schema/default"),
            json!(10),
            (breaks, "~ query parameter v1.things.list: limit: default is 10, was 20"),
            (breaks, "~ query parameter v1.things.list: limit: default is 20, was 10"),
        ),
        (
            &format!("{LIST}/parameters/0/schema/type"),
            json!(["integer", "string"]),
            (adds, "~ query parameter v1.things.list: limit: kind is integer or string, was integer"),
            (breaks, "~ query parameter v1.things.list: limit: kind is integer, was integer or string"),
        ),
        (
            "/components/parameters/Account/required",
            json!(true),
            (breaks, "~ shared part parameters/Account is now required"),
            (adds, "~ shared part parameters/Account is no longer required"),
        ),
        // Fields, of what is sent and of what is received.
        (
            &format!("{MAKE_THING}/properties/colour"),
            text(),
            (adds, "+ field MakeThing.colour (string, optional)"),
            (breaks, "- field MakeThing.colour (string, optional)"),
        ),
        (
            &format!("{MAKE_THING}/required/-"),
            json!("price"),
            (breaks, "~ field MakeThing.price is now required"),
            (adds, "~ field MakeThing.price is no longer required"),
        ),
        (
            &format!("{MAKE_THING}/required/-"),
            json!("colour"),
            (breaks, "+ field MakeThing.colour (any, required)"),
            (breaks, "- field MakeThing.colour (any, required)"),
        ),
        (
            &format!("{THING}/required/-"),
            json!("weight"),
            (adds, "~ field Thing.weight is now required"),
            (breaks, "~ field Thing.weight is no longer required"),
        ),
        (
            &format!("{THING}/required/-"),
            json!("colour"),
            (adds, "+ field Thing.colour (any, required)"),
            (breaks, "- field Thing.colour (any, required)"),
        ),
        (
            &format!("{THING}/properties/weight/type"),
            json!(["number", "null"]),
            (breaks, "~ field Thing.weight: kind is number or null, was integer or null"),
            (adds, "~ field Thing.weight: kind is integer or null, was number or null"),
        ),
        (
            &format!("{THING}/properties/labels/additionalProperties/type"),
            json!("boolean"),
            (breaks, "~ entries Thing.labels.*: kind is boolean, was string"),
            (breaks, "~ entries Thing.labels.*: kind is string, was boolean"),
        ),
        (
            &format!("{MAKE_THING}/properties/price/deprecated"),
            json!(true),
            (tells, "~ field MakeThing.price is now deprecated"),
            (tells, "~ field MakeThing.price is no longer deprecated"),
        ),
        (
            &format!("{LIST}/responses/200/content/application~1json/schema/properties/data/items"),
            text(),
            (breaks, "~ items v1.things.list: 200.data[]: kind is string, was Thing"),
            (breaks, "~ items v1.things.list: 200.data[]: kind is Thing, was string"),
        ),
        (
            &format!("{READ}/responses/204"),
            json!({ "description": "Nothing." }),
            (adds, "+ answer v1.things.read: 204"),
            (breaks, "- answer v1.things.read: 204"),
        ),
        // Enums and schemas.
        (
            "/components/schemas/Size/enum/-",
            json!("HUGE"),
            (adds, "+ value Size = \"HUGE\""),
            (breaks, "- value Size = \"HUGE\""),
        ),
        (
            "/components/schemas/Shape",
            json!({ "type": "string", "enum": ["ROUND", "SQUARE"] }),
            (adds, "+ schema Shape (2 values)"),
            (breaks, "- schema Shape (2 values)"),
        ),
        (
            "/security",
            json!([{ "ApiKey": [] }]),
            (breaks, "~ contract: security is now [{\"ApiKey\":[]}]"),
            (breaks, "~ contract: security is no longer said, was [{\"ApiKey\":[]}]"),
        ),
    ];
    for (pointer, value, there, back) in cases {
        let new = changed(pointer, value);
        for (old, new, (effect, line)) in [(&things(), &new, there), (&new, &things(), back)] {
            assert_eq!(lines(old, new), [effect, &format!("  {line}")], "{pointer}");
        }
    }
}

#[test]
fn words_and_order_make_no_difference() {
    let mut reworded = things();
    reworded["paths"]["/things"]["get"]["summary"] = json!("List the things.");
    reworded["paths"]["/things"]["get"]["parameters"].as_array_mut().unwrap().reverse();
    reworded["components"]["schemas"]["Thing"]["required"] = json!(["size", "id"]);
    reworded["components"]["schemas"]["Thing"]["properties"]["id"]["description"] = json!("Which one.");
    reworded["components"]["schemas"]["Size"]["enum"] = json!(["LARGE", "SMALL"]);
    reworded["info"]["version"] = json!("2");
    assert_eq!(changes(&things(), &reworded), []);
    // A field is no word, whatever it is called.
    let field = changed(&format!("{THING}/properties/description"), json!({ "type": "string" }));
    assert_eq!(lines(&things(), &field), ["Only adds:", "  + field Thing.description (string, optional)"]);
}

#[test]
fn what_the_generator_refuses_is_compared() {
    let novelty = |name: &str| {
        json!({
            "allOf": [{ "$ref": "#/components/schemas/Thing" }, { "type": "object", "properties": { name: {} } }],
            "prefixItems": [{ "type": "string" }],
            "not": { "const": 3 },
            "properties": { "inner": { "type": "object", "properties": { name: { "oneOf": [true, {}] } } } },
        })
    };
    let [old, new] = ["a", "b"].map(|name| {
        let mut json = changed("/components/schemas/Novelty", novelty(name));
        let parameters = &mut json["paths"]["/things"]["get"]["parameters"];
        parameters.as_array_mut().unwrap().push(json!({ "name": name, "in": "cookie" }));
        parameters.as_array_mut().unwrap().push(json!({ "$ref": "elsewhere.json#/parameter" }));
        json
    });
    assert_eq!(
        lines(&old, &new),
        [
            "Breaks users:",
            "  - parameter v1.things.list: a (any, optional)",
            "  - field Novelty.inner.a (optional)",
            "  - field Novelty<allOf 2>.a (any, optional)",
            "Only adds:",
            "  + parameter v1.things.list: b (any, optional)",
            "  + field Novelty.inner.b (optional)",
            "  + field Novelty<allOf 2>.b (any, optional)",
        ]
    );
}

/// The contract of this repository, cut into contracts of one operation or component.
fn pieces() -> Vec<Value> {
    let contract = contract();
    let piece =
        |section: &str, sort: &str, name: &str, value: &Value| json!({ section: { sort: { name: value } } });
    let mut pieces = Vec::new();
    for (sort, components) in contract["components"].as_object().unwrap() {
        let components = components.as_object().unwrap();
        pieces.extend(components.iter().map(|(name, value)| piece("components", sort, name, value)));
    }
    for (path, item) in contract["paths"].as_object().unwrap() {
        pieces
            .extend(item.as_object().unwrap().iter().map(|(verb, value)| piece("paths", path, verb, value)));
    }
    let about = ["servers", "security"].map(|section| json!({ section: contract[section] }));
    pieces.extend(about);
    pieces
}

fn contract() -> Value {
    let file = workspace::root().join("api/openapi.json");
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// The same changes, seen from the other edition. Effects differ: what is gone breaks, what is new does not.
fn mirrored(changes: &[Change]) -> Vec<(String, Turn)> {
    let mut mirrored: Vec<_> =
        changes.iter().map(|change| (change.place.clone(), turned(&change.turn))).collect();
    mirrored.sort();
    mirrored
}

fn turned(turn: &Turn) -> Turn {
    match turn.clone() {
        Turn::Added(description) => Turn::Removed(description),
        Turn::Removed(description) => Turn::Added(description),
        Turn::Changed { keyword, before, after } => Turn::Changed { keyword, before: after, after: before },
    }
}

#[test]
fn every_change_in_one_place_of_the_contract_is_noticed_and_mirrored() {
    let mut mutations = 0;
    let mut unnoticed = BTreeSet::new();
    for piece in pieces() {
        let mut document = document(piece);
        let original = Part::of(&document).unwrap();
        assert_eq!(change::between(&original, &original), []);
        each_mutation(&mut document, &mut |place, mutant| {
            mutations += 1;
            let mutant = Part::of(mutant).unwrap();
            let there = change::between(&original, &mutant);
            if there.is_empty() {
                unnoticed.insert(place.to_owned());
            }
            let mut back: Vec<_> = change::between(&mutant, &original)
                .into_iter()
                .map(|change| (change.place, change.turn))
                .collect();
            back.sort();
            assert_eq!(mirrored(&there), back, "{place}");
        });
    }
    assert_eq!(unnoticed, BTreeSet::new());
    assert!(mutations > 20_000, "only {mutations} mutations");
    println!("{mutations} mutations");
}

#[test]
fn the_whole_contract_is_read_at_once() {
    let old = contract();
    assert_eq!(changes(&old, &old), []);
    let mut new = old.clone();
    new["components"]["schemas"]["PublishResult"]["properties"]["note"] = json!({ "type": "string" });
    // Renamed, an operation is another one, whose parts are not told one by one.
    new["paths"]["/api/v1/customers"]["get"]["operationId"] = json!("v1.customers.all");
    assert_eq!(
        lines(&old, &new),
        [
            "Breaks users:",
            "  - operation v1.customers.list (GET /api/v1/customers)",
            "Only adds:",
            "  + operation v1.customers.all (GET /api/v1/customers)",
            "  + field PublishResult.note (string, optional)",
        ]
    );
}

#[test]
fn exit_codes_tell_the_outcome() {
    let code = |new: Value| {
        let [old, new] = [things(), new].map(document);
        exit_code(&compare(&old, &new).unwrap())
    };
    assert_eq!(code(things()), 0);
    assert_eq!(code(changed(&format!("{READ}/deprecated"), json!(true))), 3);
    assert_eq!(code(changed("/components/schemas/Size/enum/-", json!("HUGE"))), 3);
    assert_eq!(code(changed("/components/schemas/Size/enum", json!(["SMALL"]))), 4);
}

#[test]
fn reports_say_the_same_in_three_forms() {
    let [old, mut new] =
        [things(), changed("/components/schemas/Size/enum", json!(["SMALL", "`HUGE`\n@all"]))];
    new["info"]["version"] = json!("2");
    let [old, new] = [old, new].map(document);
    let report: Report = compare(&old, &new).unwrap();
    assert_eq!(
        report.print(Form::Text),
        "made-up.json (1) and made-up.json (2): 1 difference breaks users, 1 only adds\n\
         \nBreaks users:\n  - value Size = \"LARGE\"\n\
         \nOnly adds:\n  + value Size = \"`HUGE`\\n@all\"\n"
    );
    assert_eq!(
        report.print(Form::Markdown),
        "From version `1` to `2`: 1 difference breaks users, 1 only adds.\n\
         \n### Breaks users\n\n- removed: value `Size = \"LARGE\"`\n\
         \n### Only adds\n\n- added: value `Size = \"'HUGE'\\n@all\"`\n"
    );
    let json: Value = serde_json::from_str(&report.print(Form::Json)).unwrap();
    assert_eq!(json["counts"], json!({ "breaks": 1, "adds": 1 }));
    assert_eq!(json["changes"][1]["place"], json!("Size = \"`HUGE`\\n@all\""));
    assert_eq!(report.changes.iter().map(|change| change.effect).min(), Some(Effect::Breaks));

    let report = compare(&old, &old).unwrap();
    assert_eq!(report.print(Form::Text), "made-up.json (1) and made-up.json (1): no difference\n");
}

#[test]
fn what_is_no_contract_is_refused_with_a_reason() {
    let refusal = |text: &str| Document::parse("new.json".to_owned(), text).err().unwrap().to_string();
    let cases = [
        ("openapi: 3.1.0", "new.json is not JSON"),
        ("[]", "new.json is not OpenAPI 3: its member `openapi`"),
        (r#"{ "openapi": "2.9" }"#, "new.json is not OpenAPI 3: its member `openapi`"),
        (r#"{ "swagger": "2.0" }"#, "new.json is Swagger \"2.0\", not OpenAPI 3"),
        (r#"{ "openapi": "3.1.0" }"#, "new.json is OpenAPI 3.1.0, but has no `paths`"),
    ];
    for (text, expected) in cases {
        let says = refusal(text);
        assert!(says.starts_with(expected), "{says}");
    }
    let missing = Document::read("no/such/contract.json".as_ref()).err().unwrap().to_string();
    assert_eq!(missing, "cannot read the contract no/such/contract.json");

    let twice = document(changed("/paths/~1things~1{id}/get/operationId", json!("v1.things.list")));
    let says = Part::of(&twice).unwrap_err().to_string();
    assert_eq!(says, "made-up.json: two operations are called v1.things.list");
}
