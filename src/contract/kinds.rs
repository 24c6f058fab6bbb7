// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

//! What the API's params must be.

use crate::core::table::{Bounds, Field, Kind, KindId, Members, Rule, Types, join, kinds};

const fn required(name: &str, kind: KindId) -> Field {
    Field::required(name, kind)
}

const fn optional(name: &str, kind: KindId) -> Field {
    Field::optional(name, kind)
}

const fn kind(allows: Types, rule: Rule) -> Kind {
    Kind { allows, rule }
}

pub const ADDRESS: KindId = KindId(0);
pub const APPLIED_COUPON: KindId = KindId(1);
pub const APPLIED_COUPON_UPDATE: KindId = KindId(2);
pub const ASSIGNMENT_INPUT: KindId = KindId(3);
pub const ASSIGNMENT_INPUT_LIST_1_TO_100: KindId = KindId(4);
pub const ATTACH_PAYMENT_METHOD: KindId = KindId(5);
pub const BILLABLE_FEATURE: KindId = KindId(6);
pub const BILLABLE_FEATURE_LIST: KindId = KindId(7);
pub const BILLING_INFORMATION: KindId = KindId(8);
pub const BILLING_PASSTHROUGH: KindId = KindId(9);
pub const BOOLEAN: KindId = KindId(10);
pub const BOOLEAN_OR_NULL: KindId = KindId(11);
pub const BUDGET_OR_NULL: KindId = KindId(12);
pub const CANCEL_SUBSCRIPTION: KindId = KindId(13);
pub const CHARGE_QUANTITY: KindId = KindId(14);
pub const CHARGE_QUANTITY_LIST: KindId = KindId(15);
pub const CHARGE_USAGE: KindId = KindId(16);
pub const CHECKOUT_OPTIONS: KindId = KindId(17);
pub const CONSUME_CREDITS: KindId = KindId(18);
pub const CONSUME_CREDITS_ASYNC: KindId = KindId(19);
pub const CONSUME_CREDITS_LIST_0_TO_1000: KindId = KindId(20);
pub const CONTRACT_SUBSCRIPTION_INPUT: KindId = KindId(21);
pub const CONTRACT_SUBSCRIPTION_INPUT_LIST: KindId = KindId(22);
pub const COUPON_CONFIGURATION: KindId = KindId(23);
pub const COUPON_DISCOUNT: KindId = KindId(24);
pub const CREATE_ADDON: KindId = KindId(25);
pub const CREATE_CONTRACT: KindId = KindId(26);
pub const CREATE_COUPON: KindId = KindId(27);
pub const CREATE_CREDIT_ENTITLEMENT: KindId = KindId(28);
pub const CREATE_CREDIT_GRANT: KindId = KindId(29);
pub const CREATE_CUSTOM_CURRENCY: KindId = KindId(30);
pub const CREATE_DESTINATION: KindId = KindId(31);
pub const CREATE_ENTITLEMENT: KindId = KindId(32);
pub const CREATE_ENTITLEMENTS: KindId = KindId(33);
pub const CREATE_ENTITLEMENT_LIST: KindId = KindId(34);
pub const CREATE_FEATURE: KindId = KindId(35);
pub const CREATE_FEATURE_ENTITLEMENT: KindId = KindId(36);
pub const CREATE_PLAN: KindId = KindId(37);
pub const CREATE_PRODUCT: KindId = KindId(38);
pub const CREATE_PROMOTIONAL_ENTITLEMENTS: KindId = KindId(39);
pub const CREDIT_RATE: KindId = KindId(40);
pub const CREDIT_RATE_INPUT: KindId = KindId(41);
pub const CURRENCY_UNITS_INPUT: KindId = KindId(42);
pub const CUSTOMER_IMPORT: KindId = KindId(43);
pub const CUSTOMER_IMPORT_LIST: KindId = KindId(44);
pub const DATE_RANGE_FILTER: KindId = KindId(45);
pub const DELEGATE_SUBSCRIPTION: KindId = KindId(46);
pub const DIMENSION_VALUE: KindId = KindId(47);
pub const DIMENSION_VALUE_MAP: KindId = KindId(48);
pub const DUPLICATE_PRODUCT: KindId = KindId(49);
pub const ENTITY_IDS: KindId = KindId(50);
pub const ENTITY_INPUT: KindId = KindId(51);
pub const ENTITY_INPUT_LIST_1_TO_100: KindId = KindId(52);
pub const ENTITY_TYPE_INPUT: KindId = KindId(53);
pub const ENTITY_TYPE_INPUT_LIST_1_TO_100: KindId = KindId(54);
pub const ENUM_VALUE: KindId = KindId(55);
pub const ENUM_VALUE_LIST: KindId = KindId(56);
pub const ESTIMATE_EVENT: KindId = KindId(57);
pub const ESTIMATE_USAGE: KindId = KindId(58);
pub const EVENT: KindId = KindId(59);
pub const EVENT_LIST: KindId = KindId(60);
pub const GRANT_BILLING_INFORMATION: KindId = KindId(61);
pub const IMPORT_CUSTOMERS: KindId = KindId(62);
pub const IMPORT_SUBSCRIPTIONS: KindId = KindId(63);
pub const INTEGRATION_LINK: KindId = KindId(64);
pub const INTEGRATION_LINK_LIST: KindId = KindId(65);
pub const ITEM_QUANTITY: KindId = KindId(66);
pub const ITEM_QUANTITY_LIST: KindId = KindId(67);
pub const LINK_INTEGRATION: KindId = KindId(68);
pub const METER: KindId = KindId(69);
pub const METER_AGGREGATION: KindId = KindId(70);
pub const METER_CONDITION: KindId = KindId(71);
pub const METER_CONDITION_LIST: KindId = KindId(72);
pub const METER_FILTER: KindId = KindId(73);
pub const METER_FILTER_LIST: KindId = KindId(74);
pub const MIGRATE_SUBSCRIPTION: KindId = KindId(75);
pub const MINIMUM_SPEND: KindId = KindId(76);
pub const MINIMUM_SPEND_LIST_OR_NULL: KindId = KindId(77);
pub const MINT_SCOPED_TOKEN: KindId = KindId(78);
pub const MONEY: KindId = KindId(79);
pub const MONEY_INPUT: KindId = KindId(80);
pub const MONEY_LIST_OR_NULL: KindId = KindId(81);
pub const MONTHLY_RESET: KindId = KindId(82);
pub const MONTHLY_RESET_OR_NULL: KindId = KindId(83);
pub const NUMBER: KindId = KindId(84);
pub const NUMBER_0_TO_100: KindId = KindId(85);
pub const NUMBER_1_TO_86400: KindId = KindId(86);
pub const NUMBER_OR_NULL: KindId = KindId(87);
pub const OPTIONAL_MONEY_OR_NULL: KindId = KindId(88);
pub const OVERAGE_CREDIT_ENTITLEMENT: KindId = KindId(89);
pub const OVERAGE_ENTITLEMENT: KindId = KindId(90);
pub const OVERAGE_PRICING_MODEL: KindId = KindId(91);
pub const OVERAGE_PRICING_MODEL_LIST: KindId = KindId(92);
pub const PACKAGE_CHARGES: KindId = KindId(93);
pub const PAYMENT_METHOD_INPUT_OR_NULL: KindId = KindId(94);
pub const PREVIEW_BILLING_INFORMATION: KindId = KindId(95);
pub const PREVIEW_SUBSCRIPTION: KindId = KindId(96);
pub const PRICE_OVERRIDE: KindId = KindId(97);
pub const PRICE_OVERRIDE_LIST: KindId = KindId(98);
pub const PRICE_OVERRIDE_UPDATE: KindId = KindId(99);
pub const PRICE_OVERRIDE_UPDATE_LIST: KindId = KindId(100);
pub const PRICE_PERIOD: KindId = KindId(101);
pub const PRICE_PERIOD_LIST: KindId = KindId(102);
pub const PRICE_PERIOD_LIST_FROM_1: KindId = KindId(103);
pub const PRICE_TIER: KindId = KindId(104);
pub const PRICE_TIER_INPUT: KindId = KindId(105);
pub const PRICE_TIER_INPUT_LIST: KindId = KindId(106);
pub const PRICE_TIER_LIST: KindId = KindId(107);
pub const PRICING_MODEL: KindId = KindId(108);
pub const PRICING_MODEL_LIST: KindId = KindId(109);
pub const PRODUCT_SETTINGS: KindId = KindId(110);
pub const PROMOTIONAL_ENTITLEMENT_GRANT: KindId = KindId(111);
pub const PROMOTIONAL_ENTITLEMENT_GRANT_LIST: KindId = KindId(112);
pub const PROVISION_CUSTOMER: KindId = KindId(113);
pub const PROVISION_SUBSCRIPTION: KindId = KindId(114);
pub const PUBLISH_PACKAGE: KindId = KindId(115);
pub const RELEASE_RESERVATION: KindId = KindId(116);
pub const REPORT_EVENTS: KindId = KindId(117);
pub const REPORT_USAGE: KindId = KindId(118);
pub const STRIPE_PASSTHROUGH: KindId = KindId(119);
pub const SUBSCRIPTION_CREDIT_ENTITLEMENT: KindId = KindId(120);
pub const SUBSCRIPTION_ENTITLEMENT: KindId = KindId(121);
pub const SUBSCRIPTION_ENTITLEMENT_LIST: KindId = KindId(122);
pub const SUBSCRIPTION_FEATURE_ENTITLEMENT: KindId = KindId(123);
pub const SUBSCRIPTION_IMPORT: KindId = KindId(124);
pub const SUBSCRIPTION_IMPORT_LIST: KindId = KindId(125);
pub const TAX_ID: KindId = KindId(126);
pub const TAX_ID_LIST: KindId = KindId(127);
pub const TEXT: KindId = KindId(128);
pub const TEXT_LIST: KindId = KindId(129);
pub const TEXT_LIST_OR_NULL: KindId = KindId(130);
pub const TEXT_MAP: KindId = KindId(131);
pub const TEXT_MAP_OR_NULL: KindId = KindId(132);
pub const TEXT_OR_NULL: KindId = KindId(133);
pub const TRANSFER_SUBSCRIPTION: KindId = KindId(134);
pub const TRIAL_CONFIG_OR_NULL: KindId = KindId(135);
pub const TRIAL_OVERRIDE: KindId = KindId(136);
pub const TRIGGER_DATA_EXPORT_SYNC: KindId = KindId(137);
pub const UNIT_TRANSFORMATION_INPUT_OR_NULL: KindId = KindId(138);
pub const UPDATE_ADDON: KindId = KindId(139);
pub const UPDATE_BILLING_INFORMATION: KindId = KindId(140);
pub const UPDATE_CONTRACT: KindId = KindId(141);
pub const UPDATE_COUPON: KindId = KindId(142);
pub const UPDATE_CREDIT_ENTITLEMENT: KindId = KindId(143);
pub const UPDATE_CUSTOMER: KindId = KindId(144);
pub const UPDATE_CUSTOM_CURRENCY: KindId = KindId(145);
pub const UPDATE_DESTINATION_SELECTION: KindId = KindId(146);
pub const UPDATE_ENTITLEMENT: KindId = KindId(147);
pub const UPDATE_FEATURE: KindId = KindId(148);
pub const UPDATE_FEATURE_ENTITLEMENT: KindId = KindId(149);
pub const UPDATE_INTEGRATION: KindId = KindId(150);
pub const UPDATE_PLAN: KindId = KindId(151);
pub const UPDATE_PRODUCT: KindId = KindId(152);
pub const UPDATE_SUBSCRIPTION: KindId = KindId(153);
pub const UPSERT_ASSIGNMENTS: KindId = KindId(154);
pub const UPSERT_ENTITIES: KindId = KindId(155);
pub const UPSERT_ENTITY_TYPES: KindId = KindId(156);
pub const USAGE_ENTRY: KindId = KindId(157);
pub const USAGE_ENTRY_LIST: KindId = KindId(158);
pub const USAGE_RESET_RULE: KindId = KindId(159);
pub const WEEKLY_RESET: KindId = KindId(160);
pub const WEEKLY_RESET_OR_NULL: KindId = KindId(161);
pub const WHOLE_NUMBER_1_TO_100: KindId = KindId(162);
pub const YEARLY_RESET: KindId = KindId(163);
pub const YEARLY_RESET_OR_NULL: KindId = KindId(164);
pub const ZUORA_PASSTHROUGH: KindId = KindId(165);

