// What the contract says must be sent for a call, and what the caller must get for a reply.

import { GUIDE_SPELLING } from "./contract.mjs";
import { differences } from "./difference.mjs";

/**
 * @typedef {import("./contract.mjs").Operation} Operation
 * @typedef {import("./examples.mjs").Example} Example
 * @typedef {import("./recorder.mjs").Taken} Taken
 *
 * A request, decoded: equal requests are equal values.
 * @typedef {object} Request
 * @property {string} verb
 * @property {string[]} path decoded segments
 * @property {Record<string, (string | string[])[]>} query by decoded name, every occurrence; a list is split at its commas
 * @property {unknown} body undefined: none
 * @property {Record<string, string | undefined>} headers those that the contract speaks of
 */

/** Headers that the contract speaks of, and that a body brings. */
const HEADERS = ["x-api-key", "accept", "content-type", "x-account-id", "x-environment-id"];

/**
 * @param {Operation} operation
 * @param {Example} example
 * @param {string} key
 * @returns {Request}
 */
export function requestOf(operation, { args, params = {} }, key) {
  const values = new Map(operation.args.map((name, index) => [name, args[index]]));
  for (const name of operation.owners) values.set(name, /** @type {string} */ (params[name]));
  const rest = Object.fromEntries(Object.entries(params).filter(([name]) => !operation.owners.includes(name)));
  return {
    verb: operation.verb,
    path: operation.path.split("/").map((step) => (step.startsWith("{") ? values.get(step.slice(1, -1)) : step) ?? ""),
    query: operation.body ? {} : queryOf(Object.entries(rest)),
    body: operation.body ? rest : undefined,
    headers: {
      "x-api-key": key,
      accept: "application/json",
      "content-type": operation.body ? "application/json" : undefined,
      "x-account-id": undefined,
      "x-environment-id": undefined,
    },
  };
}

/**
 * Lists are joined by commas, objects bracketed; null, which a query cannot say, is the empty text.
 * @param {[string, unknown][]} members
 * @returns {Request["query"]}
 */
function queryOf(members) {
  const query = Object.create(null);
  for (const [name, value] of members) {
    if (Array.isArray(value)) query[name] = [value.map(String)];
    else if (value !== null && typeof value === "object") {
      Object.assign(query, queryOf(Object.entries(value).map(([key, member]) => [`${name}[${key}]`, member])));
    } else query[name] = [String(value ?? "")];
  }
  return query;
}

/**
 * What is wrong with a request as it came over the wire.
 * @param {Taken} taken
 * @param {Request} expected
 * @returns {string[]}
 */
export function requestFaults(taken, expected) {
  try {
    return [...misspelled(taken.target), ...differences(expected, decode(taken, expected), "request")];
  } catch (error) {
    return [`request: cannot be decoded: ${error}: ${taken.target} ${taken.body}`];
  }
}

/**
 * Decodes a request as it came over the wire.
 * @param {Taken} taken
 * @param {Request} expected tells which texts of the query are lists
 * @returns {Request}
 */
function decode({ verb, target, headers, body }, expected) {
  const [path, ...queries] = target.split("?");
  const query = Object.create(null);
  for (const pair of queries.join("?").split("&").filter(Boolean)) {
    const [name, ...values] = pair.split("=");
    const key = decodeURIComponent(name);
    const text = values.join("=");
    const isList = Array.isArray(expected.query[key]?.[0]);
    (query[key] ??= []).push(isList ? text.split(",").map(decodeURIComponent) : decodeURIComponent(text));
  }
  return {
    verb,
    path: path.split("/").map(decodeURIComponent),
    query,
    body: body === "" ? undefined : JSON.parse(body),
    headers: Object.fromEntries(HEADERS.map((name) => [name, headers[name]?.join(" and ")])),
  };
}

/**
 * What is wrong with the spelling of a target, which decoding would hide.
 * @param {string} target
 * @returns {string[]}
 */
function misspelled(target) {
  const [path, query = ""] = target.split(/\?(.*)/s);
  const faults = [];
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})*$/.test(path))
    faults.push(`path: unencoded characters in ${path}`);
  // Some servers read a plus sign as a space.
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*,;=:@/[\]]|%[0-9A-F]{2})*$/.test(query))
    faults.push(`query: unencoded characters in ${query}`);
  return faults;
}

/**
 * What the caller must get for a reply, in either dialect.
 * @param {Operation} operation
 * @param {any} body
 * @param {Example} example
 */
export function valueFor(operation, body, example) {
  const { form } = operation;
  if (form === "raw") return body;
  const data = Array.isArray(body) ? body : "data" in body ? body.data : body;
  if (form !== "page") return data;
  const further = cursorOf(body, example) !== null;
  // The guide's only cursor leads on in the direction of the call.
  const [next, prev] = body.pagination
    ? [body.pagination.next, body.pagination.prev]
    : goesBack(example)
      ? [null, body.next_cursor]
      : [body.next_cursor, null];
  return {
    data,
    hasMore: further,
    hasNextPage: further && takesCursor(operation),
    nextCursor: next ?? null,
    previousCursor: prev ?? null,
  };
}

/**
 * The call that asks for the page that follows, in the dialect of the reply; undefined if none can be asked for.
 * @param {Operation} operation
 * @param {any} body
 * @param {Example} example
 * @returns {Example | undefined}
 */
export function followUp(operation, body, example) {
  if (operation.form !== "page" || !takesCursor(operation)) return undefined;
  const name = goesBack(example) ? "before" : "after";
  const cursors = Object.entries(GUIDE_SPELLING).flat();
  const others = Object.entries(example.params ?? {}).filter(([name]) => !cursors.includes(name));
  const spelt = body.pagination ? name : GUIDE_SPELLING[name];
  return { ...example, params: { ...Object.fromEntries(others), [spelt]: cursorOf(body, example) } };
}

/** @param {Operation} operation */
function takesCursor({ query }) {
  return query.some(({ name }) => name === "after");
}

/** @param {Example} example */
function goesBack({ params }) {
  return params !== undefined && ("before" in params || GUIDE_SPELLING.before in params);
}

/**
 * The cursor that leads on in the direction of the call.
 * @param {any} body
 * @param {Example} example
 */
function cursorOf({ pagination, next_cursor }, example) {
  return (pagination ? pagination[goesBack(example) ? "prev" : "next"] : next_cursor) ?? null;
}
