//! A judge that knows everything: what a server decides that has all the facts, and what it tells of them.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use stigg_edge::entitlements::account::{Account, Grant, Id, Snapshot, Usage};
use stigg_edge::entitlements::facts::Kind;

pub const KINDS: &[Kind] = &[Kind::Boolean, Kind::Number, Kind::Enum, Kind::Credit];
const VALUES: &[&str] = &["a", "b", "c", "d"];

/// What the server knows of one entitlement.
#[derive(Clone, Debug)]
pub struct World {
    pub is_barred: bool,
    pub exists: bool,
    pub kind: Kind,
    /// Granted by the plan, or refused for this reason, which has nothing to do with usage.
    pub refusal: Option<&'static str>,
    pub usage: f64,
    pub limit: f64,
    pub is_unlimited: bool,
    pub is_soft: bool,
    pub is_unmetered: bool,
    pub values: Vec<&'static str>,
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question {
    pub amount: Option<f64>,
    pub values: Vec<String>,
}

/// What the server tells of what it knows.
#[derive(Clone, Copy, Debug)]
pub struct Openness {
    pub usage: bool,
    /// Whether the limit is soft and whether usage is counted, which it tells together.
    pub metering: bool,
    pub values: bool,
    /// Why something that is used up is denied.
    pub exhaustion: bool,
}

impl World {
    /// Whether there is access, otherwise the reason, if there is one.
    pub fn judge(&self, question: &Question) -> Result<(), Option<&'static str>> {
        if self.is_barred {
            return Err(Some("NoActiveSubscription"));
        }
        if !self.exists {
            return Err(Some("NoFeatureEntitlementInSubscription"));
        }
        if self.refusal.is_some() {
            return Err(self.refusal);
        }
        // What is used up is denied whatever the question.
        self.has_left(0.0)?;
        let is_fitting = match self.kind {
            Kind::Boolean => question.amount.is_none() && question.values.is_empty(),
            Kind::Enum => question.amount.is_none(),
            _ => question.values.is_empty(),
        };
        if !is_fitting {
            return Err(Some("FeatureTypeMismatch"));
        }
        if !question.values.iter().all(|value| self.values.contains(&&**value)) {
            return Err(Some("RequestedValuesMismatch"));
        }
        self.has_left(question.amount.unwrap_or(0.0))
    }

    fn has_left(&self, amount: f64) -> Result<(), Option<&'static str>> {
        let is_within = amount <= self.limit - self.usage;
        match self.kind {
            Kind::Number if self.is_unlimited || self.is_soft || self.is_unmetered || is_within => Ok(()),
            Kind::Number => Err(Some("RequestedUsageExceedingLimit")),
            Kind::Credit if !is_within => Err(Some("InsufficientCredits")),
            _ => Ok(()),
        }
    }

    pub fn id(&self) -> Id {
        match self.kind {
            Kind::Credit => Id::Currency("it".to_owned()),
            _ => Id::Feature("it".to_owned()),
        }
    }

    /// What the server lists when it is asked now.
    pub fn snapshot(&self, openness: Openness, period_end: Option<f64>, fetched: f64) -> Snapshot {
        let mut snapshot = Snapshot::new(fetched);
        if self.is_barred {
            snapshot.access_denied_reason = Some("NoActiveSubscription".to_owned());
        }
        if !self.exists {
            return snapshot;
        }
        let unbarred = World { is_barred: false, ..self.clone() };
        let verdict = unbarred.judge(&Question { amount: None, values: Vec::new() });
        let mut grant = Grant::new(self.kind, verdict.is_ok());
        let is_told = self.refusal.is_some() || openness.exhaustion || self.kind == Kind::Credit;
        grant.access_denied_reason = verdict.err().flatten().filter(|_| is_told).map(str::to_owned);
        let mut usage = Usage::default();
        if matches!(self.kind, Kind::Number | Kind::Credit) {
            grant.usage_limit = Some(self.limit);
            grant.has_unlimited_usage = self.is_unlimited;
            grant.has_soft_limit = openness.metering.then_some(self.is_soft);
            grant.is_unmetered = openness.metering && self.is_unmetered;
            usage.current = openness.usage.then_some(self.usage);
            usage.period_end = period_end;
        }
        if openness.values {
            grant.enum_values = Some(self.values.iter().map(|value| (*value).to_owned()).collect());
        }
        snapshot.entitlements.push((self.id(), grant, usage));
        snapshot
    }

    /// What is known after the server listed it.
    pub fn account(&self, openness: Openness, period_end: Option<f64>, fetched: f64) -> Account {
        let mut account = Account::default();
        account.take(&self.snapshot(openness, period_end, fetched));
        account
    }
}

/// Whole numbers, so that limits are met exactly.
pub fn amounts() -> impl Strategy<Value = f64> + Clone {
    (0u8..12).prop_map(f64::from)
}

pub fn worlds() -> impl Strategy<Value = World> {
    let refusals =
        prop_oneof![4 => Just(None), 1 => select(&["Revoked", "BudgetExceeded", "Unknown"]).prop_map(Some)];
    let bits = (prop::bool::weighted(0.1), prop::bool::weighted(0.9));
    let limits = (prop::bool::weighted(0.2), prop::bool::weighted(0.3), prop::bool::weighted(0.1));
    let rest = (select(KINDS), refusals, amounts(), amounts(), subsequence(VALUES, 0..=4));
    (bits, limits, rest).prop_map(
        |(
            (is_barred, exists),
            (is_unlimited, is_soft, is_unmetered),
            (kind, refusal, usage, limit, values),
        )| World {
            is_barred,
            exists,
            kind,
            refusal,
            usage,
            limit,
            is_unlimited,
            is_soft,
            is_unmetered,
            values,
        },
    )
}

pub fn questions() -> impl Strategy<Value = Question> {
    let amount = prop_oneof![Just(None), amounts().prop_map(Some)];
    let values = prop_oneof![3 => Just(Vec::new()), 1 => requested()];
    (amount, values).prop_map(|(amount, values)| Question { amount, values })
}

pub fn requested() -> impl Strategy<Value = Vec<String>> {
    subsequence(VALUES, 1..=4).prop_map(|values| values.into_iter().map(str::to_owned).collect())
}

pub fn openness() -> impl Strategy<Value = Openness> {
    (prop::bool::weighted(0.8), any::<bool>(), any::<bool>(), any::<bool>())
        .prop_map(|(usage, metering, values, exhaustion)| Openness { usage, metering, values, exhaustion })
}
