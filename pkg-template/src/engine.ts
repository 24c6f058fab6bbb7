import { facts, pageOrigin, variable } from "./environment.js";
import { StiggError } from "./errors.js";
import { NOT_STARTED } from "./instance.js";
import { logOf, type Log } from "./log.js";
import { addHeaders, checkOptions, type ClientOptions } from "./options.js";
import { kindOf, refusal } from "./refusal.js";
import { baseURL, checkKey, inBrowser } from "./wasm.js";

/** Where the API is, unless somebody says otherwise. */
export const DEFAULT_BASE_URL = "https://api.stigg.io";
const DEFAULT_TIMEOUT = 60_000;
const DEFAULT_MAX_RETRIES = 2;

/** The options of a client, checked, and what every request has in common. */
export interface Settings {
  /** The base URL, without a slash at its end. */
  readonly base: string;
  /** The headers that all requests have, the key included if it is known. */
  readonly headers: Readonly<Record<string, string>>;
  /** What a request's headers are copied from: with neither body nor idempotency key, with a body, with a key, with both. */
  readonly templates: readonly Readonly<Record<string, string>>[];
  /** Gives the key, where it must be asked for. */
  readonly askForKey: (() => Promise<string>) | undefined;
  /** With a key no redirect is followed: fetch would send the key along. */
  readonly redirect: "manual" | undefined;
  /** Milliseconds for an attempt. */
  readonly timeout: number;
  /** How often a failed request may be sent again. */
  readonly maxRetries: number;
  /** What the calls have used up of the client's retry budget. */
  readonly budget: { spent: number };
  /** The log, if one is wanted. */
  readonly log: Log | undefined;
  /** The client's other options. */
  readonly options: ClientOptions;
}

/** What the resources of a client share. The key is in private fields only, so that nothing can print it. */
export class Engine {
  readonly #options: ClientOptions;
  #settings: Settings | undefined;

  /** Checks the options. */
  constructor(options: ClientOptions) {
    if (typeof options !== "object" || options === null) {
      throw refusal("options", `must be an object, as in new Stigg({ apiKey }), got ${kindOf(options)}`);
    }
    this.#options = { ...options };
    try {
      this.settings();
    } catch (error) {
      // Where a page's policy forbids WebAssembly, it is the calls that fail, not the page.
      if ((error as StiggError).code !== NOT_STARTED) throw error;
    }
  }

  /** What the options come to. */
  settings(): Settings {
    return (this.#settings ??= prepared(this.#options));
  }

  /** Signs a text. With another key or another API it is another signature; the key cannot be told from it. */
  async sign(text: string): Promise<string> {
    const { base, headers, askForKey } = this.settings();
    const bytes = (text: string) => new TextEncoder().encode(text);
    const secret = bytes(`${base} ${askForKey ? await askForKey() : headers["x-api-key"]}`);
    const { subtle } = crypto;
    const key = await subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return btoa(String.fromCharCode(...new Uint8Array(await subtle.sign("HMAC", key, bytes(text)))));
  }
}

function prepared(options: ClientOptions): Settings {
  checkOptions(options);
  if (options.fetch !== undefined && typeof options.fetch !== "function") {
    throw refusal("fetch", `must be a function, got ${kindOf(options.fetch)}`);
  }
  const key = keyOf(options);
  const headers: Record<string, string> = {};
  addHeaders(headers, options.headers);
  headers["accept"] = "application/json";
  if (typeof key === "string") headers["x-api-key"] = key;
  // Pages of other origins cannot send it unasked, so a proxy knows that none has made this request.
  if (key === null) headers["x-requested-with"] = "stigg-edge";
  const body = { "content-type": "application/json" };
  const idempotency = { "idempotency-key": "" };
  return {
    base: baseOf(options),
    headers,
    templates: [{}, body, idempotency, { ...body, ...idempotency }].map((own) => ({ ...own, ...headers })),
    askForKey: typeof key === "function" ? () => askForKey(key) : undefined,
    redirect: key === null ? undefined : "manual",
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    maxRetries: options.maxRetries ?? DEFAULT_MAX_RETRIES,
    budget: { spent: 0 },
    log: logOf(options),
    options,
  };
}

function keyOf(options: ClientOptions): Exclude<ClientOptions["apiKey"], undefined> {
  const isBrowser = inBrowser(facts());
  const isGiven = "apiKey" in options;
  if (options.apiKey === null || (isBrowser && !isGiven && options.baseURL !== undefined)) return null;
  if (isBrowser && !options.dangerouslyAllowBrowser) {
    throw refusal(
      "apiKey",
      "must not be in a browser, where every visitor can read it: keep it in your server or edge function, and use new Stigg({ baseURL }) with that function's URL here; dangerouslyAllowBrowser: true is for tests",
    );
  }
  const key: unknown = isGiven ? options.apiKey : variable("STIGG_API_KEY");
  if (typeof key === "function") return key as () => string | Promise<string>;
  checkApiKey(key);
  return key;
}

/** Never says what the key is. */
function checkApiKey(key: unknown): asserts key is string {
  if (typeof key !== "string" || !key.trim()) {
    throw refusal(
      "apiKey",
      `must be given, got ${typeof key === "string" ? "blank text" : kindOf(key)}: set STIGG_API_KEY, or pass env.STIGG_API_KEY; null makes a client without a key`,
    );
  }
  checkKey("apiKey", key);
}

async function askForKey(ask: () => string | Promise<string>): Promise<string> {
  let key: unknown;
  try {
    key = await ask();
  } catch (cause) {
    throw new StiggError("the function given as apiKey failed; see cause", { cause });
  }
  checkApiKey(key);
  return key;
}

function baseOf(options: ClientOptions): string {
  // Only `undefined` asks for the default: a null out of somebody's configuration must not mean production.
  const given: unknown = options.baseURL;
  const text = given === undefined ? (variable("STIGG_BASE_URL") ?? DEFAULT_BASE_URL) : given;
  if (typeof text !== "string") throw refusal("baseURL", `must be a string, got ${kindOf(text)}`);
  let url: URL;
  try {
    // A path alone belongs to the page; nothing else is relative.
    url = new URL(text, /^\/(?![/\\])/.test(text) ? pageOrigin() : undefined);
  } catch (cause) {
    throw refusal(
      "baseURL",
      `must be a URL like ${DEFAULT_BASE_URL}, or where there is a page a path like /stigg`,
      cause,
    );
  }
  return baseURL(url.href, options.allowInsecureHttp === true || url.origin === pageOrigin());
}
