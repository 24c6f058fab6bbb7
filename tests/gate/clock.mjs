// A clock that stands still until it is told to go on. It takes the place of the runtime's for the length of a case.

import { random } from "./random.mjs";

/** @type {typeof setTimeout} */
const laterForReal = globalThis.setTimeout;
const real = {
  now: Date.now,
  random: Math.random,
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
};

/** Lets everything happen that needs no time. */
export const breathe = () => new Promise((resolve) => void laterForReal(resolve, 0));

export class Clock {
  now = Date.parse("2026-06-15T12:00:00Z");
  /** Work that takes no time of this clock, but some of the machine's. */
  busy = 0;
  /** @type {Map<number, { at: number, act: () => void }>} */
  #timers = new Map();
  #count = 0;

  /** Takes the place of the runtime's clock; @returns what gives it back. */
  install() {
    const patched = /** @type {any} */ (globalThis);
    Date.now = () => this.now;
    // Pauses are by chance.
    Math.random = random(1).next;
    patched.setTimeout = (
      /** @type {(...given: any[]) => void} */ act,
      /** @type {number} */ ms = 0,
      /** @type {any[]} */ ...given
    ) => {
      this.#timers.set(++this.#count, { at: this.now + ms, act: () => act(...given) });
      return this.#count;
    };
    patched.clearTimeout = (/** @type {number} */ id) => void this.#timers.delete(id);
    return () => {
      Date.now = real.now;
      Math.random = real.random;
      patched.setTimeout = real.setTimeout;
      patched.clearTimeout = real.clearTimeout;
    };
  }

  /** How many timers are waiting. */
  get waiting() {
    return this.#timers.size;
  }

  /** As when a Worker ends a request: its timers never ring. */
  loseTimers() {
    this.#timers.clear();
  }

  /** @param {number} ms */
  sleep(ms) {
    return new Promise((resolve) => void setTimeout(resolve, ms));
  }

  /** @param {number} ms */
  async advance(ms) {
    const end = this.now + ms;
    await this.#calm();
    for (let next = this.#next(); next && next[1].at <= end; next = this.#next()) await this.#ring(next);
    this.now = end;
    await this.#calm();
  }

  /**
   * Goes on until a promise is settled.
   * @template T
   * @param {Promise<T>} promise
   * @returns {Promise<T>}
   */
  async settle(promise) {
    let isSettled = false;
    const note = () => void (isSettled = true);
    promise.then(note, note);
    for (;;) {
      await this.#calm();
      if (isSettled) return promise;
      const next = this.#next();
      if (!next) throw new Error("it hangs: nothing is under way any more");
      await this.#ring(next);
    }
  }

  #next() {
    return [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0];
  }

  /** @param {[number, { at: number, act: () => void }]} timer */
  async #ring([id, { at, act }]) {
    this.#timers.delete(id);
    this.now = Math.max(this.now, at);
    act();
    await this.#calm();
  }

  async #calm() {
    do await breathe();
    while (this.busy > 0);
  }
}
