import { exchange, type Exchange, type Failure, type Verdict } from "../../src/npm/exchange.js";
import { ApiPromise, type Pending } from "./api-promise.js";
import type { Engine, Settings } from "./engine.js";
import { errorOf, InvalidRequestError, type StiggError } from "./errors.js";
import type { LogFacts } from "./log.js";
import { addHeaders, checkOptions, type RequestOptions } from "./options.js";
import { jsonText } from "./params.js";
import { refusedIn } from "./refusal.js";
import { credentials, decide, fresh, locate, spend } from "./wasm.js";

/** What a call is to send. */
export interface Plan {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly body: string | undefined;
}

/** One call, from its arguments to its reply: what `exchange` works with, and what the promise must know. */
export abstract class Call<T> implements Exchange, Pending {
  // What the constructor and `#prepare` set is only declared: nothing is written twice.
  declare url: string;
  declare init: Exchange["init"];
  declare fetch: Exchange["fetch"];
  declare timeout: number;
  declare deadline: number;
  declare signal: Exchange["signal"];
  declare authorize: Exchange["authorize"];
  declare log: Exchange["log"];
  declare budget: Exchange["budget"];
  declare maxRetries: number;
  declare response: Response | undefined;
  declare reply: unknown;
  unread = false;
  attempts = 0;
  since = 0;
  protected declare readonly engine: Engine;
  protected declare readonly options: RequestOptions | null | undefined;
  #idempotencyKey: string | undefined;

  constructor(engine: Engine, options: RequestOptions | null | undefined) {
    this.engine = engine;
    this.options = options;
  }

  /** The name of the call, for errors. */
  abstract name(): string;

  /** What to send; throws what speaks against it. */
  protected abstract plan(isChecked: boolean): Plan;

  /** The result that a reply makes. */
  protected abstract result(reply: unknown): T;

  /** Sends it. What speaks against it rejects the promise, too. */
  start(): ApiPromise<T> {
    return new ApiPromise<T>((resolve) => resolve(this.send()), this);
  }

  /** Sends it; throws what speaks against it. */
  protected send(): Promise<T> {
    try {
      this.#prepare();
    } catch (error) {
      throw this.#named(error);
    }
    return exchange(this) as Promise<T>;
  }

  read(reply: unknown): T {
    this.reply = reply;
    return this.result(reply);
  }

  decide(hints: readonly string[], body: string, outcome: number, remaining: number, until: number): string {
    const facts = [this.name(), this.init.method, this.url, ...hints].join("\n");
    const { attempts, maxRetries, budget } = this;
    return decide(facts, body, outcome, attempts, maxRetries, budget.spent, Math.random(), remaining, until);
  }

  spend(spent: number, succeeded: boolean): number {
    return spend(spent, succeeded);
  }

  fail({ kind, message, code, retryAfter }: Verdict, failure: Failure): StiggError {
    this.log?.("error", message);
    return errorOf(kind, message, {
      ...failure,
      code,
      retryAfter: retryAfter && retryAfter / 1000,
      operation: this.name(),
      attempts: this.attempts,
      idempotencyKey: this.#idempotencyKey,
    });
  }

  /** The error for a good status whose body is not what the operation promises. */
  protected unexpected(promised: string): StiggError {
    const { status, headers } = this.response as Response;
    const message = `${this.name()}: the reply has a good status but holds no ${promised}; see body`;
    return this.fail({ kind: "APIError", message, code: "invalid_reply" }, { status, headers, body: this.reply });
  }

  #prepare(): void {
    const { options } = this;
    const settings = this.engine.settings();
    const { base, templates, askForKey, redirect, timeout, maxRetries, budget, log, options: client } = settings;
    if (options) checkOptions(options);
    const { method, target, body } = this.plan((options?.validation ?? client.validation) !== "off");
    const key = options?.idempotencyKey ?? (method === "POST" ? randomKey() : undefined);
    this.#idempotencyKey = key;
    const headers = headersFrom(templates, body, key);
    addHeaders(headers, options?.headers);
    this.url = base + (options?.query ? locate(target, jsonText(options.query, "query")) : target);
    this.init = { method, headers, body, redirect, signal: undefined, cache: method === "GET" ? fresh : undefined };
    if (credentials) this.init.credentials = credentials;
    if (client.fetchOptions || options?.fetchOptions) {
      Object.assign(this.init, client.fetchOptions, options?.fetchOptions);
    }
    this.fetch = client.fetch;
    this.timeout = options?.timeout ?? timeout;
    this.maxRetries = options?.maxRetries ?? maxRetries;
    this.budget = budget;
    this.log = log && ((level, line) => log(level, line, this.#facts()));
    this.deadline = options?.deadline ?? Infinity;
    this.signal = options?.signal;
    this.authorize = askForKey && (() => this.#authorize(headers, askForKey));
  }

  #facts(): LogFacts {
    const { attempts: attempt, init, response, since, url } = this;
    const requestId = response?.headers.get("x-request-id");
    return {
      operation: this.name(),
      method: init.method as string,
      url: url.split("?")[0] as string,
      attempt,
      duration: Date.now() - since,
      ...(response && { status: response.status }),
      ...(requestId && { requestId }),
    };
  }

  async #authorize(headers: Record<string, string>, askForKey: () => Promise<string>): Promise<void> {
    try {
      headers["x-api-key"] = await askForKey();
    } catch (error) {
      throw this.#named(error);
    }
  }

  /** A refusal that does not know in which call it came up is told. */
  #named(error: unknown): unknown {
    return error instanceof InvalidRequestError && !error.operation ? refusedIn(this.name(), error) : error;
  }
}

/** A request's headers. Engines are slow at adding to a copy, so what is copied has all names already. */
function headersFrom(
  templates: Settings["templates"],
  body: string | undefined,
  key: string | undefined,
): Record<string, string> {
  const headers = { ...templates[(body === undefined ? 0 : 1) + (key ? 2 : 0)] };
  if (key) headers["idempotency-key"] = key;
  return headers;
}

function randomKey(): string {
  // Pages that came over plain http have no randomUUID.
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join("-");
}
