//! The answer to a check.

use super::account::{Account, Grant, Id, Usage};
use super::decision::{Decision, Verdict};
use super::fallback::Fallback;
use super::freshness::Freshness;

/// Who decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The rules, from what the server said before.
    Local,
    /// The server, asked for this.
    Server,
    /// Nobody: it is the fallback.
    Fallback,
}

/// Whether there is access, and what is known besides.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// Whether there is.
    pub has_access: bool,
    /// Why not, in the API's words.
    pub access_denied_reason: Option<String>,
    /// Who says so.
    pub source: Source,
    /// How fresh that is, if it is not from the server itself.
    pub freshness: Freshness,
    /// The milliseconds since the server was asked for what this rests on.
    pub age: Option<f64>,
    /// The most that may be used.
    pub usage_limit: Option<f64>,
    /// How much is used.
    pub current_usage: Option<f64>,
    /// Whether any amount may be used.
    pub has_unlimited_usage: bool,
    /// Usage counts as 0, since its period is over and the server is out of reach.
    pub is_rolled_over: bool,
    /// What is left is at most a tenth of the limit.
    pub is_near_limit: bool,
}

impl Answer {
    /// What was decided from what is known.
    pub fn local(account: &Account, id: &Id, decision: Decision, freshness: Freshness, now: f64) -> Answer {
        let is_rolled_over = decision.is_rolled_over();
        let mut answer = Answer {
            has_access: decision.verdict() == Verdict::Allow,
            access_denied_reason: account.reason(id, decision).map(str::to_owned),
            freshness,
            age: account.fetched().map(|fetched| (now - fetched).max(0.0)),
            is_rolled_over,
            is_near_limit: decision.is_near_limit(),
            ..Answer::of(Source::Local)
        };
        answer.show(account.grant(id), account.usage(id));
        if is_rolled_over {
            answer.current_usage = Some(0.0);
        }
        answer
    }

    /// What the server said when it was asked for this.
    pub fn server(grant: &Grant, usage: &Usage) -> Answer {
        let mut answer = Answer {
            has_access: grant.is_granted && grant.access_denied_reason.is_none(),
            access_denied_reason: grant.access_denied_reason.clone(),
            age: Some(0.0),
            ..Answer::of(Source::Server)
        };
        answer.show(Some(grant), Some(usage));
        answer
    }

    /// What was said in advance, otherwise no.
    pub fn fallback(fallback: &Fallback) -> Answer {
        Answer {
            has_access: fallback.has_access.unwrap_or(false),
            freshness: Freshness::Gone,
            usage_limit: fallback.usage_limit,
            current_usage: fallback.current_usage,
            has_unlimited_usage: fallback.has_unlimited_usage.unwrap_or(false),
            ..Answer::of(Source::Fallback)
        }
    }

    /// Whether nothing of it comes from the server.
    pub fn is_fallback(&self) -> bool {
        self.source == Source::Fallback
    }

    fn of(source: Source) -> Answer {
        Answer {
            has_access: false,
            access_denied_reason: None,
            source,
            freshness: Freshness::Fresh,
            age: None,
            usage_limit: None,
            current_usage: None,
            has_unlimited_usage: false,
            is_rolled_over: false,
            is_near_limit: false,
        }
    }

    fn show(&mut self, grant: Option<&Grant>, usage: Option<&Usage>) {
        self.usage_limit = grant.and_then(|grant| grant.usage_limit);
        self.has_unlimited_usage = grant.is_some_and(|grant| grant.has_unlimited_usage);
        self.current_usage = usage.and_then(|usage| usage.current);
    }
}
