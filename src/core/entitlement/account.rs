//! All that is known of what a customer, or one of its resources, may use.

use std::collections::BTreeMap;

use super::clock::Clock;
use super::decision::{Case, Decision, Values, Verdict, decide};
use super::facts::{Facts, Kind};
use super::freshness::{Ages, Freshness, freshness};
use super::learned::Learned;
use super::period::{ResetPeriod, period};

/// What an entitlement is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Id {
    /// A feature, by its id.
    Feature(String),
    /// Credits, by the id of their currency.
    Currency(String),
}

/// What a customer was granted. What is not said is `None`; times are milliseconds since 1970.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Grant {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Whether there is access, asking for no more than is used.
    pub is_granted: bool,
    /// Why there is none.
    pub access_denied_reason: Option<String>,
    /// The most that may be used.
    pub usage_limit: Option<f64>,
    /// Whether any amount may be used.
    pub has_unlimited_usage: bool,
    /// Whether usage may exceed the limit.
    pub has_soft_limit: Option<bool>,
    /// Whether it is known that nobody counts usage.
    pub is_unmetered: bool,
    /// The values that are granted.
    pub enum_values: Option<Vec<String>>,
    /// How often usage begins anew.
    pub reset_period: Option<ResetPeriod>,
    /// From when these periods are counted.
    pub usage_period_anchor: Option<f64>,
    /// Until when all this is true.
    pub valid_until: Option<f64>,
    /// The server's time of its last change.
    pub updated_at: Option<f64>,
}

impl Grant {
    /// One that is granted or not, and says no more.
    pub fn new(kind: Kind, is_granted: bool) -> Grant {
        Grant {
            kind,
            is_granted,
            access_denied_reason: None,
            usage_limit: None,
            has_unlimited_usage: false,
            has_soft_limit: None,
            is_unmetered: false,
            enum_values: None,
            reset_period: None,
            usage_period_anchor: None,
            valid_until: None,
            updated_at: None,
        }
    }

    fn facts(&self) -> Facts {
        let facts = Facts::of(self.kind)
            .and(self.is_granted, Facts::GRANTED)
            .and(self.has_unlimited_usage, Facts::UNLIMITED)
            .and(self.has_soft_limit == Some(true), Facts::SOFT)
            .and(self.has_soft_limit == Some(false), Facts::HARD)
            .and(self.is_unmetered, Facts::UNMETERED);
        match &self.access_denied_reason {
            Some(reason) => facts.refused(reason),
            None => facts,
        }
    }
}

/// What a customer has used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// How much, in the running period.
    pub current: Option<f64>,
    /// When that period ends.
    pub period_end: Option<f64>,
    /// The server's time of the last change.
    pub updated_at: Option<f64>,
}

impl Usage {
    /// So much, and no more is said.
    pub fn of(current: f64) -> Usage {
        Usage { current: Some(current), ..Usage::default() }
    }
}

/// All entitlements of a customer, or of one of its resources, as the server listed them at once.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// When the server was asked, in milliseconds since 1970.
    pub fetched: f64,
    /// Why nothing at all may be used.
    pub access_denied_reason: Option<String>,
    /// There is no such customer or resource.
    pub is_absent: bool,
    /// The entitlements.
    pub entitlements: Vec<(Id, Grant, Usage)>,
}

impl Snapshot {
    /// One of a customer without entitlements.
    pub fn new(fetched: f64) -> Snapshot {
        Snapshot { fetched, ..Snapshot::default() }
    }

    /// What it means that the server knows no such customer.
    pub fn absent(fetched: f64) -> Snapshot {
        let access_denied_reason = Some("CustomerNotFound".to_owned());
        Snapshot { access_denied_reason, is_absent: true, ..Snapshot::new(fetched) }
    }
}

/// What is asked of an entitlement.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    /// The amount that is wanted.
    pub amount: Option<f64>,
    /// The values that are wanted.
    pub values: &'a [String],
    /// Whether dimensions of governance are named.
    pub has_dimensions: bool,
}

