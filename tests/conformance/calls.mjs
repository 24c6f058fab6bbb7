// Calls that the contract allows: Prism finds nothing wrong with the request, and the caller gets the reply whole.

import { differences } from "../contract/difference.mjs";
import { examplesOf, replyOf } from "../contract/examples.mjs";
import { followUp, requestFaults, requestOf, valueFor } from "../contract/expected.mjs";
import { generatedCall } from "./samples.mjs";

/**
 * @typedef {import("../contract/contract.mjs").Operation} Operation
 * @typedef {import("../contract/examples.mjs").Example} Example
 * @typedef {import("./judge.mjs").Bench} Bench
 */

/** How many calls are made up for each operation. */
const GENERATED = 10;

/**
 * @param {Operation} operation
 * @param {number} [count] how many calls are made up
 * @returns {{ kind: string, example: Example }[]}
 */
export function callsOf(operation, count = GENERATED) {
  const examples = examplesOf(operation).flatMap((example) => {
    const [, kind] = /^(minimal|full)\b(?! below)/.exec(example.kind) ?? [];
    return kind ? { kind, example } : [];
  });
  // Where nothing may be left out, the full call is the minimal one.
  const minimal = examples.some(({ kind }) => kind === "minimal") ? [] : [{ ...examples[0], kind: "minimal" }];
  const generated = Array.from({ length: count }, (_, index) => generatedCall(operation, index + 1));
  return [...minimal, ...examples, ...generated.map((example) => ({ kind: "generated", example }))];
}

/**
 * @param {Bench} bench
 * @param {Operation} operation
 */
export async function judgeCalls(bench, operation) {
  for (const [index, call] of callsOf(operation).entries()) {
    await judgeCall(bench, operation, call, bench.prisms[index % bench.prisms.length]);
  }
}

/**
 * @param {Bench} bench
 * @param {Operation} operation
 * @param {{ kind: string, example: Example }} call
 * @param {import("./prism.mjs").Prism} prism
 */
async function judgeCall({ driver, recorder, tally }, operation, { kind, example }, prism) {
  /** @type {import("./prism.mjs").Judgement | undefined} */
  let judgement;
  // Prism makes up cursors that its own parameters refuse, so the page that follows does not come from it.
  const following = replyOf(operation, "reference", true);
  const key = recorder.giveKey(async (taken) => (judgement = await prism.judge(taken)).answer, following);
  const place = { baseURL: recorder.url, key, options: { maxRetries: 0 } };
  const call = { operation: operation.name, args: example.args, params: example.params };
  const [outcome] = await driver.call(place, [call]);
  const taken = recorder.taken(key);
  const error = "error" in outcome ? `${outcome.error.name}: ${outcome.error.message}` : undefined;
  const note = (/** @type {"requests" | "replies"} */ check, /** @type {string[]} */ problems) => {
    tally.count(check, kind, operation.name);
    const told = problems.map((problem) => `${example.kind}: ${problem}`);
    tally.note(check, operation.name, told);
  };
  if (!judgement) return note("requests", [`nothing was sent: ${error}`]);

  const { answer, objections, faults } = judgement;
  for (const fault of faults) tally.excuse(fault);
  // Prism has no good reply for a request that it does not like.
  const isGood = answer.status < 300;
  const body = JSON.parse(answer.text);
  const value = isGood ? valueFor(operation, body, example) : undefined;
  const next = value?.hasNextPage ? followUp(operation, body, example) : undefined;
  const examples = next ? [example, next] : [example];
  note("requests", [
    ...objections,
    ...differences(examples.length, taken.length, "number of requests"),
    ...taken.flatMap((one, index) => requestFaults(one, requestOf(operation, examples[index] ?? example, key))),
  ]);
  if (!isGood) return;
  const values = [value, ...(next ? [valueFor(operation, following.body, next)] : [])];
  note("replies", "values" in outcome ? differences(values, outcome.values, "values") : [`${error}`]);
}
