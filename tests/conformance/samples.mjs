// Values that fit the contract, made up by json-schema-faker, and the JSON Schema validator's word on any value.

import { components, resolve } from "../contract/contract.mjs";
import { Ajv, addFormats, generateSync } from "./tools.mjs";

/**
 * @typedef {import("../contract/contract.mjs").Operation} Operation
 * @typedef {import("../contract/contract.mjs").Schema} Schema
 * @typedef {import("../contract/examples.mjs").Example} Example
 */

/** Deeper than any value of the contract: below, the faker would cut values off. */
const DEPTH = 30;

/** Left to itself the faker leaves maps empty. */
const withKeys = (/** @type {Schema} */ schema) => ({ ...schema, minProperties: 2 });
const filled = JSON.parse(JSON.stringify(components), (_, node) =>
  typeof node?.additionalProperties === "object" && node.type === "object" ? withKeys(node) : node,
);

/**
 * A value that fits; the same one for the same seed.
 * @param {Schema} schema
 * @param {number} seed
 * @returns {any}
 */
export function sampleOf(schema, seed) {
  return generateSync({ ...schema, components: filled }, { seed, maxDepth: DEPTH });
}

/**
 * A call that fits; the same one for the same seed.
 * @param {Operation} operation
 * @param {number} seed
 * @returns {Example}
 */
export function generatedCall(operation, seed) {
  const text = { type: "string", minLength: 1 };
  const params = {
    ...Object.fromEntries(operation.owners.map((name, index) => [name, sampleOf(text, seed + index)])),
    ...sampleOf(filledQuery(querySchema(operation)), seed),
    ...(operation.body ? sampleOf(operation.body, seed) : {}),
  };
  // A page lies on one side of a cursor only.
  if ("after" in params) delete params.before;
  const isGiven = Object.keys(params).length > 0;
  return {
    kind: `generated from seed ${seed}`,
    args: operation.args.map((_, index) => sampleOf(text, seed + 100 + index)),
    params: isGiven ? params : undefined,
  };
}

/**
 * @param {Operation} operation
 * @returns {Schema}
 */
export function querySchema({ query }) {
  return {
    type: "object",
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    required: query.filter(({ required }) => required).map(({ name }) => name),
  };
}

/**
 * A query has no way to say an empty list, and by OpenAPI no parameter is empty unless it says `allowEmptyValue`.
 * @param {Schema} schema
 * @returns {Schema}
 */
function filledQuery(schema) {
  const members = Object.entries(schema.properties).map(([name, member]) => {
    const { type, items } = resolve(member);
    if (type === "array") return [name, { ...member, minItems: 1, items: { ...items, minLength: 1 } }];
    return [name, type === "string" ? { ...member, minLength: 1 } : member];
  });
  return { ...schema, properties: Object.fromEntries(members) };
}

const ajv = new Ajv({ strict: false, validateFormats: true });
addFormats(ajv);
ajv.addSchema({ $id: "contract", components });

/**
 * Whether a value fits by the word of the JSON Schema validator.
 * @param {Schema} schema
 * @returns {(value: unknown) => boolean}
 */
export function validatorOf(schema) {
  const based = JSON.parse(JSON.stringify(schema), (name, node) => (name === "$ref" ? `contract${node}` : node));
  return ajv.compile(based);
}
