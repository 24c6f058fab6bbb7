// For each operation: calls that the contract allows, and replies that it promises.

import { alternatives } from "./contract.mjs";
import { AWKWARD, STYLES, UNKNOWN, full, valueOf } from "./values.mjs";

/**
 * @typedef {import("./contract.mjs").Operation} Operation
 * @typedef {import("./contract.mjs").Schema} Schema
 * @typedef {import("./values.mjs").Style} Style
 *
 * @typedef {object} Example
 * @property {string} kind
 * @property {string[]} args
 * @property {Record<string, unknown> | undefined} params undefined: none are given
 *
 * @typedef {"reference" | "guide"} Dialect
 */

/** @type {Dialect[]} */
export const DIALECTS = ["reference", "guide"];

/**
 * @param {Operation} operation
 * @returns {Example[]}
 */
export function examplesOf(operation) {
  const schemas = [
    ...operation.query.map((parameter) => parameter.schema),
    ...(operation.body ? [operation.body] : []),
  ];
  const breadth = Math.max(1, ...schemas.map((schema) => measure(schema).breadth));
  const nullable = schemas.some((schema) => measure(schema).nullable);
  return [
    example("minimal", operation, STYLES.minimal),
    ...Array.from({ length: breadth }, (_, variant) => example(`full ${variant + 1}`, operation, full(variant))),
    ...(nullable ? [example("null where allowed", operation, STYLES.nulls)] : []),
    example("blank where allowed", operation, STYLES.blank),
    example("grown beyond the contract", operation, STYLES.grown),
  ];
}

/**
 * @param {string} kind
 * @param {Operation} operation
 * @param {Style} style
 * @returns {Example}
 */
function example(kind, operation, style) {
  const params = {
    ...Object.fromEntries(operation.owners.map((name) => [name, pathValue(name, style)])),
    ...Object.fromEntries(
      operation.query
        .filter(({ name, required }) => required || (style.optional && name !== otherSide(operation, style)))
        .map(({ name, schema }) => [name, queryValue(schema, name, style)])
        .filter(([, value]) => value !== undefined),
    ),
    .../** @type {object} */ (operation.body ? valueOf(operation.body, "body", style) : {}),
    ...(style.grown && !operation.body ? UNKNOWN_QUERY : {}),
  };
  const given = style.optional || Object.keys(params).length > 0;
  return { kind, args: operation.args.map((name) => pathValue(name, style)), params: given ? params : undefined };
}

/**
 * A page lies on one side of a cursor only.
 * @param {Operation} operation
 * @param {Style} style
 */
function otherSide({ query }, style) {
  const goesBack = style.grown && query.some(({ name }) => name === "before");
  return goesBack ? "after" : "before";
}

/** Members that no contract knows, and that a query can carry. */
const UNKNOWN_QUERY = {
  [UNKNOWN]: AWKWARD,
  unknownList: [AWKWARD, "a,b", 1.5, true],
  unknownRange: { gt: 5, [AWKWARD]: { is: "x" } },
};

/**
 * @param {string} name
 * @param {Style} style
 */
function pathValue(name, style) {
  return style.optional ? `${name}: ${AWKWARD}` : `the-${name}`;
}

/**
 * A query has no way to write a list without items or an object without members.
 * @param {Schema} schema
 * @param {string} name
 * @param {Style} style
 */
function queryValue(schema, name, style) {
  const value = valueOf(schema, name, style);
  return style.blank && value !== null && typeof value === "object" ? undefined : withoutNested(value);
}

/**
 * Brackets go one level deep: what the style adds below that is left out.
 * @param {unknown} value
 */
function withoutNested(value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => typeof member !== "object"));
}

/**
 * How many alternatives the widest union below a schema has, and whether null is allowed anywhere.
 * @param {Schema} schema
 * @returns {{ breadth: number, nullable: boolean }}
 */
function measure(schema) {
  const { options, nullable } = alternatives(schema);
  const parts = options.flatMap((option) => [
    ...Object.values(option.properties ?? {}),
    ...(option.items ? [option.items] : []),
    ...(typeof option.additionalProperties === "object" ? [option.additionalProperties] : []),
  ]);
  const below = parts.map(measure);
  return {
    breadth: Math.max(options.length, ...below.map((one) => one.breadth)),
    nullable: nullable || below.some((one) => one.nullable),
  };
}

/**
 * A good reply, grown beyond the contract to show that nothing is dropped.
 * @param {Operation} operation
 * @param {Dialect} dialect
 * @param {boolean} [isLast] whether no page follows
 * @returns {{ status: number, body: any }}
 */
export function replyOf(operation, dialect, isLast = false) {
  const data = valueOf(operation.payload, "data", STYLES.grown);
  const status = operation.verb === "POST" && dialect === "guide" ? 201 : 200;
  const isPage = operation.form === "page";
  if (dialect === "reference") {
    const cursors = operation.cursors.map((name) => [name, isLast ? null : `${name} ${AWKWARD}`]);
    const pagination = isPage ? { pagination: Object.fromEntries(cursors) } : {};
    return { status, body: { data, ...pagination, [UNKNOWN]: 1 } };
  }
  if (isPage) {
    const next_cursor = isLast ? null : `next ${AWKWARD}`;
    return { status, body: { data, has_more: !isLast, next_cursor, [UNKNOWN]: 1 } };
  }
  if (operation.form === "list" && operation.verb === "GET")
    return { status, body: { data, has_more: false, next_cursor: null } };
  return { status, body: data };
}
