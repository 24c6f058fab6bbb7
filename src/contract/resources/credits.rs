// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! `credits`, and the resources below it.

use super::prelude::*;

/// Credit wallets.
#[derive(Clone, Copy, Debug)]
pub struct Credits<'s> {
    stigg: &'s Stigg,
}

impl<'s> Credits<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Credits { stigg }
    }

    /// Spending credits.
    pub fn consumption(&self) -> Consumption<'s> {
        Consumption::new(self.stigg)
    }

    /// Custom currencies.
    pub fn custom_currencies(&self) -> CustomCurrencies<'s> {
        CustomCurrencies::new(self.stigg)
    }

    /// Credit grants.
    pub fn grants(&self) -> CreditGrants<'s> {
        CreditGrants::new(self.stigg)
    }

    /// Credit reservations.
    pub fn reservations(&self) -> CreditReservations<'s> {
        CreditReservations::new(self.stigg)
    }

    /// Get the auto-recharge settings of a wallet.
    ///
    /// Defaults are returned when nothing is set.
    ///
    /// `GET /api/v1/credits/auto-recharge` · `v1.credits.getAutoRecharge`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .credits()
    ///     .get_auto_recharge("currency-123", "customer-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_auto_recharge(
        &self,
        currency_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> Request<AutoRecharge, GetAutoRecharge> {
        Request::with_query(
            self.stigg,
            31,
            "",
            GetAutoRecharge::new(currency_id, customer_id),
        )
    }

    /// Get credit usage over time, grouped by feature.
    ///
    /// `GET /api/v1/credits/usage` · `v1.credits.getUsage`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().credits().get_usage("customer-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_usage(
        &self,
        customer_id: impl Into<String>,
    ) -> Request<CreditUsage, GetCreditUsage> {
        Request::with_query(self.stigg, 32, "", GetCreditUsage::new(customer_id))
    }

    /// List ledger entries of a customer's credits page by page.
    ///
    /// `GET /api/v1/credits/ledger` · `v1.credits.listLedger`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().credits().list_ledger("customer-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_ledger(
        &self,
        customer_id: impl Into<String>,
    ) -> Request<Page<LedgerEntry>, ListLedger> {
        Request::with_query(self.stigg, 36, "", ListLedger::new(customer_id))
    }
}

impl<R> Request<R, GetCreditUsage> {
    /// Cursor: return items that follow it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params = self.params.after(after);
        self
    }

    /// Cursor: return items that precede it.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.params = self.params.before(before);
        self
    }

    /// Custom currency to look at.
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.params = self.params.currency_id(currency_id);
        self
    }

    /// End of the range; now when only startDate is given (ISO 8601).
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.params = self.params.end_date(end_date);
        self
    }

    /// Up to three dimension keys and the word featureId, comma separated.
    pub fn group_by(mut self, group_by: impl Into<String>) -> Self {
        self.params = self.params.group_by(group_by);
        self
    }

    /// Page size (1 to 100, default 20).
    pub fn limit(mut self, limit: i64) -> Self {
        self.params = self.params.limit(limit);
        self
    }

    /// Resource within the customer.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.params = self.params.resource_id(resource_id);
        self
    }

    /// Start of the range; outranks timeRange (ISO 8601).
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.params = self.params.start_date(start_date);
        self
    }

    /// Preset range (default "LAST_MONTH").
    pub fn time_range(mut self, time_range: UsageTimeRange) -> Self {
        self.params = self.params.time_range(time_range);
        self
    }
}

impl<R> Request<R, ListLedger> {
    /// Cursor: return items that follow it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params = self.params.after(after);
        self
    }

    /// Cursor: return items that precede it.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.params = self.params.before(before);
        self
    }

    /// `after` as Stigg's guide spells it.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.params = self.params.starting_after(starting_after);
        self
    }

    /// `before` as Stigg's guide spells it.
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.params = self.params.ending_before(ending_before);
        self
    }

    /// Page size (1 to 100, default 20).
    pub fn limit(mut self, limit: i64) -> Self {
        self.params = self.params.limit(limit);
        self
    }

    /// Reservation whose entries to keep.
    pub fn reservation_id(mut self, reservation_id: impl Into<String>) -> Self {
        self.params = self.params.reservation_id(reservation_id);
        self
    }

    /// Custom currency to look at.
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.params = self.params.currency_id(currency_id);
        self
    }

    /// Ledger entry types to keep.
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.params = self.params.event_type(event_type);
        self
    }

    /// Resource within the customer.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.params = self.params.resource_id(resource_id);
        self
    }
}

