//! Who meets a part of the contract: whoever sends it, whoever receives it, or both.

use std::collections::BTreeSet;

use serde_json::Value;

use super::document::Document;

/// Who meets a part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// It is in requests.
    pub sent: bool,
    /// It is in answers.
    pub received: bool,
}

impl Side {
    pub const SENT: Side = Side { sent: true, received: false };
    pub const RECEIVED: Side = Side { sent: false, received: true };

    /// Whoever meets it in one edition or the other.
    pub fn or(self, other: Side) -> Side {
        Side { sent: self.sent || other.sent, received: self.received || other.received }
    }
}

/// The components that requests and answers mention, directly or through others.
pub struct Sides<'d> {
    sent: BTreeSet<&'d str>,
    received: BTreeSet<&'d str>,
}

impl<'d> Sides<'d> {
    pub fn of(document: &'d Document) -> Sides<'d> {
        let mut sides = Sides { sent: BTreeSet::new(), received: BTreeSet::new() };
        let paths = document.json["paths"].as_object().into_iter().flatten();
        for item in paths.filter_map(|(_, item)| item.as_object()) {
            for operation in item.values() {
                for sent in [&operation["parameters"], &operation["requestBody"]] {
                    collect(document, sent, &mut sides.sent);
                }
                collect(document, &operation["responses"], &mut sides.received);
            }
            item.get("parameters").into_iter().for_each(|sent| collect(document, sent, &mut sides.sent));
        }
        sides
    }

    /// Who meets the component of that name.
    pub fn of_component(&self, sort: &str, name: &str) -> Side {
        let reference = format!("#/components/{sort}/{name}");
        Side { sent: self.sent.contains(&*reference), received: self.received.contains(&*reference) }
    }
}

fn collect<'d>(document: &'d Document, value: &'d Value, known: &mut BTreeSet<&'d str>) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str)
                && known.insert(reference)
                && let Some(component) = document.resolve(reference)
            {
                collect(document, component, known);
            }
            members.values().for_each(|member| collect(document, member, known));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(document, item, known)),
        _ => {}
    }
}
