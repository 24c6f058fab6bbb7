// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! What the API's params must be.

use crate::core::table::{Field, Kind, Rule, Types};

pub(super) const fn required(name: &'static str, kind: &'static Kind) -> Field {
    Field {
        name,
        required: true,
        kind,
    }
}

pub(super) const fn optional(name: &'static str, kind: &'static Kind) -> Field {
    Field {
        name,
        required: false,
        kind,
    }
}

const fn kind(allows: Types, rule: Rule) -> Kind {
    Kind { allows, rule }
}

pub(super) static ADDRESS: Kind = kind(Types::OBJECT, Rule::Fields(&ADDRESS_MEMBERS));

pub(super) static APPLIED_COUPON: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&APPLIED_COUPON_MEMBERS),
);

pub(super) static APPLIED_COUPON_UPDATE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&APPLIED_COUPON_UPDATE_MEMBERS),
);

pub(super) static ASSIGNMENT_INPUT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ASSIGNMENT_INPUT_MEMBERS),
);

pub(super) static ASSIGNMENT_INPUT_LIST_1_TO_100: Kind = kind(
    Types::ARRAY,
    Rule::Items(&ASSIGNMENT_INPUT, 1, 100),
);

pub(super) static ATTACH_PAYMENT_METHOD: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ATTACH_PAYMENT_METHOD_MEMBERS),
);

pub(super) static BILLABLE_FEATURE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&BILLABLE_FEATURE_MEMBERS),
);

pub(super) static BILLABLE_FEATURE_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&BILLABLE_FEATURE, 0, u16::MAX),
);

pub(super) static BILLING_INFORMATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&BILLING_INFORMATION_MEMBERS),
);

pub(super) static BILLING_PASSTHROUGH: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&BILLING_PASSTHROUGH_MEMBERS),
);

pub(super) static BOOLEAN: Kind = kind(Types::BOOLEAN, Rule::Free);

pub(super) static BOOLEAN_OR_NULL: Kind = kind(
    Types::BOOLEAN.or(Types::NULL),
    Rule::Free,
);

pub(super) static BUDGET_OR_NULL: Kind = kind(
    Types::NULL.or(Types::OBJECT),
    Rule::Fields(&BUDGET_MEMBERS),
);

pub(super) static CANCEL_SUBSCRIPTION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CANCEL_SUBSCRIPTION_MEMBERS),
);

pub(super) static CHARGE_QUANTITY: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CHARGE_QUANTITY_MEMBERS),
);

pub(super) static CHARGE_QUANTITY_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&CHARGE_QUANTITY, 0, u16::MAX),
);

pub(super) static CHARGE_USAGE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CHARGE_USAGE_MEMBERS),
);

pub(super) static CHECKOUT_OPTIONS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CHECKOUT_OPTIONS_MEMBERS),
);

pub(super) static CONSUME_CREDITS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CONSUME_CREDITS_MEMBERS),
);

pub(super) static CONSUME_CREDITS_ASYNC: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CONSUME_CREDITS_ASYNC_MEMBERS),
);

pub(super) static CONSUME_CREDITS_LIST_0_TO_1000: Kind = kind(
    Types::ARRAY,
    Rule::Items(&CONSUME_CREDITS, 0, 1000),
);

pub(super) static CONTRACT_SUBSCRIPTION_INPUT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CONTRACT_SUBSCRIPTION_INPUT_MEMBERS),
);

pub(super) static CONTRACT_SUBSCRIPTION_INPUT_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&CONTRACT_SUBSCRIPTION_INPUT, 0, u16::MAX),
);

pub(super) static COUPON_CONFIGURATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&COUPON_CONFIGURATION_MEMBERS),
);

pub(super) static COUPON_DISCOUNT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&COUPON_DISCOUNT_MEMBERS),
);

pub(super) static CREATE_ADDON: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_ADDON_MEMBERS),
);

pub(super) static CREATE_CONTRACT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_CONTRACT_MEMBERS),
);

pub(super) static CREATE_COUPON: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_COUPON_MEMBERS),
);

pub(super) static CREATE_CREDIT_GRANT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_CREDIT_GRANT_MEMBERS),
);

pub(super) static CREATE_CUSTOM_CURRENCY: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_CUSTOM_CURRENCY_MEMBERS),
);

pub(super) static CREATE_DESTINATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_DESTINATION_MEMBERS),
);

pub(super) static CREATE_ENTITLEMENT: Kind = kind(
    Types::OBJECT,
    Rule::Tagged(
        &[
            ("FEATURE", &CREATE_FEATURE_ENTITLEMENT_MEMBERS),
            ("CREDIT", &CREATE_CREDIT_ENTITLEMENT_MEMBERS),
        ],
    ),
);

pub(super) static CREATE_ENTITLEMENTS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_ENTITLEMENTS_MEMBERS),
);

pub(super) static CREATE_ENTITLEMENT_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&CREATE_ENTITLEMENT, 0, u16::MAX),
);

pub(super) static CREATE_FEATURE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_FEATURE_MEMBERS),
);

pub(super) static CREATE_PLAN: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_PLAN_MEMBERS),
);

pub(super) static CREATE_PRODUCT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_PRODUCT_MEMBERS),
);

pub(super) static CREATE_PROMOTIONAL_ENTITLEMENTS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREATE_PROMOTIONAL_ENTITLEMENTS_MEMBERS),
);

pub(super) static CREDIT_RATE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREDIT_RATE_MEMBERS),
);

pub(super) static CREDIT_RATE_INPUT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CREDIT_RATE_INPUT_MEMBERS),
);

pub(super) static CURRENCY_UNITS_INPUT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CURRENCY_UNITS_INPUT_MEMBERS),
);

pub(super) static CUSTOMER_IMPORT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&CUSTOMER_IMPORT_MEMBERS),
);

pub(super) static CUSTOMER_IMPORT_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&CUSTOMER_IMPORT, 0, u16::MAX),
);

pub(super) static DATE_RANGE_FILTER: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&DATE_RANGE_FILTER_MEMBERS),
);

pub(super) static DELEGATE_SUBSCRIPTION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&DELEGATE_SUBSCRIPTION_MEMBERS),
);

pub(super) static DIMENSION_VALUE: Kind = kind(
    Types::BOOLEAN.or(Types::NUMBER).or(Types::STRING),
    Rule::Free,
);

pub(super) static DIMENSION_VALUE_MAP: Kind = kind(
    Types::OBJECT,
    Rule::Values(&DIMENSION_VALUE),
);

pub(super) static DUPLICATE_PRODUCT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&DUPLICATE_PRODUCT_MEMBERS),
);

pub(super) static ENTITY_IDS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ENTITY_IDS_MEMBERS),
);

pub(super) static ENTITY_INPUT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ENTITY_INPUT_MEMBERS),
);

pub(super) static ENTITY_INPUT_LIST_1_TO_100: Kind = kind(
    Types::ARRAY,
    Rule::Items(&ENTITY_INPUT, 1, 100),
);

pub(super) static ENTITY_TYPE_INPUT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ENTITY_TYPE_INPUT_MEMBERS),
);

pub(super) static ENTITY_TYPE_INPUT_LIST_1_TO_100: Kind = kind(
    Types::ARRAY,
    Rule::Items(&ENTITY_TYPE_INPUT, 1, 100),
);

pub(super) static ENUM_VALUE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ENUM_VALUE_MEMBERS),
);

pub(super) static ENUM_VALUE_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&ENUM_VALUE, 0, u16::MAX),
);

pub(super) static ESTIMATE_EVENT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ESTIMATE_EVENT_MEMBERS),
);

pub(super) static ESTIMATE_USAGE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ESTIMATE_USAGE_MEMBERS),
);

pub(super) static EVENT: Kind = kind(Types::OBJECT, Rule::Fields(&EVENT_MEMBERS));

pub(super) static EVENT_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&EVENT, 0, u16::MAX),
);

