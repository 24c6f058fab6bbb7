import type { EntitlementAccess } from "../contract/models.js";

/** What Stigg says of one entitlement. Some members come with webhooks only; a missing one is not known. */
export interface Access {
  readonly type?: unknown;
  readonly isGranted?: unknown;
  readonly accessDeniedReason?: unknown;
  readonly feature?: { readonly id?: unknown; readonly featureType?: unknown } | null;
  readonly currency?: { readonly currencyId?: unknown } | null;
  readonly currentUsage?: unknown;
  readonly usageLimit?: unknown;
  readonly hasUnlimitedUsage?: unknown;
  readonly hasSoftLimit?: unknown;
  readonly meterType?: unknown;
  readonly enumValues?: unknown;
  readonly resetPeriod?: unknown;
  readonly usagePeriodAnchor?: unknown;
  readonly usagePeriodStart?: unknown;
  readonly usagePeriodEnd?: unknown;
  readonly usageUpdatedAt?: unknown;
  readonly entitlementUpdatedAt?: unknown;
  readonly validUntil?: unknown;
}

/** Whether an access can be read at all. */
export function isAccess(value: unknown): value is EntitlementAccess {
  const { type, feature, currency } = Object(value) as Access;
  return typeof (type === "CREDIT" ? currency?.currencyId : feature?.id) === "string";
}
