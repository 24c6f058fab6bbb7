// For each operation: calls with one fault each, which the contract forbids.

import { GUIDE_SPELLING, alternatives } from "./contract.mjs";
import { examplesOf } from "./examples.mjs";

/**
 * @typedef {import("./contract.mjs").Operation} Operation
 * @typedef {import("./contract.mjs").Schema} Schema
 * @typedef {import("./examples.mjs").Example} Example
 *
 * @typedef {"required" | "type" | "null" | "range" | "length" | "path"} Constraint
 *
 * @typedef {object} Fault
 * @property {Example} example the call with the fault
 * @property {Constraint} constraint what it offends
 * @property {string} place where, the same one for all items of a list
 * @property {string} message how the refusal must begin
 * @property {boolean} sayable whether it could be sent if nobody checked
 *
 * A change that makes a fault: what is at the place, undefined if nothing is left there.
 * @typedef {object} Change
 * @property {Constraint} constraint
 * @property {(string | number)[]} steps
 * @property {unknown} value
 * @property {string} problem
 */

/**
 * @param {Operation} operation
 * @returns {Fault[]}
 */
export function faultsOf(operation) {
  const wholes = examplesOf(operation).filter(({ kind }) => /^full, alternative \d+$/.test(kind));
  return [...argumentFaults(operation, wholes[0]), ...wholes.flatMap((whole) => paramsFaults(operation, whole))];
}

/**
 * One fault of each constraint.
 * @param {Fault[]} faults
 */
export function oneOfEach(faults) {
  return [...new Map(faults.map((fault) => [`${fault.place} ${fault.constraint}`, fault])).values()];
}

/**
 * @param {Operation} operation
 * @param {Example} whole
 * @returns {Fault[]}
 */
function argumentFaults(operation, whole) {
  return operation.args.flatMap((name, index) =>
    [...pathChanges([name]), ...memberChanges(TEXT, false, whole.args[index], [name])].map((change) => ({
      ...faultOf(operation, change),
      example: { ...whole, kind: kindOf(change), args: changed(whole.args, [index], change.value) },
      sayable: false,
    })),
  );
}

/**
 * @param {Operation} operation
 * @param {Example} whole
 * @returns {Fault[]}
 */
function paramsFaults(operation, whole) {
  const { owners, query, body, form } = operation;
  const params = /** @type {Record<string, unknown>} */ (whole.params);
  const routed = owners.flatMap((name) => [...pathChanges([name]), ...memberChanges(TEXT, true, params[name], [name])]);
  const asked = [
    ...query.flatMap(({ name, schema, required }) => memberChanges(schema, required, params[name], [name])),
    ...(form === "page" ? query : [])
      .flatMap(({ name }) => GUIDE_SPELLING[name] ?? [])
      .flatMap((name) => memberChanges(TEXT, false, "", [name])),
  ];
  const told = body ? changesOf(body, withoutOwners(owners, params)) : [];
  /** @type {(sayable: (change: Change) => boolean) => (change: Change) => Fault} */
  const fault = (sayable) => (change) => ({
    ...faultOf(operation, change),
    example: { ...whole, kind: kindOf(change), params: changed(params, change.steps, change.value) },
    sayable: sayable(change),
  });
  return [
    ...routed.map(fault(() => false)),
    // A query has no way to say null.
    ...asked.map(fault(({ value }) => value !== null)),
    ...told.map(fault(() => true)),
  ];
}

/**
 * @param {Operation} operation
 * @param {Change} change
 */
function faultOf(operation, { constraint, steps, problem }) {
  const place = placeOf(steps);
  return {
    constraint,
    place: place.replaceAll(/\[\d+\]/g, "[]"),
    message: `${operation.name}: ${place} ${problem}`,
  };
}

/** @param {Change} change */
function kindOf({ steps, value }) {
  return `${placeOf(steps)} is ${JSON.stringify(value)?.slice(0, 40)}`;
}

/** What stands in a path. */
const TEXT = { type: "string" };

/** Values of a path that would lead elsewhere. */
const STRAYS = ["", ".", "..", "../x", "a/../b", "..\\x", "%2e%2E/x", "..%2fx"];

/**
 * @param {string[]} steps
 * @returns {Change[]}
 */
function pathChanges(steps) {
  return STRAYS.map((value) => ({ constraint: "path", steps, value, problem: "must not " }));
}

/**
 * Changes of a value that make a fault each, in the value or below.
 * @param {Schema} schema
 * @param {unknown} value
 * @returns {Change[]}
 */
export function changesOf(schema, value) {
  return valueChanges(schema, value, []);
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
  /** @type {(constraint: Constraint, value: unknown, problem: string) => Change} */
  const change = (constraint, value, problem) => ({ constraint, steps, value, problem });
  return [
    ...(required ? [change("required", undefined, "is required")] : []),
    ...(wrong === undefined ? [] : [change("type", wrong, "must be ")]),
    ...(nullable || wrong === undefined ? [] : [change("null", null, "must be ")]),
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
      return beyond(one, steps).map((value) => ({ constraint: "range", steps, value, problem: "must be a" }));
    default:
      return [];
  }
}

/**
 * Numbers beyond a range. Those that api/README.md calls certain have both ends; that a number is whole is certain of
 * page sizes only.
 * @param {Schema} schema
 * @param {(string | number)[]} steps
 * @returns {number[]}
 */
function beyond({ minimum, maximum }, steps) {
  if (maximum === undefined) return [];
  return [minimum - 1, maximum + 1, ...(steps.at(-1) === "limit" ? [minimum + 0.5] : [])];
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
  return [...few, ...many].map((items) => ({ constraint: "length", steps, value: items, problem: "must hold " }));
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
 * @param {any} params params, or arguments
 * @param {(string | number)[]} steps
 * @param {unknown} value
 */
export function changed(params, steps, value) {
  const copy = Array.isArray(params) ? [...params] : { ...params };
  const [step, ...below] = steps;
  if (below.length > 0) copy[step] = changed(params[step], below, value);
  else if (value === undefined) delete copy[step];
  else copy[step] = value;
  return copy;
}

/** @param {(string | number)[]} steps */
export function placeOf(steps) {
  const text = steps.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return text.join("").replace(/^\./, "");
}
