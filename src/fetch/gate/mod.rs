//! Checks of entitlements that mostly need no round trip.

mod flights;
mod question;
mod rest;
mod setup;

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;

use futures_util::future::{Either, FutureExt, LocalBoxFuture, select};
use gloo_timers::future::TimeoutFuture;
use serde_json::Value;

pub use question::Question;
pub use setup::GateBuilder;

use self::flights::{Flight, Flights};
use self::rest::Rest;
use super::client::Stigg;
use super::error::Error;
use super::runtime;
use crate::contract::models::CheckEntitlement;
use crate::core::entitlement::account::{Account, Id, Snapshot};
use crate::core::entitlement::answer::Answer;
use crate::core::entitlement::course::{Step, Tried, Trust, is_unreachable, step};
use crate::core::entitlement::decision::Decision;
use crate::core::entitlement::fallback::Fallback;
use crate::core::entitlement::freshness::{Ages, Freshness};
use crate::core::entitlement::key::key;
use crate::core::entitlement::memory::Memory;
use crate::core::entitlement::models::{Written, granted};
use crate::core::entitlement::origin::Failure;

/// Says whether a customer may use something: mostly from memory, by the rules of
/// [`entitlements`](crate::entitlements), otherwise after one request.
///
/// It fetches all entitlements of a customer at once and decides from them for a while. Concurrent checks of a
/// customer share a request. Only what they cannot tell, such as whether a limit may be exceeded, is asked of
/// Stigg each time. A check never fails: when Stigg is out of reach, what was known before may do, or the
/// [fallback](GateBuilder::fallback) decides, and says so.
///
/// A clone is the same gate. Keep one for as long as the program runs.
///
/// ```no_run
/// # async fn example(stigg: stigg_edge::Stigg) {
/// use stigg_edge::{Gate, Question};
///
/// let gate = Gate::of(&stigg);
/// let answer = gate.check(&Question::feature("customer-123", "feature-seats").amount(1.0)).await;
/// if !answer.has_access {
///     println!("no seat left: {:?}", answer.access_denied_reason);
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Gate(Rc<Shared>);

/// What the checks of a gate share.
struct Shared {
    stigg: Stigg,
    ages: Ages,
    /// Milliseconds.
    timeout: f64,
    fallbacks: HashMap<Id, Fallback>,
    is_offline: bool,
    memory: RefCell<Memory<Account>>,
    flights: Flights,
    rest: Rest,
}

impl Shared {
    fn new(
        stigg: Stigg,
        ages: Ages,
        timeout: Duration,
        max_entries: usize,
        fallbacks: HashMap<Id, Fallback>,
        is_offline: bool,
    ) -> Shared {
        Shared {
            stigg,
            ages,
            timeout: timeout.as_secs_f64() * 1000.0,
            fallbacks,
            is_offline,
            memory: Memory::of(max_entries).into(),
            flights: Flights::default(),
            rest: Rest::default(),
        }
    }
}

/// A decision, and how fresh it is.
type Decided = (Decision, Freshness);

impl Gate {
    fn new(shared: Shared) -> Gate {
        Gate(Rc::new(shared))
    }

    /// A gate with the default options.
    pub fn of(stigg: &Stigg) -> Gate {
        Gate::builder(stigg).build()
    }

    /// Begins a gate.
    pub fn builder(stigg: &Stigg) -> GateBuilder {
        GateBuilder::new(stigg)
    }

    /// Answers a question within the [timeout](GateBuilder::timeout). Where what is known is due for a refresh,
    /// it waits for that; see [`check_and_refresh`](Gate::check_and_refresh).
    pub async fn check(&self, question: &Question) -> Answer {
        self.go(question, None::<fn(_)>).await
    }

