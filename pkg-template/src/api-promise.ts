import { StiggError } from "./errors.js";

/** The state of a call, as far as its promise must know it. */
export interface Pending {
  /** Whether the caller wants the response with its body unread. */
  unread: boolean;
  /** The response, once its headers have arrived. */
  readonly response: Response | undefined;
  /** The whole parsed body. */
  readonly reply: unknown;
}

/** A reply with what came along. */
export interface WithResponse<T> {
  /** The payload, as the call itself gives it. */
  readonly data: T;
  /** The response; its body has been read. */
  readonly response: Response;
  /** The whole parsed body: the payload with its envelope, if it came in one. */
  readonly body: unknown;
}

/** Makes `then` give ordinary promises, and `await` take this one for what it is, instead of wrapping it in another. */
export function ordinary(kind: { readonly prototype: object }): void {
  Object.defineProperty(kind.prototype, "constructor", { value: Promise });
}

/**
 * The promise of a call. The request is sent at the call, once, however often the promise is awaited. It rejects with
 * a {@link StiggError}.
 */
export class ApiPromise<T> extends Promise<T> {
  static {
    ordinary(this);
  }

  readonly #pending: Pending;

  /** @internal */
  constructor(
    start: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason: unknown) => void) => void,
    pending: Pending,
  ) {
    super(start);
    this.#pending = pending;
  }

  /** The payload together with the response (status, headers) and the whole parsed body. */
  withResponse(): Promise<WithResponse<T>> {
    const pending = this.#pending;
    return this.then((data) => ({ data, response: pending.response as Response, body: pending.reply }));
  }

  /**
   * The response with its body unread, to stream it or to pass it on. To be asked for at once, in the same turn as the
   * call: `await stigg.v1.customers.list().asResponse()`; the call itself then gives no payload. The timeout ends when
   * the headers have arrived, the `signal` applies to the body too. A bad status rejects as ever.
   */
  asResponse(): Promise<Response> {
    const pending = this.#pending;
    if (pending.response && !pending.unread) {
      return Promise.reject(
        new StiggError("asResponse() came too late, the body is being read: ask for it at once, before any await"),
      );
    }
    pending.unread = true;
    return this.then(() => pending.response as Response);
  }
}