pub(super) static GRANT_BILLING_INFORMATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&GRANT_BILLING_INFORMATION_MEMBERS),
);

pub(super) static IMPORT_CUSTOMERS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&IMPORT_CUSTOMERS_MEMBERS),
);

pub(super) static IMPORT_SUBSCRIPTIONS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&IMPORT_SUBSCRIPTIONS_MEMBERS),
);

pub(super) static INTEGRATION_LINK: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&INTEGRATION_LINK_MEMBERS),
);

pub(super) static INTEGRATION_LINK_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&INTEGRATION_LINK, 0, u16::MAX),
);

pub(super) static ITEM_QUANTITY: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ITEM_QUANTITY_MEMBERS),
);

pub(super) static ITEM_QUANTITY_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&ITEM_QUANTITY, 0, u16::MAX),
);

pub(super) static LINK_INTEGRATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&LINK_INTEGRATION_MEMBERS),
);

pub(super) static METER: Kind = kind(Types::OBJECT, Rule::Fields(&METER_MEMBERS));

pub(super) static METER_AGGREGATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&METER_AGGREGATION_MEMBERS),
);

pub(super) static METER_CONDITION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&METER_CONDITION_MEMBERS),
);

pub(super) static METER_CONDITION_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&METER_CONDITION, 0, u16::MAX),
);

pub(super) static METER_FILTER: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&METER_FILTER_MEMBERS),
);

pub(super) static METER_FILTER_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&METER_FILTER, 0, u16::MAX),
);

pub(super) static MIGRATE_SUBSCRIPTION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&MIGRATE_SUBSCRIPTION_MEMBERS),
);

pub(super) static MINIMUM_SPEND: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&MINIMUM_SPEND_MEMBERS),
);

pub(super) static MINIMUM_SPEND_LIST_OR_NULL: Kind = kind(
    Types::ARRAY.or(Types::NULL),
    Rule::Items(&MINIMUM_SPEND, 0, u16::MAX),
);

pub(super) static MINT_SCOPED_TOKEN: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&MINT_SCOPED_TOKEN_MEMBERS),
);

pub(super) static MONEY: Kind = kind(Types::OBJECT, Rule::Fields(&MONEY_MEMBERS));

pub(super) static MONEY_INPUT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&MONEY_INPUT_MEMBERS),
);

pub(super) static MONEY_LIST_OR_NULL: Kind = kind(
    Types::ARRAY.or(Types::NULL),
    Rule::Items(&MONEY, 0, u16::MAX),
);

pub(super) static MONTHLY_RESET: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&MONTHLY_RESET_MEMBERS),
);

pub(super) static MONTHLY_RESET_OR_NULL: Kind = kind(
    Types::NULL.or(Types::OBJECT),
    Rule::Fields(&MONTHLY_RESET_MEMBERS),
);

pub(super) static NUMBER: Kind = kind(Types::NUMBER, Rule::Free);
pub(super) static NUMBER_0_TO_100: Kind = kind(Types::NUMBER, Rule::Range(0, 100));
pub(super) static NUMBER_1_TO_86400: Kind = kind(Types::NUMBER, Rule::Range(1, 86400));
pub(super) static NUMBER_OR_NULL: Kind = kind(Types::NULL.or(Types::NUMBER), Rule::Free);

pub(super) static OPTIONAL_MONEY_OR_NULL: Kind = kind(
    Types::NULL.or(Types::OBJECT),
    Rule::Fields(&OPTIONAL_MONEY_MEMBERS),
);

pub(super) static OVERAGE_CREDIT_ENTITLEMENT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&OVERAGE_CREDIT_ENTITLEMENT_MEMBERS),
);

pub(super) static OVERAGE_ENTITLEMENT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&OVERAGE_ENTITLEMENT_MEMBERS),
);

pub(super) static OVERAGE_PRICING_MODEL: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&OVERAGE_PRICING_MODEL_MEMBERS),
);

pub(super) static OVERAGE_PRICING_MODEL_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&OVERAGE_PRICING_MODEL, 0, u16::MAX),
);

pub(super) static PACKAGE_CHARGES: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PACKAGE_CHARGES_MEMBERS),
);

pub(super) static PAYMENT_METHOD_INPUT_OR_NULL: Kind = kind(
    Types::NULL.or(Types::OBJECT),
    Rule::Fields(&PAYMENT_METHOD_INPUT_MEMBERS),
);

pub(super) static PREVIEW_BILLING_INFORMATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PREVIEW_BILLING_INFORMATION_MEMBERS),
);

pub(super) static PREVIEW_SUBSCRIPTION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PREVIEW_SUBSCRIPTION_MEMBERS),
);

pub(super) static PRICE_OVERRIDE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PRICE_OVERRIDE_MEMBERS),
);

pub(super) static PRICE_OVERRIDE_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&PRICE_OVERRIDE, 0, u16::MAX),
);

pub(super) static PRICE_OVERRIDE_UPDATE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PRICE_OVERRIDE_UPDATE_MEMBERS),
);

pub(super) static PRICE_OVERRIDE_UPDATE_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&PRICE_OVERRIDE_UPDATE, 0, u16::MAX),
);

pub(super) static PRICE_PERIOD: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PRICE_PERIOD_MEMBERS),
);

pub(super) static PRICE_PERIOD_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&PRICE_PERIOD, 0, u16::MAX),
);

pub(super) static PRICE_PERIOD_LIST_FROM_1: Kind = kind(
    Types::ARRAY,
    Rule::Items(&PRICE_PERIOD, 1, u16::MAX),
);

pub(super) static PRICE_TIER: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PRICE_TIER_MEMBERS),
);

pub(super) static PRICE_TIER_INPUT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PRICE_TIER_INPUT_MEMBERS),
);

pub(super) static PRICE_TIER_INPUT_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&PRICE_TIER_INPUT, 0, u16::MAX),
);

pub(super) static PRICE_TIER_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&PRICE_TIER, 0, u16::MAX),
);

pub(super) static PRICING_MODEL: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PRICING_MODEL_MEMBERS),
);

pub(super) static PRICING_MODEL_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&PRICING_MODEL, 0, u16::MAX),
);

pub(super) static PRODUCT_SETTINGS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PRODUCT_SETTINGS_MEMBERS),
);

pub(super) static PROMOTIONAL_ENTITLEMENT_GRANT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PROMOTIONAL_ENTITLEMENT_GRANT_MEMBERS),
);

pub(super) static PROMOTIONAL_ENTITLEMENT_GRANT_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&PROMOTIONAL_ENTITLEMENT_GRANT, 0, u16::MAX),
);

pub(super) static PROVISION_CUSTOMER: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PROVISION_CUSTOMER_MEMBERS),
);

pub(super) static PROVISION_SUBSCRIPTION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PROVISION_SUBSCRIPTION_MEMBERS),
);

pub(super) static PUBLISH_PACKAGE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&PUBLISH_PACKAGE_MEMBERS),
);

pub(super) static RELEASE_RESERVATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&RELEASE_RESERVATION_MEMBERS),
);

pub(super) static REPORT_EVENTS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&REPORT_EVENTS_MEMBERS),
);

pub(super) static REPORT_USAGE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&REPORT_USAGE_MEMBERS),
);

pub(super) static STRIPE_PASSTHROUGH: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&STRIPE_PASSTHROUGH_MEMBERS),
);

pub(super) static SUBSCRIPTION_ENTITLEMENT: Kind = kind(
    Types::OBJECT,
    Rule::Tagged(
        &[
            ("FEATURE", &SUBSCRIPTION_FEATURE_ENTITLEMENT_MEMBERS),
            ("CREDIT", &SUBSCRIPTION_CREDIT_ENTITLEMENT_MEMBERS),
        ],
    ),
);

pub(super) static SUBSCRIPTION_ENTITLEMENT_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&SUBSCRIPTION_ENTITLEMENT, 0, u16::MAX),
);

