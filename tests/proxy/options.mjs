// Options that make no sense: refused with the place and the way out, when the proxy is made.

import { equal, ok, thrown } from "../contract/expect.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

/** @param {any} options @param {string} place @param {RegExp} says @returns {Case} */
const bad = (options, place, says) => (setting) => {
  const error = thrown(() => setting.proxy(options));
  equal(["InvalidRequestError", place], [error.name, error.place], `"${error.message}"`);
  ok(says.test(error.message), `"${error.message}" should say ${says}`);
};

/** @type {Record<string, Case>} */
export const options = {
  "no client": (setting) => {
    const error = thrown(() => setting.package.createProxy({ apiKey: "x" }, {}));
    equal("stigg", error.place, "place");
    ok(/createProxy\(new Stigg\(\)/.test(error.message), error.message);
  },
  "no options": (setting) => {
    equal("authorize", thrown(() => setting.package.createProxy(setting.holder())).place, "place");
  },
  "authorize that is no function": bad({ authorize: true }, "authorize", /who the visitor is, got a boolean/),
  "no list of operations": bad({ allow: "*" }, "allow", /list of operations.*got a string/),
  "an operation that does not exist": bad({ allow: ["v1.customers.get"] }, "allow[0]", /"v1.customers.get"/),
  "a name out of a prototype": bad({ allow: ["toString"] }, "allow[0]", /name of an operation/),
  "no operation": bad({ allow: ["v1.customers.retrieve", null] }, "allow[1]", /got null/),
  "a check that is no function": bad(
    { allow: [{ operation: "v1.plans.list", check: true }] },
    "allow[0].check",
    /function, got a boolean/,
  ),
  "what is about no customer, without a check": bad({ allow: ["v1.plans.list"] }, "allow[0]", /whose data it is about/),
  "what somebody else may own": bad({ allow: ["v1.subscriptions.retrieve"] }, "allow[0]", /whose data it is about/),
  "what has a customer, but also something whose owner nobody knows": bad(
    { allow: ["v1.credits.reservations.release"] },
    "allow[0]",
    /whose data it is about/,
  ),
  "what changes something": bad({ allow: ["v1.customers.update"] }, "allow[0]", /needs a check.*changes something/),
  "what changes something, named as an object": bad(
    { allow: [{ operation: "v1.usage.report" }] },
    "allow[0]",
    /needs a check/,
  ),
  "a base path with a slash at its end": bad({ basePath: "/stigg/" }, "basePath", /without a slash at its end/),
  "a base path that is a URL": bad({ basePath: "https://app.example.com/stigg" }, "basePath", /a path like "\/stigg"/),
  "a bound that is none": bad({ maxBodyBytes: Infinity }, "maxBodyBytes", /whole number of bytes/),
  "every origin": bad({ cors: { origins: ["*"] } }, "cors.origins", /wildcard/),
  "an origin with a path": bad({ cors: { origins: ["https://app.example.com/"] } }, "cors.origins", /without a path/),
  "no origins": bad({ cors: {} }, "cors.origins", /list of origins/),
  "cors that is true": bad({ cors: true }, "cors.origins", /list of origins/),
  "headers that are none": bad({ cors: { origins: [], headers: ["a b"] } }, "cors.headers", /names of headers/),
  "an age that is none": bad({ cors: { origins: [], maxAge: "1" } }, "cors.maxAge", /seconds/),
  "a listener that is none": bad({ onError: console }, "onError", /function, got an object/),
};
