// What happens between the attempts of a call, and what is left of it: keys, waits, timers, listeners.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { Stigg } from "stigg-edge";

import { rejection } from "./server.mjs";

const apiKey = "not-a-real-key";
const CUSTOMER = { id: "customer-1" };

const good = () => Response.json({ data: CUSTOMER });
const bad = (status, headers) => Response.json({ message: "not now" }, { status, headers });
const soon = () => bad(503, { "retry-after-ms": "1" });

/** A client whose calls are answered in turn, the last answer again and again, and what it sends. */
function connect(answers, options) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init, headers: { ...init.headers } });
    return answers[Math.min(sent.length, answers.length) - 1](url, init);
  };
  return { stigg: new Stigg({ apiKey, fetch, ...options }), sent };
}

test("a retry sends the same again, idempotency key included", async () => {
  const { stigg, sent } = connect([soon, () => Promise.reject(new TypeError("lost")), good]);
  assert.deepEqual(await stigg.v1.customers.provision(CUSTOMER), CUSTOMER);
  assert.equal(sent.length, 3);
  const seen = sent.map(({ url, method, body, headers }) => ({ url, method, body, headers }));
  assert.deepEqual(seen, Array(3).fill(seen[0]));
  assert.match(sent[0].headers["idempotency-key"], /^[0-9a-f-]{36}$/);
});

test("the error tells the idempotency key, with which the call can be taken up again", async () => {
  const { stigg, sent } = connect([soon]);
  const error = await rejection(stigg.v1.customers.provision(CUSTOMER));
  assert.deepEqual([error.name, error.status, error.attempts], ["InternalServerError", 503, 3]);
  assert.equal(error.idempotencyKey, sent[0].headers["idempotency-key"]);
  await rejection(stigg.v1.customers.provision(CUSTOMER, { idempotencyKey: error.idempotencyKey }));
  assert.equal(sent[5].headers["idempotency-key"], error.idempotencyKey);
});

test("maxRetries of the call wins over the client's", async () => {
  const { stigg, sent } = connect([soon], { maxRetries: 1 });
  assert.equal((await rejection(stigg.get("/"))).attempts, 2);
  assert.equal((await rejection(stigg.get("/", { maxRetries: 3 }))).attempts, 4);
  assert.equal((await rejection(stigg.get("/", { maxRetries: 0 }))).attempts, 1);
  assert.equal(sent.length, 7);
});

test("a long wait is the caller's to decide", async () => {
  for (const [headers, retryAfter] of [
    [{ "retry-after": "61" }, 61],
    [{ "retry-after": new Date(Date.now() + 120_000).toUTCString() }, 119],
    [{ "retry-after-ms": "60001" }, 60.001],
  ]) {
    const error = await rejection(connect([() => bad(429, headers)]).stigg.get("/"));
    assert.deepEqual([error.name, error.attempts, error.retryAfter >= retryAfter], ["RateLimitError", 1, true]);
  }
});

test("the deadline is one for all attempts", async () => {
  // Long enough for a busy machine.
  const { stigg } = connect([() => bad(503, { "retry-after-ms": "400" })]);
  const since = Date.now();
  const error = await rejection(stigg.get("/", { maxRetries: 10, deadline: 1000 }));
  assert.ok(error.attempts >= 2 && error.attempts <= 3, `${error.attempts} attempts`);
  // The next wait would end behind the deadline, so the last failure is told at once.
  assert.deepEqual([error.name, error.status], ["InternalServerError", 503]);
  assert.ok(Date.now() - since < 1000);
});

