// What is measured: calls of a client over a `fetch` that answers at once with a real Response. `cargo xtask bench` asks
// each runtime's server for one batch after the other and sees what it costs the process.

import * as clients from "./clients.mjs";
import { ID, PARAMS, customer, page, pages, provisioned } from "./fixtures.mjs";
import { memory } from "./memory.mjs";

/** @import { Client } from "./floor.mjs" */

/**
 * A call, and the replies that come to it in turn.
 * @typedef {object} Call
 * @property {number} [status] 200 unless said otherwise
 * @property {string[]} replies
 * @property {(client: Client) => Promise<unknown>} run
 * @property {(result: any) => boolean} fits whether a result is what the call is for
 */

/** @type {Record<string, Call>} */
const calls = {
  retrieve: { replies: [customer], run: (client) => client.retrieve(ID), fits: hasId },
  list: { replies: [page], run: (client) => client.list({ limit: 100 }), fits: hasId },
  provision: { replies: [provisioned], run: (client) => client.provision(PARAMS), fits: hasId },
  pages: { replies: pages, run: (client) => client.count({ limit: 10 }), fits: (count) => count === 100 },
  error: {
    status: 404,
    replies: ['{"message":"Customer not found","code":"CustomerNotFound"}'],
    run: (client) => client.retrieve(ID).catch((error) => error),
    fits: (error) => /not found/i.test(error.message),
  },
  // Who does not check it sends it, and learns from the server.
  refusal: {
    status: 400,
    replies: ['{"message":"email must be a string","code":"BadUserInput"}'],
    run: (client) => client.provision({ ...PARAMS, email: 5 }).catch((error) => error),
    fits: (error) => /a string/.test(error.message),
  },
};

function hasId(result) {
  return JSON.stringify(result).includes(ID);
}

/** The call that is being made, and how many requests it was so far. */
let current = calls.retrieve;
let sent = 0;

async function fetch() {
  const { replies, status } = current;
  return new Response(replies[sent++ % replies.length], { status, headers: { "content-type": "application/json" } });
}

/** @type {Map<string, Client>} */
const made = new Map();

/** @param {string} name */
function clientNamed(name) {
  const known = made.get(name) ?? clients[name].create({ fetch, apiKey: "not-a-real-key", baseURL: "https://api.example" });
  made.set(name, known);
  return known;
}

/**
 * Makes a call a number of times, one after the other: `/?client=floor&call=list&times=100`. The last result must fit,
 * lest a client that fails looks fast. `/memory` tells how much of it is in use.
 * @param {string} url
 * @returns {Promise<Response>} not good if anything was wrong
 */
export async function answer(url) {
  const { pathname, searchParams: query } = new URL(url, "http://localhost");
  if (pathname === "/memory") return Response.json(memory());
  const [name, call, times] = ["client", "call", "times"].map((key) => query.get(key));
  try {
    const client = clientNamed(name);
    current = calls[call];
    sent = 0;
    let result;
    for (let time = 0; time < Number(times); time++) result = await current.run(client);
    if (!current.fits(result)) throw new Error(`this is no result: ${JSON.stringify(result)}`);
    return new Response();
  } catch (error) {
    return new Response(`${name}, ${call}: ${error.stack ?? error}`, { status: 500 });
  }
}
