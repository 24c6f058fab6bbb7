import type { Access } from "./access.js";
import { FACTS, KINDS, NO_REASON_OF_OURS, REASONS, periodEnd, wins } from "./rules.js";

/** The members that are about usage: they have a clock of their own, since writes tell them, too. */
const OF_USAGE = ["currentUsage", "usageUpdatedAt", "usagePeriodStart", "usagePeriodEnd", "reserved"] as const;

/** When something was so: by the server, if it says, and when it was asked for. */
interface Clock {
  readonly at: number;
  readonly seen: number;
}

/** What the server's answers have shown beside the snapshot, as long as the entitlement stays what it is. */
interface Learned {
  /** Whether usage may exceed the limit. */
  isSoft?: boolean;
  /** Values that were granted together: so are any of them. */
  readonly granted: (readonly string[])[];
  /** Values that were denied together: so are more of them. */
  readonly denied: (readonly string[])[];
  /** An amount that was denied, with these numbers. */
  short?: {
    readonly amount: number;
    readonly usage: number;
    readonly limit: number;
    readonly at: number;
    readonly reason: string;
  };
}

/** Of so many answers about values the latest are remembered. */
const MOST_LEARNED = 16;

/** One entitlement, made ready for the rules. */
export class Grant {
  /** All that Stigg says of it. */
  readonly access: Access;
  /** What it is under in its map. */
  readonly id: string;
  readonly isCredit: boolean;
  readonly entitlement: Clock;
  readonly usageClock: Clock;
  readonly usage: number;
  readonly limit: number;
  readonly validUntil: number;
  readonly periodEnd: number;
  /** The sooner end of the two. */
  readonly ends: number;
  /** Whether the usage comes from the reply to a write, which says nothing of the rest. */
  readonly isMoved: boolean;
  readonly #facts: number;
  readonly #learned: Learned;

  /**
   * @param entitlement When it was asked for.
   * @param usage The same for its usage.
   * @param isMoved Whether that comes from a later write.
   */
  constructor(
    access: Access,
    entitlement: number,
    usage: number,
    isMoved = false,
    learned: Learned = { granted: [], denied: [] },
  ) {
    this.access = access;
    this.isCredit = access.type === "CREDIT";
    this.id = String(this.isCredit ? access.currency?.currencyId : access.feature?.id);
    this.entitlement = { at: time(access.entitlementUpdatedAt), seen: entitlement };
    this.usageClock = { at: time(access.usageUpdatedAt), seen: usage };
    this.usage = number(access.currentUsage);
    this.limit = number(access.usageLimit);
    this.validUntil = time(access.validUntil);
    const end = time(access.usagePeriodEnd);
    // Where only the rhythm is told.
    this.periodEnd = end === end ? end : periodEnd(access.resetPeriod, time(access.usagePeriodAnchor), usage);
    // Comparisons with what is not known are false.
    this.ends =
      this.validUntil < this.periodEnd || this.periodEnd !== this.periodEnd ? this.validUntil : this.periodEnd;
    this.isMoved = isMoved;
    this.#facts = factsOf(access) | (isMoved ? FACTS.MOVED : 0);
    this.#learned = learned;
  }

  /** All that is known of it, as the rules want it. */
  get facts(): number {
    const { isSoft } = this.#learned;
    return isSoft === undefined ? this.#facts : this.#facts | (isSoft ? FACTS.SOFT : FACTS.HARD);
  }

  /** Whether these values are granted: the numbers of `Values` in src/core/entitlement/decision.rs. */
  values(wanted: readonly string[] | undefined): number {
    if (!wanted?.length) return 0;
    const { enumValues } = this.access;
    if (Array.isArray(enumValues)) return isWithin(wanted, enumValues) ? 1 : 2;
    const { granted, denied } = this.#learned;
    if (granted.some((values) => isWithin(wanted, values))) return 1;
    return denied.some((values) => isWithin(values, wanted)) ? 2 : 3;
  }

  /** Why the server has denied such an amount since a time, unless something has changed. */
  short(amount: number, since: number): string | undefined {
    const { short } = this.#learned;
    const isSame = short && short.usage === this.usage && short.limit === this.limit;
    return isSame && short.at > since && amount >= short.amount ? short.reason : undefined;
  }

  /** Notes what an answer of the server's shows beyond its own question. */
  learn(isGranted: boolean, reason: string, amount: number, values: readonly string[] | undefined, at: number): void {
    const learned = this.#learned;
    if (values) {
      if (!isGranted && reason !== "RequestedValuesMismatch") return;
      const list = isGranted ? learned.granted : learned.denied;
      list.push(values);
      if (list.length > MOST_LEARNED) list.shift();
    } else if (this.usage + amount > this.limit) {
      const { usage, limit } = this;
      if (!isGranted) learned.short = { amount, usage, limit, at, reason };
      if (this.isCredit) return;
      if (isGranted) learned.isSoft = true;
      else if (reason === "RequestedUsageExceedingLimit") learned.isSoft = false;
    }
  }

  /** This and another one, each part as the newer of them has it. */
  merged(other: Grant): Grant {
    const isNewer = newer(this.entitlement, other.entitlement);
    const [of, usage] = [isNewer ? other : this, newer(this.usageClock, other.usageClock) ? other : this];
    // Without a time of the server's nobody knows whether it is still what it was.
    const isSame = this.entitlement.at === other.entitlement.at;
    const learned = isSame || of === this ? this.#learned : undefined;
    const access: Record<string, unknown> = { ...of.access };
    for (const name of OF_USAGE) access[name] = (usage.access as Record<string, unknown>)[name];
    return new Grant(access, of.entitlement.seen, usage.usageClock.seen, of !== usage || of.isMoved, learned);
  }

  /** This, with the usage that the reply to a write tells, if that is newer. */
  used(
    usage: Pick<Access, "currentUsage" | "usagePeriodStart" | "usagePeriodEnd" | "usageUpdatedAt">,
    seen: number,
  ): Grant {
    if (!newer(this.usageClock, { at: time(usage.usageUpdatedAt), seen })) return this;
    return new Grant({ ...this.access, ...usage }, this.entitlement.seen, seen, true, this.#learned);
  }
}

function newer(known: Clock, incoming: Clock): boolean {
  return wins(known.at, incoming.at, known.seen, incoming.seen);
}

function factsOf({
  type,
  isGranted,
  accessDeniedReason,
  feature,
  hasUnlimitedUsage,
  hasSoftLimit,
  meterType,
}: Access): number {
  const kind = type === "CREDIT" ? type : String(feature?.featureType);
  let facts = KINDS[kind] ?? 0;
  if (isGranted === true) facts |= FACTS.GRANTED;
  if (hasUnlimitedUsage === true) facts |= FACTS.UNLIMITED;
  if (hasSoftLimit === true) facts |= FACTS.SOFT;
  if (hasSoftLimit === false) facts |= FACTS.HARD;
  if (String(meterType).toUpperCase() === "NONE") facts |= FACTS.UNMETERED;
  if (accessDeniedReason != null) {
    const number = REASONS.indexOf(accessDeniedReason as string);
    facts |= (number < 0 ? NO_REASON_OF_OURS : number) << FACTS.REASON;
  }
  return facts;
}

function number(value: unknown): number {
  return typeof value === "number" ? value : NaN;
}

function time(value: unknown): number {
  return typeof value === "string" ? Date.parse(value) : NaN;
}

function isWithin(part: readonly string[], whole: readonly unknown[]): boolean {
  return part.every((value) => whole.includes(value));
}
