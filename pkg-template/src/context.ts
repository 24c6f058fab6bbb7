import { kindOf, refusal } from "./refusal.js";

/** What surrounds a call of a gate or a buffer: the `ctx` of a Worker is one. */
export interface Context {
  /** As that of the `ctx` of Cloudflare Workers and Vercel: with it a refresh goes on behind the answer. */
  waitUntil?(work: Promise<unknown>): void;
  /** Ends the wait, not the work that others wait for: what is known is answered, or the fallback. */
  readonly signal?: AbortSignal | null | undefined;
}

/** @internal Refuses a context that is none. */
export function checkContext(context: Context): void {
  if (typeof context !== "object" || (context as unknown) === null) {
    throw refusal("context", `must be an object like { waitUntil, signal }, got ${kindOf(context)}`);
  }
  const { waitUntil, signal } = context;
  if (waitUntil !== undefined && typeof waitUntil !== "function") {
    throw refusal("waitUntil", `must be a function, got ${kindOf(waitUntil)}`);
  }
  if (signal && typeof signal.addEventListener !== "function") {
    throw refusal("signal", `must be an AbortSignal, got ${kindOf(signal)}`);
  }
}
