// The cases that run inside a runtime, next to the client. Nothing here needs Node.

import { dialects } from "./dialects.mjs";
import { endings } from "./endings.mjs";
import { fidelity } from "./fidelity.mjs";
import { mishaps } from "./mishaps.mjs";
import { patience } from "./patience.mjs";
import { recovery } from "./recovery.mjs";
import { refusals } from "./refusals.mjs";
import { secrets } from "./secrets.mjs";

/**
 * What a case is given.
 * @typedef {object} Context
 * @property {any} Stigg the class that the package exports
 * @property {any} Trapping the same of the package that can be made to trap
 * @property {string} baseURL
 * @property {string} key
 * @property {(value: unknown) => string} inspect what the runtime's console shows of a value
 *
 * A case throws if something is not as it should be.
 * @typedef {(context: Context) => void | Promise<void>} Case
 */

/** @type {Record<string, Record<string, Case>>} */
export const suites = { refusals, fidelity, mishaps, endings, patience, recovery, dialects, secrets };

/**
 * @param {string} suite
 * @param {string} name
 * @param {Context} context
 * @returns {Promise<string | undefined>} undefined if the case passes, else what is wrong
 */
export async function runCase(suite, name, context) {
  try {
    await suites[suite][name](context);
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
}
