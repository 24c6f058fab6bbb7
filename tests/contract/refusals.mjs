// Calls that must be refused before anything is sent: with the right class, the place and a remedy.

import { equal, isError, ok, rejection, thrown } from "./expect.mjs";

/** @typedef {import("./cases.mjs").Case} Case */

/**
 * A call that is refused.
 * @param {(stigg: any) => PromiseLike<unknown>} call
 * @param {string} place how the message begins: the operation and the first steps of the place
 * @param {RegExp} remedy
 * @returns {Case}
 */
function refused(call, place, remedy) {
  return async ({ Stigg, baseURL, key }) => {
    const stigg = new Stigg({ apiKey: key, baseURL });
    const error = await rejection(() => call(stigg));
    isError(Stigg, error, "InvalidRequestError");
    ok(
      error.message.startsWith(place) && /^[ .[]/.test(error.message.slice(place.length)),
      `"${error.message}" should begin with "${place}"`,
    );
    ok(remedy.test(error.message), `"${error.message}" should say ${remedy}`);
    equal(place.split(": ")[0], error.operation, "error.operation");
  };
}

/**
 * Client options that are refused.
 * @param {(valid: { apiKey: string, baseURL: string }) => unknown} options
 * @param {RegExp} says
 * @returns {Case}
 */
function notConstructed(options, says) {
  return ({ Stigg, baseURL, key }) => {
    const error = thrown(() => new Stigg(options({ apiKey: key, baseURL })));
    isError(Stigg, error, error.name);
    ok(says.test(error.message), `"${error.message}" should say ${says}`);
  };
}

/** @param {unknown} id */
const retrieve = (id) => (/** @type {any} */ stigg) => stigg.v1.customers.retrieve(id);
/** @param {unknown} [params] */
const list = (params) => (/** @type {any} */ stigg) => stigg.v1.customers.list(params);
/** @param {unknown} [params] */
const provision = (params) => (/** @type {any} */ stigg) => stigg.v1.customers.provision(params);
/** @param {unknown} path */
const get = (path) => (/** @type {any} */ stigg) => stigg.get(path);
/** @param {object} options */
const withOptions = (options) => (/** @type {any} */ stigg) => stigg.v1.customers.provision({ id: "a" }, options);
/** @param {unknown} value */
const report = (value) => (/** @type {any} */ stigg) =>
  stigg.v1.usage.report({ usages: [{ customerId: "a", featureId: "b", value }] });
/** @param {unknown} value */
const metadata = (value) => provision({ id: "a", metadata: { key: value } });

const PROVISION = "v1.customers.provision:";
const VALUE = "v1.usage.report: usages[0].value";
const METADATA = `${PROVISION} metadata.key`;
const ID = "v1.customers.retrieve: id";
const NO_STEP = /must not hold the path step/;

/** @type {Record<string, Case>} */
const arguments_ = {
  'retrieve("")': refused(retrieve(""), ID, /must not be empty/),
  'retrieve("..")': refused(retrieve(".."), ID, NO_STEP),
  'retrieve(".")': refused(retrieve("."), ID, NO_STEP),
  'retrieve("../x")': refused(retrieve("../x"), ID, NO_STEP),
  'retrieve("a/../b")': refused(retrieve("a/../b"), ID, NO_STEP),
  'retrieve("..\\\\x")': refused(retrieve("..\\x"), ID, NO_STEP),
  'retrieve("%2e%2E/x")': refused(retrieve("%2e%2E/x"), ID, NO_STEP),
  'retrieve("..%2fx")': refused(retrieve("..%2fx"), ID, NO_STEP),
  "retrieve()": refused((stigg) => stigg.v1.customers.retrieve(), ID, /must be a string, got undefined/),
  "retrieve(undefined)": refused(retrieve(undefined), ID, /must be a string, got undefined/),
  "retrieve(null)": refused(retrieve(null), ID, /must be a string, got null/),
  "retrieve(5)": refused(retrieve(5), ID, /must be a string, got a number/),
  "retrieve(5n)": refused(retrieve(5n), ID, /must be a string, got/),
  "retrieve(true)": refused(retrieve(true), ID, /must be a string, got a boolean/),
  "retrieve([])": refused(retrieve(["a"]), ID, /must be a string, got an array/),
  "retrieve({})": refused(retrieve({ id: "a" }), ID, /must be a string, got an object/),
  "retrieve(symbol)": refused(retrieve(Symbol("a")), ID, /must be a string, got a symbol/),
  "retrieve(promise)": refused(retrieve(Promise.resolve("a")), ID, /must be a string/),
  "half a surrogate pair in an argument": refused(retrieve("a\ud83d"), ID, /well-formed Unicode/),
  "the owner of a path is missing": refused(
    (stigg) => stigg.v1.plans.entitlements.update("a", { type: "FEATURE" }),
    "v1.plans.entitlements.update: planId",
    /is required: give it a string/,
  ),
  "the owner of a path is empty": refused(
    (stigg) => stigg.v1.plans.entitlements.delete("a", { planId: "" }),
    "v1.plans.entitlements.delete: planId",
    /must not be empty/,
  ),
  "the owner of a path leaves it": refused(
    (stigg) => stigg.v1.plans.entitlements.delete("a", { planId: "../b" }),
    "v1.plans.entitlements.delete: planId",
    NO_STEP,
  ),
  "the owner of a path is a number": refused(
    (stigg) => stigg.v1.plans.entitlements.delete("a", { planId: 5 }),
    "v1.plans.entitlements.delete: planId",
    /must be a string, got a number/,
  ),
};

/** @type {Record<string, Case>} */
const contract = {
  "list({limit: 0})": refused(list({ limit: 0 }), "v1.customers.list: limit", /whole number from 1 to 100, got 0/),
  "list({limit: 101})": refused(list({ limit: 101 }), "v1.customers.list: limit", /from 1 to 100, got 101/),
  "list({limit: 1.5})": refused(
    list({ limit: 1.5 }),
    "v1.customers.list: limit",
    /whole number from 1 to 100, got 1.5/,
  ),
  'list({limit: "5"})': refused(list({ limit: "5" }), "v1.customers.list: limit", /must be a number, got a string/),
  "list({email: 5})": refused(list({ email: 5 }), "v1.customers.list: email", /must be a string, got a number/),
  "list([])": refused(list([]), "v1.customers.list: params", /must be an object, got an array/),
  "a range that is no object": refused(
    list({ createdAt: "2026-01-01T00:00:00Z" }),
    "v1.customers.list: createdAt",
    /must be an object, got a string/,
  ),
  "a list that is no array": refused(
    (stigg) => stigg.v1.subscriptions.list({ status: "ACTIVE" }),
    "v1.subscriptions.list: status",
    /must be an array, got a string/,
  ),
  "a required filter is missing": refused(
    (stigg) => stigg.v1.usage.history("a", { customerId: "b" }),
    "v1.usage.history: startDate",
    /is required: give it a string/,
  ),
  "provision({})": refused(provision({}), `${PROVISION} id`, /is required: give it a string/),
  "provision()": refused((stigg) => stigg.v1.customers.provision(), `${PROVISION} id`, /is required: give it a string/),
  "provision(null)": refused(provision(null), `${PROVISION} id`, /is required: give it a string/),
  "provision({id: undefined})": refused(provision({ id: undefined }), `${PROVISION} id`, /is required/),
  "provision({id: 5})": refused(provision({ id: 5 }), `${PROVISION} id`, /must be a string, got a number/),
  "provision({id: null})": refused(provision({ id: null }), `${PROVISION} id`, /must be a string, got null/),
  "provision([])": refused(provision([]), `${PROVISION} params`, /must be an object, got an array/),
  'provision("a")': refused(provision("a"), `${PROVISION} params`, /must be an object, got a string/),
  "provision(5)": refused(provision(5), `${PROVISION} params`, /must be an object, got a number/),
  "provision(() => {})": refused(
    provision(() => {}),
    `${PROVISION} params`,
    /must be an object/,
  ),
  "an inherited id": refused(provision(Object.create({ id: "a" })), `${PROVISION} params`, /must be a plain object/),
  "a fault deep in the params": refused(
    provision({ id: "a", integrations: [{ id: "b", vendorIdentifier: "STRIPE", syncedEntityId: 5 }] }),
    `${PROVISION} integrations[0].syncedEntityId`,
    /must be a string or null, got a number/,
  ),
  "too few items": refused(
    (stigg) => stigg.v1Beta.customers.entities.upsert("a", { entities: [] }),
    "v1Beta.customers.entities.upsert: entities",
    /must hold 1 to 100 items, got 0/,
  ),
  "too many items": refused(
    (stigg) => stigg.v1Beta.customers.entities.upsert("a", { entities: Array(101).fill({ id: "b", typeId: "c" }) }),
    "v1Beta.customers.entities.upsert: entities",
    /must hold 1 to 100 items, got 101/,
  ),
  "a union without its tag": refused(
    (stigg) => stigg.v1.plans.entitlements.update("a", { planId: "b" }),
    "v1.plans.entitlements.update: type",
    /is required: give it "FEATURE" or "CREDIT"/,
  ),
};

/** @type {any} */
const loop = { id: "a", metadata: {} };
loop.metadata.key = loop;

/** What JSON would change in silence, or cannot say. @type {Record<string, Case>} */
const json = {
  NaN: refused(report(NaN), VALUE, /NaN/),
  Infinity: refused(report(Infinity), VALUE, /Infinity/),
  "-Infinity": refused(report(-Infinity), VALUE, /Infinity/),
  "NaN where null is allowed": refused(
    (stigg) => stigg.v1.plans.entitlements.update("a", { planId: "b", type: "FEATURE", usageLimit: NaN }),
    "v1.plans.entitlements.update: usageLimit",
    /NaN/,
  ),
  "NaN in a member that the contract does not know": refused(
    provision({ id: "a", new: [NaN] }),
    `${PROVISION} new[0]`,
    /NaN/,
  ),
  "an invalid Date": refused(
    (stigg) => stigg.v1.usage.history("a", { customerId: "b", startDate: new Date(NaN) }),
    "v1.usage.history: startDate",
    /date/,
  ),
  "an invalid Date where null is allowed": refused(
    provision({ id: "a", email: new Date(NaN) }),
    `${PROVISION} email`,
    /date/,
  ),
  "a Map": refused(provision({ id: "a", metadata: new Map([["key", "value"]]) }), `${PROVISION} metadata`, /Map/),
  "a Set": refused(provision({ id: "a", new: new Set(["value"]) }), `${PROVISION} new`, /Set/),
  "a Map as params": refused(provision(new Map([["id", "a"]])), `${PROVISION} params`, /Map/),
  "an empty Map": refused(provision({ id: "a", metadata: new Map() }), `${PROVISION} metadata`, /Map/),
  "a typed array": refused(
    provision({ id: "a", new: new Uint8Array(2) }),
    `${PROVISION} new`,
    /Uint8Array|typed array/,
  ),
  "an empty typed array": refused(
    provision({ id: "a", new: new Float64Array(0) }),
    `${PROVISION} new`,
    /Float64Array|typed array/,
  ),
  "undefined in an array": refused(provision({ id: "a", new: ["b", undefined] }), `${PROVISION} new[1]`, /undefined/),
  "a hole in an array": refused(
    provision({ id: "a", new: ["b", , "c"] }),
    `${PROVISION} new[1]`,
    /undefined|hole|empty/,
  ),
  "a function in an array": refused(provision({ id: "a", new: [() => {}] }), `${PROVISION} new[0]`, /function/),
  "a symbol in an array": refused(provision({ id: "a", new: [Symbol("b")] }), `${PROVISION} new[0]`, /symbol/),
  "a circle": refused(provision(loop), `${PROVISION} metadata.key`, /refers back to params/),
  "a BigInt": refused(report(5n), VALUE, /BigInt/),
  "a getter that throws": refused(
    provision({
      id: "a",
      get email() {
        throw new Error("the caller's own trouble");
      },
    }),
    `${PROVISION} email`,
    /the caller's own trouble/,
  ),
  "a toJSON that throws": refused(
    metadata({
      toJSON() {
        throw new Error("the caller's own trouble");
      },
    }),
    METADATA,
    /the caller's own trouble/,
  ),
  "100,000 levels": refused(provision({ id: "a", new: nest(100_000) }), `${PROVISION} new`, /deep/),
  "half a surrogate pair in a query": refused(
    list({ email: "a\ud83d" }),
    "v1.customers.list: email",
    /well-formed Unicode/,
  ),
  "null that a query cannot say": refused(list({ new: null }), "v1.customers.list: new", /leave it out/),
  "an empty list in a query": refused(
    (stigg) => stigg.v1.subscriptions.list({ status: [] }),
    "v1.subscriptions.list: status",
    /must not be empty: leave it out/,
  ),
};

/** @param {number} levels */
function nest(levels) {
  let value = {};
  for (let level = 0; level < levels; level++) value = { value };
  return value;
}

/** @type {Record<string, Case>} */
const options = {
  "a line break in a header": refused(
    withOptions({ headers: { "x-a": "b\r\nx-c: d" } }),
    `${PROVISION} headers["x-a"]`,
    /must not hold line breaks/,
  ),
  "a line break in a header's name": refused(
    withOptions({ headers: { "x-a\r\nx-b": "c" } }),
    `${PROVISION} headers`,
    /must have names of/,
  ),
  "a header beyond ASCII": refused(
    withOptions({ headers: { "x-a": "é" } }),
    `${PROVISION} headers["x-a"]`,
    /encode the value/,
  ),
  "another key in a header": refused(
    withOptions({ headers: { "X-Api-Key": "another" } }),
    `${PROVISION} headers["X-Api-Key"]`,
    /give the key as apiKey/,
  ),
  "an idempotency key with a line break": refused(
    withOptions({ idempotencyKey: "a\nb" }),
    `${PROVISION} idempotencyKey`,
    /visible ASCII/,
  ),
  "an empty idempotency key": refused(
    withOptions({ idempotencyKey: "" }),
    `${PROVISION} idempotencyKey`,
    /must be 1 to 255/,
  ),
  "a long idempotency key": refused(
    withOptions({ idempotencyKey: "a".repeat(256) }),
    `${PROVISION} idempotencyKey`,
    /must be 1 to 255/,
  ),
  "a method in fetchOptions": refused(
    withOptions({ fetchOptions: { method: "GET" } }),
    `${PROVISION} fetchOptions.method`,
    /is set by the client/,
  ),
  "a body in fetchOptions": refused(
    withOptions({ fetchOptions: { body: "{}" } }),
    `${PROVISION} fetchOptions.body`,
    /is set by the client/,
  ),
  "redirect in fetchOptions": refused(
    withOptions({ fetchOptions: { redirect: "follow" } }),
    `${PROVISION} fetchOptions.redirect`,
    /is set by the client/,
  ),
  "a negative timeout": refused(withOptions({ timeout: -1 }), `${PROVISION} timeout`, /must be/),
  "a timeout that is no number": refused(withOptions({ timeout: NaN }), `${PROVISION} timeout`, /must be/),
  "a raw path of another origin": refused(
    get("https://example.com/a"),
    "GET https://example.com/a: path",
    /must start with one slash/,
  ),
  "a raw path of another host": refused(
    get("//example.com/a"),
    "GET //example.com/a: path",
    /must start with one slash/,
  ),
  "a raw path that climbs": refused(get("/api/v1/../admin"), "GET /api/v1/../admin: path", NO_STEP),
  "a raw path that climbs in disguise": refused(get("/api/v1/%2e%2e/admin"), "GET /api/v1/%2e%2e/admin: path", NO_STEP),
  "a raw path with a space": refused(get("/api/v1/a b"), "GET /api/v1/a b: path", /percent-encode/),
  "a raw path that is no text": refused(get(undefined), "GET undefined: path", /must be a string, got undefined/),
  "a raw GET with a body": refused(
    (stigg) => stigg.get("/api/v1/a", { body: {} }),
    "GET /api/v1/a: body",
    /use post\(\)/,
  ),
  "NaN in a raw body": refused(
    (stigg) => stigg.post("/api/v1/a", { body: { b: NaN } }),
    "POST /api/v1/a: body.b",
    /NaN/,
  ),
  "NaN in a query": refused((stigg) => stigg.get("/api/v1/a", { query: { b: NaN } }), "GET /api/v1/a: query.b", /NaN/),
};

const KEY = /apiKey|STIGG_API_KEY/;
const BASE = /baseURL/;

/** @type {Record<string, Case>} */
const clients = {
  "no key": notConstructed(({ baseURL }) => ({ baseURL }), /STIGG_API_KEY/),
  "an undefined key": notConstructed((valid) => ({ ...valid, apiKey: undefined }), /STIGG_API_KEY/),
  "an empty key": notConstructed((valid) => ({ ...valid, apiKey: "" }), KEY),
  "a blank key": notConstructed((valid) => ({ ...valid, apiKey: " \t" }), KEY),
  "a key with a line break": notConstructed((valid) => ({ ...valid, apiKey: `${valid.apiKey}\n` }), KEY),
  "a key beyond ASCII": notConstructed((valid) => ({ ...valid, apiKey: `${valid.apiKey}ä` }), KEY),
  "a key that is a number": notConstructed((valid) => ({ ...valid, apiKey: 5 }), KEY),
  "an environment without the key": ({ Stigg, key }) => {
    const error = thrown(() => Stigg.fromEnv({ OTHER: key }));
    isError(Stigg, error, error.name);
    ok(/STIGG_API_KEY/.test(error.message), `"${error.message}" should name STIGG_API_KEY`);
  },
  ...Object.fromEntries(
    [
      "not a url",
      "api.stigg.io",
      "ftp://api.stigg.io",
      "http://example.com",
      "http://127.0.0.1.example.com",
      "http://localhost.example.com",
      "https://",
      "https://user:password@api.stigg.io",
      "https://api.stigg.io:99999",
      "https://api.stigg.io:port",
      "https://api.stigg.io?a=b",
      "https://api.stigg.io#a",
      "//api.stigg.io",
      "/stigg",
      "",
      5,
      null,
    ].map((value) => [
      `baseURL ${JSON.stringify(value)}`,
      notConstructed((valid) => ({ ...valid, baseURL: value }), BASE),
    ]),
  ),
  "a key function that throws": async ({ Stigg, baseURL }) => {
    const stigg = new Stigg({
      apiKey: () => {
        throw new Error("the vault is shut");
      },
      baseURL,
    });
    const error = await rejection(() => stigg.v1.customers.retrieve("a"));
    ok(
      /the vault is shut/.test(`${error.message} ${error.cause?.message}`),
      `"${error.message}" should tell why there is no key`,
    );
  },
  "a key function that gives nothing": async ({ Stigg, baseURL }) => {
    const stigg = new Stigg({ apiKey: async () => undefined, baseURL });
    const error = await rejection(() => stigg.v1.customers.retrieve("a"));
    isError(Stigg, error, error.name);
    ok(KEY.test(error.message), `"${error.message}" should name apiKey`);
  },
};

/** @type {Record<string, Case>} */
export const refusals = { ...arguments_, ...contract, ...json, ...options, ...clients };
