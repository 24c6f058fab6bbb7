// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! The resources of the API, as methods that make requests.

mod addons;
mod contracts;
mod coupons;
mod credits;
mod customers;
mod events;
mod features;
mod plans;
mod products;
mod subscriptions;
mod usage;
mod v1_beta;
mod v2;

pub use self::addons::*;
pub use self::contracts::*;
pub use self::coupons::*;
pub use self::credits::*;
pub use self::customers::*;
pub use self::events::*;
pub use self::features::*;
pub use self::plans::*;
pub use self::products::*;
pub use self::subscriptions::*;
pub use self::usage::*;
pub use self::v1_beta::*;
pub use self::v2::*;

mod prelude {
    pub(super) use crate::contract::models::*;
    pub(super) use crate::fetch::client::Stigg;
    pub(super) use crate::fetch::page::Page;
    pub(super) use crate::fetch::request::Request;
    pub(super) use serde_json::Value;
}

use crate::fetch::client::Stigg;

/// The stable part of the API.
#[derive(Clone, Copy, Debug)]
pub struct V1<'s> {
    stigg: &'s Stigg,
}

impl<'s> V1<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        V1 { stigg }
    }

    /// Add-ons.
    pub fn addons(&self) -> Addons<'s> {
        Addons::new(self.stigg)
    }

    /// Contracts.
    pub fn contracts(&self) -> Contracts<'s> {
        Contracts::new(self.stigg)
    }

    /// Coupons.
    pub fn coupons(&self) -> Coupons<'s> {
        Coupons::new(self.stigg)
    }

    /// Credit wallets.
    pub fn credits(&self) -> Credits<'s> {
        Credits::new(self.stigg)
    }

    /// Customers.
    pub fn customers(&self) -> Customers<'s> {
        Customers::new(self.stigg)
    }

    /// Raw usage events.
    pub fn events(&self) -> Events<'s> {
        Events::new(self.stigg)
    }

    /// Features.
    pub fn features(&self) -> Features<'s> {
        Features::new(self.stigg)
    }

    /// Plans.
    pub fn plans(&self) -> Plans<'s> {
        Plans::new(self.stigg)
    }

    /// Products.
    pub fn products(&self) -> Products<'s> {
        Products::new(self.stigg)
    }

    /// Subscriptions.
    pub fn subscriptions(&self) -> Subscriptions<'s> {
        Subscriptions::new(self.stigg)
    }

    /// Usage of metered features.
    pub fn usage(&self) -> Usage<'s> {
        Usage::new(self.stigg)
    }
}

/// Endpoints whose shapes may change.
#[derive(Clone, Copy, Debug)]
pub struct V1Beta<'s> {
    stigg: &'s Stigg,
}

impl<'s> V1Beta<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        V1Beta { stigg }
    }

    /// What belongs to customers.
    pub fn customers(&self) -> BetaCustomers<'s> {
        BetaCustomers::new(self.stigg)
    }

    /// Entity types.
    pub fn entity_types(&self) -> EntityTypes<'s> {
        EntityTypes::new(self.stigg)
    }
}

/// Endpoints in their second version.
#[derive(Clone, Copy, Debug)]
pub struct V2<'s> {
    stigg: &'s Stigg,
}

impl<'s> V2<'s> {
    pub(crate) fn new(stigg: &'s Stigg) -> Self {
        V2 { stigg }
    }

    /// Usage of metered features, second version.
    pub fn usage(&self) -> UsageV2<'s> {
        UsageV2::new(self.stigg)
    }
}
