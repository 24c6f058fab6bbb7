//! A failed attempt, as the shells tell it.

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

/// All that the decision about a failed attempt rests on, clock and chance included.
#[derive(Clone, Debug)]
pub struct Attempt<'a> {
    /// The operation's name, or what the shell calls a raw request.
    pub operation: &'a str,
    /// The verb on the wire.
    pub method: &'a str,
    /// Where the request went, query included.
    pub url: &'a str,
    /// How it ended.
    pub outcome: Outcome,
    /// How often the request was sent by now.
    pub attempts: u32,
    /// How often it may be sent again.
    pub max_retries: u32,
    /// What is used up of the client's retry budget; see [`super::retry::CAPACITY`].
    pub spent: u32,
    /// Anything from 0 up to 1.
    pub random: f64,
    /// The milliseconds that the call has left; infinite without a deadline.
    pub remaining: f64,
    /// What the reply's headers ask for.
    pub hints: Hints<'a>,
}

/// What the headers of a reply say about another try; each empty where it is missing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints<'a> {
    /// `x-should-retry`
    pub should_retry: &'a str,
    /// `retry-after-ms`
    pub retry_after_ms: &'a str,
    /// `retry-after`
    pub retry_after: &'a str,
    /// The milliseconds from now to the date that `retry_after` is to the runtime's own parser, or NaN.
    pub until: f64,
}

impl Hints<'_> {
    /// The milliseconds that the server asks to wait, if it does in a way that makes sense.
    pub fn wait(&self) -> Option<f64> {
        if let Some(micros) = thousandths(self.retry_after_ms) {
            return Some(micros / 1000.0);
        }
        match self.retry_after.as_bytes() {
            // An HTTP date has these ends. What the runtimes' parsers make of other texts is their
            // own affair: to some, `5` is a month.
            [b'A'..=b'Z', .., b'G', b'M', b'T'] if !self.until.is_nan() => Some(self.until.max(0.0)),
            _ => thousandths(self.retry_after),
        }
    }
}

/// The thousandths of a decimal number without sign or exponent; further digits do not count.
fn thousandths(number: &str) -> Option<f64> {
    // What a digit behind the dot counts; 0 before it.
    let (mut value, mut place, mut last) = (0.0, 0.0, b'.');
    for byte in number.bytes() {
        match byte {
            b'0'..=b'9' => {
                let digit = f64::from(byte - b'0');
                if place == 0.0 {
                    value = value * 10.0 + digit * 1000.0;
                } else if place >= 1.0 {
                    value += digit * place;
                    place /= 10.0;
                }
            }
            b'.' if place == 0.0 && last != b'.' => place = 100.0,
            _ => return None,
        }
        last = byte;
    }
    (last != b'.').then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wait(retry_after_ms: &str, retry_after: &str, until: f64) -> Option<f64> {
        Hints { should_retry: "", retry_after_ms, retry_after, until }.wait()
    }

    #[test]
    fn every_form_of_waiting_is_understood() {
        const DATE: &str = "Sun, 22 Nov 2026 08:49:37 GMT";
        for (millis, text, until, expected) in [
            ("", "", f64::NAN, None),
            ("", "0", 9.0, Some(0.0)),
            ("", "120", 9.0, Some(120_000.0)),
            ("", "1.5", 9.0, Some(1500.0)),
            ("", "0.0019", 9.0, Some(1.0)),
            ("1", "120", 9.0, Some(1.0)),
            ("1.5", "", 9.0, Some(1.5)),
            ("soon", "2", 9.0, Some(2000.0)),
            ("", "10000000000000", 9.0, Some(1e16)),
            ("", DATE, 2500.0, Some(2500.0)),
            ("", DATE, -2500.0, Some(0.0)),
            ("", DATE, f64::NAN, None),
        ] {
            assert_eq!(wait(millis, text, until), expected, "{millis:?} {text:?}");
        }
        for nonsense in
            ["soon", "-5", "+5", "1e3", "5.", ".5", "1.5.5", "5 ", "0x5", "5 GMT", "\u{665}", " GMT"]
        {
            assert_eq!(wait("", nonsense, 9.0), None, "{nonsense:?}");
            assert_eq!(wait(nonsense, "", 9.0), None, "{nonsense:?}");
        }
    }

    proptest! {
        #[test]
        fn numbers_are_read_as_usual(number in 0.0..1e9f64, text in ".*", until: f64) {
            let expected = (number * 1000.0).trunc();
            let found = wait("", &format!("{number:.9}"), until).unwrap();
            prop_assert!((found - expected).abs() <= 1.0, "{} {}", found, expected);
            prop_assert!(wait(&text, &text, until).is_none_or(|wait| wait >= 0.0));
        }
    }
}
