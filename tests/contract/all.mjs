// Every test of a runtime, registered with Node's test runner.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { suites } from "./cases.mjs";
import { pagesOf } from "./endings.mjs";
import { DIALECTS } from "./examples.mjs";
import { replies } from "./mishaps.mjs";
import { testOutages } from "./outages.mjs";
import { Recorder } from "./recorder.mjs";
import { testRequests } from "./requests.mjs";
import { startSandbox } from "./sandbox.mjs";
import { testValidation } from "./validation.mjs";

/** @typedef {import("./driver.mjs").Driver} Driver */

/**
 * A suite of cases against a server that writes down what it gets.
 * @typedef {object} Recorded
 * @property {string} suite
 * @property {string} title
 * @property {(name: string) => import("./recorder.mjs").Reply | import("./recorder.mjs").Reply[]} reply what the server
 * answers in a case; several in turn
 * @property {(sent: number, name: string) => boolean} fits how many requests a case may send
 */

/** @type {Recorded[]} */
const RECORDED = [
  {
    suite: "refusals",
    title: "what is wrong is refused before it is sent",
    reply: () => "echo",
    fits: (sent) => sent === 0,
  },
  { suite: "fidelity", title: "what is sent arrives whole", reply: () => "echo", fits: (sent) => sent > 0 },
  {
    suite: "mishaps",
    title: "a reply that is no good is an error",
    reply: (name) => replies[name],
    // Deno and Bun send once more by themselves what was lost on a connection that had been open before.
    fits: (sent, name) => sent === 1 || (sent === 2 && replies[name] === "reset"),
  },
  {
    suite: "endings",
    title: "an iteration has an end",
    reply: (name) => pagesOf[name],
    fits: (sent) => sent === 1 || sent === 2,
  },
  {
    suite: "recovery",
    title: "a trap concerns one call",
    reply: () => [{ status: 503, body: {}, headers: { "retry-after-ms": "1" } }, "echo"],
    fits: (sent) => sent === 5,
  },
  { suite: "patience", title: "waiting has an end", reply: () => "silence", fits: (sent) => sent < 2 },
];

/** A case that takes longer hangs. */
const LONGEST = { timeout: 20_000 };

/** @param {Driver} driver */
export function testAll(driver) {
  testRequests(driver);
  testValidation(driver);
  testOutages(driver);
  for (const recorded of RECORDED) testWithRecorder(driver, recorded);
  for (const dialect of DIALECTS) {
    testWithSandbox(driver, `the ${dialect} dialect is served`, "dialects", dialect);
    testWithSandbox(driver, `the API key is hidden (${dialect} dialect)`, "secrets", dialect);
  }
}

/**
 * @param {Driver} driver
 * @param {Recorded} recorded
 */
function testWithRecorder(driver, { suite, title, reply, fits }) {
  describe(title, () => {
    /** @type {Recorder} */
    let recorder;
    before(async () => {
      recorder = await Recorder.start();
    });
    after(() => recorder.stop());

    for (const name of Object.keys(suites[suite])) {
      test(name, LONGEST, async () => {
        const key = recorder.giveKey(...[reply(name)].flat());
        const strays = recorder.strays.length;
        const fault = await driver.run({ baseURL: recorder.url, key }, suite, name);
        if (fault) assert.fail(fault);
        const sent = recorder.taken(key).length + recorder.strays.length - strays;
        assert.ok(fits(sent, name), `${sent} requests were sent`);
      });
    }
  });
}

/**
 * @param {Driver} driver
 * @param {string} title
 * @param {string} suite
 * @param {import("./examples.mjs").Dialect} dialect
 */
function testWithSandbox(driver, title, suite, dialect) {
  describe(title, () => {
    /** @type {Awaited<ReturnType<typeof startSandbox>>} */
    let sandbox;
    before(async () => {
      sandbox = await startSandbox(dialect);
    });
    after(() => sandbox.stop());

    for (const name of Object.keys(suites[suite])) {
      test(name, LONGEST, async () => {
        const fault = await driver.run(sandbox, suite, name);
        if (fault) assert.fail(fault);
      });
    }
  });
}
