//! Cursor pages: the same cutting for every list.

use serde_json::{Map, Value};

use crate::refusal::Refusal;

const DEFAULT_LIMIT: usize = 20;

/// The place of a row in its list, as callers see it. It is a UUID, as the API's cursors are. It
/// names a place and no row, so iteration goes on even if the row has gone meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Cursor(u64);

const CURSOR_PREFIX: &str = "00000000-0000-4000-8000-";

impl Cursor {
    fn read(name: &str, text: &str) -> Result<Self, Refusal> {
        text.strip_prefix(CURSOR_PREFIX)
            .and_then(|digits| u64::from_str_radix(digits, 16).ok())
            .map(Self)
            .ok_or_else(|| Refusal::bad_request(format!("query {name}: is no cursor of an earlier answer")))
    }
}

impl From<Cursor> for Value {
    fn from(Cursor(place): Cursor) -> Self {
        format!("{CURSOR_PREFIX}{place:012x}").into()
    }
}

/// Which page a call asks for.
pub struct PageRequest {
    after: Option<Cursor>,
    before: Option<Cursor>,
    limit: usize,
}

impl PageRequest {
    /// Reads `after`, `before` and `limit` from a checked query.
    pub fn read(query: &Map<String, Value>) -> Result<Self, Refusal> {
        let cursor = |name: &str| {
            let text = query.get(name).and_then(Value::as_str);
            text.map(|text| Cursor::read(name, text)).transpose()
        };
        let (after, before) = (cursor("after")?, cursor("before")?);
        if after.is_some() && before.is_some() {
            return Err(Refusal::bad_request(
                "query: asks for what follows and what precedes a cursor; send only one",
            ));
        }
        let limit = query.get("limit").and_then(Value::as_f64);
        Ok(Self { after, before, limit: limit.map_or(DEFAULT_LIMIT, |limit| limit as usize) })
    }
}

/// One page of a list.
#[derive(Debug)]
pub struct Page {
    /// Its items, always in the order of the list.
    pub items: Vec<Value>,
    /// What to send as `after` for the following page.
    pub next: Option<Cursor>,
    /// What to send as `before` for the preceding page.
    pub prev: Option<Cursor>,
    /// Whether the call went backwards through the list.
    pub backwards: bool,
}

/// Cuts the page out of the rows, given with their places in rising order.
pub fn cut(rows: impl Iterator<Item = (u64, Value)>, request: &PageRequest) -> Page {
    let mut rows: Vec<_> = rows.map(|(place, item)| (Cursor(place), item)).collect();
    let start = request.after.map_or(0, |after| rows.partition_point(|(cursor, _)| *cursor <= after));
    let end =
        request.before.map_or(rows.len(), |before| rows.partition_point(|(cursor, _)| *cursor < before));
    let page = match request.before {
        Some(_) => end.saturating_sub(request.limit)..end,
        None => start..end.min(start + request.limit),
    };
    let (more_before, more_after) = (page.start > 0, page.end < rows.len());
    rows.truncate(page.end);
    rows.drain(..page.start);
    Page {
        next: rows.last().filter(|_| more_after).map(|(cursor, _)| *cursor),
        prev: rows.first().filter(|_| more_before).map(|(cursor, _)| *cursor),
        backwards: request.before.is_some(),
        items: rows.into_iter().map(|(_, item)| item).collect(),
    }
}
