// Params that the contract forbids: refused before anything is sent, and sent as they are where nobody checks.

import { GUIDE_SPELLING } from "../contract/contract.mjs";
import { faultsOf, oneOfEach } from "../contract/faults.mjs";
import { missedPassages, missedRefusals } from "../contract/validation.mjs";
import { callsOf } from "./calls.mjs";
import { querySchema, validatorOf } from "./samples.mjs";

/**
 * @typedef {import("../contract/contract.mjs").Operation} Operation
 * @typedef {import("../contract/faults.mjs").Fault} Fault
 * @typedef {import("./judge.mjs").Bench} Bench
 */

/**
 * @param {Bench} bench
 * @param {Operation} operation
 */
export async function judgeConstraints({ driver, recorder, tally }, operation) {
  const faults = faultsOf(operation);
  for (const { constraint, place } of faults) {
    tally.count("refusals", constraint, `${operation.name}: ${place}`);
  }
  tally.note("refusals", operation.name, await missedRefusals(driver, recorder, operation, faults));

  const few = oneOfEach(faults);
  for (const { constraint, place, sayable } of few) {
    if (sayable) tally.count("unchecked", constraint, `${operation.name}: ${place}`);
  }
  tally.note("unchecked", operation.name, await missedPassages(driver, recorder, operation, few));
}

/**
 * Whether the samples are what we call them, by the word of the JSON Schema validator.
 * @param {Bench} bench
 * @param {Operation} operation
 */
export function judgeSamples({ tally }, operation) {
  const schema = operation.body ?? querySchema(operation);
  const fits = validatorOf(schema);
  for (const { kind, example } of callsOf(operation)) {
    tally.count("call samples", kind, operation.name);
    tally.note("call samples", operation.name, fits(told(operation, example)) ? [] : [`${example.kind} does not fit`]);
  }
  for (const fault of faultsOf(operation).filter((fault) => isInSchema(operation, fault))) {
    tally.count("call samples", "faults", operation.name);
    tally.note(
      "call samples",
      operation.name,
      fits(told(operation, fault.example)) ? [`${fault.example.kind} fits`] : [],
    );
  }
}

/**
 * What the schema speaks of.
 * @param {Operation} operation
 * @param {import("../contract/examples.mjs").Example} example
 */
function told({ owners }, { params = {} }) {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !owners.includes(name)));
}

/**
 * The contract has no schema for what may stand in a path, and does not know the guide's cursors.
 * @param {Operation} operation
 * @param {Fault} fault
 */
function isInSchema({ args, owners }, { place }) {
  return ![...args, ...owners, ...Object.values(GUIDE_SPELLING)].includes(place);
}
