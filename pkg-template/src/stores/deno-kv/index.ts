import type { Store } from "../../entitlements/store.js";

/** What is used of Deno KV. */
interface Kv {
  get(key: string[]): Promise<{ value: unknown }>;
  set(key: string[], value: string, options: { expireIn: number }): Promise<unknown>;
  delete(key: string[]): Promise<void>;
}

/** Where the entries are, apart from others. */
const FOLDER = "stigg-edge";

/**
 * A store in Deno KV. It takes no value of more than 64 KiB: entitlements that need more are fetched instead.
 *
 * ```ts
 * const gate = entitlements(stigg, { store: denoKvStore(await Deno.openKv()) });
 * ```
 */
export function denoKvStore(kv: Kv): Store {
  return {
    async get(key) {
      const { value } = await kv.get([FOLDER, key]);
      return typeof value === "string" ? value : undefined;
    },
    set: (key, value, { ttl }) => kv.set([FOLDER, key], value, { expireIn: ttl * 1000 }),
    delete: (key) => kv.delete([FOLDER, key]),
  };
}
