// Generated from api/openapi.json by `cargo xtask generate`; do not edit.

import type { ApiPromise } from "../api-promise.js";
import type { NoParams, RequestOptions } from "../options.js";
import type { PagePromise } from "../page.js";
import type {
  Addon,
  Assignment,
  AssociatedEntity,
  AttachPaymentMethod,
  AutoRecharge,
  CancelSubscription,
  Charge,
  ChargeUsage,
  CheckEntitlement,
  CheckEntityEntitlement,
  ConsumeCredits,
  ConsumeCreditsAsync,
  Contract,
  Coupon,
  CreateAddon,
  CreateContract,
  CreateCoupon,
  CreateCreditGrant,
  CreateCustomCurrency,
  CreateDestination,
  CreateEntitlements,
  CreateFeature,
  CreatePlan,
  CreateProduct,
  CreatePromotionalEntitlements,
  CreditConsumption,
  CreditEstimate,
  CreditGrant,
  CreditUsage,
  CustomCurrency,
  Customer,
  CustomerEntitlements,
  CustomerIntegration,
  CustomerInvoice,
  CustomerResource,
  DataExportDestinations,
  DataExportModels,
  DataExportSync,
  DelegateSubscription,
  DeleteAddonEntitlement,
  DeletePlanEntitlement,
  DuplicateProduct,
  Entitlement,
  EntitlementAccess,
  Entity,
  EntityAccess,
  EntityIds,
  EntityType,
  EstimateEvent,
  EstimateUsage,
  Feature,
  GetAutoRecharge,
  GetCreditUsage,
  GovernanceNode,
  IdReference,
  ImportCustomers,
  ImportCustomersResult,
  ImportSubscriptions,
  ImportTask,
  LedgerEntry,
  LinkIntegration,
  ListAddons,
  ListAssignments,
  ListContracts,
  ListCoupons,
  ListCreditGrants,
  ListCustomCurrencies,
  ListCustomerIntegrations,
  ListCustomerInvoices,
  ListCustomers,
  ListEntities,
  ListFeatures,
  ListLedger,
  ListPlans,
  ListProducts,
  ListPromotionalEntitlements,
  ListSubscriptions,
  MigrateSubscription,
  MintScopedToken,
  PageParams,
  Plan,
  PreviewSubscription,
  Product,
  PromotionalEntitlement,
  ProvisionCustomer,
  ProvisionSubscription,
  ProvisionedSubscription,
  PublishPackage,
  PublishResult,
  ReleaseReservation,
  ReportEvents,
  ReportUsage,
  ReservationRelease,
  RetrieveCustomerIntegration,
  RetrieveEntitlements,
  RetrieveEntity,
  RetrieveGovernance,
  RetrieveUsageHistory,
  RevokePromotionalEntitlement,
  ScopedToken,
  Subscription,
  SubscriptionPreview,
  TransferSubscription,
  TriggerDataExportSync,
  UnlinkCustomerIntegration,
  UpdateAddon,
  UpdateAddonEntitlement,
  UpdateContract,
  UpdateCoupon,
  UpdateCustomCurrency,
  UpdateCustomer,
  UpdateCustomerIntegration,
  UpdateDestinationSelection,
  UpdateFeature,
  UpdatePlan,
  UpdatePlanEntitlement,
  UpdateProduct,
  UpdateSubscription,
  UpsertAssignments,
  UpsertEntities,
  UpsertEntityTypes,
  UsageCharge,
  UsageHistory,
  UsageReport,
  UsageReportResult,
  UsageSync,
} from "./models.js";

/** The API by its versions. */
export interface Resources {
  /** The stable part of the API. */
  readonly v1: V1;

  /** Endpoints whose shapes may change. */
  readonly v1Beta: V1Beta;

  /** Endpoints in their second version. */
  readonly v2: V2;
}

/** The stable part of the API. */
export interface V1 {
  /** Add-ons. */
  readonly addons: Addons;

  /** Contracts. */
  readonly contracts: Contracts;

  /** Coupons. */
  readonly coupons: Coupons;

  /** Credit wallets. */
  readonly credits: Credits;

  /** Customers. */
  readonly customers: Customers;

  /** Raw usage events. */
  readonly events: Events;

  /** Features. */
  readonly features: Features;

  /** Plans. */
  readonly plans: Plans;

  /** Products. */
  readonly products: Products;

  /** Subscriptions. */
  readonly subscriptions: Subscriptions;

  /** Usage of metered features. */
  readonly usage: Usage;
}

/** Add-ons. */
export interface Addons {
  /** Entitlements in add-ons. */
  readonly entitlements: AddonEntitlements;