/// Spending credits.
#[derive(Clone, Copy, Debug)]
pub struct Consumption<'s> {
    stigg: &'s Stigg,
}

impl<'s> Consumption<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        Consumption { stigg }
    }

    /// Spend credits from a wallet and get the new balance.
    ///
    /// `POST /api/v1/credits/consumption` · `v1.credits.consumption.consume`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .credits()
    ///     .consumption()
    ///     .consume(
    ///         &ConsumeCredits::new(1, "currency-123", "customer-123", "idempotency-key"),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn consume(&self, params: &ConsumeCredits) -> Request<CreditConsumption> {
        Request::with_body(self.stigg, 23, "", params)
    }

    /// Queue credit consumption in bulk.
    ///
    /// `POST /api/v1/credits/consumption/async` · `v1.credits.consumption.consumeAsync`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .credits()
    ///     .consumption()
    ///     .consume_async(
    ///         &ConsumeCreditsAsync::new([
    ///             ConsumeCredits::new(1, "currency-123", "customer-123", "idempotency-key"),
    ///         ]),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn consume_async(&self, params: &ConsumeCreditsAsync) -> Request<Value> {
        Request::with_body(self.stigg, 24, "", params)
    }
}

/// Custom currencies.
#[derive(Clone, Copy, Debug)]
pub struct CustomCurrencies<'s> {
    stigg: &'s Stigg,
}

impl<'s> CustomCurrencies<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        CustomCurrencies { stigg }
    }

    /// Archive a custom currency.
    ///
    /// Refused while an active plan or add-on refers to it.
    ///
    /// `POST /api/v1/credits/custom-currencies/{currencyId}/archive` ·
    /// `v1.credits.customCurrencies.archive`
    ///
    /// `currency_id`: Custom currency, by identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().credits().custom_currencies().archive("currency-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(&self, currency_id: &str) -> Request<CustomCurrency> {
        Request::plain(self.stigg, 25, currency_id)
    }

    /// Create a custom currency.
    ///
    /// `POST /api/v1/credits/custom-currencies` · `v1.credits.customCurrencies.create`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .credits()
    ///     .custom_currencies()
    ///     .create(&CreateCustomCurrency::new("id-123", "display-name"))
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, params: &CreateCustomCurrency) -> Request<CustomCurrency> {
        Request::with_body(self.stigg, 26, "", params)
    }

    /// List custom currencies page by page.
    ///
    /// Only active ones unless status says otherwise.
    ///
    /// `GET /api/v1/credits/custom-currencies` · `v1.credits.customCurrencies.list`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().credits().custom_currencies().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Request<Page<CustomCurrency>, ListCustomCurrencies> {
        Request::with_query(self.stigg, 27, "", ListCustomCurrencies::new())
    }

    /// List plans and add-ons that refer to a custom currency.
    ///
    /// `GET /api/v1/credits/custom-currencies/{currencyId}/associated-entities` ·
    /// `v1.credits.customCurrencies.listAssociatedEntities`
    ///
    /// `currency_id`: Custom currency, by identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .credits()
    ///     .custom_currencies()
    ///     .list_associated_entities("currency-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_associated_entities(
        &self,
        currency_id: &str,
    ) -> Request<Vec<AssociatedEntity>> {
        Request::plain(self.stigg, 28, currency_id)
    }

    /// Bring an archived custom currency back.
    ///
    /// Refused if its identifier is taken again.
    ///
    /// `POST /api/v1/credits/custom-currencies/{currencyId}/unarchive` ·
    /// `v1.credits.customCurrencies.unarchive`
    ///
    /// `currency_id`: Custom currency, by identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .credits()
    ///     .custom_currencies()
    ///     .unarchive("currency-123")
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unarchive(&self, currency_id: &str) -> Request<CustomCurrency> {
        Request::plain(self.stigg, 29, currency_id)
    }

    /// Change a custom currency.
    ///
    /// Fields left out stay as they are.
    ///
    /// `PATCH /api/v1/credits/custom-currencies/{currencyId}` ·
    /// `v1.credits.customCurrencies.update`
    ///
    /// `currency_id`: Custom currency, by identifier.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .credits()
    ///     .custom_currencies()
    ///     .update("currency-123", &UpdateCustomCurrency::new())
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        currency_id: &str,
        params: &UpdateCustomCurrency,
    ) -> Request<CustomCurrency> {
        Request::with_body(self.stigg, 30, currency_id, params)
    }
}

