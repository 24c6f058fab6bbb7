// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

/** Body of customers.paymentMethod.attach. */
export interface AttachPaymentMethod {
  /** Integration to use. */
  integrationId: string;
  /** Payment method at the billing provider. */
  paymentMethodId: string;
  /** Outside system. */
  vendorIdentifier: IntegrationVendor;
  /** Currency in which the customer is invoiced. */
  billingCurrency?: Currency | null;
}

/** Provider fields, by provider. */
export interface BillingPassthrough {
  /** Fields meant for Stripe. */
  stripe?: StripePassthrough;
  /** Fields meant for Zuora. */
  zuora?: ZuoraPassthrough;
}

/** Record at a billing provider. */
export interface BillingSyncData {
  /** Matching identifier at the billing provider. */
  billingId: string;
  /** Link to the record at the billing provider. */
  billingLinkUrl: string;
}

/** Party that holds subscriptions. */
export interface Customer {
  /** Customer reference chosen by you. */
  id: string;
  /** When it was archived; null while in use (ISO 8601). */
  archivedAt: string | null;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
  /** Currency in which the customer is invoiced. */
  billingCurrency?: Currency | null;
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Coupon attached to the customer. */
  couponId?: string | null;
  /** Payment method charged by default. */
  defaultPaymentMethod?: PaymentMethod | null;
  /** E-mail address. */
  email?: string | null;
  /** Links to outside systems. */
  integrations?: IntegrationLink[];
  /** Preferred language. */
  language?: string | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Name. */
  name?: string | null;
  /** Fields handed on to a billing provider as they are. */
  passthrough?: BillingPassthrough;
  /** Time zone to apply for the customer. */
  timezone?: string | null;
}

/** Customer to import. */
export interface CustomerImport {
  /** Customer reference chosen by you. */
  id: string;
  /** E-mail address. */
  email: string | null;
  /** Name. */
  name: string | null;
  /** Matching identifier at the billing provider. */
  billingId?: string;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Payment method at the billing provider. */
  paymentMethodId?: string;
  /** Matching Salesforce record. */
  salesforceId?: string;
  /** Time of the last change (ISO 8601). */
  updatedAt?: string;
}

/** Link to an outside system with its sync data. */
export interface CustomerIntegration {
  /** Integration reference. */
  id: string;
  /** Matching record in the outside system. */
  syncedEntityId: string | null;
  /** Outside system. */
  vendorIdentifier: LinkableVendor;
  /** What the outside system knows of the customer. */
  syncData?: SyncData | null;
}

/** Invoice read from the billing provider. */
export interface CustomerInvoice {
  /** Contract that the invoice is part of. */
  contractExternalId: string | null;
  /** Currency code of the amounts. */
  currency: string | null;
  /** Customer as referenced by you. */
  customerExternalId: string | null;
  /** Total taken off. */
  discount: number | null;
  /** Day by which to pay (ISO 8601). */
  dueDate: string | null;
  /** Your reference of the invoice, else its provider identifier. */
  invoiceExternalId: string | null;
  /** Invoice as known to the billing provider. */
  invoiceId: string;
  /** Printed number; a draft number until issued. */
  invoiceNumber: string | null;
  /** Day of issue (ISO 8601). */
  issueDate: string | null;
  /** Invoice lines. */
  lineItems: InvoiceLineItem[];
  /** Day on which payment was booked (ISO 8601). */
  paidDate: string | null;
  /** Condition of the record. */
  state: InvoiceStatus;
  /** Sum before tax. */
  subtotal: number | null;
  /** Tax. */
  tax: number | null;
  /** Amount to pay. */
  total: number | null;
}

/** Thing within a customer that can be subscribed separately. */
export interface CustomerResource {
  /** Resource reference. */
  id: string;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
}

/** Body of customers.import. */
export interface ImportCustomers {
  /** Customers to bring in. */
  customers: CustomerImport[];
  /** Integration to use. */
  integrationId?: string;
}

/** Outcome of an import of customers. */
export interface ImportCustomersResult {
  /** References of the customers that were created. */
  newCustomers: string[];
}

/** Link to an outside system. */
export interface IntegrationLink {
  /** Integration reference. */
  id: string;
  /** Matching record in the outside system. */
  syncedEntityId: string | null;
  /** Outside system. */
  vendorIdentifier: IntegrationVendor;
}

/** Line of an invoice. */
export interface InvoiceLineItem {
  /** Line total, before tax. */
  amount: number | null;
  /** What the line is for. */
  description: string | null;
  /** Your reference of the product, if mapped. */
  productExternalId: string | null;
  /** How many. */
  quantity: number | null;
  /** Price of one unit. */
  unitPrice: number | null;
}

/** Fields invoices can be sorted by. */
export type InvoiceOrderField = "issueDate" | "dueDate" | "total" | (string & {});

/** Body of customers.integrations.link. */
export interface LinkIntegration {
  /** Integration reference. */
  id: string;
  /** Matching record in the outside system. */
  syncedEntityId: string;
  /** Outside system. */
  vendorIdentifier: LinkableVendor;
}

/** Outside systems that customers can be linked to. */
export type LinkableVendor = "STRIPE" | "ZUORA" | "HUBSPOT" | "AWS_MARKETPLACE" | (string & {});

/** The params of `v1.customers.integrations.list`. */
export interface ListCustomerIntegrations {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Outside systems to keep. */
  vendorIdentifier?: LinkableVendor[];
}

/** The params of `v1.customers.listInvoices`. */
export interface ListCustomerInvoices {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Keep invoices of this contract. */
  contractExternalId?: string;
  /** Issued on this day or later (ISO 8601). */
  issuedAfter?: string;
  /** Issued on this day or earlier (ISO 8601). */
  issuedBefore?: string;
  /** Invoice date or amount to sort by (default "issueDate"). */
  orderBy?: InvoiceOrderField;
  /** Direction of the sort (default "ASC"). */
  orderDir?: SortDirection;
  /** Invoice states to keep. */
  stateIn?: string;
}

/** The params of `v1.customers.list`. */
export interface ListCustomers {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Range of creation times. */
  createdAt?: DateRangeFilter;
  /** Exact e-mail address to match. */
  email?: string;
  /** Exact name to match. */
  name?: string;
}

/** Record at a cloud marketplace. */
export interface MarketplaceSyncData {
  /** Marketplace dimensions in sync. */
  dimensions: string;
}

/** Stored means of payment. */
export interface PaymentMethod {
  /** Payment method as known to the billing provider. */
  billingId: string | null;
  /** Card network, in the words of the billing provider. */
  cardBrand: string | null;
  /** Month in which the card runs out. */
  cardExpiryMonth: number | null;
  /** Year in which the card runs out. */
  cardExpiryYear: number | null;
  /** Final four digits of the card number. */
  cardLast4Digits: string | null;
  /** Kind. */
  type: PaymentMethodType | null;
  /** Digital wallet behind the card, if any. */
  walletType: string | null;
}

/** Means of payment to store. */
export interface PaymentMethodInput {
  /** Payment method as known to the billing provider. */
  billingId: string | null;
  /** Month in which the card runs out. */
  cardExpiryMonth: number | null;
  /** Year in which the card runs out. */
  cardExpiryYear: number | null;
  /** Final four digits of the card number. */
  cardLast4Digits: string | null;
  /** Kind. */
  type: PaymentMethodType | null;
}

/** Kinds of payment method. */
export type PaymentMethodType = "CARD" | "BANK" | "CASH_APP" | "PAYPAL" | (string & {});

/** Record at a billing provider, with price group. */
export interface PriceBillingSyncData {
  /** Matching identifier at the billing provider. */
  billingId: string;
  /** Link to the record at the billing provider. */
  billingLinkUrl: string;
  /** Price group package at the billing provider. */
  priceGroupPackageBillingId: string;
}

/** Body of customers.provision. */
export interface ProvisionCustomer {
  /** Customer reference chosen by you. */
  id: string;
  /** Currency in which the customer is invoiced. */
  billingCurrency?: Currency | null;
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Coupon attached to the customer. */
  couponId?: string | null;
  /** Payment method charged by default. */
  defaultPaymentMethod?: PaymentMethodInput | null;
  /** E-mail address. */
  email?: string | null;
  /** Links to outside systems. */
  integrations?: IntegrationLink[];
  /** Preferred language. */
  language?: string | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Name. */
  name?: string | null;
  /** Fields handed on to a billing provider as they are. */
  passthrough?: BillingPassthrough;
  /** Time zone to apply for the customer. */
  timezone?: string | null;
}

/** The params of `v1.customers.integrations.retrieve`. */
export interface RetrieveCustomerIntegration {
  /** Customer reference. */
  id: string;
}

/** Ascending or descending, upper case. */
export type SortDirection = "ASC" | "DESC" | (string & {});

/** Fields handed to Stripe. */
export interface StripePassthrough {
  /** Postal address used on invoices. */
  billingAddress?: Address;
  /** Name shown on invoices. */
  customerName?: string;
  /** Custom fields printed on invoices. */
  invoiceCustomFields?: Record<string, string>;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Payment method at the billing provider. */
  paymentMethodId?: string;
  /** Postal address for deliveries. */
  shippingAddress?: Address;
  /** Tax registration numbers. */
  taxIds?: TaxId[];
}

/** What the outside system says of the customer. */
export type SyncData = PriceBillingSyncData | BillingSyncData | MarketplaceSyncData;

/** The params of `v1.customers.integrations.unlink`. */
export interface UnlinkCustomerIntegration {
  /** Customer reference. */
  id: string;
}

/** Body of customers.update. */
export interface UpdateCustomer {
  /** Currency in which the customer is invoiced. */
  billingCurrency?: Currency | null;
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Coupon attached to the customer. */
  couponId?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Links to outside systems. */
  integrations?: IntegrationLink[];
  /** Preferred language. */
  language?: string | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Name. */
  name?: string | null;
  /** Fields handed on to a billing provider as they are. */
  passthrough?: BillingPassthrough;
  /** Time zone to apply for the customer. */
  timezone?: string | null;
}

/** The params of `v1.customers.integrations.update`. */
export type UpdateCustomerIntegration =
  | UpdateIntegration & { /** Customer reference. */ id: string };

/** Body of customers.integrations.update. */
export interface UpdateIntegration {
  /** Matching record in the outside system. */
  syncedEntityId: string | null;
}

/** Fields handed to Zuora. */
export interface ZuoraPassthrough {
  /** Postal address used on invoices. */
  billingAddress?: Address;
  /** Currency code, lower case ISO 4217. */
  currency?: Currency;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Payment method at the billing provider. */
  paymentMethodId?: string;
}

/** Coupon or one-off discount for a new subscription. */
export interface AppliedCoupon {
  /** Coupon as known to the billing provider. */
  billingCouponId?: string;
  /** When the coupon starts to apply. */
  configuration?: CouponConfiguration;
  /** Stigg coupon to apply. */
  couponId?: string;
  /** One-off discount made for this subscription. */
  discount?: CouponDiscount;
  /** Promotion code to redeem. */
  promotionCode?: string;
}

/** Coupon or one-off discount for an existing subscription. */
export interface AppliedCouponUpdate {
  /** Coupon as known to the billing provider. */
  billingCouponId?: string;
  /** When the coupon starts to apply. */
  configuration?: CouponConfiguration;
  /** Stigg coupon to apply. */
  couponId?: string;
  /** One-off discount made for this subscription. */
  discount?: CouponDiscount;
  /** Promotion code to redeem. */
  promotionCode?: string | null;
}

/** Feature with the quantity to price. */
export interface BillableFeature {
  /** Feature concerned. */
  featureId: string;
  /** How many (at least 0). */
  quantity: number;
}

/** What a change does to the billing date. */
export type BillingCycleAnchor = "UNCHANGED" | "NOW" | (string & {});

/** Invoicing settings of a new subscription. */
export interface BillingInformation {
  /** Postal address used on invoices. */
  billingAddress?: Address;
  /** Connected Stripe account that receives the charge. */
  chargeOnBehalfOfAccount?: string | null;
  /** Integration to use. */
  integrationId?: string | null;
  /** Days allowed for payment. */
  invoiceDaysUntilDue?: number;
  /** True if the subscription starts in the past. */
  isBackdated?: boolean;
  /** True if the invoice counts as paid. */
  isInvoicePaid?: boolean;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** How partial periods are settled. */
  prorationBehavior?: ProrationBehavior;
  /** Tax registration numbers. */
  taxIds?: TaxId[];
  /** Tax rate in percent (0 to 100). */
  taxPercentage?: number;
  /** Tax rates defined at the billing provider. */
  taxRateIds?: string[];
}

/** Body of subscriptions.cancel. */
export interface CancelSubscription {
  /** What happens to access after cancelling. */
  cancellationAction?: CancellationAction;
  /** Moment at which the cancellation takes hold. */
  cancellationTime?: CancellationTime;
  /** When it stops (ISO 8601). */
  endDate?: string;
  /** True to return credits for the unused part. */
  prorate?: boolean;
}

/** What cancelling does to access. */
export type CancellationAction = "DEFAULT" | "REVOKE_ENTITLEMENTS" | (string & {});

/** Charge picked with a quantity. */
export interface ChargeQuantity {
  /** Charge to buy. */
  id: string;
  /** How many (at least 0). */
  quantity: number;
  /** Kind. */
  type: EntitlementType;
}

/** Body of subscriptions.usage.chargeUsage. */
export interface ChargeUsage {
  /** Charge usage up to this moment; defaults to now (ISO 8601). */
  untilDate?: string;
}

/** Usage of one feature that was invoiced. */
export interface ChargedUsage {
  /** Feature concerned. */
  featureId: string | null;
  /** Units that were charged. */
  usageAmount: number;
}

/** Settings of a hosted checkout. */
export interface CheckoutOptions {
  /** Page shown when the buyer gives up checkout. */
  cancelUrl: string;
  /** Page shown after a completed checkout. */
  successUrl: string;
  /** Let buyers enter promo codes on the checkout page. */
  allowPromoCodes?: boolean;
  /** Ask buyers for a tax number on the checkout page. */
  allowTaxIdCollection?: boolean;
  /** Ask buyers for a postal address on the checkout page. */
  collectBillingAddress?: boolean;
  /** Ask buyers for a phone number on the checkout page. */
  collectPhoneNumber?: boolean;
  /** Your own reference for the checkout session. */
  referenceId?: string | null;
}

/** When an applied coupon counts. */
export interface CouponConfiguration {
  /** When the coupon begins to apply (ISO 8601). */
  startDate?: string;
}

/** One-off discount that needs no stored coupon. */
export interface CouponDiscount {
  /** Fixed reductions, one entry per currency. */
  amountsOff?: Money[] | null;
  /** Longer text for people. */
  description?: string;
  /** For how many months the discount holds. */
  durationInMonths?: number;
  /** Name. */
  name?: string;
  /** Reduction in percent. */
  percentOff?: number;
}

/** First and last moment of a term. */
export interface DateRange {
  /** Last moment of the term (ISO 8601). */
  end: string;
  /** First moment of the term (ISO 8601). */
  start: string;
}

/** Body of subscriptions.delegate. */
export interface DelegateSubscription {
  /** Customer who takes the subscription over. */
  targetCustomerId: string;
}

/** Make-up of a discount. */
export interface DiscountDetails {
  /** Code that was redeemed. */
  code?: string;
  /** Money taken off. */
  fixedAmount?: number;
  /** Reduction in percent. */
  percentage?: number;
}

/** Change waiting to be applied. */
export interface FutureUpdate {
  /** When the change is due (ISO 8601). */
  scheduledExecutionTime: string;
  /** Progress of the planned change. */
  scheduleStatus: ScheduleStatus;
  /** What the planned change alters. */
  subscriptionScheduleType: SubscriptionScheduleType;
  /** Package that the change leads to. */
  targetPackage?: IdReference | null;
}

