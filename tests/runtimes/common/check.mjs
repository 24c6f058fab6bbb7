// Registers the basics with Node's test runner, for a runtime that reports what came of them.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { startSandbox } from "../../contract/sandbox.mjs";
import { basics } from "./basics.mjs";

/**
 * @param {string} title
 * @param {(place: import("./basics.mjs").Place) => Promise<Record<string, string>>} run has the runtime run all basics;
 * what came of each
 */
export function testBasics(title, run) {
  describe(title, () => {
    /** @type {Awaited<ReturnType<typeof startSandbox>>} */
    let sandbox;
    /** @type {Record<string, string>} */
    let outcomes;
    before(async () => {
      sandbox = await startSandbox("reference");
      outcomes = await run({ baseURL: sandbox.baseURL, key: sandbox.key });
    });
    after(() => sandbox.stop());

    for (const name of Object.keys(basics)) test(name, () => assert.equal(outcomes[name], "passed"));
  });
}

/**
 * Asks a server that runs the basics.
 * @param {string | URL} url
 */
export function visit(url) {
  /** @param {import("./basics.mjs").Place} place */
  return async (place) => {
    const response = await fetch(url, { method: "POST", body: JSON.stringify(place) });
    if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
    return response.json();
  };
}

/**
 * What jest and Vitest write about each test with `--json` and `--reporter=json`.
 * @param {string} json
 * @returns {Record<string, string>}
 */
export function verdicts(json) {
  /** @type {{ title: string, status: string, failureMessages: string[] }[]} */
  const tests = JSON.parse(json).testResults.flatMap((/** @type {any} */ file) => file.assertionResults);
  return Object.fromEntries(tests.map(({ title, status, failureMessages }) => [title, failureMessages.join() || status]));
}
