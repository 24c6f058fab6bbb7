// Every test of the proxy, registered with Node's test runner.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { suites } from "./cases.mjs";

/** @param {import("../contract/driver.mjs").Driver} driver one that knows the proxy's cases */
export function testProxy(driver) {
  for (const [suite, cases] of Object.entries(suites)) {
    describe(suite, () => {
      for (const name of Object.keys(cases)) {
        test(name, { timeout: 60_000 }, async () => {
          const fault = await driver.run(/** @type {any} */ ({}), suite, name);
          if (fault) assert.fail(fault);
        });
      }
    });
  }
}