/** Body of subscriptions.import. */
export interface ImportSubscriptions {
  /** Subscriptions to bring in. */
  subscriptions: SubscriptionImport[];
  /** Integration to use. */
  integrationId?: string | null;
}

/** Background import. */
export interface ImportTask {
  /** Background task that can be followed. */
  taskId: string;
}

/** Item with a quantity. */
export interface ItemQuantity {
  /** Identifier. */
  id: string;
  /** How many. */
  quantity: number;
}

/** The params of `v1.subscriptions.list`. */
export interface ListSubscriptions {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Range of creation times. */
  createdAt?: DateRangeFilter;
  /** Customer to look at. */
  customerId?: string;
  /** Plan to keep. */
  planId?: string;
  /** Pricing types to keep. */
  pricingType?: PricingType[];
  /** Resource within the customer. */
  resourceId?: string;
  /** States to keep. */
  status?: SubscriptionStatus[];
}

/** Body of subscriptions.migrate. */
export interface MigrateSubscription {
  /** When to move to the newest version. */
  subscriptionMigrationTime?: MigrationTime;
}

/** When a migration takes hold. */
export type MigrationTime = "END_OF_BILLING_PERIOD" | "IMMEDIATE" | (string & {});

/** First and last moment, either may be missing. */
export interface OptionalDateRange {
  /** Last moment of the term (ISO 8601). */
  end?: string;
  /** First moment of the term (ISO 8601). */
  start?: string;
}

/** Amount and currency, either may be missing. */
export interface OptionalMoney {
  /** Sum of money, in units of the currency. */
  amount?: number;
  /** Currency code, lower case ISO 4217. */
  currency?: Currency;
}

/** Invoicing settings for a preview. */
export interface PreviewBillingInformation {
  /** Postal address used on invoices. */
  billingAddress?: Address;
  /** Connected Stripe account that receives the charge. */
  chargeOnBehalfOfAccount?: string;
  /** Integration to use. */
  integrationId?: string;
  /** Days allowed for payment. */
  invoiceDaysUntilDue?: number;
  /** True if the subscription starts in the past. */
  isBackdated?: boolean;
  /** True if the invoice counts as paid. */
  isInvoicePaid?: boolean;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** How partial periods are settled. */
  prorationBehavior?: ProrationBehavior;
  /** Tax registration numbers. */
  taxIds?: TaxId[];
  /** Tax rate in percent (0 to 100). */
  taxPercentage?: number;
  /** Tax rates defined at the billing provider. */
  taxRateIds?: string[];
}

/** Discount in a preview. */
export interface PreviewDiscount {
  /** How much this discount takes off. */
  amount: number;
  /** Currency code, lower case ISO 4217. */
  currency: string;
  /** What the discount is for. */
  description: string;
}

/** Invoice as it would be. */
export interface PreviewInvoice {
  /** Sum before tax and reductions. */
  subTotal: number;
  /** Amount to pay. */
  total: number;
  /** Term that the amounts cover. */
  billingPeriodRange?: DateRange;
  /** Currency code, lower case ISO 4217. */
  currency?: string | null;
  /** Total taken off. */
  discount?: number;
  /** How the discount is made up. */
  discountDetails?: DiscountDetails;
  /** Every discount that applies. */
  discounts?: PreviewDiscount[];
  /** Invoice lines. */
  lines?: PreviewInvoiceLine[];
  /** Tax. */
  tax?: number;
}

/** Line of a previewed invoice. */
export interface PreviewInvoiceLine {
  /** Currency code, lower case ISO 4217. */
  currency: string;
  /** What the line is for. */
  description: string;
  /** Sum before tax and reductions. */
  subTotal: number;
  /** Price of one unit. */
  unitPrice: number;
  /** How many. */
  quantity?: number;
}

/** Body of subscriptions.preview. */
export interface PreviewSubscription {
  /** Customer who gets the subscription. */
  customerId: string;
  /** Plan concerned. */
  planId: string;
  /** Add-ons with how many of each. */
  addons?: ItemQuantity[];
  /** Coupon or one-off discount on the subscription. */
  appliedCoupon?: AppliedCoupon;
  /** Features to price, each with a quantity. */
  billableFeatures?: BillableFeature[];
  /** Two-letter ISO country used to localise prices. */
  billingCountryCode?: string;
  /** Whether the billing date moves to today or stays. */
  billingCycleAnchor?: BillingCycleAnchor;
  /** Tax, address and invoicing settings. */
  billingInformation?: PreviewBillingInformation;
  /** Length of one billing term. */
  billingPeriod?: BillingPeriod;
  /** One-off or repeating extra charges with quantities. */
  charges?: ChargeQuantity[];
  /** Customer who pays in place of the holder. */
  payingCustomerId?: string;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string;
  /** When changes take effect. */
  scheduleStrategy?: ScheduleStrategy;
  /** When it begins (ISO 8601). */
  startDate?: string;
  /** Trial settings that replace the plan's. */
  trialOverrideConfiguration?: TrialOverride;
  /** Units bought when priced per unit (at least 0). */
  unitQuantity?: number;
}

/** Price that replaces the catalogue's, new subscription. */
export interface PriceOverride {
  /** Add-on that the price belongs to. */
  addonId?: string | null;
  /** Sum of money, in units of the currency. */
  amount?: number;
  /** True when the price is the plan's base fee. */
  baseCharge?: boolean;
  /** Two-letter ISO country used to localise prices. */
  billingCountryCode?: string;
  /** Units sold together as one block. */
  blockSize?: number;
  /** How often bought credits are released. */
  creditGrantCadence?: CreditGrantCadence;
  /** How many credits a unit costs. */
  creditRate?: CreditRate;
  /** Currency code, lower case ISO 4217. */
  currency?: Currency;
  /** Feature concerned. */
  featureId?: string | null;
  /** Price steps by quantity. */
  tiers?: PriceTier[];
}

/** Price that replaces the catalogue's, existing subscription. */
export interface PriceOverrideUpdate {
  /** Add-on that the price belongs to. */
  addonId?: string;
  /** Sum of money, in units of the currency. */
  amount?: number;
  /** True when the price is the plan's base fee. */
  baseCharge?: boolean;
  /** Currency code, lower case ISO 4217. */
  currency?: Currency;
  /** Custom currency whose recurring price is overridden. */
  currencyId?: string;
  /** Feature concerned. */
  featureId?: string;
}

/** Price step. */
export interface PriceTier {
  /** Fee for entering the tier. */
  flatPrice?: Money;
  /** Price of one unit. */
  unitPrice?: Money;
  /** Last quantity in the tier; open ended when absent or null. */
  upTo?: number;
}

/** Ways to settle partial periods. */
export type ProrationBehavior =
  | "INVOICE_IMMEDIATELY" | "CREATE_PRORATIONS" | "NONE" | (string & {});

/** Outcomes of provisioning. */
export type ProvisionStatus = "SUCCESS" | "PAYMENT_REQUIRED" | (string & {});

/** Body of subscriptions.provision. */
export interface ProvisionSubscription {
  /** Customer who gets the subscription. */
  customerId: string;
  /** Plan concerned. */
  planId: string;
  /** Identifier. */
  id?: string;
  /** Add-ons with how many of each. */
  addons?: ItemQuantity[];
  /** Coupon or one-off discount on the subscription. */
  appliedCoupon?: AppliedCoupon;
  /** Hold the answer until the payment is settled (default true). */
  awaitPaymentConfirmation?: boolean;
  /** Two-letter ISO country used to localise prices. */
  billingCountryCode?: string | null;
  /** Whether the billing date moves to today or stays. */
  billingCycleAnchor?: BillingCycleAnchor;
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Tax, address and invoicing settings. */
  billingInformation?: BillingInformation;
  /** Length of one billing term. */
  billingPeriod?: BillingPeriod;
  /** Spending cap. */
  budget?: Budget | null;
  /** When the subscription is to be cancelled (ISO 8601). */
  cancellationDate?: string;
  /** One-off or repeating extra charges with quantities. */
  charges?: ChargeQuantity[];
  /** Settings of the hosted checkout page. */
  checkoutOptions?: CheckoutOptions;
  /** Entitlements that apply to this subscription only. */
  entitlements?: SubscriptionEntitlement[];
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Least amount to be billed. */
  minimumSpend?: OptionalMoney | null;
  /** Customer who pays in place of the holder. */
  payingCustomerId?: string | null;
  /** How payment is collected (default "CHARGE"). */
  paymentCollectionMethod?: PaymentCollectionMethod;
  /** Prices that replace the catalogue's. */
  priceOverrides?: PriceOverride[];
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
  /** Matching Salesforce record. */
  salesforceId?: string | null;
  /** When changes take effect. */
  scheduleStrategy?: ScheduleStrategy;
  /** When it begins (ISO 8601). */
  startDate?: string;
  /** Trial settings that replace the plan's. */
  trialOverrideConfiguration?: TrialOverride;
  /** Units bought when priced per unit (at least 0). */
  unitQuantity?: number;
}

/** Outcome of provisioning. */
export interface ProvisionedSubscription {
  /** Identifier. */
  id: string;
  /** What the holder may use. */
  entitlements: EntitlementAccess[] | null;
  /** Whether provisioning finished or awaits payment. */
  status: ProvisionStatus;
  /** Subscription that was created; null while payment is pending. */
  subscription: Subscription | null;
  /** Checkout session as known to the billing provider. */
  checkoutBillingId?: string;
  /** Page where the buyer can pay, if payment is needed. */
  checkoutUrl?: string;
  /** True if the subscription begins later. */
  isScheduled?: boolean;
}

/** Progress of a planned change. */
export type ScheduleStatus =
  | "PENDING_PAYMENT" | "SCHEDULED" | "CANCELED" | "DONE" | "FAILED" | (string & {});

/** When changes can take effect. */
export type ScheduleStrategy =
  | "END_OF_BILLING_PERIOD" | "END_OF_BILLING_MONTH" | "IMMEDIATE" | (string & {});

/** A customer's hold on a plan. */
export interface Subscription {
  /** Identifier. */
  id: string;
  /** Matching identifier at the billing provider. */
  billingId: string | null;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Customer concerned. */
  customerId: string;
  /** State of collecting the payment. */
  paymentCollection: PaymentCollection;
  /** Plan concerned. */
  planId: string;
  /** Whether it is free, paid or custom priced. */
  pricingType: PricingType;
  /** When it begins (ISO 8601). */
  startDate: string;
  /** Condition of the record. */
  status: SubscriptionStatus;
  /** Add-ons with how many of each. */
  addons?: ItemQuantity[];
  /** Date that billing periods are aligned to (ISO 8601). */
  billingCycleAnchor?: string | null;
  /** Spending cap. */
  budget?: Budget | null;
  /** When the subscription is to be cancelled (ISO 8601). */
  cancellationDate?: string | null;
  /** What ended the subscription. */
  cancelReason?: SubscriptionCancelReason | null;
  /** Contract that covers the subscription, if any. */
  contractId?: string | null;
  /** Coupons in force on the subscription. */
  coupons?: SubscriptionCoupon[];
  /** When the running billing term closes (ISO 8601). */
  currentBillingPeriodEnd?: string | null;
  /** When the running billing term opened (ISO 8601). */
  currentBillingPeriodStart?: string | null;
  /** When access really stops (ISO 8601). */
  effectiveEndDate?: string | null;
  /** When it stops (ISO 8601). */
  endDate?: string | null;
  /** Changes waiting to be applied. */
  futureUpdates?: FutureUpdate[];
  /** Newest invoice, if any. */
  latestInvoice?: SubscriptionInvoice | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Least amount to be billed. */
  minimumSpend?: OptionalMoney | null;
  /** Customer who pays in place of the holder. */
  payingCustomerId?: string | null;
  /** How payment is collected. */
  paymentCollectionMethod?: PaymentCollectionMethod | null;
  /** Prices that apply to the subscription. */
  prices?: SubscriptionPrice[];
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
  /**
   * References to the entitlements held.
   *
   * Only the subscription's own overrides (type and id), not what the plan grants:
   * `v1.plans.entitlements.list(planId)` or the plan itself tells that. Missing from listed
   * subscriptions: retrieve one for them.
   */
  subscriptionEntitlements?: EntitlementReference[];
  /** Trial settings. */
  trial?: SubscriptionTrial | null;
  /** When the trial is over (ISO 8601). */
  trialEndDate?: string | null;
}

/** Causes of the end of a subscription. */
export type SubscriptionCancelReason =
  | "UPGRADE_OR_DOWNGRADE" | "CANCELLED_BY_BILLING" | "EXPIRED" | "DETACH_BILLING" | "TRIAL_ENDED"
  | "Immediate" | "TRIAL_CONVERTED" | "PENDING_PAYMENT_EXPIRED" | "ScheduledCancellation"
  | "CustomerArchived" | "AutoCancellationRule" | (string & {});

/** Coupon in force on a subscription. */
export interface SubscriptionCoupon {
  /** Identifier. */
  id: string;
  /** Name. */
  name: string;
  /** Condition of the record. */
  status: SubscriptionCouponStatus;
  /** Fixed reductions, one entry per currency. */
  amountsOff?: OptionalMoney[] | null;
  /** Reduction in percent. */
  percentOff?: number | null;
}

/** States of an applied coupon. */
export type SubscriptionCouponStatus = "ACTIVE" | "EXPIRED" | "REMOVED" | (string & {});

/** Credits entitled on one subscription only. */
export interface SubscriptionCreditEntitlement {
  /** Custom currency to entitle. */
  id: string;
  /** Credits granted in each cadence window. */
  amount: number;
  /** How often credits are granted. */
  cadence: CreditCadence;
  /**
   * Marks a credit entitlement.
   *
   * Always `CREDIT`.
   */
  type: "CREDIT";
  /** Allow use beyond the granted credits. */
  hasSoftLimit?: boolean;
}

/** An entitlement of the subscription's own, to a feature or to credits. */
export type SubscriptionEntitlement =
  | SubscriptionFeatureEntitlement | SubscriptionCreditEntitlement;

/** Feature use entitled on one subscription only. */
export interface SubscriptionFeatureEntitlement {
  /** Feature to entitle. */
  id: string;
  /**
   * Marks a feature entitlement.
   *
   * Always `FEATURE`.
   */
  type: "FEATURE";
  /** True if going over the limit is allowed. */
  hasSoftLimit?: boolean;
  /** True if there is no limit. */
  hasUnlimitedUsage?: boolean;
  /** Monthly reset details. */
  monthlyResetPeriodConfiguration?: MonthlyReset | null;
  /** How often usage starts over. */
  resetPeriod?: ResetPeriod;
  /** Highest usage allowed; null when unlimited. */
  usageLimit?: number;
  /** Weekly reset details. */
  weeklyResetPeriodConfiguration?: WeeklyReset | null;
  /** Yearly reset details. */
  yearlyResetPeriodConfiguration?: YearlyReset | null;
}

/** Subscription to import. */
export interface SubscriptionImport {
  /** Identifier. */
  id: string;
  /** Customer concerned. */
  customerId: string;
  /** Plan concerned. */
  planId: string;
  /** Add-ons with how many of each. */
  addons?: ItemQuantity[];
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Length of one billing term. */
  billingPeriod?: BillingPeriod;
  /** One-off or repeating extra charges with quantities. */
  charges?: ChargeQuantity[];
  /** When the imported subscription stops (ISO 8601). */
  endDate?: string | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
  /** When it begins (ISO 8601). */
  startDate?: string;
}

