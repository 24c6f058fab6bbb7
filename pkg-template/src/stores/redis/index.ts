import type { Store } from "../../entitlements/store.js";
import { kindOf, refusal } from "../../refusal.js";

/** Where a Redis is, and how to be let in. */
export interface RedisOptions {
  /** The address of its REST interface. */
  readonly url: string;
  /** The token of its REST interface. */
  readonly token: string;
  /** Milliseconds that a command may take. Default: 1 000. */
  readonly timeout?: number | undefined;
  /** In place of the runtime's own. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * A store in a Redis over HTTP: a command is POSTed as a JSON array, as Upstash and the proxies that are compatible
 * with it take it.
 *
 * ```ts
 * const gate = entitlements(stigg, { store: redisStore({ url: env.REDIS_URL, token: env.REDIS_TOKEN }) });
 * ```
 *
 * @throws {InvalidRequestError} If an option makes no sense.
 */
export function redisStore({ url, token, timeout = 1000, fetch = globalThis.fetch }: RedisOptions): Store {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "" };
  if (protocol !== "https:" && !["localhost", "127.0.0.1", "[::1]"].includes(hostname)) {
    throw refusal("url", "must be the https address of the REST interface of a Redis");
  }
  if (typeof token !== "string" || !token) {
    throw refusal("token", `must be the token of the REST interface, got ${token === "" ? "empty text" : kindOf(token)}`);
  }
  const command = async (...parts: string[]): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const response = await fetch(url, {
      method: "POST",
      headers,
      body: JSON.stringify(parts),
      // The token goes nowhere else.
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`Redis answered ${response.status}: ${text.slice(0, 200)}`);
    const { result } = Object(JSON.parse(text)) as { result?: unknown };
    return result;
  };
  return {
    async get(key) {
      const found = await command("GET", key);
      return typeof found === "string" ? found : undefined;
    },
    set: (key, value, { ttl }) => command("SET", key, value, "EX", String(ttl)),
    delete: (key) => command("DEL", key),
  };
}
