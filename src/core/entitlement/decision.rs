//! Allow, deny, or ask the server.

use super::facts::{Facts, Kind};
use super::reason::Reason;

/// A question about one entitlement, and what is known of it. A number that is not known, or was not
/// asked for, is NaN; times are in milliseconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// What is known but for the numbers.
    pub facts: Facts,
    /// `currentUsage`.
    pub usage: f64,
    /// `usageLimit`.
    pub limit: f64,
    /// `validUntil`: from then on nothing here is known any more.
    pub valid_until: f64,
    /// `usagePeriodEnd`: from then on the usage is another one.
    pub period_end: f64,
    /// `requestedUsage`: the amount that is asked for. One below 0 counts as 0.
    pub amount: f64,
    /// What is known of `requestedValues`.
    pub values: Values,
    /// The time of the question.
    pub now: f64,
    /// The server cannot be asked: what is known has to do.
    pub unreachable: bool,
}

/// What is known of the values that are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Values {
    /// None are asked for.
    Unasked = 0,
    /// All are among those that are granted.
    Within = 1,
    /// One at least is not.
    Outside = 2,
    /// The server alone knows.
    Unknown = 3,
}

impl Values {
    /// From its number; any other is as good as nothing known.
    pub fn from_number(number: u32) -> Values {
        match number {
            0 => Values::Unasked,
            1 => Values::Within,
            2 => Values::Outside,
            _ => Values::Unknown,
        }
    }
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Verdict {
    /// The server would allow it.
    Allow = 0,
    /// The server would deny it.
    Deny = 1,
    /// The server alone knows.
    Ask = 2,
}

/// The answer to a [`Case`], as bits: 0 and 1 the [`Verdict`], 2 to 6 the number of a [`Reason`], 7 to 9
/// what the methods tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision(pub u32);

impl Decision {
    const REASON: u32 = 2;
    const ROLLED_OVER: u32 = 1 << 7;
    const NEAR_LIMIT: u32 = 1 << 8;
    const ABSENT: u32 = 1 << 9;

    const ALLOW: Decision = Decision(Verdict::Allow as u32);
    /// For the reason that the snapshot gives, if it gives one.
    const DENY: Decision = Decision(Verdict::Deny as u32);
    const ASK: Decision = Decision(Verdict::Ask as u32);

    const fn deny(reason: Reason) -> Decision {
        Decision(Decision::DENY.0 | (reason as u32) << Decision::REASON)
    }

    fn with(self, is_so: bool, bit: u32) -> Decision {
        Decision(if is_so { self.0 | bit } else { self.0 })
    }

    /// What is to be done.
    pub fn verdict(self) -> Verdict {
        match self.0 & 3 {
            0 => Verdict::Allow,
            1 => Verdict::Deny,
            _ => Verdict::Ask,
        }
    }

    /// Why it is denied, where the rules say so. Otherwise it is as the snapshot says.
    pub fn reason(self) -> Option<Reason> {
        let number = self.0 >> Decision::REASON & 31;
        Reason::ALL.get((number as usize).wrapping_sub(1)).copied()
    }

    /// The usage counted as 0, since its period is over and the server cannot be asked for the new one.
    pub fn is_rolled_over(self) -> bool {
        self.0 & Decision::ROLLED_OVER != 0
    }

    /// It is allowed, but what would then be left is at most a tenth of the limit.
    pub fn is_near_limit(self) -> bool {
        self.0 & Decision::NEAR_LIMIT != 0
    }

