//! Of all accounts of a customer the latest remains, in whatever order they arrive.

use super::judge::amounts;
use crate::runner::Trial;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use stigg_edge::entitlements::account::{Account, Grant, Id, Snapshot, Usage};
use stigg_edge::entitlements::facts::Kind;

/// Something that tells of a customer.
#[derive(Clone, Debug)]
enum Report {
    List(Snapshot),
    Write(Id, Usage, f64),
}

fn ids() -> impl Strategy<Value = Id> {
    prop_oneof![
        select(&["a", "b"]).prop_map(|id| Id::Feature(id.to_owned())),
        select(&["a", "b"]).prop_map(|id| Id::Currency(id.to_owned())),
    ]
}

/// Server times, few enough to be the same at times; or none.
fn times() -> impl Strategy<Value = Option<f64>> + Clone {
    prop_oneof![Just(None), (0u8..20).prop_map(|time| Some(f64::from(time)))]
}

fn usages() -> impl Strategy<Value = Usage> {
    (amounts(), times()).prop_map(|(current, updated_at)| {
        let mut usage = Usage::of(current);
        usage.updated_at = updated_at;
        usage
    })
}

fn entitlements() -> impl Strategy<Value = (Id, Grant, Usage)> {
    (ids(), any::<bool>(), amounts(), times(), usages()).prop_map(
        |(id, is_granted, limit, updated_at, usage)| {
            let mut grant = Grant::new(Kind::Number, is_granted);
            grant.usage_limit = Some(limit);
            grant.updated_at = updated_at;
            (id, grant, usage)
        },
    )
}

/// Reports of which no two were asked for at the same time, and no list names a thing twice.
fn reports() -> impl Strategy<Value = Vec<Report>> {
    let list = (vec(entitlements(), 0..4), select(&[None, Some("NoActiveSubscription")])).prop_map(
        |(mut entitlements, reason)| {
            entitlements.sort_by(|(one, ..), (other, ..)| one.cmp(other));
            entitlements.dedup_by(|(one, ..), (other, ..)| one == other);
            let mut snapshot = Snapshot::new(0.0);
            snapshot.access_denied_reason = reason.map(str::to_owned);
            snapshot.entitlements = entitlements;
            Report::List(snapshot)
        },
    );
    let write = (ids(), usages()).prop_map(|(id, usage)| Report::Write(id, usage, 0.0));
    vec(prop_oneof![list, write], 0..8).prop_map(|mut reports| {
        for (number, report) in reports.iter_mut().enumerate() {
            match report {
                Report::List(snapshot) => snapshot.fetched = number as f64,
                Report::Write(_, _, sent) => *sent = number as f64,
            }
        }
        reports
    })
}

fn account<'r>(reports: impl IntoIterator<Item = &'r Report>) -> Account {
    let mut account = Account::default();
    for report in reports {
        match report {
            Report::List(snapshot) => account.take(snapshot),
            Report::Write(id, usage, sent) => account.take_usage(id, usage, *sent),
        }
    }
    account
}

/// The latest of what was said, each with the server's time and when it was asked for.
fn latest<T>(said: impl Iterator<Item = (Option<f64>, f64, T)>) -> Option<T> {
    let key = |(at, seen, _): &(Option<f64>, f64, T)| (at.unwrap_or(*seen), *seen);
    said.max_by(|one, other| key(one).partial_cmp(&key(other)).unwrap()).map(|(.., it)| it)
}

#[test]
fn any_order_and_repetition_ends_with_the_latest() {
    let mut trial = Trial::of("orders");
    let values = (reports(), vec(any::<Index>(), 0..16));
    trial.run("reports", &values, |(reports, repeated)| {
        let expected = account(&reports);
        // A permutation, with repetitions in between, and all of them at least once.
        let shuffled = repeated.iter().filter(|_| !reports.is_empty()).map(|at| at.get(&reports));
        let found = account(shuffled.chain(reports.iter().rev()));
        prop_assert_eq!(&found, &expected);

        let lists = || {
            reports.iter().filter_map(|report| match report {
                Report::List(snapshot) => Some(snapshot),
                Report::Write(..) => None,
            })
        };
        let Some(last) = lists().next_back() else {
            prop_assert_eq!(expected.fetched(), None);
            return Ok(());
        };
        prop_assert_eq!(expected.access_denied_reason(), last.access_denied_reason.as_deref());
        for name in ["a", "b"] {
            for id in [Id::Feature(name.to_owned()), Id::Currency(name.to_owned())] {
                let is_listed = last.entitlements.iter().any(|(listed, ..)| *listed == id);
                prop_assert_eq!(expected.grant(&id).is_some(), is_listed);
                if !is_listed {
                    continue;
                }
                let told = || {
                    lists().flat_map(|list| {
                        let of_it = list.entitlements.iter().filter(|(told, ..)| *told == id);
                        of_it.map(|(_, grant, usage)| (grant, usage, list.fetched))
                    })
                };
                let grant = latest(told().map(|(grant, _, seen)| (grant.updated_at, seen, grant)));
                let written = reports.iter().filter_map(|report| match report {
                    Report::Write(written, usage, sent) if *written == id => {
                        Some((usage.updated_at, *sent, usage))
                    }
                    _ => None,
                });
                let used = told().map(|(_, usage, seen)| (usage.updated_at, seen, usage));
                prop_assert_eq!(expected.grant(&id), grant);
                prop_assert_eq!(expected.usage(&id), latest(used.chain(written)));
            }
        }
        Ok(())
    });
    trial.done();
}
