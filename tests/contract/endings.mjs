// Where an iteration over pages ends. The server answers each call with the same page.

import { equal, ok, rejection } from "./expect.mjs";

/**
 * @typedef {object} Ending
 * @property {object} body the page
 * @property {RegExp} [fails] what the iteration fails with after the page; without it, it ends
 */

const data = [{ id: "a" }];

/** @type {Record<string, Ending>} */
const table = {
  "no next cursor": { body: { data, pagination: { next: null, prev: null } } },
  "an empty page": { body: { data: [], pagination: { next: "b", prev: null } } },
  "an empty page that claims more": { body: { data: [], has_more: true, next_cursor: "b" } },
  "no more, in spite of a cursor": { body: { data, has_more: false, next_cursor: "b" } },
  "neither cursor nor claim": { body: { data } },
  "more, but no cursor": { body: { data, has_more: true, next_cursor: null }, fails: /gives no cursor/ },
  "a cursor for ever": { body: { data, pagination: { next: "b", prev: null } }, fails: /cursor b a second time/ },
  "a cursor for ever, in the guide's dialect": {
    body: { data, has_more: true, next_cursor: "b" },
    fails: /a second time/,
  },
};

/** What the server must answer in each case. */
export const pagesOf = Object.fromEntries(
  Object.entries(table).map(([name, { body }]) => [name, { status: 200, body }]),
);

/** @type {Record<string, import("./cases.mjs").Case>} */
export const endings = Object.fromEntries(
  Object.entries(table).map(([name, { body, fails }]) => [
    name,
    async ({ Stigg, baseURL, key }) => {
      const found = /** @type {unknown[]} */ ([]);
      const iterate = async () => {
        for await (const item of new Stigg({ apiKey: key, baseURL }).v1.customers.list()) found.push(item);
      };
      if (fails) {
        const error = await rejection(iterate);
        ok(error instanceof Stigg.StiggError && fails.test(error.message), `"${error.message}" should say ${fails}`);
        equal(data[0], found[0], "first item");
      } else {
        await iterate();
        equal(/** @type {any} */ (body).data, found, "items");
      }
    },
  ]),
);
