import type { CreditConsumption, UsageReport, UsageReportResult } from "../contract/models.js";
import type { Access } from "./access.js";
import type { Holder } from "./key.js";

/** What replies tell of usage: those of `v1.usage.report`, `v2.usage.report` and `v1.credits.consumption.consume`. */
export type UsageReply = readonly UsageReport[] | UsageReportResult | CreditConsumption;

/** @internal How much a holder has used of something. */
export interface Reading {
  readonly holder: Holder;
  readonly featureId: string | undefined;
  readonly currencyId: string | undefined;
  readonly usage: Pick<Access, "currentUsage" | "usagePeriodStart" | "usagePeriodEnd" | "usageUpdatedAt">;
}

/** As much of any of these replies as is of use. */
interface Told {
  readonly customerId?: unknown;
  readonly resourceId?: unknown;
  readonly featureId?: unknown;
  readonly currencyId?: unknown;
  readonly currentUsage?: unknown;
  readonly usagePeriodStart?: unknown;
  readonly usagePeriodEnd?: unknown;
  readonly createdAt?: unknown;
  readonly timestamp?: unknown;
  readonly credit?: Told | null;
  readonly usages?: unknown;
  readonly credits?: unknown;
}

/** @internal What a reply tells, of whatever kind it is. */
export function* readings(reply: unknown): Iterable<Reading> {
  if (Array.isArray(reply)) {
    for (const item of reply) yield* readings(item);
    return;
  }
  const told = Object(reply) as Told;
  if (told.usages || told.credits) yield* readings([told.usages ?? [], told.credits ?? []].flat());
  yield* reading(told, told);
  // The wallet that was charged belongs to the same holder.
  if (told.credit) yield* reading(told, told.credit);
}

function* reading({ customerId, resourceId }: Told, told: Told): Iterable<Reading> {
  const { featureId, currencyId, currentUsage, usagePeriodStart, usagePeriodEnd, createdAt, timestamp } = told;
  if (typeof customerId !== "string" || typeof currentUsage !== "number") return;
  yield {
    holder: { customerId, resourceId: typeof resourceId === "string" ? resourceId : undefined },
    featureId: featureId as string | undefined,
    currencyId: currencyId as string | undefined,
    usage: {
      currentUsage,
      // The time of a measurement is the caller's; when it was recorded is the server's.
      usageUpdatedAt: createdAt ?? timestamp,
      ...(usagePeriodStart != null && { usagePeriodStart }),
      ...(usagePeriodEnd != null && { usagePeriodEnd }),
    },
  };
}