pub(super) static SUBSCRIPTION_IMPORT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&SUBSCRIPTION_IMPORT_MEMBERS),
);

pub(super) static SUBSCRIPTION_IMPORT_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&SUBSCRIPTION_IMPORT, 0, u16::MAX),
);

pub(super) static TAX_ID: Kind = kind(Types::OBJECT, Rule::Fields(&TAX_ID_MEMBERS));

pub(super) static TAX_ID_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&TAX_ID, 0, u16::MAX),
);

pub(super) static TEXT: Kind = kind(Types::STRING, Rule::Free);
pub(super) static TEXT_LIST: Kind = kind(Types::ARRAY, Rule::Items(&TEXT, 0, u16::MAX));

pub(super) static TEXT_LIST_OR_NULL: Kind = kind(
    Types::ARRAY.or(Types::NULL),
    Rule::Items(&TEXT, 0, u16::MAX),
);

pub(super) static TEXT_MAP: Kind = kind(Types::OBJECT, Rule::Values(&TEXT));

pub(super) static TEXT_MAP_OR_NULL: Kind = kind(
    Types::NULL.or(Types::OBJECT),
    Rule::Values(&TEXT),
);

pub(super) static TEXT_OR_NULL: Kind = kind(Types::NULL.or(Types::STRING), Rule::Free);

pub(super) static TRANSFER_SUBSCRIPTION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&TRANSFER_SUBSCRIPTION_MEMBERS),
);

pub(super) static TRIAL_CONFIG_OR_NULL: Kind = kind(
    Types::NULL.or(Types::OBJECT),
    Rule::Fields(&TRIAL_CONFIG_MEMBERS),
);

pub(super) static TRIAL_OVERRIDE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&TRIAL_OVERRIDE_MEMBERS),
);

pub(super) static TRIGGER_DATA_EXPORT_SYNC: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&TRIGGER_DATA_EXPORT_SYNC_MEMBERS),
);

pub(super) static UNIT_TRANSFORMATION_INPUT_OR_NULL: Kind = kind(
    Types::NULL.or(Types::OBJECT),
    Rule::Fields(&UNIT_TRANSFORMATION_INPUT_MEMBERS),
);

pub(super) static UPDATE_ADDON: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_ADDON_MEMBERS),
);

pub(super) static UPDATE_BILLING_INFORMATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_BILLING_INFORMATION_MEMBERS),
);

pub(super) static UPDATE_CONTRACT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_CONTRACT_MEMBERS),
);

pub(super) static UPDATE_COUPON: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_COUPON_MEMBERS),
);

pub(super) static UPDATE_CUSTOMER: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_CUSTOMER_MEMBERS),
);

pub(super) static UPDATE_CUSTOM_CURRENCY: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_CUSTOM_CURRENCY_MEMBERS),
);

pub(super) static UPDATE_DESTINATION_SELECTION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_DESTINATION_SELECTION_MEMBERS),
);

pub(super) static UPDATE_ENTITLEMENT: Kind = kind(
    Types::OBJECT,
    Rule::Tagged(
        &[
            ("FEATURE", &UPDATE_FEATURE_ENTITLEMENT_MEMBERS),
            ("CREDIT", &UPDATE_CREDIT_ENTITLEMENT_MEMBERS),
        ],
    ),
);

pub(super) static UPDATE_FEATURE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_FEATURE_MEMBERS),
);

pub(super) static UPDATE_INTEGRATION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_INTEGRATION_MEMBERS),
);

pub(super) static UPDATE_PLAN: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_PLAN_MEMBERS),
);

pub(super) static UPDATE_PRODUCT: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_PRODUCT_MEMBERS),
);

pub(super) static UPDATE_SUBSCRIPTION: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPDATE_SUBSCRIPTION_MEMBERS),
);

pub(super) static UPSERT_ASSIGNMENTS: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPSERT_ASSIGNMENTS_MEMBERS),
);

pub(super) static UPSERT_ENTITIES: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPSERT_ENTITIES_MEMBERS),
);

pub(super) static UPSERT_ENTITY_TYPES: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&UPSERT_ENTITY_TYPES_MEMBERS),
);

pub(super) static USAGE_ENTRY: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&USAGE_ENTRY_MEMBERS),
);

pub(super) static USAGE_ENTRY_LIST: Kind = kind(
    Types::ARRAY,
    Rule::Items(&USAGE_ENTRY, 0, u16::MAX),
);

pub(super) static USAGE_RESET_RULE: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&USAGE_RESET_RULE_MEMBERS),
);

pub(super) static WEEKLY_RESET: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&WEEKLY_RESET_MEMBERS),
);

pub(super) static WEEKLY_RESET_OR_NULL: Kind = kind(
    Types::NULL.or(Types::OBJECT),
    Rule::Fields(&WEEKLY_RESET_MEMBERS),
);

pub(super) static WHOLE_NUMBER_1_TO_100: Kind = kind(
    Types::NUMBER,
    Rule::WholeRange(1, 100),
);

pub(super) static YEARLY_RESET: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&YEARLY_RESET_MEMBERS),
);

pub(super) static YEARLY_RESET_OR_NULL: Kind = kind(
    Types::NULL.or(Types::OBJECT),
    Rule::Fields(&YEARLY_RESET_MEMBERS),
);

pub(super) static ZUORA_PASSTHROUGH: Kind = kind(
    Types::OBJECT,
    Rule::Fields(&ZUORA_PASSTHROUGH_MEMBERS),
);

pub(super) static ADDRESS_MEMBERS: [Field; 6] = [
    optional("city", &TEXT),
    optional("country", &TEXT),
    optional("line1", &TEXT),
    optional("line2", &TEXT),
    optional("postalCode", &TEXT),
    optional("state", &TEXT),
];

pub(super) static APPLIED_COUPON_MEMBERS: [Field; 5] = [
    optional("billingCouponId", &TEXT),
    optional("configuration", &COUPON_CONFIGURATION),
    optional("couponId", &TEXT),
    optional("discount", &COUPON_DISCOUNT),
    optional("promotionCode", &TEXT),
];

pub(super) static APPLIED_COUPON_UPDATE_MEMBERS: [Field; 5] = [
    optional("billingCouponId", &TEXT),
    optional("configuration", &COUPON_CONFIGURATION),
    optional("couponId", &TEXT),
    optional("discount", &COUPON_DISCOUNT),
    optional("promotionCode", &TEXT_OR_NULL),
];

pub(super) static ASSIGNMENT_INPUT_MEMBERS: [Field; 7] = [
    required("entityId", &TEXT),
    optional("cadence", &TEXT),
    optional("currencyId", &TEXT),
    optional("featureId", &TEXT),
    optional("parentId", &TEXT_OR_NULL),
    optional("scopeEntityIds", &TEXT_LIST),
    optional("usageLimit", &NUMBER_OR_NULL),
];

pub(super) static ATTACH_PAYMENT_METHOD_MEMBERS: [Field; 4] = [
    required("integrationId", &TEXT),
    required("paymentMethodId", &TEXT),
    required("vendorIdentifier", &TEXT),
    optional("billingCurrency", &TEXT_OR_NULL),
];

pub(super) static BILLABLE_FEATURE_MEMBERS: [Field; 2] = [
    required("featureId", &TEXT),
    required("quantity", &NUMBER),
];

pub(super) static BILLING_INFORMATION_MEMBERS: [Field; 11] = [
    optional("billingAddress", &ADDRESS),
    optional("chargeOnBehalfOfAccount", &TEXT_OR_NULL),
    optional("integrationId", &TEXT_OR_NULL),
    optional("invoiceDaysUntilDue", &NUMBER),
    optional("isBackdated", &BOOLEAN),
    optional("isInvoicePaid", &BOOLEAN),
    optional("metadata", &TEXT_MAP),
    optional("prorationBehavior", &TEXT),
    optional("taxIds", &TAX_ID_LIST),
    optional("taxPercentage", &NUMBER_0_TO_100),
    optional("taxRateIds", &TEXT_LIST),
];

