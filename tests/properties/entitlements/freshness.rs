//! Nothing is used for longer than its age allows, whatever the clock does.

use crate::runner::Trial;
use proptest::prelude::*;
use proptest::sample::select;
use stigg_edge::entitlements::account::{Account, Id, Request, Snapshot};
use stigg_edge::entitlements::answer::Answer;
use stigg_edge::entitlements::decision::Decision;
use stigg_edge::entitlements::freshness::{Ages, Freshness, freshness};

/// Small numbers, so that they meet.
fn small() -> impl Strategy<Value = f64> + Clone {
    (0u8..40).prop_map(f64::from)
}

fn ages() -> impl Strategy<Value = Ages> {
    (small(), small(), small(), small(), small()).prop_map(
        |(ttl, deny_ttl, near_limit, swr, stale_if_error)| Ages {
            ttl,
            deny_ttl,
            near_limit,
            swr,
            stale_if_error,
        },
    )
}

const ALLOWED: Decision = Decision(0);
const DENIED: Decision = Decision(1);
const ASKED: Decision = Decision(2);
const NEAR: Decision = Decision(1 << 8);
const ABSENT: Decision = Decision(1 | 1 << 9);

fn decisions() -> impl Strategy<Value = Decision> {
    select(&[ALLOWED, DENIED, ASKED, NEAR, ABSENT])
}

fn ends() -> impl Strategy<Value = f64> {
    prop_oneof![Just(f64::NAN), small()]
}

#[test]
fn what_is_used_is_young_enough() {
    let mut trial = Trial::of("ages");
    let values = (small(), small(), decisions(), ends(), ages());
    trial.run("any decision", &values, |(fetched, now, decision, ends, ages)| {
        let age = now - fetched;
        let has_ended = ends <= now;
        let ttl = match decision {
            DENIED | ABSENT => ages.deny_ttl,
            NEAR => ages.near_limit,
            _ => ages.ttl,
        };
        let most = match freshness(fetched, now, decision, ends, &ages) {
            Freshness::Fresh => ttl,
            Freshness::Revalidate => ages.swr,
            Freshness::IfError => ages.stale_if_error,
            Freshness::Gone => {
                let may_serve = age < ttl && !has_ended || age < ages.stale_if_error && decision != ABSENT;
                prop_assert!(age < 0.0 || !may_serve);
                return Ok(());
            }
        };
        prop_assert!(0.0 <= age && age < most);
        let found = freshness(fetched, now, decision, ends, &ages);
        prop_assert!(!has_ended || found >= Freshness::IfError);
        prop_assert!(decision != ABSENT || found == Freshness::Fresh);
        Ok(())
    });
    trial.done();
}

#[test]
fn nothing_becomes_fresher_with_time() {
    let mut trial = Trial::of("times");
    let values = (small(), small(), small(), decisions(), ends(), ages());
    trial.run("two times", &values, |(fetched, one, other, decision, ends, ages)| {
        let (sooner, later) = (fetched + one.min(other), fetched + one.max(other));
        let at = |now| freshness(fetched, now, decision, ends, &ages);
        prop_assert!(at(sooner) <= at(later));
        Ok(())
    });
    trial.done();
}

#[test]
fn a_clock_that_goes_backwards_extends_nothing() {
    let mut trial = Trial::of("clocks that are set back");
    let values = (0.0..8.64e15f64, 1.0..1e12f64, decisions(), any::<f64>(), ages());
    trial.run("fetched in the future", &values, |(fetched, back, decision, ends, ages)| {
        prop_assert_eq!(freshness(fetched, fetched - back, decision, ends, &ages), Freshness::Gone);
        let mut account = Account::default();
        account.take(&Snapshot::new(fetched));
        let id = Id::Feature("it".to_owned());
        let decision = account.decide(&id, &Request::default(), fetched - back, false);
        let answer = Answer::local(&account, &id, decision, Freshness::Gone, fetched - back);
        prop_assert_eq!(answer.age, Some(0.0));
        Ok(())
    });
    trial.done();
}
