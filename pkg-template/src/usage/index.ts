import type { Stigg } from "../client.js";
import { UsageBuffer } from "./buffer.js";
import type { UsageBufferOptions } from "./options.js";

export type { BufferedEvent, BufferedUsage, Flushed, UsageBuffer } from "./buffer.js";
export type { UsageBufferEvent } from "./events.js";
export type { UsageBufferOptions } from "./options.js";

/**
 * A buffer in front of `v2.usage.report` and `v1.events.report`: what is accepted is sent in batches behind your
 * answers, again after failures, and counts once. Make one beside the client and keep it.
 *
 * ```ts
 * const usage = usageBuffer(stigg);
 * usage.report({ customerId: "customer-123", featureId: "feature-api-calls", value: 1 }, ctx);
 * ```
 *
 * It is in memory: what is pending when the process or the isolate ends is lost, unless {@link UsageBuffer.flush} is
 * awaited before.
 *
 * @throws {InvalidRequestError} If an option makes no sense.
 */
export function usageBuffer(client: Stigg, options: UsageBufferOptions = {}): UsageBuffer {
  return new UsageBuffer(client, options);
}
