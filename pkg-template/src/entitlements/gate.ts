import type { Stigg } from "../client.js";
import { checkContext, type Context } from "../context.js";
import { kindOf, refusal } from "../refusal.js";
import { SIGN } from "../sign.js";
import type { Access } from "./access.js";
import type { Tell } from "./events.js";
import { fallbackOf, merged } from "./fallback.js";
import { Flights, type Begun, type Flight } from "./flights.js";
import type { Grant } from "./grant.js";
import { Holding } from "./holding.js";
import { keyOf, type Holder } from "./key.js";
import { Memory } from "./memory.js";
import { settingsOf, type GateOptions, type Settings } from "./options.js";
import { Fault, NO_REPLY, Origin } from "./origin.js";
import { asked, holderOf, wellFormed, type Asked, type Question } from "./question.js";
import { fallbackResult, localResult, serverResult, type Cache, type Result } from "./result.js";
import { ALLOW, ASK, DENY, FRESH, GONE, IF_ERROR, judge, REVALIDATE } from "./rules.js";
import { Shelf } from "./shelf.js";
import { isSnapshot, type Snapshot } from "./snapshot.js";
import { readings, type UsageReply } from "./usage.js";
import { LATE, within } from "./waiting.js";

/** How long a request to Stigg may go on behind the answers, in milliseconds, if `timeout` is not longer. */
const PATIENCE = 10_000;

/** What part of `timeout` a store may take to find something. */
const STORE_PART = 0.25;

/** What is known on a question. */
interface View {
  readonly holding: Holding;
  readonly grant: Grant | undefined;
  readonly decision: number;
  readonly freshness: number;
  /** Why the server has just denied the like, where the rules alone would ask it once more. */
  readonly denial: string | undefined;
}

type Look = (isUnreachable: boolean) => View | undefined;

/** A refresh that is under way. */
interface Refresh {
  /** The store has been read. */
  readonly read: Promise<unknown>;
  /** What came of it; `undefined` if the store sufficed, or if it is not true any more. */
  readonly landed: Promise<Holding | Fault | undefined>;
}

/** After how much asking, what is known. */
interface Settled {
  readonly view?: View | undefined;
  readonly cache?: Cache;
  readonly fault?: Fault;
}

/** Answers entitlement checks from what is known of customers, and sees to it that this is not too old. */
export class Gate {
  readonly #settings: Settings;
  readonly #tell: Tell;
  readonly #memory: Memory<Holding>;
  readonly #origin: Origin;
  readonly #shelf: Shelf | undefined;
  readonly #patience: number;
  readonly #refreshes: Flights<Refresh>;
  readonly #questions: Flights<Promise<Access | Fault>>;
  /** Counts what is asked for and what is forgotten, to tell what came first. */
  #order = 0;