pub(super) static BILLING_PASSTHROUGH_MEMBERS: [Field; 2] = [
    optional("stripe", &STRIPE_PASSTHROUGH),
    optional("zuora", &ZUORA_PASSTHROUGH),
];

pub(super) static BUDGET_MEMBERS: [Field; 2] = [
    required("hasSoftLimit", &BOOLEAN),
    required("limit", &NUMBER),
];

pub(super) static CANCEL_SUBSCRIPTION_MEMBERS: [Field; 4] = [
    optional("cancellationAction", &TEXT),
    optional("cancellationTime", &TEXT),
    optional("endDate", &TEXT),
    optional("prorate", &BOOLEAN),
];

pub(super) static CHARGE_QUANTITY_MEMBERS: [Field; 3] = [
    required("id", &TEXT),
    required("quantity", &NUMBER),
    required("type", &TEXT),
];

pub(super) static CHARGE_USAGE_MEMBERS: [Field; 1] = [optional("untilDate", &TEXT)];

pub(super) static CHECKOUT_OPTIONS_MEMBERS: [Field; 7] = [
    required("cancelUrl", &TEXT),
    required("successUrl", &TEXT),
    optional("allowPromoCodes", &BOOLEAN),
    optional("allowTaxIdCollection", &BOOLEAN),
    optional("collectBillingAddress", &BOOLEAN),
    optional("collectPhoneNumber", &BOOLEAN),
    optional("referenceId", &TEXT_OR_NULL),
];

pub(super) static CONSUME_CREDITS_ASYNC_MEMBERS: [Field; 1] = [
    required("consumptions", &CONSUME_CREDITS_LIST_0_TO_1000),
];

pub(super) static CONSUME_CREDITS_MEMBERS: [Field; 7] = [
    required("amount", &NUMBER),
    required("currencyId", &TEXT),
    required("customerId", &TEXT),
    required("idempotencyKey", &TEXT),
    optional("createdAt", &TEXT),
    optional("dimensions", &DIMENSION_VALUE_MAP),
    optional("resourceId", &TEXT),
];

pub(super) static CONTRACT_SUBSCRIPTION_INPUT_MEMBERS: [Field; 2] = [
    optional("existingSubscriptionId", &TEXT),
    optional("newSubscription", &PROVISION_SUBSCRIPTION),
];

pub(super) static COUPON_CONFIGURATION_MEMBERS: [Field; 1] = [
    optional("startDate", &TEXT),
];

pub(super) static COUPON_DISCOUNT_MEMBERS: [Field; 5] = [
    optional("amountsOff", &MONEY_LIST_OR_NULL),
    optional("description", &TEXT),
    optional("durationInMonths", &NUMBER),
    optional("name", &TEXT),
    optional("percentOff", &NUMBER),
];

pub(super) static CREATE_ADDON_MEMBERS: [Field; 9] = [
    required("id", &TEXT),
    required("displayName", &TEXT),
    required("productId", &TEXT),
    optional("billingId", &TEXT_OR_NULL),
    optional("description", &TEXT_OR_NULL),
    optional("maxQuantity", &NUMBER_OR_NULL),
    optional("metadata", &TEXT_MAP),
    optional("pricingType", &TEXT_OR_NULL),
    optional("status", &TEXT),
];

pub(super) static CREATE_CONTRACT_MEMBERS: [Field; 8] = [
    required("customerId", &TEXT),
    optional("subscriptions", &CONTRACT_SUBSCRIPTION_INPUT_LIST),
    optional("activationEndDate", &TEXT),
    optional("activationStartDate", &TEXT),
    optional("contractId", &TEXT),
    optional("name", &TEXT_OR_NULL),
    optional("poNumber", &TEXT_OR_NULL),
    optional("setupBilling", &BOOLEAN),
];

pub(super) static CREATE_COUPON_MEMBERS: [Field; 7] = [
    required("id", &TEXT),
    required("amountsOff", &MONEY_LIST_OR_NULL),
    required("description", &TEXT_OR_NULL),
    required("durationInMonths", &NUMBER_OR_NULL),
    required("metadata", &TEXT_MAP_OR_NULL),
    required("name", &TEXT),
    required("percentOff", &NUMBER_OR_NULL),
];

pub(super) static CREATE_CREDIT_ENTITLEMENT_MEMBERS: [Field; 13] = [
    required("id", &TEXT),
    required("amount", &NUMBER_OR_NULL),
    required("cadence", &TEXT),
    required("type", &TEXT),
    optional("behavior", &TEXT),
    optional("dependencyFeatureId", &TEXT),
    optional("description", &TEXT),
    optional("displayNameOverride", &TEXT),
    optional("hasSoftLimit", &BOOLEAN),
    optional("hiddenFromWidgets", &TEXT_LIST),
    optional("isCustom", &BOOLEAN),
    optional("isGranted", &BOOLEAN),
    optional("order", &NUMBER),
];

pub(super) static CREATE_CREDIT_GRANT_MEMBERS: [Field; 15] = [
    required("amount", &NUMBER),
    required("currencyId", &TEXT),
    required("customerId", &TEXT),
    required("displayName", &TEXT),
    required("grantType", &TEXT),
    optional("awaitPaymentConfirmation", &BOOLEAN),
    optional("billingInformation", &GRANT_BILLING_INFORMATION),
    optional("comment", &TEXT),
    optional("cost", &MONEY),
    optional("effectiveAt", &TEXT),
    optional("expireAt", &TEXT),
    optional("metadata", &TEXT_MAP),
    optional("paymentCollectionMethod", &TEXT),
    optional("priority", &NUMBER),
    optional("resourceId", &TEXT),
];

pub(super) static CREATE_CUSTOM_CURRENCY_MEMBERS: [Field; 6] = [
    required("id", &TEXT),
    required("displayName", &TEXT),
    optional("description", &TEXT),
    optional("metadata", &TEXT_MAP),
    optional("symbol", &TEXT),
    optional("units", &CURRENCY_UNITS_INPUT),
];

pub(super) static CREATE_DESTINATION_MEMBERS: [Field; 3] = [
    required("destinationId", &TEXT),
    required("destinationType", &TEXT),
    optional("enabledModels", &TEXT_LIST),
];

pub(super) static CREATE_ENTITLEMENTS_MEMBERS: [Field; 1] = [
    required("entitlements", &CREATE_ENTITLEMENT_LIST),
];

pub(super) static CREATE_FEATURE_ENTITLEMENT_MEMBERS: [Field; 17] = [
    required("id", &TEXT),
    required("type", &TEXT),
    optional("behavior", &TEXT),
    optional("description", &TEXT),
    optional("displayNameOverride", &TEXT),
    optional("enumValues", &TEXT_LIST),
    optional("hasSoftLimit", &BOOLEAN),
    optional("hasUnlimitedUsage", &BOOLEAN),
    optional("hiddenFromWidgets", &TEXT_LIST),
    optional("isCustom", &BOOLEAN),
    optional("isGranted", &BOOLEAN),
    optional("monthlyResetPeriodConfiguration", &MONTHLY_RESET_OR_NULL),
    optional("order", &NUMBER),
    optional("resetPeriod", &TEXT),
    optional("usageLimit", &NUMBER_OR_NULL),
    optional("weeklyResetPeriodConfiguration", &WEEKLY_RESET_OR_NULL),
    optional("yearlyResetPeriodConfiguration", &YEARLY_RESET_OR_NULL),
];

pub(super) static CREATE_FEATURE_MEMBERS: [Field; 12] = [
    required("id", &TEXT),
    required("displayName", &TEXT),
    required("featureType", &TEXT),
    optional("description", &TEXT),
    optional("enumConfiguration", &ENUM_VALUE_LIST),
    optional("featureStatus", &TEXT),
    optional("featureUnits", &TEXT),
    optional("featureUnitsPlural", &TEXT),
    optional("metadata", &TEXT_MAP),
    optional("meter", &METER),
    optional("meterType", &TEXT),
    optional("unitTransformation", &UNIT_TRANSFORMATION_INPUT_OR_NULL),
];