/** What a subscription would cost. */
export interface SubscriptionPreview {
  /** What would be invoiced right away. */
  immediateInvoice: PreviewInvoice;
  /** Term that the amounts cover. */
  billingPeriodRange?: OptionalDateRange;
  /** Items included at no charge. */
  freeItems?: ItemQuantity[];
  /** True if changes are already waiting. */
  hasScheduledUpdates?: boolean;
  /** True if the change moves to a lower plan. */
  isPlanDowngrade?: boolean;
  /** What would be invoiced each term. */
  recurringInvoice?: PreviewInvoice;
}

/** Price in force on a subscription. */
export interface SubscriptionPrice {
  /** Add-on that the price belongs to. */
  addonId?: string | null;
  /** Sum of money, in units of the currency. */
  amount?: number;
  /** True when the price is the plan's base fee. */
  baseCharge?: boolean;
  /** Two-letter ISO country used to localise prices. */
  billingCountryCode?: string;
  /** Units sold together as one block. */
  blockSize?: number;
  /** Currency code, lower case ISO 4217. */
  currency?: Currency;
  /** Feature concerned. */
  featureId?: string | null;
  /** Price steps by quantity. */
  tiers?: PriceTier[];
}

/** Kinds of planned change. */
export type SubscriptionScheduleType =
  | "DOWNGRADE" | "PLAN" | "BILLING_PERIOD" | "UNIT_AMOUNT" | "RECURRING_CREDITS" | "PRICE_OVERRIDE"
  | "ADDON" | "COUPON" | "MIGRATE_TO_LATEST" | "ADDITIONAL_META_DATA" | "BILLING_INFO_METADATA"
  | (string & {});

/** States of a subscription. */
export type SubscriptionStatus =
  | "PAYMENT_PENDING" | "ACTIVE" | "EXPIRED" | "IN_TRIAL" | "CANCELED" | "NOT_STARTED"
  | (string & {});

/** Trial of a subscription. */
export interface SubscriptionTrial {
  /** What follows when the trial is over. */
  trialEndBehavior: TrialEndBehavior;
}

/** Body of subscriptions.transfer. */
export interface TransferSubscription {
  /** Resource that receives the subscription. */
  destinationResourceId: string;
}

/** Trial settings of one subscription. */
export interface TrialOverride {
  /** True to begin with a trial. */
  isTrial: boolean;
  /** What follows when the trial is over. */
  trialEndBehavior?: TrialEndBehavior;
  /** When the trial is over (ISO 8601). */
  trialEndDate?: string;
}

/** Invoicing settings of an existing subscription. */
export interface UpdateBillingInformation {
  /** Postal address used on invoices. */
  billingAddress?: Address;
  /** Connected Stripe account that receives the charge. */
  chargeOnBehalfOfAccount?: string;
  /** Coupon to hand to the billing provider. */
  couponId?: string;
  /** Integration to use. */
  integrationId?: string;
  /** Days allowed for payment. */
  invoiceDaysUntilDue?: number;
  /** True if the subscription starts in the past. */
  isBackdated?: boolean;
  /** True if the invoice counts as paid. */
  isInvoicePaid?: boolean;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** How partial periods are settled. */
  prorationBehavior?: ProrationBehavior;
  /** Tax registration numbers. */
  taxIds?: TaxId[];
  /** Tax rate in percent (0 to 100). */
  taxPercentage?: number;
  /** Tax rates defined at the billing provider. */
  taxRateIds?: string[];
}

/** Body of subscriptions.update. */
export interface UpdateSubscription {
  /** Add-ons with how many of each. */
  addons?: ItemQuantity[];
  /** Coupon or one-off discount on the subscription. */
  appliedCoupon?: AppliedCouponUpdate;
  /** Hold the answer until the payment is settled. */
  awaitPaymentConfirmation?: boolean;
  /** Whether the billing date moves to today or stays. */
  billingCycleAnchor?: BillingCycleAnchor;
  /** Tax, address and invoicing settings. */
  billingInformation?: UpdateBillingInformation;
  /** Length of one billing term. */
  billingPeriod?: BillingPeriod;
  /** Spending cap. */
  budget?: Budget | null;
  /** When the subscription is to be cancelled (ISO 8601). */
  cancellationDate?: string | null;
  /** One-off or repeating extra charges with quantities. */
  charges?: ChargeQuantity[];
  /** Entitlements that apply to this subscription only. */
  entitlements?: SubscriptionEntitlement[];
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Least amount to be billed. */
  minimumSpend?: OptionalMoney | null;
  /** Prices that replace the catalogue's. */
  priceOverrides?: PriceOverrideUpdate[];
  /** Promotion code to redeem. */
  promotionCode?: string;
  /** Matching Salesforce record. */
  salesforceId?: string | null;
  /** When changes take effect. */
  scheduleStrategy?: ScheduleStrategy;
  /** When the trial is over (ISO 8601). */
  trialEndDate?: string;
}

/** Outcome of charging usage. */
export interface UsageCharge {
  /** Invoice as known to the billing provider. */
  invoiceBillingId: string | null;
  /** Last moment of the billed term (ISO 8601). */
  periodEnd: string;
  /** First moment of the billed term (ISO 8601). */
  periodStart: string;
  /** Subscription concerned. */
  subscriptionId: string;
  /** What was charged, per feature. */
  usageCharged: ChargedUsage[];
}

/** Outcome of syncing usage. */
export interface UsageSync {
  /** True if the sync was started. */
  triggered: boolean;
}

/** The params of `v1.customers.checkEntitlement`. */
export interface CheckEntitlement {
  /** Custom currency to check; excludes featureId. */
  currencyId?: string;
  /** Feature to check; excludes currencyId. */
  featureId?: string;
  /** Usage to test against a numeric limit. */
  requestedUsage?: number;
  /** Values to test against an enum feature. */
  requestedValues?: string[];
  /** End of the hold, within a day; excludes reservationTtlSeconds (ISO 8601). */
  reservationExpiresAt?: string;
  /** Name for the hold; must come with reserveAmount, and other values under one name clash. */
  reservationId?: string;
  /** Text values to keep with the hold, as a JSON object in text form. */
  reservationMetadata?: string;
  /** Seconds until the hold ends; excludes reservationExpiresAt (1 to 86400, default 3600). */
  reservationTtlSeconds?: number;
  /** Credits to hold if access is allowed; requestedUsage then counts for nothing. */
  reserveAmount?: number;
  /** Resource within the customer. */
  resourceId?: string;
}

/** Body of customers.promotionalEntitlements.create. */
export interface CreatePromotionalEntitlements {
  /** Entitlements to give. */
  promotionalEntitlements: PromotionalEntitlementGrant[];
}

/** Answer on a credit entitlement. */
export interface CreditAccess {
  /** Why access is refused; null when nothing blocks it. */
  accessDeniedReason: AccessDeniedReason | null;
  /** Custom currency that the credits are counted in. */
  currency: CreditCurrency;
  /** Usage so far in the running window. */
  currentUsage: number;
  /** True if access is allowed. */
  isGranted: boolean;
  /**
   * Marks a credit entitlement.
   *
   * Always `CREDIT`.
   */
  type: "CREDIT";
  /** Credits available in the running window. */
  usageLimit: number;
  /** When usage last changed (ISO 8601). */
  usageUpdatedAt: string;
  /** When the grant or its settings last changed (ISO 8601). */
  entitlementUpdatedAt?: string;
  /** Hold that the check made; missing if none was asked for or granted. */
  reservation?: CreditReservation;
  /** Credits on hold, counted in currentUsage already. */
  reserved?: number;
  /** Credits on hold whose grant has run out; not part of currentUsage. */
  reservedOnExpiredGrants?: number;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd?: string;
  /** When the answer should be fetched again (ISO 8601). */
  validUntil?: string;
}

/** Reasons why nothing is usable. */
export type CustomerAccessDeniedReason =
  | "CustomerNotFound" | "NoActiveSubscription" | "CustomerIsArchived" | (string & {});

/** All entitlements of a customer. */
export interface CustomerEntitlements {
  /** Why no entitlement is usable at all, else null. */
  accessDeniedReason: CustomerAccessDeniedReason | null;
  /** What the holder may use. */
  entitlements: EntitlementAccess[];
}

/** Access to a feature or to credits. */
export type EntitlementAccess = FeatureAccess | CreditAccess;

/** Answer on a feature entitlement. */
export interface FeatureAccess {
  /** Why access is refused; null when nothing blocks it. */
  accessDeniedReason: AccessDeniedReason | null;
  /** True if access is allowed. */
  isGranted: boolean;
  /**
   * Marks a feature entitlement.
   *
   * Always `FEATURE`.
   */
  type: "FEATURE";
  /** Usage so far in the running window. */
  currentUsage?: number;
  /** When the grant or its settings last changed (ISO 8601). */
  entitlementUpdatedAt?: string;
  /** Feature that the entitlement is about. */
  feature?: FeatureSummary;
  /** True if there is no limit. */
  hasUnlimitedUsage?: boolean;
  /** How often usage starts over. */
  resetPeriod?: ResetPeriod | null;
  /** Highest usage allowed; null when unlimited. */
  usageLimit?: number | null;
  /** Date that usage windows are counted from (ISO 8601). */
  usagePeriodAnchor?: string;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd?: string;
  /** When the running usage window opened (ISO 8601). */
  usagePeriodStart?: string;
  /** When the answer should be fetched again (ISO 8601). */
  validUntil?: string;
}

/** The params of `v1.customers.promotionalEntitlements.list`. */
export interface ListPromotionalEntitlements {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Range of creation times. */
  createdAt?: DateRangeFilter;
  /** States to keep. */
  status?: PromotionalEntitlementStatus[];
}

/** Entitlement given outside a subscription. */
export interface PromotionalEntitlement {
  /** Identifier. */
  id: string;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Longer text for people. */
  description: string | null;
  /** When it stops (ISO 8601). */
  endDate: string | null;
  /** Values that are granted. */
  enumValues: string[] | null;
  /** Environment that holds the record. */
  environmentId: string;
  /** Feature groups that brought the entitlement. */
  featureGroupIds: string[] | null;
  /** Feature concerned. */
  featureId: string;
  /** True if going over the limit is allowed. */
  hasSoftLimit: boolean | null;
  /** True if there is no limit. */
  hasUnlimitedUsage: boolean | null;
  /** True if shown to the customer. */
  isVisible: boolean;
  /** How long the grant lasts. */
  period: PromotionalPeriod;
  /** How often usage starts over. */
  resetPeriod: ResetPeriod | null;
  /** Details of the reset moment. */
  resetPeriodConfiguration: ResetConfiguration | null;
  /** When it begins (ISO 8601). */
  startDate: string;
  /** Condition of the record. */
  status: PromotionalEntitlementStatus;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
  /** Highest usage allowed; null when unlimited. */
  usageLimit: number | null;
}

/** Promotional entitlement to give. */
export interface PromotionalEntitlementGrant {
  /** End of the grant when period is custom (ISO 8601). */
  customEndDate: string | null;
  /** Values that are granted. */
  enumValues: string[] | null;
  /** Feature concerned. */
  featureId: string;
  /** True if going over the limit is allowed. */
  hasSoftLimit: boolean | null;
  /** True if there is no limit. */
  hasUnlimitedUsage: boolean | null;
  /** True if shown to the customer. */
  isVisible: boolean | null;
  /** Monthly reset details. */
  monthlyResetPeriodConfiguration: MonthlyReset | null;
  /** How long the grant lasts. */
  period: PromotionalPeriod;
  /** How often usage starts over. */
  resetPeriod: ResetPeriod | null;
  /** Highest usage allowed; null when unlimited. */
  usageLimit: number | null;
  /** Weekly reset details. */
  weeklyResetPeriodConfiguration: WeeklyReset | null;
  /** Yearly reset details. */
  yearlyResetPeriodConfiguration: YearlyReset | null;
}

/** States of a promotional entitlement. */
export type PromotionalEntitlementStatus = "Active" | "Expired" | "Paused" | (string & {});

/** How long a promotion can last. */
export type PromotionalPeriod =
  | "1 week" | "1 month" | "6 month" | "1 year" | "lifetime" | "custom" | (string & {});

/** The params of `v1.customers.retrieveEntitlements`. */
export interface RetrieveEntitlements {
  /** Resource within the customer. */
  resourceId?: string;
}

/** The params of `v1.customers.promotionalEntitlements.revoke`. */
export interface RevokePromotionalEntitlement {
  /** Customer reference. */
  id: string;
}

/** Add-on that can be bought along with a plan. */
export interface Addon {
  /** Identifier. */
  id: string;
  /** Matching identifier at the billing provider. */
  billingId: string | null;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Add-ons that must be present as well. */
  dependencies: string[] | null;
  /** Longer text for people. */
  description: string | null;
  /** Name shown to people. */
  displayName: string;
  /** References to the entitlements in the package. */
  entitlements: EntitlementReference[];
  /** True for the newest version. */
  isLatest: boolean | null;
  /** How many of the add-on one subscription may hold. */
  maxQuantity: number | null;
  /** Your own key and value pairs. */
  metadata: Record<string, string>;
  /** Whether it is free, paid or custom priced. */
  pricingType: PricingType | null;
  /** Product that it belongs to. */
  productId: string;
  /** Condition of the record. */
  status: PackageStatus;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
  /** Version of the package. */
  versionNumber: number;
}

/** Repeating or one-off. */
export type BillingCadence = "RECURRING" | "ONE_OFF" | (string & {});

/** Ways to calculate a charge. */
export type BillingModel =
  | "FLAT_FEE" | "MINIMUM_SPEND" | "PER_UNIT" | "USAGE_BASED" | "CREDIT_BASED" | (string & {});

/** Price component of a plan or add-on. */
export interface Charge {
  /** Identifier. */
  id: string;
  /** Whether the charge repeats or happens once. */
  billingCadence: BillingCadence;
  /** Way in which the charge is calculated. */
  billingModel: BillingModel;
  /** Length of one billing term. */
  billingPeriod: BillingPeriod;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Two-letter ISO country used to localise prices. */
  billingCountryCode?: string | null;
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Units sold together as one block. */
  blockSize?: number | null;
  /** How often bought credits are released. */
  creditGrantCadence?: CreditGrantCadence | null;
  /** How many credits a unit costs. */
  creditRate?: CreditRate | null;
  /** Matching record in the CRM. */
  crmId?: string | null;
  /** Link to the record in the CRM. */
  crmLinkUrl?: string | null;
  /** Feature concerned. */
  featureId?: string | null;
  /** Largest quantity that can be bought. */
  maxUnitQuantity?: number | null;
  /** Smallest quantity that can be bought. */
  minUnitQuantity?: number | null;
  /** Price for the term. */
  price?: Money | null;
  /** Price steps by quantity. */
  tiers?: ChargeTier[] | null;
  /** Whether a step prices all units or only its own. */
  tiersMode?: TiersMode | null;
  /** Custom currency that the charge tops up. */
  topUpCustomCurrencyId?: string | null;
  /** True if some subscription relies on the charge. */
  usedInSubscriptions?: boolean | null;
}

/** Price step of a charge. */
export interface ChargeTier {
  /** Fee for entering the tier. */
  flatPrice?: Money | null;
  /** Price of one unit. */
  unitPrice?: Money | null;
  /** Last quantity in the tier; open ended when absent or null. */
  upTo?: number | null;
}

/** Body of addons.create. */
export interface CreateAddon {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName: string;
  /** Product that it belongs to. */
  productId: string;
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Longer text for people. */
  description?: string | null;
  /** How many of the add-on one subscription may hold. */
  maxQuantity?: number | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Whether it is free, paid or custom priced. */
  pricingType?: PricingType | null;
  /** Condition of the record. */
  status?: PackageStatus;
}

