import { kindOf, refusal } from "../refusal.js";

/** What is answered where Stigg cannot be asked and nothing is known. What it leaves out, a more general one says. */
export interface Fallback {
  /** Whether there is access. */
  readonly hasAccess?: boolean;
  /** The highest usage to show. */
  readonly usageLimit?: number | null;
  /** The usage to show. */
  readonly currentUsage?: number;
  /** Whether to show that there is no limit. */
  readonly hasUnlimitedUsage?: boolean;
}

/** A fallback, or only whether there is access. */
export type FallbackInput = boolean | Fallback;

const KINDS: Readonly<Record<keyof Fallback, readonly string[]>> = {
  hasAccess: ["a boolean"],
  usageLimit: ["a number", "null"],
  currentUsage: ["a number"],
  hasUnlimitedUsage: ["a boolean"],
};

/** @internal A fallback as it was given. */
export function fallbackOf(place: string, given: unknown): Fallback {
  if (given === undefined) return {};
  if (typeof given === "boolean") return { hasAccess: given };
  if (typeof given !== "object" || given === null) {
    throw refusal(place, `must be true, false or an object like { hasAccess: true }, got ${kindOf(given)}`);
  }
  for (const [name, value] of Object.entries(given)) {
    const kinds = (KINDS as Partial<Record<string, readonly string[]>>)[name];
    if (!kinds) throw refusal(`${place}.${name}`, `is not known: there are ${Object.keys(KINDS).join(", ")}`);
    if (value !== undefined && !kinds.includes(kindOf(value))) {
      throw refusal(`${place}.${name}`, `must be ${kinds.join(" or ")}, got ${kindOf(value)}`);
    }
  }
  return given;
}

/** @internal Both, field by field; the first one's come first. */
export function merged(first: Fallback, second: Fallback | undefined): Fallback {
  const both: Record<string, unknown> = { ...second };
  for (const [name, value] of Object.entries(first)) if (value !== undefined) both[name] = value;
  return both;
}
