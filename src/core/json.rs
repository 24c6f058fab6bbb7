//! A reader of JSON text that allocates nothing: it walks a text once, from value to value.
//!
//! The text comes from `JSON.stringify` or `serde_json`, but nothing here relies on that: what is
//! not JSON by RFC 8259 is [`Malformed`].

use std::num::NonZeroUsize;

use super::percent::HEX;
use super::table::Types;
use super::text::{is_one_of, position};

/// The text is not JSON.
#[derive(Debug, PartialEq, Eq)]
pub struct Malformed;

/// What reading gives.
pub type Read<T> = Result<T, Malformed>;

/// A place in a JSON text.
#[derive(Clone)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    is_suspect: bool,
}

impl<'t> Reader<'t> {
    /// At the beginning of the text.
    pub fn new(text: &'t str) -> Self {
        Reader { text, at: 0, is_suspect: false }
    }

    /// Whether what was read may stand for something that JSON does not have: `JSON.stringify` makes NaN and invalid
    /// dates `null`, most built-in objects `{}`, and typed arrays objects with the members `0`, `1` and so on.
    pub fn is_suspect(&self) -> bool {
        self.is_suspect
    }

    /// The offset in bytes.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// The next byte that is no white space; 0 at the end.
    pub fn peek(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return byte;
            }
            self.at += 1;
        }
        0
    }

    /// The same in line, for the steps that are taken most; hardly any text has white space.
    #[inline(always)]
    fn glance(&mut self) -> u8 {
        match self.text.as_bytes().get(self.at) {
            Some(&byte) if byte > b' ' => byte,
            _ => self.peek(),
        }
    }

    /// Steps over this byte, if it comes next.
    #[inline(always)]
    pub fn eat(&mut self, byte: u8) -> bool {
        if byte == 0 || self.glance() != byte {
            return false;
        }
        self.at += 1;
        true
    }

    fn expect(&mut self, byte: u8) -> Read<()> {
        if self.eat(byte) { Ok(()) } else { Err(Malformed) }
    }

    /// The type of the value that comes next.
    pub fn kind(&mut self) -> Read<Types> {
        Ok(match self.glance() {
            b'"' => Types::STRING,
            b'{' => Types::OBJECT,
            b'[' => Types::ARRAY,
            b't' | b'f' => Types::BOOLEAN,
            b'n' => Types::NULL,
            b'-' | b'0'..=b'9' => Types::NUMBER,
            _ => return Err(Malformed),
        })
    }

    /// Fails unless the whole text was read.
    pub fn end(&mut self) -> Read<()> {
        self.peek();
        if self.at == self.text.len() { Ok(()) } else { Err(Malformed) }
    }

    /// Reads a string.
    pub fn string(&mut self) -> Read<Str<'t>> {
        self.peek();
        let start = self.at + 1;
        if self.skip_string()? { Ok(Str(&self.text[start..self.at - 1])) } else { Err(Malformed) }
    }

    /// Steps over a string, if one comes next.
    #[inline(always)]
    pub fn skip_string(&mut self) -> Read<bool> {
        let is_string = self.eat(b'"');
        if is_string {
            self.end_string()?;
        }
        Ok(is_string)
    }

    /// Steps over what is behind the opening quote of a string.
    #[inline(always)]
    fn end_string(&mut self) -> Read<()> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        self.at += string_length(rest).ok_or(Malformed)?.get();
        Ok(())
    }

    /// Reads a number and gives its text.
    pub fn number(&mut self) -> Read<&'t str> {
        self.peek();
        let start = self.at;
        self.at += usize::from(self.next_is("-"));
        if !self.next_is("0") {
            self.digits()?;
        } else {
            self.at += 1;
        }
        if self.next_is(".") {
            self.at += 1;
            self.digits()?;
        }
        if self.next_is("eE") {
            self.at += 1;
            self.at += usize::from(self.next_is("+-"));
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    fn next_is(&self, any: &str) -> bool {
        self.text.as_bytes().get(self.at).is_some_and(|&byte| is_one_of(byte, any))
    }

    fn digits(&mut self) -> Read<()> {
        let start = self.at;
        while self.next_is("0123456789") {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(Malformed) }
    }

    /// Reads a value without parts and gives its text.
    pub fn scalar(&mut self) -> Read<&'t str> {
        let word = match self.glance() {
            b't' => "true",
            b'f' => "false",
            b'n' => {
                self.is_suspect = true;
                "null"
            }
            b'"' => {
                let start = self.at;
                self.string()?;
                return Ok(&self.text[start..self.at]);
            }
            _ => return self.number(),
        };
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(Malformed);
        }
        self.at += word.len();
        Ok(word)
    }

    /// The name of the object's next member, whose value must be read before the one after it.
    pub fn member(&mut self, parts: &mut Parts) -> Read<Option<Str<'t>>> {
        if self.next_part(parts, b'{', b'}')? { self.name().map(Some) } else { Ok(None) }
    }

    /// Whether the list has a next item, which must be read before the one after it.
    pub fn item(&mut self, parts: &mut Parts) -> Read<bool> {
        self.next_part(parts, b'[', b']')
    }

    #[inline(always)]
    fn next_part(&mut self, parts: &mut Parts, open: u8, close: u8) -> Read<bool> {
        let is_next = if parts.begun > 0 {
            self.eat(b',')
        } else {
            self.expect(open)?;
            if open == b'{' {
                self.suspect_object();
            }
            self.glance() != close
        };
        if is_next {
            parts.begun += 1;
        } else {
            self.expect(close)?;
        }
        Ok(is_next)
    }

    /// Looks at what is behind the opening brace of an object.
    fn suspect_object(&mut self) {
        self.glance();
        let rest = &self.text.as_bytes()[self.at..];
        self.is_suspect |= matches!(rest, [b'}', ..] | [b'"', b'0', ..]);
    }

    #[inline(always)]
    fn name(&mut self) -> Read<Str<'t>> {
        if !self.eat(b'"') {
            return Err(Malformed);
        }
        let start = self.at;
        self.end_string()?;
        let name = Str(&self.text[start..self.at - 1]);
        if self.eat(b':') { Ok(name) } else { Err(Malformed) }
    }

    /// Steps over a value of any depth, without recursion, and gives its text.
    pub fn skip(&mut self) -> Read<&'t str> {
        self.peek();
        let start = self.at;
        // The open brackets, outermost first: true for an object's.
        let mut open: Vec<bool> = Vec::new();
        loop {
            if open.last() == Some(&true) {
                self.name()?;
            }
            match self.peek() {
                b'{' => {
                    self.at += 1;
                    self.suspect_object();
                    if !self.eat(b'}') {
                        open.push(true);
                        continue;
                    }
                }
                b'[' => {
                    self.at += 1;
                    if !self.eat(b']') {
                        open.push(false);
                        continue;
                    }
                }
                _ => {
                    self.scalar()?;
                }
            }
            loop {
                let Some(&object) = open.last() else {
                    return Ok(&self.text[start..self.at]);
                };
                if self.eat(b',') {
                    break;
                }
                self.expect(if object { b'}' } else { b']' })?;
                open.pop();
            }
        }
    }
}

