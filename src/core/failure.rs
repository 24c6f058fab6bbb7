//! What a failed attempt means: the class, the message and the facts of the error.

use super::json::{Parts, Reader, Str, write_string};
use super::text::{joined, push_number};

/// How an attempt ended that gave no good reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No reply: the connection failed.
    Connection,
    /// The attempt took too long.
    Timeout,
    /// The call took too long.
    Deadline,
    /// The server redirects, and the key must not follow.
    Redirect,
    /// A good status, but the body is not JSON.
    NotJson,
    /// The caller gave up.
    Aborted,
    /// A bad status.
    Status(u16),
}

impl Outcome {
    /// From the number that the shells use: a status, or below 100 the others in order.
    pub fn from_number(number: u16) -> Outcome {
        use Outcome::*;
        match number {
            0 => Connection,
            1 => Timeout,
            2 => Deadline,
            3 => Redirect,
            4 => NotJson,
            5 => Aborted,
            status => Status(status),
        }
    }
}

/// The facts of an error.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// The name of the error's class.
    pub kind: &'static str,
    /// What happened and what to do, beginning with the operation.
    pub message: String,
    /// The machine-readable reason: the server's, or the client's own.
    pub code: Option<String>,
    /// The seconds that the server asks to wait, as it wrote them.
    pub retry_after: Option<String>,
}

/// Classifies a failed attempt. `retry_after` is the header of that name, `body` the reply's text,
/// each empty where there is none.
pub fn classify(operation: &str, outcome: Outcome, retry_after: &str, body: &str) -> Failure {
    let (kind, own_code, text) = own_words(outcome);
    let mut message = joined(&[operation, ": "]);
    let mut code = (!own_code.is_empty()).then(|| own_code.to_owned());
    if let Outcome::Status(status) = outcome {
        push_number(&mut message, status.into());
        message.push(' ');
        let said = |path| member(body, path).and_then(Str::decode).filter(|text| !text.is_empty());
        code = said(&["error", "code"]).or_else(|| said(&["code"]));
        match said(&["error", "message"]).or_else(|| said(&["message"])).or_else(|| said(&["error"])) {
            Some(reason) => message.push_str(&reason),
            None => message.push_str("without a reason in the reply"),
        }
    }
    message.push_str(text);
    let seconds =
        |text: &&str| !text.is_empty() && text.len() < 10 && text.bytes().all(|byte| byte.is_ascii_digit());
    let retry_after = Some(retry_after).filter(seconds).map(without_leading_zeros);
    Failure { kind, message, code, retry_after }
}

/// The class, the client's own code, and what the client adds to the message.
fn own_words(outcome: Outcome) -> (&'static str, &'static str, &'static str) {
    for &(known, kind, code, text) in &OWN_WORDS {
        if known == outcome {
            return (kind, code, text);
        }
    }
    (if matches!(outcome, Outcome::Status(500..)) { "InternalServerError" } else { "APIError" }, "", "")
}

/// A table, since a `match` would be code for each row.
static OWN_WORDS: [(Outcome, &str, &str, &str); 13] = [
    (
        Outcome::Connection,
        "APIConnectionError",
        "connection",
        "the connection failed before a reply; see cause",
    ),
    (
        Outcome::Timeout,
        "APIConnectionTimeoutError",
        "timeout",
        "no full reply within the timeout; raise timeout if the call may take longer",
    ),
    (
        Outcome::Deadline,
        "APIConnectionTimeoutError",
        "deadline",
        "no full reply before the deadline of the call",
    ),
    (
        Outcome::Redirect,
        "APIConnectionError",
        "redirect",
        "the server redirects, which is not followed because the API key would go along; set baseURL to where the API is",
    ),
    (
        Outcome::NotJson,
        "APIError",
        "invalid_reply",
        "the reply has a good status but is not JSON; its text is in body",
    ),
    (Outcome::Aborted, "APIUserAbortError", "aborted", "aborted by the signal of the call"),
    (Outcome::Status(400), "BadRequestError", "", ""),
    (
        Outcome::Status(401),
        "AuthenticationError",
        "",
        " (is apiKey or STIGG_API_KEY a full access key of this environment?)",
    ),
    (Outcome::Status(403), "PermissionDeniedError", "", " (the API key is not allowed to do this)"),
    (Outcome::Status(404), "NotFoundError", "", ""),
    (Outcome::Status(409), "ConflictError", "", ""),
    (Outcome::Status(422), "UnprocessableEntityError", "", ""),
    (Outcome::Status(429), "RateLimitError", "", " (too many calls: wait before the next)"),
];

