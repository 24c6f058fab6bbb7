//! Paths: filling a template, and checking a raw path.

use super::percent::{has_dot_segment, push_segment};
use super::refusal::Refusal;

/// Fills the parameters of a template such as `/api/v1/customers/{id}`; `value` is asked for each
/// by its name.
pub fn fill<E: From<Unsafe>>(
    template: &'static str,
    mut value: impl FnMut(&'static str) -> Result<String, E>,
) -> Result<String, E> {
    let mut out = String::with_capacity(template.len() + 32);
    for (index, part) in template.split(['{', '}']).enumerate() {
        if index % 2 == 0 {
            out.push_str(part);
        } else {
            push_value(&mut out, part, &value(part)?)?;
        }
    }
    Ok(out)
}

/// The names of a template's parameters.
pub fn parameters(template: &'static str) -> impl Iterator<Item = &'static str> {
    template.split(['{', '}']).skip(1).step_by(2)
}

/// A value that must not stand in a path.
#[derive(Debug)]
pub struct Unsafe {
    /// The parameter.
    pub name: &'static str,
    /// The rest of the sentence.
    pub problem: &'static str,
}

fn push_value(out: &mut String, name: &'static str, value: &str) -> Result<(), Unsafe> {
    let problem = if value.is_empty() {
        "must not be empty: give it an id"
    } else if has_dot_segment(value) {
        "must not hold the path step \".\" or \"..\", encoded or not: give it an id"
    } else if value.contains('\u{FFFD}') {
        // What half of a surrogate pair becomes on its way here: another id than the caller's.
        "must be well-formed Unicode, got U+FFFD or half of a surrogate pair"
    } else {
        push_segment(out, value);
        return Ok(());
    };
    Err(Unsafe { name, problem })
}

/// Checks the path of a raw request, which may bring a query of its own.
pub fn check_raw(path: &str) -> Result<(), Refusal> {
    let (steps, query) = path.split_once('?').unwrap_or((path, ""));
    let problem = if !steps.starts_with('/') || steps.starts_with("//") {
        "must start with one slash: it is relative to the base URL's origin, as in \"/api/v1/customers\""
    } else if !path.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\\"<>^`{|}#".contains(&byte)) {
        "must not hold spaces, control characters, \\ \" < > ^ ` { | } # or characters beyond ASCII: \
         percent-encode them with encodeURIComponent"
    } else if has_dot_segment(steps) {
        "must not hold the path step \".\" or \"..\", encoded or not"
    } else if query.contains('?') {
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

    fn filled(value: &str) -> Result<String, Unsafe> {
        fill("/v1/things/{id}/parts", |_| Ok(value.into()))
    }

    #[test]
    fn a_template_is_filled() {
        assert_eq!(filled("a/b c").unwrap(), "/v1/things/a%2Fb%20c/parts");
        assert!(parameters("/{a}/x/{b}").eq(["a", "b"]));
        assert!(parameters("/x").eq([""; 0]));
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
