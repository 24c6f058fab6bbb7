// The usage buffer: batches, failures, and that each accepted item counts once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";

import { Stigg } from "stigg-edge";
import { usageBuffer } from "stigg-edge/usage";

import { startSandbox } from "../../contract/sandbox.mjs";
import { rejection } from "./server.mjs";

const apiKey = "not-a-real-key";
const USAGE = { customerId: "customer-1", featureId: "feature-1", value: 1 };

const good = () => Response.json({ data: { usages: [] } });
const bad = (status, headers) => () => Response.json({ message: "no" }, { status, headers });

/** A buffer whose requests `answer` sees and answers, what they carried, and what it told. */
function buffered(answer = good, options = {}) {
  const [batches, told] = [[], []];
  const fetch = async (url, { body }) => {
    const { usages, events } = JSON.parse(body);
    batches.push(usages ?? events);
    return answer(usages ?? events, batches.length, url);
  };
  const stigg = new Stigg({ apiKey, fetch, maxRetries: 0 });
  return { usage: usageBuffer(stigg, { onEvent: (event) => told.push(event), ...options }), batches, told };
}

/** Lets time pass while the clock stands still otherwise. */
async function pass(t, ms) {
  t.mock.timers.tick(ms);
  for (let round = 0; round < 30; round++) await turn();
}

const withClock = (t) => t.mock.timers.enable({ apis: ["setTimeout", "Date"], now: Date.parse("2026-03-01T00:00:00Z") });

test("items wait for each other and go in one request, with their times and keys", async (t) => {
  withClock(t);
  const { usage, batches, told } = buffered();
  const given = { ...USAGE, dimensions: { plan: "pro" } };
  assert.equal(usage.report(given), true);
  given.dimensions.plan = "changed afterwards";
  await pass(t, 499);
  assert.equal(usage.report({ ...USAGE, createdAt: "2026-02-01T00:00:00Z", idempotencyKey: "own" }), true);
  assert.deepEqual([batches.length, usage.pending], [0, 2]);
  await pass(t, 1);
  const [[first, second]] = batches;
  assert.match(first.idempotencyKey, /^[0-9a-f-]{36}$/);
  assert.deepEqual(
    { ...first, idempotencyKey: undefined },
    { ...USAGE, dimensions: { plan: "pro" }, createdAt: "2026-03-01T00:00:00.000Z", idempotencyKey: undefined },
  );
  assert.deepEqual(second, { ...USAGE, createdAt: "2026-02-01T00:00:00Z", idempotencyKey: "own" });
  assert.deepEqual([batches.length, usage.pending], [1, 0]);
  assert.deepEqual(told, [{ type: "sent", count: 2, reply: { usages: [] } }]);
});

test("events have a request of their own", async () => {
  const urls = [];
  const { usage, batches } = buffered((_, __, url) => (urls.push(url), url.includes("events") ? Response.json({}) : good()));
  usage.event({ customerId: "customer-1", eventName: "exported" });
  usage.report(USAGE);
  assert.deepEqual(await usage.flush(), { pending: 0 });
  assert.deepEqual(urls.sort(), ["https://api.stigg.io/api/v1/events", "https://api.stigg.io/api/v2/usage"]);
  const event = batches.flat().find(({ eventName }) => eventName);
  assert.ok(event.idempotencyKey && Date.parse(event.timestamp));
});

test("a request carries no more than it may, in the order of acceptance", async () => {
  const { usage, batches } = buffered(good, { batchSize: 3 });
  for (let value = 0; value < 8; value++) usage.report({ ...USAGE, value });
  await usage.flush();
  assert.deepEqual(
    batches.map((batch) => batch.map(({ value }) => value)),
    [[0, 1, 2], [3, 4, 5], [6, 7]],
  );
});

test("what failed is sent again with the same keys, later each time", async (t) => {
  withClock(t);
  const failing = [bad(503), bad(429, { "retry-after": "20" }), bad(401), () => Promise.reject(new TypeError("lost"))];
  const { usage, batches, told } = buffered((_, sent) => (failing[sent - 1] ?? good)());
  usage.report(USAGE);
  await pass(t, 500);
  for (let round = 0; round < 4; round++) await pass(t, told.at(-1).pauseMs);
  assert.equal(usage.pending, 0);
  assert.equal(new Set(batches.map(([item]) => JSON.stringify(item))).size, 1);
  assert.deepEqual(
    told.map(({ type }) => type),
    ["failed", "failed", "failed", "failed", "sent"],
  );
  const pauses = told.slice(0, 4).map(({ pauseMs }) => pauseMs);
  assert.equal(pauses[1], 20_000);
  for (const [at, most] of [1000, 20_000, 4000, 8000].entries()) {
    assert.ok(pauses[at] <= most && pauses[at] >= most / 2, `${pauses}`);
  }
});