/** Credit entitlement to add to a package. */
export interface CreateCreditEntitlement {
  /** Custom currency to entitle. */
  id: string;
  /** Credits granted in each cadence window. */
  amount: number | null;
  /** How often credits are granted. */
  cadence: CreditCadence;
  /**
   * Marks a credit entitlement.
   *
   * Always `CREDIT`.
   */
  type: "CREDIT";
  /** How the value combines with other sources of the same entitlement. */
  behavior?: EntitlementBehavior;
  /** Feature whose usage limit multiplies the credits. */
  dependencyFeatureId?: string;
  /** Longer text for people. */
  description?: string;
  /** Name shown instead of the usual one. */
  displayNameOverride?: string;
  /** True if access continues past the limit; false by default (default false). */
  hasSoftLimit?: boolean;
  /** Widgets that leave the entitlement out. */
  hiddenFromWidgets?: WidgetType[];
  /** True for a custom entitlement. */
  isCustom?: boolean;
  /** True if access is allowed. */
  isGranted?: boolean;
  /** Position in lists. */
  order?: number;
}

/** An entitlement to create, of a feature or of credits. */
export type CreateEntitlement = CreateFeatureEntitlement | CreateCreditEntitlement;

/** Body that adds entitlements to a package. */
export interface CreateEntitlements {
  /** Entitlements to add. */
  entitlements: CreateEntitlement[];
}

/** Feature entitlement to add to a package. */
export interface CreateFeatureEntitlement {
  /** Feature to entitle. */
  id: string;
  /**
   * Marks a feature entitlement.
   *
   * Always `FEATURE`.
   */
  type: "FEATURE";
  /** How the value combines with other sources of the same entitlement. */
  behavior?: EntitlementBehavior;
  /** Longer text for people. */
  description?: string;
  /** Name shown instead of the usual one. */
  displayNameOverride?: string;
  /** Values that are granted. */
  enumValues?: string[];
  /** True if going over the limit is allowed. */
  hasSoftLimit?: boolean;
  /** True if there is no limit. */
  hasUnlimitedUsage?: boolean;
  /** Widgets that leave the entitlement out. */
  hiddenFromWidgets?: WidgetType[];
  /** True for a custom entitlement. */
  isCustom?: boolean;
  /** True if access is allowed. */
  isGranted?: boolean;
  /** Monthly reset details. */
  monthlyResetPeriodConfiguration?: MonthlyReset | null;
  /** Position in lists. */
  order?: number;
  /** How often usage starts over. */
  resetPeriod?: ResetPeriod;
  /** Highest usage allowed; null when unlimited. */
  usageLimit?: number | null;
  /** Weekly reset details. */
  weeklyResetPeriodConfiguration?: WeeklyReset | null;
  /** Yearly reset details. */
  yearlyResetPeriodConfiguration?: YearlyReset | null;
}

/** Body of plans.create. */
export interface CreatePlan {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName: string;
  /** Product that it belongs to. */
  productId: string;
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Trial offered with the plan. */
  defaultTrialConfig?: TrialConfig | null;
  /** Longer text for people. */
  description?: string | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Plan that this one inherits from. */
  parentPlanId?: string | null;
  /** Whether it is free, paid or custom priced. */
  pricingType?: PricingType | null;
  /** Condition of the record. */
  status?: PackageStatus;
}

/** Credits that a package entitles to. */
export interface CreditEntitlement {
  /** Identifier. */
  id: string;
  /** Credits granted in each cadence window. */
  amount: number | null;
  /** How the value combines with other sources of the same entitlement. */
  behavior: EntitlementBehavior;
  /** How often credits are granted. */
  cadence: CreditCadence | null;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Longer text for people. */
  description: string | null;
  /** Name shown instead of the usual one. */
  displayNameOverride: string | null;
  /** True if access continues past the limit; false by default. */
  hasSoftLimit: boolean | null;
  /** Widgets that leave the entitlement out. */
  hiddenFromWidgets: WidgetType[];
  /** True for a custom entitlement. */
  isCustom: boolean | null;
  /** True if access is allowed. */
  isGranted: boolean;
  /** Position in lists. */
  order: number | null;
  /**
   * Marks a credit entitlement.
   *
   * Always `CREDIT`.
   */
  type: "CREDIT";
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
  /** Feature whose usage limit multiplies the credits. */
  dependencyFeatureId?: string | null;
}

/** Credits per unit, as sent. */
export interface CreditRateInput {
  /** Credits charged per unit. */
  amount: number;
  /** Custom currency. */
  currencyId: string;
  /** Expression that derives the cost from event dimensions. */
  costFormula?: string;
}

/** The params of `v1.addons.entitlements.delete`. */
export interface DeleteAddonEntitlement {
  /** Add-on identifier. */
  addonId: string;
}

/** The params of `v1.plans.entitlements.delete`. */
export interface DeletePlanEntitlement {
  /** Plan identifier. */
  planId: string;
}

/** An entitlement to a feature or to credits. */
export type Entitlement = FeatureEntitlement | CreditEntitlement;

/** How package values combine. */
export type EntitlementBehavior = "Increment" | "Override" | (string & {});

/** Feature use that a package entitles to. */
export interface FeatureEntitlement {
  /** Identifier. */
  id: string;
  /** How the value combines with other sources of the same entitlement. */
  behavior: EntitlementBehavior;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Longer text for people. */
  description: string | null;
  /** Name shown instead of the usual one. */
  displayNameOverride: string | null;
  /** Values that are granted. */
  enumValues: string[] | null;
  /** True if going over the limit is allowed. */
  hasSoftLimit: boolean | null;
  /** True if there is no limit. */
  hasUnlimitedUsage: boolean | null;
  /** Widgets that leave the entitlement out. */
  hiddenFromWidgets: WidgetType[];
  /** True for a custom entitlement. */
  isCustom: boolean | null;
  /** True if access is allowed. */
  isGranted: boolean;
  /** Position in lists. */
  order: number | null;
  /** How often usage starts over. */
  resetPeriod: ResetPeriod | null;
  /** Details of the reset moment. */
  resetPeriodConfiguration: ResetConfiguration | null;
  /**
   * Marks a feature entitlement.
   *
   * Always `FEATURE`.
   */
  type: "FEATURE";
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
  /** Highest usage allowed; null when unlimited. */
  usageLimit: number | null;
}

/** The params of `v1.addons.list`. */
export interface ListAddons {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Range of creation times. */
  createdAt?: DateRangeFilter;
  /** Product to keep. */
  productId?: string;
  /** States to keep. */
  status?: PackageStatus[];
}

/** The params of `v1.plans.list`. */
export interface ListPlans {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Range of creation times. */
  createdAt?: DateRangeFilter;
  /** Product to keep. */
  productId?: string;
  /** States to keep. */
  status?: PackageStatus[];
}

/** Who moves to a new version. */
export type MigrationType = "NEW_CUSTOMERS" | "ALL_CUSTOMERS" | (string & {});

/** Least amount for a billing term. */
export interface MinimumSpend {
  /** Length of one billing term. */
  billingPeriod: BillingPeriod;
  /** Least amount per term. */
  minimum: MoneyInput;
}

/** Amount, with a currency if not the default. */
export interface MoneyInput {
  /** Sum of money, in units of the currency. */
  amount: number;
  /** Currency code, lower case ISO 4217. */
  currency?: Currency;
}

/** When overage can be billed. */
export type OverageBillingPeriod = "ON_SUBSCRIPTION_RENEWAL" | "MONTHLY" | (string & {});

/** Credits that come with an overage price. */
export interface OverageCreditEntitlement {
  /** Credits granted in each cadence window. */
  amount: number;
  /** How often credits are granted. */
  cadence: CreditCadence;
  /** Custom currency in which credits are granted. */
  customCurrencyId: string;
}

/** Feature limit that comes with an overage price. */
export interface OverageEntitlement {
  /** Feature concerned. */
  featureId: string;
  /** True if going over the limit is allowed. */
  hasSoftLimit?: boolean;
  /** True if there is no limit. */
  hasUnlimitedUsage?: boolean;
  /** Monthly reset details. */
  monthlyResetPeriodConfiguration?: MonthlyReset;
  /** How often usage starts over. */
  resetPeriod?: ResetPeriod;
  /** Highest usage allowed; null when unlimited. */
  usageLimit?: number;
  /** Weekly reset details. */
  weeklyResetPeriodConfiguration?: WeeklyReset;
  /** Yearly reset details. */
  yearlyResetPeriodConfiguration?: YearlyReset;
}

/** Price for use beyond the limit. */
export interface OveragePricingModel {
  /** Prices per billing term. */
  pricePeriods: PricePeriod[];
  /** Credits granted when the overage currency is new to the plan. */
  creditEntitlement?: OverageCreditEntitlement;
  /** Custom currency. */
  currencyId?: string;
  /** Feature limit that comes with the overage price. */
  entitlement?: OverageEntitlement;
  /** Feature concerned. */
  featureId?: string;
}

/** All prices of a plan or add-on. */
export interface PackageCharges {
  /** Whether it is free, paid or custom priced. */
  pricingType: PricingType;
  /** Matching identifier at the billing provider. */
  billingId?: string;
  /** Least amount to be billed, per billing term. */
  minimumSpend?: MinimumSpend[] | null;
  /** When overage is billed. */
  overageBillingPeriod?: OverageBillingPeriod;
  /** Prices for usage beyond the limits. */
  overagePricingModels?: OveragePricingModel[];
  /** Regular prices. */
  pricingModels?: PricingModel[];
}

/** Draft, published or archived. */
export type PackageStatus = "DRAFT" | "PUBLISHED" | "ARCHIVED" | (string & {});

/** Package of entitlements and prices. */
export interface Plan {
  /** Identifier. */
  id: string;
  /** Matching identifier at the billing provider. */
  billingId: string | null;
  /** Add-ons that can be bought with this plan. */
  compatibleAddonIds: string[] | null;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Trial offered with the plan. */
  defaultTrialConfig: TrialConfig | null;
  /** Longer text for people. */
  description: string | null;
  /** Name shown to people. */
  displayName: string;
  /** References to the entitlements in the package. */
  entitlements: EntitlementReference[];
  /** True for the newest version. */
  isLatest: boolean | null;
  /** Your own key and value pairs. */
  metadata: Record<string, string>;
  /** Plan that this one inherits from. */
  parentPlanId: string | null;
  /** Whether it is free, paid or custom priced. */
  pricingType: PricingType | null;
  /** Product that it belongs to. */
  productId: string;
  /** Condition of the record. */
  status: PackageStatus;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
  /** Version of the package. */
  versionNumber: number;
}

/** Price for one billing term. */
export interface PricePeriod {
  /** Length of one billing term. */
  billingPeriod: BillingPeriod;
  /** Two-letter ISO country used to localise prices. */
  billingCountryCode?: string;
  /** Units sold together as one block. */
  blockSize?: number;
  /** How often bought credits are released. */
  creditGrantCadence?: CreditGrantCadence;
  /** How many credits a unit costs. */
  creditRate?: CreditRateInput;
  /** Price for the term. */
  price?: MoneyInput;
  /** Price steps by quantity. */
  tiers?: PriceTierInput[];
}

/** Price step, as sent. */
export interface PriceTierInput {
  /** Fee for entering the tier. */
  flatPrice?: MoneyInput;
  /** Price of one unit. */
  unitPrice?: MoneyInput;
  /** Last quantity in the tier; open ended when absent or null. */
  upTo?: number;
}

/** Regular price. */
export interface PricingModel {
  /** Way in which the charge is calculated. */
  billingModel: BillingModel;
  /** Prices per billing term (at least 1 of them). */
  pricePeriods: PricePeriod[];
  /** Whether the charge repeats or happens once. */
  billingCadence?: BillingCadence;
  /** Feature concerned. */
  featureId?: string;
  /** Largest quantity that can be bought. */
  maxUnitQuantity?: number;
  /** Smallest quantity that can be bought. */
  minUnitQuantity?: number;
  /** Monthly reset details. */
  monthlyResetPeriodConfiguration?: MonthlyReset;
  /** How often usage starts over. */
  resetPeriod?: ResetPeriod;
  /** Whether a step prices all units or only its own. */
  tiersMode?: TiersMode;
  /** Custom currency that the charge tops up. */
  topUpCustomCurrencyId?: string;
  /** Weekly reset details. */
  weeklyResetPeriodConfiguration?: WeeklyReset;
  /** Yearly reset details. */
  yearlyResetPeriodConfiguration?: YearlyReset;
}

/** Body that publishes a draft. */
export interface PublishPackage {
  /** Who is moved to the new version. */
  migrationType: MigrationType;
}

/** Outcome of publishing. */
export interface PublishResult {
  /** Background task that can be followed. */
  taskId: string | null;
}

/** Ways to apply price steps. */
export type TiersMode = "VOLUME" | "GRADUATED" | (string & {});

/** Trial offered with a plan. */
export interface TrialConfig {
  /** Length of the trial, counted in units. */
  duration: number;
  /** Unit that the trial length is counted in. */
  units: TrialUnit;
  /** Spending cap. */
  budget?: Budget | null;
  /** What follows when the trial is over. */
  trialEndBehavior?: TrialEndBehavior | null;
}

/** Units of trial length. */
export type TrialUnit = "DAY" | "MONTH" | (string & {});

/** Body of addons.update. */
export interface UpdateAddon {
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Prices for the draft of the add-on. */
  charges?: PackageCharges;
  /** Add-ons that must be present as well. */
  dependencies?: string[] | null;
  /** Longer text for people. */
  description?: string | null;
  /** Name shown to people. */
  displayName?: string;
  /** How many of the add-on one subscription may hold. */
  maxQuantity?: number | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Condition of the record. */
  status?: PackageStatus;
}

/** The params of `v1.addons.entitlements.update`. */
export type UpdateAddonEntitlement =
  | UpdateEntitlement & { /** Add-on identifier. */ addonId: string };

/** Changes to a credit entitlement. */
export interface UpdateCreditEntitlement {
  /**
   * Marks a credit entitlement.
   *
   * Always `CREDIT`.
   */
  type: "CREDIT";
  /** Credits granted in each cadence window. */
  amount?: number;
  /** How the value combines with other sources of the same entitlement. */
  behavior?: EntitlementBehavior;
  /** How often credits are granted. */
  cadence?: CreditCadence;
  /** Feature whose usage limit multiplies the credits. */
  dependencyFeatureId?: string | null;
  /** Longer text for people. */
  description?: string;
  /** Name shown instead of the usual one. */
  displayNameOverride?: string;
  /** True if access continues past the limit; false by default. */
  hasSoftLimit?: boolean;
  /** Widgets that leave the entitlement out. */
  hiddenFromWidgets?: WidgetType[];
  /** True for a custom entitlement. */
  isCustom?: boolean;
  /** True if access is allowed. */
  isGranted?: boolean;
  /** Position in lists. */
  order?: number;
}

/** Changes of an entitlement to a feature or to credits. */
export type UpdateEntitlement = UpdateFeatureEntitlement | UpdateCreditEntitlement;

/** Changes to a feature entitlement. */
export interface UpdateFeatureEntitlement {
  /**
   * Marks a feature entitlement.
   *
   * Always `FEATURE`.
   */
  type: "FEATURE";
  /** How the value combines with other sources of the same entitlement. */
  behavior?: EntitlementBehavior;
  /** Longer text for people. */
  description?: string;
  /** Name shown instead of the usual one. */
  displayNameOverride?: string;
  /** Values that are granted. */
  enumValues?: string[];
  /** True if going over the limit is allowed. */
  hasSoftLimit?: boolean;
  /** True if there is no limit. */
  hasUnlimitedUsage?: boolean;
  /** Widgets that leave the entitlement out. */
  hiddenFromWidgets?: WidgetType[];
  /** True for a custom entitlement. */
  isCustom?: boolean;
  /** True if access is allowed. */
  isGranted?: boolean;
  /** Monthly reset details. */
  monthlyResetPeriodConfiguration?: MonthlyReset | null;
  /** Position in lists. */
  order?: number;
  /** How often usage starts over. */
  resetPeriod?: ResetPeriod;
  /** Highest usage allowed; null when unlimited. */
  usageLimit?: number | null;
  /** Weekly reset details. */
  weeklyResetPeriodConfiguration?: WeeklyReset | null;
  /** Yearly reset details. */
  yearlyResetPeriodConfiguration?: YearlyReset | null;
}

