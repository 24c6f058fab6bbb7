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

const LONGEST_IDEMPOTENCY_KEY: usize = 255;

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
    // A line break would begin another header; beyond ASCII, runtimes do not agree on the bytes.
    if !value.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~')) {
        let problem =
            "must not hold line breaks, control characters or characters beyond ASCII: encode the value";
        return Err(Refusal::of(&place, problem));
    }
    Ok(())
}

/// Checks a key that becomes a header: the option `apiKey` or `idempotencyKey`. What it is stays
/// out of the message.
pub fn check_key(option: &str, key: &str) -> Result<(), Refusal> {
    let (longest, problem) = if option == "apiKey" {
        (
            usize::MAX,
            "must be visible ASCII without spaces or line breaks: copy the full access key from Stigg's \
             console (Integrations, API Keys)",
        )
    } else {
        (LONGEST_IDEMPOTENCY_KEY, "must be 1 to 255 characters of visible ASCII without spaces")
    };
    if key.is_empty() || key.len() > longest || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Refusal::of(option, problem));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_stays_one_header() {
        assert_eq!(check("X-ACCOUNT-ID", "a b\t~"), Ok(()));
        for (name, value) in [
            ("", "x"),
            ("a b", "x"),
            ("a:b", "x"),
            ("a\r\nb", "x"),
            ("ä", "x"),
            ("a", "x\r\ny: z"),
            ("a", "x\n"),
            ("a", "\0"),
            ("a", "é"),
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
        assert_eq!(check_key("apiKey", "full-access-key:0"), Ok(()));
        for key in ["", " ", "secret\n", "sec ret", "sécret"] {
            let refusal = check_key("apiKey", key).unwrap_err();
            assert!(!refusal.message().contains("secret"));
        }
        assert_eq!(check_key("idempotencyKey", &"x".repeat(255)), Ok(()));
        for key in ["", "a b", "ä", "a\n", &"x".repeat(256)] {
            assert!(check_key("idempotencyKey", key).is_err(), "{key}");
        }
    }
}
