// For each operation: calls that the contract allows, and replies that it promises.

import { GUIDE_SPELLING, alternatives } from "./contract.mjs";
import { AWKWARD, STYLES, UNKNOWN, valueOf } from "./values.mjs";

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
  const { breadth, depth, nullable } = measure(schemas);
  const alike = (/** @type {string} */ kind, /** @type {number} */ depth) =>
    upTo(breadth).map((variant) => example(`${kind}, alternative ${variant + 1}`, operation, { depth, variant }));
  const full = alike("full", Infinity);
  const grown = example("grown beyond the contract", operation, STYLES.grown);
  const all = [
    ...full,
    // What may be left out is left out on each level once.
    ...upTo(depth).flatMap((level) => alike(level === 0 ? "minimal" : `minimal below level ${level}`, level)),
    ...(nullable ? [example("null where allowed", operation, STYLES.nulls)] : []),
    example("blank where allowed", operation, STYLES.blank),
    example("at the upper bounds", operation, STYLES.largest),
    grown,
    ...(operation.form === "page" ? [full[0], grown].flatMap(inGuideSpelling) : []),
  ];
  return distinct(all);
}

/**
 * @param {Example[]} examples
 * @returns {Example[]} without those that are the same call as an earlier one
 */
function distinct(examples) {
  const seen = new Set();
  return examples.filter(({ args, params }) => {
    const call = JSON.stringify([args, params]);
    return !seen.has(call) && seen.add(call);
  });
}

/** @param {number} end */
function upTo(end) {
  return Array.from({ length: end }, (_, index) => index);
}

/**
 * @param {string} kind
 * @param {Operation} operation
 * @param {Style} style
 * @returns {Example}
 */
function example(kind, operation, style) {
  const isFull = style.depth > 0;
  const below = { ...style, depth: style.depth - 1 };
  const params = {
    ...Object.fromEntries(operation.owners.map((name) => [name, pathValue(name, style)])),
    ...Object.fromEntries(
      operation.query
        .filter(({ name, required }) => required || (isFull && name !== otherSide(operation, style)))
        .map(({ name, schema }) => [name, queryValue(schema, name, below)])
        .filter(([, value]) => value !== undefined),
    ),
    .../** @type {object} */ (operation.body ? valueOf(operation.body, "body", style) : {}),
    ...(style.grown && !operation.body ? UNKNOWN_QUERY : {}),
  };
  const isGiven = isFull || Object.keys(params).length > 0;
  return { kind, args: operation.args.map((name) => pathValue(name, style)), params: isGiven ? params : undefined };
}

/**
 * The same call with the cursor under the name that the guide gives it, if there is one.
 * @param {Example} example
 * @returns {Example[]}
 */
function inGuideSpelling({ kind, args, params = {} }) {
  return Object.entries(GUIDE_SPELLING)
    .filter(([name]) => name in params)
    .map(([name, guideName]) => {
      const { [name]: cursor, ...others } = params;
      return { kind: `${kind}, ${guideName}`, args, params: { ...others, [guideName]: cursor } };
    });
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
  return style.depth > 0 ? `${name}: ${AWKWARD}` : `the-${name}`;
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
 * How many alternatives the widest union has, how deep objects are nested, and whether null is allowed anywhere.
 * @param {Schema[]} schemas
 * @returns {{ breadth: number, depth: number, nullable: boolean }}
 */
function measure(schemas) {
  const sizes = schemas.map(alternatives).map(({ options, nullable }) => {
    const below = options.map((option) =>
      measure([
        ...Object.values(option.properties ?? {}),
        ...(option.items ? [option.items] : []),
        ...(option.additionalProperties ? [option.additionalProperties] : []),
      ]),
    );
    const isObject = options.some(({ type }) => type === "object");
    return {
      breadth: Math.max(options.length, ...below.map((one) => one.breadth)),
      depth: Math.max(0, ...below.map((one) => one.depth)) + (isObject ? 1 : 0),
      nullable: nullable || below.some((one) => one.nullable),
    };
  });
  return {
    breadth: Math.max(1, ...sizes.map((one) => one.breadth)),
    depth: Math.max(1, ...sizes.map((one) => one.depth)),
    nullable: sizes.some((one) => one.nullable),
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
