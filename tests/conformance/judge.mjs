// Judges a client by the contract, with tools that we did not write.

import { operations } from "../contract/contract.mjs";
import { Recorder } from "../contract/recorder.mjs";
import { judgeCalls } from "./calls.mjs";
import { judgeConstraints, judgeSamples } from "./constraints.mjs";
import { judgeTypes } from "./types.mjs";
import { Prism } from "./prism.mjs";
import { Tally } from "./tally.mjs";

/**
 * What a check works with.
 * @typedef {object} Bench
 * @property {import("../contract/driver.mjs").Driver} driver
 * @property {Recorder} recorder
 * @property {Prism[]} prisms
 * @property {Tally} tally
 */

/** A Prism for each: they make up other replies, and two work side by side. */
const SEEDS = [1, 2];
/** Operations that are judged at a time. */
const CONCURRENCY = 8;

/**
 * @param {import("../contract/driver.mjs").Driver} driver
 * @param {string} folder where to write the TypeScript to check
 * @returns {Promise<Tally>}
 */
export async function judge(driver, folder) {
  const tally = new Tally();
  const recorder = await Recorder.start();
  const prisms = await Promise.all(SEEDS.map((seed) => Prism.start(seed)));
  const bench = { driver, recorder, prisms, tally };
  try {
    const waiting = operations.values();
    const work = async () => {
      for (const operation of waiting) {
        judgeSamples(bench, operation);
        await judgeCalls(bench, operation);
        await judgeConstraints(bench, operation);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    judgeTypes(tally, folder);
  } finally {
    for (const prism of prisms) prism.stop();
    await recorder.stop();
  }
  return tally;
}
