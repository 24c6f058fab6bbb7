//! The course of a check: what it does when the server answers, fails or must not be asked.

use super::judge::{Openness, Question, World, openness, questions, worlds};
use crate::runner::Trial;
use proptest::prelude::*;
use proptest::sample::select;
use stigg_edge::entitlements::account::{Account, Request, Snapshot};
use stigg_edge::entitlements::answer::{Answer, Source};
use stigg_edge::entitlements::course::{Step, Tried, Trust, is_unreachable, step};
use stigg_edge::entitlements::decision::Verdict;
use stigg_edge::entitlements::facts::Kind;
use stigg_edge::entitlements::fallback::Fallback;
use stigg_edge::entitlements::freshness::{Ages, Freshness};
use stigg_edge::entitlements::origin::Failure;

const TRUSTS: &[Trust] = &[Trust::Cached, Trust::Fresh, Trust::Local];

/// How a check ended, and what it sent.
#[derive(Debug)]
struct End {
    answer: Answer,
    fetches: u32,
    asks: u32,
    is_refreshed: bool,
}

/// A check as a shell makes it, with a server that gives each request this status.
fn check(
    world: &World,
    question: &Question,
    account: &mut Account,
    trust: Trust,
    status: u32,
    now: f64,
    fallback: &Fallback,
) -> End {
    let (id, ages) = (world.id(), Ages::default());
    let request = Request { amount: question.amount, values: &question.values, has_dimensions: false };
    let mut end = End { answer: Answer::fallback(fallback), fetches: 0, asks: 0, is_refreshed: false };
    let mut tried = Tried::Nothing;
    account.check_clock(now);
    loop {
        let decision = account.decide(&id, &request, now, is_unreachable(trust, tried));
        let freshness = account.freshness(&id, decision, now, &ages);
        let next = step(trust, tried, decision, freshness);
        end.is_refreshed = next == Step::AnswerAndRefresh;
        match next {
            Step::Answer | Step::AnswerAndRefresh => {
                assert_ne!(decision.verdict(), Verdict::Ask);
                end.answer = Answer::local(account, &id, decision, freshness, now);
                return end;
            }
            Step::Ask if status == 200 => {
                end.asks += 1;
                end.answer.source = Source::Server;
                end.answer.has_access = world.judge(question).is_ok();
                return end;
            }
            Step::Fetch if status == 200 => {
                end.fetches += 1;
                account.take(&world.snapshot(REVEALED, None, now));
                tried = Tried::Fetched;
            }
            Step::Fetch | Step::Ask => {
                *(if next == Step::Fetch { &mut end.fetches } else { &mut end.asks }) += 1;
                tried = Tried::Failed(Failure::from_status(status));
                if tried == Tried::Failed(Failure::Absent) {
                    account.take(&Snapshot::absent(now));
                }
            }
            Step::FallBack => return end,
        }
        assert!(end.fetches + end.asks < 3, "it ends");
    }
}

/// What the server lists when it is asked during a check.
const REVEALED: Openness = Openness { usage: true, metering: false, values: false, exhaustion: true };

const FETCHED: f64 = 1000.0;

/// The ages at which something changes, and others.
fn ages() -> impl Strategy<Value = f64> {
    let limits = select(&[0.0, 5_000.0, 30_000.0, 300_000.0, 3_600_000.0]);
    prop_oneof![(limits, -1.0..=1.0f64).prop_map(|(age, off)| age + off.round()), 0.0..4_000_000.0f64]
}

fn statuses() -> impl Strategy<Value = u32> {
    prop_oneof![Just(200), select(&[0, 401, 403, 404, 429, 500, 503]), 400u32..600]
}

fn fallbacks() -> impl Strategy<Value = Fallback> {
    prop_oneof![
        Just(Fallback::default()),
        any::<bool>().prop_map(|has| Fallback::access(has).usage_limit(7.0))
    ]
}

#[test]
fn who_can_ask_is_told_the_truth() {
    let mut trial = Trial::of("checks of a server that answers");
    let values = (worlds(), questions(), select(&[Trust::Cached, Trust::Fresh]));
    trial.run("nothing known before", &values, |(world, question, trust)| {
        let mut account = Account::default();
        let end = check(&world, &question, &mut account, trust, 200, FETCHED, &Fallback::default());
        prop_assert_eq!(end.answer.has_access, world.judge(&question).is_ok());
        prop_assert!(!end.answer.is_fallback());
        prop_assert_eq!(end.fetches, 1);
        Ok(())
    });
    trial.done();
}

