//! A decision is the judge's, or the server is asked.

use super::judge::{Openness, Question, World, amounts, openness, questions, requested, worlds};
use crate::runner::Trial;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseError;
use std::cell::Cell;
use stigg_edge::entitlements::account::{Account, Request, Usage};
use stigg_edge::entitlements::decision::{Case, Decision, Values, Verdict, decide};
use stigg_edge::entitlements::facts::{Facts, Kind};
use stigg_edge::entitlements::learned::Learned;

const FETCHED: f64 = 1000.0;
const WRITTEN: f64 = 1001.0;
const NOW: f64 = 2000.0;

fn ask(account: &Account, world: &World, question: &Question, unreachable: bool) -> Decision {
    let request = Request { amount: question.amount, values: &question.values, has_dimensions: false };
    account.decide(&world.id(), &request, NOW, unreachable)
}

/// Fails if a decision is another than that of the world.
fn agrees(world: &World, question: &Question, decision: Decision) -> Result<(), TestCaseError> {
    match (decision.verdict(), world.judge(question)) {
        (Verdict::Ask, _) | (Verdict::Allow, Ok(())) | (Verdict::Deny, Err(_)) => {}
        (found, expected) => prop_assert!(false, "{:?}, but the judge says {:?}", found, expected),
    }
    Ok(())
}

#[test]
fn what_is_decided_is_what_the_server_would_decide() {
    let decided = Cell::new([0u32; 3]);
    let mut trial = Trial::of("decisions");
    trial.run("a fresh list", &(worlds(), questions(), openness()), |(world, question, openness)| {
        let account = world.account(openness, None, FETCHED);
        let decision = ask(&account, &world, &question, false);
        let mut counts = decided.get();
        counts[decision.verdict() as usize] += 1;
        decided.set(counts);
        agrees(&world, &question, decision)
    });
    trial.done();
    assert!(decided.get().iter().all(|&count| count > 10), "all verdicts occur: {:?}", decided.get());
}

#[test]
fn who_knows_all_need_not_ask() {
    let mut trial = Trial::of("decisions with full knowledge");
    trial.run("a list that tells all", &(worlds(), questions()), |(world, question)| {
        let all = Openness { usage: true, metering: true, values: true, exhaustion: true };
        let account = world.account(all, None, FETCHED);
        let decision = ask(&account, &world, &question, false);
        agrees(&world, &question, decision)?;
        let has_credits = world.kind != Kind::Credit || world.judge(&question).is_ok();
        prop_assert!(decision.verdict() != Verdict::Ask || !has_credits);
        if decision.verdict() == Verdict::Deny {
            let expected = world.judge(&question).unwrap_err();
            prop_assert_eq!(account.reason(&world.id(), decision), expected);
        }
        Ok(())
    });
    trial.done();
}

#[test]
fn a_write_since_the_list_does_not_mislead() {
    let mut trial = Trial::of("decisions after a write");
    let values = (worlds(), amounts(), questions(), openness());
    trial.run("a list and a write", &values, |(mut world, written, question, openness)| {
        let mut account = world.account(openness, None, FETCHED);
        world.usage = written;
        account.take_usage(&world.id(), &Usage::of(written), WRITTEN);
        agrees(&world, &question, ask(&account, &world, &question, false))
    });
    trial.done();
}

#[test]
fn a_period_that_is_over_does_not_mislead() {
    let mut trial = Trial::of("decisions after a period");
    let values = (worlds(), amounts(), questions(), openness(), select(&[NOW, NOW - 1.0]));
    trial.run("a list of the period before", &values, |(mut world, used, question, openness, end)| {
        let account = world.account(openness, Some(end), FETCHED);
        world.usage = used;
        agrees(&world, &question, ask(&account, &world, &question, false))?;
        // Out of reach: as if nothing was used.
        world.usage = 0.0;
        let decision = ask(&account, &world, &question, true);
        agrees(&world, &question, decision)?;
        let has_usage = !world.is_barred && world.exists && matches!(world.kind, Kind::Number | Kind::Credit);
        prop_assert_eq!(decision.is_rolled_over(), has_usage);
        Ok(())
    });
    trial.done();
}

#[test]
fn values_follow_from_what_the_server_answered() {
    let mut trial = Trial::of("values that were learned");
    let values = (requested(), vec(requested(), 0..8), requested());
    trial.run("answers about values", &values, |(granted, asked, request)| {
        let is_within = |values: &[String]| values.iter().all(|value| granted.contains(value));
        let mut learned = Learned::default();
        for values in &asked {
            learned.learn(values, is_within(values));
        }
        match learned.values(&request) {
            Values::Within => prop_assert!(is_within(&request)),
            Values::Outside => prop_assert!(!is_within(&request)),
            found => {
                prop_assert_eq!(found, Values::Unknown);
                prop_assert!(!asked.contains(&request));
            }
        }
        Ok(())
    });
    trial.done();
}

