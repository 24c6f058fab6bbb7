// Values that fit a schema of the contract, always the same ones.

import { alternatives } from "./contract.mjs";

/** @typedef {import("./contract.mjs").Schema} Schema */

/** Characters that a path, a query or JSON text must encode. */
export const AWKWARD = `ä/ &?#%"\\+,;=@:'<>[]{}|^\`~\n\t漢 😀`;

/** What a member or an enum value of tomorrow looks like. */
export const UNKNOWN = "NOT_IN_THE_CONTRACT";

/**
 * How values are chosen.
 * @typedef {object} Style
 * @property {number} depth down to which level objects have all their members; below it, what must be there
 * @property {number} variant which alternative of a union, which value of an enum
 * @property {boolean} [nulls] null wherever it is allowed
 * @property {boolean} [blank] the emptiest value that is allowed
 * @property {boolean} [largest] the largest number and the longest list that is allowed, where there is a bound
 * @property {boolean} [grown] unknown members, unknown enum values and tags
 */

/** @satisfies {Record<string, Style>} */
export const STYLES = {
  nulls: { depth: Infinity, variant: 0, nulls: true },
  blank: { depth: Infinity, variant: 0, blank: true },
  largest: { depth: Infinity, variant: 0, largest: true },
  grown: { depth: Infinity, variant: 0, grown: true },
};

/**
 * A value that fits. Texts and numbers tell their place, so that two members that change places are noticed.
 * @param {Schema} schema
 * @param {string} place
 * @param {Style} style
 * @returns {unknown}
 */
export function valueOf(schema, place, style) {
  const { options, nullable } = alternatives(schema);
  if (nullable && style.nulls) return null;
  const one = options[style.variant % options.length];
  const named =
    one.enum?.filter((/** @type {unknown} */ value) => value !== null) ?? ("const" in one ? [one.const] : undefined);
  if (named) return style.grown ? UNKNOWN : named[style.variant % named.length];
  switch (one.type) {
    case "object":
      return objectOf(one, place, style);
    case "array":
      return listOf(one, place, style);
    case "string":
      return textOf(one, place, style);
    case "number":
    case "integer":
      return numberOf(one, place, style);
    case "boolean":
      return !style.blank;
    case undefined:
      return style.blank ? {} : [place, 0.5, null, { [AWKWARD]: [] }];
    default:
      throw new Error(`${place}: no value for ${JSON.stringify(one)}`);
  }
}

/**
 * @param {Schema} schema
 * @param {string} place
 * @param {Style} style
 */
function objectOf(schema, place, style) {
  const isFull = style.depth > 0;
  const below = { ...style, depth: style.depth - 1 };
  const wanted = Object.entries(schema.properties ?? {}).filter(([name]) => isFull || schema.required?.includes(name));
  const members = wanted.map(([name, member]) => [name, valueOf(member, `${place}.${name}`, below)]);
  if (typeof schema.additionalProperties === "object" && isFull && !style.blank) {
    for (const [index, key] of ["plain", AWKWARD].entries()) {
      const turned = { ...below, variant: style.variant + index };
      members.push([key, valueOf(schema.additionalProperties, `${place}.${key}`, turned)]);
    }
  }
  if (style.grown && !schema.additionalProperties) members.push([UNKNOWN, { at: place, list: [1.5, null, {}] }]);
  return Object.fromEntries(members);
}

/**
 * @param {Schema} schema
 * @param {string} place
 * @param {Style} style
 */
function listOf({ items, minItems = 0, maxItems = 2 }, place, style) {
  const length = style.blank || style.depth < 0 ? minItems : style.largest ? maxItems : 2;
  // Neighbours differ, so that a list of a union holds several of its alternatives.
  return Array.from({ length }, (_, index) =>
    valueOf(items, `${place}[${index}]`, { ...style, variant: style.variant + index }),
  );
}

/**
 * @param {Schema} schema
 * @param {string} place
 * @param {Style} style
 */
function textOf(schema, place, style) {
  if (style.blank) return "";
  switch (schema.format) {
    case "date-time":
      return `2026-01-02T03:04:05.${String(hash(place) % 1000).padStart(3, "0")}Z`;
    case "uuid":
      return `00000000-0000-4000-8000-${hash(place).toString(16).padStart(12, "0")}`;
    case "email":
      return `${hash(place)}+tag@example.com`;
    case "uri":
      return `https://example.com/${hash(place)}?a=1&b=%2F#c`;
    default:
      return style.depth < 0 ? place : `${place}: ${AWKWARD}`;
  }
}

/**
 * @param {Schema} schema
 * @param {string} place
 * @param {Style} style
 */
function numberOf(schema, place, style) {
  const low = schema.minimum ?? 0;
  const whole = schema.type === "integer";
  if (style.blank || style.depth < 0) return low;
  if (schema.maximum !== undefined) {
    if (style.largest) return schema.maximum;
    return low + (hash(place) % (schema.maximum - low)) + (whole ? 0 : 0.125);
  }
  return whole ? 2 ** 40 + hash(place) : 2 ** 31 + hash(place) + 0.125;
}

/**
 * A small number that tells places apart.
 * @param {string} place
 */
function hash(place) {
  let sum = 7;
  for (const char of place) sum = (sum * 31 + /** @type {number} */ (char.codePointAt(0))) % 1_000_003;
  return sum;
}