/** Body of plans.update. */
export interface UpdatePlan {
  /** Matching identifier at the billing provider. */
  billingId?: string | null;
  /** Prices for the draft of the plan. */
  charges?: PackageCharges;
  /** Add-ons that can be bought with this plan. */
  compatibleAddonIds?: string[] | null;
  /** Trial offered with the plan. */
  defaultTrialConfig?: TrialConfig | null;
  /** Longer text for people. */
  description?: string | null;
  /** Name shown to people. */
  displayName?: string;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Plan that this one inherits from. */
  parentPlanId?: string | null;
}

/** The params of `v1.plans.entitlements.update`. */
export type UpdatePlanEntitlement = UpdateEntitlement & { /** Plan identifier. */ planId: string };

/** Embedded widgets. */
export type WidgetType = "PAYWALL" | "CUSTOMER_PORTAL" | "CHECKOUT" | (string & {});

/** Body of products.createProduct. */
export interface CreateProduct {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName: string;
  /** Longer text for people. */
  description?: string | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string> | null;
  /** True if a customer may hold several subscriptions (default false). */
  multipleSubscriptions?: boolean;
}

/** Body of products.duplicateProduct. */
export interface DuplicateProduct {
  /** Reference for the copy. */
  targetId: string;
  /** Longer text for people. */
  description?: string | null;
  /** Name shown to people. */
  displayName?: string;
}

/** The params of `v1.products.listProducts`. */
export interface ListProducts {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Identifier to match. */
  id?: string;
  /** Range of creation times. */
  createdAt?: DateRangeFilter;
  /** States to keep. */
  status?: ProductStatus[];
}

/** Family of plans and add-ons. */
export interface Product {
  /** Identifier. */
  id: string;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Longer text for people. */
  description: string | null;
  /** Name shown to people. */
  displayName: string;
  /** Your own key and value pairs. */
  metadata: Record<string, string>;
  /** True if a customer may hold several subscriptions. */
  multipleSubscriptions: boolean;
  /** Condition of the record. */
  status: ProductStatus;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
  /** Rules for starting and ending subscriptions. */
  productSettings?: ProductSettings;
}

/** Rules for starting and ending subscriptions. */
export interface ProductSettings {
  /** When cancellations of this product take hold. */
  subscriptionCancellationTime: CancellationTime;
  /** What follows when a subscription ends. */
  subscriptionEndSetup: SubscriptionEndSetup;
  /** How new subscriptions begin. */
  subscriptionStartSetup: SubscriptionStartSetup;
  /** Plan to fall back to when the subscription ends. */
  downgradePlanId?: string | null;
  /** True to settle partial periods at term end. */
  prorateAtEndOfBillingPeriod?: boolean | null;
  /** Plan given to new customers. */
  subscriptionStartPlanId?: string | null;
}

/** States of a product. */
export type ProductStatus = "PUBLISHED" | "ARCHIVED" | (string & {});

/** What can follow a subscription. */
export type SubscriptionEndSetup = "DOWNGRADE_TO_FREE" | "CANCEL_SUBSCRIPTION" | (string & {});

/** Ways for a subscription to begin. */
export type SubscriptionStartSetup =
  | "PLAN_SELECTION" | "TRIAL_PERIOD" | "FREE_PLAN" | (string & {});

/** Body of products.updateProduct. */
export interface UpdateProduct {
  /** Longer text for people. */
  description?: string | null;
  /** Name shown to people. */
  displayName?: string;
  /** Your own key and value pairs. */
  metadata?: Record<string, string> | null;
  /** True if a customer may hold several subscriptions. */
  multipleSubscriptions?: boolean;
  /** Rules for starting and ending subscriptions. */
  productSettings?: ProductSettings;
  /** Rule for resetting usage on subscription changes. */
  usageResetCutoffRule?: UsageResetRule;
}

/** When a change resets usage. */
export type UsageResetBehavior =
  | "NEVER_RESET" | "ALWAYS_RESET" | "BILLING_PERIOD_CHANGE" | (string & {});

/** Rule for resets on subscription changes. */
export interface UsageResetRule {
  /** When a subscription change resets usage. */
  behavior: UsageResetBehavior;
}

/** Ways to reduce events to a number. */
export type AggregationFunction =
  | "SUM" | "MAX" | "MIN" | "AVG" | "COUNT" | "UNIQUE" | (string & {});

/** Comparisons in a meter filter. */
export type ConditionOperation =
  | "EQUALS" | "NOT_EQUALS" | "GREATER_THAN" | "GREATER_THAN_OR_EQUAL" | "LESS_THAN"
  | "LESS_THAN_OR_EQUAL" | "IS_NULL" | "IS_NOT_NULL" | "CONTAINS" | "STARTS_WITH" | "ENDS_WITH"
  | "IN" | (string & {});

/** Body of features.createFeature. */
export interface CreateFeature {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName: string;
  /** Kind of value the feature takes. */
  featureType: FeatureType;
  /** Longer text for people. */
  description?: string;
  /** Allowed values, each with a label. */
  enumConfiguration?: EnumValue[];
  /** Life-cycle state of the feature (default "ACTIVE"). */
  featureStatus?: FeatureStatus;
  /** Unit name, one item. */
  featureUnits?: string;
  /** Unit name, several items. */
  featureUnitsPlural?: string;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** How usage is computed from events. */
  meter?: Meter;
  /** How reported values accumulate. */
  meterType?: MeterType;
  /** Conversion of reported usage into billed units. */
  unitTransformation?: UnitTransformationInput | null;
}

/** Allowed value of an enum feature. */
export interface EnumValue {
  /** Name shown to people. */
  displayName: string;
  /** Value as reported and compared. */
  value: string;
}

/** Capability that can be entitled and metered. */
export interface Feature {
  /** Identifier. */
  id: string;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Longer text for people. */
  description: string | null;
  /** Name shown to people. */
  displayName: string;
  /** Allowed values, each with a label. */
  enumConfiguration: EnumValue[] | null;
  /** Life-cycle state of the feature. */
  featureStatus: FeatureStatus;
  /** Kind of value the feature takes. */
  featureType: FeatureType;
  /** Unit name, one item. */
  featureUnits: string | null;
  /** Unit name, several items. */
  featureUnitsPlural: string | null;
  /** Your own key and value pairs. */
  metadata: Record<string, string>;
  /** How usage is computed from events. */
  meter: Meter | null;
  /** How reported values accumulate. */
  meterType: MeterType;
  /** Conversion of reported usage into billed units. */
  unitTransformation: UnitTransformation | null;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
}

/** The params of `v1.features.listFeatures`. */
export interface ListFeatures {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Identifier to match. */
  id?: string;
  /** Range of creation times. */
  createdAt?: DateRangeFilter;
  /** Feature types to keep. */
  featureType?: FeatureType[];
  /** Meter types to keep. */
  meterType?: MeterType[];
  /** States to keep. */
  status?: FeatureStatus[];
}

/** How events turn into usage. */
export interface Meter {
  /** How matching events become one number. */
  aggregation: MeterAggregation;
  /** Filters that select the events to count. */
  filters: MeterFilter[];
}

/** Reduction of events to a number. */
export interface MeterAggregation {
  /** Calculation applied to the selected events. */
  function: AggregationFunction;
  /** Event field that is looked at. */
  field?: string;
}

/** One test on an event field. */
export interface MeterCondition {
  /** Event field that is looked at. */
  field: string;
  /** Comparison to make. */
  operation: ConditionOperation;
  /** Value to compare with. */
  value?: string;
  /** Values to compare with. */
  values?: string[];
}

/** Set of tests on an event. */
export interface MeterFilter {
  /** Tests that must all hold. */
  conditions: MeterCondition[];
}

/** How reported values accumulate. */
export type MeterType = "None" | "FLUCTUATING" | "INCREMENTAL" | (string & {});

/** Up or down. */
export type RoundingMode = "UP" | "DOWN" | (string & {});

/** Conversion of reported into billed units. */
export interface UnitTransformation {
  /** Divisor applied to reported usage. */
  divide: number;
  /** Unit name after conversion, one item. */
  featureUnits: string | null;
  /** Unit name after conversion, several items. */
  featureUnitsPlural: string | null;
  /** Direction of rounding after the division. */
  round: RoundingMode;
}

/** Conversion of reported into billed units, as sent. */
export interface UnitTransformationInput {
  /** Divisor applied to reported usage. */
  divide: number;
  /** Unit name after conversion, one item. */
  featureUnits?: string;
  /** Unit name after conversion, several items. */
  featureUnitsPlural?: string;
  /** Direction of rounding after the division. */
  round?: RoundingMode;
}

/** Body of features.updateFeature. */
export interface UpdateFeature {
  /** Longer text for people. */
  description?: string;
  /** Name shown to people. */
  displayName?: string;
  /** Allowed values, each with a label. */
  enumConfiguration?: EnumValue[];
  /** Unit name, one item. */
  featureUnits?: string;
  /** Unit name, several items. */
  featureUnitsPlural?: string;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** How usage is computed from events. */
  meter?: Meter;
  /** Conversion of reported usage into billed units. */
  unitTransformation?: UnitTransformationInput | null;
}

/** Reusable discount. */
export interface Coupon {
  /** Identifier. */
  id: string;
  /** Fixed reductions, one entry per currency. */
  amountsOff: Money[] | null;
  /** Matching identifier at the billing provider. */
  billingId: string | null;
  /** Link to the record at the billing provider. */
  billingLinkUrl: string | null;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Longer text for people. */
  description: string | null;
  /** For how many months the discount holds. */
  durationInMonths: number | null;
  /** Your own key and value pairs. */
  metadata: Record<string, string> | null;
  /** Name. */
  name: string;
  /** Reduction in percent. */
  percentOff: number | null;
  /** System that the coupon came from. */
  source: CouponSource | null;
  /** Condition of the record. */
  status: ArchivableStatus;
  /** Kind. */
  type: CouponType;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
}

/** Systems a coupon can come from. */
export type CouponSource = "STIGG" | "STIGG_ADHOC" | "STRIPE" | (string & {});

/** Fixed amount or percentage. */
export type CouponType = "FIXED" | "PERCENTAGE" | (string & {});

/** Body of coupons.create. */
export interface CreateCoupon {
  /** Identifier. */
  id: string;
  /** Fixed reductions, one entry per currency. */
  amountsOff: Money[] | null;
  /** Longer text for people. */
  description: string | null;
  /** For how many months the discount holds. */
  durationInMonths: number | null;
  /** Your own key and value pairs. */
  metadata: Record<string, string> | null;
  /** Name. */
  name: string;
  /** Reduction in percent. */
  percentOff: number | null;
}

/** The params of `v1.coupons.list`. */
export interface ListCoupons {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Identifier to match. */
  id?: string;
  /** Range of creation times. */
  createdAt?: DateRangeFilter;
  /** States to keep. */
  status?: ArchivableStatus[];
  /** Coupon type to keep. */
  type?: CouponType;
}

/** Body of coupons.updateCoupon. */
export interface UpdateCoupon {
  /** Longer text for people. */
  description?: string | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string> | null;
  /** Name. */
  name?: string;
}

/** Plan or add-on that refers to a custom currency. */
export interface AssociatedEntity {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName: string;
  /** Kind of referring record, for instance Plan. */
  type: string;
}

/** Settings for buying credits automatically. */
export interface AutoRecharge {
  /** Identifier. */
  id: string | null;
  /** Creation time (ISO 8601). */
  createdAt: string | null;
  /** Custom currency. */
  currencyId: string;
  /** Customer concerned. */
  customerId: string;
  /** Life time of credits bought by auto-recharge. */
  grantExpirationPeriod: GrantExpirationPeriod;
  /** True while auto-recharge is on. */
  isEnabled: boolean;
  /** Monthly ceiling for automatic purchases. */
  maxSpendLimit: number | null;
  /** Balance that a recharge fills up to. */
  targetBalance: number;
  /** Whether the threshold counts credits or money. */
  thresholdType: AutoRechargeThresholdType;
  /** Balance that triggers a recharge. */
  thresholdValue: number;
  /** Time of the last change (ISO 8601). */
  updatedAt: string | null;
}

/** What a recharge threshold counts. */
export type AutoRechargeThresholdType = "CREDIT_AMOUNT" | "DOLLAR_AMOUNT" | (string & {});

/** One consumption of credits. */
export interface ConsumeCredits {
  /** Number of credits to take from the wallet. */
  amount: number;
  /** Custom currency. */
  currencyId: string;
  /** Customer concerned. */
  customerId: string;
  /** Key that makes a repeated report count once. */
  idempotencyKey: string;
  /** Time to book the consumption at (ISO 8601). */
  createdAt?: string;
  /** Free key and value pairs that describe the usage. */
  dimensions?: Record<string, DimensionValue>;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string;
}

/** Body of credits.consumption.consumeAsync. */
export interface ConsumeCreditsAsync {
  /** Consumption records to queue (at most 1000 of them). */
  consumptions: ConsumeCredits[];
}

/** Body of credits.grants.create. */
export interface CreateCreditGrant {
  /** Number of credits handed out. */
  amount: number;
  /** Custom currency. */
  currencyId: string;
  /** Customer concerned. */
  customerId: string;
  /** Name shown to people. */
  displayName: string;
  /** Origin of the credits. */
  grantType: ManualCreditGrantType;
  /** Hold the answer until the payment is settled (default true). */
  awaitPaymentConfirmation?: boolean;
  /** Tax, address and invoicing settings. */
  billingInformation?: GrantBillingInformation;
  /** Free note about the grant. */
  comment?: string;
  /** Money paid for the grant. */
  cost?: Money;
  /** When the credits become usable (ISO 8601). */
  effectiveAt?: string;
  /** When unused credits lapse (ISO 8601). */
  expireAt?: string;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** How payment is collected. */
  paymentCollectionMethod?: PaymentCollectionMethod;
  /** Order of use; lower numbers are spent first. */
  priority?: number;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string;
}

/** Body of credits.customCurrencies.create. */
export interface CreateCustomCurrency {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName: string;
  /** Longer text for people. */
  description?: string;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
  /** Sign shown with amounts. */
  symbol?: string;
  /** Unit names. */
  units?: CurrencyUnitsInput;
}

/** Wallet figures after a consumption. */
export interface CreditBalance {
  /** Custom currency. */
  currencyId: string;
  /** Credits spent from the wallet so far. */
  currentUsage: number;
  /** Point in time (ISO 8601). */
  timestamp: string;
  /** Credits granted in all. */
  usageLimit: number;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd?: string | null;
}

/** Outcome of spending credits. */
export interface CreditConsumption {
  /** Number of credits that were taken. */
  amount: number;
  /** Custom currency. */
  currencyId: string;
  /** Customer concerned. */
  customerId: string;
  /** Point in time (ISO 8601). */
  timestamp: string;
  /** Wallet state right after the call, before reconciliation. */
  credit?: CreditBalance | null;
  /** Entity limits that were counted against; missing if unknown. */
  entities?: EntityUsage[];
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
}

