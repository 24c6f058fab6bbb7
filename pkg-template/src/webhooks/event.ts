import type { CustomerEntitlements } from "../contract/models.js";
import type { Snapshot } from "../entitlements/snapshot.js";

/** What Stigg sends. Each type has further members of its own; see Stigg's reference of webhook events. */
export interface WebhookEvent {
  /** What happened: `entitlements.updated`, `subscription.created`, … */
  readonly type: string;
  /** The same for each repetition of a message. */
  readonly messageId: string;
  /** When it happened (ISO 8601). */
  readonly timestamp?: string;
  readonly [member: string]: unknown;
}

/** The entitlements of a customer, or of one of its resources, have changed: these are all of them now. */
export interface EntitlementsUpdated extends WebhookEvent {
  /** `entitlements.updated` */
  readonly type: typeof ENTITLEMENTS_UPDATED;
  /** The customer. */
  readonly customer: { readonly id: string; readonly [member: string]: unknown };
  /** The resource within the customer, if it is about one. */
  readonly resource?: { readonly id: string; readonly [member: string]: unknown } | null;
  /** What the customer has now. */
  readonly entitlements: readonly Entitlement[];
  /** When they were computed (ISO 8601). */
  readonly entitlementsUpdatedAt: string;
}

/** One entitlement, as webhooks write it: only what is granted is in the list. */
export interface Entitlement {
  /** What it is of; of credits there is none. */
  readonly feature?: {
    readonly id: string;
    readonly name?: string;
    readonly featureType?: string;
    readonly meterType?: string;
  } | null;
  /** How much may be used in a period. */
  readonly usageLimit?: number | null;
  /** How much has been used in it. */
  readonly currentUsage?: number | null;
  /** Whether there is no limit. */
  readonly hasUnlimitedUsage?: boolean | null;
  /** Whether the limit may be exceeded. */
  readonly hasSoftLimit?: boolean | null;
  /** The values that are granted. */
  readonly enumValues?: readonly string[] | null;
  readonly [member: string]: unknown;
}

export const ENTITLEMENTS_UPDATED = "entitlements.updated";

/** What the text says, if it is an event. */
export function eventIn(text: string): WebhookEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { type, messageId } = Object(value) as WebhookEvent;
  return typeof type === "string" && typeof messageId === "string" ? (value as WebhookEvent) : undefined;
}

/** Whether an event tells a customer's entitlements. */
export function isEntitlementsUpdated(event: WebhookEvent): event is EntitlementsUpdated {
  return event.type === ENTITLEMENTS_UPDATED;
}

/** The event as if the entitlements had been asked for; `undefined` if it lacks what a gate needs. */
export function snapshotOf({
  customer,
  resource,
  entitlements,
  entitlementsUpdatedAt,
}: EntitlementsUpdated): Snapshot | undefined {
  const fetchedAt = Date.parse(entitlementsUpdatedAt);
  const isWhole = typeof customer?.id === "string" && Array.isArray(entitlements) && !Number.isNaN(fetchedAt);
  if (!isWhole || (resource && typeof resource.id !== "string")) return undefined;
  return {
    customerId: customer.id,
    ...(resource && { resourceId: resource.id }),
    fetchedAt,
    accessDeniedReason: null,
    // Whatever else is in the list, nobody could ask for.
    entitlements: entitlements.filter(Boolean).map((entitlement) => ({
      ...entitlement,
      type: "FEATURE",
      isGranted: isGranted(entitlement),
      meterType: entitlement.feature?.meterType,
      // The same under two names.
      feature: entitlement.feature && { displayName: entitlement.feature.name, ...entitlement.feature },
      entitlementUpdatedAt: entitlementsUpdatedAt,
    })) as CustomerEntitlements["entitlements"],
  };
}

/** Whether it grants anything now; `undefined` where that is Stigg's to say: of credits the list tells too little. */
function isGranted({ feature, usageLimit, currentUsage, ...limits }: Entitlement): boolean | undefined {
  if (limits.hasUnlimitedUsage || limits.hasSoftLimit || feature?.featureType !== "NUMBER") return true;
  if (typeof usageLimit !== "number" || typeof currentUsage !== "number") return undefined;
  return currentUsage <= usageLimit;
}
