//! Usage periods, by the calendar in UTC.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};

/// A time in which usage is counted before it starts over.
pub struct Period {
    /// Its first moment.
    pub start: Timestamp,
    /// The first moment of the next one.
    pub end: Timestamp,
}

impl Period {
    /// The period of this length, as the contract names it, that a time lies in.
    pub fn of(reset: &str, time: Timestamp) -> Self {
        let time = time.to_zoned(TimeZone::UTC).datetime();
        let midnight = |date: Date| date.to_datetime(Time::midnight());
        let (start, length): (DateTime, Span) = match reset {
            "YEAR" => (midnight(time.date().first_of_year()), 1.year()),
            "WEEK" => {
                let past = time.date().weekday().to_monday_zero_offset();
                (midnight(time.date()) - i64::from(past).days(), 1.week())
            }
            "DAY" => (midnight(time.date()), 1.day()),
            "HOUR" => (time.date().at(time.hour(), 0, 0, 0), 1.hour()),
            _ => (midnight(time.date().first_of_month()), 1.month()),
        };
        let timestamp =
            |time: DateTime| time.to_zoned(TimeZone::UTC).expect("UTC has every time").timestamp();
        Self { start: timestamp(start), end: timestamp(start + length) }
    }

    /// Whether a time lies in it.
    pub fn holds(&self, time: Timestamp) -> bool {
        self.start <= time && time < self.end
    }
}