/** Batch of credits given to a customer. */
export interface CreditGrant {
  /** Identifier. */
  id: string;
  /** Number of credits handed out. */
  amount: number;
  /** Free note about the grant. */
  comment: string | null;
  /** Credits of this grant already spent. */
  consumedAmount: number;
  /** Money paid for the grant. */
  cost: GrantCost;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Custom currency. */
  currencyId: string;
  /** Customer concerned. */
  customerId: string;
  /** Name shown to people. */
  displayName: string;
  /** When the credits become usable (ISO 8601). */
  effectiveAt: string;
  /** When unused credits lapse (ISO 8601). */
  expireAt: string | null;
  /** Origin of the credits. */
  grantType: CreditGrantType;
  /** Invoice as known to the billing provider. */
  invoiceId: string | null;
  /** Newest invoice, if any. */
  latestInvoice: CreditGrantInvoice | null;
  /** Your own key and value pairs. */
  metadata: Record<string, string>;
  /** State of collecting the payment. */
  paymentCollection: PaymentCollection;
  /** Order of use; lower numbers are spent first. */
  priority: number;
  /** Resource within the customer, if scoped to one. */
  resourceId: string | null;
  /** What produced the grant. */
  sourceType: CreditGrantSourceType | null;
  /** Condition of the record. */
  status: CreditGrantStatus;
  /** State of syncing, per outside system. */
  syncStates: SyncState[] | null;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
  /** When the grant was voided; null if it was not (ISO 8601). */
  voidedAt: string | null;
}

/** Invoice behind a credit grant. */
export interface CreditGrantInvoice {
  /** Invoice as known to the billing provider. */
  billingId: string;
  /** What caused the invoice. */
  billingReason: CreditInvoiceBillingReason | null;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Currency code, lower case ISO 4217. */
  currency: string | null;
  /** Day by which to pay (ISO 8601). */
  dueDate: string | null;
  /** What went wrong. */
  errorMessage: string | null;
  /** Page where the invoice can be paid. */
  paymentUrl: string | null;
  /** Link to the invoice as PDF. */
  pdfUrl: string | null;
  /** True if someone must act before payment completes. */
  requiresAction: boolean;
  /** Condition of the record. */
  status: InvoiceStatus;
  /** Sum before tax and reductions. */
  subTotal: number | null;
  /** Tax. */
  tax: number | null;
  /** Amount to pay. */
  total: number | null;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
}

/** What can produce a grant. */
export type CreditGrantSourceType =
  | "PRICE" | "PLAN_ENTITLEMENT" | "ADDON_ENTITLEMENT" | (string & {});

/** Life-cycle states of a grant. */
export type CreditGrantStatus =
  | "PAYMENT_PENDING" | "ACTIVE" | "EXPIRED" | "VOIDED" | "SCHEDULED" | (string & {});

/** Origins of credits. */
export type CreditGrantType = "PAID" | "PROMOTIONAL" | "RECURRING" | "OVERDRAFT" | (string & {});

/** Causes of a credit invoice. */
export type CreditInvoiceBillingReason = "MANUAL" | "OTHER" | (string & {});

/** Credit usage over time. */
export interface CreditUsage {
  /** Custom currency that the series are counted in. */
  currency: CreditUsageCurrency | null;
  /** Cursors to the neighbouring pages. */
  pagination: Pagination;
  /** Usage curves. */
  series: CreditUsageSeries[];
}

/** Custom currency of a usage report. */
export interface CreditUsageCurrency {
  /** Custom currency. */
  currencyId: string;
  /** Name shown to people. */
  displayName: string;
  /** Unit name, several items. */
  plural: string | null;
  /** Unit name, one item. */
  singular: string | null;
  /** Sign shown with amounts. */
  symbol: string | null;
}

/** Credits used at one time. */
export interface CreditUsagePoint {
  /** How many distinct events consumed credits. */
  eventCount: number;
  /** Point in time (ISO 8601). */
  timestamp: string;
  /** Credits spent at this point. */
  value: number;
}

/** Credit usage of one feature or group. */
export interface CreditUsageSeries {
  /** How many distinct events consumed credits. */
  eventCount: number;
  /** Feature of the series; null when grouped without featureId. */
  featureId: string | null;
  /** How the feature is labelled; null when grouped by dimensions. */
  featureName: string | null;
  /** Data points in time order. */
  points: CreditUsagePoint[];
  /** Credits spent in the whole range. */
  totalCredits: number;
  /** Dimension values that identify the series. */
  tags?: SeriesTag[];
}

/** Unit names of a custom currency; may be unset. */
export interface CurrencyUnits {
  /** Unit name, several items. */
  plural: string | null;
  /** Unit name, one item. */
  singular: string | null;
}

/** Unit names of a custom currency, both needed. */
export interface CurrencyUnitsInput {
  /** Unit name, several items. */
  plural: string;
  /** Unit name, one item. */
  singular: string;
}

/** Currency in which credits are counted. */
export interface CustomCurrency {
  /** Identifier. */
  id: string;
  /** When it was archived; null while in use (ISO 8601). */
  archivedAt: string | null;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Longer text for people. */
  description: string | null;
  /** Name shown to people. */
  displayName: string;
  /** Your own key and value pairs. */
  metadata: Record<string, string>;
  /** Sign shown with amounts. */
  symbol: string | null;
  /** Unit names. */
  units: CurrencyUnits | null;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
}

/** The params of `v1.credits.getAutoRecharge`. */
export interface GetAutoRecharge {
  /** Custom currency to look at. */
  currencyId: string;
  /** Customer to look at. */
  customerId: string;
}

/** The params of `v1.credits.getUsage`. */
export interface GetCreditUsage {
  /** Customer to look at. */
  customerId: string;
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** Custom currency to look at. */
  currencyId?: string;
  /** End of the range; now when only startDate is given (ISO 8601). */
  endDate?: string;
  /** Up to three dimension keys and the word featureId, comma separated. */
  groupBy?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Resource within the customer. */
  resourceId?: string;
  /** Start of the range; outranks timeRange (ISO 8601). */
  startDate?: string;
  /** Preset range (default "LAST_MONTH"). */
  timeRange?: UsageTimeRange;
}

/** Invoicing settings of a credit grant. */
export interface GrantBillingInformation {
  /** Postal address used on invoices. */
  billingAddress?: Address;
  /** Days allowed for payment. */
  invoiceDaysUntilDue?: number;
  /** True if the invoice counts as paid. */
  isInvoicePaid?: boolean;
}

/** Money paid for a grant. */
export interface GrantCost {
  /** Money paid for the credits. */
  amount: number;
  /** Currency code of the amounts. */
  currency: string;
}

/** Life times of recharged credits. */
export type GrantExpirationPeriod = "1_MONTH" | "1_YEAR" | (string & {});

/** One movement of credits. */
export interface LedgerEntry {
  /** Credits moved by this entry. */
  amount: number;
  /** Credits spent per grant, once a reservation is settled. */
  breakdown: LedgerEntryPart[] | null;
  /** Custom currency of the credits. */
  creditCurrencyId: string;
  /** Grant that the entry belongs to. */
  creditGrantId: string;
  /** Customer concerned. */
  customerId: string;
  /** Event that caused the entry. */
  eventId: string | null;
  /** What happened to the credits. */
  eventType: LedgerEventType;
  /** Feature concerned. */
  featureId: string | null;
  /** Held credits given back at settlement, before the cost is taken. */
  holdReturnedAmount: number | null;
  /** Values that were kept with the reservation. */
  metadata: Record<string, string> | null;
  /** Reservation that the entry belongs to. */
  reservationId: string | null;
  /** Resource within the customer, if scoped to one. */
  resourceId: string | null;
  /** Point in time (ISO 8601). */
  timestamp: string;
}

/** Share of a ledger entry that fell on one grant. */
export interface LedgerEntryPart {
  /** Sum of money, in units of the currency. */
  amount: number;
  /** Custom currency of the credits. */
  creditCurrencyId: string;
  /** Grant that the entry belongs to. */
  creditGrantId: string;
  /** Customer concerned. */
  customerId: string;
  /** Event that caused the entry. */
  eventId: string | null;
  /** What happened to the credits. */
  eventType: LedgerEventType;
  /** Feature concerned. */
  featureId: string | null;
  /** Reservation that the entry belongs to. */
  reservationId: string | null;
  /** Resource within the customer, if scoped to one. */
  resourceId: string | null;
  /** Point in time (ISO 8601). */
  timestamp: string;
}

/** Kinds of credit movement. */
export type LedgerEventType =
  | "CREDITS_GRANTED" | "CREDITS_EXPIRED" | "CREDITS_CONSUMED" | "CREDITS_VOIDED"
  | "CREDITS_UPDATED" | "CREDITS_CONSUMPTION_TRANSFER_SOURCE"
  | "CREDITS_CONSUMPTION_TRANSFER_TARGET" | "CREDITS_RESERVED" | "CREDITS_RESERVATION_RELEASED"
  | "CREDITS_RESERVATION_EXPIRED" | (string & {});

/** The params of `v1.credits.grants.list`. */
export interface ListCreditGrants {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Customer to look at. */
  customerId: string;
  /** Range of creation times. */
  createdAt?: DateRangeFilter;
  /** Custom currency to look at. */
  currencyId?: string;
  /** Resource within the customer; without it only unscoped grants. */
  resourceId?: string;
}

/** The params of `v1.credits.customCurrencies.list`. */
export interface ListCustomCurrencies {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** States to keep (default ["ACTIVE"]). */
  status?: ArchivableStatus[];
}

/** The params of `v1.credits.listLedger`. */
export interface ListLedger {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Reservation whose entries to keep. */
  reservationId?: string;
  /** Customer to look at. */
  customerId: string;
  /** Custom currency to look at. */
  currencyId?: string;
  /** Ledger entry types to keep. */
  eventType?: string;
  /** Resource within the customer. */
  resourceId?: string;
}

/** Origins allowed for a grant made by hand. */
export type ManualCreditGrantType = "PAID" | "PROMOTIONAL" | (string & {});

/** Cursors to the neighbouring pages. */
export interface Pagination {
  /** Cursor of the following page; null on the last. */
  next: string | null;
  /** Cursor of the preceding page; null on the first. */
  prev: string | null;
}

/** Body of credits.reservations.release. */
export interface ReleaseReservation {
  /** Real cost; may exceed what was held. */
  consumedAmount: number;
  /** Custom currency that was reserved. */
  currencyId: string;
  /** Customer who holds the reservation. */
  customerId: string;
  /** Resource of the reservation, if it has one. */
  resourceId?: string;
}

/** Reservation after settlement. */
export interface ReleasedReservation {
  /** Reservation, named by you. */
  id: string;
  /** Number of credits that were on hold. */
  amount: number;
  /** Credits charged at settlement. */
  consumedAmount: number | null;
  /** Moment at which the hold would have ended (ISO 8601). */
  expiresAt: string;
  /** Open or settled. */
  status: ReservationStatus;
}

/** Outcome of settling a reservation. */
export interface ReservationRelease {
  /** Wallet state afterwards, before reconciliation. */
  credit: CreditBalance | null;
  /** Reservation as settled. */
  reservation: ReleasedReservation;
}

/** State of syncing with one system. */
export interface SyncState {
  /** Condition of the record. */
  status: SyncStatus;
  /** Matching record in the outside system. */
  syncedEntityId: string | null;
  /** Outside system. */
  vendorIdentifier: IntegrationVendor;
}

/** Outcomes of syncing. */
export type SyncStatus = "PENDING" | "ERROR" | "SUCCESS" | "NO_SYNC_REQUIRED" | (string & {});

/** Body of credits.customCurrencies.update. */
export interface UpdateCustomCurrency {
  /** Longer text for people. */
  description?: string | null;
  /** Name shown to people. */
  displayName?: string;
  /** Your own key and value pairs. */
  metadata?: Record<string, string> | null;
  /** Sign shown with amounts; an empty text removes it. */
  symbol?: string | null;
  /** Unit names. */
  units?: CurrencyUnitsInput;
}

/** Preset time ranges. */
export type UsageTimeRange = "LAST_DAY" | "LAST_WEEK" | "LAST_MONTH" | "LAST_YEAR" | (string & {});

/** Estimated cost in credits. */
export interface CreditEstimate {
  /** One estimate per custom currency. */
  estimates: CurrencyEstimate[];
  /** Doubts about the whole estimate. */
  warnings: EstimateWarning[];
}

/** Estimate in one custom currency. */
export interface CurrencyEstimate {
  /** Balance that would remain after the estimated cost. */
  balanceAfterEstimate: number;
  /** Share of the cost per feature. */
  breakdown: EstimateBreakdown[];
  /** Custom currency. */
  currencyId: string;
  /** Credits available now, pending use included. */
  currentBalance: number;
  /** Credits that the usage would cost. */
  estimatedCost: number;
  /** True if the balance would fall below zero. */
  wouldOverdraft: boolean;
}

/** Cost contributed by one feature. */
export interface EstimateBreakdown {
  /** Credits attributed to this feature. */
  cost: number;
  /** Feature concerned. */
  featureId: string;
  /** Why the figure may be off. */
  warningCode: EstimateWarningCode | null;
}

/** Body of events.estimate. */
export interface EstimateEvent {
  /** Customer concerned. */
  customerId: string;
  /** Kind of event. */
  eventName: string;
  /** Free key and value pairs that describe the usage. */
  dimensions?: Record<string, DimensionValue>;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
}

/** Body of usage.estimate. */
export interface EstimateUsage {
  /** Customer concerned. */
  customerId: string;
  /** Feature concerned. */
  featureId: string;
  /** Amount of usage. */
  value: number;
  /** Free key and value pairs that describe the usage. */
  dimensions?: Record<string, DimensionValue>;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
  /** Whether the value is added or replaces the total. */
  updateBehavior?: UsageUpdateBehavior;
}

/** Reasons why an estimate may be off. */
export type EstimateWarning =
  | "RESOURCE_SCOPED_SUBSCRIPTION_EXISTS" | "FEATURE_NOT_FOUND" | "FEATURE_NOT_CREDIT_BASED"
  | (string & {});

/** Why a feature has no exact estimate. */
export type EstimateWarningCode = "UNSUPPORTED_AGGREGATION" | (string & {});

/** Something a customer did, to be metered. */
export interface Event {
  /** Customer concerned. */
  customerId: string;
  /** Kind of event. */
  eventName: string;
  /** Key that makes a repeated report count once, for seven days. */
  idempotencyKey: string;
  /** Free key and value pairs that describe the usage. */
  dimensions?: Record<string, DimensionValue>;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
  /** Point in time (ISO 8601). */
  timestamp?: string;
}

/** Credits taken by one measurement. */
export interface MeasurementCredit {
  /** Credits taken by this one report; 0 for a duplicate. */
  consumed: number;
  /** Custom currency. */
  currencyId: string;
}

/** Recorded measurement with resulting usage. */
export interface RecordedUsage {
  /** Identifier. */
  id: string;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Customer concerned. */
  customerId: string;
  /** Feature concerned. */
  featureId: string;
  /** Point in time (ISO 8601). */
  timestamp: string;
  /** Amount of usage. */
  value: number;
  /** Credits taken; null if no listed wallet was touched. */
  credit?: MeasurementCredit | null;
  /** Usage so far in the running window. */
  currentUsage?: number | null;
  /** When usage is next reset (ISO 8601). */
  nextResetDate?: string | null;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd?: string | null;
  /** When the running usage window opened (ISO 8601). */
  usagePeriodStart?: string | null;
}

/** Body of events.report. */
export interface ReportEvents {
  /** Events to ingest. */
  events: Event[];
}

/** Body of usage.report. */
export interface ReportUsage {
  /** Measurements to record. */
  usages: UsageEntry[];
}

/** The params of `v1.usage.history`. */
export interface RetrieveUsageHistory {
  /** Customer reference. */
  customerId: string;
  /** Start of the range (ISO 8601). */
  startDate: string;
  /** End of the range (ISO 8601). */
  endDate?: string;
  /** Dimension to split the series by. */
  groupBy?: string;
  /** Resource within the customer. */
  resourceId?: string | null;
}

