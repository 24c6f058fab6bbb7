import type { Event, UsageEntry, UsageReportResult } from "../contract/models.js";
import { isInvalidRequestError, type StiggError } from "../errors.js";
import type { RequestOptions } from "../options.js";
import type { Settings } from "./options.js";

/** How long a batch may take, in milliseconds: less than a Worker's `waitUntil` waits. */
const DEADLINE = 25_000;
/** When a batch counts as lost although nobody said so: the request that sent it has ended, and its timers with it. */
export const LEASE = DEADLINE + 5_000;
/** How long to wait for a batch that somebody else sends. */
const POLL = 50;
/** Stigg knows an item's key for seven days. */
const LONGEST = 6 * 24 * 3_600_000;
/** Milliseconds between attempts: twice as many each time, up to a bound, less up to a half by chance. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/** Sends a batch. */
export type Send<T> = (items: T[], options: RequestOptions) => PromiseLike<unknown>;

/** What is accepted and has not arrived yet. */
interface Item<T> {
  readonly value: T;
  readonly since: number;
}

/** Items of one kind, on their way in the order in which they were accepted, one batch at a time. */
export class Outbox<T extends UsageEntry | Event> {
  readonly #send: Send<T>;
  readonly #settings: Settings;
  #items: Item<T>[] = [];
  /** How many go together: fewer after a refusal, until the item that is refused stands alone. */
  #size: number;
  #failures = 0;
  #pausedUntil = -Infinity;
  #sendingSince = -Infinity;

  constructor(send: Send<T>, settings: Settings) {
    this.#send = send;
    this.#settings = settings;
    this.#size = settings.batchSize;
  }

  /** How many items wait. */
  get size(): number {
    return this.#items.length;
  }

  /** Takes an item, unless there are too many. */
  add(value: T): boolean {
    if (this.#items.length >= this.#settings.maxItems) {
      this.#settings.tell({ type: "dropped", reason: "full", item: value });
      return false;
    }
    this.#items.push({ value, since: Date.now() });
    return true;
  }

  /** The milliseconds until there is something to do here; `undefined` if nothing waits. */
  wait(): number | undefined {
    if (this.#items.length === 0) return undefined;
    const now = Date.now();
    return this.#isSending(now) ? POLL : Math.max(this.#pausedUntil - now, 0);
  }

  /** Sends all that waits by now, once. */
  async drain(): Promise<void> {
    const last = this.#items.at(-1);
    while (last && this.#items.includes(last)) {
      if (this.#isSending(Date.now())) await sleep(POLL);
      else if (!(await this.turn())) return;
    }
  }

  /** Sends a batch, unless one is under way; gives whether it has been dealt with. It never rejects. */
  async turn(): Promise<boolean> {
    const now = Date.now();
    if (this.#isSending(now)) return false;
    for (const item of this.#items.filter(({ since }) => now - since > LONGEST)) this.#drop(item, "expired");
    const batch = this.#items.slice(0, this.#size);
    if (batch.length === 0) return true;
    this.#sendingSince = now;
    try {
      const reply = await this.#send(
        batch.map(({ value }) => value),
        { deadline: DEADLINE },
      );
      this.#forget(batch);
      this.#failures = 0;
      this.#size = Math.min(this.#size * 2, this.#settings.batchSize);
      this.#settings.tell({ type: "sent", count: batch.length, reply: reply as UsageReportResult | undefined });
      return true;
    } catch (error) {
      return this.#failed(batch, error as StiggError);
    } finally {
      // Unless it was taken for lost.
      if (this.#sendingSince === now) this.#sendingSince = -Infinity;
    }
  }

  /** Whether a batch is under way. A clock that went backwards knows nothing of it. */
  #isSending(now: number): boolean {
    return now >= this.#sendingSince && now < this.#sendingSince + LEASE;
  }

  #failed(batch: readonly Item<T>[], error: StiggError): boolean {
    if (isRefusal(error)) {
      const culprit = batch.length === 1 ? batch[0] : batch[culpritOf(error)];
      if (culprit) this.#drop(culprit, "refused", error);
      else this.#size = Math.ceil(batch.length / 2);
      return true;
    }
    const doubled = Math.min(FIRST_PAUSE * 2 ** this.#failures++, LONGEST_PAUSE);
    const pauseMs = Math.max(doubled * (1 - Math.random() / 2), Math.min((error.retryAfter ?? 0) * 1000, LONGEST_PAUSE));
    this.#pausedUntil = Date.now() + pauseMs;
    this.#settings.tell({ type: "failed", count: batch.length, error, pauseMs });
    return false;
  }

  #drop(item: Item<T>, reason: "refused" | "expired", error?: StiggError): void {
    this.#forget([item]);
    this.#settings.tell({ type: "dropped", reason, item: item.value, error });
  }

  #forget(gone: readonly Item<T>[]): void {
    const dealtWith = new Set(gone);
    this.#items = this.#items.filter((item) => !dealtWith.has(item));
  }
}

/** Whether an item is wrong, so that no repetition helps; what concerns the key or the moment is none of its faults. */
function isRefusal(error: StiggError): boolean {
  const { status = 0 } = error;
  if (isInvalidRequestError(error)) return true;
  return status >= 400 && status < 500 && ![401, 403, 408, 425, 429].includes(status);
}

/** The index in a place like `usages[3].value`. */
function culpritOf(error: StiggError): number {
  return Number(/^\w+\[(\d+)\]/.exec(isInvalidRequestError(error) ? error.place : "")?.[1] ?? NaN);
}

/** A pause. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
