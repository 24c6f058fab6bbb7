// What happens between a call and its reply: redirects, bodies, timers, signals, promises.
import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { Stigg } from "stigg-edge";

import { json, rejection, serve } from "./server.mjs";

const apiKey = "not-a-real-key";
const CUSTOMER = { id: "customer-1" };

/** A client of a server that answers so, for single attempts. */
async function connect(answer, options) {
  const { url, requests } = await serve(answer);
  return { stigg: new Stigg({ apiKey, baseURL: url, maxRetries: 0, ...options }), requests, url };
}

test("with a key no redirect is followed", async () => {
  const other = await serve((_, response) => json(response, { data: CUSTOMER }));
  for (const status of [301, 302, 303, 307, 308]) {
    const { stigg } = await connect((_, response) =>
      response.writeHead(status, { location: `${other.url}/x?y` }).end(),
    );
    const error = await rejection(stigg.v1.customers.retrieve("a"));
    assert.ok(error instanceof Stigg.APIConnectionError);
    assert.deepEqual([error.code, error.status, error.attempts], ["redirect", status, 1]);
    assert.ok(error.message.endsWith(` (${status} to ${other.url})`), error.message);
  }
  assert.equal(other.requests.length, 0);
});

test("without a key a redirect is followed", async () => {
  const other = await serve((_, response) => json(response, { data: CUSTOMER }));
  const { stigg } = await connect((_, response) => response.writeHead(307, { location: other.url }).end(), {
    apiKey: null,
  });
  assert.deepEqual(await stigg.v1.customers.retrieve("a"), CUSTOMER);
  assert.equal(other.requests[0].headers["x-api-key"], undefined);
});

test("what is sent, and what is not", async () => {
  const { stigg, requests } = await connect((_, response) => json(response, { data: CUSTOMER }), {
    headers: { "X-Own": "client", "X-Client": "1" },
  });
  await stigg.v1.customers.retrieve("a", null, { headers: new Headers({ "x-own": "call" }) });
  await stigg.v1.customers.retrieve("a", null, { headers: { "x-client": null } });
  await stigg.v1.customers.retrieve("a", null, { fetchOptions: { cache: "default" } });
  await stigg.v1.customers.provision(CUSTOMER);
  await stigg.v1.customers.archive("a");
  const [get, less, cached, post, bare] = requests.map(({ headers }) => headers);
  assert.deepEqual(
    [get["x-api-key"], get.accept, get["x-own"], get["x-client"]],
    [apiKey, "application/json", "call", "1"],
  );
  assert.deepEqual([less["x-own"], less["x-client"]], ["client", undefined]);
  assert.deepEqual(
    [get["cache-control"], cached["cache-control"], post["cache-control"]],
    ["no-cache", undefined, undefined],
  );
  assert.deepEqual(
    [get["content-type"], post["content-type"], bare["content-type"]],
    [undefined, "application/json", undefined],
  );
  assert.equal(get["idempotency-key"], undefined);
  assert.match(post["idempotency-key"], /^[0-9a-f-]{36}$/);
  assert.match(bare["idempotency-key"], /^[0-9a-f-]{36}$/);
  assert.notEqual(post["idempotency-key"], bare["idempotency-key"]);
});

test("a fetch that changes what it is given changes one call only", async () => {
  const seen = [];
  const fetch = async (_, init) => {
    seen.push({ ...init.headers });
    init.headers["x-trace"] = "1";
    delete init.headers["x-api-key"];
    return Response.json({ data: CUSTOMER });
  };
  const stigg = new Stigg({ apiKey, fetch });
  await stigg.v1.customers.retrieve("a");
  await stigg.v1.customers.retrieve("a");
  assert.deepEqual(seen[1], seen[0]);
});

test("the global fetch is looked up at each call, and called without a receiver", async (t) => {
  const stigg = new Stigg({ apiKey });
  let receiver = "none";
  t.mock.method(globalThis, "fetch", async function () {
    receiver = this;
    return Response.json({ data: CUSTOMER });
  });
  assert.deepEqual(await stigg.v1.customers.retrieve("a"), CUSTOMER);
  assert.equal(receiver, undefined);
});

