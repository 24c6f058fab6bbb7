//! Changes that make of a good text one that may be good no more.

use super::json::Json;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What a text may be broken with.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u",
    "\\u00",
    "\\ud800",
    "\\udc00",
    "null",
    "true",
    "tru",
    "0",
    "-",
    "1.",
    "01",
    "e",
    " ",
    "\t",
    "\u{1}",
    "\u{7f}",
    "\u{a0}",
    "é",
    "😀",
    "type",
    "\"\\ud83d\\ude00\"",
    "//",
    "NaN",
];

/// What may stand where a value stood: every type, and what is large, deep or no Unicode.
fn values() -> impl Strategy<Value = String> {
    let plain = select(
        &[
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "\"text\"",
            "\"FEATURE\"",
            "\"CREDIT\"",
            "0",
            "-0",
            "1",
            "100",
            "101",
            "1.5",
            "1e2",
            "1E+2",
            "100.0",
            "1e400",
            "-1e400",
            "86401",
            "9007199254740993",
            "123456789012345678901234567890",
            "\"\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\u0041\\n\\/\"",
            "[null]",
            "[[1]]",
            "{\"\":1}",
            "{\"\\udead\":1}",
            "[1,\"a,b\"]",
        ][..],
    );
    prop_oneof![
        4 => plain.prop_map(str::to_owned),
        1 => (14..20usize).prop_map(|depth| nested("{\"a\":", depth, "}")),
        1 => prop_oneof![Just(130), Just(1000usize)].prop_map(|depth| nested("[", depth, "]")),
    ]
}

fn nested(open: &str, depth: usize, close: &str) -> String {
    [&open.repeat(depth), "1", &close.repeat(depth)].concat()
}

/// One change of a text.
#[derive(Clone, Debug)]
pub enum Change {
    Cut(Index),
    Remove(Index),
    Insert(Index, &'static str),
    Replace(Index, &'static str),
    /// Another value in the place of one.
    Exchange(Index, String),
    /// A member once more, with another value.
    Repeat(Index, String),
    /// No member but one.
    Keep(Index),
}

impl Change {
    pub fn any() -> impl Strategy<Value = Self> {
        prop_oneof![
            1 => any::<Index>().prop_map(Change::Cut),
            1 => any::<Index>().prop_map(Change::Remove),
            1 => (any::<Index>(), select(PIECES)).prop_map(|(at, piece)| Change::Insert(at, piece)),
            1 => (any::<Index>(), select(PIECES)).prop_map(|(at, piece)| Change::Replace(at, piece)),
            4 => (any::<Index>(), values()).prop_map(|(at, value)| Change::Exchange(at, value)),
            2 => (any::<Index>(), values()).prop_map(|(name, value)| Change::Repeat(name, value)),
            1 => any::<Index>().prop_map(Change::Keep),
        ]
    }

    /// The text with this change, which may have become JSON of another kind or none.
    pub fn apply(&self, text: &str) -> String {
        let chars: Vec<(usize, usize)> =
            text.char_indices().map(|(at, char)| (at, at + char.len_utf8())).collect();
        if chars.is_empty() {
            return text.to_owned();
        }
        match self {
            Change::Cut(at) => text[..at.get(&chars).0].to_owned(),
            Change::Remove(at) => replaced(text, *at.get(&chars), ""),
            Change::Replace(at, piece) => replaced(text, *at.get(&chars), piece),
            Change::Insert(at, piece) => {
                let (at, _) = *at.get(&chars);
                replaced(text, (at, at), piece)
            }
            Change::Exchange(at, value) => {
                let mut places = Vec::new();
                find_values(text, Json::at(text), 0, &mut places);
                if places.is_empty() { text.to_owned() } else { replaced(text, *at.get(&places), value) }
            }
            Change::Repeat(name, value) => match members(text).as_slice() {
                [] => text.to_owned(),
                members => {
                    let end = text.rfind('}').unwrap();
                    let again = format!(",{}:{value}", name.get(members).0);
                    replaced(text, (end, end), &again)
                }
            },
            Change::Keep(which) => match members(text).as_slice() {
                [] => text.to_owned(),
                members => {
                    let (name, value) = which.get(members);
                    format!("{{{name}:{value}}}")
                }
            },
        }
    }
}

/// The members of the object that the text is, if it is one.
fn members(text: &str) -> Vec<(&str, &str)> {
    let json = Json::at(text);
    if json.first_char() != Some('{') || json.whole.is_none() {
        return vec![];
    }
    json.members().into_iter().filter_map(|(name, value)| Some((name.whole?, value.whole?))).collect()
}

fn replaced(text: &str, (start, end): (usize, usize), by: &str) -> String {
    [&text[..start], by, &text[end..]].concat()
}

/// Finds where values stand, those that are not nested deeper than the API's.
fn find_values(text: &str, value: Json, depth: usize, places: &mut Vec<(usize, usize)>) {
    let Some(whole) = value.whole else { return };
    let start = whole.as_ptr() as usize - text.as_ptr() as usize;
    places.push((start, start + whole.len()));
    let parts = match value.first_char() {
        Some('{') if depth < 9 => value.members().into_iter().map(|(_, value)| value).collect(),
        Some('[') if depth < 9 => value.items(),
        _ => vec![],
    };
    parts.into_iter().for_each(|part| find_values(text, part, depth + 1, places));
}