/// Numbers of which some are alike and some are none.
fn numbers() -> impl Strategy<Value = f64> + Clone {
    prop_oneof![
        4 => amounts(),
        1 => Just(f64::NAN),
        1 => any::<f64>(),
        1 => select(&[0.1, 0.2, 0.3, 0.1 + 0.2, f64::INFINITY, f64::NEG_INFINITY, -1.0]),
    ]
}

/// Any facts about any numbers, whether they make sense together or not.
fn cases() -> impl Strategy<Value = Case> {
    let times = prop_oneof![Just(f64::NAN), select(&[NOW - 1.0, NOW, NOW + 1.0])];
    // Each fact so often that no other hides what it does.
    let facts = [
        (Facts::GRANTED, 0.8),
        (Facts::ABSENT, 0.05),
        (Facts::BARRED, 0.05),
        (Facts::UNLIMITED, 0.1),
        (Facts::SOFT, 0.1),
        (Facts::HARD, 0.4),
        (Facts::UNMETERED, 0.1),
        (Facts::MOVED, 0.4),
        (Facts::DIMENSIONS, 0.1),
    ];
    let facts = facts.map(|(fact, often)| prop::bool::weighted(often).prop_map(move |is_so| (is_so, fact)));
    let kinds = select(&[
        Kind::Number,
        Kind::Number,
        Kind::Number,
        Kind::Credit,
        Kind::Enum,
        Kind::Boolean,
        Kind::Unknown,
    ]);
    let reasons = prop::option::weighted(0.2, select(&["Revoked", "RequestedUsageExceedingLimit"]));
    let facts = (kinds, facts, reasons).prop_map(|(kind, facts, reason)| {
        let facts = facts.into_iter().fold(Facts::of(kind), |all, (is_so, fact)| all.and(is_so, fact));
        reason.map_or(facts, |reason| facts.refused(reason))
    });
    let values = prop_oneof![3 => Just(0u32), 1 => 0u32..5];
    (facts, numbers(), numbers(), times.clone(), times, values, any::<bool>()).prop_map(
        |(facts, usage, limit, valid_until, period_end, values, unreachable)| Case {
            facts,
            usage,
            limit,
            valid_until,
            period_end,
            amount: f64::NAN,
            values: Values::from_number(values),
            now: NOW,
            unreachable,
        },
    )
}

#[test]
fn who_may_have_more_may_have_less() {
    let mut trial = Trial::of("amounts");
    trial.run("any case", &(cases(), vec(numbers(), 0..4)), |(case, mut amounts)| {
        amounts.extend((0..12).map(f64::from));
        amounts.retain(|amount| !amount.is_nan());
        amounts.sort_by(f64::total_cmp);
        let verdicts: Vec<_> =
            amounts.iter().map(|&amount| decide(&Case { amount, ..case }).verdict()).collect();
        for pair in verdicts.windows(2) {
            prop_assert!(pair[1] != Verdict::Allow || pair[0] == Verdict::Allow);
            prop_assert!(pair[0] != Verdict::Deny || pair[1] == Verdict::Deny);
        }
        Ok(())
    });
    trial.done();
}

#[test]
fn what_the_server_denies_is_not_allowed() {
    let mut trial = Trial::of("denials");
    let reasons = prop_oneof![
        select(&["Revoked", "RequestedUsageExceedingLimit", "InsufficientCredits"]).prop_map(str::to_owned),
        ".*"
    ];
    trial.run("any case that is denied", &(cases(), numbers(), reasons), |(case, amount, reason)| {
        let facts = Facts(case.facts.0 & 0xfff | Facts::UNLIMITED.0 | Facts::GRANTED.0).refused(&reason);
        let verdict = decide(&Case { facts, amount, ..case }).verdict();
        let is_over = case.period_end <= NOW;
        prop_assert!(verdict != Verdict::Allow || is_over && case.unreachable);
        let is_moved = case.facts.0 & Facts::MOVED.0 != 0;
        if !is_over && !is_moved && case.valid_until.is_nan() {
            prop_assert_eq!(verdict, Verdict::Deny);
        }
        Ok(())
    });
    trial.done();
}

#[test]
fn what_is_no_longer_valid_decides_nothing() {
    let mut trial = Trial::of("validity");
    trial.run("any case that was valid until now", &(cases(), numbers()), |(case, amount)| {
        let facts = Facts(case.facts.0 & !(Facts::BARRED.0 | Facts::ABSENT.0));
        let decision = decide(&Case { facts, amount, valid_until: NOW, ..case });
        prop_assert_eq!(decision.verdict(), Verdict::Ask);
        Ok(())
    });
    trial.done();
}
