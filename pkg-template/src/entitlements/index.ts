import type { Stigg } from "../client.js";
import { Gate } from "./gate.js";
import type { GateOptions } from "./options.js";

export type { Context } from "../context.js";
export type { GateEvent } from "./events.js";
export type { Fallback, FallbackInput } from "./fallback.js";
export type { Gate } from "./gate.js";
export type { Holder } from "./key.js";
export type { GateOptions } from "./options.js";
export type { Consistency, Question, Reserve } from "./question.js";
export type { Cache, Result } from "./result.js";
export type { Snapshot } from "./snapshot.js";
export type { Store } from "./store.js";
export type { UsageReply } from "./usage.js";

/**
 * A gate that answers entitlement checks from what is known of a customer, in front of every request of your product.
 * Make one beside the client and keep it: what it remembers is in it. Nothing is sent here, and no timer is started.
 *
 * ```ts
 * const gate = entitlements(new Stigg());
 * const { hasAccess } = await gate.check({ customerId: "customer-123", featureId: "feature-seats" });
 * ```
 *
 * @throws {InvalidRequestError} If an option makes no sense.
 */
export function entitlements(client: Stigg, options: GateOptions = {}): Gate {
  return new Gate(client, options);
}
