// The gate's cases. They run inside a runtime, next to the package; nothing here needs Node.

import { asking } from "./asking.mjs";
import { control } from "./control.mjs";
import { faults } from "./faults.mjs";
import { freshness } from "./freshness.mjs";
import { refusals } from "./refusals.mjs";
import { sequences } from "./sequences.mjs";
import { sharing } from "./sharing.mjs";
import { stores } from "./stores.mjs";
import { vectors } from "./vectors.mjs";

/** By names that no suite of the contract's has. @type {Record<string, Record<string, import("./setting.mjs").Case>>} */
export const suites = {
  "gate-freshness": freshness,
  "gate-faults": faults,
  "gate-sharing": sharing,
  "gate-asking": asking,
  "gate-control": control,
  "gate-stores": stores,
  "gate-refusals": refusals,
  "gate-sequences": sequences,
  "gate-vectors": vectors,
};