/// All kinds, by their ids.
pub static KINDS: [Kind; 166] = kinds([
    (ADDRESS, kind(Types::OBJECT, Rule::Fields(Members::of(&ADDRESS_MEMBERS)))),
    (
        APPLIED_COUPON,
        kind(Types::OBJECT, Rule::Fields(Members::of(&APPLIED_COUPON_MEMBERS))),
    ),
    (
        APPLIED_COUPON_UPDATE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&APPLIED_COUPON_UPDATE_MEMBERS))),
    ),
    (
        ASSIGNMENT_INPUT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&ASSIGNMENT_INPUT_MEMBERS))),
    ),
    (
        ASSIGNMENT_INPUT_LIST_1_TO_100,
        kind(Types::ARRAY, Rule::Items(ASSIGNMENT_INPUT, Bounds::of(1, 100))),
    ),
    (
        ATTACH_PAYMENT_METHOD,
        kind(Types::OBJECT, Rule::Fields(Members::of(&ATTACH_PAYMENT_METHOD_MEMBERS))),
    ),
    (
        BILLABLE_FEATURE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&BILLABLE_FEATURE_MEMBERS))),
    ),
    (
        BILLABLE_FEATURE_LIST,
        kind(Types::ARRAY, Rule::Items(BILLABLE_FEATURE, Bounds::of(0, Bounds::NONE))),
    ),
    (
        BILLING_INFORMATION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&BILLING_INFORMATION_MEMBERS))),
    ),
    (
        BILLING_PASSTHROUGH,
        kind(Types::OBJECT, Rule::Fields(Members::of(&BILLING_PASSTHROUGH_MEMBERS))),
    ),
    (BOOLEAN, kind(Types::BOOLEAN, Rule::Free)),
    (BOOLEAN_OR_NULL, kind(Types::BOOLEAN.or(Types::NULL), Rule::Free)),
    (
        BUDGET_OR_NULL,
        kind(Types::NULL.or(Types::OBJECT), Rule::Fields(Members::of(&BUDGET_MEMBERS))),
    ),
    (
        CANCEL_SUBSCRIPTION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CANCEL_SUBSCRIPTION_MEMBERS))),
    ),
    (
        CHARGE_QUANTITY,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CHARGE_QUANTITY_MEMBERS))),
    ),
    (
        CHARGE_QUANTITY_LIST,
        kind(Types::ARRAY, Rule::Items(CHARGE_QUANTITY, Bounds::of(0, Bounds::NONE))),
    ),
    (
        CHARGE_USAGE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CHARGE_USAGE_MEMBERS))),
    ),
    (
        CHECKOUT_OPTIONS,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CHECKOUT_OPTIONS_MEMBERS))),
    ),
    (
        CONSUME_CREDITS,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CONSUME_CREDITS_MEMBERS))),
    ),
    (
        CONSUME_CREDITS_ASYNC,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CONSUME_CREDITS_ASYNC_MEMBERS))),
    ),
    (
        CONSUME_CREDITS_LIST_0_TO_1000,
        kind(Types::ARRAY, Rule::Items(CONSUME_CREDITS, Bounds::of(0, 1000))),
    ),
    (
        CONTRACT_SUBSCRIPTION_INPUT,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&CONTRACT_SUBSCRIPTION_INPUT_MEMBERS)),
        ),
    ),
    (
        CONTRACT_SUBSCRIPTION_INPUT_LIST,
        kind(
            Types::ARRAY,
            Rule::Items(CONTRACT_SUBSCRIPTION_INPUT, Bounds::of(0, Bounds::NONE)),
        ),
    ),
    (
        COUPON_CONFIGURATION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&COUPON_CONFIGURATION_MEMBERS))),
    ),
    (
        COUPON_DISCOUNT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&COUPON_DISCOUNT_MEMBERS))),
    ),
    (
        CREATE_ADDON,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_ADDON_MEMBERS))),
    ),
    (
        CREATE_CONTRACT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_CONTRACT_MEMBERS))),
    ),
    (
        CREATE_COUPON,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_COUPON_MEMBERS))),
    ),
    (
        CREATE_CREDIT_ENTITLEMENT,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&CREATE_CREDIT_ENTITLEMENT_MEMBERS)),
        ),
    ),
    (
        CREATE_CREDIT_GRANT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_CREDIT_GRANT_MEMBERS))),
    ),
    (
        CREATE_CUSTOM_CURRENCY,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_CUSTOM_CURRENCY_MEMBERS))),
    ),
    (
        CREATE_DESTINATION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_DESTINATION_MEMBERS))),
    ),
    (
        CREATE_ENTITLEMENT,
        kind(Types::OBJECT, Rule::Tagged(Members::of(&CREATE_ENTITLEMENT_VARIANTS))),
    ),
    (
        CREATE_ENTITLEMENTS,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_ENTITLEMENTS_MEMBERS))),
    ),
    (
        CREATE_ENTITLEMENT_LIST,
        kind(Types::ARRAY, Rule::Items(CREATE_ENTITLEMENT, Bounds::of(0, Bounds::NONE))),
    ),
    (
        CREATE_FEATURE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_FEATURE_MEMBERS))),
    ),
    (
        CREATE_FEATURE_ENTITLEMENT,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&CREATE_FEATURE_ENTITLEMENT_MEMBERS)),
        ),
    ),
    (CREATE_PLAN, kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_PLAN_MEMBERS)))),
    (
        CREATE_PRODUCT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREATE_PRODUCT_MEMBERS))),
    ),
    (
        CREATE_PROMOTIONAL_ENTITLEMENTS,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&CREATE_PROMOTIONAL_ENTITLEMENTS_MEMBERS)),
        ),
    ),
    (CREDIT_RATE, kind(Types::OBJECT, Rule::Fields(Members::of(&CREDIT_RATE_MEMBERS)))),
    (
        CREDIT_RATE_INPUT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CREDIT_RATE_INPUT_MEMBERS))),
    ),
    (
        CURRENCY_UNITS_INPUT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CURRENCY_UNITS_INPUT_MEMBERS))),
    ),
    (
        CUSTOMER_IMPORT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&CUSTOMER_IMPORT_MEMBERS))),
    ),
    (
        CUSTOMER_IMPORT_LIST,
        kind(Types::ARRAY, Rule::Items(CUSTOMER_IMPORT, Bounds::of(0, Bounds::NONE))),
    ),
    (
        DATE_RANGE_FILTER,
        kind(Types::OBJECT, Rule::Fields(Members::of(&DATE_RANGE_FILTER_MEMBERS))),
    ),
    (
        DELEGATE_SUBSCRIPTION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&DELEGATE_SUBSCRIPTION_MEMBERS))),
    ),
    (
        DIMENSION_VALUE,
        kind(Types::BOOLEAN.or(Types::NUMBER).or(Types::STRING), Rule::Free),
    ),
    (DIMENSION_VALUE_MAP, kind(Types::OBJECT, Rule::Values(DIMENSION_VALUE))),
    (
        DUPLICATE_PRODUCT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&DUPLICATE_PRODUCT_MEMBERS))),
    ),
    (ENTITY_IDS, kind(Types::OBJECT, Rule::Fields(Members::of(&ENTITY_IDS_MEMBERS)))),
    (
        ENTITY_INPUT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&ENTITY_INPUT_MEMBERS))),
    ),
    (
        ENTITY_INPUT_LIST_1_TO_100,
        kind(Types::ARRAY, Rule::Items(ENTITY_INPUT, Bounds::of(1, 100))),
    ),
    (
        ENTITY_TYPE_INPUT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&ENTITY_TYPE_INPUT_MEMBERS))),
    ),
    (
        ENTITY_TYPE_INPUT_LIST_1_TO_100,
        kind(Types::ARRAY, Rule::Items(ENTITY_TYPE_INPUT, Bounds::of(1, 100))),
    ),
    (ENUM_VALUE, kind(Types::OBJECT, Rule::Fields(Members::of(&ENUM_VALUE_MEMBERS)))),
    (
        ENUM_VALUE_LIST,
        kind(Types::ARRAY, Rule::Items(ENUM_VALUE, Bounds::of(0, Bounds::NONE))),
    ),
    (
        ESTIMATE_EVENT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&ESTIMATE_EVENT_MEMBERS))),
    ),
    (
        ESTIMATE_USAGE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&ESTIMATE_USAGE_MEMBERS))),
    ),
    (EVENT, kind(Types::OBJECT, Rule::Fields(Members::of(&EVENT_MEMBERS)))),
    (EVENT_LIST, kind(Types::ARRAY, Rule::Items(EVENT, Bounds::of(0, Bounds::NONE)))),
    (
        GRANT_BILLING_INFORMATION,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&GRANT_BILLING_INFORMATION_MEMBERS)),
        ),
    ),
    (
        IMPORT_CUSTOMERS,
        kind(Types::OBJECT, Rule::Fields(Members::of(&IMPORT_CUSTOMERS_MEMBERS))),
    ),
    (
        IMPORT_SUBSCRIPTIONS,
        kind(Types::OBJECT, Rule::Fields(Members::of(&IMPORT_SUBSCRIPTIONS_MEMBERS))),
    ),
    (
        INTEGRATION_LINK,
        kind(Types::OBJECT, Rule::Fields(Members::of(&INTEGRATION_LINK_MEMBERS))),
    ),
    (
        INTEGRATION_LINK_LIST,
        kind(Types::ARRAY, Rule::Items(INTEGRATION_LINK, Bounds::of(0, Bounds::NONE))),
    ),
    (
        ITEM_QUANTITY,
        kind(Types::OBJECT, Rule::Fields(Members::of(&ITEM_QUANTITY_MEMBERS))),
    ),
    (
        ITEM_QUANTITY_LIST,
        kind(Types::ARRAY, Rule::Items(ITEM_QUANTITY, Bounds::of(0, Bounds::NONE))),
    ),
    (
        LINK_INTEGRATION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&LINK_INTEGRATION_MEMBERS))),
    ),
    (METER, kind(Types::OBJECT, Rule::Fields(Members::of(&METER_MEMBERS)))),
    (
        METER_AGGREGATION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&METER_AGGREGATION_MEMBERS))),
    ),
    (
        METER_CONDITION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&METER_CONDITION_MEMBERS))),
    ),
    (
        METER_CONDITION_LIST,
        kind(Types::ARRAY, Rule::Items(METER_CONDITION, Bounds::of(0, Bounds::NONE))),
    ),
    (
        METER_FILTER,
        kind(Types::OBJECT, Rule::Fields(Members::of(&METER_FILTER_MEMBERS))),
    ),
    (
        METER_FILTER_LIST,
        kind(Types::ARRAY, Rule::Items(METER_FILTER, Bounds::of(0, Bounds::NONE))),
    ),
    (
        MIGRATE_SUBSCRIPTION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&MIGRATE_SUBSCRIPTION_MEMBERS))),
    ),
    (
        MINIMUM_SPEND,
        kind(Types::OBJECT, Rule::Fields(Members::of(&MINIMUM_SPEND_MEMBERS))),
    ),
    (
        MINIMUM_SPEND_LIST_OR_NULL,
        kind(
            Types::ARRAY.or(Types::NULL),
            Rule::Items(MINIMUM_SPEND, Bounds::of(0, Bounds::NONE)),
        ),
    ),
    (
        MINT_SCOPED_TOKEN,
        kind(Types::OBJECT, Rule::Fields(Members::of(&MINT_SCOPED_TOKEN_MEMBERS))),
    ),
    (MONEY, kind(Types::OBJECT, Rule::Fields(Members::of(&MONEY_MEMBERS)))),
    (MONEY_INPUT, kind(Types::OBJECT, Rule::Fields(Members::of(&MONEY_INPUT_MEMBERS)))),
    (
        MONEY_LIST_OR_NULL,
        kind(
            Types::ARRAY.or(Types::NULL),
            Rule::Items(MONEY, Bounds::of(0, Bounds::NONE)),
        ),
    ),
    (
        MONTHLY_RESET,
        kind(Types::OBJECT, Rule::Fields(Members::of(&MONTHLY_RESET_MEMBERS))),
    ),
    (
        MONTHLY_RESET_OR_NULL,
        kind(
            Types::NULL.or(Types::OBJECT),
            Rule::Fields(Members::of(&MONTHLY_RESET_MEMBERS)),
        ),
    ),
    (NUMBER, kind(Types::NUMBER, Rule::Free)),
    (NUMBER_0_TO_100, kind(Types::NUMBER, Rule::Range(Bounds::of(0, 100)))),
    (NUMBER_1_TO_86400, kind(Types::NUMBER, Rule::Range(Bounds::of(1, 86400)))),
    (NUMBER_OR_NULL, kind(Types::NULL.or(Types::NUMBER), Rule::Free)),
    (
        OPTIONAL_MONEY_OR_NULL,
        kind(
            Types::NULL.or(Types::OBJECT),
            Rule::Fields(Members::of(&OPTIONAL_MONEY_MEMBERS)),
        ),
    ),
    (
        OVERAGE_CREDIT_ENTITLEMENT,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&OVERAGE_CREDIT_ENTITLEMENT_MEMBERS)),
        ),
    ),
    (
        OVERAGE_ENTITLEMENT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&OVERAGE_ENTITLEMENT_MEMBERS))),
    ),
    (
        OVERAGE_PRICING_MODEL,
        kind(Types::OBJECT, Rule::Fields(Members::of(&OVERAGE_PRICING_MODEL_MEMBERS))),
    ),
    (
        OVERAGE_PRICING_MODEL_LIST,
        kind(
            Types::ARRAY,
            Rule::Items(OVERAGE_PRICING_MODEL, Bounds::of(0, Bounds::NONE)),
        ),
    ),
    (
        PACKAGE_CHARGES,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PACKAGE_CHARGES_MEMBERS))),
    ),
    (
        PAYMENT_METHOD_INPUT_OR_NULL,
        kind(
            Types::NULL.or(Types::OBJECT),
            Rule::Fields(Members::of(&PAYMENT_METHOD_INPUT_MEMBERS)),
        ),
    ),
    (
        PREVIEW_BILLING_INFORMATION,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&PREVIEW_BILLING_INFORMATION_MEMBERS)),
        ),
    ),
    (
        PREVIEW_SUBSCRIPTION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PREVIEW_SUBSCRIPTION_MEMBERS))),
    ),
    (
        PRICE_OVERRIDE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PRICE_OVERRIDE_MEMBERS))),
    ),
    (
        PRICE_OVERRIDE_LIST,
        kind(Types::ARRAY, Rule::Items(PRICE_OVERRIDE, Bounds::of(0, Bounds::NONE))),
    ),
    (
        PRICE_OVERRIDE_UPDATE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PRICE_OVERRIDE_UPDATE_MEMBERS))),
    ),
    (
        PRICE_OVERRIDE_UPDATE_LIST,
        kind(
            Types::ARRAY,
            Rule::Items(PRICE_OVERRIDE_UPDATE, Bounds::of(0, Bounds::NONE)),
        ),
    ),
    (
        PRICE_PERIOD,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PRICE_PERIOD_MEMBERS))),
    ),
    (
        PRICE_PERIOD_LIST,
        kind(Types::ARRAY, Rule::Items(PRICE_PERIOD, Bounds::of(0, Bounds::NONE))),
    ),
    (
        PRICE_PERIOD_LIST_FROM_1,
        kind(Types::ARRAY, Rule::Items(PRICE_PERIOD, Bounds::of(1, Bounds::NONE))),
    ),
    (PRICE_TIER, kind(Types::OBJECT, Rule::Fields(Members::of(&PRICE_TIER_MEMBERS)))),
    (
        PRICE_TIER_INPUT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PRICE_TIER_INPUT_MEMBERS))),
    ),
    (
        PRICE_TIER_INPUT_LIST,
        kind(Types::ARRAY, Rule::Items(PRICE_TIER_INPUT, Bounds::of(0, Bounds::NONE))),
    ),
    (
        PRICE_TIER_LIST,
        kind(Types::ARRAY, Rule::Items(PRICE_TIER, Bounds::of(0, Bounds::NONE))),
    ),
    (
        PRICING_MODEL,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PRICING_MODEL_MEMBERS))),
    ),
    (
        PRICING_MODEL_LIST,
        kind(Types::ARRAY, Rule::Items(PRICING_MODEL, Bounds::of(0, Bounds::NONE))),
    ),
    (
        PRODUCT_SETTINGS,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PRODUCT_SETTINGS_MEMBERS))),
    ),
    (
        PROMOTIONAL_ENTITLEMENT_GRANT,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&PROMOTIONAL_ENTITLEMENT_GRANT_MEMBERS)),
        ),
    ),
    (
        PROMOTIONAL_ENTITLEMENT_GRANT_LIST,
        kind(
            Types::ARRAY,
            Rule::Items(PROMOTIONAL_ENTITLEMENT_GRANT, Bounds::of(0, Bounds::NONE)),
        ),
    ),
    (
        PROVISION_CUSTOMER,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PROVISION_CUSTOMER_MEMBERS))),
    ),
    (
        PROVISION_SUBSCRIPTION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PROVISION_SUBSCRIPTION_MEMBERS))),
    ),
    (
        PUBLISH_PACKAGE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&PUBLISH_PACKAGE_MEMBERS))),
    ),
    (
        RELEASE_RESERVATION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&RELEASE_RESERVATION_MEMBERS))),
    ),
    (
        REPORT_EVENTS,
        kind(Types::OBJECT, Rule::Fields(Members::of(&REPORT_EVENTS_MEMBERS))),
    ),
    (
        REPORT_USAGE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&REPORT_USAGE_MEMBERS))),
    ),
    (
        STRIPE_PASSTHROUGH,
        kind(Types::OBJECT, Rule::Fields(Members::of(&STRIPE_PASSTHROUGH_MEMBERS))),
    ),
    (
        SUBSCRIPTION_CREDIT_ENTITLEMENT,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&SUBSCRIPTION_CREDIT_ENTITLEMENT_MEMBERS)),
        ),
    ),
    (
        SUBSCRIPTION_ENTITLEMENT,
        kind(
            Types::OBJECT,
            Rule::Tagged(Members::of(&SUBSCRIPTION_ENTITLEMENT_VARIANTS)),
        ),
    ),
    (
        SUBSCRIPTION_ENTITLEMENT_LIST,
        kind(
            Types::ARRAY,
            Rule::Items(SUBSCRIPTION_ENTITLEMENT, Bounds::of(0, Bounds::NONE)),
        ),
    ),
    (
        SUBSCRIPTION_FEATURE_ENTITLEMENT,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&SUBSCRIPTION_FEATURE_ENTITLEMENT_MEMBERS)),
        ),
    ),
    (
        SUBSCRIPTION_IMPORT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&SUBSCRIPTION_IMPORT_MEMBERS))),
    ),
    (
        SUBSCRIPTION_IMPORT_LIST,
        kind(Types::ARRAY, Rule::Items(SUBSCRIPTION_IMPORT, Bounds::of(0, Bounds::NONE))),
    ),
    (TAX_ID, kind(Types::OBJECT, Rule::Fields(Members::of(&TAX_ID_MEMBERS)))),
    (TAX_ID_LIST, kind(Types::ARRAY, Rule::Items(TAX_ID, Bounds::of(0, Bounds::NONE)))),
    (TEXT, kind(Types::STRING, Rule::Free)),
    (TEXT_LIST, kind(Types::ARRAY, Rule::Items(TEXT, Bounds::of(0, Bounds::NONE)))),
    (
        TEXT_LIST_OR_NULL,
        kind(
            Types::ARRAY.or(Types::NULL),
            Rule::Items(TEXT, Bounds::of(0, Bounds::NONE)),
        ),
    ),
    (TEXT_MAP, kind(Types::OBJECT, Rule::Values(TEXT))),
    (TEXT_MAP_OR_NULL, kind(Types::NULL.or(Types::OBJECT), Rule::Values(TEXT))),
    (TEXT_OR_NULL, kind(Types::NULL.or(Types::STRING), Rule::Free)),
    (
        TRANSFER_SUBSCRIPTION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&TRANSFER_SUBSCRIPTION_MEMBERS))),
    ),
    (
        TRIAL_CONFIG_OR_NULL,
        kind(
            Types::NULL.or(Types::OBJECT),
            Rule::Fields(Members::of(&TRIAL_CONFIG_MEMBERS)),
        ),
    ),
    (
        TRIAL_OVERRIDE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&TRIAL_OVERRIDE_MEMBERS))),
    ),
    (
        TRIGGER_DATA_EXPORT_SYNC,
        kind(Types::OBJECT, Rule::Fields(Members::of(&TRIGGER_DATA_EXPORT_SYNC_MEMBERS))),
    ),
    (
        UNIT_TRANSFORMATION_INPUT_OR_NULL,
        kind(
            Types::NULL.or(Types::OBJECT),
            Rule::Fields(Members::of(&UNIT_TRANSFORMATION_INPUT_MEMBERS)),
        ),
    ),
    (
        UPDATE_ADDON,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_ADDON_MEMBERS))),
    ),
    (
        UPDATE_BILLING_INFORMATION,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&UPDATE_BILLING_INFORMATION_MEMBERS)),
        ),
    ),
    (
        UPDATE_CONTRACT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_CONTRACT_MEMBERS))),
    ),
    (
        UPDATE_COUPON,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_COUPON_MEMBERS))),
    ),
    (
        UPDATE_CREDIT_ENTITLEMENT,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&UPDATE_CREDIT_ENTITLEMENT_MEMBERS)),
        ),
    ),
    (
        UPDATE_CUSTOMER,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_CUSTOMER_MEMBERS))),
    ),
    (
        UPDATE_CUSTOM_CURRENCY,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_CUSTOM_CURRENCY_MEMBERS))),
    ),
    (
        UPDATE_DESTINATION_SELECTION,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&UPDATE_DESTINATION_SELECTION_MEMBERS)),
        ),
    ),
    (
        UPDATE_ENTITLEMENT,
        kind(Types::OBJECT, Rule::Tagged(Members::of(&UPDATE_ENTITLEMENT_VARIANTS))),
    ),
    (
        UPDATE_FEATURE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_FEATURE_MEMBERS))),
    ),
    (
        UPDATE_FEATURE_ENTITLEMENT,
        kind(
            Types::OBJECT,
            Rule::Fields(Members::of(&UPDATE_FEATURE_ENTITLEMENT_MEMBERS)),
        ),
    ),
    (
        UPDATE_INTEGRATION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_INTEGRATION_MEMBERS))),
    ),
    (UPDATE_PLAN, kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_PLAN_MEMBERS)))),
    (
        UPDATE_PRODUCT,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_PRODUCT_MEMBERS))),
    ),
    (
        UPDATE_SUBSCRIPTION,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPDATE_SUBSCRIPTION_MEMBERS))),
    ),
    (
        UPSERT_ASSIGNMENTS,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPSERT_ASSIGNMENTS_MEMBERS))),
    ),
    (
        UPSERT_ENTITIES,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPSERT_ENTITIES_MEMBERS))),
    ),
    (
        UPSERT_ENTITY_TYPES,
        kind(Types::OBJECT, Rule::Fields(Members::of(&UPSERT_ENTITY_TYPES_MEMBERS))),
    ),
    (USAGE_ENTRY, kind(Types::OBJECT, Rule::Fields(Members::of(&USAGE_ENTRY_MEMBERS)))),
    (
        USAGE_ENTRY_LIST,
        kind(Types::ARRAY, Rule::Items(USAGE_ENTRY, Bounds::of(0, Bounds::NONE))),
    ),
    (
        USAGE_RESET_RULE,
        kind(Types::OBJECT, Rule::Fields(Members::of(&USAGE_RESET_RULE_MEMBERS))),
    ),
    (
        WEEKLY_RESET,
        kind(Types::OBJECT, Rule::Fields(Members::of(&WEEKLY_RESET_MEMBERS))),
    ),
    (
        WEEKLY_RESET_OR_NULL,
        kind(
            Types::NULL.or(Types::OBJECT),
            Rule::Fields(Members::of(&WEEKLY_RESET_MEMBERS)),
        ),
    ),
    (WHOLE_NUMBER_1_TO_100, kind(Types::NUMBER, Rule::WholeRange(Bounds::of(1, 100)))),
    (
        YEARLY_RESET,
        kind(Types::OBJECT, Rule::Fields(Members::of(&YEARLY_RESET_MEMBERS))),
    ),
    (
        YEARLY_RESET_OR_NULL,
        kind(
            Types::NULL.or(Types::OBJECT),
            Rule::Fields(Members::of(&YEARLY_RESET_MEMBERS)),
        ),
    ),
    (
        ZUORA_PASSTHROUGH,
        kind(Types::OBJECT, Rule::Fields(Members::of(&ZUORA_PASSTHROUGH_MEMBERS))),
    ),
]);

