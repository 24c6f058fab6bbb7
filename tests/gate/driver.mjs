// Lets a runtime's driver run the gate's cases as well.

import { suites } from "./cases.mjs";
import { inSetting } from "./setting.mjs";

/**
 * @param {import("../contract/driver.mjs").Driver} driver
 * @param {any} Stigg
 * @param {any} entitlements what `stigg-edge/entitlements` exports under this name
 * @returns {import("../contract/driver.mjs").Driver}
 */
export function withGate(driver, Stigg, entitlements) {
  return {
    ...driver,
    async run(place, suite, name) {
      if (!(suite in suites)) return driver.run(place, suite, name);
      try {
        await inSetting({ Stigg, entitlements, .../** @type {any} */ (place) }, suites[suite][name]);
      } catch (error) {
        return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      }
    },
  };
}
