//! Points in time as the API writes them.

use super::period::{DAY, days};

/// The milliseconds since 1970 of a time like `2026-11-22T08:49:37.5Z` or with `+01:00`; `None` if it is not
/// written that way, or if there is no such time. What is finer than a millisecond does not count.
pub fn millis(text: &str) -> Option<f64> {
    let mut rest = Digits(text.as_bytes());
    let year = rest.number(4)?;
    rest.skip(b'-')?;
    let month = rest.number(2)?;
    rest.skip(b'-')?;
    let day = rest.number(2)?;
    rest.skip(b'T')?;
    let hour = rest.number(2)?;
    rest.skip(b':')?;
    let minute = rest.number(2)?;
    rest.skip(b':')?;
    let second = rest.number(2)?;
    let fraction = if rest.skip(b'.').is_some() { rest.thousandths()? } else { 0 };
    let offset = rest.offset()?;
    if !(1..=12).contains(&month) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let months = year * 12 + month - 1;
    let first = days(months);
    if day < 1 || day > days(months + 1) - first {
        return None;
    }
    let minutes = hour * 60 + minute - offset;
    Some(((first + day - 1) * DAY + (minutes * 60 + second) * 1000 + fraction) as f64)
}

/// What is not read yet.
struct Digits<'a>(&'a [u8]);

impl Digits<'_> {
    fn digit(&mut self) -> Option<i64> {
        let (first @ b'0'..=b'9', rest) = self.0.split_first()? else { return None };
        self.0 = rest;
        Some(i64::from(first - b'0'))
    }

    fn number(&mut self, length: usize) -> Option<i64> {
        let mut number = 0;
        for _ in 0..length {
            number = number * 10 + self.digit()?;
        }
        Some(number)
    }

    fn skip(&mut self, byte: u8) -> Option<()> {
        let (first, rest) = self.0.split_first()?;
        (*first == byte).then(|| self.0 = rest)
    }

    /// At least one digit behind a dot.
    fn thousandths(&mut self) -> Option<i64> {
        let mut number = self.digit()? * 100;
        let mut place = 10;
        while let Some(digit) = self.digit() {
            number += digit * place;
            place /= 10;
        }
        Some(number)
    }

    /// What the end says: how many minutes ahead of UTC.
    fn offset(&mut self) -> Option<i64> {
        let sign = match self.0 {
            b"Z" => return Some(0),
            [b'+', ..] => 1,
            [b'-', ..] => -1,
            _ => return None,
        };
        self.0 = &self.0[1..];
        let hours = self.number(2)?;
        self.skip(b':')?;
        let minutes = self.number(2)?;
        (self.0.is_empty() && hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn times_are_read_as_they_are_written() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", Some(0.0)),
            ("2026-11-22T08:49:37Z", Some(1_795_337_377_000.0)),
            ("2026-11-22T08:49:37.5Z", Some(1_795_337_377_500.0)),
            ("2026-11-22T08:49:37.1239Z", Some(1_795_337_377_123.0)),
            ("2026-11-22T10:19:37+01:30", Some(1_795_337_377_000.0)),
            ("2026-11-21T23:49:37-09:00", Some(1_795_337_377_000.0)),
            ("2024-02-29T00:00:00Z", Some(1_709_164_800_000.0)),
            ("0001-01-01T00:00:00Z", Some(-62_135_596_800_000.0)),
            ("9999-12-31T23:59:59.999Z", Some(253_402_300_799_999.0)),
        ] {
            assert_eq!(millis(text), expected, "{text}");
        }
    }

    #[test]
    fn nothing_else_is_a_time() {
        for text in [
            "",
            "2026",
            "2026-11-22",
            "2026-11-22T08:49Z",
            "2026-11-22T08:49:37",
            "2026-11-22 08:49:37Z",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "2026-01-32T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z",
            "2026-01-01T00:00:60Z",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00Zz",
            "2026-01-01T00:00:00+1:00",
            "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00+01:60",
            "2026-01-01T00:00:00+01:00Z",
            "-026-01-01T00:00:00Z",
            "\u{661}026-01-01T00:00:00Z",
        ] {
            assert_eq!(millis(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_time_or_not(text in "[0-9]{4}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}(\\.[0-9]{0,30})?(Z|[+-][0-9]{2}:[0-9]{2})|.*") {
            prop_assert!(millis(&text).is_none_or(f64::is_finite));
        }
    }
}