    /// It is denied because there is nothing: no such entitlement, or no such customer.
    pub fn is_absent(self) -> bool {
        self.0 & Decision::ABSENT != 0
    }
}

/// What part of the limit is near it.
const NEAR: f64 = 0.1;

/// Decides a case, or says that the server has to.
pub fn decide(case: &Case) -> Decision {
    let Case { facts, now, .. } = *case;
    if facts.has(Facts::BARRED) {
        return Decision::DENY.with(facts.has(Facts::ABSENT), Decision::ABSENT);
    }
    if facts.has(Facts::ABSENT) {
        return Decision::deny(Reason::NoFeatureEntitlementInSubscription).with(true, Decision::ABSENT);
    }
    if case.valid_until <= now {
        return Decision::ASK;
    }
    if case.period_end <= now {
        return if case.unreachable { rolled_over(case) } else { in_a_new_period(case) };
    }
    known(case)
}

/// The server can be asked: whatever rests on the usage of a period that is over is not known, and what
/// was refused may have been for that usage.
fn in_a_new_period(case: &Case) -> Decision {
    let facts = case.facts.and(true, Facts::MOVED);
    let decision = known(&Case { facts, usage: f64::NAN, ..*case });
    if decision.verdict() == Verdict::Deny { Decision::ASK } else { decision }
}

/// The server cannot be asked: usage begins at 0 again, and what was refused for it is not any longer.
fn rolled_over(case: &Case) -> Decision {
    let Case { facts, usage, limit, .. } = *case;
    let is_used_up = facts.is_used_up() || !facts.is_refused() && usage >= limit;
    let facts = if is_used_up { facts.granted() } else { facts }.and(true, Facts::MOVED);
    known(&Case { facts, usage: 0.0, ..*case }).with(true, Decision::ROLLED_OVER)
}

/// The answer as long as what is known is true.
fn known(case: &Case) -> Decision {
    let Case { facts, values, .. } = *case;
    if facts.is_refused() {
        // There may be less usage by now than when it was refused for that.
        let may_be_over = facts.is_used_up() && facts.has(Facts::MOVED) && !case.exceeds();
        return if may_be_over { Decision::ASK } else { Decision::DENY };
    }
    let kind = facts.kind();
    if kind == Kind::Unknown || facts.has(Facts::DIMENSIONS) {
        return Decision::ASK;
    }
    let has_amount = matches!(kind, Kind::Number | Kind::Credit);
    if !has_amount && !case.amount.is_nan() || kind != Kind::Enum && values != Values::Unasked {
        return Decision::deny(Reason::FeatureTypeMismatch);
    }
    match kind {
        Kind::Number => number(case),
        Kind::Credit if facts.has(Facts::GRANTED) && case.fits() => allowed(case),
        Kind::Credit => Decision::ASK,
        _ if !facts.has(Facts::GRANTED) => Decision::DENY,
        _ => match values {
            Values::Unasked | Values::Within => Decision::ALLOW,
            Values::Outside => Decision::deny(Reason::RequestedValuesMismatch),
            Values::Unknown => Decision::ASK,
        },
    }
}

fn number(case: &Case) -> Decision {
    let Case { facts, usage, limit, .. } = *case;
    let is_moved = facts.has(Facts::MOVED);
    if !facts.has(Facts::GRANTED) {
        return if is_moved && !case.exceeds() { Decision::ASK } else { Decision::DENY };
    }
    if facts.has(Facts(Facts::UNLIMITED.0 | Facts::SOFT.0 | Facts::UNMETERED.0)) {
        return Decision::ALLOW;
    }
    if case.fits() {
        return allowed(case);
    }
    let is_hard = facts.has(Facts::HARD);
    if usage > limit && !is_moved {
        // Granted above the limit: it must be a soft one. If it is not, who knows?
        return if is_hard { Decision::ASK } else { Decision::ALLOW };
    }
    if is_hard && case.exceeds() {
        return Decision::deny(Reason::RequestedUsageExceedingLimit);
    }
    // It is granted as it stands, whatever the usage.
    if case.requested() == 0.0 && !is_moved { Decision::ALLOW } else { Decision::ASK }
}

/// Allowed, because the request fits under the limit.
fn allowed(case: &Case) -> Decision {
    let remaining = case.limit - case.usage - case.requested();
    Decision::ALLOW.with(remaining <= case.limit * NEAR, Decision::NEAR_LIMIT)
}

impl Case {
    fn requested(&self) -> f64 {
        self.amount.max(0.0)
    }

    /// Whether the request is known to be within the limit.
    fn fits(&self) -> bool {
        self.usage + self.requested() <= self.limit
    }

    /// Whether the request is known to be above the limit.
    fn exceeds(&self) -> bool {
        self.usage + self.requested() > self.limit
    }
}
