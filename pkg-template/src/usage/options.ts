import { teller } from "../listener.js";
import { kindOf, refusal } from "../refusal.js";
import type { UsageBufferEvent } from "./events.js";

/** How a buffer is set up. */
export interface UsageBufferOptions {
  /** How long an item waits for others to go with, in milliseconds. Default: 500. */
  readonly delay?: number | undefined;
  /** How many items a request carries at most. Default, and the most that Stigg takes: 1000. */
  readonly batchSize?: number | undefined;
  /** How many items of each kind wait at most; what is given beyond is not accepted. Default: 10 000. */
  readonly maxItems?: number | undefined;
  /** Is told of batches, failures and items that will not be sent. */
  readonly onEvent?: ((event: UsageBufferEvent) => void) | undefined;
}

/** @internal The options, checked, with what they leave out. */
export interface Settings {
  readonly delay: number;
  readonly batchSize: number;
  readonly maxItems: number;
  readonly tell: (event: UsageBufferEvent) => void;
}

/** The numbers: what they are if not given, and the least and most that makes sense. */
const NUMBERS = {
  // Longer, and a Worker's `waitUntil` might not wait for it.
  delay: [500, 0, 10_000],
  batchSize: [1000, 1, 1000],
  maxItems: [10_000, 1, 1_000_000],
} as const;

/** @internal Refuses options that make no sense. */
export function settingsOf(given: UsageBufferOptions): Settings {
  if (typeof given !== "object" || (given as unknown) === null) {
    throw refusal("options", `must be an object like { delay: 500 }, got ${kindOf(given)}`);
  }
  const unknown = Object.keys(given).find((name) => !(name in NUMBERS || name === "onEvent"));
  if (unknown) {
    throw refusal(unknown, `is no option of a buffer: there are ${Object.keys(NUMBERS).join(", ")}, onEvent`);
  }
  const numberOf = (name: keyof typeof NUMBERS): number => {
    const [usual, least, most] = NUMBERS[name];
    const value: unknown = given[name] ?? usual;
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    const got = typeof value === "number" ? value : kindOf(value);
    throw refusal(name, `must be a whole number from ${least} to ${most}, got ${got}`);
  };
  const tell = teller("onEvent", given.onEvent);
  return { delay: numberOf("delay"), batchSize: numberOf("batchSize"), maxItems: numberOf("maxItems"), tell };
}
