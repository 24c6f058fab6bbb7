// Params that must arrive as they are. The server answers each call with what it got.

import { equal } from "./expect.mjs";

/** @typedef {import("./cases.mjs").Case} Case */

/**
 * @param {unknown} params
 * @param {unknown} [body] what must arrive, where it is not the params' own JSON
 * @returns {Case}
 */
function arrives(params, body = params) {
  return async ({ Stigg, baseURL, key }) => {
    const sent = await new Stigg({ apiKey: key, baseURL }).v1.customers.provision(params);
    equal(body, JSON.parse(sent.body), "body");
  };
}

/** @param {number} levels */
function nest(levels) {
  let value = {};
  for (let level = 0; level < levels; level++) value = { value: [value] };
  return value;
}

/** @type {Record<string, Case>} */
export const fidelity = {
  "a body of 5 MB": arrives({ id: "a", metadata: { key: "ä".repeat(2_500_000) } }),
  "many members": arrives({
    id: "a",
    metadata: Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`key ${n}`, `${n}`])),
  }),
  "300 levels": arrives({ id: "a", new: nest(300) }),
  "a member called __proto__": arrives(JSON.parse('{"id":"a","__proto__":{"b":1},"metadata":{"__proto__":"c"}}')),
  "a member called constructor": arrives({
    id: "a",
    constructor: "b",
    metadata: { toString: "c", hasOwnProperty: "d" },
  }),
  "an object without prototype": arrives(Object.assign(Object.create(null), { id: "a", email: "b" })),
  "an undefined member is absent": arrives(
    { id: "a", email: undefined, metadata: { key: undefined } },
    { id: "a", metadata: {} },
  ),
  "null is not absent": arrives({ id: "a", email: null, name: null }),
  "an empty object": arrives({ id: "a", metadata: {} }),
  "a valid Date": arrives({ id: "a", new: new Date(0) }, { id: "a", new: "1970-01-01T00:00:00.000Z" }),
  "an own toJSON": arrives({ id: "a", new: { toJSON: () => ({ b: null }) } }, { id: "a", new: { b: null } }),
  "an instance of a class": arrives(
    new (class {
      id = "a";
    })(),
    { id: "a" },
  ),
  "a frozen object": arrives(Object.freeze({ id: "a" })),
  "boxed values": arrives({ id: Object("a"), new: [Object(5), Object(false)] }, { id: "a", new: [5, false] }),
  "numbers at their limits": arrives({ id: "a", new: [Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53, -0.1, 1e21, 1e-7] }),
  "minus zero": arrives({ id: "a", new: -0 }, { id: "a", new: 0 }),
  "texts of all kinds": arrives({
    id: "a",
    new: ["\u0000\u001f", "\u2028\u2029", "\ufeff", '"\\/\b\f\n\r\t', "é", "e\u0301", "\u{10ffff}", "\ufffd"],
  }),
  // JSON can say half a surrogate pair, by an escape.
  "half a surrogate pair": arrives({ id: "a", new: ["\ud83d", { "\ude00": "b" }] }),
  "params that change after the call": async ({ Stigg, baseURL, key }) => {
    const params = { id: "a", metadata: { key: "before" } };
    const promise = new Stigg({ apiKey: key, baseURL }).v1.customers.provision(params);
    params.metadata.key = "after";
    equal({ id: "a", metadata: { key: "before" } }, JSON.parse((await promise).body), "body");
  },
  "params stay as they were": async ({ Stigg, baseURL, key }) => {
    const params = { planId: "a", type: "FEATURE", usageLimit: null };
    const sent = await new Stigg({ apiKey: key, baseURL }).v1.plans.entitlements.update("b", params);
    equal({ type: "FEATURE", usageLimit: null }, JSON.parse(sent.body), "body");
    equal({ planId: "a", type: "FEATURE", usageLimit: null }, params, "params");
  },
  "unchecked params": async ({ Stigg, baseURL, key }) => {
    const stigg = new Stigg({ apiKey: key, baseURL });
    const sent = await stigg.v1.customers.provision({ id: 5 }, { validation: "off" });
    equal({ id: 5 }, JSON.parse(sent.body), "body");
    const unchecked = new Stigg({ apiKey: key, baseURL, validation: "off" });
    equal({}, JSON.parse((await unchecked.v1.customers.provision()).body), "body");
  },
  "headers, query and idempotency key of the caller's": async ({ Stigg, baseURL, key }) => {
    const stigg = new Stigg({ apiKey: key, baseURL });
    const sent = await stigg.v1.customers.provision(
      { id: "a" },
      { headers: { "X-Trace": "a b" }, query: { preview: true, of: ["a", "b,c"] }, idempotencyKey: "my-key_1" },
    );
    equal("/api/v1/customers?preview=true&of=a,b%2Cc", sent.target, "target");
    equal(["a b"], sent.headers["x-trace"], "x-trace");
    equal(["my-key_1"], sent.headers["idempotency-key"], "idempotency-key");
    equal({ id: "a" }, JSON.parse(sent.body), "body");
  },
  "base URLs in each spelling": async ({ Stigg, baseURL, key }) => {
    for (const [tail, prefix] of [
      ["", ""],
      ["/", ""],
      ["/api/v1", ""],
      ["/api/v1/", ""],
      ["/stigg", "/stigg"],
      ["/stigg/api/v1/", "/stigg"],
    ]) {
      const sent = await new Stigg({ apiKey: key, baseURL: baseURL + tail }).v1.customers.provision({ id: "a" });
      equal(`${prefix}/api/v1/customers`, sent.target, `target with base URL …${tail}`);
    }
  },
  "a key that is asked for once a call": async ({ Stigg, baseURL, key }) => {
    let asked = 0;
    const stigg = new Stigg({
      apiKey: async () => {
        asked++;
        return key;
      },
      baseURL,
    });
    equal(0, asked, "asked before a call");
    const sent = await stigg.v1.customers.provision({ id: "a" });
    equal([key], sent.headers["x-api-key"], "x-api-key");
    await stigg.v1.customers.provision({ id: "b" });
    equal(2, asked, "asked in two calls");
  },
};
