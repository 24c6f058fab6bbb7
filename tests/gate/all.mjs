// Every test of the gate, registered with Node's test runner.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { suites } from "./cases.mjs";

/** A case that takes longer hangs. */
const LONGEST = { timeout: 120_000 };

const vectors = JSON.parse(readFileSync(new URL("../vectors/entitlements.json", import.meta.url), "utf8"));

/** @param {import("../contract/driver.mjs").Driver} driver one that knows the gate's cases */
export function testGate(driver) {
  /** @param {string} title @param {string} suite @param {string} name @param {object} [given] */
  const register = (title, suite, name, given) =>
    test(title, LONGEST, async () => {
      const place = /** @type {import("../contract/driver.mjs").Place} */ ({ ...given });
      const fault = await driver.run(place, suite, name);
      if (fault) assert.fail(fault);
    });

  for (const [suite, cases] of Object.entries(suites)) {
    if (suite === "gate-vectors") continue;
    describe(suite, () => {
      for (const name of Object.keys(cases)) register(name, suite, name);
    });
  }
  describe("gate-vectors", () => {
    // A question of the gate's names no dimensions: the API has no place for them.
    const rows = vectors.rows.filter((/** @type {any} */ { question }) => !question?.dimensions);
    for (const vector of rows) register(vector.name, "gate-vectors", "row", { vector });
    for (const vector of vectors.periods) {
      register(`the ${vector.resetPeriod} of ${vector.now} from ${vector.anchor}`, "gate-vectors", "period", {
        vector,
      });
    }
  });
}
