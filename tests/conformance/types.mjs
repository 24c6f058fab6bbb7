// The shipped declarations, judged by TypeScript: values that fit type-check, others do not, and the enum values that are
// named are those of the contract.

import { join } from "node:path";

import { alternatives, components, operations } from "../contract/contract.mjs";
import { changed, changesOf, faultsOf, oneOfEach } from "../contract/faults.mjs";
import { STYLES, UNKNOWN, valueOf } from "../contract/values.mjs";
import { callsOf } from "./calls.mjs";
import { compile } from "./compile.mjs";
import { sampleOf, validatorOf } from "./samples.mjs";

/**
 * @typedef {import("../contract/contract.mjs").Operation} Operation
 * @typedef {import("../contract/contract.mjs").Schema} Schema
 *
 * A line of TypeScript that must compile, or must not.
 * @typedef {object} Line
 * @property {import("./tally.mjs").CheckName} check
 * @property {string} kind
 * @property {string} subject
 * @property {string} code
 * @property {boolean} compiles
 */

/** How many values are made up for each model and each operation. */
const GENERATED = 3;

/** Read by the client itself: nobody meets them as a value, so no type of that name is shipped. */
const ENVELOPES = ["Error", "ErrorDetail", "ForwardPagination", "Pagination"];

/**
 * @param {import("./tally.mjs").Tally} tally
 * @param {string} folder where to write the TypeScript
 */
export function judgeTypes(tally, folder) {
  const lines = [...modelLines(tally), ...operations.flatMap(operationLines)];
  const code = lines.map(({ code }) => code);
  const problems = compile(join(folder, "values.ts"), code);
  for (const [index, { check, kind, subject, code, compiles }] of lines.entries()) {
    tally.count(check, kind, subject);
    const problem = problems.get(index);
    if (compiles && problem) tally.note(check, subject, [`${kind}: ${problem}: ${shortened(code)}`]);
    if (!compiles && !problem) tally.note(check, subject, [`${kind}: compiles: ${shortened(code)}`]);
  }
}

/**
 * @param {import("./tally.mjs").Tally} tally
 * @returns {Line[]}
 */
function modelLines(tally) {
  const names = Object.keys(components.schemas).filter((name) => !ENVELOPES.includes(name));
  return names.flatMap((name) => {
    const schema = { $ref: `#/components/schemas/${name}` };
    const type = `models.${name}`;
    const line = (/** @type {string} */ kind, /** @type {unknown} */ value, compiles = false) => ({
      check: /** @type {const} */ ("model types"),
      kind,
      subject: name,
      code: `() => fits<${type}>(${JSON.stringify(value)});`,
      compiles,
    });
    const fits = validatorOf(schema);
    const valid = valuesOf(schema, name);
    for (const value of valid) {
      tally.count("model samples", "valid", name);
      if (!fits(value)) tally.note("model samples", name, [`${shortened(JSON.stringify(value))} does not fit`]);
    }
    return [
      ...valid.map((value) => line("valid", value, true)),
      ...invalidOf(schema, name, fits).map(({ kind, value }) => line(kind, value)),
      ...enumLines(schema, type, name),
    ];
  });
}

/**
 * @param {Schema} schema
 * @param {string} name
 * @returns {unknown[]}
 */
function valuesOf(schema, name) {
  const full = [0, 1].map((variant) => valueOf(schema, name, { depth: Infinity, variant }));
  const small = valueOf(schema, name, { depth: 0, variant: 2 });
  return distinct([...full, small, valueOf(schema, name, STYLES.nulls), ...samplesOf(schema)]);
}

/** @param {Schema} schema */
function samplesOf(schema) {
  return Array.from({ length: GENERATED }, (_, index) => sampleOf(schema, index + 1));
}

/**
 * Values with one fault each that the type system can tell: it knows no ranges and no lengths. Faults below another
 * model are that model's.
 * @param {Schema} schema
 * @param {string} name
 * @param {(value: unknown) => boolean} fits the validator's word
 * @returns {{ kind: string, value: unknown }[]}
 */
