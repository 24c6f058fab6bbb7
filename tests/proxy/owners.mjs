// Whose data a request is about, as the contract says: read from it without the generator.

import { operations } from "../contract/contract.mjs";

/**
 * @typedef {import("../contract/contract.mjs").Operation} Operation
 * @typedef {import("../contract/examples.mjs").Example} Example
 */

/** What the proxy wants in no parameter of a path. */
const UNSAFE = /[/\\%?#\x00-\x1f\x7f]/g;

/** A name that says whose it is. */
const OWNER = /customer.*id$/i;

/** Where the customer's own id stands when one is made. @type {Record<string, (body: any) => any[]>} */
const MADE = {
  "v1.customers.provision": (body) => [body],
  "v1.customers.import": ({ customers }) => customers,
};

/** Whether every request of it must say whose data it is about. @param {Operation} operation */
export function isTheirs({ name, path, query, body }) {
  return (
    path.includes("/customers/{") ||
    path.includes("{customerId}") ||
    query.some((parameter) => OWNER.test(parameter.name)) ||
    Boolean(body?.$ref && REQUIRED.has(name))
  );
}

/** Those whose body must name a customer, at its top. */
const REQUIRED = new Set([
  "v1.contracts.create",
  "v1.credits.consumption.consume",
  "v1.credits.grants.create",
  "v1.credits.reservations.release",
  "v1.customers.provision",
  "v1.events.estimate",
  "v1.subscriptions.preview",
  "v1.subscriptions.provision",
  "v1.usage.estimate",
]);

/**
 * The same call as the customer `mine` would make it.
 * @param {Operation} operation
 * @param {Example} example
 * @returns {Example}
 */
export function asVisitor({ name, path, args, owners, query }, { kind, args: given, params }) {
  const [first] = path.split(/[{}]/).slice(1);
  const isOwned = /\/customers\/\{|\{customerId\}/.test(path);
  const values = given.map((value, index) => (isOwned && args[index] === first ? "mine" : value.replace(UNSAFE, "-")));
  const filters = query.filter((parameter) => OWNER.test(parameter.name)).map((parameter) => [parameter.name, "mine"]);
  const own = params || filters.length > 0 ? { ...structuredClone(params), ...Object.fromEntries(filters) } : undefined;
  if (own) {
    each(own, (holder, member) => {
      if (OWNER.test(member) && holder[member] !== null) holder[member] = "mine";
    });
    for (const owner of owners) own[owner] = isOwned && owner === first ? "mine" : String(own[owner]).replace(UNSAFE, "-");
    for (const customer of MADE[name]?.(own) ?? []) customer.id = "mine";
  }
  return { kind, args: values, params: own };
}

/**
 * The operation that a request is for, and the customers that it names.
 * @param {string} verb
 * @param {string} target path and query
 * @param {any} body
 */
export function ownersIn(verb, target, body) {
  const [path, query = ""] = target.split("?");
  const segments = path.split("/");
  const fits = (/** @type {Operation} */ operation) => {
    const expected = operation.path.split("/");
    return (
      operation.verb === verb &&
      expected.length === segments.length &&
      expected.every((segment, index) => segment.startsWith("{") || segment === segments[index])
    );
  };
  // What is fixed goes before what is a parameter: `/subscriptions/preview`.
  const operation = operations.filter(fits).sort((one, other) => one.path.split("{").length - other.path.split("{").length)[0];
  /** @type {unknown[]} */
  const owners = [];
  if (!operation) return { operation, owners };
  const expected = operation.path.split("/");
  for (const [index, segment] of expected.entries()) {
    const isOwner = (expected[index - 1] === "customers" && segment.startsWith("{")) || segment === "{customerId}";
    if (isOwner) owners.push(decodeURIComponent(segments[index]));
  }
  for (const pair of query.split("&")) {
    const [name, value = ""] = pair.split("=").map(decodeURIComponent);
    if (/customer.*id/i.test(name)) owners.push(value);
  }
  each(body, (holder, name) => {
    // Null names nobody; a list names each of its items.
    if (OWNER.test(name) && holder[name] !== null) owners.push(...[holder[name]].flat());
  });
  for (const customer of (body && MADE[operation.name]?.(body)) ?? []) owners.push(customer.id);
  return { operation, owners };
}

/**
 * Shows every member, at any depth.
 * @param {any} value
 * @param {(holder: any, name: string) => void} see
 */
function each(value, see) {
  if (typeof value !== "object" || value === null) return;
  for (const name of Object.keys(value)) {
    see(value, name);
    each(value[name], see);
  }
}
