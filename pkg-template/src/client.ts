import type { ApiPromise } from "./api-promise.js";
import { OPERATIONS } from "./contract/operations.js";
import type { Resources, V1, V1Beta, V2 } from "./contract/resources.js";
import { DEFAULT_BASE_URL, Engine } from "./engine.js";
import * as errors from "./errors.js";
import type { LogLevel } from "./log.js";
import type { ClientOptions, RawOptions, RequestOptions } from "./options.js";
import { RawCall } from "./raw-call.js";
import { resource } from "./resource.js";
import { SIGN } from "./sign.js";

const Resources = resource(OPERATIONS, "") as new (engine: Engine) => Resources;

/** What {@link Stigg.fromEnv} reads. */
export interface StiggEnv {
  /** The full access key. */
  readonly STIGG_API_KEY?: string | undefined;
  /** Where the API is, if not at `https://api.stigg.io`. */
  readonly STIGG_BASE_URL?: string | undefined;
  /** What is logged: `off`, `error`, `warn`, `info` or `debug`. */
  readonly STIGG_LOG?: string | undefined;
}

/**
 * The client of the Stigg REST API. It holds no connection and no other resource: make one per process, or one per
 * request on Cloudflare Workers, as you like.
 *
 * ```ts
 * const stigg = new Stigg({ apiKey: env.STIGG_API_KEY });
 * const customer = await stigg.v1.customers.retrieve("customer-123");
 * ```
 */
export class Stigg {
  /** {@link errors.StiggError} */
  declare static readonly StiggError: typeof errors.StiggError;
  /** {@link errors.InvalidRequestError} */
  declare static readonly InvalidRequestError: typeof errors.InvalidRequestError;
  /** {@link errors.APIError} */
  declare static readonly APIError: typeof errors.APIError;
  /** {@link errors.BadRequestError} */
  declare static readonly BadRequestError: typeof errors.BadRequestError;
  /** {@link errors.AuthenticationError} */
  declare static readonly AuthenticationError: typeof errors.AuthenticationError;
  /** {@link errors.PermissionDeniedError} */
  declare static readonly PermissionDeniedError: typeof errors.PermissionDeniedError;
  /** {@link errors.NotFoundError} */
  declare static readonly NotFoundError: typeof errors.NotFoundError;
  /** {@link errors.ConflictError} */
  declare static readonly ConflictError: typeof errors.ConflictError;
  /** {@link errors.UnprocessableEntityError} */
  declare static readonly UnprocessableEntityError: typeof errors.UnprocessableEntityError;
  /** {@link errors.RateLimitError} */
  declare static readonly RateLimitError: typeof errors.RateLimitError;
  /** {@link errors.InternalServerError} */
  declare static readonly InternalServerError: typeof errors.InternalServerError;
  /** {@link errors.APIConnectionError} */
  declare static readonly APIConnectionError: typeof errors.APIConnectionError;
  /** {@link errors.APIConnectionTimeoutError} */
  declare static readonly APIConnectionTimeoutError: typeof errors.APIConnectionTimeoutError;
  /** {@link errors.APIUserAbortError} */
  declare static readonly APIUserAbortError: typeof errors.APIUserAbortError;

  static {
    Object.assign(this, errors.kinds);
    errors.named(this, "Stigg");
  }

  /**
   * A client with the key and the base URL of a Workers `env` (or any object that has them).
   *
   * @param options Win over what `env` says.
   * @throws {errors.InvalidRequestError} As the constructor does.
   */
  static fromEnv(env: StiggEnv, options?: ClientOptions): Stigg {
    const { STIGG_API_KEY: apiKey, STIGG_BASE_URL, STIGG_LOG } = env;
    const logLevel = (STIGG_LOG || undefined) as LogLevel | undefined;
    return new Stigg({ apiKey, baseURL: STIGG_BASE_URL || DEFAULT_BASE_URL, logLevel, ...options });
  }

  readonly #engine: Engine;
  #resources: Resources | undefined;

  /**
   * Sets the client up; nothing is sent.
   *
   * @throws {errors.InvalidRequestError} If an option makes no sense, if the key is missing, or if there is one in a browser.
   */
  constructor(options: ClientOptions = {}) {
    this.#engine = new Engine(options);
  }

  /** Where the API is, without a slash at the end. */
  get baseURL(): string {
    return this.#engine.settings().base;
  }

  /** Version 1 of the API. */
  get v1(): V1 {
    return this.#below().v1;
  }

  /** What is in beta beside version 1. */
  get v1Beta(): V1Beta {
    return this.#below().v1Beta;
  }

  /** Version 2 of the API. */
  get v2(): V2 {
    return this.#below().v2;
  }

  /**
   * GETs any path, for endpoints that have no method here. The reply is given as it came.
   *
   * @param path Relative to the base URL: `/api/v1/…`. It may have a query; values in it must be percent-encoded.
   */
  get<T = unknown>(path: string, options?: RequestOptions): ApiPromise<T> {
    return new RawCall<T>(this.#engine, "GET", path, options).start();
  }

  /** POSTs to any path; see {@link get}. */
  post<T = unknown>(path: string, options?: RawOptions): ApiPromise<T> {
    return new RawCall<T>(this.#engine, "POST", path, options).start();
  }

  /** PUTs to any path; see {@link get}. */
  put<T = unknown>(path: string, options?: RawOptions): ApiPromise<T> {
    return new RawCall<T>(this.#engine, "PUT", path, options).start();
  }

  /** PATCHes any path; see {@link get}. */
  patch<T = unknown>(path: string, options?: RawOptions): ApiPromise<T> {
    return new RawCall<T>(this.#engine, "PATCH", path, options).start();
  }

  /** DELETEs any path; see {@link get}. */
  delete<T = unknown>(path: string, options?: RawOptions): ApiPromise<T> {
    return new RawCall<T>(this.#engine, "DELETE", path, options).start();
  }

  /** @internal */
  [SIGN](text: string): Promise<string> {
    return this.#engine.sign(text);
  }

  #below(): Resources {
    return (this.#resources ??= new Resources(this.#engine));
  }
}
