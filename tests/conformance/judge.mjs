// Judges a client by the contract, operation by operation.

import { operations } from "../contract/contract.mjs";
import { Recorder } from "../contract/recorder.mjs";
import { Prism } from "./prism.mjs";

/**
 * What a check works with.
 * @typedef {object} Bench
 * @property {import("../contract/driver.mjs").Driver} driver
 * @property {Recorder} recorder
 * @property {Prism[]} prisms
 * @property {import("./tally.mjs").Tally} tally
 *
 * @typedef {(bench: Bench, operation: import("../contract/contract.mjs").Operation) => void | Promise<void>} Check
 */

/** A Prism for each: they make up other replies, and two work side by side. */
const SEEDS = [1, 2];
/** Operations that are judged at a time. */
const CONCURRENCY = 8;

/**
 * @param {import("../contract/driver.mjs").Driver} driver
 * @param {import("./tally.mjs").Tally} tally
 * @param {Check[]} checks
 */
export async function judge(driver, tally, checks) {
  const recorder = await Recorder.start();
  const prisms = await Promise.all(SEEDS.map((seed) => Prism.start(seed)));
  const waiting = operations.values();
  const work = async () => {
    for (const operation of waiting) {
      for (const check of checks) await check({ driver, recorder, prisms, tally }, operation);
      console.log(`judged ${operation.name}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
  } finally {
    for (const prism of prisms) prism.stop();
    await recorder.stop();
  }
}