pub(super) const ADDRESS_MEMBERS: [Field; 6] = [
    optional("city", TEXT),
    optional("country", TEXT),
    optional("line1", TEXT),
    optional("line2", TEXT),
    optional("postalCode", TEXT),
    optional("state", TEXT),
];

pub(super) const APPLIED_COUPON_MEMBERS: [Field; 5] = [
    optional("billingCouponId", TEXT),
    optional("configuration", COUPON_CONFIGURATION),
    optional("couponId", TEXT),
    optional("discount", COUPON_DISCOUNT),
    optional("promotionCode", TEXT),
];

pub(super) const APPLIED_COUPON_UPDATE_MEMBERS: [Field; 5] = [
    optional("billingCouponId", TEXT),
    optional("configuration", COUPON_CONFIGURATION),
    optional("couponId", TEXT),
    optional("discount", COUPON_DISCOUNT),
    optional("promotionCode", TEXT_OR_NULL),
];

pub(super) const ASSIGNMENT_INPUT_MEMBERS: [Field; 7] = [
    required("entityId", TEXT),
    optional("cadence", TEXT),
    optional("currencyId", TEXT),
    optional("featureId", TEXT),
    optional("parentId", TEXT_OR_NULL),
    optional("scopeEntityIds", TEXT_LIST),
    optional("usageLimit", NUMBER_OR_NULL),
];

