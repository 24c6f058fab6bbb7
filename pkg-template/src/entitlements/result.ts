import type { AccessDeniedReason, CreditReservation } from "../contract/models.js";
import type { Access } from "./access.js";
import type { Fallback } from "./fallback.js";
import { DENY, REASONS, ROLLED_OVER } from "./rules.js";

/** What a check answers. */
export interface Result {
  /** Whether there is access. */
  readonly hasAccess: boolean;
  /** Whether no data of Stigg's was used. */
  readonly isFallback: boolean;
  /** Why there is no access, where Stigg's data says so. */
  readonly accessDeniedReason?: AccessDeniedReason;
  /** Who decided: the gate by what it knows, Stigg for this very question, or the fallback. */
  readonly decidedBy: "local" | "server" | "fallback";
  /** `"fresh"` and `"stale"` were known before; for a `"miss"` Stigg or the store had to be asked. */
  readonly cache: Cache;
  /** Milliseconds since the data was asked for at Stigg; 0 for a fallback. */
  readonly ageMs: number;
  /** The highest usage allowed, if there is a limit. */
  readonly usageLimit?: number | null;
  /** The usage as far as it is known. */
  readonly currentUsage?: number;
  /** Whether there is no limit. */
  readonly hasUnlimitedUsage?: boolean;
  /** When usage starts over (ISO 8601). */
  readonly usagePeriodEnd?: string;
  /** `true` if the usage counts as 0 because its period is over and Stigg could not be asked for the new one. */
  readonly isRolledOver?: boolean;
  /** The hold that the check made. */
  readonly reservation?: CreditReservation;
}

/** Where the data of a result came from. */
export type Cache = "fresh" | "stale" | "miss";

type Draft = { -readonly [name in keyof Result]: Result[name] };

/** @internal The result of a decision on what is known. */
export function localResult(
  decision: number,
  access: Access | undefined,
  state: string | null,
  cache: Cache,
  ageMs: number,
): Result {
  const hasAccess = (decision & 3) !== DENY;
  const result: Draft = { hasAccess, isFallback: false, decidedBy: "local", cache, ageMs };
  if (!hasAccess) {
    const reason = REASONS[(decision >> 2) & 31] || (state ?? access?.accessDeniedReason);
    result.accessDeniedReason = (reason as string | null | undefined) ?? "Unknown";
  }
  if (access) addNumbers(result, access);
  if (decision & ROLLED_OVER) {
    result.isRolledOver = true;
    result.currentUsage = 0;
  }
  return result;
}

/** @internal The result that the server decided. */
export function serverResult(access: Access & { readonly reservation?: unknown }): Result {
  const hasAccess = access.isGranted === true;
  const result: Draft = { hasAccess, isFallback: false, decidedBy: "server", cache: "miss", ageMs: 0 };
  if (!hasAccess) result.accessDeniedReason = (access.accessDeniedReason as string | null | undefined) ?? "Unknown";
  addNumbers(result, access);
  if (access.reservation) result.reservation = access.reservation as CreditReservation;
  return result;
}

/** @internal The result where nothing is known. */
export function fallbackResult({ hasAccess, ...numbers }: Fallback, onUnknown: "deny" | "allow"): Result {
  return {
    hasAccess: hasAccess ?? onUnknown === "allow",
    isFallback: true,
    decidedBy: "fallback",
    cache: "miss",
    ageMs: 0,
    ...numbers,
  };
}

function addNumbers(result: Draft, { usageLimit, currentUsage, hasUnlimitedUsage, usagePeriodEnd }: Access): void {
  if (usageLimit === null || typeof usageLimit === "number") result.usageLimit = usageLimit;
  if (typeof currentUsage === "number") result.currentUsage = currentUsage;
  if (typeof hasUnlimitedUsage === "boolean") result.hasUnlimitedUsage = hasUnlimitedUsage;
  if (typeof usagePeriodEnd === "string") result.usagePeriodEnd = usagePeriodEnd;
}