test("an item that is refused is dropped, told of, and takes no other with it", async () => {
  for (const status of [400, 404, 409, 413, 422]) {
    const isBad = ({ value }) => [4, 9].includes(value);
    const { usage, batches, told } = buffered((batch) => (batch.some(isBad) ? bad(status) : good)());
    for (let value = 0; value < 20; value++) usage.report({ ...USAGE, value });
    assert.deepEqual(await usage.flush(), { pending: 0 });
    const dropped = told.filter(({ type }) => type === "dropped");
    assert.deepEqual(
      dropped.map(({ item, reason, error }) => [item.value, reason, error.status]),
      [[4, "refused", status], [9, "refused", status]],
    );
    const arrived = batches.filter((batch) => !batch.some(isBad)).flat();
    assert.deepEqual(
      arrived.map(({ value }) => value),
      [...Array(20).keys()].filter((value) => ![4, 9].includes(value)),
    );
  }
});

test("what the client refuses is dropped without a request", async () => {
  const { usage, batches, told } = buffered();
  const round = { ...USAGE };
  round.dimensions = { round };
  for (const item of [USAGE, { ...USAGE, value: "many" }, round, { ...USAGE, value: NaN }, { value: 2 }, USAGE]) {
    usage.report(item);
  }
  await usage.flush();
  const dropped = told.filter(({ type }) => type === "dropped");
  assert.ok(dropped.every(({ reason }) => reason === "refused"));
  assert.deepEqual(dropped.map(({ error }) => error.place.replace(/^usages\[\d\]\./, "")).sort(), [
    "customerId",
    "dimensions.round.dimensions",
    "value",
    "value",
  ]);
  assert.deepEqual(
    batches.map((batch) => batch.length),
    [2],
  );
});

test("what is no item is refused at once, and nothing is kept", () => {
  const { usage } = buffered();
  const throwing = Object.defineProperty({ ...USAGE }, "value", {
    enumerable: true,
    get() {
      throw new Error("a getter");
    },
  });
  for (const [given, place] of [
    [undefined, "usage"],
    [[USAGE], "usage"],
    [{ ...USAGE, value: () => 1 }, "usage"],
    [throwing, "usage"],
  ]) {
    assert.throws(() => usage.report(given), { name: "InvalidRequestError", place });
  }
  assert.throws(() => usage.event("exported"), { name: "InvalidRequestError", place: "event" });
  assert.throws(() => usage.report(USAGE, { waitUntil: 5 }), { name: "InvalidRequestError", place: "waitUntil" });
  assert.equal(usage.pending, 0);
});

test("a full buffer says so", async () => {
  const { usage, told } = buffered(good, { maxItems: 2 });
  assert.deepEqual(
    [1, 2, 3].map((value) => usage.report({ ...USAGE, value })),
    [true, true, false],
  );
  assert.deepEqual([told[0].reason, told[0].item.value], ["full", 3]);
  await usage.flush();
  assert.equal(usage.report(USAGE), true);
  await usage.flush();
});

test("what could count twice is not sent again", async (t) => {
  withClock(t);
  const { usage, batches, told } = buffered(bad(503));
  usage.report(USAGE);
  await usage.flush();
  t.mock.timers.setTime(Date.now() + 6 * 24 * 3_600_000 + 1);
  for (let round = 0; round < 30; round++) await turn();
  assert.deepEqual(await usage.flush(), { pending: 0 });
  const { type, reason, item } = told.at(-1);
  assert.deepEqual([type, reason, item.value], ["dropped", "expired", 1]);
  assert.ok(batches.length < 4);
});

test("flush resolves where Stigg is not to be reached, and what waits goes later", async () => {
  let isUp = false;
  const { usage, batches } = buffered(() => (isUp ? good() : Promise.reject(new TypeError("lost"))));
  usage.report(USAGE);
  assert.deepEqual(await usage.flush(), { pending: 1 });
  isUp = true;
  assert.deepEqual(await usage.flush(), { pending: 0 });
  assert.equal(batches.length, 2);
});