pub(super) const ATTACH_PAYMENT_METHOD_MEMBERS: [Field; 4] = [
    required("integrationId", TEXT),
    required("paymentMethodId", TEXT),
    required("vendorIdentifier", TEXT),
    optional("billingCurrency", TEXT_OR_NULL),
];

pub(super) const BILLABLE_FEATURE_MEMBERS: [Field; 2] = [
    required("featureId", TEXT),
    required("quantity", NUMBER),
];

pub(super) const BILLING_INFORMATION_MEMBERS: [Field; 11] = [
    optional("billingAddress", ADDRESS),
    optional("chargeOnBehalfOfAccount", TEXT_OR_NULL),
    optional("integrationId", TEXT_OR_NULL),
    optional("invoiceDaysUntilDue", NUMBER),
    optional("isBackdated", BOOLEAN),
    optional("isInvoicePaid", BOOLEAN),
    optional("metadata", TEXT_MAP),
    optional("prorationBehavior", TEXT),
    optional("taxIds", TAX_ID_LIST),
    optional("taxPercentage", NUMBER_0_TO_100),
    optional("taxRateIds", TEXT_LIST),
];

pub(super) const BILLING_PASSTHROUGH_MEMBERS: [Field; 2] = [
    optional("stripe", STRIPE_PASSTHROUGH),
    optional("zuora", ZUORA_PASSTHROUGH),
];

pub(super) const BUDGET_MEMBERS: [Field; 2] = [
    required("hasSoftLimit", BOOLEAN),
    required("limit", NUMBER),
];

pub(super) const CANCEL_SUBSCRIPTION_MEMBERS: [Field; 4] = [
    optional("cancellationAction", TEXT),
    optional("cancellationTime", TEXT),
    optional("endDate", TEXT),
    optional("prorate", BOOLEAN),
];

pub(super) const CHARGE_QUANTITY_MEMBERS: [Field; 3] = [
    required("id", TEXT),
    required("quantity", NUMBER),
    required("type", TEXT),
];

pub(super) const CHARGE_USAGE_MEMBERS: [Field; 1] = [optional("untilDate", TEXT)];

pub(super) const CHECKOUT_OPTIONS_MEMBERS: [Field; 7] = [
    required("cancelUrl", TEXT),
    required("successUrl", TEXT),
    optional("allowPromoCodes", BOOLEAN),
    optional("allowTaxIdCollection", BOOLEAN),
    optional("collectBillingAddress", BOOLEAN),
    optional("collectPhoneNumber", BOOLEAN),
    optional("referenceId", TEXT_OR_NULL),
];

pub(super) const CHECK_ENTITLEMENT: [Field; 10] = [
    optional("currencyId", TEXT),
    optional("featureId", TEXT),
    optional("requestedUsage", NUMBER),
    optional("requestedValues", TEXT_LIST),
    optional("reservationExpiresAt", TEXT),
    optional("reservationId", TEXT),
    optional("reservationMetadata", TEXT),
    optional("reservationTtlSeconds", NUMBER_1_TO_86400),
    optional("reserveAmount", NUMBER),
    optional("resourceId", TEXT),
];

pub(super) const CHECK_ENTITY_ENTITLEMENT: [Field; 6] = [
    optional("currencyId", TEXT),
    optional("dimensions", TEXT_MAP),
    optional("featureId", TEXT),
    optional("requestedUsage", NUMBER),
    optional("requestedValues", TEXT_LIST),
    optional("resourceId", TEXT),
];

pub(super) const CONSUME_CREDITS_ASYNC_MEMBERS: [Field; 1] = [
    required("consumptions", CONSUME_CREDITS_LIST_0_TO_1000),
];

pub(super) const CONSUME_CREDITS_MEMBERS: [Field; 7] = [
    required("amount", NUMBER),
    required("currencyId", TEXT),
    required("customerId", TEXT),
    required("idempotencyKey", TEXT),
    optional("createdAt", TEXT),
    optional("dimensions", DIMENSION_VALUE_MAP),
    optional("resourceId", TEXT),
];

pub(super) const CONTRACT_SUBSCRIPTION_INPUT_MEMBERS: [Field; 2] = [
    optional("existingSubscriptionId", TEXT),
    optional("newSubscription", PROVISION_SUBSCRIPTION),
];

pub(super) const COUPON_CONFIGURATION_MEMBERS: [Field; 1] = [
    optional("startDate", TEXT),
];

pub(super) const COUPON_DISCOUNT_MEMBERS: [Field; 5] = [
    optional("amountsOff", MONEY_LIST_OR_NULL),
    optional("description", TEXT),
    optional("durationInMonths", NUMBER),
    optional("name", TEXT),
    optional("percentOff", NUMBER),
];

pub(super) const CREATE_ADDON_MEMBERS: [Field; 9] = [
    required("id", TEXT),
    required("displayName", TEXT),
    required("productId", TEXT),
    optional("billingId", TEXT_OR_NULL),
    optional("description", TEXT_OR_NULL),
    optional("maxQuantity", NUMBER_OR_NULL),
    optional("metadata", TEXT_MAP),
    optional("pricingType", TEXT_OR_NULL),
    optional("status", TEXT),
];

pub(super) const CREATE_CONTRACT_MEMBERS: [Field; 8] = [
    required("customerId", TEXT),
    optional("subscriptions", CONTRACT_SUBSCRIPTION_INPUT_LIST),
    optional("activationEndDate", TEXT),
    optional("activationStartDate", TEXT),
    optional("contractId", TEXT),
    optional("name", TEXT_OR_NULL),
    optional("poNumber", TEXT_OR_NULL),
    optional("setupBilling", BOOLEAN),
];

pub(super) const CREATE_COUPON_MEMBERS: [Field; 7] = [
    required("id", TEXT),
    required("amountsOff", MONEY_LIST_OR_NULL),
    required("description", TEXT_OR_NULL),
    required("durationInMonths", NUMBER_OR_NULL),
    required("metadata", TEXT_MAP_OR_NULL),
    required("name", TEXT),
    required("percentOff", NUMBER_OR_NULL),
];

pub(super) const CREATE_CREDIT_ENTITLEMENT_MEMBERS: [Field; 13] = [
    required("id", TEXT),
    required("amount", NUMBER_OR_NULL),
    required("cadence", TEXT),
    required("type", TEXT),
    optional("behavior", TEXT),
    optional("dependencyFeatureId", TEXT),
    optional("description", TEXT),
    optional("displayNameOverride", TEXT),
    optional("hasSoftLimit", BOOLEAN),
    optional("hiddenFromWidgets", TEXT_LIST),
    optional("isCustom", BOOLEAN),
    optional("isGranted", BOOLEAN),
    optional("order", NUMBER),
];

pub(super) const CREATE_CREDIT_GRANT_MEMBERS: [Field; 15] = [
    required("amount", NUMBER),
    required("currencyId", TEXT),
    required("customerId", TEXT),
    required("displayName", TEXT),
    required("grantType", TEXT),
    optional("awaitPaymentConfirmation", BOOLEAN),
    optional("billingInformation", GRANT_BILLING_INFORMATION),
    optional("comment", TEXT),
    optional("cost", MONEY),
    optional("effectiveAt", TEXT),
    optional("expireAt", TEXT),
    optional("metadata", TEXT_MAP),
    optional("paymentCollectionMethod", TEXT),
    optional("priority", NUMBER),
    optional("resourceId", TEXT),
];

