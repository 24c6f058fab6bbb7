// What a visitor might try to get at another customer's data: refused without detail, and Stigg is not asked.

import { equal, ok } from "../contract/expect.mjs";

/** @typedef {import("./setting.mjs").Case} Case */
/** @typedef {import("./setting.mjs").Setting} Setting */

/** What a refusal may be. */
const REFUSED = [400, 401, 403, 404, 413];

/**
 * @param {number} status
 * @param {string} target
 * @param {RequestInit & { headers?: Record<string, string | undefined> }} [init]
 * @param {object} [options] of the proxy
 * @returns {Case}
 */
function refused(status, target, init, options) {
  return async (setting) => {
    const response = await setting.ask(target, init, setting.proxy(options));
    equal(status, response.status, "status");
    ok(REFUSED.includes(status), "a refusal is none of these");
    const text = await response.text();
    ok(!/theirs|mine|customer/i.test(text), `should say nothing, says ${text}`);
    equal([], setting.sent, "sent");
    equal([], setting.errors, "told");
  };
}

/** @param {unknown} body @param {string} [method] */
const json = (body, method = "POST") => ({ method, body: typeof body === "string" ? body : JSON.stringify(body) });

const preview = (/** @type {unknown} */ body) => refused(403, "/api/v1/subscriptions/preview", json(body));

/** @type {Record<string, Case>} */
const paths = Object.fromEntries(
  Object.entries({
    "another customer": "/api/v1/customers/theirs",
    "another customer's entitlements": "/api/v1/customers/theirs/entitlements",
    "another customer, encoded": "/api/v1/customers/%74heirs",
    "another customer, in other letters": "/api/v1/customers/MINE",
    "the own customer with a space": "/api/v1/customers/mine%20",
    "the own customer with a NUL": "/api/v1/customers/mine%00",
    "the own customer with a line feed": "/api/v1/customers/mine%0A",
    "the own customer with a matrix parameter": "/api/v1/customers/mine;id=theirs",
    "a separator in the customer": "/api/v1/customers/mine%2F..%2Ftheirs",
    "a backslash in the customer": "/api/v1/customers/mine%5C..%5Ctheirs",
    "two customers": "/api/v1/customers/mine,theirs",
    "the customer encoded twice": "/api/v1/customers/%256Dine",
    "another customer in the middle of a path": "/api/v1/usage/theirs/history/feature-1",
    "a separator in another parameter": "/api/v1/customers/mine/integrations/..%2F..%2Ftheirs",
    "a separator in another parameter, encoded twice": "/api/v1/customers/mine/integrations/..%252F..%252Ftheirs",
    "a backslash in another parameter": "/api/v1/usage/mine/history/..%5C..%5Ctheirs",
    "a query in another parameter": "/api/v1/customers/mine/integrations/a%3FcustomerId=theirs",
    "a fragment in another parameter": "/api/v1/customers/mine/integrations/a%23",
  }).map(([name, target]) => [`path: ${name}`, refused(403, target)]),
);

/** @type {Record<string, Case>} */
const strange = Object.fromEntries(
  Object.entries({
    "dots lead to another customer": "/api/v1/customers/mine/integrations/../../theirs/integrations/a",
    "encoded dots lead to an operation that is not allowed": "/api/v1/customers/mine/%2e%2e",
    "dots as a parameter": "/api/v1/customers/mine/integrations/%2e%2e%2f",
    "an operation that is not allowed": "/api/v1/customers",
    "an operation that does not exist": "/api/v1/customers/mine/everything",
    "a segment more": "/api/v1/customers/mine/",
    "an empty segment": "/api/v1//customers/mine",
    "an empty customer": "/api/v1/customers//entitlements",
    "a customer that cannot be decoded": "/api/v1/customers/%E0%A4%A",
    "another parameter that cannot be decoded": "/api/v1/customers/mine/integrations/%E0%A4%A",
    "another parameter that is empty": "/api/v1/customers/mine/integrations/",
    "other letters": "/API/v1/customers/mine",
    "an encoded letter in what is fixed": "/api/v1/%63ustomers/mine",
    "another version": "/api/v2/customers/mine",
    "an absolute URL": "/https://stigg.example.com/api/v1/customers/mine",
    "a host": "//stigg.example.com/api/v1/customers/mine",
    "outside of the base path": "https://app.example.com/api/v1/customers/mine",
    "another base path": "https://app.example.com/other/api/v1/customers/mine",
    "beside the base path": "https://app.example.com/stigg-edge/api/v1/customers/mine",
    "out of the base path and back": "https://app.example.com/other/..%2fstigg/api/v1/customers/mine",
  }).map(([name, target]) => [
    `path: ${name}`,
    // A URL resolves dots by itself, so that what remains is another customer's or no route.
    async (/** @type {Setting} */ setting) => {
      const response = await setting.ask(target);
      ok([403, 404].includes(response.status), `status ${response.status}`);
      equal([], setting.sent, "sent");
    },
  ]),
);