  /** @internal */
  constructor(client: Stigg, options: GateOptions) {
    if (typeof (Object(client) as Partial<Stigg>)[SIGN] !== "function") {
      throw refusal("client", `must be a client, as in entitlements(new Stigg()), got ${kindOf(client)}`);
    }
    const settings = (this.#settings = settingsOf(options));
    const { timeout, store } = settings;
    this.#tell = settings.tell;
    this.#memory = new Memory(settings.maxEntries, settings.maxBytes);
    this.#origin = new Origin(client, this.#tell);
    this.#shelf = store && new Shelf(store, client, this.#tell, timeout * STORE_PART, settings.staleIfError);
    this.#patience = Math.max(timeout, PATIENCE);
    this.#refreshes = new Flights(this.#tell);
    this.#questions = new Flights(this.#tell);
  }

  /**
   * Whether a customer may use something. Settles within `timeout`, and never rejects because Stigg cannot be reached:
   * then what is known answers, or the fallback.
   *
   * ```ts
   * const { hasAccess } = await gate.check({ customerId: "customer-123", featureId: "feature-seats" }, ctx);
   * ```
   *
   * @param context The `ctx` of a Worker, or its `waitUntil`, and a signal.
   * @throws {InvalidRequestError} If the question makes no sense.
   */
  async check(question: Question, context: Context = {}): Promise<Result> {
    const wanted = asked(question);
    checkContext(context);
    const begun = Date.now();
    const isHold = wanted.reserveAmount !== undefined;
    if (this.#settings.offline) return isHold ? this.#fallback(wanted) : this.#known(wanted);
    if (isHold || wanted.consistency === "fresh") return this.#alone(wanted, context, begun);
    const view = this.#look(wanted, begun, false);
    if (isUsable(view, FRESH)) return local(view, "fresh", begun);
    if (wanted.consistency === "local") return this.#known(wanted);
    const { view: known, cache = "miss", fault } = await this.#settled(wanted, this.#looking(wanted), context, begun);
    if (fault) return this.#without(wanted, fault);
    if (isUsable(known, GONE)) return local(known, cache, Date.now());
    return this.#asking(wanted, context, begun);
  }

  /**
   * The same without waiting: `undefined` unless what is known is fresh and decides.
   *
   * @throws {InvalidRequestError} If the question makes no sense.
   */
  checkSync(question: Question): Result | undefined {
    const wanted = asked(question);
    if (wanted.reserveAmount !== undefined || wanted.consistency === "fresh") return undefined;
    const now = Date.now();
    const isAlone = this.#settings.offline || wanted.consistency === "local";
    const view = this.#look(wanted, now, isAlone);
    if (!isUsable(view, isAlone ? IF_ERROR : FRESH)) return undefined;
    return local(view, cacheOf(view), now);
  }

  /**
   * All entitlements of a customer, no older than a check would take them: to show them, or to `seed` another gate.
   * `undefined` if nothing is known and Stigg cannot be reached.
   *
   * @throws {InvalidRequestError} If the customer is no text.
   */
  async snapshot(customerId: string, resourceId?: string | null, context: Context = {}): Promise<Snapshot | undefined> {
    const holder = holderOf({ customerId, resourceId });
    checkContext(context);
    const look: Look = () => this.#whole(holder);
    const isAlone = this.#settings.offline;
    const { view, fault = NO_REPLY } = isAlone ? {} : await this.#settled(holder, look, context, Date.now());
    const known = view ?? look(true);
    const most = fault.isDown ? IF_ERROR : REVALIDATE;
    return known && (view || known.freshness <= most) ? known.holding.snapshot(holder) : undefined;
  }

  /**
   * Takes a snapshot as if it had just come from Stigg, at the age that it says.
   *
   * @throws {InvalidRequestError} If it is none.
   */
  seed(snapshot: Snapshot): void {
    if (!isSnapshot(snapshot)) {
      throw refusal(
        "snapshot",
        "must be one that gate.snapshot() gave: { customerId, fetchedAt, accessDeniedReason, entitlements }",
      );
    }
    wellFormed(snapshot);
    // Clocks differ a little from one machine to the next.
    this.#put({ ...snapshot, fetchedAt: Math.min(snapshot.fetchedAt, Date.now()) }, ++this.#order);
  }

  /**
   * Forgets what is known of a customer, or of one of its resources: after a change of its plan, say. What is being
   * fetched at the moment does not count any more either.
   *
   * @returns When the store, if there is one, has forgotten it too; never rejects for that.
   * @throws {InvalidRequestError} If the customer is no text.
   */
  async invalidate(holder: Holder): Promise<void> {
    const known = holderOf(holder);
    const key = keyOf(known);
    this.#memory.set(key, Holding.forgotten(++this.#order));
    this.#refreshes.leave(key);
    await this.#shelf?.forget(known);
  }

  /**
   * Takes the usage that a reply tells, so that the next check counts with it: that of `v1.usage.report`,
   * `v2.usage.report` or `v1.credits.consumption.consume`. Of what is told twice, the newer counts.
   */
  applyUsage(reply: UsageReply): void {
    const now = Date.now();
    for (const { holder, featureId, currencyId, usage } of readings(reply)) {
      const holding = this.#memory.get(keyOf(holder));
      const grant = holding?.grant(featureId, currencyId);
      if (grant) holding?.put(grant.used(usage, now));
    }
  }

  #looking(question: Asked): Look {
    return (isUnreachable) => this.#look(question, Date.now(), isUnreachable);
  }

  /** What is known on a question. */
  #look(question: Asked, now: number, isUnreachable: boolean): View | undefined {
    const holding = this.#memory.get(keyOf(question));
    if (!holding) return undefined;
    const { featureId, currencyId, requestedUsage, requestedValues } = question;
    const grant = holding.grant(featureId, currencyId);
    const { facts, numbers } = holding.known(grant);
    const values = grant ? grant.values(requestedValues) : 0;
    const amount = requestedUsage ?? NaN;
    const judged = judge(facts, numbers, amount, values, holding.fetchedAt, now, isUnreachable, this.#settings);
    const [decision, freshness] = [judged & 0xffff, judged >> 16];
    const isOpen = (decision & 3) === ASK && freshness < GONE;
    const denial = isOpen ? grant?.short(requestedUsage ?? 0, now - this.#settings.denyTtl) : undefined;
    return { holding, grant, decision: denial ? DENY : decision, freshness, denial };
  }

  /** What is known of a holder as a whole. */
  #whole(holder: Holder): View | undefined {
    const holding = this.#memory.get(keyOf(holder));
    if (!holding) return undefined;
    const { facts, numbers } = holding.known(undefined);
    const isBarred = holding.reason !== null;
    // Without a reason against all of them, they are as good as an entitlement that is granted.
    const judged = judge(
      isBarred ? facts : WHOLE,
      numbers,
      NaN,
      0,
      holding.fetchedAt,
      Date.now(),
      false,
      this.#settings,
    );
    return { holding, grant: undefined, decision: ALLOW, freshness: judged >> 16, denial: undefined };
  }

  /** Finds out what is to be known, as far as that is needed: a refresh goes on behind what is only a little old. */
  async #settled(holder: Holder, look: Look, context: Context, begun: number): Promise<Settled> {
    wellFormed(holder);
    const wait = <T>(work: Promise<T>): Promise<T | typeof LATE> =>
      within(work, begun + this.#settings.timeout - Date.now(), context.signal);
    let landed: Holding | Fault | typeof LATE | undefined;
    for (const usesStore of [true, false]) {
      if (look(false)?.freshness === FRESH) break;
      const { work, isDetached } = this.#refresh(holder, look, context, usesStore);
      // What ends with this request must be waited for.
      const most = isDetached ? REVALIDATE : FRESH;
      let view = look(false);
      if (isUsable(view, most)) return { view, cache: "stale" };
      if (this.#shelf) {
        await wait(work.read);
        view = look(false);
        if (isUsable(view, most)) return { view, cache: view.freshness === FRESH ? "miss" : "stale" };
      }
      landed = await wait(work.landed);
      if (landed === LATE) return { fault: NO_REPLY };
      if (landed instanceof Fault) return { fault: landed };
      if (landed) break;
    }
    const view = look(false);
    // What has just come counts, even if it is to be kept for no time at all.
    return view && (view.freshness < GONE || view.holding === landed) ? { view } : {};
  }

  /** Fetches a holder's entitlements from the store or from Stigg, unless that is under way. */
  #refresh(holder: Holder, look: Look, context: Context, usesStore: boolean): Flight<Refresh> {
    const now = Date.now();
    return this.#refreshes.join(keyOf(holder), now, now + this.#patience, context, (): Begun<Refresh> => {
      const order = ++this.#order;
      const read = this.#stored(holder, order, usesStore);
      const fetched = read.then(async (isFound) => {
        // Another gate may have been here a moment ago.
        if (isFound && look(false)?.freshness === FRESH) return undefined;
        return this.#origin.snapshot(holder, this.#patience);
      });
      const landed = fetched.then((snapshot) =>
        snapshot === undefined || snapshot instanceof Fault ? snapshot : this.#put(snapshot, order),
      );
      // What was forgotten meanwhile must not come back by the store.
      const write = async (): Promise<void> => {
        const snapshot = await fetched;
        if ((await landed) instanceof Holding) await this.#shelf?.write(snapshot as Snapshot);
      };
      const nothing = (): void => {};
      return { work: { read, landed }, over: landed.then(nothing, nothing), done: write().catch(nothing) };
    });
  }

  async #stored(holder: Holder, order: number, usesStore: boolean): Promise<boolean> {
    // A store may not have forgotten yet what was invalidated.
    const isForgotten = this.#memory.get(keyOf(holder))?.isForgotten;
    const snapshot = usesStore && !isForgotten ? await this.#shelf?.read(holder) : undefined;
    return snapshot !== undefined && this.#put(snapshot, order) !== undefined;
  }

  /** Remembers a snapshot, together with what is known to be newer; not what was asked for before it was forgotten. */
  #put(snapshot: Snapshot, order: number): Holding | undefined {
    const key = keyOf(snapshot);
    const known = this.#memory.get(key);
    const incoming = Holding.of(snapshot, order);
    // What comes from the future, since a clock was set back, would hide all that is true now.
    const holding = known && known.fetchedAt <= Date.now() ? known.merged(incoming) : incoming;
    if (holding === known) return undefined;
    this.#memory.set(key, holding);
    return holding;
  }

  /** Has Stigg decide, together with whoever asks the same. */
  async #asking(question: Asked, context: Context, begun: number): Promise<Result> {
    const now = Date.now();
    const { featureId, currencyId, requestedUsage, requestedValues } = question;
    const holder = keyOf(question);
    const state = this.#memory.get(holder)?.order;
    // Nobody is told what was asked before something became known.
    const key = JSON.stringify([holder, state, featureId, currencyId, requestedUsage, requestedValues]);
    const { work } = this.#questions.join(key, now, now + this.#patience, context, () => {
      const work = this.#origin.check({ ...question }, this.#patience);
      const done = work.then(
        (access) => this.#learn(question, access, now),
        () => {},
      );
      return { work, over: done, done };
    });
    const access = await within(work, begun + this.#settings.timeout - now, context.signal);
    return access === LATE || access instanceof Fault
      ? this.#without(question, access === LATE ? NO_REPLY : access)
      : serverResult(access);
  }

  /** Has Stigg decide on this question alone. */
  async #alone(question: Asked, context: Context, begun: number): Promise<Result> {
    wellFormed(question);
    const { timeout } = this.#settings;
    const access = await within(this.#origin.check(question, timeout, context.signal), timeout, context.signal);
    const isHold = question.reserveAmount !== undefined;
    if (access === LATE || access instanceof Fault) {
      // Nothing that was known before makes a hold.
      if (isHold) return this.#fallback(question);
      return this.#without(question, access === LATE ? NO_REPLY : access);
    }
    if (!isHold) this.#learn(question, access, begun);
    return serverResult(access);
  }

  /** Keeps what an answer shows beyond its question. */
  #learn(question: Asked, access: Access | Fault, seen: number): void {
    if (access instanceof Fault) return;
    const { featureId, currencyId, requestedUsage = 0, requestedValues } = question;
    const holding = this.#memory.get(keyOf(question));
    const known = holding?.grant(featureId, currencyId);
    if (!holding || !known) return;
    const { currentUsage, usagePeriodStart, usagePeriodEnd, usageUpdatedAt } = access;
    const usage = { currentUsage, usagePeriodStart, usagePeriodEnd, usageUpdatedAt };
    const grant = typeof currentUsage === "number" ? known.used(usage, seen) : known;
    grant.learn(access.isGranted === true, String(access.accessDeniedReason), requestedUsage, requestedValues, seen);
    holding.put(grant);
  }

  /** The answer of what is known, unless that is too old, where nobody is asked. */
  #known(question: Asked): Result {
    const now = Date.now();
    const view = this.#look(question, now, true);
    return isUsable(view, IF_ERROR) ? local(view, cacheOf(view), now) : this.#fallback(question);
  }

  /** The same where Stigg was asked and gives no answer. */
  #without(question: Asked, { isDown }: Fault): Result {
    const now = Date.now();
    const view = this.#look(question, now, isDown);
    if (!isUsable(view, isDown ? IF_ERROR : REVALIDATE)) return this.#fallback(question);
    // Somebody else may have had more luck meanwhile.
    return local(view, view.freshness === FRESH ? "miss" : "stale", now);
  }

  #fallback(question: Asked): Result {
    const { customerId, resourceId, featureId, currencyId } = question;
    this.#tell({ type: "fallback", holder: { customerId, resourceId }, featureId, currencyId });
    const { fallback, onUnknown } = this.#settings;
    const own = fallbackOf("fallback", question.fallback);
    return fallbackResult(merged(own, fallback.get((featureId ?? currencyId) as string)), onUnknown);
  }
}

/** Facts of a boolean feature that is granted. */
const WHOLE = 1 | (1 << 3);

/** Whether a view decides, and is fresh enough. */
function isUsable(view: View | undefined, most: number): view is View {
  return view !== undefined && (view.decision & 3) !== ASK && view.freshness <= most;
}

function cacheOf({ freshness }: View): Cache {
  return freshness === FRESH ? "fresh" : "stale";
}

function local({ decision, denial, grant, holding }: View, cache: Cache, now: number): Result {
  // A state of the customer says it all; entitlements that are still known say nothing then.
  const access = holding.reason === null ? grant?.access : undefined;
  return localResult(decision, access, denial ?? holding.reason, cache, Math.max(now - holding.fetchedAt, 0));
}