pub(super) const CREATE_CUSTOM_CURRENCY_MEMBERS: [Field; 6] = [
    required("id", TEXT),
    required("displayName", TEXT),
    optional("description", TEXT),
    optional("metadata", TEXT_MAP),
    optional("symbol", TEXT),
    optional("units", CURRENCY_UNITS_INPUT),
];

pub(super) const CREATE_DESTINATION_MEMBERS: [Field; 3] = [
    required("destinationId", TEXT),
    required("destinationType", TEXT),
    optional("enabledModels", TEXT_LIST),
];

pub(super) const CREATE_ENTITLEMENTS_MEMBERS: [Field; 1] = [
    required("entitlements", CREATE_ENTITLEMENT_LIST),
];

pub(super) const CREATE_ENTITLEMENT_VARIANTS: [Field; 2] = [
    required("FEATURE", CREATE_FEATURE_ENTITLEMENT),
    required("CREDIT", CREATE_CREDIT_ENTITLEMENT),
];

pub(super) const CREATE_FEATURE_ENTITLEMENT_MEMBERS: [Field; 17] = [
    required("id", TEXT),
    required("type", TEXT),
    optional("behavior", TEXT),
    optional("description", TEXT),
    optional("displayNameOverride", TEXT),
    optional("enumValues", TEXT_LIST),
    optional("hasSoftLimit", BOOLEAN),
    optional("hasUnlimitedUsage", BOOLEAN),
    optional("hiddenFromWidgets", TEXT_LIST),
    optional("isCustom", BOOLEAN),
    optional("isGranted", BOOLEAN),
    optional("monthlyResetPeriodConfiguration", MONTHLY_RESET_OR_NULL),
    optional("order", NUMBER),
    optional("resetPeriod", TEXT),
    optional("usageLimit", NUMBER_OR_NULL),
    optional("weeklyResetPeriodConfiguration", WEEKLY_RESET_OR_NULL),
    optional("yearlyResetPeriodConfiguration", YEARLY_RESET_OR_NULL),
];

pub(super) const CREATE_FEATURE_MEMBERS: [Field; 12] = [
    required("id", TEXT),
    required("displayName", TEXT),
    required("featureType", TEXT),
    optional("description", TEXT),
    optional("enumConfiguration", ENUM_VALUE_LIST),
    optional("featureStatus", TEXT),
    optional("featureUnits", TEXT),
    optional("featureUnitsPlural", TEXT),
    optional("metadata", TEXT_MAP),
    optional("meter", METER),
    optional("meterType", TEXT),
    optional("unitTransformation", UNIT_TRANSFORMATION_INPUT_OR_NULL),
];

pub(super) const CREATE_PLAN_MEMBERS: [Field; 10] = [
    required("id", TEXT),
    required("displayName", TEXT),
    required("productId", TEXT),
    optional("billingId", TEXT_OR_NULL),
    optional("defaultTrialConfig", TRIAL_CONFIG_OR_NULL),
    optional("description", TEXT_OR_NULL),
    optional("metadata", TEXT_MAP),
    optional("parentPlanId", TEXT_OR_NULL),
    optional("pricingType", TEXT_OR_NULL),
    optional("status", TEXT),
];

pub(super) const CREATE_PRODUCT_MEMBERS: [Field; 5] = [
    required("id", TEXT),
    required("displayName", TEXT),
    optional("description", TEXT_OR_NULL),
    optional("metadata", TEXT_MAP_OR_NULL),
    optional("multipleSubscriptions", BOOLEAN),
];

pub(super) const CREATE_PROMOTIONAL_ENTITLEMENTS_MEMBERS: [Field; 1] = [
    required("promotionalEntitlements", PROMOTIONAL_ENTITLEMENT_GRANT_LIST),
];

pub(super) const CREDIT_RATE_INPUT_MEMBERS: [Field; 3] = [
    required("amount", NUMBER),
    required("currencyId", TEXT),
    optional("costFormula", TEXT),
];

pub(super) const CREDIT_RATE_MEMBERS: [Field; 3] = [
    required("amount", NUMBER),
    required("currencyId", TEXT),
    optional("costFormula", TEXT_OR_NULL),
];

pub(super) const CURRENCY_UNITS_INPUT_MEMBERS: [Field; 2] = [
    required("plural", TEXT),
    required("singular", TEXT),
];

pub(super) const CUSTOMER_IMPORT_MEMBERS: [Field; 8] = [
    required("id", TEXT),
    required("email", TEXT_OR_NULL),
    required("name", TEXT_OR_NULL),
    optional("billingId", TEXT),
    optional("metadata", TEXT_MAP),
    optional("paymentMethodId", TEXT),
    optional("salesforceId", TEXT),
    optional("updatedAt", TEXT),
];

pub(super) const DATE_RANGE_FILTER_MEMBERS: [Field; 4] = [
    optional("gt", TEXT),
    optional("gte", TEXT),
    optional("lt", TEXT),
    optional("lte", TEXT),
];

pub(super) const DELEGATE_SUBSCRIPTION_MEMBERS: [Field; 1] = [
    required("targetCustomerId", TEXT),
];

pub(super) const DUPLICATE_PRODUCT_MEMBERS: [Field; 3] = [
    required("targetId", TEXT),
    optional("description", TEXT_OR_NULL),
    optional("displayName", TEXT),
];

pub(super) const ENTITY_IDS_MEMBERS: [Field; 1] = [required("ids", TEXT_LIST)];

pub(super) const ENTITY_INPUT_MEMBERS: [Field; 4] = [
    required("id", TEXT),
    optional("displayName", TEXT_OR_NULL),
    optional("entityTypeId", TEXT),
    optional("metadata", TEXT_MAP),
];

pub(super) const ENTITY_TYPE_INPUT_MEMBERS: [Field; 4] = [
    required("id", TEXT),
    required("attributionKeys", TEXT_LIST),
    required("displayName", TEXT),
    optional("description", TEXT_OR_NULL),
];

pub(super) const ENUM_VALUE_MEMBERS: [Field; 2] = [
    required("displayName", TEXT),
    required("value", TEXT),
];

pub(super) const ESTIMATE_EVENT_MEMBERS: [Field; 4] = [
    required("customerId", TEXT),
    required("eventName", TEXT),
    optional("dimensions", DIMENSION_VALUE_MAP),
    optional("resourceId", TEXT_OR_NULL),
];

pub(super) const ESTIMATE_USAGE_MEMBERS: [Field; 6] = [
    required("customerId", TEXT),
    required("featureId", TEXT),
    required("value", NUMBER),
    optional("dimensions", DIMENSION_VALUE_MAP),
    optional("resourceId", TEXT_OR_NULL),
    optional("updateBehavior", TEXT),
];

pub(super) const EVENT_MEMBERS: [Field; 6] = [
    required("customerId", TEXT),
    required("eventName", TEXT),
    required("idempotencyKey", TEXT),
    optional("dimensions", DIMENSION_VALUE_MAP),
    optional("resourceId", TEXT_OR_NULL),
    optional("timestamp", TEXT),
];

pub(super) const GET_AUTO_RECHARGE: [Field; 2] = [
    required("currencyId", TEXT),
    required("customerId", TEXT),
];

pub(super) const GET_CREDIT_USAGE: [Field; 10] = [
    required("customerId", TEXT),
    optional("after", TEXT),
    optional("before", TEXT),
    optional("currencyId", TEXT),
    optional("endDate", TEXT),
    optional("groupBy", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("resourceId", TEXT),
    optional("startDate", TEXT),
    optional("timeRange", TEXT),
];

pub(super) const GRANT_BILLING_INFORMATION_MEMBERS: [Field; 3] = [
    optional("billingAddress", ADDRESS),
    optional("invoiceDaysUntilDue", NUMBER),
    optional("isInvoicePaid", BOOLEAN),
];

pub(super) const IMPORT_CUSTOMERS_MEMBERS: [Field; 2] = [
    required("customers", CUSTOMER_IMPORT_LIST),
    optional("integrationId", TEXT),
];

pub(super) const IMPORT_SUBSCRIPTIONS_MEMBERS: [Field; 2] = [
    required("subscriptions", SUBSCRIPTION_IMPORT_LIST),
    optional("integrationId", TEXT_OR_NULL),
];

pub(super) const INTEGRATION_LINK_MEMBERS: [Field; 3] = [
    required("id", TEXT),
    required("syncedEntityId", TEXT_OR_NULL),
    required("vendorIdentifier", TEXT),
];

pub(super) const ITEM_QUANTITY_MEMBERS: [Field; 2] = [
    required("id", TEXT),
    required("quantity", NUMBER),
];

pub(super) const LINK_INTEGRATION_MEMBERS: [Field; 3] = [
    required("id", TEXT),
    required("syncedEntityId", TEXT),
    required("vendorIdentifier", TEXT),
];

pub(super) const LIST_ADDONS: [Field; 8] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("createdAt", DATE_RANGE_FILTER),
    optional("productId", TEXT),
    optional("status", TEXT_LIST),
];

pub(super) const LIST_ASSIGNMENTS: [Field; 8] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("currencyId", TEXT),
    optional("entityId", TEXT),
    optional("featureId", TEXT),
];

pub(super) const LIST_CONTRACTS: [Field; 8] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("customerExternalId", TEXT),
    optional("name", TEXT),
    optional("state", TEXT),
];

pub(super) const LIST_COUPONS: [Field; 9] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("id", TEXT),
    optional("createdAt", DATE_RANGE_FILTER),
    optional("status", TEXT_LIST),
    optional("type", TEXT),
];

pub(super) const LIST_CREDIT_GRANTS: [Field; 9] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    required("customerId", TEXT),
    optional("createdAt", DATE_RANGE_FILTER),
    optional("currencyId", TEXT),
    optional("resourceId", TEXT),
];

pub(super) const LIST_CUSTOMERS: [Field; 8] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("createdAt", DATE_RANGE_FILTER),
    optional("email", TEXT),
    optional("name", TEXT),
];

pub(super) const LIST_CUSTOMER_INTEGRATIONS: [Field; 6] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("vendorIdentifier", TEXT_LIST),
];

pub(super) const LIST_CUSTOMER_INVOICES: [Field; 11] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("contractExternalId", TEXT),
    optional("issuedAfter", TEXT),
    optional("issuedBefore", TEXT),
    optional("orderBy", TEXT),
    optional("orderDir", TEXT),
    optional("stateIn", TEXT),
];

pub(super) const LIST_CUSTOM_CURRENCIES: [Field; 6] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("status", TEXT_LIST),
];

pub(super) const LIST_ENTITIES: [Field; 7] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("entityTypeId", TEXT),
    optional("includeArchived", TEXT),
];

pub(super) const LIST_FEATURES: [Field; 10] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("id", TEXT),
    optional("createdAt", DATE_RANGE_FILTER),
    optional("featureType", TEXT_LIST),
    optional("meterType", TEXT_LIST),
    optional("status", TEXT_LIST),
];

pub(super) const LIST_LEDGER: [Field; 10] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("reservationId", TEXT),
    required("customerId", TEXT),
    optional("currencyId", TEXT),
    optional("eventType", TEXT),
    optional("resourceId", TEXT),
];

pub(super) const LIST_PLANS: [Field; 8] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("createdAt", DATE_RANGE_FILTER),
    optional("productId", TEXT),
    optional("status", TEXT_LIST),
];

pub(super) const LIST_PRODUCTS: [Field; 8] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("id", TEXT),
    optional("createdAt", DATE_RANGE_FILTER),
    optional("status", TEXT_LIST),
];