/// The string at a path of member names, if the body is JSON and has one there.
fn member<'b>(body: &'b str, path: &[&str]) -> Option<Str<'b>> {
    let mut reader = Reader::new(body);
    for name in path {
        let (mut parts, mut found) = (Parts::default(), None);
        while let Some(member) = reader.member(&mut parts).ok()? {
            if member.is(name) {
                found = Some(reader.clone());
            }
            reader.skip().ok()?;
        }
        reader = found?;
    }
    reader.string().ok()
}

fn without_leading_zeros(digits: &str) -> String {
    let zeros = digits.bytes().take_while(|&byte| byte == b'0').count();
    if zeros == digits.len() { "0".into() } else { digits[zeros..].into() }
}

impl Failure {
    /// The facts as a JSON object: `kind`, `message` and, where known, `code` and `retryAfter`.
    pub fn to_json(&self) -> String {
        let mut out = String::from("{\"kind\":");
        write_string(&mut out, self.kind);
        out.push_str(",\"message\":");
        write_string(&mut out, &self.message);
        if let Some(code) = &self.code {
            out.push_str(",\"code\":");
            write_string(&mut out, code);
        }
        if let Some(seconds) = &self.retry_after {
            out.push_str(",\"retryAfter\":");
            out.push_str(seconds);
        }
        out.push('}');
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_server_is_quoted_in_every_form_it_answers() {
        for (body, message, code) in [
            (
                r#"{"error":{"code":"no_customer","message":"No such customer"}}"#,
                "op: 404 No such customer",
                Some("no_customer"),
            ),
            (r#"{"error":"gone","message":"It is gone"}"#, "op: 404 It is gone", None),
            (r#"{"error":"gone"}"#, "op: 404 gone", None),
            (r#"{"message":"No \"x\"","code":"c"}"#, r#"op: 404 No "x""#, Some("c")),
            (r#"{"message":{"not":"text"}}"#, "op: 404 without a reason in the reply", None),
            ("<html>", "op: 404 without a reason in the reply", None),
            ("", "op: 404 without a reason in the reply", None),
        ] {
            let failure = classify("op", Outcome::Status(404), "", body);
            assert_eq!(
                (failure.kind, &failure.message[..], failure.code.as_deref()),
                ("NotFoundError", message, code)
            );
        }
    }

    #[test]
    fn statuses_have_their_classes() {
        let kinds = [400, 401, 403, 404, 409, 422, 429, 500, 503, 599, 402, 302]
            .map(|status| classify("op", Outcome::from_number(status), "", "").kind);
        assert_eq!(
            kinds.join(" "),
            "BadRequestError AuthenticationError PermissionDeniedError NotFoundError ConflictError UnprocessableEntityError \
             RateLimitError InternalServerError InternalServerError InternalServerError APIError APIError"
        );
        let codes: Vec<_> =
            (0..6).map(|number| classify("op", Outcome::from_number(number), "", "").code.unwrap()).collect();
        assert_eq!(codes.join(" "), "connection timeout deadline redirect invalid_reply aborted");
    }

    proptest! {
        #[test]
        fn the_facts_are_json(operation in ".*", number: u16, retry_after in "[0-9.x]{0,12}", body in r#"(\{"(error|message|code)":"[^"\\]*"\})|.*"#) {
            let failure = classify(&operation, Outcome::from_number(number), &retry_after, &body);
            let facts: serde_json::Value = serde_json::from_str(&failure.to_json()).unwrap();
            prop_assert_eq!(&facts["message"], &failure.message);
            prop_assert_eq!(facts["code"].as_str(), failure.code.as_deref());
            let seconds = retry_after.parse::<u64>().ok().filter(|_| retry_after.len() < 10);
            prop_assert_eq!(facts["retryAfter"].as_u64(), seconds);
        }
    }
}
