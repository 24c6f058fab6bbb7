// The API key shows nowhere: not on the client, its promises, pages and errors, not in what a console prints of them.

import { ok, rejection, thrown } from "./expect.mjs";

/**
 * @typedef {import("./cases.mjs").Case} Case
 * @typedef {import("./cases.mjs").Context} Context
 */

/**
 * @param {(context: Context) => unknown} make what is searched
 * @returns {Case}
 */
function hidesKey(make) {
  return async (context) => {
    const { Stigg, key } = context;
    const value = await make(context);
    for (const [way, show] of Object.entries({ ...ways, inspect: context.inspect })) {
      ok(!String(show(value)).includes(key), `the key shows in ${way}`);
    }
    const place = find(value, key, "value");
    ok(place === undefined, `the key shows at ${place}`);
    ok(find(Stigg, key, "Stigg") === undefined, "the class keeps the key");
  };
}

/** @type {Record<string, (value: any) => unknown>} */
const ways = {
  String: (value) => `${String(value)} ${Object.prototype.toString.call(value)}`,
  "JSON.stringify": (value) => attempt(() => JSON.stringify(value)),
  structuredClone: (value) => attempt(() => JSON.stringify(structuredClone(value))),
  "for in": (value) =>
    attempt(() => {
      let text = "";
      for (const name in value) text += `${name} ${value[name]}`;
      return text;
    }),
  "Object.entries": (value) => attempt(() => JSON.stringify(Object.entries(value))),
  stack: (value) => value?.stack,
};

/** @param {() => unknown} act */
function attempt(act) {
  try {
    return act();
  } catch (error) {
    return String(error);
  }
}

/**
 * Where a text is reachable from a value: by any property, own or inherited, by name or symbol.
 * @param {unknown} value
 * @param {string} text
 * @param {string} place
 * @param {Set<unknown>} seen
 * @returns {string | undefined}
 */
function find(value, text, place, seen = new Set()) {
  if (typeof value === "string") return value.includes(text) ? place : undefined;
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
  seen.add(value);
  // Some getters of prototypes give a promise that rejects.
  if (value instanceof Promise) attempt(() => value.catch(() => {}));
  if (value instanceof Headers || value instanceof Map || value instanceof Set) {
    const found = find([...value], text, `${place} entries`, seen);
    if (found) return found;
  }
  for (const name of names(value)) {
    const found = find(
      attempt(() => /** @type {any} */ (value)[name]),
      text,
      `${place}.${String(name)}`,
      seen,
    );
    if (found) return found;
  }
}

/**
 * The names of all properties, own and inherited: a getter shows what its own object holds.
 * @param {object | null} value
 * @returns {PropertyKey[]}
 */
function names(value) {
  return value === null ? [] : [...Reflect.ownKeys(value), ...names(Object.getPrototypeOf(value))];
}

/** @param {Context} context */
const connect = ({ Stigg, baseURL, key }) => new Stigg({ apiKey: key, baseURL });

/** @type {Record<string, Case>} */
export const secrets = {
  "the search finds a key": async ({ key }) => {
    class Careless {
      #hidden = key;
      get shown() {
        return this.#hidden;
      }
    }
    ok(find({ deep: [{ of: new Map([["a", { key }]]) }] }, key, "") !== undefined, "a property");
    ok(find(new Headers({ "x-api-key": key }), key, "") !== undefined, "headers");
    ok(find(new Error("a", { cause: new Error(key) }), key, "") !== undefined, "a cause");
    ok(find(new Careless(), key, "") !== undefined, "a getter");
  },
  "the client": hidesKey(connect),
  "a client that was used": hidesKey(async (context) => {
    const stigg = connect(context);
    await stigg.v1.customers.retrieve("customer-001");
    return stigg;
  }),
  "a client with a key function": hidesKey(({ Stigg, baseURL, key }) => new Stigg({ apiKey: () => key, baseURL })),
  "a client from an environment": hidesKey(({ Stigg, baseURL, key }) =>
    Stigg.fromEnv({ STIGG_API_KEY: key, STIGG_BASE_URL: baseURL }),
  ),
  "its resources": hidesKey((context) => ({ tree: connect(context).v1 })),
  "a promise": hidesKey((context) => {
    const promise = connect(context).v1.customers.retrieve("customer-001");
    return { promise };
  }),
  "a page": hidesKey((context) => connect(context).v1.customers.list({ limit: 1 })),
  "a promise of a page": hidesKey((context) => ({ promise: connect(context).v1.customers.list({ limit: 1 }) })),
  "data with its response": hidesKey((context) =>
    connect(context).v1.customers.retrieve("customer-001").withResponse(),
  ),
  "a refusal": hidesKey((context) => rejection(() => connect(context).v1.customers.retrieve(""))),
  "an error of the server": hidesKey((context) => rejection(() => connect(context).v1.customers.retrieve("nobody"))),
  "an error of the connection": hidesKey(({ Stigg, key }) =>
    rejection(() => new Stigg({ apiKey: key, baseURL: "http://127.0.0.1:1", maxRetries: 0 }).v1.customers.retrieve("a")),
  ),
  "an aborted call": hidesKey((context) =>
    rejection(() => connect(context).v1.customers.retrieve("customer-001", undefined, { signal: AbortSignal.abort() })),
  ),
  "a raw error": hidesKey((context) => rejection(() => connect(context).get("/api/v1/nowhere"))),
  "a log of all that happens": hidesKey(async ({ Stigg, baseURL, key }) => {
    const lines = /** @type {unknown[]} */ ([]);
    const write = (/** @type {unknown[]} */ ...line) => lines.push(line);
    const logger = { error: write, warn: write, info: write, debug: write };
    const stigg = new Stigg({ apiKey: key, baseURL, logger, logLevel: "debug" });
    await stigg.v1.customers.retrieve("customer-001");
    const headers = { "x-sandbox-fault": "503", "x-sandbox-retry-after-ms": "1" };
    await rejection(() => stigg.v1.customers.provision({ id: "a" }, { headers }));
    ok(lines.length === 2 + 3 * 2, `there should be 8 lines, are ${lines.length}`);
    return lines;
  }),
  "a key that is refused": hidesKey(({ Stigg, baseURL, key }) =>
    thrown(() => new Stigg({ apiKey: `${key}\n`, baseURL })),
  ),
  "a key function's key that is refused": hidesKey(({ Stigg, baseURL, key }) =>
    rejection(() => new Stigg({ apiKey: () => `${key}ä`, baseURL }).v1.customers.retrieve("a")),
  ),
  "a key in the base URL": hidesKey(({ Stigg, key }) =>
    thrown(() => new Stigg({ apiKey: key, baseURL: `https://${key}@example.com` })),
  ),
  "a fetch that tells all it was given": hidesKey(({ Stigg, baseURL, key }) => {
    const fetch = () => Promise.reject(new Error("the network is down"));
    return rejection(() => new Stigg({ apiKey: key, baseURL, fetch, maxRetries: 0 }).v1.customers.retrieve("a"));
  }),
};
