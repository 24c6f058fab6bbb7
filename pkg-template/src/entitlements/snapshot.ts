import type { CustomerEntitlements } from "../contract/models.js";

/** All entitlements of a customer, or of one of its resources, as JSON can carry them. */
export interface Snapshot extends CustomerEntitlements {
  /** The customer. */
  readonly customerId: string;
  /** The resource within the customer; missing if it is not about one. */
  readonly resourceId?: string;
  /** When Stigg was asked for them, in milliseconds since 1970. */
  readonly fetchedAt: number;
}

/** @internal Whether a value is a snapshot of a holder. */
export function isSnapshot(value: unknown): value is Snapshot {
  const { customerId, resourceId, fetchedAt, accessDeniedReason, entitlements } = Object(value) as Snapshot;
  return (
    typeof customerId === "string" &&
    (resourceId === undefined || typeof resourceId === "string") &&
    typeof fetchedAt === "number" &&
    (accessDeniedReason === null || typeof accessDeniedReason === "string") &&
    Array.isArray(entitlements)
  );
}
