// Stigg fails: the check does not.

import { equal, ok, thrown } from "../contract/expect.mjs";
import { boolean, FLAG, listed } from "./access.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

const MINUTE = 60_000;

/** Failures that leave what is known as good as it was. @type {Record<string, import("./origin.mjs").Failure>} */
const passing = {
  "status 500": { status: 500 },
  "status 503": { status: 503 },
  "status 408": { status: 408 },
  "status 429": { status: 429, headers: { "retry-after": "1" } },
  "a lost connection": "reset",
  "no reply": "silence",
  "a fetch that knows no end": "deaf",
  "a page instead of JSON": { status: 200, text: "<h1>Welcome</h1>" },
  "JSON of another kind": { status: 200, body: { data: { entitlements: "none" } } },
  "a redirect": { status: 302, headers: { location: "http://127.0.0.1:2/" } },
};

/** Failures of which nothing follows for the customer. @type {Record<string, import("./origin.mjs").Failure>} */
const refusing = {
  "status 400": { status: 400 },
  "status 401": { status: 401 },
  "status 403": { status: 403 },
  "status 422": { status: 422 },
  "a page that is not found": { status: 404, text: "<h1>Not Found</h1>" },
};

/**
 * @param {import("./origin.mjs").Failure} failure
 * @returns {Case}
 */
const servesStale = (failure) => async (setting) => {
  const { clock, origin } = setting;
  origin.entitlements = () => listed(boolean());
  const gate = setting.gate();
  await setting.check(gate, FLAG);
  await clock.advance(10 * MINUTE);
  origin.failure = failure;
  const since = clock.now;
  const { hasAccess, cache, isFallback } = await setting.check(gate, FLAG);
  equal([true, "stale", false], [hasAccess, cache, isFallback], "answer");
  ok(clock.now - since <= 1_000, `it took ${clock.now - since} ms`);
  await clock.advance(10_000);
  equal([2, 1], [origin.count(), setting.told("failed")], "requests, and failures that were told");
  const other = await setting.check(gate, { ...FLAG, customerId: "customer-2" });
  equal([false, true], [other.hasAccess, other.isFallback], "another customer");
};

/**
 * @param {import("./origin.mjs").Failure} failure
 * @returns {Case}
 */
const fallsBack = (failure) => async (setting) => {
  const { clock, origin } = setting;
  origin.entitlements = () => listed(boolean());
  const gate = setting.gate();
  await setting.check(gate, FLAG);
  await clock.advance(10 * MINUTE);
  origin.failure = failure;
  const question = { ...FLAG, fallback: true };
  const { hasAccess, isFallback, accessDeniedReason } = await setting.check(gate, question);
  equal([true, true, undefined], [hasAccess, isFallback, accessDeniedReason], "answer");
  equal([1, 1], [setting.told("failed"), setting.told("fallback")], "what was told");
  ok(
    setting.events.some(({ error }) => error?.name),
    "the error should be told",
  );
  origin.failure = undefined;
  const { hasAccess: again, isFallback: stillFallback } = await setting.check(gate, FLAG);
  equal([true, false], [again, stillFallback], "as soon as Stigg answers again");
  origin.failure = failure;
  equal(true, (await setting.check(gate, { ...FLAG, customerId: "customer-2" })).isFallback, "another customer");
};

/** @param {Record<string, import("./origin.mjs").Failure>} failures @param {string} what @param {(failure: import("./origin.mjs").Failure) => Case} test */
const each = (failures, what, test) =>
  Object.fromEntries(Object.entries(failures).map(([name, failure]) => [`${name}: ${what}`, test(failure)]));

/** @type {Record<string, Case>} */
export const faults = {
  ...each(passing, "what was known serves, at once or when the time is up", servesStale),
  ...each(refusing, "an event and the fallback, and nothing is kept", fallsBack),
  "a customer that is not there is denied, for a short time": async (setting) => {
    const { clock, origin } = setting;
    origin.failure = { status: 404, body: { message: "no such customer" } };
    const gate = setting.gate();
    const { hasAccess, accessDeniedReason, isFallback } = await setting.check(gate, FLAG);
    equal([false, "CustomerNotFound", false], [hasAccess, accessDeniedReason, isFallback], "answer");
    await clock.advance(4_000);
    equal("fresh", (await setting.check(gate, FLAG)).cache, "a little later");
    await clock.advance(1_000);
    origin.failure = undefined;
    origin.entitlements = () => listed(boolean());
    equal(true, (await setting.check(gate, FLAG)).hasAccess, "as soon as there is one");
  },
  "after a 429 nothing is sent for a while, then again": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    origin.failure = { status: 429, headers: { "retry-after": "7" } };
    const gate = setting.gate();
    equal(true, (await setting.check(gate, FLAG)).isFallback, "first");
    equal([1, 7_000], [setting.told("paused"), setting.events.find(({ type }) => type === "paused").pauseMs], "pause");
    origin.failure = undefined;
    for (const customerId of ["customer-2", "customer-3"]) {
      equal(true, (await setting.check(gate, { ...FLAG, customerId })).isFallback, customerId);
    }
    equal(1, origin.count(), "requests");
    await clock.advance(7_000);
    equal(false, (await setting.check(gate, FLAG)).isFallback, "after the pause");
  },
  "a pause has an end, whatever Stigg asks for": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    origin.failure = { status: 429, headers: { "retry-after": "86400" } };
    const gate = setting.gate();
    await setting.check(gate, FLAG);
    origin.failure = undefined;
    await clock.advance(60_000);
    equal(false, (await setting.check(gate, FLAG)).isFallback, "after a minute");
  },
  "other failures lead to a pause when they repeat": async (setting) => {
    const { origin } = setting;
    origin.failure = "reset";
    const gate = setting.gate();
    for (let number = 1; number <= 6; number++)
      await setting.check(gate, { ...FLAG, customerId: `customer-${number}` });
    equal([3, 1], [origin.count(), setting.told("paused")], "requests and pauses");
  },
  "a listener that throws disturbs nobody": async (setting) => {
    const { origin } = setting;
    origin.failure = "reset";
    const gate = setting.gate({
      onEvent: () => {
        throw new Error("the caller's own trouble");
      },
    });
    equal(true, (await setting.check(gate, FLAG)).isFallback, "answer");
  },
  "a trap concerns one check": async (setting) => {
    setting.origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    await setting.check(gate, FLAG);
    const question = { customerId: "customer-1", ...FLAG };
    const { now } = Date;
    // No call of WebAssembly takes such a number.
    Date.now = () => /** @type {any} */ (5n);
    const error = thrown(() => gate.checkSync(question));
    Date.now = now;
    equal("StiggError", error.name, `"${error.message}"`);
    ok(/can be used on/.test(error.message), `"${error.message}" should say that it can be used on`);
    equal(true, gate.checkSync(question).hasAccess, "the next check");
  },
  "a key that cannot be had is a failure like others": async (setting) => {
    const gate = setting.gate(undefined, {
      apiKey: () => {
        throw new Error("the vault is shut");
      },
    });
    equal(true, (await setting.check(gate, FLAG)).isFallback, "answer");
    equal(1, setting.told("failed"), "failures that were told");
  },
};