pub(super) static CREATE_PLAN_MEMBERS: [Field; 10] = [
    required("id", &TEXT),
    required("displayName", &TEXT),
    required("productId", &TEXT),
    optional("billingId", &TEXT_OR_NULL),
    optional("defaultTrialConfig", &TRIAL_CONFIG_OR_NULL),
    optional("description", &TEXT_OR_NULL),
    optional("metadata", &TEXT_MAP),
    optional("parentPlanId", &TEXT_OR_NULL),
    optional("pricingType", &TEXT_OR_NULL),
    optional("status", &TEXT),
];

pub(super) static CREATE_PRODUCT_MEMBERS: [Field; 5] = [
    required("id", &TEXT),
    required("displayName", &TEXT),
    optional("description", &TEXT_OR_NULL),
    optional("metadata", &TEXT_MAP_OR_NULL),
    optional("multipleSubscriptions", &BOOLEAN),
];

pub(super) static CREATE_PROMOTIONAL_ENTITLEMENTS_MEMBERS: [Field; 1] = [
    required("promotionalEntitlements", &PROMOTIONAL_ENTITLEMENT_GRANT_LIST),
];

pub(super) static CREDIT_RATE_INPUT_MEMBERS: [Field; 3] = [
    required("amount", &NUMBER),
    required("currencyId", &TEXT),
    optional("costFormula", &TEXT),
];

pub(super) static CREDIT_RATE_MEMBERS: [Field; 3] = [
    required("amount", &NUMBER),
    required("currencyId", &TEXT),
    optional("costFormula", &TEXT_OR_NULL),
];

pub(super) static CURRENCY_UNITS_INPUT_MEMBERS: [Field; 2] = [
    required("plural", &TEXT),
    required("singular", &TEXT),
];

pub(super) static CUSTOMER_IMPORT_MEMBERS: [Field; 8] = [
    required("id", &TEXT),
    required("email", &TEXT_OR_NULL),
    required("name", &TEXT_OR_NULL),
    optional("billingId", &TEXT),
    optional("metadata", &TEXT_MAP),
    optional("paymentMethodId", &TEXT),
    optional("salesforceId", &TEXT),
    optional("updatedAt", &TEXT),
];

pub(super) static DATE_RANGE_FILTER_MEMBERS: [Field; 4] = [
    optional("gt", &TEXT),
    optional("gte", &TEXT),
    optional("lt", &TEXT),
    optional("lte", &TEXT),
];

pub(super) static DELEGATE_SUBSCRIPTION_MEMBERS: [Field; 1] = [
    required("targetCustomerId", &TEXT),
];

pub(super) static DUPLICATE_PRODUCT_MEMBERS: [Field; 3] = [
    required("targetId", &TEXT),
    optional("description", &TEXT_OR_NULL),
    optional("displayName", &TEXT),
];

pub(super) static ENTITY_IDS_MEMBERS: [Field; 1] = [required("ids", &TEXT_LIST)];

pub(super) static ENTITY_INPUT_MEMBERS: [Field; 4] = [
    required("id", &TEXT),
    optional("displayName", &TEXT_OR_NULL),
    optional("entityTypeId", &TEXT),
    optional("metadata", &TEXT_MAP),
];

pub(super) static ENTITY_TYPE_INPUT_MEMBERS: [Field; 4] = [
    required("id", &TEXT),
    required("attributionKeys", &TEXT_LIST),
    required("displayName", &TEXT),
    optional("description", &TEXT_OR_NULL),
];

pub(super) static ENUM_VALUE_MEMBERS: [Field; 2] = [
    required("displayName", &TEXT),
    required("value", &TEXT),
];

pub(super) static ESTIMATE_EVENT_MEMBERS: [Field; 4] = [
    required("customerId", &TEXT),
    required("eventName", &TEXT),
    optional("dimensions", &DIMENSION_VALUE_MAP),
    optional("resourceId", &TEXT_OR_NULL),
];

pub(super) static ESTIMATE_USAGE_MEMBERS: [Field; 6] = [
    required("customerId", &TEXT),
    required("featureId", &TEXT),
    required("value", &NUMBER),
    optional("dimensions", &DIMENSION_VALUE_MAP),
    optional("resourceId", &TEXT_OR_NULL),
    optional("updateBehavior", &TEXT),
];

pub(super) static EVENT_MEMBERS: [Field; 6] = [
    required("customerId", &TEXT),
    required("eventName", &TEXT),
    required("idempotencyKey", &TEXT),
    optional("dimensions", &DIMENSION_VALUE_MAP),
    optional("resourceId", &TEXT_OR_NULL),
    optional("timestamp", &TEXT),
];

pub(super) static GRANT_BILLING_INFORMATION_MEMBERS: [Field; 3] = [
    optional("billingAddress", &ADDRESS),
    optional("invoiceDaysUntilDue", &NUMBER),
    optional("isInvoicePaid", &BOOLEAN),
];

pub(super) static IMPORT_CUSTOMERS_MEMBERS: [Field; 2] = [
    required("customers", &CUSTOMER_IMPORT_LIST),
    optional("integrationId", &TEXT),
];

pub(super) static IMPORT_SUBSCRIPTIONS_MEMBERS: [Field; 2] = [
    required("subscriptions", &SUBSCRIPTION_IMPORT_LIST),
    optional("integrationId", &TEXT_OR_NULL),
];

pub(super) static INTEGRATION_LINK_MEMBERS: [Field; 3] = [
    required("id", &TEXT),
    required("syncedEntityId", &TEXT_OR_NULL),
    required("vendorIdentifier", &TEXT),
];

pub(super) static ITEM_QUANTITY_MEMBERS: [Field; 2] = [
    required("id", &TEXT),
    required("quantity", &NUMBER),
];

pub(super) static LINK_INTEGRATION_MEMBERS: [Field; 3] = [
    required("id", &TEXT),
    required("syncedEntityId", &TEXT),
    required("vendorIdentifier", &TEXT),
];

pub(super) static METER_AGGREGATION_MEMBERS: [Field; 2] = [
    required("function", &TEXT),
    optional("field", &TEXT),
];

pub(super) static METER_CONDITION_MEMBERS: [Field; 4] = [
    required("field", &TEXT),
    required("operation", &TEXT),
    optional("value", &TEXT),
    optional("values", &TEXT_LIST),
];

pub(super) static METER_FILTER_MEMBERS: [Field; 1] = [
    required("conditions", &METER_CONDITION_LIST),
];

pub(super) static METER_MEMBERS: [Field; 2] = [
    required("aggregation", &METER_AGGREGATION),
    required("filters", &METER_FILTER_LIST),
];

pub(super) static MIGRATE_SUBSCRIPTION_MEMBERS: [Field; 1] = [
    optional("subscriptionMigrationTime", &TEXT),
];

pub(super) static MINIMUM_SPEND_MEMBERS: [Field; 2] = [
    required("billingPeriod", &TEXT),
    required("minimum", &MONEY_INPUT),
];

pub(super) static MINT_SCOPED_TOKEN_MEMBERS: [Field; 3] = [
    required("applicationOrigin", &TEXT),
    optional("destinationType", &TEXT),
    optional("enabledModels", &TEXT_LIST),
];

pub(super) static MONEY_INPUT_MEMBERS: [Field; 2] = [
    required("amount", &NUMBER),
    optional("currency", &TEXT),
];

pub(super) static MONEY_MEMBERS: [Field; 2] = [
    required("amount", &NUMBER),
    required("currency", &TEXT),
];

pub(super) static MONTHLY_RESET_MEMBERS: [Field; 1] = [required("accordingTo", &TEXT)];

