// What is allowed goes through as if there were no proxy.

import { equal, isError, ok, rejection } from "../contract/expect.mjs";
import { HERE, KEY } from "./setting.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

/** @type {Record<string, Case>} */
export const calls = {
  "a resource comes with its envelope taken off": async (setting) => {
    setting.answer = () => Response.json({ data: { id: "mine", name: "Ä" } });
    const customer = await setting.keyless().v1.customers.retrieve("mine");
    equal({ id: "mine", name: "Ä" }, customer, "customer");
    equal(["GET https://stigg.example.com/api/v1/customers/mine"], targets(setting), "sent");
  },
  "the key is added, and no header of the visitor's goes on": async (setting) => {
    const client = setting.keyless(undefined, { headers: { cookie: "session=1", authorization: "Bearer t", "x-other": "1" } });
    await client.v1.customers.retrieve("mine");
    equal({ accept: "application/json", "x-api-key": KEY }, setting.sent[0].headers, "headers");
  },
  "of a reply's headers but the request's id goes on": async (setting) => {
    const headers = { "x-request-id": "request-1", "set-cookie": "a=b", server: "secret", "x-internal": "1" };
    setting.answer = () => Response.json({ data: {} }, { headers });
    const response = await setting.ask("/api/v1/customers/mine");
    equal(
      {
        "cache-control": "no-store",
        "content-type": "application/json",
        "x-content-type-options": "nosniff",
        "x-request-id": "request-1",
      },
      Object.fromEntries(response.headers),
      "headers",
    );
  },
  "a reply's body is streamed": async (setting) => {
    const { readable, writable } = new TransformStream();
    setting.answer = () => new Response(readable, { headers: { "content-type": "application/json" } });
    const response = await setting.ask("/api/v1/customers/mine");
    const writer = writable.getWriter();
    const write = writer.write(new TextEncoder().encode('{"data":{}}')).then(() => writer.close());
    equal({ data: {} }, await response.json(), "body");
    await write;
  },
  "params of every kind arrive": async (setting) => {
    setting.answer = () => Response.json({ data: [], pagination: { next: null, prev: null } });
    const status = ["PUBLISHED", "a,b", "c d+e&f=g"];
    await setting.keyless().v1.plans.list({ limit: 7, status, createdAt: { gt: "2026-01-01T00:00:00Z", lt: "x" } });
    const [, query] = setting.sent[0].url.split("?");
    equal(
      "limit=7&status=PUBLISHED,a%2Cb,c%20d%2Be%26f%3Dg&createdAt[gt]=2026-01-01T00%3A00%3A00Z&createdAt[lt]=x",
      query,
      "query",
    );
  },
  "pages are followed, each about the same customer": async (setting) => {
    setting.answer = ({ url }) =>
      url.includes("after=") ? page(["c"], null) : page(["a", "b"], "00000000-0000-4000-8000-000000000001");
    const ids = [];
    for await (const { id } of setting.keyless().v1.subscriptions.list({ limit: 2 })) ids.push(id);
    equal(["a", "b", "c"], ids, "ids");
    ok(setting.sent.every(({ url }) => url.includes("customerId=mine")), "every page should be the customer's");
  },
  "the customer is filled in where a list is filtered by it": async (setting) => {
    setting.answer = () => page([], null);
    const client = setting.keyless();
    await client.v1.subscriptions.list();
    await client.v1.contracts.list();
    await client.get("/api/v1/credits/grants");
    equal(
      ["subscriptions?customerId=mine", "contracts?customerExternalId=mine", "credits/grants?customerId=mine"],
      setting.sent.map(({ url }) => url.split("/api/v1/")[1]),
      "sent",
    );
  },
  "the customer is filled in in a body, and in each item of a list": async (setting) => {
    const client = setting.keyless();
    await client.post("/api/v1/subscriptions/preview", { body: { planId: "plan-pro" } });
    await client.post("/api/v1/usage", { body: { usages: [{ featureId: "f", value: 1 }, { featureId: "g", value: 2 }] } });
    equal({ planId: "plan-pro", customerId: "mine" }, setting.sent[0].body, "preview");
    equal(["mine", "mine"], setting.sent[1].body.usages.map((/** @type {any} */ one) => one.customerId), "usages");
  },
  "a body keeps its metadata": async (setting) => {
    const metadata = { note: "of another customer", nested: "…" };
    await setting.keyless().v1.customers.update("mine", { name: null, metadata });
    equal({ name: null, metadata }, setting.sent[0].body, "body");
    equal(["PATCH https://stigg.example.com/api/v1/customers/mine"], targets(setting), "sent");
  },
  "a parameter of the path that is no customer": async (setting) => {
    await setting.keyless().v1.usage.history("feature ä", { customerId: "mine", startDate: "2026-01-01T00:00:00Z" });
    const [path] = setting.sent[0].url.split("?");
    equal("https://stigg.example.com/api/v1/usage/mine/history/feature%20%C3%A4", path, "path");
  },
  "an id with anything in it is one segment": async (setting) => {
    const customerId = "a/b?c#d é";
    const proxy = setting.proxy({ authorize: () => ({ customerId }) });
    await setting.keyless(proxy).v1.customers.retrieve(customerId);
    equal("https://stigg.example.com/api/v1/customers/a%2Fb%3Fc%23d%20%C3%A9", setting.sent[0].url, "url");
  },
  "the base path may be another one, or none": async (setting) => {
    for (const basePath of ["/billing/v2", ""]) {
      const proxy = setting.proxy({ basePath });
      await setting.keyless(proxy, { baseURL: HERE + basePath }).v1.customers.retrieve("mine");
    }
    equal(2, setting.sent.length, "requests");
  },
  "errors keep their class, status and code, and nothing else": async (setting) => {
    const secret = "customer theirs in environment production";
    const { Stigg } = setting.package;
    for (const [status, name] of Object.entries(CLASSES)) {
      const body = { error: { code: "SomeReason", message: secret }, stack: secret };
      setting.answer = () => Response.json(body, { status: +status, headers: { "x-should-retry": "false" } });
      const error = await rejection(() => setting.keyless().v1.customers.retrieve("mine"));
      isError(Stigg, error, name);
      equal([+status, "SomeReason"], [error.status, error.code], "status and code");
      ok(!JSON.stringify([error.message, error.body, ...error.headers]).includes("theirs"), "should say nothing else");
    }
    equal(Object.keys(CLASSES).length, setting.errors.length, "onError");
  },
  "a code that is a text is none": async (setting) => {
    setting.answer = () => Response.json({ error: { code: "no customer theirs" } }, { status: 409 });
    const response = await setting.ask("/api/v1/customers/mine");
    equal({ error: { code: "failed" } }, await response.json(), "body");
  },
  "that the key is wrong is not the visitor's fault": async (setting) => {
    setting.answer = () => Response.json({ error: { code: "Unauthenticated" } }, { status: 401 });
    const response = await setting.ask("/api/v1/customers/mine");
    equal([502, { error: { code: "failed" } }], [response.status, await response.json()], "reply");
  },
  "no connection is a 502, no reply in time a 504": async (setting) => {
    setting.answer = () => Promise.reject(new TypeError("connect ECONNREFUSED 10.0.0.7"));
    const proxy = setting.proxy({}, { maxRetries: 0 });
    const lost = await setting.ask("/api/v1/customers/mine", {}, proxy);
    equal([502, { error: { code: "connection" } }], [lost.status, await lost.json()], "reply");

    const slow = setting.proxy({}, { maxRetries: 0, timeout: 20 });
    setting.answer = ({ signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const late = await setting.ask("/api/v1/customers/mine", {}, slow);
    equal([504, { error: { code: "timeout" } }], [late.status, await late.json()], "reply");
  },
  "what the proxy has repeated, the visitor's client does not repeat": async (setting) => {
    setting.answer = () => Response.json({}, { status: 503, headers: { "retry-after-ms": "0" } });
    const error = await rejection(() => setting.keyless().v1.customers.retrieve("mine"));
    equal([503, 1, 3], [error.status, error.attempts, setting.sent.length], "status, attempts, sent");
  },
  "how long to wait goes on": async (setting) => {
    setting.answer = () => Response.json({}, { status: 429, headers: { "retry-after": "61" } });
    const error = await rejection(() => setting.keyless().v1.customers.retrieve("mine"));
    equal([429, 61], [error.status, error.retryAfter], "status, seconds");
  },
  "a repeated POST has the same idempotency key, and another visitor's is another one": async (setting) => {
    const body = { planId: "plan-pro" };
    const post = (/** @type {string} */ customerId, /** @type {string} */ idempotencyKey) =>
      setting
        .keyless(setting.proxy({ authorize: () => ({ customerId }) }))
        .post("/api/v1/subscriptions/preview", { body, idempotencyKey });
    await post("mine", "upgrade");
    await post("mine", "upgrade");
    await post("theirs", "upgrade");
    await post("mine", "downgrade");
    const [one, again, another, different] = setting.sent.map(({ headers }) => headers["idempotency-key"]);
    equal(one, again, "key");
    equal(3, new Set([one, another, different]).size, "different keys");
    ok(one !== "upgrade", "the visitor's own text should not be used");
  },
  "params that do not fit are refused with their place": async (setting) => {
    const client = setting.keyless(undefined, { validation: "off" });
    const error = await rejection(() => client.v1.subscriptions.preview({ customerId: "mine", planId: 5 }));
    isError(setting.package.Stigg, error, "BadRequestError");
    equal([400, "invalid_request"], [error.status, error.code], "status and code");
    ok(/planId must be a string/.test(error.message), error.message);
    equal([[], []], [setting.sent, setting.errors], "sent and told");
  },
  "so they are where the client that holds the key would let them pass": async (setting) => {
    const proxy = setting.proxy({}, { validation: "off" });
    const response = await setting.ask("/api/v1/subscriptions/preview", { method: "POST", body: '{"planId":5}' }, proxy);
    equal([400, 0], [response.status, setting.sent.length], "status and sent");
  },
  "nobody else is named by null": async (setting) => {
    const proxy = setting.proxy({ allow: [{ operation: "v1.subscriptions.provision", check: () => true }] });
    const params = { customerId: "mine", planId: "plan-pro", payingCustomerId: null };
    await setting.keyless(proxy).v1.subscriptions.provision(params);
    equal(params, setting.sent[0].body, "body");
  },
  "a key that cannot be had is a fault of the server's own": async (setting) => {
    const proxy = setting.proxy({}, { apiKey: () => Promise.reject(new Error("the vault is closed")) });
    const response = await setting.ask("/api/v1/customers/mine", {}, proxy);
    equal([500, { error: { code: "internal" } }], [response.status, await response.json()], "reply");
    equal(1, setting.errors.length, "told");
  },
  "a check sees the call, and decides": async (setting) => {
    /** @type {any[]} */
    const seen = [];
    const check = (/** @type {any} */ call, /** @type {unknown} */ context) => {
      seen.push([call.operation, call.path, call.params, call.visitor, call.request instanceof Request, context]);
      return call.params.planId === "plan-pro";
    };
    const proxy = setting.proxy({ allow: [{ operation: "v1.subscriptions.provision", check }] });
    const client = setting.keyless((request) => proxy(request, "context"));
    await client.v1.subscriptions.provision({ customerId: "mine", planId: "plan-pro" });
    const error = await rejection(() => client.v1.subscriptions.provision({ customerId: "mine", planId: "plan-free" }));
    equal([403, 1], [error.status, setting.sent.length], "status and sent");
    const params = { customerId: "mine", planId: "plan-pro" };
    equal(["v1.subscriptions.provision", {}, params, { customerId: "mine" }, true, "context"], seen[0], "seen");
  },
  "only true is a yes": async (setting) => {
    for (const answer of [1, "yes", {}, undefined, null]) {
      const proxy = setting.proxy({ allow: [{ operation: "v1.plans.list", check: async () => answer }] });
      equal(403, (await setting.ask("/api/v1/plans", {}, proxy)).status, `status with ${String(answer)}`);
    }
  },
  "authorize is asked with request and context, and may answer itself": async (setting) => {
    const response = new Response("sign in", { status: 401, headers: { location: "/sign-in" } });
    const proxy = setting.proxy({ authorize: async (/** @type {Request} */ request, /** @type {unknown} */ context) => {
      equal([`${HERE}/stigg/api/v1/customers/mine`, "context"], [request.url, context], "given");
      return response;
    } });
    const got = await setting.ask("/api/v1/customers/mine", {}, (request) => proxy(request, "context"));
    equal([401, "/sign-in", "sign in"], [got.status, got.headers.get("location"), await got.text()], "reply");
  },
  "whoever is nobody gets a 401": async (setting) => {
    for (const nobody of [null, undefined, false]) {
      const proxy = setting.proxy({ authorize: () => nobody });
      const response = await setting.ask("/api/v1/customers/mine", {}, proxy);
      equal([401, "unauthorized"], [response.status, (await response.json()).error.code], "reply");
    }
    equal(0, setting.sent.length, "sent");
  },
  "a fault of the server's own is a 500 without detail": async (setting) => {
    const { NotFoundError } = setting.package.Stigg;
    const secret = "SELECT * FROM sessions";
    /** @type {object[]} */
    const faults = [
      { authorize: () => { throw new Error(secret); } },
      { authorize: () => Promise.reject(new NotFoundError(secret, { status: 404 })) },
      { authorize: () => ({ customerId: undefined, secret }) },
      { authorize: () => ({ customerId: "" }) },
      { authorize: () => ({ customerId: ["mine"] }) },
      { authorize: () => ({ customerId: "mine", resourceIds: "one" }) },
      { allow: [{ operation: "v1.customers.retrieve", check: () => { throw new Error(secret); } }] },
    ];
    for (const fault of faults) {
      const response = await setting.ask("/api/v1/customers/mine", {}, setting.proxy(fault));
      equal([500, { error: { code: "internal" } }], [response.status, await response.json()], "reply");
    }
    equal([faults.length, 0], [setting.errors.length, setting.sent.length], "told and sent");
  },
  "a listener that fails harms nobody": async (setting) => {
    setting.answer = () => Response.json({}, { status: 404 });
    const proxy = setting.proxy({ onError: () => { throw new Error("of the listener"); } });
    equal(404, (await setting.ask("/api/v1/customers/mine", {}, proxy)).status, "status");
  },
  "a visitor who leaves ends the call": async (setting) => {
    const visitor = new AbortController();
    /** @type {Promise<void>} */
    const ended = new Promise((resolve) => {
      setting.answer = ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => (resolve(), reject(signal.reason)));
          visitor.abort();
        });
    });
    await setting.ask("/api/v1/customers/mine", { signal: visitor.signal });
    await ended;
  },
};

/** @param {string[]} ids @param {string | null} next */
function page(ids, next) {
  return Response.json({ data: ids.map((id) => ({ id })), pagination: { next, prev: null } });
}

/** @param {import("./setting.mjs").Setting} setting */
function targets({ sent }) {
  return sent.map(({ verb, url }) => `${verb} ${url}`);
}

const CLASSES = {
  400: "BadRequestError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
  500: "InternalServerError",
};
