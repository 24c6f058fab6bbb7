//! What a failed attempt means: the class, the message and the facts of the error.

use super::attempt::{Attempt, Outcome};
use super::json::{Parts, Reader, Str};
use super::text::{joined, push_number};

/// The facts of an error.
#[derive(Debug, PartialEq)]
pub struct Failure {
    /// The name of the error's class.
    pub kind: &'static str,
    /// What happened and what to do, beginning with the operation.
    pub message: String,
    /// The machine-readable reason: the server's, or the client's own.
    pub code: Option<String>,
    /// The milliseconds that the server asks to wait.
    pub retry_after: Option<f64>,
}

/// Classifies a failed attempt. `body` is the reply's text, empty where there is none.
pub fn classify(attempt: &Attempt, body: &str) -> Failure {
    let (kind, own_code, text) = own_words(attempt.outcome);
    let mut message = joined(&[attempt.operation, ": "]);
    let mut code = (!own_code.is_empty()).then(|| own_code.to_owned());
    if let Outcome::Status(status) = attempt.outcome {
        push_number(&mut message, status.into());
        message.push(' ');
        let said = |path| member(body, path).and_then(Str::decode).filter(|text| !text.is_empty());
        code = said(&["error", "code"]).or_else(|| said(&["code"]));
        match said(&["error", "message"]).or_else(|| said(&["message"])).or_else(|| said(&["error"])) {
            Some(reason) => message.push_str(&reason),
            None => message.push_str("without a reason in the reply"),
        }
        if status == 404 && attempt.method == "DELETE" && attempt.attempts > 1 {
            message.push_str(" (an earlier attempt of this call may have removed it)");
        }
    }
    message.push_str(text);
    Failure { kind, message, code, retry_after: attempt.hints.wait() }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::attempt::Hints;

    fn failed(outcome: Outcome) -> Attempt<'static> {
        Attempt {
            operation: "op",
            method: "GET",
            url: "",
            outcome,
            attempts: 1,
            max_retries: 0,
            spent: 0,
            random: 0.0,
            remaining: 0.0,
            hints: Hints::default(),
        }
    }

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
            let failure = classify(&failed(Outcome::Status(404)), body);
            assert_eq!(
                (failure.kind, &failure.message[..], failure.code.as_deref()),
                ("NotFoundError", message, code)
            );
        }
    }

    #[test]
    fn statuses_have_their_classes() {
        let kinds = [400, 401, 403, 404, 409, 422, 429, 500, 503, 599, 402, 302]
            .map(|status| classify(&failed(Outcome::from_number(status)), "").kind);
        assert_eq!(
            kinds.join(" "),
            "BadRequestError AuthenticationError PermissionDeniedError NotFoundError ConflictError UnprocessableEntityError \
             RateLimitError InternalServerError InternalServerError InternalServerError APIError APIError"
        );
        let codes: Vec<_> =
            (0..6).map(|number| classify(&failed(Outcome::from_number(number)), "").code.unwrap()).collect();
        assert_eq!(codes.join(" "), "connection timeout deadline redirect invalid_reply aborted");
    }

    #[test]
    fn a_repeated_delete_says_why_nothing_may_be_left() {
        let message = |method, attempts| {
            classify(&Attempt { method, attempts, ..failed(Outcome::Status(404)) }, r#"{"message":"gone"}"#)
                .message
        };
        assert_eq!(
            message("DELETE", 2),
            "op: 404 gone (an earlier attempt of this call may have removed it)"
        );
        assert_eq!((message("DELETE", 1), message("GET", 2)), ("op: 404 gone".into(), "op: 404 gone".into()));
    }
}