pub(super) const LIST_PROMOTIONAL_ENTITLEMENTS: [Field; 7] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("createdAt", DATE_RANGE_FILTER),
    optional("status", TEXT_LIST),
];

pub(super) const LIST_SUBSCRIPTIONS: [Field; 11] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("createdAt", DATE_RANGE_FILTER),
    optional("customerId", TEXT),
    optional("planId", TEXT),
    optional("pricingType", TEXT_LIST),
    optional("resourceId", TEXT),
    optional("status", TEXT_LIST),
];

pub(super) const METER_AGGREGATION_MEMBERS: [Field; 2] = [
    required("function", TEXT),
    optional("field", TEXT),
];

pub(super) const METER_CONDITION_MEMBERS: [Field; 4] = [
    required("field", TEXT),
    required("operation", TEXT),
    optional("value", TEXT),
    optional("values", TEXT_LIST),
];

pub(super) const METER_FILTER_MEMBERS: [Field; 1] = [
    required("conditions", METER_CONDITION_LIST),
];

pub(super) const METER_MEMBERS: [Field; 2] = [
    required("aggregation", METER_AGGREGATION),
    required("filters", METER_FILTER_LIST),
];

pub(super) const MIGRATE_SUBSCRIPTION_MEMBERS: [Field; 1] = [
    optional("subscriptionMigrationTime", TEXT),
];

pub(super) const MINIMUM_SPEND_MEMBERS: [Field; 2] = [
    required("billingPeriod", TEXT),
    required("minimum", MONEY_INPUT),
];

pub(super) const MINT_SCOPED_TOKEN_MEMBERS: [Field; 3] = [
    required("applicationOrigin", TEXT),
    optional("destinationType", TEXT),
    optional("enabledModels", TEXT_LIST),
];

pub(super) const MONEY_INPUT_MEMBERS: [Field; 2] = [
    required("amount", NUMBER),
    optional("currency", TEXT),
];

pub(super) const MONEY_MEMBERS: [Field; 2] = [
    required("amount", NUMBER),
    required("currency", TEXT),
];

pub(super) const MONTHLY_RESET_MEMBERS: [Field; 1] = [required("accordingTo", TEXT)];

pub(super) const OPTIONAL_MONEY_MEMBERS: [Field; 2] = [
    optional("amount", NUMBER),
    optional("currency", TEXT),
];

pub(super) const OVERAGE_CREDIT_ENTITLEMENT_MEMBERS: [Field; 3] = [
    required("amount", NUMBER),
    required("cadence", TEXT),
    required("customCurrencyId", TEXT),
];

pub(super) const OVERAGE_ENTITLEMENT_MEMBERS: [Field; 8] = [
    required("featureId", TEXT),
    optional("hasSoftLimit", BOOLEAN),
    optional("hasUnlimitedUsage", BOOLEAN),
    optional("monthlyResetPeriodConfiguration", MONTHLY_RESET),
    optional("resetPeriod", TEXT),
    optional("usageLimit", NUMBER),
    optional("weeklyResetPeriodConfiguration", WEEKLY_RESET),
    optional("yearlyResetPeriodConfiguration", YEARLY_RESET),
];

pub(super) const OVERAGE_PRICING_MODEL_MEMBERS: [Field; 5] = [
    required("pricePeriods", PRICE_PERIOD_LIST),
    optional("creditEntitlement", OVERAGE_CREDIT_ENTITLEMENT),
    optional("currencyId", TEXT),
    optional("entitlement", OVERAGE_ENTITLEMENT),
    optional("featureId", TEXT),
];

pub(super) const PACKAGE_CHARGES_MEMBERS: [Field; 6] = [
    required("pricingType", TEXT),
    optional("billingId", TEXT),
    optional("minimumSpend", MINIMUM_SPEND_LIST_OR_NULL),
    optional("overageBillingPeriod", TEXT),
    optional("overagePricingModels", OVERAGE_PRICING_MODEL_LIST),
    optional("pricingModels", PRICING_MODEL_LIST),
];

pub(super) const PAGE_PARAMS: [Field; 5] = [
    optional("after", TEXT),
    optional("before", TEXT),
    optional("starting_after", TEXT),
    optional("ending_before", TEXT),
    optional("limit", WHOLE_NUMBER_1_TO_100),
];

pub(super) const PAYMENT_METHOD_INPUT_MEMBERS: [Field; 5] = [
    required("billingId", TEXT_OR_NULL),
    required("cardExpiryMonth", NUMBER_OR_NULL),
    required("cardExpiryYear", NUMBER_OR_NULL),
    required("cardLast4Digits", TEXT_OR_NULL),
    required("type", TEXT_OR_NULL),
];

pub(super) const PREVIEW_BILLING_INFORMATION_MEMBERS: [Field; 11] = [
    optional("billingAddress", ADDRESS),
    optional("chargeOnBehalfOfAccount", TEXT),
    optional("integrationId", TEXT),
    optional("invoiceDaysUntilDue", NUMBER),
    optional("isBackdated", BOOLEAN),
    optional("isInvoicePaid", BOOLEAN),
    optional("metadata", TEXT_MAP),
    optional("prorationBehavior", TEXT),
    optional("taxIds", TAX_ID_LIST),
    optional("taxPercentage", NUMBER_0_TO_100),
    optional("taxRateIds", TEXT_LIST),
];

pub(super) const PREVIEW_SUBSCRIPTION_MEMBERS: [Field; 16] = [
    required("customerId", TEXT),
    required("planId", TEXT),
    optional("addons", ITEM_QUANTITY_LIST),
    optional("appliedCoupon", APPLIED_COUPON),
    optional("billableFeatures", BILLABLE_FEATURE_LIST),
    optional("billingCountryCode", TEXT),
    optional("billingCycleAnchor", TEXT),
    optional("billingInformation", PREVIEW_BILLING_INFORMATION),
    optional("billingPeriod", TEXT),
    optional("charges", CHARGE_QUANTITY_LIST),
    optional("payingCustomerId", TEXT),
    optional("resourceId", TEXT),
    optional("scheduleStrategy", TEXT),
    optional("startDate", TEXT),
    optional("trialOverrideConfiguration", TRIAL_OVERRIDE),
    optional("unitQuantity", NUMBER),
];

pub(super) const PRICE_OVERRIDE_MEMBERS: [Field; 10] = [
    optional("addonId", TEXT_OR_NULL),
    optional("amount", NUMBER),
    optional("baseCharge", BOOLEAN),
    optional("billingCountryCode", TEXT),
    optional("blockSize", NUMBER),
    optional("creditGrantCadence", TEXT),
    optional("creditRate", CREDIT_RATE),
    optional("currency", TEXT),
    optional("featureId", TEXT_OR_NULL),
    optional("tiers", PRICE_TIER_LIST),
];

pub(super) const PRICE_OVERRIDE_UPDATE_MEMBERS: [Field; 6] = [
    optional("addonId", TEXT),
    optional("amount", NUMBER),
    optional("baseCharge", BOOLEAN),
    optional("currency", TEXT),
    optional("currencyId", TEXT),
    optional("featureId", TEXT),
];

pub(super) const PRICE_PERIOD_MEMBERS: [Field; 7] = [
    required("billingPeriod", TEXT),
    optional("billingCountryCode", TEXT),
    optional("blockSize", NUMBER),
    optional("creditGrantCadence", TEXT),
    optional("creditRate", CREDIT_RATE_INPUT),
    optional("price", MONEY_INPUT),
    optional("tiers", PRICE_TIER_INPUT_LIST),
];

pub(super) const PRICE_TIER_INPUT_MEMBERS: [Field; 3] = [
    optional("flatPrice", MONEY_INPUT),
    optional("unitPrice", MONEY_INPUT),
    optional("upTo", NUMBER),
];

pub(super) const PRICE_TIER_MEMBERS: [Field; 3] = [
    optional("flatPrice", MONEY),
    optional("unitPrice", MONEY),
    optional("upTo", NUMBER),
];

pub(super) const PRICING_MODEL_MEMBERS: [Field; 12] = [
    required("billingModel", TEXT),
    required("pricePeriods", PRICE_PERIOD_LIST_FROM_1),
    optional("billingCadence", TEXT),
    optional("featureId", TEXT),
    optional("maxUnitQuantity", NUMBER),
    optional("minUnitQuantity", NUMBER),
    optional("monthlyResetPeriodConfiguration", MONTHLY_RESET),
    optional("resetPeriod", TEXT),
    optional("tiersMode", TEXT),
    optional("topUpCustomCurrencyId", TEXT),
    optional("weeklyResetPeriodConfiguration", WEEKLY_RESET),
    optional("yearlyResetPeriodConfiguration", YEARLY_RESET),
];

pub(super) const PRODUCT_SETTINGS_MEMBERS: [Field; 6] = [
    required("subscriptionCancellationTime", TEXT),
    required("subscriptionEndSetup", TEXT),
    required("subscriptionStartSetup", TEXT),
    optional("downgradePlanId", TEXT_OR_NULL),
    optional("prorateAtEndOfBillingPeriod", BOOLEAN_OR_NULL),
    optional("subscriptionStartPlanId", TEXT_OR_NULL),
];

pub(super) const PROMOTIONAL_ENTITLEMENT_GRANT_MEMBERS: [Field; 12] = [
    required("customEndDate", TEXT_OR_NULL),
    required("enumValues", TEXT_LIST_OR_NULL),
    required("featureId", TEXT),
    required("hasSoftLimit", BOOLEAN_OR_NULL),
    required("hasUnlimitedUsage", BOOLEAN_OR_NULL),
    required("isVisible", BOOLEAN_OR_NULL),
    required("monthlyResetPeriodConfiguration", MONTHLY_RESET_OR_NULL),
    required("period", TEXT),
    required("resetPeriod", TEXT_OR_NULL),
    required("usageLimit", NUMBER_OR_NULL),
    required("weeklyResetPeriodConfiguration", WEEKLY_RESET_OR_NULL),
    required("yearlyResetPeriodConfiguration", YEARLY_RESET_OR_NULL),
];

pub(super) const PROVISION_CUSTOMER_MEMBERS: [Field; 12] = [
    required("id", TEXT),
    optional("billingCurrency", TEXT_OR_NULL),
    optional("billingId", TEXT_OR_NULL),
    optional("couponId", TEXT_OR_NULL),
    optional("defaultPaymentMethod", PAYMENT_METHOD_INPUT_OR_NULL),
    optional("email", TEXT_OR_NULL),
    optional("integrations", INTEGRATION_LINK_LIST),
    optional("language", TEXT_OR_NULL),
    optional("metadata", TEXT_MAP),
    optional("name", TEXT_OR_NULL),
    optional("passthrough", BILLING_PASSTHROUGH),
    optional("timezone", TEXT_OR_NULL),
];