test("a good reply that is not JSON is an error that keeps the text", async () => {
  for (const text of ["<html>log in</html>", "", '{"data":{"id":"cut o']) {
    const { stigg } = await connect((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end(text),
    );
    const error = await rejection(stigg.v1.customers.retrieve("a"));
    assert.deepEqual([error.name, error.code, error.status, error.body], ["APIError", "invalid_reply", 200, text]);
    assert.ok(error.cause instanceof SyntaxError);
  }
});

test("a reply without content is undefined", async () => {
  const { stigg } = await connect((_, response) => response.writeHead(204).end());
  assert.equal(await stigg.v1.customers.archive("a"), undefined);
});

test("a list that is none is an error that keeps the reply", async () => {
  const { stigg } = await connect((_, response) => json(response, { data: { id: "a" } }));
  for (const call of [() => stigg.v1.customers.list(), () => stigg.v1.customers.listContracts("a")]) {
    const error = await rejection(call());
    assert.deepEqual(
      [error.name, error.code, error.status, error.body],
      ["APIError", "invalid_reply", 200, { data: { id: "a" } }],
    );
    assert.match(error.message, /^v1\.customers\.list/);
  }
});

test("the body of an error is parsed, or kept as text", async () => {
  const { stigg } = await connect((request, response) => {
    if (request.url.endsWith("json")) json(response, { message: "no" }, 500);
    else response.writeHead(500, { "content-type": "text/html" }).end("<h1>\u00e4</h1>");
  });
  assert.deepEqual((await rejection(stigg.get("/json"))).body, { message: "no" });
  const { body, bodyTruncated } = await rejection(stigg.get("/text"));
  assert.deepEqual([body, bodyTruncated], ["<h1>\u00e4</h1>", undefined]);
});

test("the body of an error is kept up to 1 MiB", async () => {
  const whole = Buffer.alloc(2 ** 20, "x");
  const { stigg } = await connect((request, response) => {
    response.writeHead(500).write(whole.subarray(1));
    response.end(request.url === "/fits" ? "y" : "\u00e4".repeat(5000));
  });
  const fits = await rejection(stigg.get("/fits"));
  assert.deepEqual([fits.body.length, fits.bodyTruncated], [2 ** 20, undefined]);
  const cut = await rejection(stigg.get("/cut"));
  // Half a character is none.
  assert.deepEqual([cut.body.length, cut.bodyTruncated, cut.name], [2 ** 20 - 1, true, "InternalServerError"]);
});

test("a body that breaks off", async () => {
  const { stigg } = await connect((request, response) => {
    const status = request.url === "/bad" ? 503 : 200;
    response.writeHead(status, { "content-type": "application/json", "content-length": "100" });
    response.write('{"error":', () => response.destroy());
  });
  const good = await rejection(stigg.get("/good"));
  assert.deepEqual([good.name, good.code, good.status], ["APIConnectionError", "connection", 200]);
  const bad = await rejection(stigg.get("/bad"));
  assert.deepEqual(
    [bad.name, bad.status, bad.body, bad.bodyTruncated],
    ["InternalServerError", 503, '{"error":', true],
  );
});

test("timeout and deadline cover the body", async () => {
  const { stigg } = await connect((_, response) => response.writeHead(200).write('{"data":'));
  for (const [options, code] of [
    [{ timeout: 60 }, "timeout"],
    [{ timeout: 60, deadline: 5000 }, "timeout"],
    [{ deadline: 60 }, "deadline"],
    [{ deadline: 60, timeout: 5000 }, "deadline"],
  ]) {
    const error = await rejection(stigg.get("/", options));
    assert.deepEqual([error.name, error.code, error.attempts], ["APIConnectionTimeoutError", code, 1]);
    assert.match(error.message, /\(60 ms\)$/);
  }
});

test("a signal aborts the body, too", async () => {
  const { stigg } = await connect((_, response) => response.writeHead(200).write('{"data":'));
  const controller = new AbortController();
  const call = stigg.get("/", { signal: controller.signal });
  setTimeout(() => controller.abort("the visitor left"), 60);
  const error = await rejection(call);
  assert.deepEqual([error.name, error.cause, error.attempts], ["APIUserAbortError", "the visitor left", 1]);
});

test("what was aborted before is never sent", async (t) => {
  const fetch = t.mock.fn();
  const error = await rejection(new Stigg({ apiKey, fetch }).get("/", { signal: AbortSignal.abort("gone") }));
  assert.deepEqual([error.name, error.cause, error.attempts], ["APIUserAbortError", "gone", 0]);
  assert.equal(fetch.mock.callCount(), 0);
});

test("no timer and no listener outlives a call", async () => {
  const { stigg } = await connect((request, response) => json(response, {}, request.url === "/bad" ? 500 : 200));
  const { signal } = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  await stigg.get("/good", { signal });
  await rejection(stigg.get("/bad", { signal }));
  await rejection(new Stigg({ apiKey, baseURL: "http://127.0.0.1:1", maxRetries: 0 }).get("/", { signal }));
  await rejection(stigg.get("/", { signal: AbortSignal.abort() }));
  assert.equal(getEventListeners(signal, "abort").length, 0);
  const response = await stigg.get("/good").asResponse();
  assert.equal(timers(), before);
  await response.text();
});

test("a key that is asked for: once a call, under its timeout and signal", async () => {
  const { stigg, requests } = await connect((_, response) => json(response, { data: CUSTOMER }), {
    apiKey: () => new Promise(() => {}),
  });
  const late = await rejection(stigg.v1.customers.retrieve("a", null, { timeout: 40 }));
  assert.deepEqual([late.name, late.attempts], ["APIConnectionTimeoutError", 0]);
  const aborted = await rejection(stigg.v1.customers.retrieve("a", null, { signal: AbortSignal.timeout(40) }));
  assert.deepEqual([aborted.name, aborted.attempts], ["APIUserAbortError", 0]);
  const bad = new Stigg({ apiKey: () => `${apiKey}\n`, baseURL: stigg.baseURL });
  const refused = await rejection(bad.v1.customers.retrieve("a"));
  assert.deepEqual(
    [refused.name, refused.place, refused.operation],
    ["InvalidRequestError", "apiKey", "v1.customers.retrieve"],
  );
  assert.equal(requests.length, 0);
});

test("retryAfter is in seconds, and may have been a date", async () => {
  const { stigg } = await connect((request, response) => {
    const at = new Date(Date.now() + 90_000).toUTCString();
    const value = { "/seconds": "7", "/date": at, "/past": new Date(0).toUTCString(), "/other": "soon" }[request.url];
    json(response, {}, 429, { "retry-after": value });
  });
  const wait = async (path) => (await rejection(stigg.get(path))).retryAfter;
  assert.equal(await wait("/seconds"), 7);
  const seconds = await wait("/date");
  assert.ok(seconds > 85 && seconds <= 90, `${seconds}`);
  assert.equal(await wait("/past"), 0);
  assert.equal(await wait("/other"), undefined);
});

test("withResponse() gives what came around the payload", async () => {
  const reply = { data: CUSTOMER, meta: { took: 3 } };
  const { stigg, requests } = await connect((_, response) => json(response, reply, 201));
  const call = stigg.v1.customers.provision(CUSTOMER);
  const { data, body, response } = await call.withResponse();
  assert.deepEqual([data, body, response.status], [CUSTOMER, reply, 201]);
  assert.equal(data, await call);
  assert.equal(requests.length, 1);
});

test("asResponse() gives the body unread, unless it comes too late", async () => {
  const { stigg, requests } = await connect((request, response) =>
    json(response, { data: CUSTOMER }, request.url === "/bad" ? 404 : 200),
  );
  const response = await stigg.v1.customers.retrieve("a").asResponse();
  assert.deepEqual([response.bodyUsed, await response.json()], [false, { data: CUSTOMER }]);
  assert.equal((await rejection(stigg.get("/bad").asResponse())).name, "NotFoundError");
  const call = stigg.v1.customers.retrieve("a");
  await call;
  assert.match((await rejection(call.asResponse())).message, /too late/);
  assert.equal(requests.length, 3);
});

test("the signal of asResponse() applies to the body", async () => {
  const { stigg } = await connect((_, response) => response.writeHead(200).write("{"));
  const controller = new AbortController();
  const response = await stigg.get("/", { signal: controller.signal, timeout: 50 }).asResponse();
  await sleep(100);
  setTimeout(() => controller.abort(), 20);
  await rejection(response.text());
});

test("promises are ordinary ones but for their methods", async () => {
  const { stigg } = await connect((_, response) => json(response, { data: CUSTOMER }));
  const call = stigg.v1.customers.retrieve("a");
  assert.ok(call instanceof Promise);
  const then = call.then((customer) => customer.id);
  assert.equal(Object.getPrototypeOf(then), Promise.prototype);
  assert.equal(await then, CUSTOMER.id);
  assert.deepEqual(await Promise.all([call, call.finally(() => {})]), [CUSTOMER, CUSTOMER]);
});

test("nothing throws at the call, and a promise that is taken up leaves no unhandled rejection", async () => {
  const unhandled = [];
  const note = (reason) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const stigg = new Stigg({ apiKey, fetch: async () => Response.json({}, { status: 400 }) });
  for (const call of [
    () => stigg.v1.customers.retrieve(""),
    () => stigg.get("/"),
    () => stigg.v1.customers.list({ limit: 0 }),
  ]) {
    await rejection(call());
    await rejection(call().withResponse());
    await rejection(call().asResponse());
  }
  await rejection(
    (async () => {
      for await (const _ of stigg.v1.customers.list({ limit: 0 }));
    })(),
  );
  await sleep(10);
  process.off("unhandledRejection", note);
  assert.deepEqual(unhandled, []);
});