function invalidOf(schema, name, fits) {
  const { options } = alternatives(schema);
  return options.flatMap((option, variant) => {
    const whole = /** @type {any} */ (valueOf(schema, name, { depth: 1, variant }));
    const changes = changesOf(schema, whole).filter(({ constraint, steps }) => isTyped(constraint) && steps.length < 3);
    const faults = changes
      .map(({ constraint, steps, value }) => ({
        kind: typeof steps.at(-1) === "number" ? `${constraint} of an item` : constraint,
        value: changed(whole, steps, value),
      }))
      // Less of one alternative can be enough for another.
      .filter(({ value }) => !fits(value));
    const other = { kind: "type", value: option.type === "string" ? 5 : "text" };
    if (option.type !== "object") return [other, ...faults];
    const isMap = typeof option.additionalProperties === "object";
    return [
      other,
      ...faults,
      ...(isMap ? [] : [{ kind: "unknown member", value: { ...whole, [UNKNOWN]: 1 } }]),
      ...(option.properties?.type?.const ? [{ kind: "unknown tag", value: { ...whole, type: UNKNOWN } }] : []),
    ];
  });
}

/** @param {string} constraint */
function isTyped(constraint) {
  return ["required", "type", "null"].includes(constraint);
}

/**
 * @param {Operation} operation
 * @returns {Line[]}
 */
function operationLines(operation) {
  const { name, args, owners, body, payload, form } = operation;
  const method = `Stigg["${name.split(".").join('"]["')}"]`;
  const line = (/** @type {string} */ kind, /** @type {string} */ code, compiles = false) => ({
    check: /** @type {const} */ ("call types"),
    kind,
    subject: name,
    code,
    compiles,
  });
  const call = (/** @type {import("../contract/examples.mjs").Example} */ { args, params }) => {
    const values = [...args, ...(params ? [params] : [])].map((value) => JSON.stringify(value));
    return `(stigg: Stigg) => stigg.${name}(${values.join(", ")});`;
  };
  const calls = distinct(callsOf(operation, GENERATED).map(({ example }) => call(example)));
  const faults = oneOfEach(faultsOf(operation)).filter(
    ({ constraint, place }) => isTyped(constraint) && (!body || [...args, ...owners].includes(place)),
  );
  const reply = `Awaited<ReturnType<${method}>>${form === "page" ? '["data"]' : ""}`;
  const params = `Parameters<${method}>[${args.length}]`;
  return [
    ...calls.map((code) => line("valid", code, true)),
    ...faults.map(({ constraint, example }) => line(constraint, call(example))),
    ...(form === "raw" ? [] : samplesOf(payload)).map((value) =>
      line("reply", `() => fits<${reply}>(${JSON.stringify(value)});`, true),
    ),
    ...operation.query.flatMap(({ name: member, schema }) => enumLines(schema, `Given<${params}>["${member}"]`, name)),
  ];
}

/**
 * A line for each place that takes the values of an enum.
 * @param {Schema} schema
 * @param {string} type
 * @param {string} subject
 * @returns {Line[]}
 */
function enumLines(schema, type, subject) {
  const { options } = alternatives(schema);
  if (options.length !== 1) return [];
  const [one] = options;
  const named = one.enum ?? ("const" in one ? [one.const] : undefined);
  if (named) {
    const values = named.filter((/** @type {unknown} */ value) => value !== null);
    const union = values.map((/** @type {unknown} */ value) => JSON.stringify(value)).join(" | ");
    const code = `() => known<Same<Known<${type}>, ${union}>>(true);`;
    return [{ check: "enum values", kind: "known", subject, code, compiles: true }];
  }
  if (one.type === "array") return enumLines(one.items, `Given<${type}>[number]`, subject);
  return Object.entries(one.properties ?? {}).flatMap(([name, member]) =>
    isModel(member) ? [] : enumLines(member, `Given<${type}>["${name}"]`, subject),
  );
}

/**
 * Whether a schema is a model with members, whose enums are its own.
 * @param {Schema} schema
 */
function isModel(schema) {
  const { options } = alternatives(schema);
  return options.some(({ type }) => type === "object");
}

/**
 * @template T
 * @param {T[]} values
 * @returns {T[]}
 */
function distinct(values) {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** @param {string} code */
function shortened(code) {
  return code.length > 300 ? `${code.slice(0, 300)}…` : code;
}
