// Replies that are no good: each is an error of the right class that keeps what came.

import { equal, isError, ok, rejection } from "./expect.mjs";

/** @typedef {import("./cases.mjs").Case} Case */

/**
 * @typedef {object} Mishap
 * @property {import("./recorder.mjs").Reply} reply
 * @property {string} name the class of the error
 * @property {RegExp} says
 * @property {object} [facts] what the error tells besides
 */

/** @param {number} status */
const redirect = (status) => ({
  reply: { status, text: "", headers: { location: "http://other.localhost:1/api/v1/customers/a" } },
  name: "APIConnectionError",
  says: new RegExp(`${status}.*http://other.localhost:1\\b`),
  facts: { code: "redirect", status, body: undefined },
});

/**
 * @param {number} status
 * @param {string} name
 */
const refusal = (status, name) => ({
  reply: { status, body: { error: { code: "Reason", message: "in plain words" }, more: [1] } },
  name,
  says: new RegExp(`${status} in plain words`),
  facts: { status, code: "Reason", body: { error: { code: "Reason", message: "in plain words" }, more: [1] } },
});

const html = { "content-type": "text/html" };

/** @type {Record<string, Mishap>} */
const table = {
  "a redirect 301": redirect(301),
  "a redirect 302": redirect(302),
  "a redirect 307": redirect(307),
  "a redirect 308": redirect(308),
  "a redirect on the same host": {
    ...redirect(302),
    reply: { status: 302, text: "", headers: { location: "/api/v1/customers/b" } },
    says: /302.*http:\/\/127\.0\.0\.1:\d/,
  },
  "status 400": refusal(400, "BadRequestError"),
  "status 401": refusal(401, "AuthenticationError"),
  "status 403": refusal(403, "PermissionDeniedError"),
  "status 404": refusal(404, "NotFoundError"),
  "status 409": refusal(409, "ConflictError"),
  "status 418": refusal(418, "APIError"),
  "status 422": refusal(422, "UnprocessableEntityError"),
  "an error as text": {
    reply: { status: 404, body: { error: "gone", message: "it is gone" } },
    name: "NotFoundError",
    says: /404 it is gone/,
    facts: { status: 404, code: undefined },
  },
  "an error without a body": {
    reply: { status: 404, text: "" },
    name: "NotFoundError",
    says: /404 without a reason/,
    facts: { status: 404, body: "" },
  },
  "an error page": {
    reply: { status: 403, text: "<h1>Forbidden</h1>", headers: html },
    name: "PermissionDeniedError",
    says: /403/,
    facts: { status: 403, body: "<h1>Forbidden</h1>" },
  },
  "an error of odd JSON": {
    reply: { status: 404, body: [null, { message: 5 }] },
    name: "NotFoundError",
    says: /404/,
    facts: { status: 404, body: [null, { message: 5 }] },
  },
  "a good status with a page": {
    reply: { status: 200, text: "<h1>Welcome</h1>", headers: html },
    name: "APIError",
    says: /not JSON/,
    facts: { status: 200, code: "invalid_reply", body: "<h1>Welcome</h1>" },
  },
  "a good status with half a text": {
    reply: { status: 200, text: '{"data":' },
    name: "APIError",
    says: /not JSON/,
    facts: { status: 200, code: "invalid_reply", body: '{"data":' },
  },
  "a good status with nothing": {
    reply: { status: 200, text: "" },
    name: "APIError",
    says: /not JSON.*is empty/,
    facts: { status: 200, code: "invalid_reply", body: "" },
  },
  "a good status with something else": {
    reply: { status: 200, body: "done" },
    name: "APIError",
    says: /holds no object/,
    facts: { status: 200, code: "invalid_reply", body: "done" },
  },
  "a connection that ends before the reply": {
    reply: "reset",
    name: "APIConnectionError",
    says: /connection/,
    facts: { code: "connection", status: undefined },
  },
  "a connection that ends in the reply": {
    reply: "half",
    name: "APIConnectionError",
    says: /connection/,
    facts: { code: "connection" },
  },
};

/** What the server must answer in each case. */
export const replies = Object.fromEntries(Object.entries(table).map(([name, { reply }]) => [name, reply]));

/** @type {Record<string, Case>} */
export const mishaps = Object.fromEntries(Object.entries(table).map(([name, mishap]) => [name, check(mishap)]));

/**
 * @param {Mishap} mishap
 * @returns {Case}
 */
function check({ name, says, facts }) {
  return async ({ Stigg, baseURL, key }) => {
    const stigg = new Stigg({ apiKey: key, baseURL, maxRetries: 0 });
    const error = await rejection(() => stigg.v1.customers.retrieve("a"));
    isError(Stigg, error, name);
    ok(says.test(error.message), `"${error.message}" should say ${says}`);
    for (const [fact, value] of Object.entries({ operation: "v1.customers.retrieve", attempts: 1, ...facts })) {
      equal(value, error[fact], `error.${fact}`);
    }
  };
}
