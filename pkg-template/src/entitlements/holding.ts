import type { EntitlementAccess } from "../contract/models.js";
import { isAccess, type Access } from "./access.js";
import { Grant } from "./grant.js";
import type { Holder } from "./key.js";
import { FACTS } from "./rules.js";
import type { Snapshot } from "./snapshot.js";

/** Stands for an entitlement that is not there. */
const NONE = { usage: NaN, limit: NaN, validUntil: NaN, periodEnd: NaN, ends: NaN };

/** Bytes that a holder and each of its entitlements take beside their texts. Measured by `cargo xtask bench gate`. */
const OVERHEAD = 256;
/** Bytes for each character of an entitlement's JSON. */
const PER_CHARACTER = 2;

/** What is known of a holder. */
export class Holding {
  readonly fetchedAt: number;
  /** In which order it was asked for among everything of the gate. */
  readonly order: number;
  readonly size: number;
  readonly #reason: string | null;
  readonly #features = new Map<string, Grant>();
  readonly #credits = new Map<string, Grant>();

  constructor(fetchedAt: number, order: number, reason: string | null, grants: Iterable<Grant>) {
    this.fetchedAt = fetchedAt;
    this.order = order;
    this.#reason = reason;
    let size = OVERHEAD;
    for (const grant of grants) {
      this.put(grant);
      size += OVERHEAD + PER_CHARACTER * JSON.stringify(grant.access).length;
    }
    this.size = size;
  }

  /** From a snapshot. What cannot be read of it is as good as missing. */
  static of({ fetchedAt, accessDeniedReason, entitlements }: Snapshot, order: number): Holding {
    const grants = entitlements.filter(isAccess).map((access) => new Grant(access as Access, fetchedAt, fetchedAt));
    return new Holding(fetchedAt, order, accessDeniedReason ?? null, grants);
  }

  /** In place of what is no longer true; what was asked for before it must not come back. */
  static forgotten(order: number): Holding {
    return new Holding(-Infinity, order, null, []);
  }

  /** Whether it only tells that something was forgotten. */
  get isForgotten(): boolean {
    return this.fetchedAt === -Infinity;
  }

  /** Why nothing is granted, if nothing is. */
  get reason(): string | null {
    return this.#reason;
  }

  /** What is known of an entitlement. */
  grant(featureId: string | undefined, currencyId: string | undefined): Grant | undefined {
    return featureId === undefined ? this.#credits.get(currencyId as string) : this.#features.get(featureId);
  }

  /** The facts and numbers of an entitlement that is there, or is not. */
  known(grant: Grant | undefined): { readonly facts: number; readonly numbers: Grant | typeof NONE } {
    if (this.#reason === null)
      return grant ? { facts: grant.facts, numbers: grant } : { facts: FACTS.ABSENT, numbers: NONE };
    return { facts: FACTS.BARRED | (this.#reason === "CustomerNotFound" ? FACTS.ABSENT : 0), numbers: NONE };
  }

  /** Puts an entitlement in place of what was known of it. */
  put(grant: Grant): void {
    (grant.isCredit ? this.#credits : this.#features).set(grant.id, grant);
  }

  /** This and another one: the list of the one that was asked for later, of each entitlement what is newest. */
  merged(other: Holding): Holding {
    // What was invalidated while it was under way is not true any more.
    if (this.isForgotten && other.order < this.order) return this;
    const [later, sooner] = other.fetchedAt >= this.fetchedAt ? [other, this] : [this, other];
    const grants = [...later.#all()].map((grant) => {
      const known = sooner.grant(grant.isCredit ? undefined : grant.id, grant.id);
      return known ? known.merged(grant) : grant;
    });
    return new Holding(later.fetchedAt, later.order, later.#reason, grants);
  }

  /** As a snapshot. */
  snapshot({ customerId, resourceId }: Holder): Snapshot {
    return {
      customerId,
      ...(resourceId != null && { resourceId }),
      fetchedAt: this.fetchedAt,
      accessDeniedReason: this.#reason,
      entitlements: [...this.#all()].map(({ access }) => access as EntitlementAccess),
    };
  }

  *#all(): Iterable<Grant> {
    yield* this.#features.values();
    yield* this.#credits.values();
  }
}