/// The length of a string behind its opening quote, the closing one included. It takes no [`Reader`], which it would
/// have to read from memory and to write back.
#[inline(never)]
fn string_length(text: &[u8]) -> Option<NonZeroUsize> {
    let mut rest = text;
    loop {
        rest = match behind_plain(rest) {
            [b'"', rest @ ..] => return NonZeroUsize::new(text.len() - rest.len()),
            [b'\\', rest @ ..] => behind_escape(rest)?,
            [0x20..=u8::MAX, rest @ ..] => rest,
            _ => return None,
        };
    }
}

/// What is behind the bytes that stand for themselves in a string, as far as they are seen eight at a time.
#[inline(always)]
fn behind_plain(mut text: &[u8]) -> &[u8] {
    /// This in each of the eight bytes.
    const fn each(byte: u8) -> u64 {
        u64::MAX / 0xff * byte as u64
    }
    while let Some((eight, rest)) = text.split_first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        // Has the highest bit of each ASCII byte below `bound`; those behind the first one may be wrong.
        let below = |eight: u64, bound: u8| eight.wrapping_sub(each(bound));
        let any = below(eight, 0x20) | below(eight ^ each(b'"'), 1) | below(eight ^ each(b'\\'), 1);
        let special = any & !eight & each(0x80);
        if special != 0 {
            return &text[special.trailing_zeros() as usize / 8..];
        }
        text = rest;
    }
    text
}

/// What follows an escape, of which this is behind the backslash.
fn behind_escape(text: &[u8]) -> Option<&[u8]> {
    match text {
        [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', rest @ ..] => Some(rest),
        [b'u', a, b, c, d, rest @ ..] if [a, b, c, d].iter().all(|digit| digit.is_ascii_hexdigit()) => {
            Some(rest)
        }
        _ => None,
    }
}

/// How far an object or a list has been read.
#[derive(Default)]
pub struct Parts {
    begun: u32,
}

impl Parts {
    /// The members or items that have been begun.
    pub fn begun(&self) -> u32 {
        self.begun
    }
}

/// A string of the text as it is written there, with its escapes.
#[derive(Clone, Copy, Debug)]
pub struct Str<'t>(pub &'t str);

impl<'t> Str<'t> {
    /// Whether the string says this.
    pub fn is(self, plain: &str) -> bool {
        self.0 == plain || self.is_escaped() && self.chars().eq(plain.chars().map(Some))
    }

    /// Whether it is written with escapes.
    pub fn is_escaped(self) -> bool {
        position(self.0, b'\\').is_some()
    }

    /// The characters; `None` for half of a surrogate pair, which is no Unicode.
    pub fn chars(self) -> Chars<'t> {
        Chars(self.0.chars())
    }

    /// The string without its escapes, unless it is not Unicode.
    pub fn decode(self) -> Option<String> {
        self.chars().collect()
    }
}

