//! Headers: which may be set by the caller, and what their values may be.

use super::refusal::Refusal;
use super::text::{is_one_of, joined};

/// Headers that the client sets itself, and how a caller has a say in them.
const OWN: [(&str, &str); 4] = [
    ("x-api-key", "is set by the client: give the key as apiKey"),
    ("idempotency-key", "is set by the client: give the key as idempotencyKey"),
    ("content-type", "is set by the client: bodies are JSON"),
    ("accept", "is set by the client: replies are JSON"),
];

/// The longest idempotency key.
const LONGEST_KEY: usize = 255;

/// Checks a header of the caller's.
pub fn check(name: &str, value: &str) -> Result<(), Refusal> {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || is_one_of(byte, "!#$%&'*+-.^_`|~");
    if name.is_empty() || !name.bytes().all(token) {
        return Err(Refusal::of("headers", "must have names of letters, digits and !#$%&'*+-.^_`|~ only"));
    }
    let place = joined(&["headers[\"", name, "\"]"]);
    if let Some((_, remedy)) = OWN.iter().find(|(own, _)| name.eq_ignore_ascii_case(own)) {
        return Err(Refusal::of(&place, remedy));
    }
    // Latin-1 is what fetch takes; a line break would begin another header.
    if !value.chars().all(|char| matches!(char, '\t' | ' '..='~' | '\u{A0}'..='\u{FF}')) {
        let problem =
            "must not hold line breaks, control characters or characters beyond Latin-1: encode the value";
        return Err(Refusal::of(&place, problem));
    }
    Ok(())
}

/// Checks an API key. What the key is stays out of the message.
pub fn check_api_key(key: &str) -> Result<(), Refusal> {
    if key.is_empty() || !is_visible(key) {
        let problem = "must be visible ASCII without spaces or line breaks: copy the full access key from \
                       Stigg's console (Integrations, API Keys)";
        return Err(Refusal::of("apiKey", problem));
    }
    Ok(())
}

/// Checks an idempotency key of the caller's.
pub fn check_idempotency_key(key: &str) -> Result<(), Refusal> {
    if key.is_empty() || key.len() > LONGEST_KEY || !is_visible(key) {
        return Err(Refusal::of(
            "idempotencyKey",
            "must be 1 to 255 characters of visible ASCII without spaces",
        ));
    }
    Ok(())
}

fn is_visible(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_stays_one_header() {
        assert_eq!(check("X-ACCOUNT-ID", "a b\té"), Ok(()));
        for (name, value) in [
            ("", "x"),
            ("a b", "x"),
            ("a:b", "x"),
            ("a\r\nb", "x"),
            ("ä", "x"),
            ("a", "x\r\ny: z"),
            ("a", "x\n"),
            ("a", "\0"),
            ("a", "\u{100}"),
            ("a", "\u{7f}"),
            ("x-Api-Key", "x"),
            ("Idempotency-Key", "x"),
            ("content-type", "x"),
            ("Accept", "x"),
        ] {
            assert!(check(name, value).is_err(), "{name:?}: {value:?}");
        }
    }

    #[test]
    fn keys_are_visible_ascii_and_not_shown() {
        assert_eq!(check_api_key("full-access-key:0"), Ok(()));
        for key in ["", " ", "secret\n", "sec ret", "sécret"] {
            let refusal = check_api_key(key).unwrap_err();
            assert!(!refusal.message().contains("secret"));
        }
        assert_eq!(check_idempotency_key(&"x".repeat(255)), Ok(()));
        for key in ["", "a b", "ä", "a\n", &"x".repeat(256)] {
            assert!(check_idempotency_key(key).is_err(), "{key}");
        }
    }
}
