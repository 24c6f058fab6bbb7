// What a case has around it: a stand-in for Stigg behind `fetch`, a proxy before it, and a keyless client before that.

/**
 * What a case is given: what the package exports, in the runtime in question.
 * @typedef {{ Stigg: any, createProxy: any }} Package
 *
 * @typedef {(setting: Setting) => unknown} Case
 *
 * What reached Stigg.
 * @typedef {{ verb: string, url: string, headers: Record<string, string>, body: any, signal: AbortSignal }} Sent
 */

/** Where the proxy is, for the visitor. */
export const HERE = "https://app.example.com";
export const KEY = "fake-key-of-the-proxy";

/** Operations of each sort: pinned in path, query and body, of a list, and with a check. */
export const ALLOW = [
  "v1.customers.retrieve",
  "v1.customers.retrieveEntitlements",
  "v1.customers.checkEntitlement",
  "v1.customers.integrations.retrieve",
  "v1.subscriptions.list",
  "v1.subscriptions.preview",
  "v1.contracts.list",
  "v1.credits.grants.list",
  "v1.usage.history",
  { operation: "v1.usage.report", check: () => true },
  { operation: "v1.customers.update", check: () => true },
  { operation: "v1.plans.list", check: () => true },
  { operation: "v1.subscriptions.retrieve", check: () => true },
];

export class Setting {
  /** @type {Sent[]} */
  sent = [];
  /** @type {unknown[]} */
  errors = [];
  /** What Stigg answers. @type {(sent: Sent) => Response | Promise<Response>} */
  answer = () => Response.json({ data: { id: "anything" } });

  /** @param {Package} exported */
  constructor(exported) {
    this.package = exported;
  }

  /** The client that holds the key. @param {object} [options] */
  holder(options) {
    return new this.package.Stigg({
      apiKey: KEY,
      baseURL: "https://stigg.example.com",
      fetch: async (/** @type {string} */ url, /** @type {any} */ { method, headers, body, signal }) => {
        const sent = { verb: method, url, headers, body: body && JSON.parse(body), signal };
        this.sent.push(sent);
        return this.answer(sent);
      },
      ...options,
    });
  }

  /**
   * A proxy whose visitor belongs to the customer `mine`.
   * @param {object} [options]
   * @param {object} [client] options of the client that holds the key
   * @returns {(request: Request, context?: unknown) => Promise<Response>}
   */
  proxy(options, client) {
    return this.package.createProxy(this.holder(client), {
      authorize: () => ({ customerId: "mine" }),
      allow: ALLOW,
      onError: (/** @type {unknown} */ error) => void this.errors.push(error),
      ...options,
    });
  }

  /**
   * A client as in a browser, which calls a proxy.
   * @param {(request: Request) => Promise<Response>} [proxy]
   * @param {object} [options]
   */
  keyless(proxy = this.proxy(), options) {
    return new this.package.Stigg({
      apiKey: null,
      baseURL: `${HERE}/stigg`,
      fetch: (/** @type {string} */ url, /** @type {any} */ { cache, credentials, ...init }) =>
        proxy(new Request(url, init)),
      ...options,
    });
  }

  /**
   * Asks a proxy as the keyless client does, but for what is given.
   * @param {string} target path and query below the base path
   * @param {RequestInit & { headers?: Record<string, string | undefined> }} [init]
   * @param {(request: Request) => Promise<Response>} [proxy]
   */
  async ask(target, { headers = {}, ...init } = {}, proxy = this.proxy()) {
    const all = { "x-requested-with": "stigg-edge", ...(init.body ? { "content-type": "application/json" } : {}), ...headers };
    const given = Object.entries(all).filter(([, value]) => value !== undefined);
    const url = target.startsWith("/") ? `${HERE}/stigg${target}` : target;
    const request = new Request(url, { ...init, headers: /** @type {any} */ (given) });
    return proxy(request);
  }
}