/// What is known of an entitlement.
#[derive(Clone, Debug, Default, PartialEq)]
struct Entry {
    /// When the latest list that has it was fetched, if one has.
    listed: Option<f64>,
    grant: Option<(Clock, Grant)>,
    usage: Option<(Clock, Usage)>,
    /// The usage comes from the reply to a write, not from a list.
    is_written: bool,
    learned: Learned,
}

/// What is known of a customer, or of one of its resources, from whatever tells of it. In whatever order that
/// arrives and however often, the latest remains.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    /// When the latest list was fetched, if there is one.
    fetched: Option<f64>,
    is_absent: bool,
    access_denied_reason: Option<String>,
    entries: BTreeMap<Id, Entry>,
}

impl Account {
    /// Takes a list of all entitlements. Which there are, the list says that was fetched last; what each of
    /// them is, the account of it that is the latest.
    pub fn take(&mut self, snapshot: &Snapshot) {
        let Snapshot { fetched, access_denied_reason, is_absent, entitlements } = snapshot;
        // Of two lists of the same millisecond the one that comes later counts.
        if self.fetched <= Some(*fetched) {
            self.fetched = Some(*fetched);
            self.is_absent = *is_absent;
            self.access_denied_reason.clone_from(access_denied_reason);
        }
        for (id, grant, usage) in entitlements {
            let entry = self.entries.entry(id.clone()).or_default();
            if entry.listed < Some(*fetched) {
                entry.listed = Some(*fetched);
            }
            entry.take_grant(grant, *fetched);
            entry.take_usage(usage, *fetched, false);
        }
    }

    /// Takes what the reply to a write tells of the usage; `sent` is when the write was sent.
    pub fn take_usage(&mut self, id: &Id, usage: &Usage, sent: f64) {
        self.entries.entry(id.clone()).or_default().take_usage(usage, sent, true);
    }

    /// Forgets everything if some of it was asked for in the future, as it seems when a clock was set back:
    /// whatever comes would look older.
    pub fn check_clock(&mut self, now: f64) {
        let is_ahead = |entry: &Entry| entry.usage.as_ref().is_some_and(|(clock, _)| clock.seen > now);
        if self.fetched > Some(now) || self.entries.values().any(is_ahead) {
            *self = Account::default();
        }
    }

    /// Takes what the server said about values when it was asked.
    pub fn learn(&mut self, id: &Id, values: &[String], is_granted: bool) {
        if let Some(entry) = self.entries.get_mut(id) {
            entry.learned.learn(values, is_granted);
        }
    }

    /// What was granted, if the latest list has it.
    pub fn grant(&self, id: &Id) -> Option<&Grant> {
        self.entry(id).and_then(|entry| entry.grant.as_ref()).map(|(_, grant)| grant)
    }

    /// What is used, if the latest list has the entitlement.
    pub fn usage(&self, id: &Id) -> Option<&Usage> {
        self.entry(id).and_then(|entry| entry.usage.as_ref()).map(|(_, usage)| usage)
    }

    /// Why nothing at all may be used, if the server says so.
    pub fn access_denied_reason(&self) -> Option<&str> {
        self.access_denied_reason.as_deref()
    }

    /// When the latest list was fetched, if there is one.
    pub fn fetched(&self) -> Option<f64> {
        self.fetched
    }

    /// Decides a request. `unreachable` says that the server cannot be asked.
    pub fn decide(&self, id: &Id, request: &Request, now: f64, unreachable: bool) -> Decision {
        decide(&self.case(id, request, now, unreachable))
    }

    /// Why a decision of this account denies access, in the API's words.
    pub fn reason(&self, id: &Id, decision: Decision) -> Option<&str> {
        let said = || self.grant(id).and_then(|grant| grant.access_denied_reason.as_deref());
        match (decision.verdict(), decision.reason()) {
            (Verdict::Deny, Some(reason)) => Some(reason.name()),
            (Verdict::Deny, None) => self.access_denied_reason().or_else(said),
            _ => None,
        }
    }

