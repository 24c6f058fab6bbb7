// Every test of a runtime, registered with Node's test runner.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { suites } from "./cases.mjs";
import { DIALECTS } from "./examples.mjs";
import { replies } from "./mishaps.mjs";
import { Recorder } from "./recorder.mjs";
import { testRequests } from "./requests.mjs";
import { startSandbox } from "./sandbox.mjs";
import { testValidation } from "./validation.mjs";

/** @typedef {import("./driver.mjs").Driver} Driver */

/** @param {Driver} driver */
export function testAll(driver) {
  testRequests(driver);
  testValidation(driver);
  testWithRecorder(
    driver,
    "what is wrong is refused before it is sent",
    "refusals",
    () => "echo",
    (sent) => sent === 0,
  );
  testWithRecorder(
    driver,
    "what is sent arrives whole",
    "fidelity",
    () => "echo",
    (sent) => sent > 0,
  );
  testWithRecorder(
    driver,
    "a reply that is no good is an error",
    "mishaps",
    (name) => replies[name],
    (sent) => sent === 1,
  );
  testWithRecorder(
    driver,
    "waiting has an end",
    "patience",
    () => "silence",
    (sent) => sent < 2,
  );
  for (const dialect of DIALECTS) {
    testWithSandbox(driver, `the ${dialect} dialect is served`, "dialects", dialect);
    testWithSandbox(driver, `the API key is hidden (${dialect} dialect)`, "secrets", dialect);
  }
}

/**
 * @param {Driver} driver
 * @param {string} title
 * @param {string} suite
 * @param {(name: string) => import("./recorder.mjs").Reply} replyFor what the server answers in a case
 * @param {(sent: number) => boolean} fits how many requests a case may send
 */
function testWithRecorder(driver, title, suite, replyFor, fits) {
  describe(title, () => {
    /** @type {Recorder} */
    let recorder;
    before(async () => {
      recorder = await Recorder.start();
    });
    after(() => recorder.stop());

    for (const name of Object.keys(suites[suite])) {
      test(name, async () => {
        const key = recorder.giveKey(replyFor(name));
        const strays = recorder.strays.length;
        const fault = await driver.run({ baseURL: recorder.url, key }, suite, name);
        if (fault) assert.fail(fault);
        const sent = recorder.taken(key).length + recorder.strays.length - strays;
        assert.ok(fits(sent), `${sent} requests were sent`);
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
      test(name, async () => {
        const fault = await driver.run(sandbox, suite, name);
        if (fault) assert.fail(fault);
      });
    }
  });
}
