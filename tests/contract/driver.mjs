// What the suites need of a runtime: a way to use the packed client there.

/**
 * @typedef {object} Place where a case runs, and against what
 * @property {string} baseURL
 * @property {string} key
 * @property {object} [options] further options of the client
 *
 * @typedef {object} Driver
 * @property {(place: Place, calls: import("./invoke.mjs").Call[]) => Promise<import("./invoke.mjs").Outcome[]>} call
 * makes calls with one client, one after the other
 * @property {(place: Place, suite: string, name: string) => Promise<string | undefined>} run runs a case of `cases.mjs`;
 * undefined when it passes, else what is wrong
 */

import { runCase } from "./cases.mjs";
import { invoke } from "./invoke.mjs";

/**
 * The driver of the runtime that this module itself runs in.
 * @param {any} Stigg the class that the package exports
 * @param {(value: unknown) => string} inspect what the runtime's console shows of a value
 * @returns {Driver}
 */
export function localDriver(Stigg, inspect) {
  return {
    async call({ baseURL, key, options }, calls) {
      const stigg = new Stigg({ apiKey: key, baseURL, ...options });
      const outcomes = [];
      for (const call of calls) outcomes.push(await invoke(stigg, call));
      return outcomes;
    },
    run: ({ baseURL, key }, suite, name) => runCase(suite, name, { Stigg, baseURL, key, inspect }),
  };
}
