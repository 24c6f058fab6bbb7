//! Paths: filling a template, and checking a raw path.

use super::check::{Checked, Fault};
use super::json::Str;
use super::percent::{has_dot_segment, push_segment};
use super::place::Place;
use super::refusal::Refusal;
use super::text::{self, is_one_of, position};

/// What stands in a text for what is no Unicode, half of a surrogate pair above all.
pub const NOT_UNICODE: &str = "\u{FFFD}";

/// Fills the parameters of a template such as `/api/v1/customers/{id}` with values, in order.
pub fn fill(template: &str, values: [&str; 2]) -> Checked<String> {
    let (mut out, mut rest) = (String::new(), template);
    for value in values {
        if let Some((before, name, after)) = cut(rest) {
            out.push_str(before);
            push_value(&mut out, name, value)?;
            rest = after;
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// The name of the template's parameter that is a member of the params, and the name of the
/// positional argument, which is the last.
pub fn parameters(template: &str) -> (Option<&str>, Option<&str>) {
    match cut(template) {
        None => (None, None),
        Some((_, first, rest)) => match cut(rest) {
            None => (None, Some(first)),
            Some((_, last, _)) => (Some(first), Some(last)),
        },
    }
}

/// What is before, in and behind the first braces.
fn cut(template: &str) -> Option<(&str, &str, &str)> {
    let open = position(template, b'{')?;
    let (name, after) = text::cut(&template[open + 1..], b'}');
    Some((&template[..open], name, after))
}

fn push_value(out: &mut String, name: &str, value: &str) -> Checked {
    let problem = if value.is_empty() {
        "must not be empty: give it an id"
    } else if value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
        // Most ids; nothing of what follows can be in them.
        out.push_str(value);
        return Ok(());
    } else if has_dot_segment(value) {
        "must not hold the path step \".\" or \"..\", encoded or not: give it an id"
    } else if value.as_bytes().windows(NOT_UNICODE.len()).any(|part| part == NOT_UNICODE.as_bytes()) {
        // It would name another thing than the caller's.
        "must be well-formed Unicode, got U+FFFD or half of a surrogate pair"
    } else {
        push_segment(out, value);
        return Ok(());
    };
    Err(Fault::at(&Place::Member(&Place::Root, Str(name)), problem))
}

/// Checks the path of a raw request, which may bring a query of its own.
pub fn check_raw(path: &str) -> Result<(), Refusal> {
    let end = position(path, b'?').unwrap_or(path.len());
    let (steps, query) = path.split_at(end);
    let problem = if !steps.starts_with('/') || steps.starts_with("//") {
        "must start with one slash: it is relative to the base URL's origin, as in \"/api/v1/customers\""
    } else if !path.bytes().all(|byte| byte.is_ascii_graphic() && !is_one_of(byte, "\\\"<>^`{|}#")) {
        "must not hold spaces, control characters, \\ \" < > ^ ` { | } # or characters beyond ASCII: \
         percent-encode them with encodeURIComponent"
    } else if has_dot_segment(steps) {
        "must not hold the path step \".\" or \"..\", encoded or not"
    } else if query.bytes().skip(1).any(|byte| byte == b'?') {
        "must not hold a second question mark: percent-encode it as %3F"
    } else {
        return Ok(());
    };
    Err(Refusal::of("path", problem))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn filled(value: &str) -> Checked<String> {
        fill("/v1/things/{id}/parts", [value, "unused"])
    }

    #[test]
    fn a_template_is_filled() {
        assert_eq!(filled("a/b c").unwrap(), "/v1/things/a%2Fb%20c/parts");
        assert_eq!(fill("/x", ["", ""]).unwrap(), "/x");
        assert_eq!(fill("/{a}/x/{b}", ["1", "2"]).unwrap(), "/1/x/2");
        assert_eq!(fill("/{a}/x/{b}", ["1", ""]).unwrap_err().place, "b");
        assert_eq!(parameters("/{a}/x/{b}"), (Some("a"), Some("b")));
        assert_eq!(parameters("/{a}/x"), (None, Some("a")));
        assert_eq!(parameters("/x"), (None, None));
        for bad in ["", ".", "../x", "%2e%2E", "a\u{FFFD}"] {
            assert!(filled(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn raw_paths_stay_on_the_origin() {
        for good in ["/api/v1/x", "/a%2Fb?x=1&y[z]=%20", "/"] {
            assert!(check_raw(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "x",
            "//evil.example",
            "https://evil.example",
            "/\\evil",
            "/a/../b",
            "/a b",
            "/a\r\nb",
            "/a#b",
            "/%2e%2e/x",
            "/ä",
        ] {
            assert!(check_raw(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn a_value_stays_in_its_segment(value in ".*") {
            if let Ok(path) = filled(&value) {
                let url = url::Url::parse("https://example.com").unwrap().join(&path).unwrap();
                let steps: Vec<_> = url.path_segments().unwrap().collect();
                prop_assert_eq!((steps.len(), steps[0], steps[1], steps[3]), (4, "v1", "things", "parts"));
                let read = percent_encoding::percent_decode_str(steps[2]).decode_utf8().unwrap();
                prop_assert_eq!(read, value);
            }
        }
    }
}