    /// Answers like [`check`](Gate::check), but does not wait for a refresh: that is handed over, to be
    /// awaited after the answer. In a Worker, give it to `waitUntil`.
    ///
    /// ```no_run
    /// # async fn example(gate: stigg_edge::Gate, wait_until: impl FnOnce(futures_util::future::LocalBoxFuture<'static, ()>)) {
    /// use stigg_edge::Question;
    ///
    /// let question = Question::feature("customer-123", "feature-seats");
    /// let answer = gate.check_and_refresh(&question, wait_until).await;
    /// # }
    /// ```
    pub async fn check_and_refresh(
        &self,
        question: &Question,
        wait_until: impl FnOnce(LocalBoxFuture<'static, ()>),
    ) -> Answer {
        self.go(question, Some(wait_until)).await
    }

    /// Answers at once, if what is known is fresh and decides.
    pub fn check_now(&self, question: &Question) -> Option<Answer> {
        let now = runtime::now();
        let (trust, tried) = (self.trust(question), Tried::Nothing);
        let decided = self.decide(question, trust, tried, now);
        let is_answer = step(trust, tried, decided.0, decided.1) == Step::Answer;
        is_answer.then(|| self.local(question, decided, now))
    }

    /// Takes entitlements that were fetched in another way.
    pub fn seed(&self, customer: &str, resource: Option<&str>, snapshot: &Snapshot) {
        self.with_account(&key("", customer, resource), |account| account.take(snapshot));
    }

    /// Takes what the reply to a report of usage, or to a consumption of credits, tells of the usage.
    pub fn apply_usage(&self, reply: impl Into<Written>) {
        let Written { customer, resource, usages } = reply.into();
        self.with_account(&key("", &customer, resource.as_deref()), |account| {
            for (id, usage) in &usages {
                account.take_usage(id, usage, runtime::now());
            }
        });
    }

    /// Forgets what is known of a customer, or of one of its resources.
    pub fn forget(&self, customer: &str, resource: Option<&str>) {
        self.0.memory.borrow_mut().remove(&key("", customer, resource));
    }

    async fn go(
        &self,
        question: &Question,
        mut wait_until: Option<impl FnOnce(LocalBoxFuture<'static, ()>)>,
    ) -> Answer {
        let ends = runtime::now() + self.0.timeout;
        let trust = self.trust(question);
        let mut tried = Tried::Nothing;
        loop {
            let now = runtime::now();
            let decided = self.decide(question, trust, tried, now);
            match step(trust, tried, decided.0, decided.1) {
                Step::Answer => return self.local(question, decided, now),
                Step::AnswerAndRefresh if let Some(wait_until) = wait_until.take() => {
                    if !self.0.flights.has(&question.key()) {
                        wait_until(self.fetch(question).map(drop).boxed_local());
                    }
                    return self.local(question, decided, now);
                }
                Step::AnswerAndRefresh | Step::Fetch => {
                    tried = within(ends, self.fetch(question)).await.unwrap_or(LATE);
                }
                Step::Ask => match within(ends, self.ask(question)).await.unwrap_or(Err(LATE)) {
                    Ok(answer) => return answer,
                    Err(failed) => tried = failed,
                },
                Step::FallBack => return self.fall_back(question),
            }
        }
    }

    fn trust(&self, question: &Question) -> Trust {
        if self.0.is_offline { Trust::Local } else { question.trust }
    }

    fn decide(&self, question: &Question, trust: Trust, tried: Tried, now: f64) -> Decided {
        let mut memory = self.0.memory.borrow_mut();
        let none = &mut Account::default();
        let account = memory.get(&question.key()).unwrap_or(none);
        account.check_clock(now);
        let unreachable = is_unreachable(trust, tried);
        let decision = account.decide(&question.id, &question.request(), now, unreachable);
        (decision, account.freshness(&question.id, decision, now, &self.0.ages))
    }

    fn local(&self, question: &Question, (decision, freshness): Decided, now: f64) -> Answer {
        let mut memory = self.0.memory.borrow_mut();
        let none = &mut Account::default();
        let account = memory.get(&question.key()).unwrap_or(none);
        Answer::local(account, &question.id, decision, freshness, now)
    }

    fn fall_back(&self, question: &Question) -> Answer {
        let open = Fallback::default();
        let own = self.0.fallbacks.get(&question.id).unwrap_or(&open);
        Answer::fallback(&question.fallback.or(own))
    }

    /// Does something with what is known under a key.
    fn with_account(&self, key: &str, change: impl FnOnce(&mut Account)) {
        let mut memory = self.0.memory.borrow_mut();
        if let Some(account) = memory.get(key) {
            account.check_clock(runtime::now());
            return change(account);
        }
        let mut account = Account::default();
        change(&mut account);
        memory.set(key, account);
    }

    /// Fetches all entitlements, together with whoever does so already.
    fn fetch(&self, question: &Question) -> Flight {
        self.0.flights.join(question.key(), || self.clone().fly(question.clone()).boxed_local())
    }

    async fn fly(self, question: Question) -> Tried {
        let fetched = runtime::now();
        if self.0.rest.is_on(fetched) {
            return LATE;
        }
        let v1 = self.0.stigg.v1();
        let mut request = v1.customers().retrieve_entitlements(&question.customer);
        if let Some(resource) = &question.resource {
            request = request.resource_id(resource);
        }
        let reply = request.max_retries(0).timeout(self.timeout()).await;
        match &reply {
            Ok(reply) => {
                self.0.rest.end();
                self.with_account(&question.key(), |account| account.take(&Snapshot::of(reply, fetched)));
                Tried::Fetched
            }
            Err(error) => self.failed(&question, error, fetched),
        }
    }

    /// Lets the server decide.
    async fn ask(&self, question: &Question) -> Result<Answer, Tried> {
        if self.0.rest.is_on(runtime::now()) {
            return Err(LATE);
        }
        let mut params = CheckEntitlement::new();
        params.resource_id = question.resource.clone();
        match question.id.clone() {
            Id::Feature(id) => params.feature_id = Some(id),
            Id::Currency(id) => params.currency_id = Some(id),
        }
        if !question.values.is_empty() {
            params.requested_values = Some(question.values.clone());
        }
        let v1 = self.0.stigg.v1();
        let mut request = v1.customers().check_entitlement(&question.customer).params(params);
        if let Some(amount) = question.amount {
            // A whole number is written without a dot.
            let is_whole = amount.fract() == 0.0;
            request = request
                .query("requestedUsage", if is_whole { Value::from(amount as i64) } else { amount.into() });
        }
        let asked = runtime::now();
        match request.max_retries(0).timeout(self.timeout()).await {
            Ok(reply) => {
                self.0.rest.end();
                // Of a type that this version does not know: nothing follows.
                let (grant, usage) = granted(&reply).ok_or(Tried::Failed(Failure::Refused))?;
                let answer = Answer::server(&grant, &usage);
                self.with_account(&question.key(), |account| {
                    account.learn(&question.id, &question.values, answer.has_access);
                });
                Ok(answer)
            }
            Err(error) => Err(self.failed(question, &error, asked)),
        }
    }

    /// What a failure means. Who is not there is remembered, and a server that is down left alone for a while.
    fn failed(&self, question: &Question, error: &Error, asked: f64) -> Tried {
        let failure = match error.status() {
            // Not the API's own word: the base URL is wrong, say.
            Some(404) if !error.json().is_some_and(|body| body.is_object()) => Failure::Refused,
            Some(status) if error.is_status() => Failure::from_status(status.into()),
            _ if error.is_invalid_request() || error.is_redirect() => Failure::Refused,
            _ => Failure::Down,
        };
        match failure {
            Failure::Absent => {
                self.0.rest.end();
                self.with_account(&question.key(), |account| account.take(&Snapshot::absent(asked)));
            }
            Failure::Down => {
                let wait = error.retry_after().unwrap_or_default().as_secs_f64() * 1000.0;
                self.0.rest.begin(runtime::now(), runtime::random(), wait);
                log::warn!("the gate does without Stigg: {error}");
            }
            Failure::Refused => log::error!("the gate must fall back: {error}"),
        }
        Tried::Failed(failure)
    }

    fn timeout(&self) -> Duration {
        Duration::from_secs_f64(self.0.timeout / 1000.0)
    }
}

const LATE: Tried = Tried::Failed(Failure::Down);

impl Question {
    fn key(&self) -> String {
        key("", &self.customer, self.resource.as_deref())
    }
}

/// What comes of a future until a point in time.
async fn within<T>(ends: f64, future: impl Future<Output = T>) -> Option<T> {
    // Begun after the future, so that of two timers for the same time its own is the first.
    let timer = async { TimeoutFuture::new((ends - runtime::now()).max(0.0).ceil() as u32).await };
    match select(pin!(future), pin!(timer)).await {
        Either::Left((it, _)) => Some(it),
        Either::Right(_) => None,
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.debug_struct("Gate").field("stigg", &self.0.stigg).finish_non_exhaustive()
    }
}
