import type { Tell } from "./events.js";
import { pause } from "./rules.js";

/** How many failures in a row, other than a 429, it takes. */
const FAILURES = 3;

/** Keeps a gate from sending what would only fail: after a 429 at once, after other failures when they repeat. */
export class Breaker {
  readonly #tell: Tell;
  #failures = 0;
  #until = -Infinity;
  #since = -Infinity;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** Whether nothing is to be sent now. A clock that went backwards opens it: nobody knows how long it would take. */
  isOpen(now: number): boolean {
    return now < this.#until && now >= this.#since;
  }

  /** Stigg has answered. */
  close(): void {
    this.#failures = 0;
  }

  /** Stigg has not. `retryAfter` is what it asked for, in milliseconds. */
  fail(now: number, isLimit: boolean, retryAfter = 0): void {
    // What was under way before says nothing new.
    if (this.isOpen(now)) return;
    this.#failures++;
    const counted = isLimit ? this.#failures : this.#failures - FAILURES + 1;
    if (counted <= 0) return;
    const pauseMs = Math.max(pause(counted, Math.random()), Math.min(retryAfter, LONGEST));
    this.#since = now;
    this.#until = now + pauseMs;
    this.#tell({ type: "paused", pauseMs });
  }
}

/** A longer `Retry-After` would outlast what it is for. */
const LONGEST = 60_000;