impl<R> Request<R, ListCustomCurrencies> {
    /// Cursor: return items that follow it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params = self.params.after(after);
        self
    }

    /// Cursor: return items that precede it.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.params = self.params.before(before);
        self
    }

    /// `after` as Stigg's guide spells it.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.params = self.params.starting_after(starting_after);
        self
    }

    /// `before` as Stigg's guide spells it.
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.params = self.params.ending_before(ending_before);
        self
    }

    /// Page size (1 to 100, default 20).
    pub fn limit(mut self, limit: i64) -> Self {
        self.params = self.params.limit(limit);
        self
    }

    /// States to keep (default ["ACTIVE"]).
    pub fn status(mut self, status: impl IntoIterator<Item = ArchivableStatus>) -> Self {
        self.params = self.params.status(status);
        self
    }
}

/// Credit grants.
#[derive(Clone, Copy, Debug)]
pub struct CreditGrants<'s> {
    stigg: &'s Stigg,
}

impl<'s> CreditGrants<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        CreditGrants { stigg }
    }

    /// Grant credits to a customer.
    ///
    /// `POST /api/v1/credits/grants` · `v1.credits.grants.create`
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .credits()
    ///     .grants()
    ///     .create(
    ///         &CreateCreditGrant::new(
    ///             1,
    ///             "currency-123",
    ///             "customer-123",
    ///             "display-name",
    ///             ManualCreditGrantType::Paid,
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, params: &CreateCreditGrant) -> Request<CreditGrant> {
        Request::with_body(self.stigg, 33, "", params)
    }

    /// List credit grants of a customer page by page.
    ///
    /// `GET /api/v1/credits/grants` · `v1.credits.grants.list`
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let mut items = stigg.v1().credits().grants().list("customer-123").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        customer_id: impl Into<String>,
    ) -> Request<Page<CreditGrant>, ListCreditGrants> {
        Request::with_query(self.stigg, 34, "", ListCreditGrants::new(customer_id))
    }

    /// Void a credit grant so that the rest cannot be spent.
    ///
    /// `POST /api/v1/credits/grants/{id}/void` · `v1.credits.grants.void`
    ///
    /// `id`: Credit grant identifier.
    ///
    /// ```no_run
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg.v1().credits().grants().void("grant-123").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn void(&self, id: &str) -> Request<CreditGrant> {
        Request::plain(self.stigg, 35, id)
    }
}

impl<R> Request<R, ListCreditGrants> {
    /// Cursor: return items that follow it.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params = self.params.after(after);
        self
    }

    /// Cursor: return items that precede it.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.params = self.params.before(before);
        self
    }

    /// `after` as Stigg's guide spells it.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.params = self.params.starting_after(starting_after);
        self
    }

    /// `before` as Stigg's guide spells it.
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.params = self.params.ending_before(ending_before);
        self
    }

    /// Page size (1 to 100, default 20).
    pub fn limit(mut self, limit: i64) -> Self {
        self.params = self.params.limit(limit);
        self
    }

    /// Range of creation times.
    pub fn created_at(mut self, created_at: DateRangeFilter) -> Self {
        self.params = self.params.created_at(created_at);
        self
    }

    /// Custom currency to look at.
    pub fn currency_id(mut self, currency_id: impl Into<String>) -> Self {
        self.params = self.params.currency_id(currency_id);
        self
    }

    /// Resource within the customer; without it only unscoped grants.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.params = self.params.resource_id(resource_id);
        self
    }
}

/// Credit reservations.
#[derive(Clone, Copy, Debug)]
pub struct CreditReservations<'s> {
    stigg: &'s Stigg,
}

impl<'s> CreditReservations<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        CreditReservations { stigg }
    }

    /// Settle a reservation: spend part of it and free the remainder.
    ///
    /// Held credits are charged first; a cost above the hold is spent like any other. A repeat
    /// with one reservation takes effect only once.
    ///
    /// `POST /api/v1/credits/reservations/{reservationId}/release` ·
    /// `v1.credits.reservations.release`
    ///
    /// `reservation_id`: Reservation, as named when credits were held.
    ///
    /// ```no_run
    /// use stigg_edge::models::*;
    /// # async fn example(stigg: stigg_edge::Stigg) -> Result<(), stigg_edge::Error> {
    /// let reply = stigg
    ///     .v1()
    ///     .credits()
    ///     .reservations()
    ///     .release(
    ///         "reservation-123",
    ///         &ReleaseReservation::new(1, "currency-123", "customer-123"),
    ///     )
    ///     .await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn release(
        &self,
        reservation_id: &str,
        params: &ReleaseReservation,
    ) -> Request<ReservationRelease> {
        Request::with_body(self.stigg, 37, reservation_id, params)
    }
}
