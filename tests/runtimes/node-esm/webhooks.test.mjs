// The handler of Stigg's webhooks: who is let in, what counts once, what reaches the gate.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";
import { createWebhookHandler } from "stigg-edge/webhooks";

const SECRET = "not-a-real-secret";

const message = (given) => ({ type: "subscription.created", messageId: crypto.randomUUID(), ...given });

/** A message like those of Stigg's reference. */
function updated(limit, at, given) {
  const feature = { id: "feature-seats", featureType: "NUMBER", meterType: "FLUCTUATING" };
  return message({
    type: "entitlements.updated",
    customer: { id: "customer-1", name: "Acme" },
    entitlements: [{ feature, usageLimit: limit, currentUsage: 3, hasUnlimitedUsage: false, hasSoftLimit: false }],
    entitlementsUpdatedAt: new Date(at).toISOString(),
    ...given,
  });
}

function post(body, { secret = SECRET, method = "POST" } = {}) {
  const headers = { "content-type": "application/json", ...(secret !== null && { "Stigg-Webhooks-Secret": secret }) };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Request("https://edge.example/webhooks", { method, headers, body: method === "POST" ? text : undefined });
}

/** A gate that can ask nobody, and its handler. */
function handled(options) {
  const fetch = () => Promise.reject(new TypeError("no network"));
  const gate = entitlements(new Stigg({ apiKey: "not-a-real-key", fetch }), { offline: true });
  const handle = createWebhookHandler(gate, { secret: SECRET, ...options });
  const seats = (requestedUsage, given) =>
    gate.checkSync({ customerId: "customer-1", featureId: "feature-seats", requestedUsage, ...given });
  return { gate, seats, send: async (body, how) => (await handle(post(body, how), "the context")).status };
}

test("entitlements.updated decides the next check", async () => {
  const { seats, send } = handled();
  assert.equal(seats(1)?.decidedBy ?? "nothing", "nothing");
  assert.equal(await send(updated(5, Date.now())), 200);
  assert.deepEqual([seats(2).hasAccess, seats(2).decidedBy, seats(2).isFallback], [true, "local", false]);
  // Webhooks tell that the limit is a hard one.
  assert.deepEqual([seats(3).hasAccess, seats(3).accessDeniedReason], [false, "RequestedUsageExceedingLimit"]);
  assert.equal(await send(updated(9, Date.now() + 1, { entitlements: [] })), 200);
  assert.deepEqual([seats(1).hasAccess, seats(1).accessDeniedReason], [false, "NoFeatureEntitlementInSubscription"]);
});

test("a resource's entitlements are its own", async () => {
  const { seats, send } = handled();
  await send(updated(5, Date.now(), { resource: { id: "site-1" } }));
  assert.equal(seats(1), undefined);
  assert.equal(seats(1, { resourceId: "site-1" }).hasAccess, true);
});

test("any order ends with the newest", async () => {
  const now = Date.now();
  const orders = [
    [1, 2, 3],
    [3, 2, 1],
    [2, 3, 1],
    [3, 1, 2, 1, 3],
  ];
  for (const order of orders) {
    const { seats, send } = handled();
    for (const limit of order) assert.equal(await send(updated(limit * 10, now - 1000 + limit)), 200);
    assert.deepEqual([seats(1).usageLimit, seats(27).hasAccess, seats(28).hasAccess], [30, true, false], `${order}`);
  }
});

test("a wrong secret changes nothing and learns nothing", async () => {
  const heard = [];
  const { seats, send } = handled({ on: { "entitlements.updated": (event) => heard.push(event) } });
  const almost = `${SECRET.slice(0, -1)}x`;
  for (const secret of [null, "", almost, `${SECRET} `.repeat(2), SECRET.toUpperCase()]) {
    assert.equal(await send(updated(5, Date.now()), { secret }), 401, String(secret));
    // Not even whether the message could be read.
    assert.equal(await send("{", { secret }), 401);
  }
  assert.deepEqual([seats(1), heard], [undefined, []]);
});

test("while one secret takes the other's place, both are right", async () => {
  const { send } = handled({ secret: [SECRET, "the-next-one"] });
  assert.equal(await send(message(), { secret: "the-next-one" }), 200);
  assert.equal(await send(message()), 200);
  assert.equal(await send(message(), { secret: "another" }), 401);
});

test("a message counts once", async () => {
  const heard = [];
  const { send } = handled({ on: { "subscription.created": (event, context) => heard.push([event, context]) } });
  const event = message({ subscription: { id: "subscription-1" } });
  assert.deepEqual([await send(event), await send(event), await send(event)], [200, 200, 200]);
  assert.deepEqual(heard, [[event, "the context"]]);
});

test("a listener that fails is told again", async () => {
  const told = [];
  const heard = [];
  let fails = true;
  const listener = async ({ messageId }) => {
    if (fails) throw new Error("the database is away");
    heard.push(messageId);
  };
  const { send } = handled({ on: { "subscription.created": listener }, onError: (error) => told.push(error.message) });
  const event = message();
  assert.equal(await send(event), 500);
  fails = false;
  assert.equal(await send(event), 200);
  assert.deepEqual([told, heard], [["the database is away"], [event.messageId]]);
});

test("what nobody knows is acknowledged, whatever it is called", async () => {
  const { send } = handled();
  for (const type of ["coupon.created", "constructor", "__proto__", "hasOwnProperty", "entitlements.updated "]) {
    assert.equal(await send(message({ type })), 200, type);
  }
});

test("what is no message is refused", async () => {
  const { send } = handled();
  assert.equal(await send(undefined, { method: "GET" }), 405);
  for (const text of ["", "{", "null", "[]", '"a"', "{}", '{"type":"a"}', '{"type":1,"messageId":"a"}']) {
    assert.equal(await send(text), 400, text);
  }
  for (const given of [{ customer: null }, { customer: { id: 5 } }, { entitlements: {} }, { resource: {} }]) {
    assert.equal(await send(updated(5, Date.now(), given)), 400, JSON.stringify(given));
  }
  assert.equal(await send(updated(5, Date.now(), { entitlementsUpdatedAt: "soon" })), 400);
  assert.equal(await send(message({ text: "x".repeat(2 ** 22) })), 413);
});

test("no entitlement of a message makes a check throw", async () => {
  const { gate, send } = handled();
  const feature = { id: "feature-seats" };
  for (const odd of [null, 5, [], {}, { feature: null }, { feature }, { feature, usageLimit: "5", enumValues: 5 }]) {
    assert.equal(await send(updated(5, Date.now(), { entitlements: [odd] })), 200);
    await gate.check({ customerId: "customer-1", featureId: "feature-seats", requestedUsage: 1 });
  }
});

test("options that make no sense", () => {
  const gate = { seed() {} };
  for (const [given, options, place] of [
    [undefined, { secret: SECRET }, "gate"],
    [gate, undefined, "secret"],
    [gate, { secret: "" }, "secret"],
    [gate, { secret: [] }, "secret"],
    [gate, { secret: [SECRET, 5] }, "secret[1]"],
    [gate, { secret: SECRET, on: { "plan.created": "log" } }, 'on["plan.created"]'],
  ]) {
    assert.throws(() => createWebhookHandler(given, options), { name: "InvalidRequestError", place });
  }
});
