// A stateful API in either of its dialects. Each case asks and creates for itself, so that they can run side by side.

import { equal, isError, ok, rejection } from "./expect.mjs";

/**
 * @typedef {import("./cases.mjs").Case} Case
 * @typedef {import("./cases.mjs").Context} Context
 */

const SHARED = { email: "shared@example.com", limit: 5 };
const WITH_PLAN = "customer-with-plan";

/** @param {Context} context */
const connect = ({ Stigg, baseURL, key }) => new Stigg({ apiKey: key, baseURL });

/** @param {string} name */
const freshId = (name) => `${name}-${crypto.randomUUID()}`;

/**
 * The ids that a page or a list of customers holds.
 * @param {Iterable<{ id: string }>} customers
 */
const ids = (customers) => Array.from(customers, ({ id }) => id);

/**
 * Collects all that an async iterable gives.
 * @template T
 * @param {AsyncIterable<T>} iterable
 * @returns {Promise<T[]>}
 */
async function collect(iterable) {
  const items = [];
  for await (const item of iterable) items.push(item);
  return items;
}

/** Sixteen customers share an address: numbers 3, 6, … 48. */
const SIXTEEN = Array.from({ length: 16 }, (_, index) => `customer-${String(3 * (index + 1)).padStart(3, "0")}`);

/** @type {Record<string, Case>} */
const records = {
  "create, read, update, archive": async (context) => {
    const { customers } = connect(context).v1;
    const id = freshId("records ä/ &?#%");
    const created = await customers.provision({ id, name: "Ä & B", email: "a@example.com", metadata: { "k ä": "v" } });
    equal([id, "Ä & B", { "k ä": "v" }], [created.id, created.name, created.metadata], "created");
    equal(created, await customers.retrieve(id), "retrieved");
    const updated = await customers.update(id, { name: null, metadata: {} });
    equal([id, null, {}, "a@example.com"], [updated.id, updated.name, updated.metadata, updated.email], "updated");
    const archived = await customers.archive(id);
    ok(typeof archived.archivedAt === "string", `archivedAt should be a time, is ${archived.archivedAt}`);
  },
  entitlements: async (context) => {
    const { customers } = connect(context).v1;
    const { entitlements } = await customers.retrieveEntitlements(WITH_PLAN);
    ok(entitlements.length > 3, `the plan should grant several entitlements, grants ${entitlements.length}`);
    const sso = await customers.checkEntitlement(WITH_PLAN, { featureId: "feature-sso" });
    equal(["FEATURE", true, null], [sso.type, sso.isGranted, sso.accessDeniedReason], "feature-sso");
    const log = await customers.checkEntitlement(WITH_PLAN, { featureId: "feature-audit-log" });
    equal(["FEATURE", false], [log.type, log.isGranted], "feature-audit-log");
    const calls = await customers.checkEntitlement(WITH_PLAN, { featureId: "feature-api-calls", requestedUsage: 51 });
    equal(["RequestedUsageExceedingLimit", 1000], [calls.accessDeniedReason, calls.usageLimit], "feature-api-calls");
    const regions = await customers.checkEntitlement(WITH_PLAN, {
      featureId: "feature-regions",
      requestedValues: ["eu", "us"],
    });
    equal(true, regions.isGranted, "feature-regions");
    const tokens = await customers.checkEntitlement(WITH_PLAN, { currencyId: "credit-tokens" });
    equal(["CREDIT", true, 1000], [tokens.type, tokens.isGranted, tokens.usageLimit], "credit-tokens");
  },
  "a list under one POST": async (context) => {
    const { plans } = connect(context).v1;
    const { id } = await plans.create({ id: freshId("plan"), displayName: "Plan", productId: "product-app" });
    const created = await plans.entitlements.create(id, { entitlements: [{ id: "feature-sso", type: "FEATURE" }] });
    ok(Array.isArray(created), `should be an array, is ${JSON.stringify(created)}`);
  },
  "a list without pages": async (context) => {
    const contracts = await connect(context).v1.customers.listContracts("customer-001");
    ok(
      Array.isArray(contracts) && contracts.length > 0,
      `should be an array with items, is ${JSON.stringify(contracts)}`,
    );
  },
  "a page of a list that takes no cursor": async (context) => {
    const { entitlements } = connect(context).v1.plans;
    const page = await entitlements.list("plan-pro");
    equal(page.data, await collect(entitlements.list("plan-pro")), "iteration");
  },
};

