//! What a check does next: answer, or ask the server for what.

use super::decision::{Decision, Verdict};
use super::freshness::Freshness;
use super::origin::Failure;

/// How far a check trusts what is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trust {
    /// As long as it is fresh enough.
    #[default]
    Cached,
    /// Not at all: the server is asked first.
    Fresh,
    /// In any case: the server is never asked.
    Local,
}

/// What a check has done so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// Looked at what is known.
    Nothing,
    /// Fetched all entitlements.
    Fetched,
    /// Asked in vain. That there is no such customer is known by now.
    Failed(Failure),
}

/// What it does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It answers as decided.
    Answer,
    /// The same, and a refresh must be under way.
    AnswerAndRefresh,
    /// It fetches all entitlements.
    Fetch,
    /// It lets the server decide.
    Ask,
    /// It answers with the fallback.
    FallBack,
}

/// Whether the decision has to do without the server.
pub fn is_unreachable(trust: Trust, tried: Tried) -> bool {
    trust == Trust::Local || tried == Tried::Failed(Failure::Down)
}

/// The next step, after a decision that is so fresh.
pub fn step(trust: Trust, tried: Tried, decision: Decision, freshness: Freshness) -> Step {
    let is_decided = decision.verdict() != Verdict::Ask;
    if is_unreachable(trust, tried) {
        let may_do = is_decided && freshness <= Freshness::IfError;
        return if may_do { Step::Answer } else { Step::FallBack };
    }
    match (tried, freshness) {
        (Tried::Failed(Failure::Refused), _) => Step::FallBack,
        (Tried::Failed(_), _) if !is_decided => Step::FallBack,
        (Tried::Nothing, _) if trust == Trust::Fresh => Step::Fetch,
        (Tried::Nothing, Freshness::IfError | Freshness::Gone) => Step::Fetch,
        _ if !is_decided => Step::Ask,
        (Tried::Nothing, Freshness::Revalidate) => Step::AnswerAndRefresh,
        _ => Step::Answer,
    }
}
