// For each operation: calls with one fault each, which the contract forbids.

import { GUIDE_SPELLING, alternatives } from "./contract.mjs";
import { examplesOf } from "./examples.mjs";

/**
 * @typedef {import("./contract.mjs").Operation} Operation
 * @typedef {import("./contract.mjs").Schema} Schema
 * @typedef {import("./examples.mjs").Example} Example
 *
 * @typedef {object} Fault
 * @property {Example} example the call with the fault
 * @property {string} message how the refusal must begin
 *
 * A change that makes a fault: what is at the place, undefined if nothing is left there.
 * @typedef {{ steps: (string | number)[], value: unknown, problem: string }} Change
 */

/**
 * @param {Operation} operation
 * @returns {Fault[]}
 */
export function faultsOf(operation) {
  const wholes = examplesOf(operation).filter(({ kind }) => /^full, alternative \d+$/.test(kind));
  return wholes.flatMap((example) =>
    changesOf(operation, example.params).map(({ steps, value, problem }) => ({
      example: {
        ...example,
        kind: `${placeOf(steps)} is ${JSON.stringify(value)?.slice(0, 40)}`,
        params: changed(example.params, steps, value),
      },
      message: `${operation.name}: ${placeOf(steps)} ${problem}`,
    })),
  );
}

/**
 * @param {Operation} operation
 * @param {any} params
 * @returns {Change[]}
 */
function changesOf({ owners, query, body, form }, params) {
  const text = { type: "string" };
  return [
    ...owners.flatMap((name) => memberChanges(text, true, params[name], [name])),
    ...query.flatMap(({ name, schema, required }) => memberChanges(schema, required, params[name], [name])),
    ...(form === "page" ? query : [])
      .flatMap(({ name }) => GUIDE_SPELLING[name] ?? [])
      .flatMap((name) => memberChanges(text, false, "", [name])),
    ...(body ? valueChanges(body, withoutOwners(owners, params), []) : []),
  ];
}

/**
 * @param {string[]} owners
 * @param {Record<string, unknown>} params
 */
function withoutOwners(owners, params) {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !owners.includes(name)));
}

/**
 * @param {Schema} schema
 * @param {boolean} required
 * @param {unknown} value
 * @param {(string | number)[]} steps
 * @returns {Change[]}
 */
function memberChanges(schema, required, value, steps) {
  const { options, nullable } = alternatives(schema);
  const wrong = [true, 5, "text", {}, []].find((other) => options.every(({ type }) => type && !fitsType(type, other)));
  return [
    ...(required ? [{ steps, value: undefined, problem: "is required" }] : []),
    ...(wrong === undefined ? [] : [{ steps, value: wrong, problem: "must be " }]),
    ...(nullable || wrong === undefined ? [] : [{ steps, value: null, problem: "must be " }]),
    ...valueChanges(schema, value, steps),
  ];
}

/**
 * @param {Schema} schema
 * @param {any} value
 * @param {(string | number)[]} steps
 * @returns {Change[]}
 */
function valueChanges(schema, value, steps) {
  if (value === undefined) return [];
  const one = alternatives(schema).options.find((option) => option.type && fits(option, value));
  switch (one?.type) {
    case "object":
      return Object.entries(value).flatMap(([name, member]) => {
        const known = one.properties?.[name] ?? one.additionalProperties;
        return memberChanges(known, one.required?.includes(name) ?? false, member, [...steps, name]);
      });
    case "array":
      return [
        ...lengthChanges(one, value, steps),
        ...value.flatMap((/** @type {unknown} */ item, /** @type {number} */ index) =>
          memberChanges(one.items, false, item, [...steps, index]),
        ),
      ];
    case "number":
    case "integer":
      // The ranges that api/README.md calls certain have both ends.
      if (one.maximum === undefined) return [];
      return [one.minimum - 1, one.maximum + 1].map((beyond) => ({ steps, value: beyond, problem: "must be a" }));
    default:
      return [];
  }
}

/**
 * @param {Schema} schema
 * @param {unknown[]} value
 * @param {(string | number)[]} steps
 * @returns {Change[]}
 */
function lengthChanges({ minItems = 0, maxItems }, value, steps) {
  const many = maxItems === undefined ? [] : [Array(maxItems + 1).fill(value[0])];
  const few = minItems > 0 ? [value.slice(0, minItems - 1)] : [];
  return [...few, ...many].map((items) => ({ steps, value: items, problem: "must hold " }));
}

/**
 * Whether a value is of an alternative: of its type and, where a tag tells, with its tag.
 * @param {Schema} option
 * @param {any} value
 */
function fits({ type, properties }, value) {
  const tag = properties?.type?.const;
  return fitsType(type, value) && (tag === undefined || value.type === tag);
}

/**
 * @param {string} type
 * @param {unknown} value
 */
function fitsType(type, value) {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === (type === "integer" ? "number" : type);
}

/**
 * A copy in which the value at a place is another.
 * @param {any} params
 * @param {(string | number)[]} steps
 * @param {unknown} value
 */
function changed(params, steps, value) {
  const copy = structuredClone(params);
  const last = /** @type {string | number} */ (steps.at(-1));
  const parent = steps.slice(0, -1).reduce((node, step) => node[step], copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

/** @param {(string | number)[]} steps */
function placeOf(steps) {
  const text = steps.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return text.join("").replace(/^\./, "");
}
