// Lets a runtime's driver run the proxy's cases as well.

import { suites } from "./cases.mjs";
import { Setting } from "./setting.mjs";

/**
 * @param {import("../contract/driver.mjs").Driver} driver
 * @param {import("./setting.mjs").Package} exported
 * @returns {import("../contract/driver.mjs").Driver}
 */
export function withProxy(driver, exported) {
  return {
    ...driver,
    async run(place, suite, name) {
      if (!(suite in suites)) return driver.run(place, suite, name);
      try {
        await suites[suite][name](new Setting(exported));
      } catch (error) {
        return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      }
    },
  };
}
