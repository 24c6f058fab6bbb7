//! The periods after which usage begins anew.

/// How often usage begins anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum ResetPeriod {
    Year = 1,
    Month = 2,
    Week = 3,
    Day = 4,
    Hour = 5,
}

impl ResetPeriod {
    /// The period of a number, if there is one.
    pub fn from_number(number: u32) -> Option<ResetPeriod> {
        match number {
            1 => Some(ResetPeriod::Year),
            2 => Some(ResetPeriod::Month),
            3 => Some(ResetPeriod::Week),
            4 => Some(ResetPeriod::Day),
            5 => Some(ResetPeriod::Hour),
            _ => None,
        }
    }

    /// The period of the name that the API gives it, if this version knows it.
    pub fn from_name(name: &str) -> Option<ResetPeriod> {
        match name {
            "YEAR" => Some(ResetPeriod::Year),
            "MONTH" => Some(ResetPeriod::Month),
            "WEEK" => Some(ResetPeriod::Week),
            "DAY" => Some(ResetPeriod::Day),
            "HOUR" => Some(ResetPeriod::Hour),
            _ => None,
        }
    }
}

/// A period: `start` is in it, `end` is not. Milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Period {
    /// Its first millisecond.
    pub start: f64,
    /// The first millisecond of the next one.
    pub end: f64,
}

const HOUR: i64 = 3_600_000;
pub(super) const DAY: i64 = 24 * HOUR;
/// The furthest time that JavaScript's dates know.
const FURTHEST: f64 = 8.64e15;

/// The period that a time is in, counted in UTC from an anchor: months from the 31st of January end on
/// the 28th of February, the 31st of March and so on. `None` for times that no date has.
pub fn period(reset: ResetPeriod, anchor: f64, time: f64) -> Option<Period> {
    if !(anchor.abs() <= FURTHEST && time.abs() <= FURTHEST) {
        return None;
    }
    let (anchor, time) = (anchor.floor() as i64, time.floor() as i64);
    let (start, end) = match reset {
        ResetPeriod::Year => by_months(12, anchor, time),
        ResetPeriod::Month => by_months(1, anchor, time),
        ResetPeriod::Week => by_length(7 * DAY, anchor, time),
        ResetPeriod::Day => by_length(DAY, anchor, time),
        ResetPeriod::Hour => by_length(HOUR, anchor, time),
    };
    Some(Period { start: start as f64, end: end as f64 })
}

fn by_length(length: i64, anchor: i64, time: i64) -> (i64, i64) {
    let start = time - (time - anchor).rem_euclid(length);
    (start, start + length)
}

fn by_months(step: i64, anchor: i64, time: i64) -> (i64, i64) {
    let months = months_of(time) - months_of(anchor);
    // The last period that begins in the month of the time or before; it may begin later in that month.
    let mut number = months.div_euclid(step);
    if months_later(anchor, number * step) > time {
        number -= 1;
    }
    (months_later(anchor, number * step), months_later(anchor, (number + 1) * step))
}

/// The same day and time of day so many months later, or the last day of that month.
fn months_later(time: i64, months: i64) -> i64 {
    let (year, month, day) = date(time.div_euclid(DAY));
    let months = year * 12 + month + months;
    let first = days(months);
    let length = days(months + 1) - first;
    (first + day.min(length - 1)) * DAY + time.rem_euclid(DAY)
}

/// The months from the beginning of the year 0 to that of a time.
fn months_of(time: i64) -> i64 {
    let (year, month, _) = date(time.div_euclid(DAY));
    year * 12 + month
}

/// The days from 1970 to the first of a month, which is counted from January of the year 0.
pub(super) fn days(months: i64) -> i64 {
    // Years that begin in March have their leap day at their end.
    let (year, month) = ((months - 2).div_euclid(12), (months - 2).rem_euclid(12));
    let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // 31 30 31 30 31 days, and again from August.
    year * 365 + leaps + (month * 153 + 2) / 5 - 719_468
}

/// The year, the month and the day of the month, both counted from 0, of a day since 1970.
fn date(day: i64) -> (i64, i64, i64) {
    // The average month has 30.44 days, so this is at most one too far.
    let mut months = (day * 4_800).div_euclid(146_097) + 1970 * 12;
    while days(months) > day {
        months -= 1;
    }
    while days(months + 1) <= day {
        months += 1;
    }
    (months.div_euclid(12), months.rem_euclid(12), day - days(months))
}