pub(super) static OPTIONAL_MONEY_MEMBERS: [Field; 2] = [
    optional("amount", &NUMBER),
    optional("currency", &TEXT),
];

pub(super) static OVERAGE_CREDIT_ENTITLEMENT_MEMBERS: [Field; 3] = [
    required("amount", &NUMBER),
    required("cadence", &TEXT),
    required("customCurrencyId", &TEXT),
];

pub(super) static OVERAGE_ENTITLEMENT_MEMBERS: [Field; 8] = [
    required("featureId", &TEXT),
    optional("hasSoftLimit", &BOOLEAN),
    optional("hasUnlimitedUsage", &BOOLEAN),
    optional("monthlyResetPeriodConfiguration", &MONTHLY_RESET),
    optional("resetPeriod", &TEXT),
    optional("usageLimit", &NUMBER),
    optional("weeklyResetPeriodConfiguration", &WEEKLY_RESET),
    optional("yearlyResetPeriodConfiguration", &YEARLY_RESET),
];

pub(super) static OVERAGE_PRICING_MODEL_MEMBERS: [Field; 5] = [
    required("pricePeriods", &PRICE_PERIOD_LIST),
    optional("creditEntitlement", &OVERAGE_CREDIT_ENTITLEMENT),
    optional("currencyId", &TEXT),
    optional("entitlement", &OVERAGE_ENTITLEMENT),
    optional("featureId", &TEXT),
];

pub(super) static PACKAGE_CHARGES_MEMBERS: [Field; 6] = [
    required("pricingType", &TEXT),
    optional("billingId", &TEXT),
    optional("minimumSpend", &MINIMUM_SPEND_LIST_OR_NULL),
    optional("overageBillingPeriod", &TEXT),
    optional("overagePricingModels", &OVERAGE_PRICING_MODEL_LIST),
    optional("pricingModels", &PRICING_MODEL_LIST),
];

pub(super) static PAYMENT_METHOD_INPUT_MEMBERS: [Field; 5] = [
    required("billingId", &TEXT_OR_NULL),
    required("cardExpiryMonth", &NUMBER_OR_NULL),
    required("cardExpiryYear", &NUMBER_OR_NULL),
    required("cardLast4Digits", &TEXT_OR_NULL),
    required("type", &TEXT_OR_NULL),
];

pub(super) static PREVIEW_BILLING_INFORMATION_MEMBERS: [Field; 11] = [
    optional("billingAddress", &ADDRESS),
    optional("chargeOnBehalfOfAccount", &TEXT),
    optional("integrationId", &TEXT),
    optional("invoiceDaysUntilDue", &NUMBER),
    optional("isBackdated", &BOOLEAN),
    optional("isInvoicePaid", &BOOLEAN),
    optional("metadata", &TEXT_MAP),
    optional("prorationBehavior", &TEXT),
    optional("taxIds", &TAX_ID_LIST),
    optional("taxPercentage", &NUMBER_0_TO_100),
    optional("taxRateIds", &TEXT_LIST),
];

pub(super) static PREVIEW_SUBSCRIPTION_MEMBERS: [Field; 16] = [
    required("customerId", &TEXT),
    required("planId", &TEXT),
    optional("addons", &ITEM_QUANTITY_LIST),
    optional("appliedCoupon", &APPLIED_COUPON),
    optional("billableFeatures", &BILLABLE_FEATURE_LIST),
    optional("billingCountryCode", &TEXT),
    optional("billingCycleAnchor", &TEXT),
    optional("billingInformation", &PREVIEW_BILLING_INFORMATION),
    optional("billingPeriod", &TEXT),
    optional("charges", &CHARGE_QUANTITY_LIST),
    optional("payingCustomerId", &TEXT),
    optional("resourceId", &TEXT),
    optional("scheduleStrategy", &TEXT),
    optional("startDate", &TEXT),
    optional("trialOverrideConfiguration", &TRIAL_OVERRIDE),
    optional("unitQuantity", &NUMBER),
];

pub(super) static PRICE_OVERRIDE_MEMBERS: [Field; 10] = [
    optional("addonId", &TEXT_OR_NULL),
    optional("amount", &NUMBER),
    optional("baseCharge", &BOOLEAN),
    optional("billingCountryCode", &TEXT),
    optional("blockSize", &NUMBER),
    optional("creditGrantCadence", &TEXT),
    optional("creditRate", &CREDIT_RATE),
    optional("currency", &TEXT),
    optional("featureId", &TEXT_OR_NULL),
    optional("tiers", &PRICE_TIER_LIST),
];

pub(super) static PRICE_OVERRIDE_UPDATE_MEMBERS: [Field; 6] = [
    optional("addonId", &TEXT),
    optional("amount", &NUMBER),
    optional("baseCharge", &BOOLEAN),
    optional("currency", &TEXT),
    optional("currencyId", &TEXT),
    optional("featureId", &TEXT),
];

pub(super) static PRICE_PERIOD_MEMBERS: [Field; 7] = [
    required("billingPeriod", &TEXT),
    optional("billingCountryCode", &TEXT),
    optional("blockSize", &NUMBER),
    optional("creditGrantCadence", &TEXT),
    optional("creditRate", &CREDIT_RATE_INPUT),
    optional("price", &MONEY_INPUT),
    optional("tiers", &PRICE_TIER_INPUT_LIST),
];

pub(super) static PRICE_TIER_INPUT_MEMBERS: [Field; 3] = [
    optional("flatPrice", &MONEY_INPUT),
    optional("unitPrice", &MONEY_INPUT),
    optional("upTo", &NUMBER),
];

pub(super) static PRICE_TIER_MEMBERS: [Field; 3] = [
    optional("flatPrice", &MONEY),
    optional("unitPrice", &MONEY),
    optional("upTo", &NUMBER),
];

pub(super) static PRICING_MODEL_MEMBERS: [Field; 12] = [
    required("billingModel", &TEXT),
    required("pricePeriods", &PRICE_PERIOD_LIST_FROM_1),
    optional("billingCadence", &TEXT),
    optional("featureId", &TEXT),
    optional("maxUnitQuantity", &NUMBER),
    optional("minUnitQuantity", &NUMBER),
    optional("monthlyResetPeriodConfiguration", &MONTHLY_RESET),
    optional("resetPeriod", &TEXT),
    optional("tiersMode", &TEXT),
    optional("topUpCustomCurrencyId", &TEXT),
    optional("weeklyResetPeriodConfiguration", &WEEKLY_RESET),
    optional("yearlyResetPeriodConfiguration", &YEARLY_RESET),
];

pub(super) static PRODUCT_SETTINGS_MEMBERS: [Field; 6] = [
    required("subscriptionCancellationTime", &TEXT),
    required("subscriptionEndSetup", &TEXT),
    required("subscriptionStartSetup", &TEXT),
    optional("downgradePlanId", &TEXT_OR_NULL),
    optional("prorateAtEndOfBillingPeriod", &BOOLEAN_OR_NULL),
    optional("subscriptionStartPlanId", &TEXT_OR_NULL),
];

pub(super) static PROMOTIONAL_ENTITLEMENT_GRANT_MEMBERS: [Field; 12] = [
    required("customEndDate", &TEXT_OR_NULL),
    required("enumValues", &TEXT_LIST_OR_NULL),
    required("featureId", &TEXT),
    required("hasSoftLimit", &BOOLEAN_OR_NULL),
    required("hasUnlimitedUsage", &BOOLEAN_OR_NULL),
    required("isVisible", &BOOLEAN_OR_NULL),
    required("monthlyResetPeriodConfiguration", &MONTHLY_RESET_OR_NULL),
    required("period", &TEXT),
    required("resetPeriod", &TEXT_OR_NULL),
    required("usageLimit", &NUMBER_OR_NULL),
    required("weeklyResetPeriodConfiguration", &WEEKLY_RESET_OR_NULL),
    required("yearlyResetPeriodConfiguration", &YEARLY_RESET_OR_NULL),
];

