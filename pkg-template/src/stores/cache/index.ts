import type { Store } from "../../entitlements/store.js";

/** What is used of the Cache API. */
interface CacheLike {
  match(request: string): Promise<Response | undefined>;
  put(request: string, response: Response): Promise<void>;
  delete(request: string): Promise<boolean>;
}

/** Nobody can have this name, so nobody's pages can be mistaken for an entry. */
const ORIGIN = "https://stigg-edge.invalid/";

/**
 * A store in the Cache API: that of Cloudflare Workers (one cache per data centre), of Deno, of browsers.
 *
 * ```ts
 * const gate = entitlements(stigg, { store: cacheStore(() => caches.default) });
 * ```
 *
 * @param open Gives the cache; asked for at each use, since on Workers it belongs to a request.
 */
export function cacheStore(open: () => CacheLike | Promise<CacheLike>): Store {
  const url = (key: string): string => ORIGIN + encodeURIComponent(key);
  return {
    async get(key) {
      const response = await (await open()).match(url(key));
      return response?.text();
    },
    async set(key, value, { ttl }) {
      const headers = { "cache-control": `max-age=${ttl}` };
      await (await open()).put(url(key), new Response(value, { headers }));
    },
    async delete(key) {
      await (await open()).delete(url(key));
    },
  };
}