test("one flush waits for another's batch", async () => {
  const { usage, batches } = buffered(async () => (await turn(), good()));
  usage.report(USAGE);
  const both = await Promise.all([usage.flush(), usage.flush()]);
  assert.deepEqual([both, batches.length], [[{ pending: 0 }, { pending: 0 }], 1]);
});

test("each context is asked once to wait, for all that waits", async (t) => {
  withClock(t);
  const { usage, batches } = buffered();
  const kept = [];
  const context = { waitUntil: (work) => kept.push(work) };
  for (let item = 0; item < 3; item++) usage.report(USAGE, context);
  assert.equal(kept.length, 1);
  usage.report(USAGE, { waitUntil: (work) => kept.push(work) });
  assert.equal(kept.length, 2);
  await pass(t, 500);
  await Promise.all([...kept, pass(t, 50)]);
  assert.deepEqual([batches.length, batches.flat().length], [1, 4]);
  usage.report(USAGE, context);
  assert.equal(kept.length, 3);
  await pass(t, 500);
  assert.equal(batches.length, 2);
});

test("a waitUntil and a listener that throw do no harm", async () => {
  const told = [];
  const onEvent = (event) => {
    told.push(event.type);
    throw new Error("the listener");
  };
  const { usage, batches } = buffered(good, { onEvent });
  const waitUntil = () => {
    throw new Error("no context");
  };
  assert.equal(usage.report(USAGE, { waitUntil }), true);
  await usage.flush();
  assert.deepEqual([told, batches.length], [["caller", "sent"], 1]);
});

test("options that make no sense", () => {
  const stigg = new Stigg({ apiKey });
  for (const [options, place] of [
    ["soon", "options"],
    [{ delay: -1 }, "delay"],
    [{ delay: 10_001 }, "delay"],
    [{ batchSize: 1001 }, "batchSize"],
    [{ maxItems: 1.5 }, "maxItems"],
    [{ maxitems: 5 }, "maxitems"],
    [{ onEvent: "log" }, "onEvent"],
  ]) {
    assert.throws(() => usageBuffer(stigg, options), { name: "InvalidRequestError", place });
  }
});

test("each item counts once, whatever happens on the way", { timeout: 60_000 }, async () => {
  const sandbox = await startSandbox("reference");
  try {
    // Before the effect, after it, in the middle of the reply.
    const faults = ["", "503", "reset", "late-503", "late-reset", "truncated", "429", "empty", "late-429"];
    let sent = 0;
    const faulty = (url, init) => {
      const fault = faults[sent++ % faults.length];
      return fetch(url, { ...init, headers: { ...init.headers, ...(fault && { "x-sandbox-fault": fault }) } });
    };
    const stigg = new Stigg({ apiKey: sandbox.key, baseURL: sandbox.baseURL, fetch: faulty, maxRetries: 0 });
    const calm = new Stigg({ apiKey: sandbox.key, baseURL: sandbox.baseURL });
    const count = async () => {
      const { entitlements } = await calm.v1.customers.retrieveEntitlements("customer-with-plan");
      return entitlements.find(({ feature }) => feature?.id === "feature-api-calls").currentUsage;
    };
    const told = [];
    const usage = usageBuffer(stigg, { batchSize: 7, onEvent: (event) => told.push(event) });
    const before = await count();
    let expected = 0;
    for (let item = 1; item <= 100; item++) {
      const isBad = item % 17 === 0;
      if (!isBad) expected += item;
      const customerId = isBad ? "customer-nobody" : "customer-with-plan";
      assert.ok(usage.report({ customerId, featureId: "feature-api-calls", value: item }));
    }
    for (let round = 0; round < 2000 && usage.pending > 0; round++) await usage.flush();
    assert.equal(usage.pending, 0);
    assert.equal((await count()) - before, expected);
    const dropped = told.filter(({ type }) => type === "dropped").map(({ item }) => item.value);
    assert.deepEqual(dropped, [17, 34, 51, 68, 85]);
    assert.ok(told.filter(({ type }) => type === "failed").length > 10, "the faults did come");
  } finally {
    sandbox.stop();
  }
});
