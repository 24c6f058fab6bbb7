import * as gate from "#gate";
import { guarded } from "../instance.js";
import type { Settings } from "./options.js";

// What the core has as numbers, because nothing else crosses: src/core/entitlement.

/** The kinds of entitlements. */
export const KINDS: Readonly<Record<string, number>> = { BOOLEAN: 1, NUMBER: 2, ENUM: 3, CREDIT: 4 };

/** The bits of what is known of an entitlement; from `REASON` on stands the number of the reason of a denial. */
export const FACTS = {
  GRANTED: 1 << 3,
  ABSENT: 1 << 4,
  BARRED: 1 << 5,
  UNLIMITED: 1 << 6,
  SOFT: 1 << 7,
  HARD: 1 << 8,
  UNMETERED: 1 << 9,
  MOVED: 1 << 10,
  REASON: 12,
} as const;

/** The reasons of denials, at their numbers. */
export const REASONS: readonly string[] = [
  "",
  "FeatureNotFound",
  "CustomerNotFound",
  "CustomerIsArchived",
  "CustomerResourceNotFound",
  "NoActiveSubscription",
  "NoFeatureEntitlementInSubscription",
  "RequestedUsageExceedingLimit",
  "RequestedValuesMismatch",
  "BudgetExceeded",
  "Unknown",
  "FeatureTypeMismatch",
  "Revoked",
  "InsufficientCredits",
  "EntitlementNotFound",
];

/** The number of a reason that is not among these. */
export const NO_REASON_OF_OURS = 31;

/** What a decision says in its lowest bits. */
export const [ALLOW, DENY, ASK] = [0, 1, 2] as const;

/** That the usage counted as 0, since its period is over. */
export const ROLLED_OVER = 1 << 7;

/** How fresh something is: the smaller, the fresher. */
export const [FRESH, REVALIDATE, IF_ERROR, GONE] = [0, 1, 2, 3] as const;

/** What a failure means. */
export const [ABSENT, DOWN, REFUSED] = [0, 1, 2] as const;

const RESETS = ["", "YEAR", "MONTH", "WEEK", "DAY", "HOUR"];

/** The numbers of a case: those of a `Grant`, which is one. */
interface Known {
  readonly usage: number;
  readonly limit: number;
  readonly validUntil: number;
  readonly periodEnd: number;
  readonly ends: number;
}

/**
 * Decides, and tells how fresh that is: the decision's bits, and the freshness from bit 16 on. One crossing after the
 * other in one go, since this is what every check does.
 */
export const judge = guarded(
  (
    facts: number,
    known: Known,
    amount: number,
    values: number,
    fetched: number,
    now: number,
    isUnreachable: boolean,
    ages: Settings,
  ) => {
    const { usage, limit, validUntil, periodEnd, ends } = known;
    const decision = gate.answer(facts, usage, limit, validUntil, periodEnd, amount, values, now, isUnreachable);
    const { ttl, denyTtl, nearLimit, swr, staleIfError } = ages;
    return decision | (gate.freshness(fetched, now, decision, ends, ttl, denyTtl, nearLimit, swr, staleIfError) << 16);
  },
);

/** Whether an account of something is the later one: by the server's times, else by when it was asked for. */
export const wins = guarded(gate.wins);

/** When the period ends in which a time is. */
export const periodEnd = guarded((reset: unknown, anchor: number, time: number) =>
  gate.period_end(Math.max(RESETS.indexOf(reset as string), 0), anchor, time),
);

/** Milliseconds to leave the server alone after so many failures. */
export const pause = guarded(gate.pause);

/** What a reply of this status means, or of none, which is 0. */
export const failure = guarded(gate.failure);
