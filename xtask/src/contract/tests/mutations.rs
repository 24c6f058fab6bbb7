//! Contracts with one thing changed.

use serde_json::{Map, Value, json};

use crate::contract::document::Document;
use crate::contract::outline::WORDS;

/// Calls `visit` with the contract changed in one place, for each place: a member that is renamed or gone, an item
/// that is gone, another value. Words are left alone, and so is what says nothing.
pub fn each_mutation(contract: &mut Document, visit: &mut impl FnMut(&str, &Document)) {
    let original = contract.json.clone();
    mutate(&original, "", contract, visit);
}

fn mutate(value: &Value, pointer: &str, mutant: &mut Document, visit: &mut impl FnMut(&str, &Document)) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter().filter(|(name, _)| is_compared(name, pointer)) {
                object(mutant, pointer).remove(name);
                if !says_nothing(name, member) {
                    visit(&format!("{pointer} without {name}"), mutant);
                }
                let renamed = format!("{name}~");
                object(mutant, pointer).insert(renamed.clone(), member.clone());
                visit(&format!("{pointer} with another name for {name}"), mutant);
                object(mutant, pointer).remove(&renamed);
                object(mutant, pointer).insert(name.clone(), member.clone());

                let name = name.replace('~', "~0").replace('/', "~1");
                mutate(member, &format!("{pointer}/{name}"), mutant, visit);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                array(mutant, pointer).remove(index);
                visit(&format!("{pointer} without item {index}"), mutant);
                array(mutant, pointer).insert(index, item.clone());

                mutate(item, &format!("{pointer}/{index}"), mutant, visit);
            }
        }
        _ => {
            *at(mutant, pointer) = another(value);
            visit(&format!("{pointer} with another value"), mutant);
            *at(mutant, pointer) = value.clone();
        }
    }
}

fn at<'d>(mutant: &'d mut Document, pointer: &str) -> &'d mut Value {
    mutant.json.pointer_mut(pointer).expect("what was changed is put back")
}

fn object<'d>(mutant: &'d mut Document, pointer: &str) -> &'d mut Map<String, Value> {
    at(mutant, pointer).as_object_mut().expect("what was changed is put back")
}

fn array<'d>(mutant: &'d mut Document, pointer: &str) -> &'d mut Vec<Value> {
    at(mutant, pointer).as_array_mut().expect("what was changed is put back")
}

fn another(value: &Value) -> Value {
    match value {
        Value::String(text) => json!(format!("{text}~")),
        Value::Number(number) => json!(number.as_f64().expect("JSON has no others") + 1.0),
        Value::Bool(flag) => json!(!flag),
        _ => json!("no longer null"),
    }
}

/// Below some members, others are names and no words.
fn is_compared(name: &str, pointer: &str) -> bool {
    ["/properties", "/mapping"].iter().any(|named| pointer.ends_with(named)) || !WORDS.contains(&name)
}

/// Whether a contract without this member means the same.
fn says_nothing(name: &str, member: &Value) -> bool {
    match member {
        Value::Bool(flag) => *flag == (name == "additionalProperties"),
        Value::Object(members) => members.iter().all(|(name, member)| says_nothing(name, member)),
        _ => WORDS.contains(&name),
    }
}
