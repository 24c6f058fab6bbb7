import { kindOf, refusal } from "../refusal.js";
import { fallbackOf, type FallbackInput } from "./fallback.js";
import type { Holder } from "./key.js";

/** A hold of credits, as `v1.customers.checkEntitlement` makes one. */
export interface Reserve {
  /** Credits to hold if there is access. Such a check always goes to Stigg, alone and once. */
  readonly reserveAmount: number;
  /** Names the hold: the same question again makes no second one. */
  readonly reservationId: string;
  /** Seconds until the hold ends. */
  readonly reservationTtlSeconds?: number;
  /** When the hold ends (ISO 8601). */
  readonly reservationExpiresAt?: string;
}

/** What a check asks. */
export type Question = Holder &
  (
    | { readonly featureId: string; readonly currencyId?: undefined; readonly reserveAmount?: undefined }
    | ({ readonly currencyId: string; readonly featureId?: undefined } & (
        Reserve | { readonly reserveAmount?: undefined }
      ))
  ) & {
    /** How much usage is to be had, of a numeric feature or of credits. Default: 0, which asks for more than none left. */
    readonly requestedUsage?: number | undefined;
    /** The values that are to be had, of a feature with an enumeration. */
    readonly requestedValues?: readonly string[] | undefined;
    /** What is answered where Stigg cannot be asked and nothing is known. */
    readonly fallback?: FallbackInput | undefined;
    /**
     * `"cached"` (default) trusts what is known for a while; `"fresh"` asks Stigg in any case; `"local"` sends nothing.
     */
    readonly consistency?: Consistency | undefined;
  };

/** How far to trust what is known. */
export type Consistency = "cached" | "fresh" | "local";

/** @internal A question as the gate works with it: all members, whatever the caller's kind of question. */
export interface Asked extends Holder {
  readonly featureId?: string;
  readonly currencyId?: string;
  readonly requestedUsage?: number;
  readonly requestedValues?: readonly string[];
  readonly reserveAmount?: number;
  readonly reservationId?: string;
  readonly reservationTtlSeconds?: number;
  readonly reservationExpiresAt?: string;
  readonly fallback?: FallbackInput;
  readonly consistency?: Consistency;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string" && value !== "";
const isAmount: Check = (value) => typeof value === "number" && value >= 0 && value < Infinity;

/** What each member must be; the fallback is checked when it is used. */
const MEMBERS: Readonly<Record<keyof Asked, readonly [check: Check, wanted: string]>> = {
  customerId: [isText, "a string that is not empty"],
  resourceId: [(value) => typeof value === "string" || value === null, "a string; without a resource, leave it out"],
  featureId: [isText, "a string that is not empty"],
  currencyId: [isText, "a string that is not empty"],
  requestedUsage: [isAmount, "a number from 0"],
  requestedValues: [
    (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
    "an array of strings",
  ],
  reserveAmount: [isAmount, "a number from 0"],
  reservationId: [isText, "a string that is not empty"],
  reservationTtlSeconds: [isAmount, "a number of seconds"],
  reservationExpiresAt: [isText, "a time (ISO 8601)"],
  fallback: [() => true, ""],
  consistency: [
    (value) => value === "cached" || value === "fresh" || value === "local",
    '"cached", "fresh" or "local"',
  ],
};

/** @internal Refuses a question that makes no sense. */
export function asked(given: unknown): Asked {
  if (typeof given !== "object" || given === null) {
    throw refusal("question", `must be an object like { customerId, featureId }, got ${kindOf(given)}`);
  }
  const question = given as Asked;
  for (const name in question) {
    const value: unknown = question[name as keyof Asked];
    const member = MEMBERS[name as keyof Asked] as (typeof MEMBERS)[keyof Asked] | undefined;
    if (!member) throw refusal(name, `is no part of a question: there are ${Object.keys(MEMBERS).join(", ")}`);
    if (value !== undefined && !member[0](value)) {
      throw refusal(name, `must be ${member[1]}, got ${typeof value === "number" ? value : kindOf(value)}`);
    }
  }
  if (question.customerId === undefined) throw refusal("customerId", "is required: whose entitlement is it?");
  if ((question.featureId === undefined) === (question.currencyId === undefined)) {
    throw refusal("featureId", "or currencyId is required: give exactly one of them");
  }
  if ((question.reserveAmount === undefined) !== (question.reservationId === undefined)) {
    throw refusal("reservationId", "and reserveAmount belong together: give both or none");
  }
  if (question.reserveAmount !== undefined && question.currencyId === undefined) {
    throw refusal("reserveAmount", "holds credits: give it with a currencyId");
  }
  if (question.reserveAmount !== undefined && question.consistency === "local") {
    throw refusal("consistency", 'cannot be "local" with a reserveAmount: Stigg makes the hold');
  }
  if (question.fallback !== undefined) fallbackOf("fallback", question.fallback);
  return question;
}

/** @internal Refuses a holder that no text in UTF-8 can name, so that in a store two of them could be taken for one another. */
export function wellFormed({ customerId, resourceId }: Holder): void {
  const place = [customerId, resourceId].findIndex((id) => id != null && /\p{Surrogate}/u.test(id));
  if (place >= 0) throw refusal(place ? "resourceId" : "customerId", "must be well-formed Unicode");
}

/** @internal A holder alone, as `invalidate` and the like are given it. */
export function holderOf(given: unknown): Holder {
  const { customerId, resourceId } = Object(given) as Holder;
  for (const [name, value] of Object.entries({ customerId, resourceId }) as ["customerId" | "resourceId", unknown][]) {
    const [isRight, wanted] = MEMBERS[name];
    if ((value !== undefined || name === "customerId") && !isRight(value)) {
      throw refusal(name, `must be ${wanted}, got ${kindOf(value)}`);
    }
  }
  return { customerId, resourceId };
}
