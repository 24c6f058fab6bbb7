// The proxy's cases. They run inside a runtime, next to the package; nothing here needs Node.

import { attacks } from "./attacks.mjs";
import { calls } from "./calls.mjs";
import { options } from "./options.mjs";
import { origins } from "./origins.mjs";

/** By names that no other suite has. @type {Record<string, Record<string, import("./setting.mjs").Case>>} */
export const suites = {
  "proxy-calls": calls,
  "proxy-attacks": attacks,
  "proxy-origins": origins,
  "proxy-options": options,
};
