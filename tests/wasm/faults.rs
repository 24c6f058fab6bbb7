//! What becomes of a call when something goes wrong: `tests/vectors/faults.json`, for both shells.

use futures_util::stream::{self, StreamExt};
use js_sys::Math;
use serde_json::{Map, Value, json};
use wasm_bindgen::prelude::*;

use super::sandbox;

#[wasm_bindgen(module = "/tests/wasm/fetches.js")]
extern "C" {
    /// How often the call with this id was sent.
    #[wasm_bindgen(js_name = fetches)]
    fn fetched(id: &str) -> u32;
}

fn fetches(id: &str) -> u64 {
    fetched(id).into()
}

/// Calls whose timeouts are short, at once. A browser has six connections; more would wait for one.
const FEW: usize = 3;

/// A call as a shell is to make it.
pub struct Call {
    pub id: String,
    pub operation: String,
    pub argument: String,
    pub params: Value,
    pub headers: Map<String, Value>,
    /// Milliseconds.
    pub timeout: Option<u64>,
    /// Milliseconds.
    pub deadline: Option<u64>,
}

pub trait Shell {
    /// Makes a call with two retries. An error has the members `outcome`, `attempts`, `status`, `code`,
    /// `retryAfter`.
    async fn call(&self, call: Call) -> Result<(), Value>;
}

/// Runs every cell of the table.
pub async fn run(shell: &impl Shell) {
    sandbox::expect().await;
    let table: Value = serde_json::from_str(include_str!("../vectors/faults.json")).expect("it is JSON");
    let mut cells = [Vec::new(), Vec::new()];
    for row in list(&table["rows"]) {
        for cell in list(&row["cells"]) {
            for name in list(&cell["calls"]) {
                let is_short = row["options"].is_object();
                cells[usize::from(is_short)].push(check(shell, &table["calls"], row, name, &cell["expect"]));
            }
        }
    }
    let [patient, short] = cells;
    let mut faults: Vec<String> =
        stream::iter(patient).buffer_unordered(32).filter_map(async |it| it).collect().await;
    faults.extend(
        stream::iter(short).buffer_unordered(FEW).filter_map(async |it| it).collect::<Vec<_>>().await,
    );
    assert!(faults.is_empty(), "{} cells differ:\n{}", faults.len(), faults.join("\n"));
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).expect("it is a list")
}

/// What is wrong with a cell.
async fn check(
    shell: &impl Shell,
    calls: &Value,
    row: &Value,
    name: &Value,
    expect: &Value,
) -> Option<String> {
    let (id, kind) = (format!("call-{}", Math::random().to_bits()), name.as_str().unwrap());
    // Another origin, though the same server: it would count what is sent there.
    let other = sandbox::URL.replace("127.0.0.1", "localhost");
    let fill = |value: &Value| -> Value {
        let text = value.to_string().replace("{call}", &id).replace("{other}", &other);
        serde_json::from_str(&text).expect("it is JSON")
    };
    let plan = fill(&calls[kind]);
    let Value::Object(mut headers) = fill(&row["headers"]) else { unreachable!("headers are an object") };
    headers.insert("x-sandbox-call".to_owned(), json!(id));
    let call = Call {
        id: id.clone(),
        operation: plan["operation"].as_str().expect("it is text").to_owned(),
        argument: plan["args"][0].as_str().unwrap_or_default().to_owned(),
        params: plan["params"].clone(),
        headers,
        timeout: row["options"]["timeout"].as_u64(),
        deadline: row["options"]["deadline"].as_u64(),
    };
    let ended = shell.call(call).await;

    let counted = sandbox::get(&format!("/sandbox/calls/{id}")).await;
    let sent = fetches(&id);
    let repeats = counted["requests"].as_u64().unwrap_or_default().saturating_sub(sent);
    let mut expected = expect.as_object().expect("it is an object").clone();
    let browsers = expected.remove("browsers").filter(|_| sandbox::is_page());
    expected.extend(browsers.and_then(|other| other.as_object().cloned()).unwrap_or_default());
    if plan["hasEffect"] == false {
        expected["effects"] = json!(0);
    }
    let mut seen = Map::new();
    let error = ended.err();
    for fact in expected.keys() {
        let value = match (&**fact, &error) {
            ("effects", _) => counted["effects"].clone(),
            ("outcome", None) => json!("ok"),
            ("attempts", None) => json!(sent),
            (fact, Some(error)) => error[fact].clone(),
            (_, None) => Value::Null,
        };
        seen.insert(fact.clone(), value);
    }
    let may_repeat =
        row["runtimeMayRepeat"] == true || sandbox::is_page() && row["browsersMayRepeat"] == true;
    let is_right = if repeats > 0 && may_repeat {
        // It can only have gone better than without.
        Some(sent) <= expected["attempts"].as_u64()
            && (seen["outcome"] == "ok" || seen["outcome"] == expected["outcome"])
    } else {
        seen == expected && repeats == 0 && json!(sent) == expected["attempts"]
    };
    (!is_right).then(|| {
        let facts = json!({ "seen": seen, "expected": expected });
        format!("{}, {kind}: sent {sent} times, {repeats} repeats, {facts}", row["name"])
    })
}