pub(super) const PROVISION_SUBSCRIPTION_MEMBERS: [Field; 27] = [
    required("customerId", TEXT),
    required("planId", TEXT),
    optional("id", TEXT),
    optional("addons", ITEM_QUANTITY_LIST),
    optional("appliedCoupon", APPLIED_COUPON),
    optional("awaitPaymentConfirmation", BOOLEAN),
    optional("billingCountryCode", TEXT_OR_NULL),
    optional("billingCycleAnchor", TEXT),
    optional("billingId", TEXT_OR_NULL),
    optional("billingInformation", BILLING_INFORMATION),
    optional("billingPeriod", TEXT),
    optional("budget", BUDGET_OR_NULL),
    optional("cancellationDate", TEXT),
    optional("charges", CHARGE_QUANTITY_LIST),
    optional("checkoutOptions", CHECKOUT_OPTIONS),
    optional("entitlements", SUBSCRIPTION_ENTITLEMENT_LIST),
    optional("metadata", TEXT_MAP),
    optional("minimumSpend", OPTIONAL_MONEY_OR_NULL),
    optional("payingCustomerId", TEXT_OR_NULL),
    optional("paymentCollectionMethod", TEXT),
    optional("priceOverrides", PRICE_OVERRIDE_LIST),
    optional("resourceId", TEXT_OR_NULL),
    optional("salesforceId", TEXT_OR_NULL),
    optional("scheduleStrategy", TEXT),
    optional("startDate", TEXT),
    optional("trialOverrideConfiguration", TRIAL_OVERRIDE),
    optional("unitQuantity", NUMBER),
];

pub(super) const PUBLISH_PACKAGE_MEMBERS: [Field; 1] = [required("migrationType", TEXT)];

pub(super) const RELEASE_RESERVATION_MEMBERS: [Field; 4] = [
    required("consumedAmount", NUMBER),
    required("currencyId", TEXT),
    required("customerId", TEXT),
    optional("resourceId", TEXT),
];

pub(super) const REPORT_EVENTS_MEMBERS: [Field; 1] = [required("events", EVENT_LIST)];

pub(super) const REPORT_USAGE_MEMBERS: [Field; 1] = [
    required("usages", USAGE_ENTRY_LIST),
];

pub(super) const RETRIEVE_ENTITLEMENTS: [Field; 1] = [optional("resourceId", TEXT)];

pub(super) const RETRIEVE_GOVERNANCE: [Field; 11] = [
    optional("after", TEXT),
    optional("starting_after", TEXT),
    optional("currencyIds", TEXT_LIST),
    optional("entityIdSearch", TEXT),
    optional("entityTypeIds", TEXT_LIST),
    optional("featureIds", TEXT_LIST),
    optional("limit", WHOLE_NUMBER_1_TO_100),
    optional("minUtilization", NUMBER),
    optional("order", TEXT),
    optional("scope", TEXT),
    optional("sortBy", TEXT),
];

pub(super) const RETRIEVE_USAGE_HISTORY: [Field; 4] = [
    required("startDate", TEXT),
    optional("endDate", TEXT),
    optional("groupBy", TEXT),
    optional("resourceId", TEXT_OR_NULL),
];

pub(super) const STRIPE_PASSTHROUGH_MEMBERS: [Field; 7] = [
    optional("billingAddress", ADDRESS),
    optional("customerName", TEXT),
    optional("invoiceCustomFields", TEXT_MAP),
    optional("metadata", TEXT_MAP),
    optional("paymentMethodId", TEXT),
    optional("shippingAddress", ADDRESS),
    optional("taxIds", TAX_ID_LIST),
];

pub(super) const SUBSCRIPTION_CREDIT_ENTITLEMENT_MEMBERS: [Field; 5] = [
    required("id", TEXT),
    required("amount", NUMBER),
    required("cadence", TEXT),
    required("type", TEXT),
    optional("hasSoftLimit", BOOLEAN),
];

pub(super) const SUBSCRIPTION_ENTITLEMENT_VARIANTS: [Field; 2] = [
    required("FEATURE", SUBSCRIPTION_FEATURE_ENTITLEMENT),
    required("CREDIT", SUBSCRIPTION_CREDIT_ENTITLEMENT),
];

pub(super) const SUBSCRIPTION_FEATURE_ENTITLEMENT_MEMBERS: [Field; 9] = [
    required("id", TEXT),
    required("type", TEXT),
    optional("hasSoftLimit", BOOLEAN),
    optional("hasUnlimitedUsage", BOOLEAN),
    optional("monthlyResetPeriodConfiguration", MONTHLY_RESET_OR_NULL),
    optional("resetPeriod", TEXT),
    optional("usageLimit", NUMBER),
    optional("weeklyResetPeriodConfiguration", WEEKLY_RESET_OR_NULL),
    optional("yearlyResetPeriodConfiguration", YEARLY_RESET_OR_NULL),
];

pub(super) const SUBSCRIPTION_IMPORT_MEMBERS: [Field; 11] = [
    required("id", TEXT),
    required("customerId", TEXT),
    required("planId", TEXT),
    optional("addons", ITEM_QUANTITY_LIST),
    optional("billingId", TEXT_OR_NULL),
    optional("billingPeriod", TEXT),
    optional("charges", CHARGE_QUANTITY_LIST),
    optional("endDate", TEXT_OR_NULL),
    optional("metadata", TEXT_MAP),
    optional("resourceId", TEXT_OR_NULL),
    optional("startDate", TEXT),
];

pub(super) const TAX_ID_MEMBERS: [Field; 2] = [
    required("type", TEXT),
    required("value", TEXT),
];

pub(super) const TRANSFER_SUBSCRIPTION_MEMBERS: [Field; 1] = [
    required("destinationResourceId", TEXT),
];

pub(super) const TRIAL_CONFIG_MEMBERS: [Field; 4] = [
    required("duration", NUMBER),
    required("units", TEXT),
    optional("budget", BUDGET_OR_NULL),
    optional("trialEndBehavior", TEXT_OR_NULL),
];

pub(super) const TRIAL_OVERRIDE_MEMBERS: [Field; 3] = [
    required("isTrial", BOOLEAN),
    optional("trialEndBehavior", TEXT),
    optional("trialEndDate", TEXT),
];

pub(super) const TRIGGER_DATA_EXPORT_SYNC_MEMBERS: [Field; 1] = [
    optional("destinationId", TEXT),
];

pub(super) const UNIT_TRANSFORMATION_INPUT_MEMBERS: [Field; 4] = [
    required("divide", NUMBER),
    optional("featureUnits", TEXT),
    optional("featureUnitsPlural", TEXT),
    optional("round", TEXT),
];

pub(super) const UPDATE_ADDON_MEMBERS: [Field; 8] = [
    optional("billingId", TEXT_OR_NULL),
    optional("charges", PACKAGE_CHARGES),
    optional("dependencies", TEXT_LIST_OR_NULL),
    optional("description", TEXT_OR_NULL),
    optional("displayName", TEXT),
    optional("maxQuantity", NUMBER_OR_NULL),
    optional("metadata", TEXT_MAP),
    optional("status", TEXT),
];

pub(super) const UPDATE_BILLING_INFORMATION_MEMBERS: [Field; 12] = [
    optional("billingAddress", ADDRESS),
    optional("chargeOnBehalfOfAccount", TEXT),
    optional("couponId", TEXT),
    optional("integrationId", TEXT),
    optional("invoiceDaysUntilDue", NUMBER),
    optional("isBackdated", BOOLEAN),
    optional("isInvoicePaid", BOOLEAN),
    optional("metadata", TEXT_MAP),
    optional("prorationBehavior", TEXT),
    optional("taxIds", TAX_ID_LIST),
    optional("taxPercentage", NUMBER_0_TO_100),
    optional("taxRateIds", TEXT_LIST),
];

pub(super) const UPDATE_CONTRACT_MEMBERS: [Field; 6] = [
    optional("activationEndDate", TEXT),
    optional("activationStartDate", TEXT),
    optional("name", TEXT_OR_NULL),
    optional("poNumber", TEXT_OR_NULL),
    optional("setupBilling", BOOLEAN),
    optional("subscriptionIds", TEXT_LIST),
];

pub(super) const UPDATE_COUPON_MEMBERS: [Field; 3] = [
    optional("description", TEXT_OR_NULL),
    optional("metadata", TEXT_MAP_OR_NULL),
    optional("name", TEXT),
];

pub(super) const UPDATE_CREDIT_ENTITLEMENT_MEMBERS: [Field; 12] = [
    required("type", TEXT),
    optional("amount", NUMBER),
    optional("behavior", TEXT),
    optional("cadence", TEXT),
    optional("dependencyFeatureId", TEXT_OR_NULL),
    optional("description", TEXT),
    optional("displayNameOverride", TEXT),
    optional("hasSoftLimit", BOOLEAN),
    optional("hiddenFromWidgets", TEXT_LIST),
    optional("isCustom", BOOLEAN),
    optional("isGranted", BOOLEAN),
    optional("order", NUMBER),
];

pub(super) const UPDATE_CUSTOMER_MEMBERS: [Field; 10] = [
    optional("billingCurrency", TEXT_OR_NULL),
    optional("billingId", TEXT_OR_NULL),
    optional("couponId", TEXT_OR_NULL),
    optional("email", TEXT_OR_NULL),
    optional("integrations", INTEGRATION_LINK_LIST),
    optional("language", TEXT_OR_NULL),
    optional("metadata", TEXT_MAP),
    optional("name", TEXT_OR_NULL),
    optional("passthrough", BILLING_PASSTHROUGH),
    optional("timezone", TEXT_OR_NULL),
];

pub(super) const UPDATE_CUSTOM_CURRENCY_MEMBERS: [Field; 5] = [
    optional("description", TEXT_OR_NULL),
    optional("displayName", TEXT),
    optional("metadata", TEXT_MAP_OR_NULL),
    optional("symbol", TEXT_OR_NULL),
    optional("units", CURRENCY_UNITS_INPUT),
];

pub(super) const UPDATE_DESTINATION_SELECTION_MEMBERS: [Field; 2] = [
    required("enabledModels", TEXT_LIST),
    required("integrationId", TEXT),
];

pub(super) const UPDATE_ENTITLEMENT_VARIANTS: [Field; 2] = [
    required("FEATURE", UPDATE_FEATURE_ENTITLEMENT),
    required("CREDIT", UPDATE_CREDIT_ENTITLEMENT),
];

pub(super) const UPDATE_FEATURE_ENTITLEMENT_MEMBERS: [Field; 16] = [
    required("type", TEXT),
    optional("behavior", TEXT),
    optional("description", TEXT),
    optional("displayNameOverride", TEXT),
    optional("enumValues", TEXT_LIST),
    optional("hasSoftLimit", BOOLEAN),
    optional("hasUnlimitedUsage", BOOLEAN),
    optional("hiddenFromWidgets", TEXT_LIST),
    optional("isCustom", BOOLEAN),
    optional("isGranted", BOOLEAN),
    optional("monthlyResetPeriodConfiguration", MONTHLY_RESET_OR_NULL),
    optional("order", NUMBER),
    optional("resetPeriod", TEXT),
    optional("usageLimit", NUMBER_OR_NULL),
    optional("weeklyResetPeriodConfiguration", WEEKLY_RESET_OR_NULL),
    optional("yearlyResetPeriodConfiguration", YEARLY_RESET_OR_NULL),
];

pub(super) const UPDATE_FEATURE_MEMBERS: [Field; 8] = [
    optional("description", TEXT),
    optional("displayName", TEXT),
    optional("enumConfiguration", ENUM_VALUE_LIST),
    optional("featureUnits", TEXT),
    optional("featureUnitsPlural", TEXT),
    optional("metadata", TEXT_MAP),
    optional("meter", METER),
    optional("unitTransformation", UNIT_TRANSFORMATION_INPUT_OR_NULL),
];

pub(super) const UPDATE_INTEGRATION_MEMBERS: [Field; 1] = [
    required("syncedEntityId", TEXT_OR_NULL),
];

