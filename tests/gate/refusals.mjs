// Options and questions that make no sense: refused with the place and the way out, before anything is sent.

import { equal, ok, rejection, thrown } from "../contract/expect.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

/**
 * @param {() => unknown} act
 * @param {string} place
 * @param {RegExp} says
 * @param {(act: () => any) => any} [caught]
 */
async function refused(act, place, says, caught = thrown) {
  const error = await caught(/** @type {any} */ (act));
  equal(["InvalidRequestError", place], [error.name, error.place], `"${error.message}"`);
  ok(says.test(error.message), `"${error.message}" should say ${says}`);
}

/** @param {any} options @param {string} place @param {RegExp} says @returns {Case} */
const badOptions = (options, place, says) => (setting) =>
  refused(() => setting.package.entitlements(setting.client(), options), place, says);

const store = { get() {}, set() {}, delete() {} };

/** @type {Record<string, Case>} */
const options = {
  "options: none at all": badOptions(null, "options", /must be an object/),
  "options: a ttl that is no number": badOptions({ ttl: "30s" }, "ttl", /must be a number from 0 .* got a string/),
  "options: a ttl below 0": badOptions({ ttl: -1 }, "ttl", /got -1/),
  "options: NaN": badOptions({ swr: NaN }, "swr", /got NaN/),
  "options: no time at all": badOptions({ timeout: 0 }, "timeout", /from 1/),
  "options: a time that timers cannot hold": badOptions({ timeout: 2 ** 31 }, "timeout", /2147483647/),
  "options: no entries": badOptions({ maxEntries: 0 }, "maxEntries", /from 1/),
  "options: a name that is none": badOptions({ ttlMs: 5 }, "ttlMs", /no option.*nearLimit/),
  "options: a store without delete": badOptions({ store: { ...store, delete: undefined } }, "store.delete", /function/),
  "options: a store that is null": badOptions({ store: null }, "store.get", /function/),
  "options: a fallback that is a list of names": badOptions({ fallback: "all" }, "fallback", /must be an object/),
  "options: a fallback of another kind": badOptions(
    { fallback: { a: "yes" } },
    'fallback["a"]',
    /true, false or an object/,
  ),
  "options: a fallback with a misspelt name": badOptions(
    { fallback: { a: { hasAcess: true } } },
    'fallback["a"].hasAcess',
    /not known.*hasAccess/,
  ),
  "options: onUnknown": badOptions({ onUnknown: "maybe" }, "onUnknown", /"deny" or "allow"/),
  "options: offline": badOptions({ offline: "no" }, "offline", /true or false/),
  "options: onEvent": badOptions({ onEvent: {} }, "onEvent", /function/),
  "options: no client": (setting) =>
    refused(() => setting.package.entitlements({}), "client", /entitlements\(new Stigg\(\)\)/),
};

const asks = { customerId: "customer-1", featureId: "feature-1" };

/** @param {any} question @param {string} place @param {RegExp} says @returns {Case} */
const badQuestion = (question, place, says) => async (setting) => {
  const gate = setting.gate();
  await refused(() => gate.check(question), place, says, rejection);
  await refused(() => gate.checkSync(question), place, says);
  equal(0, setting.origin.count(), "requests");
};

/** @type {Record<string, Case>} */
const questions = {
  "question: none": badQuestion(undefined, "question", /must be an object/),
  "question: nobody's": badQuestion({ featureId: "a" }, "customerId", /required/),
  "question: of a number": badQuestion({ ...asks, customerId: 5 }, "customerId", /string.*got 5/),
  "question: of an empty id": badQuestion({ ...asks, customerId: "" }, "customerId", /not empty/),
  "question: of a resource that is a number": badQuestion({ ...asks, resourceId: 5 }, "resourceId", /leave it out/),
  "question: of nothing": badQuestion({ customerId: "a" }, "featureId", /exactly one/),
  "question: of two things": badQuestion({ ...asks, currencyId: "b" }, "featureId", /exactly one/),
  "question: an amount below 0": badQuestion({ ...asks, requestedUsage: -1 }, "requestedUsage", /from 0.*got -1/),
  "question: NaN": badQuestion({ ...asks, requestedUsage: NaN }, "requestedUsage", /got NaN/),
  "question: an endless amount": badQuestion({ ...asks, requestedUsage: Infinity }, "requestedUsage", /got Infinity/),
  "question: an amount as text": badQuestion({ ...asks, requestedUsage: "1" }, "requestedUsage", /got a string/),
  "question: a value instead of values": badQuestion({ ...asks, requestedValues: "a" }, "requestedValues", /array/),
  "question: values of another kind": badQuestion({ ...asks, requestedValues: [1] }, "requestedValues", /strings/),
  "question: a misspelt name": badQuestion({ ...asks, requestedUseage: 1 }, "requestedUseage", /requestedUsage/),
  "question: a fallback of another kind": badQuestion({ ...asks, fallback: "yes" }, "fallback", /true, false/),
  "question: a consistency that is none": badQuestion({ ...asks, consistency: "strong" }, "consistency", /"fresh"/),
  "question: a hold without a name": badQuestion(
    { customerId: "a", currencyId: "b", reserveAmount: 1 },
    "reservationId",
    /together/,
  ),
  "question: a hold of a feature": badQuestion(
    { ...asks, reserveAmount: 1, reservationId: "c" },
    "reserveAmount",
    /currencyId/,
  ),
  "question: a hold without asking Stigg": badQuestion(
    { customerId: "a", currencyId: "b", reserveAmount: 1, reservationId: "c", consistency: "local" },
    "consistency",
    /reserveAmount/,
  ),
};

/** @param {(gate: any) => unknown} act @param {string} place @param {RegExp} says @returns {Case} */
const rejected = (act, place, says) => (setting) => refused(() => act(setting.gate()), place, says, rejection);

/** @type {Record<string, Case>} */
const others = {
  "context: null": rejected((gate) => gate.check(asks, null), "context", /must be an object/),
  "context: a waitUntil that is none": rejected(
    (gate) => gate.check(asks, { waitUntil: true }),
    "waitUntil",
    /function/,
  ),
  "context: a signal that is none": rejected((gate) => gate.check(asks, { signal: {} }), "signal", /AbortSignal/),
  "half a surrogate pair": rejected(
    (gate) => gate.check({ ...asks, customerId: "a\ud83d" }),
    "customerId",
    /well-formed/,
  ),
  "a path that climbs": rejected(
    (gate) => gate.check({ ...asks, customerId: ".." }),
    "id",
    /must not hold the path step/,
  ),
  "seed: what is no snapshot": (setting) =>
    refused(() => setting.gate().seed({ customerId: "a" }), "snapshot", /gate\.snapshot/),
  "invalidate: nobody": rejected((gate) => gate.invalidate({}), "customerId", /must be/),
  "snapshot: nobody's": rejected((gate) => gate.snapshot(5), "customerId", /must be/),
};

/** @type {Record<string, Case>} */
export const refusals = { ...options, ...questions, ...others };
