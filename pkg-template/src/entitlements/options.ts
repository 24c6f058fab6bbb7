import { teller } from "../listener.js";
import { kindOf, refusal } from "../refusal.js";
import type { GateEvent, Tell } from "./events.js";
import { fallbackOf, type Fallback, type FallbackInput } from "./fallback.js";
import type { Store } from "./store.js";

/** How a gate is set up. Times are milliseconds and count from when the data was asked for at Stigg. */
export interface GateOptions {
  /** How long what allows is answered without asking again. Default: 30 000. */
  readonly ttl?: number | undefined;
  /** The same for what denies. Default: 5 000. */
  readonly denyTtl?: number | undefined;
  /** The same for what allows, but leaves no more than a tenth of the limit. Default: 2 000. */
  readonly nearLimit?: number | undefined;
  /** How old an answer may be that is given at once while it is refreshed. Default: 300 000 (5 minutes). */
  readonly swr?: number | undefined;
  /** How old an answer may be that is given because Stigg cannot be asked. Default: 3 600 000 (an hour). */
  readonly staleIfError?: number | undefined;
  /** How long a check waits for Stigg, and a store, at most. Default: 1 000. */
  readonly timeout?: number | undefined;
  /** How many customers (and resources) are remembered. Default: 10 000. */
  readonly maxEntries?: number | undefined;
  /** How many bytes they may take in memory, roughly. Default: 33 554 432 (32 MiB). */
  readonly maxBytes?: number | undefined;
  /** A store that several isolates or machines share. Default: none. */
  readonly store?: Store | undefined;
  /** What is answered where Stigg cannot be asked and nothing is known: by feature or currency. */
  readonly fallback?: { readonly [id: string]: FallbackInput } | undefined;
  /** The same where no fallback says whether there is access. Default: `"deny"`. */
  readonly onUnknown?: "deny" | "allow" | undefined;
  /** Sends nothing: answers come from seeds and fallbacks only. Default: `false`. */
  readonly offline?: boolean | undefined;
  /** Is told of refreshes, failures, fallbacks. */
  readonly onEvent?: ((event: GateEvent) => void) | undefined;
}

/** @internal The options, checked, with what they leave out. */
export interface Settings {
  readonly ttl: number;
  readonly denyTtl: number;
  readonly nearLimit: number;
  readonly swr: number;
  readonly staleIfError: number;
  readonly timeout: number;
  readonly maxEntries: number;
  readonly maxBytes: number;
  readonly store: Store | undefined;
  readonly fallback: ReadonlyMap<string, Fallback>;
  readonly onUnknown: "deny" | "allow";
  readonly offline: boolean;
  readonly tell: Tell;
}

/** The numbers: what they are if not given, and the least and most that makes sense. */
const NUMBERS = {
  ttl: [30_000, 0, Infinity],
  denyTtl: [5_000, 0, Infinity],
  nearLimit: [2_000, 0, Infinity],
  swr: [300_000, 0, Infinity],
  staleIfError: [3_600_000, 0, Infinity],
  // Timers hold 31 bits.
  timeout: [1_000, 1, 2 ** 31 - 1],
  maxEntries: [10_000, 1, Infinity],
  maxBytes: [2 ** 25, 1, Infinity],
} as const;

type Numbers = Record<keyof typeof NUMBERS, number>;

const OTHERS: readonly string[] = ["store", "fallback", "onUnknown", "offline", "onEvent"];

/** @internal Refuses options that make no sense. */
export function settingsOf(given: GateOptions): Settings {
  if (typeof given !== "object" || (given as unknown) === null) {
    throw refusal("options", `must be an object like { ttl: 30_000 }, got ${kindOf(given)}`);
  }
  const unknown = Object.keys(given).find((name) => !(name in NUMBERS || OTHERS.includes(name)));
  if (unknown) {
    throw refusal(unknown, `is no option of a gate: there are ${[...Object.keys(NUMBERS), ...OTHERS].join(", ")}`);
  }
  const numbers = {} as Numbers;
  for (const [name, [usual, least, most]] of Object.entries(NUMBERS) as [keyof Numbers, readonly number[]][]) {
    const value: unknown = given[name] ?? usual;
    if (typeof value !== "number" || !(value >= (least as number) && value <= (most as number))) {
      const got = typeof value === "number" ? value : kindOf(value);
      throw refusal(name, `must be a number from ${least} to ${most}, got ${got}`);
    }
    numbers[name] = value;
  }
  const { store, fallback = {}, onUnknown = "deny", offline = false, onEvent } = given;
  if (store !== undefined) {
    const missing = ["get", "set", "delete"].find((name) => typeof Object(store)[name] !== "function");
    if (missing) throw refusal(`store.${missing}`, "must be a function: a store has get, set and delete");
  }
  if (typeof fallback !== "object" || (fallback as unknown) === null) {
    throw refusal("fallback", `must be an object like { "feature-seats": true }, got ${kindOf(fallback)}`);
  }
  if (onUnknown !== "deny" && onUnknown !== "allow") throw refusal("onUnknown", 'must be "deny" or "allow"');
  if (typeof offline !== "boolean") throw refusal("offline", `must be true or false, got ${kindOf(offline)}`);
  const fallbacks = Object.entries(fallback).map(
    ([id, value]) => [id, fallbackOf(`fallback[${JSON.stringify(id)}]`, value)] as const,
  );
  return { ...numbers, store, fallback: new Map(fallbacks), onUnknown, offline, tell: teller("onEvent", onEvent) };
}