    /// How fresh a decision of this account is.
    pub fn freshness(&self, id: &Id, decision: Decision, now: f64, ages: &Ages) -> Freshness {
        let entry = self.entry(id).filter(|_| self.access_denied_reason.is_none());
        let ends = entry.map_or(f64::NAN, |entry| entry.valid_until().min(entry.period_end()));
        freshness(self.fetched.unwrap_or(f64::NAN), now, decision, ends, ages)
    }

    /// The request with all that is known.
    fn case(&self, id: &Id, request: &Request, now: f64, unreachable: bool) -> Case {
        let none = Entry::default();
        let entry = self.entry(id).unwrap_or(&none);
        let facts = entry.grant.as_ref().map_or(Facts::ABSENT, |(_, grant)| grant.facts());
        let facts = facts
            .and(self.is_absent, Facts::ABSENT)
            .and(self.access_denied_reason.is_some(), Facts::BARRED)
            .and(entry.is_moved(), Facts::MOVED)
            .and(request.has_dimensions, Facts::DIMENSIONS);
        let limit = entry.grant.as_ref().and_then(|(_, grant)| grant.usage_limit);
        let usage = entry.usage.as_ref().and_then(|(_, usage)| usage.current);
        Case {
            facts,
            usage: usage.unwrap_or(f64::NAN),
            limit: limit.unwrap_or(f64::NAN),
            valid_until: entry.valid_until(),
            period_end: entry.period_end(),
            amount: request.amount.unwrap_or(f64::NAN),
            values: entry.values(request.values),
            now,
            unreachable,
        }
    }

    fn entry(&self, id: &Id) -> Option<&Entry> {
        self.entries.get(id).filter(|entry| entry.listed.is_some() && entry.listed == self.fetched)
    }
}

impl Entry {
    fn take_grant(&mut self, grant: &Grant, seen: f64) {
        let clock = Clock { at: grant.updated_at, seen };
        if self.grant.as_ref().is_some_and(|(known, _)| !clock.is_after(known)) {
            return;
        }
        if self.grant.as_ref().is_none_or(|(_, known)| known != grant) {
            self.learned = Learned::default();
        }
        self.grant = Some((clock, grant.clone()));
    }

    fn take_usage(&mut self, usage: &Usage, seen: f64, is_written: bool) {
        let clock = Clock { at: usage.updated_at, seen };
        if self.usage.as_ref().is_none_or(|(known, _)| clock.is_after(known)) {
            self.usage = Some((clock, usage.clone()));
            self.is_written = is_written;
        }
    }

    /// Whether usage and grant are not from the same list.
    fn is_moved(&self) -> bool {
        match (&self.grant, &self.usage) {
            (Some((granted, _)), Some((used, _))) => self.is_written || granted.seen != used.seen,
            _ => false,
        }
    }

    fn valid_until(&self) -> f64 {
        self.grant.as_ref().and_then(|(_, grant)| grant.valid_until).unwrap_or(f64::NAN)
    }

    /// What the server says, or what follows from the anchor.
    fn period_end(&self) -> f64 {
        let Some((clock, usage)) = &self.usage else { return f64::NAN };
        let counted = || {
            let (_, grant) = self.grant.as_ref()?;
            Some(period(grant.reset_period?, grant.usage_period_anchor?, clock.seen)?.end)
        };
        usage.period_end.or_else(counted).unwrap_or(f64::NAN)
    }

    fn values(&self, requested: &[String]) -> Values {
        let known = self.grant.as_ref().and_then(|(_, grant)| grant.enum_values.as_ref());
        match known {
            _ if requested.is_empty() => Values::Unasked,
            Some(known) if requested.iter().all(|value| known.contains(value)) => Values::Within,
            Some(_) => Values::Outside,
            None => self.learned.values(requested),
        }
    }
}
