// What the suites need of a runtime: a way to use the packed client there.

/**
 * @typedef {object} Place where a case runs, and against what
 * @property {string} baseURL
 * @property {string} key
 * @property {object} [options] further options of the client; with a `logLevel` of `"info"`, attempts are counted
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
 * @param {any} [Trapping] the class of the package that can be made to trap
 * @returns {Driver}
 */
export function localDriver(Stigg, inspect, Trapping) {
  return {
    async call({ baseURL, key, options }, calls) {
      let attempts = 0;
      /** @param {string} _line @param {{ attempt: number }} facts */
      const count = (_line, { attempt }) => void (attempts = attempt);
      const logger = { error: count, warn: count, info: count, debug: count };
      const stigg = new Stigg({ apiKey: key, baseURL, logLevel: "off", logger, ...options });
      const outcomes = [];
      for (const call of calls) outcomes.push({ ...(await invoke(stigg, call)), attempts });
      return outcomes;
    },
    run: ({ baseURL, key }, suite, name) => runCase(suite, name, { Stigg, Trapping, baseURL, key, inspect }),
  };
}
