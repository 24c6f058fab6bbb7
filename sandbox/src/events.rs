//! Events: what happened, from which features with a meter make usage.

use serde_json::Value;

/// How much an event counts for a meter; nothing if the meter is about other events, or takes more
/// than one event into its number.
pub fn counted(event: &Value, meter: &Value) -> Option<f64> {
    let filters = meter["filters"].as_array()?;
    let is_meant = filters.iter().any(|filter| {
        let conditions = filter["conditions"].as_array();
        conditions.is_some_and(|conditions| conditions.iter().all(|condition| holds(event, condition)))
    });
    let aggregation = &meter["aggregation"];
    match aggregation["function"].as_str() {
        _ if !is_meant => None,
        Some("COUNT") => Some(1.0),
        Some("SUM") => field(event, aggregation["field"].as_str()?).as_f64(),
        _ => None,
    }
}

fn holds(event: &Value, condition: &Value) -> bool {
    let value = field(event, condition["field"].as_str().unwrap_or_default());
    let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let wanted = condition["value"].as_str().unwrap_or_default();
    let numbers = || value.as_f64().zip(wanted.parse::<f64>().ok());
    match condition["operation"].as_str() {
        Some("EQUALS") => shown == wanted,
        Some("NOT_EQUALS") => shown != wanted,
        Some("GREATER_THAN") => numbers().is_some_and(|(value, wanted)| value > wanted),
        Some("GREATER_THAN_OR_EQUAL") => numbers().is_some_and(|(value, wanted)| value >= wanted),
        Some("LESS_THAN") => numbers().is_some_and(|(value, wanted)| value < wanted),
        Some("LESS_THAN_OR_EQUAL") => numbers().is_some_and(|(value, wanted)| value <= wanted),
        Some("IS_NULL") => value.is_null(),
        Some("IS_NOT_NULL") => !value.is_null(),
        Some("CONTAINS") => shown.contains(wanted),
        Some("STARTS_WITH") => shown.starts_with(wanted),
        Some("ENDS_WITH") => shown.ends_with(wanted),
        Some("IN") => {
            condition["values"].as_array().is_some_and(|values| values.iter().any(|it| *it == shown))
        }
        _ => false,
    }
}

/// A dimension of the event, or a member of the event itself.
fn field<'e>(event: &'e Value, name: &str) -> &'e Value {
    event["dimensions"].get(name).unwrap_or(&event[name])
}
