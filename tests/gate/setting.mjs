// What a case has around it: the clock, Stigg, a store, and what the gate tells.

import { Clock } from "./clock.mjs";
import { Origin } from "./origin.mjs";

/**
 * What a case is given: what the package exports, in the runtime in question.
 * @typedef {{ Stigg: any, entitlements: any, vector?: any }} Package
 *
 * @typedef {(setting: Setting) => unknown} Case
 */

const SIGN = Symbol.for("stigg-edge.sign");

export class Setting {
  clock = new Clock();
  origin = new Origin(this.clock);
  /** @type {any[]} */
  events = [];
  /** What the gate wants to finish after the answer. @type {Promise<unknown>[]} */
  kept = [];
  /** A Worker's, for checks whose refreshes may go on behind the answer. */
  context = { waitUntil: (/** @type {Promise<unknown>} */ work) => void this.kept.push(work) };

  /** @param {Package} exported */
  constructor(exported) {
    this.package = exported;
  }

  /**
   * A gate with this origin behind it.
   * @param {object} [options]
   * @param {object} [client] options of the client
   */
  gate(options, client) {
    return this.package.entitlements(this.client(client), {
      onEvent: (/** @type {any} */ event) => void this.events.push(event),
      ...options,
    });
  }

  /** @param {object} [options] */
  client(options) {
    const { Stigg } = this.package;
    const client = new Stigg({
      apiKey: "fake-key-of-the-gate",
      baseURL: "http://127.0.0.1:1",
      fetch: this.origin.fetch,
      ...options,
    });
    const sign = client[SIGN].bind(client);
    // Signing takes time of the machine's, for which this clock must wait.
    client[SIGN] = async (/** @type {string} */ text) => {
      this.clock.busy++;
      try {
        return await sign(text);
      } finally {
        this.clock.busy--;
      }
    };
    return client;
  }

  /**
   * @param {any} gate
   * @param {object} question
   * @param {object} [context]
   * @returns {Promise<any>}
   */
  check(gate, question, context = this.context) {
    return this.clock.settle(gate.check({ customerId: "customer-1", ...question }, context));
  }

  /** @param {string} type */
  told(type) {
    return this.events.filter((event) => event.type === type).length;
  }
}

/**
 * @param {Package} exported
 * @param {Case} act
 */
export async function inSetting(exported, act) {
  const setting = new Setting(exported);
  const restore = setting.clock.install();
  try {
    await act(setting);
  } finally {
    restore();
  }
}
