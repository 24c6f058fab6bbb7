// For each operation and each of its examples: the request on the wire and the value that the caller gets.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { operations } from "./contract.mjs";
import { differences } from "./difference.mjs";
import { DIALECTS, examplesOf, replyOf } from "./examples.mjs";
import { followUp, requestFaults, requestOf, valueFor } from "./expected.mjs";
import { Recorder } from "./recorder.mjs";

/**
 * @typedef {import("./contract.mjs").Operation} Operation
 * @typedef {import("./examples.mjs").Example} Example
 * @typedef {import("./examples.mjs").Dialect} Dialect
 * @typedef {import("./driver.mjs").Driver} Driver
 */

/** @param {Driver} driver */
export function testRequests(driver) {
  describe("each operation asks what the contract describes", { concurrency: 8 }, () => {
    /** @type {Recorder} */
    let recorder;
    const idempotencyKeys = new Set();

    before(async () => {
      recorder = await Recorder.start();
    });
    after(() => recorder.stop());

    test("the contract has 124 operations", () => assert.equal(operations.length, 124));

    for (const operation of operations) {
      test(operation.name, { timeout: 60_000 }, async () => {
        const faults = [];
        for (const example of examplesOf(operation)) {
          for (const dialect of DIALECTS) faults.push(...(await check(operation, example, dialect)));
        }
        if (faults.length > 0) assert.fail(faults.join("\n"));
      });
    }

    /**
     * @param {Operation} operation
     * @param {Example} example
     * @param {Dialect} dialect
     */
    async function check(operation, example, dialect) {
      const replies = [replyOf(operation, dialect), replyOf(operation, dialect, true)];
      const key = recorder.giveKey(...replies);
      const examples = [example, followUp(operation, replies[0].body, example) ?? []].flat();
      const { kind, args, params } = example;
      const call = { operation: operation.name, args, params };
      const [outcome] = await driver.call({ baseURL: recorder.url, key }, [call]);
      const values = examples.map((one, index) => valueFor(operation, replies[index].body, one));
      const taken = recorder.taken(key);
      const faults = [
        ...("error" in outcome
          ? [`${outcome.error.name}: ${outcome.error.message}`]
          : differences(values, outcome.values, "values")),
        ...differences(examples.length, taken.length, "number of requests"),
        ...taken.flatMap((one, index) => wireFaults(operation, examples[index] ?? example, one, key)),
      ];
      return faults.map((fault) => `${operation.name}, ${kind} (${dialect} reply): ${fault}`);
    }

    /**
     * @param {Operation} operation
     * @param {Example} example
     * @param {import("./recorder.mjs").Taken} taken
     * @param {string} key
     */
    function wireFaults(operation, example, taken, key) {
      return [
        ...requestFaults(taken, requestOf(operation, example, key)),
        ...idempotency(operation, taken.headers["idempotency-key"]),
        ...leaks(taken, key),
      ];
    }

    /**
     * @param {Operation} operation
     * @param {string[] | undefined} keys
     */
    function idempotency({ verb }, keys) {
      if (verb !== "POST") return differences(undefined, keys, "request.headers.idempotency-key");
      const [key, ...more] = keys ?? [];
      if (!key || more.length > 0)
        return [`request.headers.idempotency-key: expected one, got ${JSON.stringify(keys)}`];
      const known = idempotencyKeys.has(key);
      idempotencyKeys.add(key);
      return known ? [`request.headers.idempotency-key: ${key} was used by another call`] : [];
    }
  });
}

/**
 * The API key belongs into its header and nowhere else.
 * @param {import("./recorder.mjs").Taken} taken
 * @param {string} key
 */
function leaks({ target, headers, body }, key) {
  const { "x-api-key": _, ...others } = headers;
  return [target, body, JSON.stringify(others)].some((text) => text.includes(key))
    ? ["the API key shows outside its header"]
    : [];
}
