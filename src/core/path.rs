//! Paths: those of a template, and raw ones.

use super::check::{Checked, Fault};
use super::json::Str;
use super::percent::{has_dot_segment, push_segment};
use super::place::Place;
use super::refusal::Refusal;
use super::text::{cut, is_one_of, position};

/// What stands in a text for what is no Unicode, half of a surrogate pair above all.
pub const NOT_UNICODE: &str = "\u{FFFD}";

/// A path template, taken apart: `/api/v1/customers/{id}`.
pub struct Template<'t> {
    before: &'t str,
    /// The name of each parameter, empty if there is none, and what is behind it.
    parameters: [(&'t str, &'t str); 2],
}

impl<'t> Template<'t> {
    /// Takes a template apart. It has two parameters at most.
    pub fn of(text: &'t str) -> Self {
        let (before, rest) = cut(text, b'{');
        let (first, rest) = cut(rest, b'}');
        let (between, rest) = cut(rest, b'{');
        let (last, after) = cut(rest, b'}');
        Template { before, parameters: [(first, between), (last, after)] }
    }

    /// The name of the parameter that is a member of the params.
    pub fn routed(&self) -> Option<&'t str> {
        let [(first, _), (last, _)] = self.parameters;
        (!last.is_empty()).then_some(first)
    }

    /// The name of the positional argument, which is the last parameter; empty if there is none.
    pub fn argument(&self) -> &'t str {
        let [(first, _), (last, _)] = self.parameters;
        if last.is_empty() { first } else { last }
    }

    /// The path with values for its parameters, in order.
    pub fn fill(&self, values: [&str; 2]) -> Checked<String> {
        let mut out = String::from(self.before);
        for ((name, after), value) in self.parameters.into_iter().zip(values) {
            if !name.is_empty() {
                push_value(&mut out, name, value)?;
                out.push_str(after);
            }
        }
        Ok(out)
    }
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
        Template::of("/v1/things/{id}/parts").fill([value, "unused"])
    }

    #[test]
    fn a_template_is_filled() {
        assert_eq!(filled("a/b c").unwrap(), "/v1/things/a%2Fb%20c/parts");
        for (text, path, routed, argument) in [
            ("/x", "/x", None, ""),
            ("/{a}/x", "/1/x", None, "a"),
            ("/{a}/x/{b}", "/1/x/2", Some("a"), "b"),
            ("/{a}/x/{b}/y", "/1/x/2/y", Some("a"), "b"),
        ] {
            let template = Template::of(text);
            assert_eq!(template.fill(["1", "2"]).unwrap(), path);
            assert_eq!((template.routed(), template.argument()), (routed, argument));
        }
        assert_eq!(Template::of("/{a}/x/{b}").fill(["1", ""]).unwrap_err().place, "b");
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