/** @type {Record<string, Case>} */
const pages = {
  "one page": async (context) => {
    const page = await connect(context).v1.customers.list(SHARED);
    equal(SIXTEEN.slice(0, 5), ids(page.data), "data");
    equal([true, true], [page.hasMore, page.hasNextPage()], "hasMore, hasNextPage()");
    ok(typeof page.nextCursor === "string", `nextCursor should be a text, is ${page.nextCursor}`);
  },
  "all items": async (context) => {
    equal(SIXTEEN, ids(await collect(connect(context).v1.customers.list(SHARED))), "items");
  },
  "all items of an awaited page": async (context) => {
    const page = await connect(context).v1.customers.list(SHARED);
    const rest = await collect(page.iterPages());
    equal(SIXTEEN, ids(rest.flatMap(({ data }) => data)), "items");
  },
  "all pages": async (context) => {
    const first = await connect(context).v1.customers.list(SHARED);
    const all = await collect(first.iterPages());
    equal(
      [5, 5, 5, 1],
      all.map(({ data }) => data.length),
      "sizes",
    );
    equal(
      [true, true, true, false],
      all.map((page) => page.hasNextPage()),
      "hasNextPage()",
    );
  },
  "page after page": async (context) => {
    let page = await connect(context).v1.customers.list(SHARED);
    const found = ids(page.data);
    while (page.hasNextPage()) {
      page = await page.getNextPage();
      found.push(...ids(page.data));
    }
    equal(SIXTEEN, found, "items");
    equal([false, null], [page.hasMore, page.nextCursor ?? null], "hasMore, nextCursor of the last page");
  },
  "a limit of one": async (context) => {
    equal(SIXTEEN, ids(await collect(connect(context).v1.customers.list({ ...SHARED, limit: 1 }))), "items");
  },
  "a break ends the requests": async (context) => {
    const found = [];
    for await (const { id } of connect(context).v1.customers.list(SHARED)) {
      found.push(id);
      if (found.length === 7) break;
    }
    equal(SIXTEEN.slice(0, 7), found, "items");
  },
  "nothing found": async (context) => {
    const list = () => connect(context).v1.customers.list({ email: "nobody@example.com" });
    equal([], await collect(list()), "items");
    equal([[], false], await list().then((/** @type {any} */ page) => [page.data, page.hasNextPage()]), "page");
  },
  "a range": async (context) => {
    const found = await collect(
      connect(context).v1.customers.list({
        limit: 2,
        createdAt: { gt: "2026-01-05T00:00:00Z", lte: "2026-01-09T00:00:00Z" },
      }),
    );
    equal(["customer-005", "customer-006", "customer-007", "customer-008"], ids(found), "items");
  },
};

/** @type {Record<string, Case>} */
const errors = {
  404: async (context) => {
    const error = await rejection(() => connect(context).v1.customers.retrieve("nobody"));
    isError(context.Stigg, error, "NotFoundError");
    equal(
      [404, "NotFound", "v1.customers.retrieve", 1],
      [error.status, error.code, error.operation, error.attempts],
      "facts",
    );
    equal("customer nobody: does not exist", error.body?.error?.message, "body");
    equal("v1.customers.retrieve: 404 customer nobody: does not exist", error.message, "message");
    ok(/json/.test(error.headers.get("content-type")), "headers should be those of the reply");
  },
  409: async (context) => {
    const { customers } = connect(context).v1;
    const params = { id: freshId("conflict") };
    await customers.provision(params);
    const error = await rejection(() => customers.provision(params));
    isError(context.Stigg, error, "ConflictError");
    equal([409, "Conflict"], [error.status, error.code], "facts");
    ok(error.idempotencyKey, "the error should tell the idempotency key");
  },
  401: async (context) => {
    const stigg = new context.Stigg({ apiKey: "another-fake-key", baseURL: context.baseURL });
    const error = await rejection(() => stigg.v1.customers.retrieve("customer-001"));
    isError(context.Stigg, error, "AuthenticationError");
    equal([401, "Unauthorized"], [error.status, error.code], "facts");
    ok(/apiKey or STIGG_API_KEY/.test(error.message), `"${error.message}" should tell what to check`);
  },
  429: async (context) => {
    const headers = { "x-sandbox-fault": "429", "x-sandbox-retry-after": "7" };
    const call = () => connect(context).v1.customers.retrieve("customer-001", undefined, { headers });
    const error = await rejection(call);
    isError(context.Stigg, error, "RateLimitError");
    equal([429, "RateLimited", 7], [error.status, error.code, error.retryAfter], "facts");
  },
  ...Object.fromEntries(
    [
      ["400", "BadRequestError"],
      ["403", "PermissionDeniedError"],
    ].map(([status, name]) => [
      status,
      async (/** @type {Context} */ context) => {
        const call = () => connect(context).v1.customers.list({}, { headers: { "x-sandbox-fault": status } });
        const error = await rejection(call);
        isError(context.Stigg, error, name);
        equal(Number(status), error.status, "status");
      },
    ]),
  ),
  "400 in an iteration": async (context) => {
    const stigg = connect(context);
    const error = await rejection(() =>
      collect(stigg.v1.customers.list({ after: "no cursor", starting_after: "no cursor" })),
    );
    isError(context.Stigg, error, "BadRequestError");
  },
};

