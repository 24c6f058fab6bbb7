//! What differs between two editions of a contract.

use std::collections::BTreeSet;

use serde_json::Value;

use super::effect::{self, Effect};
use super::outline::{Part, What, list};
use super::schema::{KIND, VALUES};

/// One difference. They are listed in this order: what breaks users first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    pub effect: Effect,
    pub what: What,
    pub place: String,
    pub turn: Turn,
}

/// What has happened to a part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// It is new; this describes it.
    Added(String),
    /// It is gone; this described it.
    Removed(String),
    /// What it says under a keyword differs, or is said in one edition only.
    Changed { keyword: String, before: Option<String>, after: Option<String> },
}

/// All differences. Those within a part that is new or gone are not listed.
pub fn between(old: &Part, new: &Part) -> Vec<Change> {
    let mut changes = Vec::new();
    compare("", What::Contract, old, new, &mut changes);
    changes.sort();
    changes
}

fn compare(place: &str, what: What, old: &Part, new: &Part, changes: &mut Vec<Change>) {
    let keywords: BTreeSet<_> = old.says.keys().chain(new.says.keys()).collect();
    for keyword in keywords {
        match (old.says.get(keyword), new.says.get(keyword)) {
            (before, after) if before == after => {}
            (Some(before), Some(after)) if keyword == VALUES => {
                compare_values(place, what, list(before), list(after), changes);
            }
            (before, after) => {
                let effect = effect::of_changed(old.side.or(new.side), keyword, before, after);
                let [before, after] = [before, after].map(|value| value.map(shown));
                let turn = Turn::Changed { keyword: keyword.clone(), before, after };
                changes.push(Change { effect, what, place: place.to_owned(), turn });
            }
        }
    }
    let keys: BTreeSet<_> = old.parts.keys().chain(new.parts.keys()).collect();
    for key in keys {
        let (part, name) = key;
        let place = part.place(place, what, name);
        let (effect, turn) = match (old.parts.get(key), new.parts.get(key)) {
            (Some(old), Some(new)) => {
                compare(&place, *part, old, new, changes);
                continue;
            }
            (Some(old), None) => (effect::of_removed(*part, old), Turn::Removed(described(*part, old))),
            (None, Some(new)) => (effect::of_added(*part, new), Turn::Added(described(*part, new))),
            (None, None) => unreachable!("a key is of one of them"),
        };
        changes.push(Change { effect, what: *part, place, turn });
    }
}

/// Enums are open: a new value is met by readers who expect new ones.
fn compare_values(place: &str, what: What, old: &[Value], new: &[Value], changes: &mut Vec<Change>) {
    let mut push = |effect, value: &Value, turn| {
        let place = What::Value.place(place, what, &shown(value));
        changes.push(Change { effect, what: What::Value, place, turn });
    };
    for value in old.iter().filter(|value| !new.contains(value)) {
        push(Effect::Breaks, value, Turn::Removed(String::new()));
    }
    for value in new.iter().filter(|value| !old.contains(value)) {
        push(Effect::Adds, value, Turn::Added(String::new()));
    }
}

/// A part in a few words.
fn described(what: What, part: &Part) -> String {
    let said = |keyword| part.says.get(keyword).map(shown);
    let count = |noun, count: usize| match count {
        0 => None,
        1 => Some(format!("1 {noun}")),
        _ => Some(format!("{count} {noun}s")),
    };
    let mut words = Vec::new();
    match what {
        What::Operation => {
            words.extend(said("address"));
            words.extend(said("x-since").map(|month| format!("since {month}")));
        }
        What::Schema => {
            let fields = part.parts.keys().filter(|(what, _)| *what == What::Field);
            words.extend(count("field", fields.count()));
            words.extend(count("value", part.says.get(VALUES).map_or(0, |values| list(values).len())));
        }
        _ => {
            words.extend(said(KIND).or_else(|| said("$ref")).or_else(|| said(VALUES)));
            if !matches!(what, What::Answer | What::Items | What::Entries | What::Alternative | What::Shared)
            {
                words.push(if part.demanded { "required" } else { "optional" }.to_owned());
            }
        }
    }
    words.extend(part.says.contains_key("deprecated").then(|| "deprecated".to_owned()));
    words.join(", ")
}

/// A value as people write it.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            items.iter().map(shown).collect::<Vec<_>>().join(" or ")
        }
        other => other.to_string(),
    }
}
