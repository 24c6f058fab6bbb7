// What Prism gets wrong, so that it is not held against the client. What no longer shows must go from here: the report
// fails on it.

/**
 * @typedef {import("../contract/recorder.mjs").Taken} Taken
 *
 * @typedef {object} PrismFault
 * @property {string} issue
 * @property {string} reason
 * @property {(violation: import("./prism.mjs").Violation, taken: Taken) => boolean} explains
 * @property {(taken: Taken) => Taken} spare makes the request one that Prism understands
 */

/** @type {PrismFault[]} */
export const PRISM_FAULTS = [
  {
    issue: "https://github.com/stoplightio/prism/issues/2710",
    reason: "a path value with a comma is read as a list, even where the contract says that it is text",
    explains: ({ location, code }, { target }) =>
      location[1] === "path" && code === "type" && target.split("?")[0].includes(","),
    spare: (taken) => ({ ...taken, target: taken.target.replace(/^[^?]*/, (path) => path.replaceAll(",", "%2C")) }),
  },
];