/** Wallet figures after a usage report. */
export interface UsageCredit {
  /** Credits taken by this one report; 0 for a duplicate. */
  consumed: number;
  /** Custom currency. */
  currencyId: string;
  /** Credits spent from the wallet so far. */
  currentUsage: number;
  /** Point in time (ISO 8601). */
  timestamp: string;
  /** Credits granted in all. */
  usageLimit: number;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd?: string | null;
}

/** One usage measurement. */
export interface UsageEntry {
  /** Customer concerned. */
  customerId: string;
  /** Feature concerned. */
  featureId: string;
  /** Amount of usage. */
  value: number;
  /** Time to record with the usage (ISO 8601). */
  createdAt?: string;
  /** Free key and value pairs that describe the usage. */
  dimensions?: Record<string, DimensionValue>;
  /** Key that makes a repeated report count once, for seven days. */
  idempotencyKey?: string;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
  /** Whether the value is added or replaces the total. */
  updateBehavior?: UsageUpdateBehavior;
}

/** Usage over time. */
export interface UsageHistory {
  /** Events that changed how usage is counted. */
  markers: UsageMarker[];
  /** Usage curves. */
  series: UsageSeries[];
}

/** Event that changed how usage is counted. */
export interface UsageMarker {
  /** Point in time (ISO 8601). */
  timestamp: string;
  /** Kind. */
  type: UsageMarkerType;
}

/** Kinds of marker. */
export type UsageMarkerType = "PERIODIC_RESET" | "SUBSCRIPTION_CHANGE_RESET" | (string & {});

/** Usage at one time. */
export interface UsagePoint {
  /** True if usage was reset at this point. */
  isResetPoint: boolean;
  /** Point in time (ISO 8601). */
  timestamp: string;
  /** Usage at this point. */
  value: number;
}

/** Recorded measurement with resulting usage. */
export interface UsageReport {
  /** Identifier. */
  id: string;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Customer concerned. */
  customerId: string;
  /** Feature concerned. */
  featureId: string;
  /** Point in time (ISO 8601). */
  timestamp: string;
  /** Amount of usage. */
  value: number;
  /** Wallet state right after the call, before reconciliation. */
  credit?: UsageCredit | null;
  /** Usage so far in the running window. */
  currentUsage?: number | null;
  /** When usage is next reset (ISO 8601). */
  nextResetDate?: string | null;
  /** Resource within the customer, if scoped to one. */
  resourceId?: string | null;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd?: string | null;
  /** When the running usage window opened (ISO 8601). */
  usagePeriodStart?: string | null;
}

/** Outcome of a usage report. */
export interface UsageReportResult {
  /** Recorded measurements, ordered as sent. */
  usages: RecordedUsage[];
  /** Each touched wallet once; missing if none was touched or balances come later. */
  credits?: WalletBalance[];
  /** Entity limits that were counted against; missing if unknown. */
  entities?: EntityUsage[];
}

/** Usage curve of one group. */
export interface UsageSeries {
  /** Data points in time order. */
  points: UsagePoint[];
  /** Dimension values that identify the series. */
  tags: SeriesTag[];
}

/** Add to the total, or replace it. */
export type UsageUpdateBehavior = "DELTA" | "SET" | (string & {});

/** Wallet figures after a usage report. */
export interface WalletBalance {
  /** Custom currency. */
  currencyId: string;
  /** Credits spent from the wallet so far. */
  currentUsage: number;
  /** Customer concerned. */
  customerId: string;
  /** Resource of the wallet; null at customer level. */
  resourceId: string | null;
  /** Point in time (ISO 8601). */
  timestamp: string;
  /** Credits granted in all. */
  usageLimit: number;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd?: string | null;
}

/** Agreement that bundles custom subscriptions. */
export interface Contract {
  /** Record that Stigg keeps for the contract, if any. */
  id: string | null;
  /** Last day on which the contract applies (ISO 8601). */
  activationEndDate: string | null;
  /** Day from which the contract applies (ISO 8601). */
  activationStartDate: string | null;
  /** Contract at the billing provider; null until billing is set up. */
  billingId: string | null;
  /** Billing side of the contract's life cycle. */
  billingState: ContractBillingState | null;
  /** Stigg reference of the contract. */
  contractId: string;
  /** Creation time (ISO 8601). */
  createdAt: string | null;
  /** Customer as referenced by you. */
  customerExternalId: string | null;
  /** Your own reference for the record. */
  externalId: string;
  /** Newest invoice, if any. */
  latestInvoice: SubscriptionInvoice | null;
  /** Name. */
  name: string | null;
  /** Forecast of the coming invoice, if available. */
  nextInvoice: UpcomingInvoice | null;
  /** Purchase order number. */
  poNumber: string | null;
  /** Reference used to change or delete a Stigg-managed contract. */
  refId: string | null;
  /** Condition of the record. */
  state: ContractBillingState;
  /** Subscriptions concerned. */
  subscriptions: ContractSubscription[];
}

/** Billing states of a contract. */
export type ContractBillingState = "DRAFT" | "ACTIVE" | "CANCELED" | "END_BILLING" | (string & {});

/** Subscription as listed in a contract. */
export interface ContractSubscription {
  /** Name of the plan. */
  planDisplayName: string | null;
  /** Name of the product. */
  productDisplayName: string | null;
  /** Subscription concerned. */
  subscriptionId: string;
}

/** Existing or new subscription for a contract. */
export interface ContractSubscriptionInput {
  /** Subscription that exists already and is to be linked. */
  existingSubscriptionId?: string;
  /** Subscription to create, as in provisioning. */
  newSubscription?: ProvisionSubscription;
}

/** Body of contracts.create. */
export interface CreateContract {
  /** Customer who signs the contract. */
  customerId: string;
  /** Subscriptions to create or link; may be left for later. */
  subscriptions?: ContractSubscriptionInput[];
  /** Last day on which the contract applies (ISO 8601). */
  activationEndDate?: string;
  /** Day from which the contract applies (ISO 8601). */
  activationStartDate?: string;
  /** Contract reference of your own; a repeat returns the first contract. */
  contractId?: string;
  /** Name. */
  name?: string | null;
  /** Purchase order number. */
  poNumber?: string | null;
  /** True to create the contract at the billing provider as well (default true). */
  setupBilling?: boolean;
}

/** The params of `v1.contracts.list`. */
export interface ListContracts {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Customer reference to match. */
  customerExternalId?: string;
  /** Exact name to match. */
  name?: string;
  /** Contract states to keep. */
  state?: string;
}

/** Forecast of a coming invoice. */
export interface UpcomingInvoice {
  /** What the next invoice is expected to total. */
  amount: Money;
  /** Day by which to pay (ISO 8601). */
  dueDate: string | null;
  /** Draft invoice at the billing provider. */
  invoiceId: string | null;
  /** Last moment of the billed term (ISO 8601). */
  periodEnd: string | null;
  /** First moment of the billed term (ISO 8601). */
  periodStart: string | null;
}

/** Body of contracts.update. */
export interface UpdateContract {
  /** Last day on which the contract applies (ISO 8601). */
  activationEndDate?: string;
  /** Day from which the contract applies (ISO 8601). */
  activationStartDate?: string;
  /** Name. */
  name?: string | null;
  /** Purchase order number. */
  poNumber?: string | null;
  /** True to add billing; billing already in place stays. */
  setupBilling?: boolean;
  /** Complete new set of linked subscriptions. */
  subscriptionIds?: string[];
}

/** One entity's limit on the way up the hierarchy. */
export interface AccessChain {
  /** Usage of this entity in the running window; may lag slightly. */
  currentUsage: number;
  /** Entity, as referenced by you. */
  entityId: string;
  /** True if this entity alone would allow the request. */
  isGranted: boolean;
  /** Entities that narrow the limit; empty for the whole node. */
  scopeEntityIds: string[];
  /** Highest usage allowed; null when unlimited. */
  usageLimit: number | null;
}

/** Usage limit tied to an entity. */
export interface Assignment {
  /** Identifier. */
  id: string;
  /** Window after which usage restarts, an ISO 8601 duration such as P1M. */
  cadence: string;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Entity, as referenced by you. */
  entityId: string;
  /** Parent in the hierarchy; null at the top. */
  parentId: string | null;
  /** Entities that narrow the limit; empty for the whole node. */
  scopeEntityIds: string[];
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
  /** Highest usage allowed; null when unlimited. */
  usageLimit: number | null;
  /** Governed currency, when credits are limited. */
  currencyId?: string;
  /** Governed feature, when usage is limited. */
  featureId?: string;
}

/** Usage limit to assign to an entity. */
export interface AssignmentInput {
  /** Entity, as referenced by you. */
  entityId: string;
  /** Window after which usage restarts; needed for new assignments. */
  cadence?: string;
  /** Custom currency to limit; use this or featureId. */
  currencyId?: string;
  /** Feature to limit; use this or currencyId. */
  featureId?: string;
  /** Parent in the hierarchy; null makes it a root, absent keeps it. */
  parentId?: string | null;
  /** Entities that narrow the limit; empty for the whole node. */
  scopeEntityIds?: string[];
  /** Highest usage allowed; null when unlimited. */
  usageLimit?: number | null;
}

/** A boolean written as text in a query. */
export type BooleanString = "true" | "false" | (string & {});

/** The params of `v1Beta.customers.entitlements.check`. */
export interface CheckEntityEntitlement {
  /** Custom currency to check; excludes featureId. */
  currencyId?: string;
  /** Attribution map; adds entity limits to the answer. */
  dimensions?: Record<string, string>;
  /** Feature to check; excludes currencyId. */
  featureId?: string;
  /** Usage to test against a numeric limit. */
  requestedUsage?: number;
  /** Values to test against an enum feature. */
  requestedValues?: string[];
  /** Resource within the customer. */
  resourceId?: string;
}

/** Member of a customer's hierarchy that can be limited. */
export interface Entity {
  /** Identifier. */
  id: string;
  /** When it was archived; null while in use (ISO 8601). */
  archivedAt: string | null;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Name shown to people. */
  displayName: string | null;
  /** Type of the entity. */
  entityTypeId: string;
  /** Your own key and value pairs. */
  metadata: Record<string, string>;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
}

/** Access of an entity to a feature or to credits. */
export type EntityAccess = EntityFeatureAccess | EntityCreditAccess;

/** Answer on a credit entitlement with entity limits. */
export interface EntityCreditAccess {
  /** Why access is refused; null when nothing blocks it. */
  accessDeniedReason: AccessDeniedReason | null;
  /** Custom currency that the credits are counted in. */
  currency: CreditCurrency;
  /** Usage so far in the running window. */
  currentUsage: number;
  /** True if access is allowed. */
  isGranted: boolean;
  /**
   * Marks a credit entitlement.
   *
   * Always `CREDIT`.
   */
  type: "CREDIT";
  /** Credits available in the running window. */
  usageLimit: number;
  /** When usage last changed (ISO 8601). */
  usageUpdatedAt: string;
  /** Limits met on the way up the entity tree, per dimension. */
  chains?: AccessChain[][];
  /** When the grant or its settings last changed (ISO 8601). */
  entitlementUpdatedAt?: string;
  /** Hold that the check made; missing if none was asked for or granted. */
  reservation?: CreditReservation;
  /** Credits on hold, counted in currentUsage already. */
  reserved?: number;
  /** Credits on hold whose grant has run out; not part of currentUsage. */
  reservedOnExpiredGrants?: number;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd?: string;
  /** When the answer should be fetched again (ISO 8601). */
  validUntil?: string;
}

/** Answer on a feature entitlement with entity limits. */
export interface EntityFeatureAccess {
  /** Why access is refused; null when nothing blocks it. */
  accessDeniedReason: AccessDeniedReason | null;
  /** True if access is allowed. */
  isGranted: boolean;
  /**
   * Marks a feature entitlement.
   *
   * Always `FEATURE`.
   */
  type: "FEATURE";
  /** Limits met on the way up the entity tree, per dimension. */
  chains?: AccessChain[][];
  /** Usage so far in the running window. */
  currentUsage?: number;
  /** When the grant or its settings last changed (ISO 8601). */
  entitlementUpdatedAt?: string;
  /** Feature that the entitlement is about. */
  feature?: FeatureSummary;
  /** True if there is no limit. */
  hasUnlimitedUsage?: boolean;
  /** How often usage starts over. */
  resetPeriod?: ResetPeriod | null;
  /** Highest usage allowed; null when unlimited. */
  usageLimit?: number | null;
  /** Date that usage windows are counted from (ISO 8601). */
  usagePeriodAnchor?: string;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd?: string;
  /** When the running usage window opened (ISO 8601). */
  usagePeriodStart?: string;
  /** When the answer should be fetched again (ISO 8601). */
  validUntil?: string;
}

/** List of entity references. */
export interface EntityIds {
  /** Entities to act on, or acted on. */
  ids: string[];
}

/** Entity to create or change. */
export interface EntityInput {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName?: string | null;
  /** Type of the entity; needed for a new one. */
  entityTypeId?: string;
  /** Your own key and value pairs. */
  metadata?: Record<string, string>;
}

/** Category of entities. */
export interface EntityType {
  /** Identifier. */
  id: string;
  /** Event dimension keys that identify an instance; may be empty. */
  attributionKeys: string[];
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** Longer text for people. */
  description: string | null;
  /** Name shown to people. */
  displayName: string;
  /** Time of the last change (ISO 8601). */
  updatedAt: string;
}

/** Category of entities, as sent. */
export interface EntityTypeInput {
  /** Identifier. */
  id: string;
  /** Event dimension keys that identify an instance; may be empty. */
  attributionKeys: string[];
  /** Name shown to people. */
  displayName: string;
  /** Longer text for people. */
  description?: string | null;
}

/** Node of the governance tree. */
export interface GovernanceNode {
  /** Window after which usage restarts, an ISO 8601 duration such as P1M. */
  cadence: string | null;
  /** Usage of this entity in the running window; may lag slightly. */
  currentUsage: number | null;
  /** Name shown to people. */
  displayName: string | null;
  /** Entity, as referenced by you. */
  entityId: string;
  /** Type of the entity. */
  entityTypeId: string;
  /** Parent in the hierarchy; null at the top. */
  parentId: string | null;
  /** Entities that narrow the limit; empty for the whole node. */
  scopeEntityIds: string[];
  /** Highest usage allowed; null when unlimited. */
  usageLimit: number | null;
  /** When the running usage window closes (ISO 8601). */
  usagePeriodEnd: string | null;
  /** When the running usage window opened (ISO 8601). */
  usagePeriodStart: string | null;
  /** Usage divided by limit; 1 at a limit of 0. */
  utilization: number | null;
  /** Governed currency, when credits are limited. */
  currencyId?: string;
  /** Governed feature, when usage is limited. */
  featureId?: string;
}

/** Kinds of limits to list. */
export type GovernanceScope = "all" | "nodeWide" | "scoped" | (string & {});

/** Figures the tree can be sorted by. */
export type GovernanceSortField =
  | "utilization" | "currentUsage" | "usageLimit" | "scopeSize" | "id" | "createdAt" | (string & {});

/** The params of `v1Beta.customers.assignments.list`. */
export interface ListAssignments {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Keep assignments of this custom currency; excludes featureId. */
  currencyId?: string;
  /** Entity to keep. */
  entityId?: string;
  /** Keep assignments of this feature; excludes currencyId. */
  featureId?: string;
}

/** The params of `v1Beta.customers.entities.list`. */
export interface ListEntities {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Entity type to keep. */
  entityTypeId?: string;
  /** Whether archived entities are listed too. */
  includeArchived?: BooleanString;
}

/** The params of `v1Beta.customers.entities.retrieve`. */
export interface RetrieveEntity {
  /** Customer reference. */
  id: string;
}

