// What the package must do wherever it is used. Nothing here needs Node, so that every runtime can run it.

import { equal, isError, ok, rejection } from "../../contract/expect.mjs";

/**
 * @typedef {typeof import("stigg-edge") & typeof import("stigg-edge/entitlements") & typeof import("stigg-edge/usage") & typeof import("stigg-edge/proxy")} Package
 * @typedef {{ baseURL: string, key: string }} Place where a sandbox listens, and the key that it takes
 * @typedef {Package & { stigg: import("stigg-edge").Stigg }} Context the package, and a client of its
 */

/** Each throws if something is not as it should be. @type {Record<string, (context: Context) => Promise<void>>} */
export const basics = {
  "a customer is retrieved": async ({ stigg }) => {
    equal("customer-001", (await stigg.v1.customers.retrieve("customer-001")).id, "id");
  },
  "a customer is provisioned": async ({ stigg }) => {
    const id = `customer ä ${crypto.randomUUID()}`;
    const created = await stigg.v1.customers.provision({ id, name: "Ä & B" });
    equal([id, "Ä & B"], [created.id, created.name], "created");
    equal(created, await stigg.v1.customers.retrieve(id), "retrieved");
  },
  "a list is iterated over its pages": async ({ stigg }) => {
    const ids = [];
    for await (const { id } of stigg.v1.customers.list({ email: "shared@example.com", limit: 5 })) ids.push(id);
    equal(16, new Set(ids).size, "customers");
  },
  "an error of the server has its class": async ({ stigg, Stigg, isNotFoundError, isStiggError }) => {
    const error = await rejection(() => stigg.v1.customers.retrieve("nobody"));
    isError(Stigg, error, "NotFoundError");
    equal(404, error.status, "status");
    ok(isNotFoundError(error) && isStiggError(error), "its guards should know it");
  },
  "a bad request is refused at once": async ({ stigg, Stigg }) => {
    const error = await rejection(() => stigg.v1.customers.provision(/** @type {any} */ ({ id: 5 })));
    isError(Stigg, error, "InvalidRequestError");
    equal("id", error.place, "place");
  },
  "an entitlement is checked, the second time without a request": async ({ stigg, entitlements }) => {
    const gate = entitlements(stigg, { timeout: 10_000 });
    const question = { customerId: "customer-with-plan", featureId: "feature-sso" };
    const { hasAccess, decidedBy } = await gate.check(question);
    equal([true, "local"], [hasAccess, decidedBy], "access, decided by");
    equal("fresh", gate.checkSync(question)?.cache, "cache");
    equal(false, (await gate.check({ ...question, featureId: "feature-audit-log" })).hasAccess, "access to another one");
  },
  "a visitor's call goes through a proxy, about their customer only": async ({ stigg, Stigg, createProxy }) => {
    const authorize = () => ({ customerId: "customer-001" });
    const proxy = createProxy(stigg, { authorize, allow: ["v1.customers.retrieve"] });
    const fetch = (/** @type {string} */ url, /** @type {RequestInit} */ { method, headers }) =>
      proxy(new Request(url, { method, headers }));
    const visitor = new Stigg({ apiKey: null, baseURL: "https://app.example.com/stigg", fetch });
    equal("customer-001", (await visitor.v1.customers.retrieve("customer-001")).id, "id");
    isError(Stigg, await rejection(() => visitor.v1.customers.retrieve("customer-002")), "PermissionDeniedError");
  },
  "usage is sent by a buffer": async ({ stigg, usageBuffer }) => {
    const told = /** @type {string[]} */ ([]);
    const usage = usageBuffer(stigg, { onEvent: ({ type }) => told.push(type) });
    usage.report({ customerId: "customer-with-plan", featureId: "feature-exports", value: 1 });
    equal({ pending: 0 }, await usage.flush(), "flushed");
    equal(["sent"], told, "events");
  },
};

/**
 * Runs them all.
 * @param {Package} stiggEdge
 * @param {Place} place
 * @returns {Promise<Record<string, string>>} of each whether it has passed, or what is wrong
 */
export async function outcomes(stiggEdge, place) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const name of Object.keys(basics)) {
    try {
      await basics[name](context(stiggEdge, place));
      found[name] = "passed";
    } catch (error) {
      found[name] = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    }
  }
  return found;
}

/**
 * @param {Package} stiggEdge
 * @param {Place} place
 * @returns {Context}
 */
export function context(stiggEdge, { baseURL, key }) {
  return { ...stiggEdge, stigg: new stiggEdge.Stigg({ apiKey: key, baseURL }) };
}

/**
 * A server's answer to a request whose body is the place.
 * @param {Package} stiggEdge
 * @param {Request} request
 */
export async function answer(stiggEdge, request) {
  return Response.json(await outcomes(stiggEdge, await request.json()));
}
