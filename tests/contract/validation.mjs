// For each operation: every fault that the contract's schemas know is refused, and nothing is sent; unchecked, whatever can
// be sent is sent.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { operations } from "./contract.mjs";
import { requestFaults, requestOf } from "./expected.mjs";
import { faultsOf, oneOfEach } from "./faults.mjs";
import { Recorder } from "./recorder.mjs";

/**
 * @typedef {import("./contract.mjs").Operation} Operation
 * @typedef {import("./driver.mjs").Driver} Driver
 * @typedef {import("./faults.mjs").Fault} Fault
 * @typedef {import("./invoke.mjs").Outcome} Outcome
 */

/** @param {Driver} driver */
export function testValidation(driver) {
  describe("each operation refuses what the contract forbids", { concurrency: 8 }, () => {
    /** @type {Recorder} */
    let recorder;
    before(async () => {
      recorder = await Recorder.start();
    });
    after(() => recorder.stop());

    for (const operation of operations) {
      const faults = faultsOf(operation);
      if (faults.length === 0) continue;
      test(operation.name, { timeout: 60_000 }, async () => {
        const problems = [
          ...(await missedRefusals(driver, recorder, operation, faults)),
          ...(await missedPassages(driver, recorder, operation, oneOfEach(faults))),
        ];
        if (problems.length > 0) assert.fail(problems.join("\n"));
      });
    }
  });
}

/**
 * What goes wrong where faults should be refused.
 * @param {Driver} driver
 * @param {Recorder} recorder
 * @param {Operation} operation
 * @param {Fault[]} faults
 * @returns {Promise<string[]>}
 */
export async function missedRefusals(driver, recorder, operation, faults) {
  const key = recorder.giveKey("echo");
  const outcomes = await driver.call({ baseURL: recorder.url, key }, callsOf(operation, faults));
  const misses = faults.flatMap((fault, index) => missedRefusal(fault, outcomes[index]));
  const sent = recorder.taken(key).map(({ verb, target }) => `was sent: ${verb} ${target}`);
  return [...misses, ...sent];
}

/**
 * What goes wrong where faults should pass, since nobody checks the params. Paths are safe all the same.
 * @param {Driver} driver
 * @param {Recorder} recorder
 * @param {Operation} operation
 * @param {Fault[]} faults
 * @returns {Promise<string[]>}
 */
export async function missedPassages(driver, recorder, operation, faults) {
  const key = recorder.giveKey("echo");
  const place = { baseURL: recorder.url, key, options: { validation: "off" } };
  const outcomes = await driver.call(place, callsOf(operation, faults));
  const taken = recorder.taken(key).values();
  const misses = faults.flatMap((fault, index) => {
    const { kind } = fault.example;
    const outcome = outcomes[index];
    if (!fault.sayable) return isRefusal(outcome) ? [] : [`unchecked, ${kind}: expected a refusal, got none`];
    if (isRefusal(outcome)) return [`unchecked, ${kind}: expected a request, got "${outcome.error.message}"`];
    const { value: one } = taken.next();
    if (!one) return [`unchecked, ${kind}: expected a request, got ${JSON.stringify(outcome)}`];
    return requestFaults(one, requestOf(operation, fault.example, key)).map((wrong) => `unchecked, ${kind}: ${wrong}`);
  });
  return [...misses, ...[...taken].map(({ verb, target }) => `unchecked, was sent: ${verb} ${target}`)];
}

/**
 * @param {Operation} operation
 * @param {Fault[]} faults
 * @returns {import("./invoke.mjs").Call[]}
 */
function callsOf({ name }, faults) {
  return faults.map(({ example: { args, params } }) => ({ operation: name, args, params }));
}

/**
 * What is wrong with the outcome of a call with a fault.
 * @param {Fault} fault
 * @param {Outcome} outcome
 * @returns {string[]}
 */
function missedRefusal({ example: { kind }, message }, outcome) {
  if (isRefusal(outcome) && outcome.error.message.startsWith(message)) return [];
  const got = "error" in outcome ? `${outcome.error.name} "${outcome.error.message}"` : "a value";
  return [`${kind}: expected "${message}…", got ${got}`];
}

/**
 * @param {Outcome} outcome
 * @returns {outcome is Extract<Outcome, { error: object }>}
 */
function isRefusal(outcome) {
  return "error" in outcome && outcome.error.name === "InvalidRequestError";
}
