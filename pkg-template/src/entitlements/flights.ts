import type { Context } from "../context.js";
import type { Tell } from "./events.js";

/** Work that is under way for a key. */
export interface Flight<T> {
  readonly work: T;
  /** Whether the runtime lets it go on without anybody who waits. */
  readonly isDetached: boolean;
}

/** Work that has begun, and its ends, neither of which rejects. */
export interface Begun<T> {
  readonly work: T;
  /** From here on it tells nobody anything new. */
  readonly over: Promise<unknown>;
  /** All is done, for others too. */
  readonly done: Promise<unknown>;
}

interface Scope {
  readonly navigator?: { readonly userAgent?: string };
  readonly WebSocketPair?: unknown;
  readonly EdgeRuntime?: unknown;
}

/** Whether what a request has begun ends with it, unless `waitUntil` keeps it: then nobody else may wait for it. */
function endsWithRequest(): boolean {
  const { navigator, WebSocketPair, EdgeRuntime } = globalThis as Scope;
  return !!(navigator?.userAgent === "Cloudflare-Workers" || WebSocketPair || EdgeRuntime);
}

/** One work per key at a time, shared with whoever may share it. */
export class Flights<T> {
  readonly #flying = new Map<string, { readonly flight: Flight<T>; readonly until: number }>();
  readonly #tell: Tell;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /**
   * Joins the work for a key, or begins it.
   *
   * @param until When it counts as lost, whatever it says: the timers of a request end with it, too.
   */
  join(key: string, now: number, until: number, context: Context, begin: () => Begun<T>): Flight<T> {
    const flying = this.#flying.get(key);
    if (flying && now < flying.until) return flying.flight;
    const { work, over, done } = begin();
    const isKept = this.#keep(context, done);
    const flight = { work, isDetached: isKept || !endsWithRequest() };
    if (flight.isDetached) {
      const entry = { flight, until };
      this.#flying.set(key, entry);
      // Before anybody who waits for it goes on.
      void over.then(() => {
        if (this.#flying.get(key) === entry) this.#flying.delete(key);
      });
    }
    return flight;
  }

  /** Lets nobody else join. */
  leave(key: string): void {
    this.#flying.delete(key);
  }

  #keep(context: Context, done: Promise<unknown>): boolean {
    try {
      // As a method: a Worker's own refuses to be called without its context.
      context.waitUntil?.(done);
      return context.waitUntil !== undefined;
    } catch (cause) {
      this.#tell({ type: "caller", cause });
      return false;
    }
  }
}
