// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! All operations of the API, sorted by name.

use super::kinds::*;
use crate::core::table::{Members, Method, Name, Operation, Params, Shape, Signature};

/// All operations of the API, sorted by name.
pub static OPERATIONS: [Operation; 124] = [
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/addons/{id}/archive"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/addons"),
        params: Params::Body(CREATE_ADDON),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/addons/{id}/draft"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/addons/{addonId}/entitlements"),
        params: Params::Body(CREATE_ENTITLEMENTS),
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/addons/{addonId}/entitlements/{id}"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/addons/{addonId}/entitlements"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/addons/{addonId}/entitlements/{id}"),
        params: Params::Body(UPDATE_ENTITLEMENT),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/addons"),
        params: Params::Query(Members::of(&LIST_ADDONS)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/addons/{id}/charges"),
        params: Params::Query(Members::of(&PAGE_PARAMS)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/addons/{id}/publish"),
        params: Params::Body(PUBLISH_PACKAGE),
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/addons/{id}/draft"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/addons/{id}"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/addons/{id}"),
        params: Params::Body(UPDATE_ADDON),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/contracts"),
        params: Params::Body(CREATE_CONTRACT),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/contracts/{id}/archive"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/contracts"),
        params: Params::Query(Members::of(&LIST_CONTRACTS)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/contracts/{id}"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/contracts/{id}"),
        params: Params::Body(UPDATE_CONTRACT),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/coupons/{id}/archive"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/coupons"),
        params: Params::Body(CREATE_COUPON),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/coupons"),
        params: Params::Query(Members::of(&LIST_COUPONS)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/coupons/{id}"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/coupons/{id}"),
        params: Params::Body(UPDATE_COUPON),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/credits/consumption"),
        params: Params::Body(CONSUME_CREDITS),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/credits/consumption/async"),
        params: Params::Body(CONSUME_CREDITS_ASYNC),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/credits/custom-currencies/{currencyId}/archive"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/credits/custom-currencies"),
        params: Params::Body(CREATE_CUSTOM_CURRENCY),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/credits/custom-currencies"),
        params: Params::Query(Members::of(&LIST_CUSTOM_CURRENCIES)),
    },
    Operation {
        method: Method::Get,
        path: Name::of(
            "/api/v1/credits/custom-currencies/{currencyId}/associated-entities",
        ),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/credits/custom-currencies/{currencyId}/unarchive"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/credits/custom-currencies/{currencyId}"),
        params: Params::Body(UPDATE_CUSTOM_CURRENCY),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/credits/auto-recharge"),
        params: Params::Query(Members::of(&GET_AUTO_RECHARGE)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/credits/usage"),
        params: Params::Query(Members::of(&GET_CREDIT_USAGE)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/credits/grants"),
        params: Params::Body(CREATE_CREDIT_GRANT),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/credits/grants"),
        params: Params::Query(Members::of(&LIST_CREDIT_GRANTS)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/credits/grants/{id}/void"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/credits/ledger"),
        params: Params::Query(Members::of(&LIST_LEDGER)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/credits/reservations/{reservationId}/release"),
        params: Params::Body(RELEASE_RESERVATION),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/customers/{id}/archive"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers/{id}/entitlements/check"),
        params: Params::Query(Members::of(&CHECK_ENTITLEMENT)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/customers/import"),
        params: Params::Body(IMPORT_CUSTOMERS),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/customers/{id}/integrations"),
        params: Params::Body(LINK_INTEGRATION),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers/{id}/integrations"),
        params: Params::Query(Members::of(&LIST_CUSTOMER_INTEGRATIONS)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers/{id}/integrations/{integrationId}"),
        params: Params::None,
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/customers/{id}/integrations/{integrationId}"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/customers/{id}/integrations/{integrationId}"),
        params: Params::Body(UPDATE_INTEGRATION),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers"),
        params: Params::Query(Members::of(&LIST_CUSTOMERS)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers/{id}/contracts"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers/{id}/invoices"),
        params: Params::Query(Members::of(&LIST_CUSTOMER_INVOICES)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers/{id}/resources"),
        params: Params::Query(Members::of(&PAGE_PARAMS)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/customers/{id}/payment-method"),
        params: Params::Body(ATTACH_PAYMENT_METHOD),
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/customers/{id}/payment-method"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/customers/{id}/promotional-entitlements"),
        params: Params::Body(CREATE_PROMOTIONAL_ENTITLEMENTS),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers/{id}/promotional-entitlements"),
        params: Params::Query(Members::of(&LIST_PROMOTIONAL_ENTITLEMENTS)),
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/customers/{id}/promotional-entitlements/{featureId}"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/customers"),
        params: Params::Body(PROVISION_CUSTOMER),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers/{id}"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/customers/{id}/entitlements"),
        params: Params::Query(Members::of(&RETRIEVE_ENTITLEMENTS)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/customers/{id}/unarchive"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/customers/{id}"),
        params: Params::Body(UPDATE_CUSTOMER),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1-beta/customers/{id}/governance"),
        params: Params::Query(Members::of(&RETRIEVE_GOVERNANCE)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/data-export/destinations"),
        params: Params::Body(CREATE_DESTINATION),
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/data-export/destinations/{destinationId}"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/data-export/destinations/{destinationId}"),
        params: Params::Body(UPDATE_DESTINATION_SELECTION),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/data-export/models"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/data-export/scoped-token"),
        params: Params::Body(MINT_SCOPED_TOKEN),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/data-export/sync"),
        params: Params::Body(TRIGGER_DATA_EXPORT_SYNC),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/events/estimate"),
        params: Params::Body(ESTIMATE_EVENT),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/events"),
        params: Params::Body(REPORT_EVENTS),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/features/{id}/archive"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/features"),
        params: Params::Body(CREATE_FEATURE),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/features"),
        params: Params::Query(Members::of(&LIST_FEATURES)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/features/{id}"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/features/{id}/unarchive"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/features/{id}"),
        params: Params::Body(UPDATE_FEATURE),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/plans/{id}/archive"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/plans"),
        params: Params::Body(CREATE_PLAN),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/plans/{id}/draft"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/plans/{planId}/entitlements"),
        params: Params::Body(CREATE_ENTITLEMENTS),
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/plans/{planId}/entitlements/{id}"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/plans/{planId}/entitlements"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/plans/{planId}/entitlements/{id}"),
        params: Params::Body(UPDATE_ENTITLEMENT),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/plans"),
        params: Params::Query(Members::of(&LIST_PLANS)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/plans/{id}/charges"),
        params: Params::Query(Members::of(&PAGE_PARAMS)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/plans/{id}/overage-charges"),
        params: Params::Query(Members::of(&PAGE_PARAMS)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/plans/{id}/publish"),
        params: Params::Body(PUBLISH_PACKAGE),
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/plans/{id}/draft"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/plans/{id}"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/plans/{id}"),
        params: Params::Body(UPDATE_PLAN),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/products/{id}/archive"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/products"),
        params: Params::Body(CREATE_PRODUCT),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/products/{id}/duplicate"),
        params: Params::Body(DUPLICATE_PRODUCT),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/products"),
        params: Params::Query(Members::of(&LIST_PRODUCTS)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/products/{id}/unarchive"),
        params: Params::None,
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/products/{id}"),
        params: Params::Body(UPDATE_PRODUCT),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions/{id}/cancel"),
        params: Params::Body(CANCEL_SUBSCRIPTION),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions/{id}/delegate"),
        params: Params::Body(DELEGATE_SUBSCRIPTION),
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/subscriptions/{id}/future-update/pending-payment"),
        params: Params::None,
    },
    Operation {
        method: Method::Delete,
        path: Name::of("/api/v1/subscriptions/{id}/future-update/schedule"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions/import"),
        params: Params::Body(IMPORT_SUBSCRIPTIONS),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions/{id}/invoice/paid"),
        params: Params::None,
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/subscriptions"),
        params: Params::Query(Members::of(&LIST_SUBSCRIPTIONS)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions/{id}/migrate"),
        params: Params::Body(MIGRATE_SUBSCRIPTION),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions/preview"),
        params: Params::Body(PREVIEW_SUBSCRIPTION),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions"),
        params: Params::Body(PROVISION_SUBSCRIPTION),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/subscriptions/{id}"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions/{id}/transfer"),
        params: Params::Body(TRANSFER_SUBSCRIPTION),
    },
    Operation {
        method: Method::Patch,
        path: Name::of("/api/v1/subscriptions/{id}"),
        params: Params::Body(UPDATE_SUBSCRIPTION),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions/{id}/usage/charge"),
        params: Params::Body(CHARGE_USAGE),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/subscriptions/{id}/usage/sync"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/usage/estimate"),
        params: Params::Body(ESTIMATE_USAGE),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1/usage/{customerId}/history/{featureId}"),
        params: Params::Query(Members::of(&RETRIEVE_USAGE_HISTORY)),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1/usage"),
        params: Params::Body(REPORT_USAGE),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1-beta/customers/{id}/assignments"),
        params: Params::Query(Members::of(&LIST_ASSIGNMENTS)),
    },
    Operation {
        method: Method::Put,
        path: Name::of("/api/v1-beta/customers/{id}/assignments"),
        params: Params::Body(UPSERT_ASSIGNMENTS),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1-beta/customers/{id}/entities/archive"),
        params: Params::Body(ENTITY_IDS),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1-beta/customers/{id}/entities"),
        params: Params::Query(Members::of(&LIST_ENTITIES)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1-beta/customers/{id}/entities/{entityId}"),
        params: Params::None,
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v1-beta/customers/{id}/entities/unarchive"),
        params: Params::Body(ENTITY_IDS),
    },
    Operation {
        method: Method::Put,
        path: Name::of("/api/v1-beta/customers/{id}/entities"),
        params: Params::Body(UPSERT_ENTITIES),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1-beta/customers/{id}/entitlements/check"),
        params: Params::Query(Members::of(&CHECK_ENTITY_ENTITLEMENT)),
    },
    Operation {
        method: Method::Get,
        path: Name::of("/api/v1-beta/entity-types"),
        params: Params::Query(Members::of(&PAGE_PARAMS)),
    },
    Operation {
        method: Method::Put,
        path: Name::of("/api/v1-beta/entity-types"),
        params: Params::Body(UPSERT_ENTITY_TYPES),
    },
    Operation {
        method: Method::Post,
        path: Name::of("/api/v2/usage"),
        params: Params::Body(REPORT_USAGE),
    },
];

/// The names of the operations and the shapes of their replies, in the same order.
pub static SIGNATURES: [Signature; 124] = [
    Signature {
        name: "v1.addons.archive",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.addons.create",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.addons.createDraft",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.addons.entitlements.create",
        shape: Shape::List,
    },
    Signature {
        name: "v1.addons.entitlements.delete",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.addons.entitlements.list",
        shape: Shape::OnlyPage,
    },
    Signature {
        name: "v1.addons.entitlements.update",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.addons.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.addons.listCharges",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.addons.publish",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.addons.removeDraft",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.addons.retrieve",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.addons.update",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.contracts.create",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.contracts.delete",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.contracts.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.contracts.retrieve",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.contracts.update",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.coupons.archiveCoupon",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.coupons.create",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.coupons.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.coupons.retrieve",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.coupons.updateCoupon",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.consumption.consume",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.consumption.consumeAsync",
        shape: Shape::Raw,
    },
    Signature {
        name: "v1.credits.customCurrencies.archive",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.customCurrencies.create",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.customCurrencies.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.credits.customCurrencies.listAssociatedEntities",
        shape: Shape::List,
    },
    Signature {
        name: "v1.credits.customCurrencies.unarchive",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.customCurrencies.update",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.getAutoRecharge",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.getUsage",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.grants.create",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.grants.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.credits.grants.void",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.credits.listLedger",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.credits.reservations.release",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.archive",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.checkEntitlement",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.import",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.integrations.link",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.integrations.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.customers.integrations.retrieve",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.integrations.unlink",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.integrations.update",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.customers.listContracts",
        shape: Shape::List,
    },
    Signature {
        name: "v1.customers.listInvoices",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.customers.listResources",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.customers.paymentMethod.attach",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.paymentMethod.detach",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.promotionalEntitlements.create",
        shape: Shape::List,
    },
    Signature {
        name: "v1.customers.promotionalEntitlements.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.customers.promotionalEntitlements.revoke",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.provision",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.retrieve",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.retrieveEntitlements",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.unarchive",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.customers.update",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.events.beta.customers.retrieveGovernance",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.events.dataExport.destinations.create",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.events.dataExport.destinations.delete",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.events.dataExport.destinations.updateSelection",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.events.dataExport.listModels",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.events.dataExport.mintScopedToken",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.events.dataExport.triggerSync",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.events.estimate",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.events.report",
        shape: Shape::Raw,
    },
    Signature {
        name: "v1.features.archiveFeature",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.features.createFeature",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.features.listFeatures",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.features.retrieveFeature",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.features.unarchiveFeature",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.features.updateFeature",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.plans.archive",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.plans.create",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.plans.createDraft",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.plans.entitlements.create",
        shape: Shape::List,
    },
    Signature {
        name: "v1.plans.entitlements.delete",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.plans.entitlements.list",
        shape: Shape::OnlyPage,
    },
    Signature {
        name: "v1.plans.entitlements.update",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.plans.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.plans.listCharges",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.plans.listOverageCharges",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.plans.publish",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.plans.removeDraft",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.plans.retrieve",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.plans.update",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.products.archiveProduct",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.products.createProduct",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.products.duplicateProduct",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.products.listProducts",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.products.unarchiveProduct",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.products.updateProduct",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.cancel",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.delegate",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.futureUpdate.cancelPendingPayment",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.futureUpdate.cancelSchedule",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.import",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.invoice.markAsPaid",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1.subscriptions.migrate",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.preview",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.provision",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.retrieve",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.transfer",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.update",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.usage.chargeUsage",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.subscriptions.usage.sync",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.usage.estimate",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.usage.history",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1.usage.report",
        shape: Shape::List,
    },
    Signature {
        name: "v1Beta.customers.assignments.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1Beta.customers.assignments.upsert",
        shape: Shape::List,
    },
    Signature {
        name: "v1Beta.customers.entities.archive",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1Beta.customers.entities.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1Beta.customers.entities.retrieve",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1Beta.customers.entities.unarchive",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1Beta.customers.entities.upsert",
        shape: Shape::List,
    },
    Signature {
        name: "v1Beta.customers.entitlements.check",
        shape: Shape::Resource,
    },
    Signature {
        name: "v1Beta.entityTypes.list",
        shape: Shape::Page,
    },
    Signature {
        name: "v1Beta.entityTypes.upsert",
        shape: Shape::List,
    },
    Signature {
        name: "v2.usage.report",
        shape: Shape::Resource,
    },
];

/// The GETs that can write (`x-side-effects`), by name.
pub static SIDE_EFFECTS: [&str; 1] = ["v1.customers.checkEntitlement"];