#[test]
fn who_must_not_ask_does_not() {
    let mut trial = Trial::of("checks offline");
    let values = (worlds(), questions(), openness(), ages(), statuses(), fallbacks(), any::<bool>());
    trial.run(
        "something known or not",
        &values,
        |(world, question, openness, age, status, fallback, is_known)| {
            let mut account =
                if is_known { world.account(openness, None, FETCHED) } else { Account::default() };
            let before = account.clone();
            let end = check(&world, &question, &mut account, Trust::Local, status, FETCHED + age, &fallback);
            prop_assert_eq!((end.fetches, end.asks, end.is_refreshed), (0, 0, false));
            prop_assert!(is_known || end.answer.is_fallback());
            prop_assert!(account == before || age < 0.0);
            Ok(())
        },
    );
    trial.done();
}

#[test]
fn an_answer_is_young_enough_or_the_fallback() {
    let mut trial = Trial::of("checks of a server that fails");
    let values = (worlds(), questions(), openness(), ages(), statuses(), fallbacks(), select(TRUSTS));
    trial.run("something known", &values, |(world, question, openness, age, status, fallback, trust)| {
        let mut account = world.account(openness, None, FETCHED);
        let end = check(&world, &question, &mut account, trust, status, FETCHED + age, &fallback);
        let (answer, limits) = (&end.answer, Ages::default());
        // The server is still of the same mind, unless it does not know the customer any more.
        let is_gone = status == 404 && end.fetches + end.asks > 0;
        match answer.source {
            Source::Fallback => prop_assert_eq!(answer, &Answer::fallback(&fallback)),
            Source::Server => prop_assert_eq!(answer.has_access, world.judge(&question).is_ok()),
            Source::Local => {
                prop_assert_eq!(answer.has_access, !is_gone && world.judge(&question).is_ok());
                let age = answer.age.unwrap();
                let is_down = Failure::from_status(status) == Failure::Down && end.fetches + end.asks > 0;
                let ttl = match (answer.has_access, answer.is_near_limit) {
                    (false, _) => limits.deny_ttl,
                    (true, true) => limits.near_limit,
                    (true, false) => limits.ttl,
                };
                prop_assert!(
                    age < ttl
                        || age < limits.swr && end.is_refreshed
                        || age < limits.stale_if_error && (is_down || trust == Trust::Local)
                );
                prop_assert!(answer.freshness != Freshness::Gone);
            }
        }
        prop_assert_eq!(answer.is_fallback(), answer.source == Source::Fallback);
        Ok(())
    });
    trial.done();
}

#[test]
fn what_is_wrong_with_a_request_is_no_denial() {
    let mut trial = Trial::of("checks that are refused");
    let statuses =
        (400u32..500).prop_filter("those say something else", |status| ![404, 408, 429].contains(status));
    let values = (worlds(), questions(), statuses, any::<bool>(), select(&[Trust::Cached, Trust::Fresh]));
    trial.run("nothing known before", &values, |(world, question, status, has_access, trust)| {
        let mut account = Account::default();
        let fallback = Fallback::access(has_access);
        let end = check(&world, &question, &mut account, trust, status, FETCHED, &fallback);
        prop_assert_eq!(&end.answer, &Answer::fallback(&fallback));
        prop_assert_eq!(account, Account::default());
        Ok(())
    });
    trial.done();
}

#[test]
fn a_customer_who_is_gone_ends_a_check() {
    let world = World {
        is_barred: false,
        exists: true,
        kind: Kind::Enum,
        refusal: None,
        usage: 0.0,
        limit: 0.0,
        is_unlimited: false,
        is_soft: false,
        is_unmetered: false,
        values: vec!["a"],
    };
    let question = Question { amount: None, values: vec!["a".to_owned()] };
    // The first is asked within the millisecond of the list.
    for age in [0.0, 1.0] {
        let mut account = world.account(REVEALED, None, FETCHED);
        let fallback = Fallback::access(true);
        let end = check(&world, &question, &mut account, Trust::Cached, 404, FETCHED + age, &fallback);
        assert_eq!((end.answer.source, end.answer.has_access), (Source::Local, false));
        assert_eq!((end.fetches, end.asks), (0, 1));
    }
}
