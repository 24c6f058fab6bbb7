// For each operation: every fault that the contract's schemas know is refused, and nothing is sent.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { operations } from "./contract.mjs";
import { faultsOf } from "./faults.mjs";
import { Recorder } from "./recorder.mjs";

/** @param {import("./driver.mjs").Driver} driver */
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
        const key = recorder.giveKey("echo");
        const calls = faults.map(({ example: { args, params } }) => ({ operation: operation.name, args, params }));
        const outcomes = await driver.call({ baseURL: recorder.url, key }, calls);
        const misses = faults.flatMap((fault, index) => missed(fault, outcomes[index]) ?? []);
        const sent = recorder.taken(key).map(({ verb, target }) => `was sent: ${verb} ${target}`);
        const problems = [...misses, ...sent];
        if (problems.length > 0) assert.fail(problems.join("\n"));
      });
    }
  });
}

/**
 * What is wrong with the outcome of a call with a fault; undefined if it is refused as it should be.
 * @param {import("./faults.mjs").Fault} fault
 * @param {import("./invoke.mjs").Outcome} outcome
 */
function missed({ example: { kind }, message }, outcome) {
  if (!("error" in outcome)) return `${kind}: expected "${message}…", got a value`;
  const { name, message: got } = outcome.error;
  if (name !== "InvalidRequestError" || !got.startsWith(message)) {
    return `${kind}: expected "${message}…", got ${name} "${got}"`;
  }
}