/** The params of `v1.events.beta.customers.retrieveGovernance`. */
export interface RetrieveGovernance {
  /** Cursor: return items that follow it. */
  after?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** Custom currencies to include. */
  currencyIds?: string[];
  /** Text to find in entity references or names. */
  entityIdSearch?: string;
  /** Entity types to keep. */
  entityTypeIds?: string[];
  /** Features to include. */
  featureIds?: string[];
  /** Page size (1 to 100, default 20). */
  limit?: number;
  /** Keep nodes used at least this much, 1 being full. */
  minUtilization?: number;
  /** Direction of the sort (default "desc"). */
  order?: SortOrder;
  /** Kind of limits to keep (default "all"). */
  scope?: GovernanceScope;
  /** Figure to sort by (default "utilization"). */
  sortBy?: GovernanceSortField;
}

/** Ascending or descending, lower case. */
export type SortOrder = "asc" | "desc" | (string & {});

/** Body of assignments.upsert. */
export interface UpsertAssignments {
  /** Assignments to create or change (1 to 100 of them). */
  assignments: AssignmentInput[];
}

/** Body of entities.upsert. */
export interface UpsertEntities {
  /** Entities to create or change (1 to 100 of them). */
  entities: EntityInput[];
}

/** Body of entityTypes.upsert. */
export interface UpsertEntityTypes {
  /** Entity types to create or change (1 to 100 of them). */
  types: EntityTypeInput[];
}

/** Body of events.dataExport.destinations.create. */
export interface CreateDestination {
  /** Destination at the export provider. */
  destinationId: string;
  /** Kind of warehouse, for instance snowflake or bigquery. */
  destinationType: string;
  /** Export models that are switched on. */
  enabledModels?: string[];
}

/** Warehouse that receives exports. */
export interface DataExportDestination {
  /** When the destination was linked. */
  connectedAt: string;
  /** Destination at the export provider. */
  destinationId: string;
  /** Kind. */
  type: string;
  /** Whether the link to the warehouse works. */
  connectionStatus?: string;
  /** Export models that are switched on. */
  enabledModels?: string[];
  /** Outcome of the most recent transfer. */
  lastSyncStatus?: TransferStatus;
}

/** Current set of destinations. */
export interface DataExportDestinations {
  /** Destinations now connected. */
  destinations: DataExportDestination[];
}

/** Exportable data set. */
export interface DataExportModel {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName: string;
}

/** Group of exportable data sets. */
export interface DataExportModelGroup {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName: string;
  /** Models in the group. */
  models: DataExportModel[];
}

/** Catalogue of exportable data sets. */
export interface DataExportModels {
  /** Export models by group, in display order. */
  groups: DataExportModelGroup[];
}

/** Outcome of starting an export. */
export interface DataExportSync {
  /** Outcome per destination. */
  results: DataExportSyncResult[];
}

/** Outcome for one destination. */
export interface DataExportSyncResult {
  /** Destination at the export provider. */
  destinationId: string;
  /** True if the sync was started. */
  triggered: boolean;
  /** What went wrong. */
  errorMessage?: string;
  /** Transfer at the export provider. */
  transferId?: string;
}

/** Body of events.dataExport.mintScopedToken. */
export interface MintScopedToken {
  /** Browser origin that may use the token. */
  applicationOrigin: string;
  /** Kind of warehouse, for instance snowflake or bigquery. */
  destinationType?: string;
  /** Export models that are switched on. */
  enabledModels?: string[];
}

/** Token for the embedded export widget. */
export interface ScopedToken {
  /** Signed token for the embedded widget. */
  token: string;
  /** When the token stops working. */
  expiresAt: string;
  /** Extra data that the provider's widget needs. */
  providerMetadata: Record<string, unknown>;
}

/** Latest transfer to a destination. */
export interface TransferStatus {
  /** When the last transfer ended. */
  finishedAt: string;
  /** Outcome of the last transfer, as the provider reports it. */
  status: string;
  /** Transfer at the export provider. */
  transferId: string;
  /** Side held responsible for a failed transfer. */
  blamedParty?: string;
  /** Readable cause of the last failure. */
  failureMessage?: string;
  /** Rows moved by the last transfer. */
  rowsTransferred?: number;
}

/** Body of events.dataExport.triggerSync. */
export interface TriggerDataExportSync {
  /** Destination to sync; leave out for all of them. */
  destinationId?: string;
}

/** Body of events.dataExport.destinations.updateSelection. */
export interface UpdateDestinationSelection {
  /** Export models that are switched on. */
  enabledModels: string[];
  /** Integration that holds the destination. */
  integrationId: string;
}

/** Reasons for refusing access. */
export type AccessDeniedReason =
  | "FeatureNotFound" | "CustomerNotFound" | "CustomerIsArchived" | "CustomerResourceNotFound"
  | "NoActiveSubscription" | "NoFeatureEntitlementInSubscription" | "RequestedUsageExceedingLimit"
  | "RequestedValuesMismatch" | "BudgetExceeded" | "Unknown" | "FeatureTypeMismatch" | "Revoked"
  | "InsufficientCredits" | "EntitlementNotFound" | (string & {});

/** Postal address. */
export interface Address {
  /** Town or city. */
  city?: string;
  /** Country name or code. */
  country?: string;
  /** Street and number. */
  line1?: string;
  /** Extra address line. */
  line2?: string;
  /** Postal code. */
  postalCode?: string;
  /** State, province or region. */
  state?: string;
}

/** In use, or archived. */
export type ArchivableStatus = "ACTIVE" | "ARCHIVED" | (string & {});

/** Length of a billing term. */
export type BillingPeriod = "MONTHLY" | "ANNUALLY" | (string & {});

/** Cap on spending. */
export interface Budget {
  /** True if going over the limit is allowed. */
  hasSoftLimit: boolean;
  /** Highest amount that may be spent. */
  limit: number;
}

/** When cancelling takes hold. */
export type CancellationTime =
  | "END_OF_BILLING_PERIOD" | "IMMEDIATE" | "SPECIFIC_DATE" | (string & {});

/** How often entitled credits are granted. */
export type CreditCadence = "MONTH" | "YEAR" | (string & {});

/** Custom currency as shown in entitlements. */
export interface CreditCurrency {
  /** Custom currency. */
  currencyId: string;
  /** Name shown to people. */
  displayName: string;
  /** Longer text for people. */
  description?: string | null;
  /** Your own key and value pairs. */
  metadata?: Record<string, string> | null;
  /** Unit name, several items. */
  unitPlural?: string | null;
  /** Unit name, one item. */
  unitSingular?: string | null;
}

/** When bought credits are released. */
export type CreditGrantCadence = "BEGINNING_OF_BILLING_PERIOD" | "MONTHLY" | (string & {});

/** Credits per unit. */
export interface CreditRate {
  /** Credits charged per unit. */
  amount: number;
  /** Custom currency. */
  currencyId: string;
  /** Expression that derives the cost from event dimensions. */
  costFormula?: string | null;
}

/** Credits held for later use. */
export interface CreditReservation {
  /** Reservation, named by you. */
  id: string;
  /** Number of credits on hold. */
  amount: number;
  /** Moment at which unused credits flow back (ISO 8601). */
  expiresAt: string;
  /** Open or settled. */
  status: ReservationStatus;
}

/** Currency codes accepted, in lower case. */
export type Currency =
  | "usd" | "aed" | "all" | "amd" | "ang" | "aud" | "awg" | "azn" | "bam" | "bbd" | "bdt" | "bgn"
  | "bif" | "bmd" | "bnd" | "bsd" | "bwp" | "byn" | "bzd" | "brl" | "cad" | "cdf" | "chf" | "cny"
  | "czk" | "dkk" | "dop" | "dzd" | "egp" | "etb" | "eur" | "fjd" | "gbp" | "gel" | "gip" | "gmd"
  | "gyd" | "hkd" | "hrk" | "htg" | "idr" | "ils" | "inr" | "isk" | "jmd" | "jpy" | "kes" | "kgs"
  | "khr" | "kmf" | "krw" | "kyd" | "kzt" | "lbp" | "lkr" | "lrd" | "lsl" | "mad" | "mdl" | "mga"
  | "mkd" | "mmk" | "mnt" | "mop" | "mro" | "mvr" | "mwk" | "mxn" | "myr" | "mzn" | "nad" | "ngn"
  | "nok" | "npr" | "nzd" | "pgk" | "php" | "pkr" | "pln" | "qar" | "ron" | "rsd" | "rub" | "rwf"
  | "sar" | "sbd" | "scr" | "sek" | "sgd" | "sle" | "sll" | "sos" | "szl" | "thb" | "tjs" | "top"
  | "try" | "ttd" | "tzs" | "uah" | "uzs" | "vnd" | "vuv" | "wst" | "xaf" | "xcd" | "yer" | "zar"
  | "zmw" | "clp" | "djf" | "gnf" | "ugx" | "pyg" | "xof" | "xpf" | (string & {});

/** Bounds on a time, any of them. */
export interface DateRangeFilter {
  /** Later than (ISO 8601). */
  gt?: string;
  /** At or later than (ISO 8601). */
  gte?: string;
  /** Earlier than (ISO 8601). */
  lt?: string;
  /** At or earlier than (ISO 8601). */
  lte?: string;
}

/** A value by which usage is told apart. */
export type DimensionValue = string | number | boolean;

/** Pointer to an entitlement. */
export interface EntitlementReference {
  /** Feature or custom currency. */
  id: string;
  /** Kind. */
  type: EntitlementType;
}

/** Feature or credit. */
export type EntitlementType = "FEATURE" | "CREDIT" | (string & {});

/** Usage counted against one entity limit. */
export interface EntityUsage {
  /** Usage counted so far, in total. */
  currentUsage: number;
  /** Customer concerned. */
  customerId: string;
  /** Entity limit that was counted against. */
  entitlementId: string;
  /** Entity that holds the limit. */
  entityId: string;
  /** Resource that was used; null at customer level. */
  resourceId: string | null;
  /** Entities that narrow the limit; empty for the whole node. */
  scopeEntityIds: string[];
  /** When usage last changed (ISO 8601). */
  usageUpdatedAt: string;
  /** Governed custom currency; either this or featureId is there. */
  currencyId?: string;
  /** Governed feature; either this or currencyId is there. */
  featureId?: string;
}

/** Life-cycle states of a feature. */
export type FeatureStatus = "NEW" | "SUSPENDED" | "ACTIVE" | (string & {});

/** Feature as shown in an answer on access. */
export interface FeatureSummary {
  /** Identifier. */
  id: string;
  /** Name shown to people. */
  displayName: string;
  /** Life-cycle state of the feature. */
  featureStatus: FeatureStatus;
  /** Kind of value the feature takes. */
  featureType: FeatureType;
}

/** Kinds of feature. */
export type FeatureType = "BOOLEAN" | "NUMBER" | "ENUM" | (string & {});

/** Identifier of the record concerned. */
export interface IdReference {
  /** Identifier. */
  id: string;
}

/** Outside systems known to Stigg. */
export type IntegrationVendor =
  | "AUTH0" | "ZUORA" | "STRIPE" | "HUBSPOT" | "AWS_MARKETPLACE" | "SNOWFLAKE" | "SALESFORCE"
  | "BIG_QUERY" | "OPEN_FGA" | "APP_STORE" | "RECEIVED" | "PREQUEL" | "AIRWALLEX"
  | "STRIPE_INVOICING" | (string & {});

/** Causes of an invoice. */
export type InvoiceBillingReason =
  | "BILLING_CYCLE" | "SUBSCRIPTION_CREATION" | "SUBSCRIPTION_UPDATE" | "MANUAL"
  | "MINIMUM_INVOICE_AMOUNT_EXCEEDED" | "OTHER" | (string & {});

/** States of an invoice. */
export type InvoiceStatus = "OPEN" | "CANCELED" | "PAID" | (string & {});

/** Amount in a currency. */
export interface Money {
  /** Sum of money, in units of the currency. */
  amount: number;
  /** Currency code, lower case ISO 4217. */
  currency: Currency;
}

/** Monthly reset moment. */
export interface MonthlyReset {
  /** Moment that the usage window is counted from. */
  accordingTo: MonthlyResetAnchor;
}

/** Monthly reset moments. */
export type MonthlyResetAnchor = "SubscriptionStart" | "StartOfTheMonth" | (string & {});

/** The params of lists that take nothing but the page. */
export interface PageParams {
  /** Cursor: return items that follow it. */
  after?: string;
  /** Cursor: return items that precede it. */
  before?: string;
  /** `after` as Stigg's guide spells it. */
  starting_after?: string;
  /** `before` as Stigg's guide spells it. */
  ending_before?: string;
  /** Page size (1 to 100, default 20). */
  limit?: number;
}

/** States of collecting a payment. */
export type PaymentCollection =
  | "NOT_REQUIRED" | "PROCESSING" | "FAILED" | "ACTION_REQUIRED" | (string & {});

/** Ways to collect payment. */
export type PaymentCollectionMethod = "CHARGE" | "INVOICE" | "NONE" | (string & {});

/** Free, paid or custom. */
export type PricingType = "FREE" | "PAID" | "CUSTOM" | (string & {});

/** States of a reservation. */
export type ReservationStatus = "ACTIVE" | "RELEASED" | (string & {});

/** Moment of a yearly, monthly or weekly reset. */
export type ResetAnchor =
  | "SubscriptionStart" | "StartOfTheMonth" | "EverySunday" | "EveryMonday" | "EveryTuesday"
  | "EveryWednesday" | "EveryThursday" | "EveryFriday" | "EverySaturday" | (string & {});

/** Yearly, monthly or weekly reset moment. */
export interface ResetConfiguration {
  /** Moment that the usage window is counted from. */
  accordingTo: ResetAnchor;
}

/** How often usage can start over. */
export type ResetPeriod = "YEAR" | "MONTH" | "WEEK" | "DAY" | "HOUR" | (string & {});

/** Dimension that identifies a series. */
export interface SeriesTag {
  /** Dimension name. */
  key: string;
  /** Dimension value. */
  value: string;
}

/** Newest invoice in short. */
export interface SubscriptionInvoice {
  /** Invoice as known to the billing provider. */
  billingId: string;
  /** Creation time (ISO 8601). */
  createdAt: string;
  /** True if someone must act before payment completes. */
  requiresAction: boolean;
  /** Condition of the record. */
  status: InvoiceStatus;
  /** Money still owed. */
  amountDue?: number | null;
  /** What caused the invoice. */
  billingReason?: InvoiceBillingReason | null;
  /** Currency code, lower case ISO 4217. */
  currency?: string | null;
  /** Link to the invoice as PDF. */
  pdfUrl?: string | null;
  /** Amount to pay. */
  total?: number | null;
}

/** Tax registration. */
export interface TaxId {
  /** Kind of tax registration, for instance VAT. */
  type: string;
  /** The registration number itself. */
  value: string;
}

/** What can follow a trial. */
export type TrialEndBehavior = "CONVERT_TO_PAID" | "CANCEL_SUBSCRIPTION" | (string & {});

/** Weekly reset moment. */
export interface WeeklyReset {
  /** Moment that the usage window is counted from. */
  accordingTo: WeeklyResetAnchor;
}

/** Weekly reset moments. */
export type WeeklyResetAnchor =
  | "SubscriptionStart" | "EverySunday" | "EveryMonday" | "EveryTuesday" | "EveryWednesday"
  | "EveryThursday" | "EveryFriday" | "EverySaturday" | (string & {});

/** Yearly reset moment. */
export interface YearlyReset {
  /**
   * Moment that the usage window is counted from.
   *
   * Always `SubscriptionStart`.
   */
  accordingTo: "SubscriptionStart";
}
