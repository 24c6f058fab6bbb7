// A stand-in for Stigg behind the client's `fetch`: it answers on the case's clock, or fails as it is told to.

/**
 * What comes instead of a good answer: a status, with a body; no connection; no end; an end only for who does not wait.
 * @typedef {{ status: number, body?: unknown, text?: string, headers?: Record<string, string> } | "reset" | "silence" | "deaf"} Failure
 *
 * @typedef {object} Request
 * @property {"snapshot" | "check"} kind
 * @property {string} customerId
 * @property {URLSearchParams} query
 * @property {number} at
 * @property {boolean} isOpen whether the answer is still to come
 */

export class Origin {
  /** @type {Request[]} */
  requests = [];
  /** Milliseconds to the answer. */
  delay = 50;
  /** @type {Failure | undefined} */
  failure;
  /** What a customer has. @type {(request: Request) => object} */
  entitlements = () => ({ accessDeniedReason: null, entitlements: [] });
  /** What is decided of a question. @type {(request: Request) => object} */
  decide = () => ({ type: "FEATURE", isGranted: true, accessDeniedReason: null });

  /** @param {import("./clock.mjs").Clock} clock */
  constructor(clock) {
    this.clock = clock;
    /** The client's option. */
    this.fetch = (/** @type {string} */ url, /** @type {RequestInit} */ init) =>
      this.#answer(new URL(url), init.signal);
  }

  /** @param {"snapshot" | "check"} [kind] */
  count(kind) {
    return this.requests.filter((request) => !kind || request.kind === kind).length;
  }

  /**
   * @param {URL} url
   * @param {AbortSignal | null | undefined} signal
   */
  async #answer({ pathname, searchParams }, signal) {
    const [, customer, kind] = /^\/api\/v1\/customers\/([^/]+)\/entitlements(\/check)?$/.exec(pathname) ?? [];
    if (!customer) throw new TypeError(`nobody should ask for ${pathname}`);
    /** @type {Request} */
    const request = {
      kind: kind ? "check" : "snapshot",
      customerId: decodeURIComponent(customer),
      query: searchParams,
      at: this.clock.now,
      isOpen: true,
    };
    this.requests.push(request);
    const { failure } = this;
    try {
      await this.#wait(failure, signal);
      if (failure === "reset") throw new TypeError("the connection is lost");
      if (typeof failure === "object") return response(failure);
      return response({ status: 200, body: { data: kind ? this.decide(request) : this.entitlements(request) } });
    } finally {
      request.isOpen = false;
    }
  }

  /**
   * @param {Failure | undefined} failure
   * @param {AbortSignal | null | undefined} signal
   */
  #wait(failure, signal) {
    if (failure === "deaf") return new Promise(() => {});
    const aborted = new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    return failure === "silence" ? aborted : Promise.race([this.clock.sleep(this.delay), aborted]);
  }
}

/**
 * As much of a response as the client reads; its body takes no time.
 * @param {{ status: number, body?: unknown, text?: string, headers?: Record<string, string> }} reply
 */
function response({ status, body, text = JSON.stringify(body ?? { message: "as the test asked" }), headers }) {
  return { status, ok: status < 300, headers: new Headers(headers), type: "default", text: async () => text };
}