pub(super) static PROVISION_CUSTOMER_MEMBERS: [Field; 12] = [
    required("id", &TEXT),
    optional("billingCurrency", &TEXT_OR_NULL),
    optional("billingId", &TEXT_OR_NULL),
    optional("couponId", &TEXT_OR_NULL),
    optional("defaultPaymentMethod", &PAYMENT_METHOD_INPUT_OR_NULL),
    optional("email", &TEXT_OR_NULL),
    optional("integrations", &INTEGRATION_LINK_LIST),
    optional("language", &TEXT_OR_NULL),
    optional("metadata", &TEXT_MAP),
    optional("name", &TEXT_OR_NULL),
    optional("passthrough", &BILLING_PASSTHROUGH),
    optional("timezone", &TEXT_OR_NULL),
];

pub(super) static PROVISION_SUBSCRIPTION_MEMBERS: [Field; 27] = [
    required("customerId", &TEXT),
    required("planId", &TEXT),
    optional("id", &TEXT),
    optional("addons", &ITEM_QUANTITY_LIST),
    optional("appliedCoupon", &APPLIED_COUPON),
    optional("awaitPaymentConfirmation", &BOOLEAN),
    optional("billingCountryCode", &TEXT_OR_NULL),
    optional("billingCycleAnchor", &TEXT),
    optional("billingId", &TEXT_OR_NULL),
    optional("billingInformation", &BILLING_INFORMATION),
    optional("billingPeriod", &TEXT),
    optional("budget", &BUDGET_OR_NULL),
    optional("cancellationDate", &TEXT),
    optional("charges", &CHARGE_QUANTITY_LIST),
    optional("checkoutOptions", &CHECKOUT_OPTIONS),
    optional("entitlements", &SUBSCRIPTION_ENTITLEMENT_LIST),
    optional("metadata", &TEXT_MAP),
    optional("minimumSpend", &OPTIONAL_MONEY_OR_NULL),
    optional("payingCustomerId", &TEXT_OR_NULL),
    optional("paymentCollectionMethod", &TEXT),
    optional("priceOverrides", &PRICE_OVERRIDE_LIST),
    optional("resourceId", &TEXT_OR_NULL),
    optional("salesforceId", &TEXT_OR_NULL),
    optional("scheduleStrategy", &TEXT),
    optional("startDate", &TEXT),
    optional("trialOverrideConfiguration", &TRIAL_OVERRIDE),
    optional("unitQuantity", &NUMBER),
];

pub(super) static PUBLISH_PACKAGE_MEMBERS: [Field; 1] = [
    required("migrationType", &TEXT),
];

pub(super) static RELEASE_RESERVATION_MEMBERS: [Field; 4] = [
    required("consumedAmount", &NUMBER),
    required("currencyId", &TEXT),
    required("customerId", &TEXT),
    optional("resourceId", &TEXT),
];

pub(super) static REPORT_EVENTS_MEMBERS: [Field; 1] = [required("events", &EVENT_LIST)];

pub(super) static REPORT_USAGE_MEMBERS: [Field; 1] = [
    required("usages", &USAGE_ENTRY_LIST),
];

pub(super) static STRIPE_PASSTHROUGH_MEMBERS: [Field; 7] = [
    optional("billingAddress", &ADDRESS),
    optional("customerName", &TEXT),
    optional("invoiceCustomFields", &TEXT_MAP),
    optional("metadata", &TEXT_MAP),
    optional("paymentMethodId", &TEXT),
    optional("shippingAddress", &ADDRESS),
    optional("taxIds", &TAX_ID_LIST),
];

pub(super) static SUBSCRIPTION_CREDIT_ENTITLEMENT_MEMBERS: [Field; 5] = [
    required("id", &TEXT),
    required("amount", &NUMBER),
    required("cadence", &TEXT),
    required("type", &TEXT),
    optional("hasSoftLimit", &BOOLEAN),
];

pub(super) static SUBSCRIPTION_FEATURE_ENTITLEMENT_MEMBERS: [Field; 9] = [
    required("id", &TEXT),
    required("type", &TEXT),
    optional("hasSoftLimit", &BOOLEAN),
    optional("hasUnlimitedUsage", &BOOLEAN),
    optional("monthlyResetPeriodConfiguration", &MONTHLY_RESET_OR_NULL),
    optional("resetPeriod", &TEXT),
    optional("usageLimit", &NUMBER),
    optional("weeklyResetPeriodConfiguration", &WEEKLY_RESET_OR_NULL),
    optional("yearlyResetPeriodConfiguration", &YEARLY_RESET_OR_NULL),
];

pub(super) static SUBSCRIPTION_IMPORT_MEMBERS: [Field; 11] = [
    required("id", &TEXT),
    required("customerId", &TEXT),
    required("planId", &TEXT),
    optional("addons", &ITEM_QUANTITY_LIST),
    optional("billingId", &TEXT_OR_NULL),
    optional("billingPeriod", &TEXT),
    optional("charges", &CHARGE_QUANTITY_LIST),
    optional("endDate", &TEXT_OR_NULL),
    optional("metadata", &TEXT_MAP),
    optional("resourceId", &TEXT_OR_NULL),
    optional("startDate", &TEXT),
];

pub(super) static TAX_ID_MEMBERS: [Field; 2] = [
    required("type", &TEXT),
    required("value", &TEXT),
];

pub(super) static TRANSFER_SUBSCRIPTION_MEMBERS: [Field; 1] = [
    required("destinationResourceId", &TEXT),
];

pub(super) static TRIAL_CONFIG_MEMBERS: [Field; 4] = [
    required("duration", &NUMBER),
    required("units", &TEXT),
    optional("budget", &BUDGET_OR_NULL),
    optional("trialEndBehavior", &TEXT_OR_NULL),
];

pub(super) static TRIAL_OVERRIDE_MEMBERS: [Field; 3] = [
    required("isTrial", &BOOLEAN),
    optional("trialEndBehavior", &TEXT),
    optional("trialEndDate", &TEXT),
];

pub(super) static TRIGGER_DATA_EXPORT_SYNC_MEMBERS: [Field; 1] = [
    optional("destinationId", &TEXT),
];

pub(super) static UNIT_TRANSFORMATION_INPUT_MEMBERS: [Field; 4] = [
    required("divide", &NUMBER),
    optional("featureUnits", &TEXT),
    optional("featureUnitsPlural", &TEXT),
    optional("round", &TEXT),
];

pub(super) static UPDATE_ADDON_MEMBERS: [Field; 8] = [
    optional("billingId", &TEXT_OR_NULL),
    optional("charges", &PACKAGE_CHARGES),
    optional("dependencies", &TEXT_LIST_OR_NULL),
    optional("description", &TEXT_OR_NULL),
    optional("displayName", &TEXT),
    optional("maxQuantity", &NUMBER_OR_NULL),
    optional("metadata", &TEXT_MAP),
    optional("status", &TEXT),
];

pub(super) static UPDATE_BILLING_INFORMATION_MEMBERS: [Field; 12] = [
    optional("billingAddress", &ADDRESS),
    optional("chargeOnBehalfOfAccount", &TEXT),
    optional("couponId", &TEXT),
    optional("integrationId", &TEXT),
    optional("invoiceDaysUntilDue", &NUMBER),
    optional("isBackdated", &BOOLEAN),
    optional("isInvoicePaid", &BOOLEAN),
    optional("metadata", &TEXT_MAP),
    optional("prorationBehavior", &TEXT),
    optional("taxIds", &TAX_ID_LIST),
    optional("taxPercentage", &NUMBER_0_TO_100),
    optional("taxRateIds", &TEXT_LIST),
];

