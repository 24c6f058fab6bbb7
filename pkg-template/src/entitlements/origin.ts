import type { Stigg } from "../client.js";
import { isInvalidRequestError, isNotFoundError, isRateLimitError, isStiggError, StiggError } from "../errors.js";
import type { Access } from "./access.js";
import { Breaker } from "./breaker.js";
import type { Tell } from "./events.js";
import type { Holder } from "./key.js";
import type { Asked } from "./question.js";
import { ABSENT, DOWN, failure, REFUSED } from "./rules.js";
import type { Snapshot } from "./snapshot.js";
import { LATE, within } from "./waiting.js";

/** Why there is no answer. */
export class Fault {
  /** Whether Stigg is merely out of reach, so that what was known may do. */
  readonly isDown: boolean;

  constructor(isDown: boolean) {
    this.isDown = isDown;
  }
}

/** Neither came: the wait is over. */
export const NO_REPLY = new Fault(true);
const REFUSAL = new Fault(false);

const NO_CUSTOMER = "CustomerNotFound";

/** Stigg itself, asked through the caller's client, once per question. */
export class Origin {
  readonly #client: Stigg;
  readonly #tell: Tell;
  readonly #breaker: Breaker;

  constructor(client: Stigg, tell: Tell) {
    this.#client = client;
    this.#tell = tell;
    this.#breaker = new Breaker(tell);
  }

  /** All entitlements of a holder. */
  snapshot({ customerId, resourceId }: Holder, timeout: number): Promise<Snapshot | Fault> {
    const holder = { customerId, ...(resourceId != null && { resourceId }) };
    const fetchedAt = Date.now();
    return this.#ask(holder, timeout, async () => {
      const params = resourceId == null ? undefined : { resourceId };
      const options = { timeout, maxRetries: 0 };
      try {
        const { accessDeniedReason, entitlements } = await this.#client.v1.customers.retrieveEntitlements(
          customerId,
          params,
          options,
        );
        if (!Array.isArray(entitlements))
          throw unreadable("v1.customers.retrieveEntitlements", "a list of entitlements");
        this.#tell({ type: "refreshed", holder });
        return { ...holder, fetchedAt, accessDeniedReason: accessDeniedReason ?? null, entitlements };
      } catch (error) {
        if (!isAbsent(error)) throw error;
        return { ...holder, fetchedAt, accessDeniedReason: NO_CUSTOMER, entitlements: [] };
      }
    });
  }

  /** The decision on a question. */
  check(question: Asked, timeout: number, signal?: AbortSignal | null): Promise<Access | Fault> {
    const { customerId, resourceId, fallback, consistency, requestedValues, ...rest } = question;
    return this.#ask(question, timeout, async () => {
      const params = {
        ...rest,
        ...(resourceId != null && { resourceId }),
        ...(requestedValues?.length && { requestedValues: [...requestedValues] }),
      };
      try {
        const access = await this.#client.v1.customers.checkEntitlement(customerId, params, {
          timeout,
          maxRetries: 0,
          signal,
        });
        if (typeof access.isGranted !== "boolean") throw unreadable("v1.customers.checkEntitlement", "a decision");
        return access;
      } catch (error) {
        if (!isAbsent(error)) throw error;
        return { isGranted: false, accessDeniedReason: NO_CUSTOMER };
      }
    });
  }

  async #ask<T>(holder: Holder, timeout: number, ask: () => Promise<T>): Promise<T | Fault> {
    if (this.#breaker.isOpen(Date.now())) return NO_REPLY;
    try {
      // A fetch of the caller's may not know what an end is.
      const reply = await within(ask(), timeout);
      if (reply === LATE) throw new StiggError(`Stigg did not reply in time (${timeout} ms)`, { code: "timeout" });
      this.#breaker.close();
      return reply;
    } catch (error) {
      // It is the question that is wrong, and nothing was sent.
      if (isInvalidRequestError(error)) throw error;
      return this.#failed(
        holder,
        isStiggError(error) ? error : new StiggError("the client failed; see cause", { cause: error }),
      );
    }
  }

  #failed({ customerId, resourceId }: Holder, error: StiggError): Fault {
    // A status of 2xx says that the reply was unreadable, one of 3xx that somebody is in between.
    const { status = 0, retryAfter, code } = error;
    const meaning = status < 400 ? DOWN : status === 404 ? REFUSED : failure(status);
    if (meaning === REFUSED) this.#breaker.close();
    else if (code !== "aborted") this.#breaker.fail(Date.now(), isRateLimitError(error), (retryAfter ?? 0) * 1000);
    this.#tell({ type: "failed", holder: { customerId, resourceId }, error });
    return meaning === DOWN ? NO_REPLY : REFUSAL;
  }
}

/** Whether the API says that there is no such customer; a page that is not found says nothing of customers. */
function isAbsent(error: unknown): boolean {
  return isNotFoundError(error) && failure(404) === ABSENT && typeof error.body === "object";
}

function unreadable(operation: string, wanted: string): StiggError {
  return new StiggError(`${operation}: the reply holds no ${wanted}`, { code: "invalid_reply", operation });
}