/// See [`Str::chars`].
pub struct Chars<'t>(core::str::Chars<'t>);

impl Chars<'_> {
    fn unit(&mut self) -> u32 {
        let digits = self.0.by_ref().take(4);
        digits.fold(0, |unit, digit| unit << 4 | digit.to_digit(16).unwrap_or(0))
    }
}

impl Iterator for Chars<'_> {
    type Item = Option<char>;

    fn next(&mut self) -> Option<Option<char>> {
        let first = self.0.next()?;
        if first != '\\' {
            return Some(Some(first));
        }
        Some(match self.0.next()? {
            'b' => Some('\u{8}'),
            'f' => Some('\u{c}'),
            'n' => Some('\n'),
            'r' => Some('\r'),
            't' => Some('\t'),
            'u' => {
                let unit = self.unit();
                let rest = self.0.as_str();
                if (0xD800..0xDC00).contains(&unit) && rest.starts_with("\\u") {
                    let mut ahead = Chars(rest[2..].chars());
                    let low = ahead.unit();
                    if (0xDC00..0xE000).contains(&low) {
                        *self = ahead;
                        return Some(char::from_u32(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)));
                    }
                }
                char::from_u32(unit)
            }
            other => Some(other),
        })
    }
}

/// Writes a string as JSON.
pub fn write_string(out: &mut String, plain: &str) {
    out.push('"');
    for char in plain.chars() {
        match char {
            '"' | '\\' => out.push('\\'),
            '\0'..='\x1f' => {
                out.push_str("\\u00");
                out.push(if char < '\x10' { '0' } else { '1' });
                out.push(HEX[char as usize & 15] as char);
                continue;
            }
            _ => {}
        }
        out.push(char);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<f64>().prop_map(Into::into),
            ".*".prop_map(serde_json::Value::String),
        ];
        leaf.prop_recursive(6, 64, 8, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..8).prop_map(Into::into),
                prop::collection::btree_map(".*", inner, 0..8)
                    .prop_map(|map| map.into_iter().collect::<serde_json::Value>()),
            ]
        })
    }

    fn is_json(text: &str) -> bool {
        let mut reader = Reader::new(text);
        reader.skip().is_ok() && reader.end().is_ok()
    }

    proptest! {
        #[test]
        fn skip_steps_over_any_json(value in any_json(), pretty in any::<bool>()) {
            let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
            prop_assert!(is_json(&text.unwrap()));
        }

        #[test]
        fn what_is_no_json_is_malformed(text in r#"[\[\]{}",:\\0-9eE.truefalsn \-+u]{0,24}"#) {
            prop_assert_eq!(is_json(&text), serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok(), "{}", text);
        }

        #[test]
        fn what_is_plain_ends_where_it_must(bytes in prop::collection::vec(prop_oneof![9 => b' '.., 1 => any::<u8>()], 0..40)) {
            let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..0x20);
            let length = bytes.len() - behind_plain(&bytes).len();
            prop_assert!(!bytes[..length].iter().any(is_special));
            prop_assert!(bytes.len() < length + 8 || is_special(&bytes[length]));
        }

        #[test]
        fn strings_decode_as_written(plain in ".*") {
            let mut text = String::new();
            write_string(&mut text, &plain);
            prop_assert_eq!(&serde_json::from_str::<String>(&text).unwrap(), &plain);
            let read = Reader::new(&text).string().unwrap();
            prop_assert!(read.is(&plain));
            prop_assert_eq!(read.decode(), Some(plain));
        }

        #[test]
        fn every_unit_may_be_escaped(plain in ".*") {
            let escaped: String = plain.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
            prop_assert!(Str(&escaped).is(&plain));
            prop_assert_eq!(Str(&escaped).decode(), Some(plain));
        }
    }

    #[test]
    fn what_may_stand_for_something_else_is_suspect() {
        for (text, expected) in [
            ("[1,null]", true),
            ("{}", true),
            (r#"{"a":[{ }]}"#, true),
            (r#"{"a":{ "0":1}}"#, true),
            (r#"{"a":"null","b":[],"c":"{}"}"#, false),
            (r#"{"a":{"b":"0"},"c":[0]}"#, false),
        ] {
            let mut reader = Reader::new(text);
            reader.skip().unwrap();
            assert_eq!(reader.is_suspect(), expected, "{text}");
        }
    }

    #[test]
    fn half_a_surrogate_pair_is_no_text() {
        for half in [r"\ud800", r"\udc00", r"\ud800\ud800", r"a\ud83dz"] {
            assert_eq!(Str(half).decode(), None, "{half}");
        }
        assert_eq!(Str(r"\ud83d\ude00").decode().as_deref(), Some("😀"));
    }

    #[test]
    fn depth_costs_no_stack() {
        let deep = "[".repeat(200_000) + &"]".repeat(200_000);
        assert!(is_json(&deep));
        assert!(!is_json(&deep[1..]));
    }
}