/** @type {Record<string, Case>} */
const replies = {
  "a repeated idempotency key gets the stored reply": async (context) => {
    const { customers } = connect(context).v1;
    const options = { idempotencyKey: freshId("key") };
    const params = { id: freshId("repeat") };
    const first = await customers.provision(params, options);
    const again = await customers.provision(params, options).withResponse();
    equal(first, again.data, "data");
    equal("true", again.response.headers.get("idempotent-replayed"), "idempotent-replayed");
    const error = await rejection(() => customers.provision({ id: freshId("other") }, options));
    isError(context.Stigg, error, "UnprocessableEntityError");
    equal(options.idempotencyKey, error.idempotencyKey, "error.idempotencyKey");
  },
  "withResponse()": async (context) => {
    const { data, response } = await connect(context).v1.customers.retrieve("customer-001").withResponse();
    equal(["customer-001", 200], [data.id, response.status], "id, status");
    ok(response instanceof Response, "response should be a Response");
  },
  "withResponse() of a page": async (context) => {
    const { data, response } = await connect(context).v1.customers.list(SHARED).withResponse();
    equal([SIXTEEN.slice(0, 5), 200], [ids(data.data), response.status], "ids, status");
  },
  "asResponse() has its body unread": async (context) => {
    const response = await connect(context).v1.customers.retrieve("customer-001").asResponse();
    equal(false, response.bodyUsed, "bodyUsed");
    const body = await response.json();
    equal("customer-001", (body.data ?? body).id, "id");
  },
  "one call is one request": async (context) => {
    const promise = connect(context).v1.customers.provision({ id: freshId("once") });
    const [one, two, { data }] = await Promise.all([promise, promise, promise.withResponse()]);
    ok(one === two && one === data, "each should give the same object");
  },
  "raw requests": async (context) => {
    const stigg = connect(context);
    const id = freshId("raw");
    const created = await stigg.post("/api/v1/customers", { body: { id, email: "raw@example.com" } });
    equal(id, (created.data ?? created).id, "created");
    const read = await stigg.get(`/api/v1/customers/${id}`);
    equal(id, (read.data ?? read).id, "read");
    const found = await stigg.get("/api/v1/customers", { query: { email: "raw@example.com", limit: 1 } });
    equal(1, found.data.length, "found");
    const changed = await stigg.patch(`/api/v1/customers/${id}`, { body: { name: "Raw" } });
    equal("Raw", (changed.data ?? changed).name, "changed");
    const error = await rejection(() => stigg.get("/api/v1/customers/nobody"));
    isError(context.Stigg, error, "NotFoundError");
    equal("GET /api/v1/customers/nobody", error.operation, "error.operation");
  },
};

/** @type {Record<string, Case>} */
const backwards = {
  backwards: async (context) => {
    const { customers } = connect(context).v1;
    const third = (await collect((await customers.list(SHARED)).iterPages()))[2];
    const dialect = third.previousCursor
      ? { before: third.previousCursor }
      : { ending_before: await cursorOfEleventh(customers) };
    const page = await customers.list({ ...SHARED, ...dialect });
    equal(SIXTEEN.slice(5, 10), ids(page.data), "the page before the third");
    ok(page.hasNextPage(), "there should be one more page in this direction");
    equal(SIXTEEN.slice(0, 5), ids((await page.getNextPage()).data), "the page before that");
    const found = ids(await collect(customers.list({ ...SHARED, ...dialect })));
    equal(SIXTEEN.slice(0, 10).sort(), found.sort(), "items");
  },
};

/**
 * The guide's pages name the cursor of their last item only: of the eleventh, if there are eleven.
 * @param {any} customers
 */
async function cursorOfEleventh(customers) {
  return (await customers.list({ ...SHARED, limit: 11 })).nextCursor;
}

/** @type {Record<string, Case>} */
export const dialects = { ...records, ...pages, ...backwards, ...errors, ...replies };
