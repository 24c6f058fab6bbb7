// Pages of other origins: what they send of themselves is refused, and what they may read is what `cors` says.

import { equal } from "../contract/expect.mjs";
import { HERE } from "./setting.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

const FRIEND = "https://friend.example.com";
const FOE = "https://foe.example.com";
const cors = { origins: [FRIEND] };

/**
 * @param {number} status
 * @param {Record<string, string | undefined>} headers
 * @param {object} [options]
 * @returns {Case}
 */
const answers = (status, headers, options) => async (setting) => {
  const response = await setting.ask("/api/v1/customers/mine", { headers }, setting.proxy(options));
  equal([status, status === 200 ? 1 : 0], [response.status, setting.sent.length], "status and sent");
};

/** @param {Response} response */
const granted = ({ headers }) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-") || name === "vary"));

/** @type {Record<string, Case>} */
export const origins = {
  "the mark of the keyless client is missing": answers(403, { "x-requested-with": undefined }),
  "it is another one": answers(403, { "x-requested-with": "XMLHttpRequest" }),
  "a page of the same origin, as browsers say": answers(200, { "sec-fetch-site": "same-origin" }),
  "a page of the same origin, as its origin says": answers(200, { origin: HERE }),
  "no page at all": answers(200, {}),
  "a foreign page": answers(403, { origin: FOE }),
  "a foreign page, as browsers say": answers(403, { "sec-fetch-site": "cross-site" }),
  "a page of the same site": answers(403, { "sec-fetch-site": "same-site", origin: "https://other.example.com" }),
  "what a user has opened": answers(403, { "sec-fetch-site": "none" }),
  "an opaque origin": answers(403, { origin: "null" }),
  "the same host with another scheme": answers(403, { origin: "http://app.example.com" }),
  "the same host with another port": answers(403, { origin: `${HERE}:8443` }),
  "behind a server that ends TLS": answers(200, { origin: "https://public.example.com", "sec-fetch-site": "same-origin" }),
  "a friend": answers(200, { origin: FRIEND, "sec-fetch-site": "cross-site" }, { cors }),
  "a foe beside a friend": answers(403, { origin: FOE, "sec-fetch-site": "cross-site" }, { cors }),
  "what begins like a friend": answers(403, { origin: `${FRIEND}.foe.example.com` }, { cors }),
  "a friend may read": async (setting) => {
    const headers = { origin: FRIEND };
    const response = await setting.ask("/api/v1/customers/mine", { headers }, setting.proxy({ cors }));
    equal(
      {
        "access-control-allow-origin": FRIEND,
        "access-control-expose-headers": "retry-after, x-request-id, x-should-retry",
        vary: "origin",
      },
      granted(response),
      "headers",
    );
  },
  "a friend may read why not, and with cookies if it is said": async (setting) => {
    const proxy = setting.proxy({ cors: { ...cors, credentials: true }, authorize: () => null });
    const response = await setting.ask("/api/v1/customers/mine", { headers: { origin: FRIEND } }, proxy);
    equal([401, "true"], [response.status, granted(response)["access-control-allow-credentials"]], "status, credentials");
  },
  "what authorize answers, too": async (setting) => {
    const proxy = setting.proxy({ cors, authorize: () => Response.redirect("https://app.example.com/sign-in") });
    const response = await setting.ask("/api/v1/customers/mine", { headers: { origin: FRIEND } }, proxy);
    equal([302, FRIEND], [response.status, granted(response)["access-control-allow-origin"]], "status, origin");
  },
  "a foe may read nothing": async (setting) => {
    const response = await setting.ask("/api/v1/customers/mine", { headers: { origin: FOE } }, setting.proxy({ cors }));
    equal({ vary: "origin" }, granted(response), "headers");
  },
  "without cors nobody is told of it": async (setting) => {
    const response = await setting.ask("/api/v1/customers/mine", { headers: { origin: HERE } });
    equal({}, granted(response), "headers");
  },
  "a preflight of a friend": async (setting) => {
    const proxy = setting.proxy({ cors: { ...cors, headers: ["authorization"], maxAge: 60 } });
    const headers = { origin: FRIEND, "access-control-request-method": "GET", "x-requested-with": undefined };
    const response = await setting.ask("/api/v1/customers/mine", { method: "OPTIONS", headers }, proxy);
    equal(204, response.status, "status");
    equal(
      {
        "access-control-allow-headers": "content-type, idempotency-key, x-requested-with, authorization",
        "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
        "access-control-allow-origin": FRIEND,
        "access-control-expose-headers": "retry-after, x-request-id, x-should-retry",
        "access-control-max-age": "60",
        vary: "origin",
      },
      granted(response),
      "headers",
    );
  },
  "a preflight of a foe": async (setting) => {
    const headers = { origin: FOE, "access-control-request-method": "GET" };
    const response = await setting.ask("/api/v1/customers/mine", { method: "OPTIONS", headers }, setting.proxy({ cors }));
    equal([404, { vary: "origin" }], [response.status, granted(response)], "reply");
  },
};