test("the deadline cuts the attempt in which it falls", async () => {
  const hanging = (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { stigg } = connect([soon, hanging]);
  const error = await rejection(stigg.get("/", { deadline: 300 }));
  assert.deepEqual([error.name, error.code, error.attempts], ["APIConnectionTimeoutError", "deadline", 2]);
});

test("a signal ends the wait between attempts", async () => {
  const { stigg, sent } = connect([() => bad(503, { "retry-after": "30" })]);
  const controller = new AbortController();
  const since = Date.now();
  setTimeout(() => controller.abort("the visitor left"), 30);
  const error = await rejection(stigg.get("/", { signal: controller.signal }));
  assert.deepEqual([error.name, error.cause, error.attempts], ["APIUserAbortError", "the visitor left", 1]);
  assert.equal(sent.length, 1);
  assert.ok(Date.now() - since < 1000);
});

test("a logger that aborts is heard, too", async () => {
  const controller = new AbortController();
  const silent = () => {};
  const logger = { error: silent, warn: () => controller.abort(), info: silent, debug: silent };
  const { stigg } = connect([() => bad(503, { "retry-after": "30" })], { logger });
  assert.equal((await rejection(stigg.get("/", { signal: controller.signal }))).name, "APIUserAbortError");
});

test("the key is asked for once, however often the call is sent", async () => {
  let asked = 0;
  const { stigg, sent } = connect([soon, good], { apiKey: async () => `${apiKey}-${++asked}` });
  await stigg.get("/");
  assert.deepEqual(
    sent.map(({ headers }) => headers["x-api-key"]),
    [`${apiKey}-1`, `${apiKey}-1`],
  );
});

test("a key function that takes too long is not asked again", async () => {
  let asked = 0;
  const { stigg } = connect([good], { apiKey: () => new Promise(() => asked++) });
  const error = await rejection(stigg.get("/", { timeout: 30 }));
  assert.deepEqual([error.code, error.attempts, asked], ["timeout", 0, 1]);
});

test("calls of a client share a budget for retries, which successes fill up", async () => {
  const { stigg, sent } = connect([soon]);
  for (let call = 0; call < 8; call++) await rejection(stigg.get("/"));
  assert.equal(sent.length, 8 + 10);
  const other = connect([soon, good]);
  await other.stigg.get("/");
  assert.equal(other.sent.length, 2);
});

test("what a server quotes of the key is not shown", async () => {
  const quoting = (status) => () =>
    new Response(`{"message":"bad key ${apiKey}"}${status === 200 ? "!" : ""}`, { status });
  for (const status of [401, 200]) {
    const error = await rejection(connect([quoting(status)]).stigg.get("/"));
    assert.equal(error.status, status);
    assert.ok(!JSON.stringify([error, error.message, error.stack]).includes(apiKey));
    assert.match(JSON.stringify(error.body), /bad key \*\*\*/);
  }
});

test("no timer and no listener outlives its call", async (t) => {
  const timers = new Set();
  const { setTimeout, clearTimeout } = globalThis;
  t.mock.method(globalThis, "setTimeout", (act, ...rest) => {
    const timer = setTimeout((...given) => (timers.delete(timer), act(...given)), ...rest);
    timers.add(timer);
    return timer;
  });
  t.mock.method(globalThis, "clearTimeout", (timer) => (timers.delete(timer), clearTimeout(timer)));
  const hanging = (_, { signal }) =>
    new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  const endless = () => new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(1)) }));
  const late = () => bad(503, { "retry-after": "30" });
  const never = () => new Promise(() => {});
  for (const [name, answers, options, abortsAfter] of [
    ["a good reply", [good]],
    ["a bad reply", [() => bad(404)]],
    ["a good reply at last", [soon, soon, good]],
    ["a bad reply at last", [soon]],
    ["no connection", [() => Promise.reject(new TypeError("lost"))], { maxRetries: 0 }],
    ["no JSON", [() => new Response("<html>")]],
    ["a timeout", [hanging], { timeout: 20, maxRetries: 0 }],
    ["a deadline", [soon, hanging], { deadline: 300 }],
    ["a refusal", [good], { query: { a: null } }],
    ["aborted before", [good], {}, 0],
    ["aborted while it is sent", [hanging], {}, 20],
    ["aborted between attempts", [late], {}, 20],
    ["aborted while the key is asked for", [good], { apiKey: never }, 20],
  ]) {
    const listeners = new Set();
    const signal = {
      aborted: abortsAfter === 0,
      addEventListener: (_, listener) => listeners.add(listener),
      removeEventListener: (_, listener) => listeners.delete(listener),
    };
    const { apiKey: key = apiKey, ...call } = options ?? {};
    const { stigg } = connect(answers, { apiKey: key });
    const outcome = stigg.get("/", { ...call, signal }).then(
      () => "value",
      (error) => error.name,
    );
    if (abortsAfter) {
      await sleep(abortsAfter);
      signal.aborted = true;
      for (const listener of [...listeners]) listener();
      assert.equal(await outcome, "APIUserAbortError", name);
    }
    await outcome;
    assert.deepEqual([timers.size, listeners.size], [0, 0], name);
  }
  // A body that hangs needs a signal that fetch itself obeys.
  const { stigg } = connect([
    async (_, { signal }) => {
      const response = endless();
      const text = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      return Object.defineProperty(response, "text", { value: () => text });
    },
  ]);
  assert.equal((await rejection(stigg.get("/", { timeout: 20, maxRetries: 1 }))).attempts, 2);
  assert.equal(timers.size, 0);
});
