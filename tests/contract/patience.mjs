// Calls that are not waited for to the end. The server takes each request and stays silent.

import { equal, isError, ok, rejection } from "./expect.mjs";

/** @typedef {import("./cases.mjs").Case} Case */

/**
 * A call with such options fails soon.
 * @param {(stigg: any) => PromiseLike<unknown>} call
 * @param {string} name
 * @param {string} code
 * @returns {Case}
 */
function givesUp(call, name, code) {
  return async ({ Stigg, baseURL, key }) => {
    const stigg = new Stigg({ apiKey: key, baseURL, maxRetries: 0 });
    const since = Date.now();
    const error = await rejection(() => call(stigg));
    isError(Stigg, error, name);
    equal(code, error.code, "error.code");
    equal("v1.customers.retrieve", error.operation, "error.operation");
    ok(error.message.startsWith("v1.customers.retrieve: "), `"${error.message}" should begin with the operation`);
    ok(Date.now() - since < 5000, "should give up at once");
  };
}

/** @param {() => object} options made at the call, since signals tick */
const retrieve = (options) => (/** @type {any} */ stigg) => stigg.v1.customers.retrieve("a", undefined, options());

/** @param {unknown} [reason] */
function abortSoon(reason) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 30);
  return controller.signal;
}

/** @type {Record<string, Case>} */
export const patience = {
  "a timeout": givesUp(
    retrieve(() => ({ timeout: 50 })),
    "APIConnectionTimeoutError",
    "timeout",
  ),
  "a deadline": givesUp(
    retrieve(() => ({ deadline: 50 })),
    "APIConnectionTimeoutError",
    "deadline",
  ),
  "a signal that aborts during the call": givesUp(
    retrieve(() => ({ signal: abortSoon() })),
    "APIUserAbortError",
    "aborted",
  ),
  "a signal that aborted before the call": givesUp(
    retrieve(() => ({ signal: AbortSignal.abort() })),
    "APIUserAbortError",
    "aborted",
  ),
  "a signal with a time": givesUp(
    retrieve(() => ({ signal: AbortSignal.timeout(50) })),
    "APIUserAbortError",
    "aborted",
  ),
  "a timeout of the client": async ({ Stigg, baseURL, key }) => {
    const stigg = new Stigg({ apiKey: key, baseURL, timeout: 50, maxRetries: 0 });
    isError(Stigg, await rejection(() => stigg.v1.customers.retrieve("a")), "APIConnectionTimeoutError");
  },
  "a key function that never answers": async ({ Stigg, baseURL }) => {
    const stigg = new Stigg({ apiKey: () => new Promise(() => {}), baseURL, timeout: 50 });
    const error = await rejection(() => stigg.v1.customers.retrieve("a"));
    isError(Stigg, error, "APIConnectionTimeoutError");
    equal([0, "timeout"], [error.attempts, error.code], "attempts, code");
  },
  "the reason of a signal is the cause": async ({ Stigg, baseURL, key }) => {
    const reason = new Error("the visitor left");
    const call = retrieve(() => ({ signal: abortSoon(reason) }));
    const error = await rejection(() => call(new Stigg({ apiKey: key, baseURL, maxRetries: 0 })));
    ok(error.cause === reason, `the cause should be the signal's reason, is ${error.cause}`);
  },
  "asResponse() is aborted too": async ({ Stigg, baseURL, key }) => {
    const call = retrieve(() => ({ signal: abortSoon() }));
    const error = await rejection(() => call(new Stigg({ apiKey: key, baseURL, maxRetries: 0 })).asResponse());
    isError(Stigg, error, "APIUserAbortError");
  },
  "nobody listens": async ({ Stigg, key }) => {
    const stigg = new Stigg({ apiKey: key, baseURL: "http://127.0.0.1:1", maxRetries: 0 });
    const error = await rejection(() => stigg.v1.customers.retrieve("a"));
    isError(Stigg, error, "APIConnectionError");
    equal("connection", error.code, "error.code");
    ok(error.cause !== undefined, "the error should have a cause");
  },
};
