import type { Store } from "../../entitlements/store.js";

/** What is used of a namespace of Workers KV. */
interface Namespace {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/** KV takes no longer keys, in bytes. */
const LONGEST = 512;

/**
 * A store in Workers KV. What is written is seen elsewhere within a minute or so, and one key takes one write a second.
 *
 * ```ts
 * const gate = entitlements(stigg, { store: kvStore(env.ENTITLEMENTS) });
 * ```
 */
export function kvStore(namespace: Namespace): Store {
  return {
    get: async (key) => namespace.get(await short(key)),
    set: async (key, value, { ttl }) => namespace.put(await short(key), value, { expirationTtl: ttl }),
    delete: async (key) => namespace.delete(await short(key)),
  };
}

/** The key, or what stands for it if it is too long. */
async function short(key: string): Promise<string> {
  const bytes = new TextEncoder().encode(key);
  if (bytes.length <= LONGEST) return key;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha-256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
