//! Whether a change breaks those who use the API.

use serde_json::Value;

use super::outline::{Part, What, list};
use super::schema::{KIND, VALUES};
use super::side::Side;

/// What a change means for a program that was right before it, and for its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It may be refused, meet what it does not expect, or not compile any more.
    Breaks,
    /// It goes on as it is; there is more to use or to rely on.
    Adds,
    /// It goes on as it is; there is something to know.
    Tells,
}

/// What a change does to the values that are allowed.
#[derive(Clone, Copy)]
enum Shift {
    /// All that are still allowed were so before.
    Narrower,
    /// All that were allowed still are.
    Wider,
    /// Neither, or nobody knows.
    Other,
}

impl Shift {
    /// Who sends is hurt by what is not taken any more, who receives by what was not expected.
    fn effect(self, side: Side) -> Effect {
        let hurts = match self {
            Shift::Narrower => side.sent,
            Shift::Wider => side.received,
            Shift::Other => true,
        };
        if hurts { Effect::Breaks } else { Effect::Adds }
    }
}

/// The effect of a part that is new.
pub fn of_added(what: What, part: &Part) -> Effect {
    match what {
        What::Alternative => Shift::Wider.effect(part.side),
        What::Entries => Shift::Narrower.effect(part.side),
        _ if part.demanded && part.side.sent => Effect::Breaks,
        _ => Effect::Adds,
    }
}

/// The effect of a part that is gone.
pub fn of_removed(what: What, part: &Part) -> Effect {
    match what {
        What::Alternative => Shift::Narrower.effect(part.side),
        What::Entries => Shift::Wider.effect(part.side),
        // Whoever used it is changed as well, and listed.
        What::Shared => Effect::Tells,
        _ => Effect::Breaks,
    }
}

/// The effect of something else being said of a part. What this tool does not know breaks users until
/// somebody has looked.
pub fn of_changed(side: Side, keyword: &str, before: Option<&Value>, after: Option<&Value>) -> Effect {
    let sent = Side { received: false, ..side };
    match keyword {
        "deprecated" | "x-since" | "x-absent-in" | "x-source" => Effect::Tells,
        "default" if before.is_none() || after.is_none() => Effect::Tells,
        KIND => of_kinds(before, after).effect(side),
        "required" | "closed" | VALUES => of_constraint(before, after).effect(side),
        "x-body" => match after.and_then(Value::as_str) {
            Some("always-may-be-empty") => Effect::Adds,
            _ => Effect::Breaks,
        },
        // A reader seldom relies on them.
        "minimum" | "exclusiveMinimum" | "minItems" | "minLength" | "minProperties" => {
            of_bound(number(before).unwrap_or(f64::MIN), number(after).unwrap_or(f64::MIN)).effect(sent)
        }
        "maximum" | "exclusiveMaximum" | "maxItems" | "maxLength" | "maxProperties" => {
            of_bound(number(after).unwrap_or(f64::MAX), number(before).unwrap_or(f64::MAX)).effect(sent)
        }
        "format" | "pattern" | "multipleOf" | "uniqueItems" => of_constraint(before, after).effect(sent),
        tag if tag.starts_with("tag ") => match (before, after) {
            (None, _) => Shift::Wider.effect(side),
            (_, None) => Shift::Narrower.effect(side),
            _ => Effect::Breaks,
        },
        _ => Effect::Breaks,
    }
}

/// A constraint that comes or goes.
fn of_constraint(before: Option<&Value>, after: Option<&Value>) -> Shift {
    match (before, after) {
        (None, _) => Shift::Narrower,
        (_, None) => Shift::Wider,
        _ => Shift::Other,
    }
}

/// A lower bound that rises or falls.
fn of_bound(before: f64, after: f64) -> Shift {
    if after > before { Shift::Narrower } else { Shift::Wider }
}

fn number(value: Option<&Value>) -> Option<f64> {
    value.and_then(Value::as_f64)
}

fn of_kinds(before: Option<&Value>, after: Option<&Value>) -> Shift {
    let [before, after] = [before, after].map(|kinds| kinds.map_or(&[][..], list));
    let covers = |kinds: &[Value], kind: &Value| {
        kinds.contains(kind)
            || kinds.iter().any(|known| known == "any" || known == "number" && kind == "integer")
    };
    let cover = |wide: &[Value], narrow: &[Value]| narrow.iter().all(|kind| covers(wide, kind));
    match (cover(after, before), cover(before, after)) {
        (true, _) => Shift::Wider,
        (_, true) => Shift::Narrower,
        _ => Shift::Other,
    }
}