pub(super) static UPDATE_CONTRACT_MEMBERS: [Field; 6] = [
    optional("activationEndDate", &TEXT),
    optional("activationStartDate", &TEXT),
    optional("name", &TEXT_OR_NULL),
    optional("poNumber", &TEXT_OR_NULL),
    optional("setupBilling", &BOOLEAN),
    optional("subscriptionIds", &TEXT_LIST),
];

pub(super) static UPDATE_COUPON_MEMBERS: [Field; 3] = [
    optional("description", &TEXT_OR_NULL),
    optional("metadata", &TEXT_MAP_OR_NULL),
    optional("name", &TEXT),
];

pub(super) static UPDATE_CREDIT_ENTITLEMENT_MEMBERS: [Field; 12] = [
    required("type", &TEXT),
    optional("amount", &NUMBER),
    optional("behavior", &TEXT),
    optional("cadence", &TEXT),
    optional("dependencyFeatureId", &TEXT_OR_NULL),
    optional("description", &TEXT),
    optional("displayNameOverride", &TEXT),
    optional("hasSoftLimit", &BOOLEAN),
    optional("hiddenFromWidgets", &TEXT_LIST),
    optional("isCustom", &BOOLEAN),
    optional("isGranted", &BOOLEAN),
    optional("order", &NUMBER),
];

pub(super) static UPDATE_CUSTOMER_MEMBERS: [Field; 10] = [
    optional("billingCurrency", &TEXT_OR_NULL),
    optional("billingId", &TEXT_OR_NULL),
    optional("couponId", &TEXT_OR_NULL),
    optional("email", &TEXT_OR_NULL),
    optional("integrations", &INTEGRATION_LINK_LIST),
    optional("language", &TEXT_OR_NULL),
    optional("metadata", &TEXT_MAP),
    optional("name", &TEXT_OR_NULL),
    optional("passthrough", &BILLING_PASSTHROUGH),
    optional("timezone", &TEXT_OR_NULL),
];

pub(super) static UPDATE_CUSTOM_CURRENCY_MEMBERS: [Field; 5] = [
    optional("description", &TEXT_OR_NULL),
    optional("displayName", &TEXT),
    optional("metadata", &TEXT_MAP_OR_NULL),
    optional("symbol", &TEXT_OR_NULL),
    optional("units", &CURRENCY_UNITS_INPUT),
];

pub(super) static UPDATE_DESTINATION_SELECTION_MEMBERS: [Field; 2] = [
    required("enabledModels", &TEXT_LIST),
    required("integrationId", &TEXT),
];

pub(super) static UPDATE_FEATURE_ENTITLEMENT_MEMBERS: [Field; 16] = [
    required("type", &TEXT),
    optional("behavior", &TEXT),
    optional("description", &TEXT),
    optional("displayNameOverride", &TEXT),
    optional("enumValues", &TEXT_LIST),
    optional("hasSoftLimit", &BOOLEAN),
    optional("hasUnlimitedUsage", &BOOLEAN),
    optional("hiddenFromWidgets", &TEXT_LIST),
    optional("isCustom", &BOOLEAN),
    optional("isGranted", &BOOLEAN),
    optional("monthlyResetPeriodConfiguration", &MONTHLY_RESET_OR_NULL),
    optional("order", &NUMBER),
    optional("resetPeriod", &TEXT),
    optional("usageLimit", &NUMBER_OR_NULL),
    optional("weeklyResetPeriodConfiguration", &WEEKLY_RESET_OR_NULL),
    optional("yearlyResetPeriodConfiguration", &YEARLY_RESET_OR_NULL),
];

pub(super) static UPDATE_FEATURE_MEMBERS: [Field; 8] = [
    optional("description", &TEXT),
    optional("displayName", &TEXT),
    optional("enumConfiguration", &ENUM_VALUE_LIST),
    optional("featureUnits", &TEXT),
    optional("featureUnitsPlural", &TEXT),
    optional("metadata", &TEXT_MAP),
    optional("meter", &METER),
    optional("unitTransformation", &UNIT_TRANSFORMATION_INPUT_OR_NULL),
];

pub(super) static UPDATE_INTEGRATION_MEMBERS: [Field; 1] = [
    required("syncedEntityId", &TEXT_OR_NULL),
];

pub(super) static UPDATE_PLAN_MEMBERS: [Field; 8] = [
    optional("billingId", &TEXT_OR_NULL),
    optional("charges", &PACKAGE_CHARGES),
    optional("compatibleAddonIds", &TEXT_LIST_OR_NULL),
    optional("defaultTrialConfig", &TRIAL_CONFIG_OR_NULL),
    optional("description", &TEXT_OR_NULL),
    optional("displayName", &TEXT),
    optional("metadata", &TEXT_MAP),
    optional("parentPlanId", &TEXT_OR_NULL),
];

pub(super) static UPDATE_PRODUCT_MEMBERS: [Field; 6] = [
    optional("description", &TEXT_OR_NULL),
    optional("displayName", &TEXT),
    optional("metadata", &TEXT_MAP_OR_NULL),
    optional("multipleSubscriptions", &BOOLEAN),
    optional("productSettings", &PRODUCT_SETTINGS),
    optional("usageResetCutoffRule", &USAGE_RESET_RULE),
];

pub(super) static UPDATE_SUBSCRIPTION_MEMBERS: [Field; 17] = [
    optional("addons", &ITEM_QUANTITY_LIST),
    optional("appliedCoupon", &APPLIED_COUPON_UPDATE),
    optional("awaitPaymentConfirmation", &BOOLEAN),
    optional("billingCycleAnchor", &TEXT),
    optional("billingInformation", &UPDATE_BILLING_INFORMATION),
    optional("billingPeriod", &TEXT),
    optional("budget", &BUDGET_OR_NULL),
    optional("cancellationDate", &TEXT_OR_NULL),
    optional("charges", &CHARGE_QUANTITY_LIST),
    optional("entitlements", &SUBSCRIPTION_ENTITLEMENT_LIST),
    optional("metadata", &TEXT_MAP),
    optional("minimumSpend", &OPTIONAL_MONEY_OR_NULL),
    optional("priceOverrides", &PRICE_OVERRIDE_UPDATE_LIST),
    optional("promotionCode", &TEXT),
    optional("salesforceId", &TEXT_OR_NULL),
    optional("scheduleStrategy", &TEXT),
    optional("trialEndDate", &TEXT),
];

pub(super) static UPSERT_ASSIGNMENTS_MEMBERS: [Field; 1] = [
    required("assignments", &ASSIGNMENT_INPUT_LIST_1_TO_100),
];

pub(super) static UPSERT_ENTITIES_MEMBERS: [Field; 1] = [
    required("entities", &ENTITY_INPUT_LIST_1_TO_100),
];

pub(super) static UPSERT_ENTITY_TYPES_MEMBERS: [Field; 1] = [
    required("types", &ENTITY_TYPE_INPUT_LIST_1_TO_100),
];

pub(super) static USAGE_ENTRY_MEMBERS: [Field; 8] = [
    required("customerId", &TEXT),
    required("featureId", &TEXT),
    required("value", &NUMBER),
    optional("createdAt", &TEXT),
    optional("dimensions", &DIMENSION_VALUE_MAP),
    optional("idempotencyKey", &TEXT),
    optional("resourceId", &TEXT_OR_NULL),
    optional("updateBehavior", &TEXT),
];

pub(super) static USAGE_RESET_RULE_MEMBERS: [Field; 1] = [required("behavior", &TEXT)];
pub(super) static WEEKLY_RESET_MEMBERS: [Field; 1] = [required("accordingTo", &TEXT)];
pub(super) static YEARLY_RESET_MEMBERS: [Field; 1] = [required("accordingTo", &TEXT)];

pub(super) static ZUORA_PASSTHROUGH_MEMBERS: [Field; 4] = [
    optional("billingAddress", &ADDRESS),
    optional("currency", &TEXT),
    optional("metadata", &TEXT_MAP),
    optional("paymentMethodId", &TEXT),
];
