//! Periods are those of a calendar that counts day by day.

use super::calendar::dates;
use crate::runner::Trial;
use proptest::prelude::*;
use proptest::sample::select;
use stigg_edge::entitlements::period::{Period, ResetPeriod, period};
use stigg_edge::entitlements::time::millis;

const RESETS: &[ResetPeriod] =
    &[ResetPeriod::Year, ResetPeriod::Month, ResetPeriod::Week, ResetPeriod::Day, ResetPeriod::Hour];
const DAY: i64 = 86_400_000;

#[test]
fn months_and_years_are_those_of_the_calendar() {
    let mut trial = Trial::of("periods by the calendar");
    let values =
        (dates(), 0..DAY, 0i64..60, select(&[(ResetPeriod::Month, 1), (ResetPeriod::Year, 12)]), 0.0..1.0f64);
    trial.run("a time behind an anchor", &values, |(anchor, of_day, number, (reset, step), part)| {
        let at = |number: i64| (anchor.months_later(number * step).millis() + of_day) as f64;
        let (start, end) = (at(number), at(number + 1));
        for time in [start, (start + (end - start) * part).floor(), end - 1.0] {
            prop_assert_eq!(period(reset, at(0), time), Some(Period { start, end }));
        }
        Ok(())
    });
    trial.done();
}

#[test]
fn any_time_is_in_one_period_and_they_follow_each_other() {
    let mut trial = Trial::of("periods");
    let times = || prop_oneof![-4e12..4e12f64, -8.6e15..8.6e15f64];
    trial.run("any time and anchor", &(select(RESETS), times(), times()), |(reset, anchor, time)| {
        let found = period(reset, anchor, time).unwrap();
        prop_assert!(found.start <= time && time < found.end);
        for within in [found.start, found.end - 1.0] {
            prop_assert_eq!(period(reset, anchor, within), Some(found));
        }
        prop_assert_eq!(period(reset, anchor, found.end).unwrap().start, found.end);
        prop_assert_eq!(period(reset, anchor, found.start - 1.0).unwrap().end, found.start);
        prop_assert_eq!(period(reset, anchor, anchor).unwrap().start, anchor.floor());
        Ok(())
    });
    trial.done();
}

#[test]
fn times_are_those_of_the_calendar() {
    let mut trial = Trial::of("times in texts");
    trial.run("any day", &(dates(), 0..DAY, -839i64..=839), |(date, of_day, offset)| {
        let (seconds, thousandths) = (of_day / 1000, of_day % 1000);
        let text = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{thousandths:03}",
            date.year,
            date.month,
            date.day,
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60,
        );
        let expected = date.millis() + of_day;
        prop_assert_eq!(millis(&format!("{text}Z")), Some(expected as f64));
        let sign = if offset < 0 { '-' } else { '+' };
        let offset_text = format!("{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60);
        prop_assert_eq!(millis(&format!("{text}{offset_text}")), Some((expected - offset * 60_000) as f64));
        Ok(())
    });
    trial.done();
}