/** @type {Record<string, Case>} */
const queries = Object.fromEntries(
  Object.entries({
    "another customer": "/api/v1/subscriptions?customerId=theirs",
    "another customer by its other name": "/api/v1/contracts?customerExternalId=theirs",
    "an empty customer": "/api/v1/subscriptions?customerId=",
    "no value": "/api/v1/subscriptions?customerId",
    "two customers": "/api/v1/subscriptions?customerId=mine,theirs",
    "the customer twice": "/api/v1/subscriptions?customerId=mine&customerId=theirs",
    "the customer twice, the other way round": "/api/v1/subscriptions?customerId=theirs&customerId=mine",
    "the customer twice, once encoded": "/api/v1/subscriptions?customerId=mine&%63ustomerId=theirs",
    "the same customer twice": "/api/v1/subscriptions?customerId=mine&customerId=mine",
    "the customer in brackets": "/api/v1/subscriptions?customerId[]=theirs",
    "the customer in brackets with a key": "/api/v1/subscriptions?customerId[in]=theirs",
    "the customer in encoded brackets": "/api/v1/subscriptions?customerId%5B0%5D=theirs",
    "other letters": "/api/v1/subscriptions?customerid=theirs",
    "another name": "/api/v1/subscriptions?customer_id=theirs",
    "a name that the operation does not have": "/api/v1/customers/mine?customerId=theirs",
    "a name of no operation": "/api/v1/subscriptions?debug=true",
    "a method": "/api/v1/customers/mine?_method=DELETE",
    "a prototype": "/api/v1/subscriptions?__proto__=theirs",
    "a prototype in brackets": "/api/v1/subscriptions?__proto__[customerId]=theirs",
    "a semicolon for an ampersand": "/api/v1/subscriptions?limit=1;customerId=theirs",
    "an ampersand too many": "/api/v1/subscriptions?limit=1&",
    "what cannot be decoded": "/api/v1/subscriptions?customerId=%E0%A4%A",
    "a number that is none": "/api/v1/subscriptions?limit=1e3",
    "another kind of number": "/api/v1/subscriptions?limit=0x10",
    "a number with a space": "/api/v1/subscriptions?limit=%201",
    "an empty item": "/api/v1/plans?status=,",
    "an object for a list": "/api/v1/plans?status[a]=b",
    "a text for an object": "/api/v1/plans?createdAt=2026",
    "an object in an object": "/api/v1/plans?createdAt[gt][lt]=2026",
    "a reservation without a check": "/api/v1/customers/mine/entitlements/check?featureId=f&reserveAmount=5",
  }).map(([name, target]) => [`query: ${name}`, refused(403, target)]),
);

/** @type {Record<string, Case>} */
const bodies = {
  "body: another customer": preview({ customerId: "theirs", planId: "p" }),
  "body: null": preview({ customerId: null, planId: "p" }),
  "body: a list of customers": preview({ customerId: ["mine", "theirs"], planId: "p" }),
  "body: an object": preview({ customerId: { toString: "mine" }, planId: "p" }),
  "body: another customer who pays": preview({ customerId: "mine", payingCustomerId: "theirs", planId: "p" }),
  "body: the customer twice": preview('{"customerId":"mine","planId":"p","customerId":"theirs"}'),
  "body: the customer under an escaped name": preview('{"customer\\u0049d":"theirs","planId":"p"}'),
  "body: a member that the operation does not have": preview({ customerId: "mine", planId: "p", id: "theirs" }),
  "body: another customer below": preview({ planId: "p", billingInformation: { customerId: "theirs" } }),
  "body: another customer in a list below": preview({ planId: "p", addons: [{ id: "a", stigg_customer_id: "theirs" }] }),
  "body: nobody, in a list below": preview({ planId: "p", addons: [{ customerId: [null] }] }),
  "body: several customers below": preview({ planId: "p", addons: [{ customerIds: ["mine", "theirs"] }] }),
  "body: a prototype": preview('{"planId":"p","__proto__":{"customerId":"theirs"}}'),
  "body: a prototype below": preview('{"planId":"p","billingInformation":{"__proto__":{"customerId":"theirs"}}}'),
  "body: another customer in one of many items": refused(
    403,
    "/api/v1/usage",
    json({ usages: [{ customerId: "mine", featureId: "f", value: 1 }, { customerId: "theirs", featureId: "f", value: 1 }] }),
  ),
  "body: items in a list of lists": refused(403, "/api/v1/usage", json({ usages: [[{ customerId: "theirs" }]] })),
  "body: items in an object": refused(403, "/api/v1/usage", json({ usages: { 0: { customerId: "theirs" } } })),
  "body: nested without end": preview(`{"planId":"p","addons":${"[".repeat(20_000)}${"]".repeat(20_000)}}`),
  "body: a list": refused(400, "/api/v1/subscriptions/preview", json([{ customerId: "mine" }])),
  "body: null alone": refused(400, "/api/v1/subscriptions/preview", json("null")),
  "body: no JSON": refused(400, "/api/v1/subscriptions/preview", json("customerId=mine")),
  "body: two values": refused(400, "/api/v1/subscriptions/preview", json('{"planId":"p"}{"customerId":"theirs"}')),
  "body: a form": refused(403, "/api/v1/subscriptions/preview", {
    ...json("customerId=mine&planId=p"),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  }),
  "body: JSON that says that it is text": refused(403, "/api/v1/subscriptions/preview", {
    ...json({ planId: "p" }),
    headers: { "content-type": "text/plain" },
  }),
  "body: too long": refused(413, "/api/v1/subscriptions/preview", json({ planId: "p".repeat(70_000) })),
  "body: too long for the option": refused(413, "/api/v1/subscriptions/preview", json({ planId: "p" }), { maxBodyBytes: 8 }),
  "body: where there is none": refused(403, "/api/v1/customers/mine/archive", json({ customerId: "theirs" }), {
    allow: [{ operation: "v1.customers.archive", check: () => true }],
  }),
  "body: a query beside it": refused(403, "/api/v1/subscriptions/preview?customerId=theirs", json({ planId: "p" })),
};

