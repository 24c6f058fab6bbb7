//! A calendar that counts day by day, to judge the one that calculates.

const DAY: i64 = 86_400_000;

/// A day of the calendar, months and days from 1 on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Date {
    pub year: i64,
    pub month: i64,
    pub day: i64,
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn length(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Date {
    /// The milliseconds since 1970 at its beginning; not before 1970.
    pub fn millis(self) -> i64 {
        let years: i64 = (1970..self.year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
        let months: i64 = (1..self.month).map(|month| length(self.year, month)).sum();
        (years + months + self.day - 1) * DAY
    }

    /// So many months later, on the same day or on the last one of a month that is shorter.
    pub fn months_later(self, months: i64) -> Date {
        let Date { mut year, mut month, day } = self;
        for _ in 0..months {
            month += 1;
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
        Date { year, month, day: day.min(length(year, month)) }
    }
}

/// Every day that there is from 1970 to 2099.
pub fn dates() -> impl proptest::strategy::Strategy<Value = Date> {
    use proptest::strategy::Strategy;
    let days = proptest::prop_oneof![1i64..=31, 28i64..=31];
    (1970i64..2100, 1i64..=12, days).prop_map(|(year, month, day)| Date {
        year,
        month,
        day: day.min(length(year, month)),
    })
}
