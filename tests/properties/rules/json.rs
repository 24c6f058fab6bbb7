//! JSON as serde_json reads it, value by value, also where the text breaks off.

use serde::Deserialize;
use serde_json::Deserializer;
use serde_json::value::RawValue;

/// A value in a text.
#[derive(Clone, Copy)]
pub struct Json<'t> {
    /// The text from the value on, to its very end.
    from: &'t str,
    /// The value's own text, if it is JSON.
    pub whole: Option<&'t str>,
}

impl<'t> Json<'t> {
    /// The value with which a text begins.
    pub fn at(text: &'t str) -> Self {
        let from = skip_space(text);
        let raw = <&RawValue>::deserialize(&mut Deserializer::from_str(from));
        Json { from, whole: raw.ok().map(RawValue::get) }
    }

    pub fn first_char(self) -> Option<char> {
        self.from.chars().next()
    }

    /// What comes behind the value, which is JSON.
    pub fn rest(self) -> &'t str {
        skip_space(&self.from[self.whole.map_or(0, str::len)..])
    }

    /// Whether the value is JSON and nothing comes behind it.
    pub fn is_all(self) -> bool {
        self.whole.is_some() && self.rest().is_empty()
    }

    /// A string without its escapes; `None` if it is no Unicode.
    pub fn decoded(self) -> Option<String> {
        serde_json::from_str(self.whole?).ok()
    }

    /// The text of a number. A zero before other digits is a number, and what comes then is the fault.
    pub fn number(self) -> Option<&'t str> {
        let digits = self.from.strip_prefix('-').unwrap_or(self.from).as_bytes();
        match digits {
            [b'0', b'0'..=b'9', ..] => Some("0"),
            _ => self.whole,
        }
    }

    /// The members of an object, as far as they can be told. Names are strings that are JSON.
    pub fn members(self) -> Vec<(Json<'t>, Json<'t>)> {
        self.parts('}', |text| {
            let name = Json::at(text);
            name.whole.filter(|text| text.starts_with('"'))?;
            let value = Json::at(name.rest().strip_prefix(':')?);
            Some(((name, value), value))
        })
    }

    /// The items of a list, as far as they can be told.
    pub fn items(self) -> Vec<Json<'t>> {
        self.parts(']', |text| Some((Json::at(text), Json::at(text))))
    }

    /// Reads part after part; `read` gives the part and the value that ends it.
    fn parts<T>(self, close: char, read: impl Fn(&'t str) -> Option<(T, Json<'t>)>) -> Vec<T> {
        let mut parts = Vec::new();
        let mut rest = skip_space(&self.from[1..]);
        let mut whole = rest.starts_with(close);
        while !whole {
            let Some((part, last)) = read(rest) else { break };
            parts.push(part);
            if last.whole.is_none() {
                break;
            }
            whole = last.rest().starts_with(close);
            let comma = last.rest().strip_prefix(',');
            if !whole && comma.is_none() {
                break;
            }
            rest = comma.unwrap_or_default();
        }
        assert_eq!(whole, self.whole.is_some(), "serde_json reads {} otherwise", self.from);
        parts
    }
}

fn skip_space(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\n', '\r'])
}