pub(super) const UPDATE_PLAN_MEMBERS: [Field; 8] = [
    optional("billingId", TEXT_OR_NULL),
    optional("charges", PACKAGE_CHARGES),
    optional("compatibleAddonIds", TEXT_LIST_OR_NULL),
    optional("defaultTrialConfig", TRIAL_CONFIG_OR_NULL),
    optional("description", TEXT_OR_NULL),
    optional("displayName", TEXT),
    optional("metadata", TEXT_MAP),
    optional("parentPlanId", TEXT_OR_NULL),
];

pub(super) const UPDATE_PRODUCT_MEMBERS: [Field; 6] = [
    optional("description", TEXT_OR_NULL),
    optional("displayName", TEXT),
    optional("metadata", TEXT_MAP_OR_NULL),
    optional("multipleSubscriptions", BOOLEAN),
    optional("productSettings", PRODUCT_SETTINGS),
    optional("usageResetCutoffRule", USAGE_RESET_RULE),
];

pub(super) const UPDATE_SUBSCRIPTION_MEMBERS: [Field; 17] = [
    optional("addons", ITEM_QUANTITY_LIST),
    optional("appliedCoupon", APPLIED_COUPON_UPDATE),
    optional("awaitPaymentConfirmation", BOOLEAN),
    optional("billingCycleAnchor", TEXT),
    optional("billingInformation", UPDATE_BILLING_INFORMATION),
    optional("billingPeriod", TEXT),
    optional("budget", BUDGET_OR_NULL),
    optional("cancellationDate", TEXT_OR_NULL),
    optional("charges", CHARGE_QUANTITY_LIST),
    optional("entitlements", SUBSCRIPTION_ENTITLEMENT_LIST),
    optional("metadata", TEXT_MAP),
    optional("minimumSpend", OPTIONAL_MONEY_OR_NULL),
    optional("priceOverrides", PRICE_OVERRIDE_UPDATE_LIST),
    optional("promotionCode", TEXT),
    optional("salesforceId", TEXT_OR_NULL),
    optional("scheduleStrategy", TEXT),
    optional("trialEndDate", TEXT),
];

pub(super) const UPSERT_ASSIGNMENTS_MEMBERS: [Field; 1] = [
    required("assignments", ASSIGNMENT_INPUT_LIST_1_TO_100),
];

pub(super) const UPSERT_ENTITIES_MEMBERS: [Field; 1] = [
    required("entities", ENTITY_INPUT_LIST_1_TO_100),
];

pub(super) const UPSERT_ENTITY_TYPES_MEMBERS: [Field; 1] = [
    required("types", ENTITY_TYPE_INPUT_LIST_1_TO_100),
];

pub(super) const USAGE_ENTRY_MEMBERS: [Field; 8] = [
    required("customerId", TEXT),
    required("featureId", TEXT),
    required("value", NUMBER),
    optional("createdAt", TEXT),
    optional("dimensions", DIMENSION_VALUE_MAP),
    optional("idempotencyKey", TEXT),
    optional("resourceId", TEXT_OR_NULL),
    optional("updateBehavior", TEXT),
];

pub(super) const USAGE_RESET_RULE_MEMBERS: [Field; 1] = [required("behavior", TEXT)];
pub(super) const WEEKLY_RESET_MEMBERS: [Field; 1] = [required("accordingTo", TEXT)];
pub(super) const YEARLY_RESET_MEMBERS: [Field; 1] = [required("accordingTo", TEXT)];

pub(super) const ZUORA_PASSTHROUGH_MEMBERS: [Field; 4] = [
    optional("billingAddress", ADDRESS),
    optional("currency", TEXT),
    optional("metadata", TEXT_MAP),
    optional("paymentMethodId", TEXT),
];

/// The members of all objects and the parameters of all queries.
pub static FIELDS: [Field; 751] = join(
    &[
        &ADDRESS_MEMBERS,
        &APPLIED_COUPON_MEMBERS,
        &APPLIED_COUPON_UPDATE_MEMBERS,
        &ASSIGNMENT_INPUT_MEMBERS,
        &ATTACH_PAYMENT_METHOD_MEMBERS,
        &BILLABLE_FEATURE_MEMBERS,
        &BILLING_INFORMATION_MEMBERS,
        &BILLING_PASSTHROUGH_MEMBERS,
        &BUDGET_MEMBERS,
        &CANCEL_SUBSCRIPTION_MEMBERS,
        &CHARGE_QUANTITY_MEMBERS,
        &CHARGE_USAGE_MEMBERS,
        &CHECKOUT_OPTIONS_MEMBERS,
        &CHECK_ENTITLEMENT,
        &CHECK_ENTITY_ENTITLEMENT,
        &CONSUME_CREDITS_ASYNC_MEMBERS,
        &CONSUME_CREDITS_MEMBERS,
        &CONTRACT_SUBSCRIPTION_INPUT_MEMBERS,
        &COUPON_DISCOUNT_MEMBERS,
        &CREATE_ADDON_MEMBERS,
        &CREATE_CONTRACT_MEMBERS,
        &CREATE_COUPON_MEMBERS,
        &CREATE_CREDIT_ENTITLEMENT_MEMBERS,
        &CREATE_CREDIT_GRANT_MEMBERS,
        &CREATE_CUSTOM_CURRENCY_MEMBERS,
        &CREATE_DESTINATION_MEMBERS,
        &CREATE_ENTITLEMENTS_MEMBERS,
        &CREATE_ENTITLEMENT_VARIANTS,
        &CREATE_FEATURE_ENTITLEMENT_MEMBERS,
        &CREATE_FEATURE_MEMBERS,
        &CREATE_PLAN_MEMBERS,
        &CREATE_PRODUCT_MEMBERS,
        &CREATE_PROMOTIONAL_ENTITLEMENTS_MEMBERS,
        &CREDIT_RATE_INPUT_MEMBERS,
        &CREDIT_RATE_MEMBERS,
        &CURRENCY_UNITS_INPUT_MEMBERS,
        &CUSTOMER_IMPORT_MEMBERS,
        &DATE_RANGE_FILTER_MEMBERS,
        &DELEGATE_SUBSCRIPTION_MEMBERS,
        &DUPLICATE_PRODUCT_MEMBERS,
        &ENTITY_IDS_MEMBERS,
        &ENTITY_INPUT_MEMBERS,
        &ENTITY_TYPE_INPUT_MEMBERS,
        &ENUM_VALUE_MEMBERS,
        &ESTIMATE_EVENT_MEMBERS,
        &ESTIMATE_USAGE_MEMBERS,
        &EVENT_MEMBERS,
        &GET_CREDIT_USAGE,
        &GRANT_BILLING_INFORMATION_MEMBERS,
        &IMPORT_CUSTOMERS_MEMBERS,
        &IMPORT_SUBSCRIPTIONS_MEMBERS,
        &INTEGRATION_LINK_MEMBERS,
        &LINK_INTEGRATION_MEMBERS,
        &LIST_ADDONS,
        &LIST_ASSIGNMENTS,
        &LIST_CONTRACTS,
        &LIST_COUPONS,
        &LIST_CREDIT_GRANTS,
        &LIST_CUSTOMERS,
        &LIST_CUSTOMER_INTEGRATIONS,
        &LIST_CUSTOMER_INVOICES,
        &LIST_CUSTOM_CURRENCIES,
        &LIST_ENTITIES,
        &LIST_FEATURES,
        &LIST_LEDGER,
        &LIST_PROMOTIONAL_ENTITLEMENTS,
        &LIST_SUBSCRIPTIONS,
        &METER_AGGREGATION_MEMBERS,
        &METER_CONDITION_MEMBERS,
        &METER_FILTER_MEMBERS,
        &METER_MEMBERS,
        &MIGRATE_SUBSCRIPTION_MEMBERS,
        &MINIMUM_SPEND_MEMBERS,
        &MINT_SCOPED_TOKEN_MEMBERS,
        &MONEY_INPUT_MEMBERS,
        &MONEY_MEMBERS,
        &MONTHLY_RESET_MEMBERS,
        &OPTIONAL_MONEY_MEMBERS,
        &OVERAGE_CREDIT_ENTITLEMENT_MEMBERS,
        &OVERAGE_ENTITLEMENT_MEMBERS,
        &OVERAGE_PRICING_MODEL_MEMBERS,
        &PACKAGE_CHARGES_MEMBERS,
        &PAYMENT_METHOD_INPUT_MEMBERS,
        &PREVIEW_BILLING_INFORMATION_MEMBERS,
        &PREVIEW_SUBSCRIPTION_MEMBERS,
        &PRICE_OVERRIDE_MEMBERS,
        &PRICE_OVERRIDE_UPDATE_MEMBERS,
        &PRICE_PERIOD_MEMBERS,
        &PRICE_TIER_INPUT_MEMBERS,
        &PRICE_TIER_MEMBERS,
        &PRICING_MODEL_MEMBERS,
        &PRODUCT_SETTINGS_MEMBERS,
        &PROMOTIONAL_ENTITLEMENT_GRANT_MEMBERS,
        &PROVISION_CUSTOMER_MEMBERS,
        &PROVISION_SUBSCRIPTION_MEMBERS,
        &PUBLISH_PACKAGE_MEMBERS,
        &RELEASE_RESERVATION_MEMBERS,
        &REPORT_EVENTS_MEMBERS,
        &REPORT_USAGE_MEMBERS,
        &RETRIEVE_GOVERNANCE,
        &RETRIEVE_USAGE_HISTORY,
        &STRIPE_PASSTHROUGH_MEMBERS,
        &SUBSCRIPTION_CREDIT_ENTITLEMENT_MEMBERS,
        &SUBSCRIPTION_ENTITLEMENT_VARIANTS,
        &SUBSCRIPTION_FEATURE_ENTITLEMENT_MEMBERS,
        &SUBSCRIPTION_IMPORT_MEMBERS,
        &TAX_ID_MEMBERS,
        &TRANSFER_SUBSCRIPTION_MEMBERS,
        &TRIAL_CONFIG_MEMBERS,
        &TRIAL_OVERRIDE_MEMBERS,
        &TRIGGER_DATA_EXPORT_SYNC_MEMBERS,
        &UNIT_TRANSFORMATION_INPUT_MEMBERS,
        &UPDATE_ADDON_MEMBERS,
        &UPDATE_BILLING_INFORMATION_MEMBERS,
        &UPDATE_CONTRACT_MEMBERS,
        &UPDATE_COUPON_MEMBERS,
        &UPDATE_CREDIT_ENTITLEMENT_MEMBERS,
        &UPDATE_CUSTOMER_MEMBERS,
        &UPDATE_CUSTOM_CURRENCY_MEMBERS,
        &UPDATE_DESTINATION_SELECTION_MEMBERS,
        &UPDATE_ENTITLEMENT_VARIANTS,
        &UPDATE_FEATURE_MEMBERS,
        &UPDATE_PLAN_MEMBERS,
        &UPDATE_PRODUCT_MEMBERS,
        &UPDATE_SUBSCRIPTION_MEMBERS,
        &UPSERT_ASSIGNMENTS_MEMBERS,
        &UPSERT_ENTITIES_MEMBERS,
        &UPSERT_ENTITY_TYPES_MEMBERS,
        &USAGE_ENTRY_MEMBERS,
        &USAGE_RESET_RULE_MEMBERS,
        &ZUORA_PASSTHROUGH_MEMBERS,
    ],
);

/// The bounds of numbers and of the lengths of lists.
pub static BOUNDS: [(u32, u32); 6] = [
    (0, 100),
    (0, 1000),
    (0, Bounds::NONE),
    (1, 100),
    (1, 86400),
    (1, Bounds::NONE),
];
