import type { Logger, LogLevel } from "./log.js";
import { kindOf, refusal } from "./refusal.js";
import { checkHeader, checkKey } from "./wasm.js";

/** Headers beside those of the client. `null` takes a header of the client's options away for one call. */
export type HeadersInput =
  Headers | Iterable<readonly [string, string]> | { readonly [name: string]: string | null | undefined };

/**
 * What else `fetch` is to be given: `cf`, `next`, `cache`, `credentials`, `dispatcher`… What the client sets itself
 * is not among it.
 */
export type FetchOptions = Omit<RequestInit, "method" | "headers" | "body" | "signal" | "redirect">;

/** What can be set for the client and for a single call, where it wins. */
interface CommonOptions {
  /** Milliseconds that an attempt may take, its body included. Default: 60 000. At most 2 147 483 647. */
  readonly timeout?: number | undefined;
  /**
   * How often a request is sent again after a failure that may pass: a lost connection, a timeout, 408, 429, 5xx.
   * A POST carries the same idempotency key each time; a PATCH is sent again after 429 and 503 only. Default: 2.
   */
  readonly maxRetries?: number | undefined;
  /** Headers to send besides. The client's own (key, content type, accept, idempotency key) have their own options. */
  readonly headers?: HeadersInput | undefined;
  /** What else `fetch` is to be given. */
  readonly fetchOptions?: FetchOptions | undefined;
  /**
   * `"off"` sends params that do not fit the contract, too. What would change the path is always refused.
   * Default: `"on"`.
   */
  readonly validation?: "on" | "off" | undefined;
}

/** How the client is set up. */
export interface ClientOptions extends CommonOptions {
  /**
   * The full access key from Stigg's console (Integrations, API Keys), or a function that is asked for it once per
   * call. `null` makes a client without a key, for a server of your own that adds it.
   *
   * Default: the environment variable `STIGG_API_KEY`, where there is a process environment. In a browser a key is
   * refused; there, with a `baseURL`, the default is no key.
   */
  readonly apiKey?: string | null | (() => string | Promise<string>) | undefined;
  /**
   * Where the API is: an origin, with a path if need be. `/api/v1` at its end may be there or not. A path alone is
   * relative to the page. Default: the environment variable `STIGG_BASE_URL`, else `https://api.stigg.io`.
   */
  readonly baseURL?: string | undefined;
  /** What to call instead of the global `fetch`, which is looked up at each call. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * What is written to `logger`: `"error"` calls that failed, `"warn"` attempts that are repeated, `"info"` replies,
   * `"debug"` requests. Default: the environment variable `STIGG_LOG`, else `"off"`, or `"warn"` if there is a `logger`.
   */
  readonly logLevel?: LogLevel | undefined;
  /** Where it is written. Default: `console`. */
  readonly logger?: Logger | undefined;
  /** Permits plain `http:` to other hosts than this machine. Whoever is in between can read the key. Default: `false`. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Permits a key in a browser, where every visitor can read it. For tests only. Default: `false`. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** What can be set for a single call. */
export interface RequestOptions extends CommonOptions {
  /** Query parameters to send besides. */
  readonly query?: { readonly [name: string]: unknown } | undefined;
  /** Milliseconds that the whole call may take. Default: no limit but `timeout`. At most 2 147 483 647. */
  readonly deadline?: number | undefined;
  /**
   * The `Idempotency-Key`: the API answers a repeat within 24 hours with the stored reply. Default: a random one for
   * each POST.
   */
  readonly idempotencyKey?: string | undefined;
  /** Aborts the call at any point. */
  readonly signal?: AbortSignal | null | undefined;
}

/** Options of a raw request that may have a body. */
export interface RawOptions extends RequestOptions {
  /** The body, to be sent as JSON. Default: none. */
  readonly body?: unknown;
}

/** Params of an operation that documents none. Others are passed on; the names of options are a mistake here. */
export type NoParams = { readonly [name in keyof RequestOptions]?: never } & { readonly [name: string]: unknown };

/** The longest time that runtimes can wait: timers hold 31 bits, and a longer one would end at once. */
const LONGEST = 2 ** 31 - 1;
/** More would only hide that the server is down; the retry budget allows ten in a row. */
const MOST_RETRIES = 10;
const CLIENTS_OWN = ["method", "headers", "body", "signal", "redirect"];

/** Refuses options that make no sense, for the client or for a call. */
export function checkOptions(options: ClientOptions & RequestOptions): void {
  for (const name of ["timeout", "deadline"] as const) {
    const value: unknown = options[name];
    if (value !== undefined && !(typeof value === "number" && value >= 1 && value <= LONGEST)) {
      const got = typeof value === "number" ? value : kindOf(value);
      throw refusal(name, `must be a number of milliseconds from 1 to ${LONGEST}, got ${got}`);
    }
  }
  const { maxRetries, validation, signal, fetchOptions, idempotencyKey } = options;
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0 && maxRetries <= MOST_RETRIES)) {
    const got = typeof maxRetries === "number" ? maxRetries : kindOf(maxRetries);
    throw refusal("maxRetries", `must be a whole number from 0 to ${MOST_RETRIES}, got ${got}`);
  }
  if (validation !== undefined && validation !== "on" && validation !== "off") {
    throw refusal("validation", `must be "on" or "off"`);
  }
  if (signal && typeof signal.addEventListener !== "function") {
    throw refusal("signal", `must be an AbortSignal, got ${kindOf(signal)}`);
  }
  if (idempotencyKey !== undefined) {
    if (typeof idempotencyKey !== "string") {
      throw refusal("idempotencyKey", `must be a string, got ${kindOf(idempotencyKey)}`);
    }
    checkKey("idempotencyKey", idempotencyKey);
  }
  const own = CLIENTS_OWN.find((name) => name in Object(fetchOptions));
  if (own) {
    throw refusal(
      `fetchOptions.${own}`,
      "is set by the client: see the options headers and signal, and get(), post() … for other requests",
    );
  }
}

/** Adds the caller's headers to those that are there. */
export function addHeaders(headers: Record<string, string>, given: HeadersInput | undefined): void {
  if (!given) return;
  for (const [name, value] of Symbol.iterator in given ? given : Object.entries(given)) {
    if (value !== null && value !== undefined && typeof value !== "string") {
      throw refusal(`headers[${JSON.stringify(name)}]`, `must be a string, got ${kindOf(value)}`);
    }
    checkHeader(name, value ?? "");
    if (value === null) delete headers[name.toLowerCase()];
    else if (value !== undefined) headers[name.toLowerCase()] = value;
  }
}