/** @type {Record<string, Case>} */
const others = {
  "method: one that the path does not have": refused(404, "/api/v1/customers/mine", { method: "DELETE" }),
  "method: HEAD": refused(404, "/api/v1/customers/mine", { method: "HEAD" }),
  "method: OPTIONS without CORS": refused(404, "/api/v1/customers/mine", { method: "OPTIONS" }),
  ...Object.fromEntries(
    ["x-http-method", "x-http-method-override", "x-method-override"].map((name) => [
      `header: ${name}`,
      refused(403, "/api/v1/customers/mine", { headers: { [name]: "PATCH" } }),
    ]),
  ),
  ...Object.fromEntries(
    ["x-original-url", "x-rewrite-url", "x-api-key", "x-account-id", "x-environment-id"].map((name) => [
      `header: ${name}`,
      refused(403, "/api/v1/customers/mine", { headers: { [name]: "/api/v1/customers/theirs" } }),
    ]),
  ),
  "resource: another one": refused(403, "/api/v1/customers/mine/entitlements?resourceId=c", undefined, {
    authorize: () => ({ customerId: "mine", resourceIds: ["a", "b"] }),
  }),
  "resource: none, of several": refused(403, "/api/v1/customers/mine/entitlements", undefined, {
    authorize: () => ({ customerId: "mine", resourceIds: ["a", "b"] }),
  }),
  "resource: none of none": refused(403, "/api/v1/customers/mine/entitlements", undefined, {
    authorize: () => ({ customerId: "mine", resourceIds: [] }),
  }),
  "resource: an empty one": refused(403, "/api/v1/customers/mine/entitlements?resourceId=", undefined, {
    authorize: () => ({ customerId: "mine", resourceIds: ["a"] }),
  }),
  "resource: another one somewhere": refused(
    403,
    "/api/v1/subscriptions/preview",
    json({ planId: "p", resourceId: "a", addons: [{ resourceId: "c" }] }),
    { authorize: () => ({ customerId: "mine", resourceIds: ["a"] }) },
  ),
  "resource: null": refused(403, "/api/v1/subscriptions/preview", json({ planId: "p", resourceId: null }), {
    authorize: () => ({ customerId: "mine", resourceIds: ["a"] }),
  }),
  "resource: one of those, or the only one": async (setting) => {
    const of = (/** @type {string[]} */ ...resourceIds) =>
      setting.proxy({ authorize: () => ({ customerId: "mine", resourceIds }) });
    await setting.ask("/api/v1/customers/mine/entitlements?resourceId=b", {}, of("a", "b"));
    await setting.ask("/api/v1/customers/mine/entitlements", {}, of("a"));
    await setting.ask("/api/v1/usage", json({ usages: [{ featureId: "f", value: 1 }] }), of("a"));
    equal(["b", "a"], setting.sent.slice(0, 2).map(({ url }) => new URL(url).searchParams.get("resourceId")), "sent");
    equal("a", setting.sent[2].body.usages[0].resourceId, "in the body");
  },
  "a prototype that somebody polluted pins nothing else": async (setting) => {
    const proxy = setting.proxy();
    Object.defineProperty(Object.prototype, "customerId", { value: "theirs", configurable: true, writable: true });
    try {
      await setting.ask("/api/v1/subscriptions", {}, proxy);
      await setting.ask("/api/v1/subscriptions/preview", json({ planId: "p" }), proxy);
    } finally {
      delete (/** @type {any} */ (Object.prototype).customerId);
    }
    equal("mine", new URL(setting.sent[0].url).searchParams.get("customerId"), "in the query");
    equal("mine", setting.sent[1].body.customerId, "in the body");
  },
};

export const attacks = { ...paths, ...strange, ...queries, ...bodies, ...others };