  /**
   * Archive an add-on.
   *
   * `POST /api/v1/addons/{id}/archive` · `v1.addons.archive`
   *
   * @param id Add-on identifier.
   */
  archive(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Addon>;

  /**
   * Create an add-on as a draft.
   *
   * `POST /api/v1/addons` · `v1.addons.create`
   */
  create(params: CreateAddon, options?: RequestOptions): ApiPromise<Addon>;

  /**
   * Open a draft of a published add-on.
   *
   * `POST /api/v1/addons/{id}/draft` · `v1.addons.createDraft`
   *
   * @param id Add-on identifier.
   */
  createDraft(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Addon>;

  /**
   * List add-ons page by page.
   *
   * `GET /api/v1/addons` · `v1.addons.list`
   */
  list(params?: ListAddons | null, options?: RequestOptions): PagePromise<Addon>;

  /**
   * List an add-on's charges page by page.
   *
   * `GET /api/v1/addons/{id}/charges` · `v1.addons.listCharges`
   *
   * @param id Add-on identifier.
   */
  listCharges(
    id: string,
    params?: PageParams | null,
    options?: RequestOptions,
  ): PagePromise<Charge>;

  /**
   * Publish the draft of an add-on.
   *
   * `POST /api/v1/addons/{id}/publish` · `v1.addons.publish`
   *
   * @param id Add-on identifier.
   */
  publish(id: string, params: PublishPackage, options?: RequestOptions): ApiPromise<PublishResult>;

  /**
   * Throw away the draft of an add-on.
   *
   * `DELETE /api/v1/addons/{id}/draft` · `v1.addons.removeDraft`
   *
   * @param id Add-on identifier.
   */
  removeDraft(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<IdReference>;

  /**
   * Get one add-on.
   *
   * `GET /api/v1/addons/{id}` · `v1.addons.retrieve`
   *
   * @param id Add-on identifier.
   */
  retrieve(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Addon>;

  /**
   * Change an add-on.
   *
   * `PATCH /api/v1/addons/{id}` · `v1.addons.update`
   *
   * @param id Add-on identifier.
   */
  update(id: string, params?: UpdateAddon | null, options?: RequestOptions): ApiPromise<Addon>;
}

/** Entitlements in add-ons. */
export interface AddonEntitlements {
  /**
   * Add entitlements to an add-on draft.
   *
   * `POST /api/v1/addons/{addonId}/entitlements` · `v1.addons.entitlements.create`
   *
   * @param addonId Add-on identifier.
   */
  create(
    addonId: string,
    params: CreateEntitlements,
    options?: RequestOptions,
  ): ApiPromise<Entitlement[]>;

  /**
   * Remove an entitlement from an add-on draft.
   *
   * `DELETE /api/v1/addons/{addonId}/entitlements/{id}` · `v1.addons.entitlements.delete`
   *
   * @param id Entitlement identifier.
   */
  delete(
    id: string,
    params: DeleteAddonEntitlement,
    options?: RequestOptions,
  ): ApiPromise<Entitlement>;

  /**
   * List the entitlements of an add-on.
   *
   * `GET /api/v1/addons/{addonId}/entitlements` · `v1.addons.entitlements.list`
   *
   * @param addonId Add-on identifier.
   */
  list(
    addonId: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): PagePromise<Entitlement>;

  /**
   * Change an entitlement of an add-on draft.
   *
   * `PATCH /api/v1/addons/{addonId}/entitlements/{id}` · `v1.addons.entitlements.update`
   *
   * @param id Entitlement identifier.
   */
  update(
    id: string,
    params: UpdateAddonEntitlement,
    options?: RequestOptions,
  ): ApiPromise<Entitlement>;
}

/** Contracts. */
export interface Contracts {
  /**
   * Create a contract along with its subscriptions.
   *
   * All or nothing: one failure undoes the whole contract.
   *
   * `POST /api/v1/contracts` · `v1.contracts.create`
   */
  create(params: CreateContract, options?: RequestOptions): ApiPromise<Contract>;

  /**
   * Cancel a contract and every subscription under it.
   *
   * `POST /api/v1/contracts/{id}/archive` · `v1.contracts.delete`
   *
   * @param id Contract reference.
   */
  delete(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Contract>;

  /**
   * List contracts page by page.
   *
   * `GET /api/v1/contracts` · `v1.contracts.list`
   */
  list(params?: ListContracts | null, options?: RequestOptions): PagePromise<Contract>;

  /**
   * Get one contract with its coming invoice.
   *
   * `GET /api/v1/contracts/{id}` · `v1.contracts.retrieve`
   *
   * @param id Contract reference.
   */
  retrieve(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Contract>;

  /**
   * Change a contract or the set of subscriptions under it.
   *
   * `PATCH /api/v1/contracts/{id}` · `v1.contracts.update`
   *
   * @param id Contract reference.
   */
  update(
    id: string,
    params?: UpdateContract | null,
    options?: RequestOptions,
  ): ApiPromise<Contract>;
}

/** Coupons. */
export interface Coupons {
  /**
   * Archive a coupon so that it cannot be applied again.
   *
   * `POST /api/v1/coupons/{id}/archive` · `v1.coupons.archiveCoupon`
   *
   * @param id Coupon identifier.
   */
  archiveCoupon(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Coupon>;

  /**
   * Create a coupon.
   *
   * `POST /api/v1/coupons` · `v1.coupons.create`
   */
  create(params: CreateCoupon, options?: RequestOptions): ApiPromise<Coupon>;

  /**
   * List coupons page by page.
   *
   * `GET /api/v1/coupons` · `v1.coupons.list`
   */
  list(params?: ListCoupons | null, options?: RequestOptions): PagePromise<Coupon>;

  /**
   * Get one coupon.
   *
   * `GET /api/v1/coupons/{id}` · `v1.coupons.retrieve`
   *
   * @param id Coupon identifier.
   */
  retrieve(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Coupon>;

  /**
   * Change the name, text or metadata of a coupon.
   *
   * `PATCH /api/v1/coupons/{id}` · `v1.coupons.updateCoupon`
   *
   * @param id Coupon identifier.
   */
  updateCoupon(
    id: string,
    params?: UpdateCoupon | null,
    options?: RequestOptions,
  ): ApiPromise<Coupon>;
}

/** Credit wallets. */
export interface Credits {
  /** Spending credits. */
  readonly consumption: Consumption;

  /** Custom currencies. */
  readonly customCurrencies: CustomCurrencies;

  /** Credit grants. */
  readonly grants: CreditGrants;

  /** Credit reservations. */
  readonly reservations: CreditReservations;

  /**
   * Get the auto-recharge settings of a wallet.
   *
   * Defaults are returned when nothing is set.
   *
   * `GET /api/v1/credits/auto-recharge` · `v1.credits.getAutoRecharge`
   */
  getAutoRecharge(params: GetAutoRecharge, options?: RequestOptions): ApiPromise<AutoRecharge>;

  /**
   * Get credit usage over time, grouped by feature.
   *
   * `GET /api/v1/credits/usage` · `v1.credits.getUsage`
   */
  getUsage(params: GetCreditUsage, options?: RequestOptions): ApiPromise<CreditUsage>;

  /**
   * List ledger entries of a customer's credits page by page.
   *
   * `GET /api/v1/credits/ledger` · `v1.credits.listLedger`
   */
  listLedger(params: ListLedger, options?: RequestOptions): PagePromise<LedgerEntry>;
}

/** Spending credits. */
export interface Consumption {
  /**
   * Spend credits from a wallet and get the new balance.
   *
   * `POST /api/v1/credits/consumption` · `v1.credits.consumption.consume`
   */
  consume(params: ConsumeCredits, options?: RequestOptions): ApiPromise<CreditConsumption>;

  /**
   * Queue credit consumption in bulk.
   *
   * `POST /api/v1/credits/consumption/async` · `v1.credits.consumption.consumeAsync`
   */
  consumeAsync(params: ConsumeCreditsAsync, options?: RequestOptions): ApiPromise<unknown>;
}

/** Custom currencies. */
export interface CustomCurrencies {
  /**
   * Archive a custom currency.
   *
   * Refused while an active plan or add-on refers to it.
   *
   * `POST /api/v1/credits/custom-currencies/{currencyId}/archive` ·
   * `v1.credits.customCurrencies.archive`
   *
   * @param currencyId Custom currency, by identifier.
   */
  archive(
    currencyId: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<CustomCurrency>;

  /**
   * Create a custom currency.
   *
   * `POST /api/v1/credits/custom-currencies` · `v1.credits.customCurrencies.create`
   */
  create(params: CreateCustomCurrency, options?: RequestOptions): ApiPromise<CustomCurrency>;

  /**
   * List custom currencies page by page.
   *
   * Only active ones unless status says otherwise.
   *
   * `GET /api/v1/credits/custom-currencies` · `v1.credits.customCurrencies.list`
   */
  list(params?: ListCustomCurrencies | null, options?: RequestOptions): PagePromise<CustomCurrency>;

  /**
   * List plans and add-ons that refer to a custom currency.
   *
   * `GET /api/v1/credits/custom-currencies/{currencyId}/associated-entities` ·
   * `v1.credits.customCurrencies.listAssociatedEntities`
   *
   * @param currencyId Custom currency, by identifier.
   */
  listAssociatedEntities(
    currencyId: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<AssociatedEntity[]>;

  /**
   * Bring an archived custom currency back.
   *
   * Refused if its identifier is taken again.
   *
   * `POST /api/v1/credits/custom-currencies/{currencyId}/unarchive` ·
   * `v1.credits.customCurrencies.unarchive`
   *
   * @param currencyId Custom currency, by identifier.
   */
  unarchive(
    currencyId: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<CustomCurrency>;

  /**
   * Change a custom currency.
   *
   * Fields left out stay as they are.
   *
   * `PATCH /api/v1/credits/custom-currencies/{currencyId}` · `v1.credits.customCurrencies.update`
   *
   * @param currencyId Custom currency, by identifier.
   */
  update(
    currencyId: string,
    params?: UpdateCustomCurrency | null,
    options?: RequestOptions,
  ): ApiPromise<CustomCurrency>;
}

/** Credit grants. */
export interface CreditGrants {
  /**
   * Grant credits to a customer.
   *
   * `POST /api/v1/credits/grants` · `v1.credits.grants.create`
   */
  create(params: CreateCreditGrant, options?: RequestOptions): ApiPromise<CreditGrant>;

  /**
   * List credit grants of a customer page by page.
   *
   * `GET /api/v1/credits/grants` · `v1.credits.grants.list`
   */
  list(params: ListCreditGrants, options?: RequestOptions): PagePromise<CreditGrant>;

  /**
   * Void a credit grant so that the rest cannot be spent.
   *
   * `POST /api/v1/credits/grants/{id}/void` · `v1.credits.grants.void`
   *
   * @param id Credit grant identifier.
   */
  void(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<CreditGrant>;
}

/** Credit reservations. */
export interface CreditReservations {
  /**
   * Settle a reservation: spend part of it and free the remainder.
   *
   * Held credits are charged first; a cost above the hold is spent like any other. A repeat with
   * one reservation takes effect only once.
   *
   * `POST /api/v1/credits/reservations/{reservationId}/release` · `v1.credits.reservations.release`
   *
   * @param reservationId Reservation, as named when credits were held.
   */
  release(
    reservationId: string,
    params: ReleaseReservation,
    options?: RequestOptions,
  ): ApiPromise<ReservationRelease>;
}

/** Customers. */
export interface Customers {
  /** Links from customers to outside systems. */
  readonly integrations: CustomerIntegrations;

  /** Payment methods of customers. */
  readonly paymentMethod: CustomerPaymentMethod;

  /** Promotional entitlements. */
  readonly promotionalEntitlements: CustomerPromotionalEntitlements;

  /**
   * Archive a customer.
   *
   * An archived customer cannot start new subscriptions.
   *
   * `POST /api/v1/customers/{id}/archive` · `v1.customers.archive`
   *
   * @param id Customer reference.
   */
  archive(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Customer>;

  /**
   * Check one feature or credit entitlement of a customer.
   *
   * Give featureId or currencyId, not both. Answers come without a cache, so this is unfit for hot
   * paths. With reserveAmount the call holds credits although it is a GET: never cache, merge or
   * hedge it, and repeat it only under one reservationId.
   *
   * `GET /api/v1/customers/{id}/entitlements/check` · `v1.customers.checkEntitlement`
   *
   * @param id Customer reference.
   */
  checkEntitlement(
    id: string,
    params?: CheckEntitlement | null,
    options?: RequestOptions,
  ): ApiPromise<EntitlementAccess>;

  /**
   * Import many customers at once.
   *
   * `POST /api/v1/customers/import` · `v1.customers.import`
   */
  import(params: ImportCustomers, options?: RequestOptions): ApiPromise<ImportCustomersResult>;

  /**
   * List customers page by page.
   *
   * `GET /api/v1/customers` · `v1.customers.list`
   */
  list(params?: ListCustomers | null, options?: RequestOptions): PagePromise<Customer>;

  /**
   * List a customer's contracts with their coming invoices.
   *
   * Forecasts exist only for contracts that are billed.
   *
   * `GET /api/v1/customers/{id}/contracts` · `v1.customers.listContracts`
   *
   * @param id Customer reference.
   */
  listContracts(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<Contract[]>;

  /**
   * List a customer's invoices page by page.
   *
   * Read live from the billing provider, oldest issue date first unless told otherwise.
   *
   * `GET /api/v1/customers/{id}/invoices` · `v1.customers.listInvoices`
   *
   * @param id Customer reference.
   */
  listInvoices(
    id: string,
    params?: ListCustomerInvoices | null,
    options?: RequestOptions,
  ): PagePromise<CustomerInvoice>;

  /**
   * List a customer's resources page by page.
   *
   * `GET /api/v1/customers/{id}/resources` · `v1.customers.listResources`
   *
   * @param id Customer reference.
   */
  listResources(
    id: string,
    params?: PageParams | null,
    options?: RequestOptions,
  ): PagePromise<CustomerResource>;

  /**
   * Create a customer.
   *
   * `POST /api/v1/customers` · `v1.customers.provision`
   */
  provision(params: ProvisionCustomer, options?: RequestOptions): ApiPromise<Customer>;

  /**
   * Get one customer.
   *
   * `GET /api/v1/customers/{id}` · `v1.customers.retrieve`
   *
   * @param id Customer reference.
   */
  retrieve(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Customer>;

  /**
   * Get all effective entitlements of a customer or resource.
   *
   * Calls are not cached, so this is unfit for hot paths.
   *
   * `GET /api/v1/customers/{id}/entitlements` · `v1.customers.retrieveEntitlements`
   *
   * @param id Customer reference.
   */
  retrieveEntitlements(
    id: string,
    params?: RetrieveEntitlements | null,
    options?: RequestOptions,
  ): ApiPromise<CustomerEntitlements>;

  /**
   * Bring an archived customer back.
   *
   * `POST /api/v1/customers/{id}/unarchive` · `v1.customers.unarchive`
   *
   * @param id Customer reference.
   */
  unarchive(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Customer>;

  /**
   * Change a customer.
   *
   * `PATCH /api/v1/customers/{id}` · `v1.customers.update`
   *
   * @param id Customer reference.
   */
  update(
    id: string,
    params?: UpdateCustomer | null,
    options?: RequestOptions,
  ): ApiPromise<Customer>;
}

/** Links from customers to outside systems. */
export interface CustomerIntegrations {
  /**
   * Link a customer to a record in an outside system.
   *
   * `POST /api/v1/customers/{id}/integrations` · `v1.customers.integrations.link`
   *
   * @param id Customer reference.
   */
  link(
    id: string,
    params: LinkIntegration,
    options?: RequestOptions,
  ): ApiPromise<CustomerIntegration>;

  /**
   * List a customer's integration links page by page.
   *
   * `GET /api/v1/customers/{id}/integrations` · `v1.customers.integrations.list`
   *
   * @param id Customer reference.
   */
  list(
    id: string,
    params?: ListCustomerIntegrations | null,
    options?: RequestOptions,
  ): PagePromise<CustomerIntegration>;

  /**
   * Get one integration link of a customer.
   *
   * `GET /api/v1/customers/{id}/integrations/{integrationId}` ·
   * `v1.customers.integrations.retrieve`
   *
   * @param integrationId Integration reference.
   */
  retrieve(
    integrationId: string,
    params: RetrieveCustomerIntegration,
    options?: RequestOptions,
  ): ApiPromise<CustomerIntegration>;

  /**
   * Remove an integration link of a customer.
   *
   * `DELETE /api/v1/customers/{id}/integrations/{integrationId}` ·
   * `v1.customers.integrations.unlink`
   *
   * @param integrationId Integration reference.
   */
  unlink(
    integrationId: string,
    params: UnlinkCustomerIntegration,
    options?: RequestOptions,
  ): ApiPromise<CustomerIntegration>;

  /**
   * Change an integration link of a customer.
   *
   * `PATCH /api/v1/customers/{id}/integrations/{integrationId}` ·
   * `v1.customers.integrations.update`
   *
   * @param integrationId Integration reference.
   */
  update(
    integrationId: string,
    params: UpdateCustomerIntegration,
    options?: RequestOptions,
  ): ApiPromise<CustomerIntegration>;
}

/** Payment methods of customers. */
export interface CustomerPaymentMethod {
  /**
   * Put a payment method on a customer's file.
   *
   * `POST /api/v1/customers/{id}/payment-method` · `v1.customers.paymentMethod.attach`
   *
   * @param id Customer reference.
   */
  attach(id: string, params: AttachPaymentMethod, options?: RequestOptions): ApiPromise<Customer>;

  /**
   * Take the payment method off a customer's file.
   *
   * `DELETE /api/v1/customers/{id}/payment-method` · `v1.customers.paymentMethod.detach`
   *
   * @param id Customer reference.
   */
  detach(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Customer>;
}

/** Promotional entitlements. */
export interface CustomerPromotionalEntitlements {
  /**
   * Hand out promotional entitlements.
   *
   * `POST /api/v1/customers/{id}/promotional-entitlements` ·
   * `v1.customers.promotionalEntitlements.create`
   *
   * @param id Customer reference.
   */
  create(
    id: string,
    params: CreatePromotionalEntitlements,
    options?: RequestOptions,
  ): ApiPromise<PromotionalEntitlement[]>;

  /**
   * List promotional entitlements page by page.
   *
   * `GET /api/v1/customers/{id}/promotional-entitlements` ·
   * `v1.customers.promotionalEntitlements.list`
   *
   * @param id Customer reference.
   */
  list(
    id: string,
    params?: ListPromotionalEntitlements | null,
    options?: RequestOptions,
  ): PagePromise<PromotionalEntitlement>;

  /**
   * Take a promotional entitlement away.
   *
   * `DELETE /api/v1/customers/{id}/promotional-entitlements/{featureId}` ·
   * `v1.customers.promotionalEntitlements.revoke`
   *
   * @param featureId Feature identifier.
   */
  revoke(
    featureId: string,
    params: RevokePromotionalEntitlement,
    options?: RequestOptions,
  ): ApiPromise<PromotionalEntitlement>;
}

/** Raw usage events. */
export interface Events {
  /** Endpoints whose shapes may change. */
  readonly beta: BetaEvents;

  /** Data export. */
  readonly dataExport: DataExport;

  /**
   * Estimate the credits that an event would cost.
   *
   * The event is not ingested.
   *
   * `POST /api/v1/events/estimate` · `v1.events.estimate`
   */
  estimate(params: EstimateEvent, options?: RequestOptions): ApiPromise<CreditEstimate>;

  /**
   * Report raw usage events.
   *
   * They are stored at once and aggregated in the background.
   *
   * `POST /api/v1/events` · `v1.events.report`
   */
  report(params: ReportEvents, options?: RequestOptions): ApiPromise<unknown>;
}

/** Endpoints whose shapes may change. */
export interface BetaEvents {
  /** Governance tree. */
  readonly customers: Governance;
}

/** Governance tree. */
export interface Governance {
  /**
   * Read the governance tree of a customer with limits and usage.
   *
   * Figures may trail live usage a little.
   *
   * `GET /api/v1-beta/customers/{id}/governance` · `v1.events.beta.customers.retrieveGovernance`
   *
   * @param id Customer reference.
   */
  retrieveGovernance(
    id: string,
    params?: RetrieveGovernance | null,
    options?: RequestOptions,
  ): PagePromise<GovernanceNode>;
}

/** Data export. */
export interface DataExport {
  /** Data export destinations. */
  readonly destinations: Destinations;

  /**
   * List the data models that can be exported.
   *
   * `GET /api/v1/data-export/models` · `v1.events.dataExport.listModels`
   */
  listModels(params?: NoParams | null, options?: RequestOptions): ApiPromise<DataExportModels>;

  /**
   * Issue a token for the embedded export widget.
   *
   * The export integration is set up on first use.
   *
   * Found missing from the API's SDKs in 2026-10: the endpoint may be gone. Do not build on it.
   *
   * `POST /api/v1/data-export/scoped-token` · `v1.events.dataExport.mintScopedToken`
   */
  mintScopedToken(params: MintScopedToken, options?: RequestOptions): ApiPromise<ScopedToken>;

  /**
   * Start an export to one or all destinations.
   *
   * `POST /api/v1/data-export/sync` · `v1.events.dataExport.triggerSync`
   */
  triggerSync(
    params?: TriggerDataExportSync | null,
    options?: RequestOptions,
  ): ApiPromise<DataExportSync>;
}

/** Data export destinations. */
export interface Destinations {
  /**
   * Register an export destination.
   *
   * Repeating the call with the same destination is harmless.
   *
   * `POST /api/v1/data-export/destinations` · `v1.events.dataExport.destinations.create`
   */
  create(params: CreateDestination, options?: RequestOptions): ApiPromise<DataExportDestinations>;

  /**
   * Disconnect an export destination.
   *
   * Data in the warehouse is kept.
   *
   * `DELETE /api/v1/data-export/destinations/{destinationId}` ·
   * `v1.events.dataExport.destinations.delete`
   *
   * @param destinationId Export destination.
   */
  delete(
    destinationId: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<DataExportDestinations>;

  /**
   * Choose which models a destination receives.
   *
   * Takes effect with the next transfer.
   *
   * `PATCH /api/v1/data-export/destinations/{destinationId}` ·
   * `v1.events.dataExport.destinations.updateSelection`
   *
   * @param destinationId Export destination.
   */
  updateSelection(
    destinationId: string,
    params: UpdateDestinationSelection,
    options?: RequestOptions,
  ): ApiPromise<DataExportDestinations>;
}

/** Features. */
export interface Features {
  /**
   * Archive a feature.
   *
   * `POST /api/v1/features/{id}/archive` · `v1.features.archiveFeature`
   *
   * @param id Feature identifier.
   */
  archiveFeature(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<Feature>;

  /**
   * Create a feature.
   *
   * `POST /api/v1/features` · `v1.features.createFeature`
   */
  createFeature(params: CreateFeature, options?: RequestOptions): ApiPromise<Feature>;

  /**
   * List features page by page.
   *
   * `GET /api/v1/features` · `v1.features.listFeatures`
   */
  listFeatures(params?: ListFeatures | null, options?: RequestOptions): PagePromise<Feature>;

  /**
   * Get one feature.
   *
   * `GET /api/v1/features/{id}` · `v1.features.retrieveFeature`
   *
   * @param id Feature identifier.
   */
  retrieveFeature(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<Feature>;

  /**
   * Bring an archived feature back.
   *
   * `POST /api/v1/features/{id}/unarchive` · `v1.features.unarchiveFeature`
   *
   * @param id Feature identifier.
   */
  unarchiveFeature(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<Feature>;

  /**
   * Change a feature.
   *
   * `PATCH /api/v1/features/{id}` · `v1.features.updateFeature`
   *
   * @param id Feature identifier.
   */
  updateFeature(
    id: string,
    params?: UpdateFeature | null,
    options?: RequestOptions,
  ): ApiPromise<Feature>;
}

/** Plans. */
export interface Plans {
  /** Entitlements in plans. */
  readonly entitlements: PlanEntitlements;

  /**
   * Archive a plan.
   *
   * `POST /api/v1/plans/{id}/archive` · `v1.plans.archive`
   *
   * @param id Plan identifier.
   */
  archive(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Plan>;

  /**
   * Create a plan as a draft.
   *
   * `POST /api/v1/plans` · `v1.plans.create`
   */
  create(params: CreatePlan, options?: RequestOptions): ApiPromise<Plan>;

  /**
   * Open a draft of a published plan.
   *
   * `POST /api/v1/plans/{id}/draft` · `v1.plans.createDraft`
   *
   * @param id Plan identifier.
   */
  createDraft(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Plan>;

  /**
   * List plans page by page.
   *
   * `GET /api/v1/plans` · `v1.plans.list`
   */
  list(params?: ListPlans | null, options?: RequestOptions): PagePromise<Plan>;

  /**
   * List a plan's charges page by page.
   *
   * `GET /api/v1/plans/{id}/charges` · `v1.plans.listCharges`
   *
   * @param id Plan identifier.
   */
  listCharges(
    id: string,
    params?: PageParams | null,
    options?: RequestOptions,
  ): PagePromise<Charge>;

  /**
   * List a plan's overage charges page by page.
   *
   * `GET /api/v1/plans/{id}/overage-charges` · `v1.plans.listOverageCharges`
   *
   * @param id Plan identifier.
   */
  listOverageCharges(
    id: string,
    params?: PageParams | null,
    options?: RequestOptions,
  ): PagePromise<Charge>;

  /**
   * Publish the draft of a plan.
   *
   * `POST /api/v1/plans/{id}/publish` · `v1.plans.publish`
   *
   * @param id Plan identifier.
   */
  publish(id: string, params: PublishPackage, options?: RequestOptions): ApiPromise<PublishResult>;

  /**
   * Throw away the draft of a plan.
   *
   * `DELETE /api/v1/plans/{id}/draft` · `v1.plans.removeDraft`
   *
   * @param id Plan identifier.
   */
  removeDraft(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<IdReference>;

  /**
   * Get one plan.
   *
   * `GET /api/v1/plans/{id}` · `v1.plans.retrieve`
   *
   * @param id Plan identifier.
   */
  retrieve(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<Plan>;

  /**
   * Change a plan.
   *
   * `PATCH /api/v1/plans/{id}` · `v1.plans.update`
   *
   * @param id Plan identifier.
   */
  update(id: string, params?: UpdatePlan | null, options?: RequestOptions): ApiPromise<Plan>;
}

/** Entitlements in plans. */
export interface PlanEntitlements {
  /**
   * Add entitlements to a plan draft.
   *
   * `POST /api/v1/plans/{planId}/entitlements` · `v1.plans.entitlements.create`
   *
   * @param planId Plan identifier.
   */
  create(
    planId: string,
    params: CreateEntitlements,
    options?: RequestOptions,
  ): ApiPromise<Entitlement[]>;

  /**
   * Remove an entitlement from a plan draft.
   *
   * `DELETE /api/v1/plans/{planId}/entitlements/{id}` · `v1.plans.entitlements.delete`
   *
   * @param id Entitlement identifier.
   */
  delete(
    id: string,
    params: DeletePlanEntitlement,
    options?: RequestOptions,
  ): ApiPromise<Entitlement>;

  /**
   * List the entitlements of a plan.
   *
   * `GET /api/v1/plans/{planId}/entitlements` · `v1.plans.entitlements.list`
   *
   * @param planId Plan identifier.
   */
  list(
    planId: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): PagePromise<Entitlement>;

  /**
   * Change an entitlement of a plan draft.
   *
   * `PATCH /api/v1/plans/{planId}/entitlements/{id}` · `v1.plans.entitlements.update`
   *
   * @param id Entitlement identifier.
   */
  update(
    id: string,
    params: UpdatePlanEntitlement,
    options?: RequestOptions,
  ): ApiPromise<Entitlement>;
}

/** Products. */
export interface Products {
  /**
   * Archive a product with its plans and add-ons.
   *
   * `POST /api/v1/products/{id}/archive` · `v1.products.archiveProduct`
   *
   * @param id Product identifier.
   */
  archiveProduct(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<Product>;

  /**
   * Create a product.
   *
   * `POST /api/v1/products` · `v1.products.createProduct`
   */
  createProduct(params: CreateProduct, options?: RequestOptions): ApiPromise<Product>;

  /**
   * Copy a product with its plans and add-ons.
   *
   * `POST /api/v1/products/{id}/duplicate` · `v1.products.duplicateProduct`
   *
   * @param id Product identifier.
   */
  duplicateProduct(
    id: string,
    params: DuplicateProduct,
    options?: RequestOptions,
  ): ApiPromise<Product>;

  /**
   * List products page by page.
   *
   * `GET /api/v1/products` · `v1.products.listProducts`
   */
  listProducts(params?: ListProducts | null, options?: RequestOptions): PagePromise<Product>;

  /**
   * Bring an archived product back.
   *
   * `POST /api/v1/products/{id}/unarchive` · `v1.products.unarchiveProduct`
   *
   * @param id Product identifier.
   */
  unarchiveProduct(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<Product>;

  /**
   * Change a product.
   *
   * `PATCH /api/v1/products/{id}` · `v1.products.updateProduct`
   *
   * @param id Product identifier.
   */
  updateProduct(
    id: string,
    params?: UpdateProduct | null,
    options?: RequestOptions,
  ): ApiPromise<Product>;
}

/** Subscriptions. */
export interface Subscriptions {
  /** Planned subscription changes. */
  readonly futureUpdate: SubscriptionFutureUpdate;

  /** Subscription invoices. */
  readonly invoice: SubscriptionInvoices;

  /** Subscription usage. */
  readonly usage: SubscriptionUsage;

  /**
   * Cancel a subscription now or later.
   *
   * `POST /api/v1/subscriptions/{id}/cancel` · `v1.subscriptions.cancel`
   *
   * @param id Subscription identifier.
   */
  cancel(
    id: string,
    params?: CancelSubscription | null,
    options?: RequestOptions,
  ): ApiPromise<Subscription>;

  /**
   * Hand a subscription over to another customer.
   *
   * Who pays stays the same, unless payment had been delegated to that customer before.
   *
   * `POST /api/v1/subscriptions/{id}/delegate` · `v1.subscriptions.delegate`
   *
   * @param id Subscription identifier.
   */
  delegate(
    id: string,
    params: DelegateSubscription,
    options?: RequestOptions,
  ): ApiPromise<Subscription>;

  /**
   * Import many subscriptions in the background.
   *
   * `POST /api/v1/subscriptions/import` · `v1.subscriptions.import`
   */
  import(params: ImportSubscriptions, options?: RequestOptions): ApiPromise<ImportTask>;

  /**
   * List subscriptions page by page.
   *
   * Listed subscriptions carry no `subscriptionEntitlements`, which are too costly at scale:
   * retrieve one subscription for them.
   *
   * `GET /api/v1/subscriptions` · `v1.subscriptions.list`
   */
  list(params?: ListSubscriptions | null, options?: RequestOptions): PagePromise<Subscription>;

  /**
   * Move a subscription to the newest package versions.
   *
   * Price differences are settled pro rata.
   *
   * `POST /api/v1/subscriptions/{id}/migrate` · `v1.subscriptions.migrate`
   *
   * @param id Subscription identifier.
   */
  migrate(
    id: string,
    params?: MigrateSubscription | null,
    options?: RequestOptions,
  ): ApiPromise<Subscription>;

  /**
   * Work out what a subscription would cost.
   *
   * Nothing is created or changed.
   *
   * `POST /api/v1/subscriptions/preview` · `v1.subscriptions.preview`
   */
  preview(params: PreviewSubscription, options?: RequestOptions): ApiPromise<SubscriptionPreview>;

  /**
   * Create a subscription, or a checkout when payment is needed.
   *
   * The answer carries a checkout address when no payment method is on file.
   *
   * `POST /api/v1/subscriptions` · `v1.subscriptions.provision`
   */
  provision(
    params: ProvisionSubscription,
    options?: RequestOptions,
  ): ApiPromise<ProvisionedSubscription>;

  /**
   * Get one subscription.
   *
   * Its `subscriptionEntitlements` are the subscription's own overrides only (type and id), not
   * what the plan grants: `v1.plans.entitlements.list(planId)` or the plan itself tells that.
   *
   * `GET /api/v1/subscriptions/{id}` · `v1.subscriptions.retrieve`
   *
   * @param id Subscription identifier.
   */
  retrieve(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<Subscription>;

  /**
   * Move a subscription to another resource of the customer.
   *
   * `POST /api/v1/subscriptions/{id}/transfer` · `v1.subscriptions.transfer`
   *
   * @param id Subscription identifier.
   */
  transfer(
    id: string,
    params: TransferSubscription,
    options?: RequestOptions,
  ): ApiPromise<Subscription>;

  /**
   * Change a subscription.
   *
   * `PATCH /api/v1/subscriptions/{id}` · `v1.subscriptions.update`
   *
   * @param id Subscription identifier.
   */
  update(
    id: string,
    params?: UpdateSubscription | null,
    options?: RequestOptions,
  ): ApiPromise<Subscription>;
}

/** Planned subscription changes. */
export interface SubscriptionFutureUpdate {
  /**
   * Drop a change that waits for payment.
   *
   * `DELETE /api/v1/subscriptions/{id}/future-update/pending-payment` ·
   * `v1.subscriptions.futureUpdate.cancelPendingPayment`
   *
   * @param id Subscription identifier.
   */
  cancelPendingPayment(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<IdReference>;

  /**
   * Drop a planned change.
   *
   * `DELETE /api/v1/subscriptions/{id}/future-update/schedule` ·
   * `v1.subscriptions.futureUpdate.cancelSchedule`
   *
   * @param id Subscription identifier.
   */
  cancelSchedule(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<IdReference>;
}

/** Subscription invoices. */
export interface SubscriptionInvoices {
  /**
   * Mark the newest open invoice as paid.
   *
   * `POST /api/v1/subscriptions/{id}/invoice/paid` · `v1.subscriptions.invoice.markAsPaid`
   *
   * @param id Subscription identifier.
   */
  markAsPaid(
    id: string,
    params?: NoParams | null,
    options?: RequestOptions,
  ): ApiPromise<IdReference>;
}

/** Subscription usage. */
export interface SubscriptionUsage {
  /**
   * Invoice usage that was not charged yet.
   *
   * `POST /api/v1/subscriptions/{id}/usage/charge` · `v1.subscriptions.usage.chargeUsage`
   *
   * @param id Subscription identifier.
   */
  chargeUsage(
    id: string,
    params?: ChargeUsage | null,
    options?: RequestOptions,
  ): ApiPromise<UsageCharge>;

  /**
   * Push usage figures to billing.
   *
   * `POST /api/v1/subscriptions/{id}/usage/sync` · `v1.subscriptions.usage.sync`
   *
   * @param id Subscription identifier.
   */
  sync(id: string, params?: NoParams | null, options?: RequestOptions): ApiPromise<UsageSync>;
}

/** Usage of metered features. */
export interface Usage {
  /**
   * Estimate the credits that a usage report would cost.
   *
   * Nothing is recorded.
   *
   * `POST /api/v1/usage/estimate` · `v1.usage.estimate`
   */
  estimate(params: EstimateUsage, options?: RequestOptions): ApiPromise<CreditEstimate>;

  /**
   * Get the usage of a metered feature over time.
   *
   * `GET /api/v1/usage/{customerId}/history/{featureId}` · `v1.usage.history`
   *
   * @param featureId Feature identifier.
   */
  history(
    featureId: string,
    params: RetrieveUsageHistory,
    options?: RequestOptions,
  ): ApiPromise<UsageHistory>;

  /**
   * Record usage measurements.
   *
   * `POST /api/v1/usage` · `v1.usage.report`
   *
   * @deprecated Superseded by v2.usage.report.
   */
  report(params: ReportUsage, options?: RequestOptions): ApiPromise<UsageReport[]>;
}

/** Endpoints whose shapes may change. */
export interface V1Beta {
  /** What belongs to customers. */
  readonly customers: BetaCustomers;

  /** Entity types. */
  readonly entityTypes: EntityTypes;
}

/** What belongs to customers. */
export interface BetaCustomers {
  /** Limits of entities. */
  readonly assignments: BetaCustomerAssignments;

  /** Entities under a customer. */
  readonly entities: BetaCustomerEntities;

  /** Entitlement checks with entity limits. */
  readonly entitlements: BetaCustomerEntitlements;
}

/** Limits of entities. */
export interface BetaCustomerAssignments {
  /**
   * List limits assigned to entities page by page.
   *
   * `GET /api/v1-beta/customers/{id}/assignments` · `v1Beta.customers.assignments.list`
   *
   * @param id Customer reference.
   */
  list(
    id: string,
    params?: ListAssignments | null,
    options?: RequestOptions,
  ): PagePromise<Assignment>;

  /**
   * Assign or change limits of entities in bulk.
   *
   * Fields left out of an existing assignment stay as they are.
   *
   * `PUT /api/v1-beta/customers/{id}/assignments` · `v1Beta.customers.assignments.upsert`
   *
   * @param id Customer reference.
   */
  upsert(id: string, params: UpsertAssignments, options?: RequestOptions): ApiPromise<Assignment[]>;
}

/** Entities under a customer. */
export interface BetaCustomerEntities {
  /**
   * Archive entities in bulk.
   *
   * `POST /api/v1-beta/customers/{id}/entities/archive` · `v1Beta.customers.entities.archive`
   *
   * @param id Customer reference.
   */
  archive(id: string, params: EntityIds, options?: RequestOptions): ApiPromise<EntityIds>;

  /**
   * List a customer's entities page by page.
   *
   * `GET /api/v1-beta/customers/{id}/entities` · `v1Beta.customers.entities.list`
   *
   * @param id Customer reference.
   */
  list(id: string, params?: ListEntities | null, options?: RequestOptions): PagePromise<Entity>;

  /**
   * Get one entity of a customer.
   *
   * `GET /api/v1-beta/customers/{id}/entities/{entityId}` · `v1Beta.customers.entities.retrieve`
   *
   * @param entityId Entity reference.
   */
  retrieve(entityId: string, params: RetrieveEntity, options?: RequestOptions): ApiPromise<Entity>;

  /**
   * Bring archived entities back in bulk.
   *
   * `POST /api/v1-beta/customers/{id}/entities/unarchive` · `v1Beta.customers.entities.unarchive`
   *
   * @param id Customer reference.
   */
  unarchive(id: string, params: EntityIds, options?: RequestOptions): ApiPromise<EntityIds>;

  /**
   * Create or change entities in bulk.
   *
   * `PUT /api/v1-beta/customers/{id}/entities` · `v1Beta.customers.entities.upsert`
   *
   * @param id Customer reference.
   */
  upsert(id: string, params: UpsertEntities, options?: RequestOptions): ApiPromise<Entity[]>;
}

/** Entitlement checks with entity limits. */
export interface BetaCustomerEntitlements {
  /**
   * Check an entitlement together with entity limits.
   *
   * Beta: shapes may change.
   *
   * `GET /api/v1-beta/customers/{id}/entitlements/check` · `v1Beta.customers.entitlements.check`
   *
   * @param id Customer reference.
   */
  check(
    id: string,
    params?: CheckEntityEntitlement | null,
    options?: RequestOptions,
  ): ApiPromise<EntityAccess>;
}

/** Entity types. */
export interface EntityTypes {
  /**
   * List entity types page by page.
   *
   * `GET /api/v1-beta/entity-types` · `v1Beta.entityTypes.list`
   */
  list(params?: PageParams | null, options?: RequestOptions): PagePromise<EntityType>;

  /**
   * Create or change entity types in bulk.
   *
   * `PUT /api/v1-beta/entity-types` · `v1Beta.entityTypes.upsert`
   */
  upsert(params: UpsertEntityTypes, options?: RequestOptions): ApiPromise<EntityType[]>;
}

/** Endpoints in their second version. */
export interface V2 {
  /** Usage of metered features, second version. */
  readonly usage: UsageV2;
}

/** Usage of metered features, second version. */
export interface UsageV2 {
  /**
   * Record usage measurements.
   *
   * Like v1.usage.report, but each wallet balance is listed once.
   *
   * `POST /api/v2/usage` · `v2.usage.report`
   */
  report(params: ReportUsage, options?: RequestOptions): ApiPromise<UsageReportResult>;
}
