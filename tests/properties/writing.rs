//! The ways to write a value as JSON text.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use std::fmt::Write;

/// A way to write JSON.
#[derive(Clone, Copy, Debug)]
pub enum Writing {
    /// As `JSON.stringify` does.
    Compact,
    /// With white space.
    Pretty,
    /// With escapes for all that is not ASCII.
    Ascii,
}

impl Writing {
    /// One of them.
    pub fn any() -> impl Strategy<Value = Self> {
        select(&[Writing::Compact, Writing::Pretty, Writing::Ascii][..])
    }

    pub fn write(self, value: &Value) -> String {
        match self {
            Writing::Compact => value.to_string(),
            Writing::Pretty => format!("{value:#}"),
            Writing::Ascii => in_ascii(&value.to_string()),
        }
    }
}

fn in_ascii(text: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        if char.is_ascii() {
            out.push(char);
        } else {
            for unit in char.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}").unwrap();
            }
        }
    }
    out
}
