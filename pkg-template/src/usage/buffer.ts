import type { Stigg } from "../client.js";
import type { Event, UsageEntry } from "../contract/models.js";
import { checkContext, type Context } from "../context.js";
import { kindOf, refusal } from "../refusal.js";
import { settingsOf, type Settings, type UsageBufferOptions } from "./options.js";
import { LEASE, Outbox, sleep } from "./outbox.js";

/** A measurement. Its time is that of the call, unless it says another; its key is made up, unless it has one. */
export type BufferedUsage = UsageEntry;

/** An event. Its time is that of the call, unless it says another; its key is made up, unless it has one. */
export type BufferedEvent = Omit<Event, "idempotencyKey"> & Partial<Pick<Event, "idempotencyKey">>;

/** What a flush comes to. */
export interface Flushed {
  /** How many items still wait, because Stigg could not be reached; they are sent later, if the process lives on. */
  readonly pending: number;
}

/** Sends usage and events in batches, in the order in which they were accepted; see {@link usageBuffer}. */
export class UsageBuffer {
  readonly #settings: Settings;
  readonly #usages: Outbox<UsageEntry>;
  readonly #events: Outbox<Event>;
  /** Those who take care that what waits is sent (the contexts, or the buffer itself), and until when they are trusted. */
  readonly #senders = new WeakMap<object, number>();

  /** @internal */
  constructor(client: Stigg, options: UsageBufferOptions) {
    this.#settings = settingsOf(options);
    this.#usages = new Outbox((usages, options) => client.v2.usage.report({ usages }, options), this.#settings);
    this.#events = new Outbox((events, options) => client.v1.events.report({ events }, options), this.#settings);
  }

  /** How many items have been accepted and have not arrived yet. */
  get pending(): number {
    return this.#usages.size + this.#events.size;
  }

  /**
   * Accepts a measurement (`v2.usage.report`). The object is copied; it is checked when it is sent, and if it is
   * refused then, `onEvent` is told.
   *
   * @param context The `ctx` of a Worker: its `waitUntil` lets the batch go out behind the answer.
   * @returns Whether it was accepted: `false` if too many wait.
   * @throws {InvalidRequestError} If it is no object, or cannot be copied.
   */
  report(usage: BufferedUsage, context: Pick<Context, "waitUntil"> = {}): boolean {
    checkContext(context);
    const copy = copyOf("usage", usage);
    const { createdAt = now(), idempotencyKey = crypto.randomUUID() } = copy;
    return this.#usages.add({ ...copy, createdAt, idempotencyKey }) && this.#sendSoon(context);
  }

  /** Accepts an event (`v1.events.report`); otherwise as {@link report}. */
  event(event: BufferedEvent, context: Pick<Context, "waitUntil"> = {}): boolean {
    checkContext(context);
    const copy = copyOf("event", event);
    const { timestamp = now(), idempotencyKey = crypto.randomUUID() } = copy;
    return this.#events.add({ ...copy, timestamp, idempotencyKey }) && this.#sendSoon(context);
  }

  /**
   * Sends all that waits, at once. It resolves when each item has arrived, was dropped, or could not be sent: it never
   * rejects.
   */
  async flush(): Promise<Flushed> {
    await Promise.all([this.#usages.drain(), this.#events.drain()]);
    return { pending: this.pending };
  }

  #sendSoon(context: Pick<Context, "waitUntil">): true {
    const sender = context.waitUntil ? context : this;
    if (Date.now() < (this.#senders.get(sender) ?? 0)) return true;
    const work = this.#sendAll(sender);
    try {
      // As a method: a Worker's own refuses to be called without its context.
      context.waitUntil?.(work);
    } catch (cause) {
      this.#settings.tell({ type: "caller", cause });
    }
    return true;
  }

  /** Sends until nothing waits. On Workers each request does so for itself: what another began may end with that one. */
  async #sendAll(sender: object): Promise<void> {
    const outboxes = [this.#usages, this.#events];
    for (let wait = this.#settings.delay; wait !== Infinity; ) {
      this.#senders.set(sender, Date.now() + wait + LEASE);
      await sleep(wait);
      await Promise.all(outboxes.map((outbox) => outbox.wait() === 0 && outbox.turn()));
      wait = Math.min(...outboxes.map((outbox) => outbox.wait() ?? Infinity));
    }
    this.#senders.delete(sender);
  }
}

function copyOf<T extends object>(name: string, given: T): T {
  if (typeof given !== "object" || (given as unknown) === null || Array.isArray(given)) {
    throw refusal(name, `must be an object like { customerId: "customer-123", … }, got ${kindOf(given)}`);
  }
  try {
    return structuredClone(given);
  } catch (cause) {
    throw refusal(name, "cannot be copied; see cause", cause);
  }
}

function now(): string {
  return new Date().toISOString();
}
