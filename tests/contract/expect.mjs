// The few assertions of the cases, for any runtime.

import { differences } from "./difference.mjs";

/**
 * @param {unknown} expected
 * @param {unknown} got
 * @param {string} what
 */
export function equal(expected, got, what) {
  const faults = differences(expected, got, what);
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/**
 * @param {unknown} condition
 * @param {string} what
 */
export function ok(condition, what) {
  if (!condition) throw new Error(what);
}

/**
 * @param {() => unknown} act
 * @returns {any} what it throws
 */
export function thrown(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("should throw, but does not");
}

/**
 * @param {() => PromiseLike<unknown>} act
 * @returns {Promise<any>} what it rejects with
 */
export async function rejection(act) {
  let promise;
  try {
    promise = act();
  } catch (error) {
    throw new Error(`should reject, but throws: ${error}`);
  }
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("should reject, but does not");
}

/**
 * A real error of that class, with all classes above it.
 * @param {any} Stigg
 * @param {any} error
 * @param {string} name
 */
export function isError(Stigg, error, name) {
  ok(error instanceof Error, `should be an Error, is ${String(error)}`);
  equal(name, error.name, `class of "${error.message}"`);
  ok(error instanceof Stigg[name], `should be an instance of Stigg.${name}`);
  ok(error instanceof Stigg.StiggError, "should be an instance of Stigg.StiggError");
}
