// The contract as the tests read it: straight from api/openapi.json, sharing nothing with the generator.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * @typedef {Record<string, any>} Schema
 *
 * @typedef {object} QueryParameter
 * @property {string} name
 * @property {boolean} required
 * @property {"text" | "list" | "brackets"} style
 * @property {Schema} schema
 *
 * @typedef {object} Operation
 * @property {string} name the call path: `v1.customers.provision`
 * @property {string} verb
 * @property {string} path the template: `/api/v1/customers/{id}`
 * @property {string[]} args path parameters that are positional arguments
 * @property {string[]} owners path parameters that are members of the params
 * @property {QueryParameter[]} query
 * @property {Schema | undefined} body
 * @property {"resource" | "page" | "list" | "raw"} form what a good reply holds
 * @property {Schema} payload the `data` of a good reply
 * @property {string[]} cursors the members of `pagination` in a good reply
 */

/** The contract's file; STIGG_CONTRACT names another one to judge by. */
export const contractFile =
  process.env.STIGG_CONTRACT ?? fileURLToPath(new URL("../../api/openapi.json", import.meta.url));

const contract = JSON.parse(readFileSync(contractFile, "utf8"));

/** What references lead to. */
export const components = contract.components;

/**
 * Follows references.
 * @param {Schema} schema
 * @returns {Schema}
 */
export function resolve(schema) {
  if (!schema.$ref) return schema;
  const steps = schema.$ref.replace("#/", "").split("/");
  return resolve(steps.reduce((/** @type {any} */ node, /** @type {string} */ step) => node[step], contract));
}

/**
 * What a schema allows: its alternatives besides null, each of one type, and whether null is one too.
 * @param {Schema} schema
 * @returns {{ options: Schema[], nullable: boolean }}
 */
export function alternatives(schema) {
  const found = resolve(schema);
  const union = found.anyOf ?? found.oneOf;
  if (union) {
    /** @type {ReturnType<typeof alternatives>[]} */
    const parts = union.map(alternatives);
    return { options: parts.flatMap((part) => part.options), nullable: parts.some((part) => part.nullable) };
  }
  const types = [found.type].flat();
  const options = types.filter((type) => type !== "null").map((type) => ({ ...found, type }));
  return { options, nullable: types.includes("null") };
}

/** How the guide's dialect spells the page parameters. @type {Record<string, string>} */
export const GUIDE_SPELLING = { after: "starting_after", before: "ending_before" };

/** @type {Operation[]} */
export const operations = Object.entries(contract.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, operation]) => readOperation(path, verb, operation)),
);

/**
 * @param {string} path
 * @param {string} verb
 * @param {Schema} operation
 * @returns {Operation}
 */
function readOperation(path, verb, operation) {
  /** @type {Schema[]} */
  const parameters = operation.parameters.map(resolve);
  const args = operation["x-args"];
  const reply = operation.responses["200"].content["application/json"].schema.properties;
  const body = operation.requestBody?.content["application/json"].schema;
  if ((body === undefined) !== (operation["x-body"] === "none")) throw new Error(`${path}: x-body and body disagree`);
  return {
    name: operation.operationId,
    verb: verb.toUpperCase(),
    path,
    args,
    owners: parameters.filter((one) => one.in === "path" && !args.includes(one.name)).map((one) => one.name),
    query: parameters.filter((one) => one.in === "query").map(readQueryParameter),
    body,
    form: formOf(reply),
    payload: reply.data,
    cursors: reply.pagination ? Object.keys(resolve(reply.pagination).properties) : [],
  };
}

/**
 * @param {Schema} parameter
 * @returns {QueryParameter}
 */
function readQueryParameter({ name, required, style, schema }) {
  const isList = resolve(schema).type === "array";
  return { name, required, style: style === "deepObject" ? "brackets" : isList ? "list" : "text", schema };
}

/**
 * @param {Record<string, Schema>} reply
 * @returns {Operation["form"]}
 */
function formOf(reply) {
  const [type] = [resolve(reply.data)].flatMap((schema) => schema.type ?? (schema.oneOf ? "object" : []));
  if (reply.pagination) return "page";
  if (type === "array") return "list";
  return type === "object" ? "resource" : "raw";
}
