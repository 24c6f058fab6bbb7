// Whatever happens in whatever order, some things hold for every answer. The sequences are the same in every run.

import { equal, ok } from "../contract/expect.mjs";
import { FLAG, listed, number, SEATS } from "./access.mjs";
import { random } from "./random.mjs";

/** @typedef {import("./setting.mjs").Case} Case */
/** @typedef {{ customerId: string, resourceId?: string }} Holder */

const [TTL, SWR, STALE_IF_ERROR, TIMEOUT] = [30_000, 300_000, 3_600_000, 1_000];
const SEQUENCES = 25;
const STEPS = 40;

/** These look alike where they are merely joined. @type {Holder[]} */
const HOLDERS = [
  { customerId: "a" },
  { customerId: "a:b" },
  { customerId: "a", resourceId: "b" },
  { customerId: "a", resourceId: "" },
  { customerId: "1:a", resourceId: "b" },
  { customerId: "-a" },
  { customerId: "ä😀\n", resourceId: '"' },
];

/** Times to let pass: short ones, and such that just reach an age or just do not. */
const PAUSES = [1, 49, 500, 999, 2_000, 5_000, TTL - 1, TTL, 100_000, SWR - 100, SWR, 1_000_000, STALE_IF_ERROR];

/** @type {(import("./origin.mjs").Failure | undefined)[]} */
const FAILURES = [
  undefined,
  undefined,
  undefined,
  "reset",
  "silence",
  "deaf",
  { status: 500 },
  { status: 429 },
  { status: 401 },
];

const keyOf = (/** @type {Holder} */ { customerId, resourceId }) => JSON.stringify([customerId, resourceId ?? null]);
const holderOf = (/** @type {import("./origin.mjs").Request} */ { customerId, query }) => ({
  customerId,
  ...(query.has("resourceId") && { resourceId: /** @type {string} */ (query.get("resourceId")) }),
});

/** A store that works, or does one thing wrong or another. @param {ReturnType<typeof random>} chance @param {import("./clock.mjs").Clock} clock */
function moodyStore(chance, clock) {
  /** @type {Map<string, string>} */
  const kept = new Map();
  const mood = async () => {
    const mood = chance.below(8);
    if (mood === 0) throw new Error("no store today");
    await clock.sleep(mood === 1 ? 5_000 : mood);
    return mood;
  };
  return {
    async get(/** @type {string} */ key) {
      const value = kept.get(key);
      return (await mood()) === 2 ? value?.slice(0, chance.below(value.length)) : value;
    },
    async set(/** @type {string} */ key, /** @type {string} */ value) {
      await mood();
      kept.set(key, value);
    },
    async delete(/** @type {string} */ key) {
      await mood();
      kept.delete(key);
    },
  };
}

/**
 * Lets chance choose what happens, and looks at every answer.
 * @param {import("./setting.mjs").Setting} setting
 * @param {number} seed
 * @param {boolean} hasStore
 */
async function live(setting, seed, hasStore) {
  const { clock, origin } = setting;
  const chance = random(seed);
  // Each reply has a limit of its own, by which an answer tells on which it rests.
  /** @type {{ key: string, at: number }[]} */
  const replies = [];
  origin.entitlements = (request) => {
    replies.push({ key: keyOf(holderOf(request)), at: request.at });
    return listed(number(0, 1_000_000 + replies.length));
  };
  const gate = setting.gate(hasStore ? { store: moodyStore(chance, clock) } : {});
  /** @type {Promise<void>[]} */
  const asked = [];

  const check = async (/** @type {Holder} */ holder) => {
    const since = clock.now;
    const requests = () => origin.requests.filter((request) => keyOf(holderOf(request)) === keyOf(holder));
    const before = requests().length;
    const controller = new AbortController();
    if (chance.below(6) === 0) setTimeout(() => controller.abort(), chance.below(1_500));
    const answer = await gate.check({ ...holder, ...SEATS }, { ...setting.context, signal: controller.signal });
    const what = `seed ${seed}: ${JSON.stringify(answer)} for ${JSON.stringify(holder)}`;
    ok(clock.now - since <= TIMEOUT, `it took ${clock.now - since} ms: ${what}`);
    if (answer.isFallback) return ok(!answer.hasAccess && answer.decidedBy === "fallback", what);
    const reply = replies[answer.usageLimit - 1_000_001];
    equal(keyOf(holder), reply.key, `whose data it is: ${what}`);
    const age = clock.now - reply.at;
    equal(age, answer.ageMs, `its age: ${what}`);
    const own = requests();
    const isRefreshed = own.some(({ isOpen }) => isOpen) || hasStore || setting.told("failed") > 0;
    const hasFailed = setting.told("failed") > 0 || own.some(({ isOpen }) => isOpen) || controller.signal.aborted;
    ok(age < TTL || (age < SWR && isRefreshed) || (age < STALE_IF_ERROR && hasFailed), `it is too old: ${what}`);
    if (answer.cache === "fresh") {
      ok(age < TTL, `it is not fresh: ${what}`);
      equal([before, since], [own.length, clock.now], `a fresh hit needs neither requests nor time: ${what}`);
    }
  };

  const flying = () => {
    const open = origin.requests
      .filter(({ isOpen, at }) => isOpen && clock.now - at < 10_000)
      .map((request) => keyOf(holderOf(request)));
    equal(new Set(open).size, open.length, `seed ${seed}: requests that are under way, one for each holder`);
  };

  let hasForgotten = false;
  for (let step = 0; step < STEPS; step++) {
    const holder = chance.pick(HOLDERS);
    switch (chance.below(8)) {
      case 0:
        origin.failure = chance.pick(FAILURES);
        break;
      case 1:
        origin.delay = chance.pick([1, 50, 400, 990, 3_000]);
        break;
      case 2:
        // A new request may then be under way beside the old one, which does not count any more.
        hasForgotten = true;
        asked.push(gate.invalidate(holder));
        break;
      case 3:
        await clock.advance(chance.pick(PAUSES));
        break;
      default:
        for (let count = chance.below(4); count >= 0; count--)
          asked.push(check(chance.below(3) ? holder : chance.pick(HOLDERS)));
    }
    await clock.advance(0);
    if (!hasForgotten) flying();
  }
  await clock.settle(Promise.all(asked));
  await clock.settle(Promise.all(setting.kept));
  return replies.length;
}

/** @param {boolean} hasStore @returns {Case} */
const sequences_ = (hasStore) => async (setting) => {
  const { Setting } = await import("./setting.mjs");
  let replies = 0;
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const own = new Setting(setting.package);
    const restore = own.clock.install();
    try {
      replies += await live(own, seed + (hasStore ? 1_000 : 0), hasStore);
    } finally {
      restore();
      setting.clock.install();
    }
  }
  ok(replies > SEQUENCES * 5, `only ${replies} good replies: too little has happened`);
};

/** @type {Record<string, Case>} */
export const sequences = {
  "any sequence of checks, failures, pauses and invalidations": sequences_(false),
  "the same with a store of many moods": sequences_(true),
  "memory holds what was used last, as much as it may": async (setting) => {
    const { origin } = setting;
    const chance = random(7);
    origin.entitlements = () => listed(number(0, 5));
    for (const options of [{ maxEntries: 10 }, { maxBytes: 10 * 1_000 }]) {
      const gate = setting.gate(options);
      /** The customers, in the order in which they were used. @type {string[]} */
      let used = [];
      for (let step = 0; step < 300; step++) {
        const customerId = `customer-${chance.below(25)}`;
        const rank = used.indexOf(customerId);
        const { cache } = await setting.check(gate, { ...SEATS, customerId });
        used = [customerId, ...used.filter((id) => id !== customerId)];
        const isKept = rank >= 0 && rank < ("maxEntries" in options ? 10 : 5);
        if (isKept) equal("fresh", cache, `${customerId}, used ${rank} others ago`);
        if (rank < 0 || rank >= 10) equal("miss", cache, `${customerId}, used ${rank} others ago`);
      }
    }
  },
  "an entry that is greater than all memory is not kept": async (setting) => {
    setting.origin.entitlements = () => listed(number(0, 5));
    const gate = setting.gate({ maxBytes: 100 });
    for (const expected of [1, 2]) {
      equal(true, (await setting.check(gate, SEATS)).hasAccess, "answer");
      equal(expected, setting.origin.count("snapshot"), "requests");
    }
  },
  "no two holders are taken for one another, whatever their names": async (setting) => {
    const { clock } = setting;
    const chance = random(11);
    const letters = ["a", "b", ":", "-", "1", "2", "\n", '"', "\\", "ä", "😀", "\u0000", " ", "%3A"];
    const word = () => Array.from({ length: chance.below(4) }, () => chance.pick(letters)).join("");
    const gate = setting.gate({ offline: true });
    /** @type {Map<string, Holder & { limit: number }>} */
    const known = new Map();
    for (let limit = 1; limit <= 3_000; limit++) {
      const holder = { customerId: word() || "a", ...(chance.below(2) && { resourceId: word() }) };
      known.set(keyOf(holder), { ...holder, limit });
      clock.now++;
      gate.seed({ ...holder, fetchedAt: clock.now, ...listed(number(0, limit)) });
    }
    ok(known.size > 1_000, `only ${known.size} holders`);
    for (const { limit, ...holder } of known.values()) {
      equal(limit, gate.checkSync({ ...holder, ...SEATS }).usageLimit, JSON.stringify(holder));
      equal(
        "NoFeatureEntitlementInSubscription",
        gate.checkSync({ ...holder, ...FLAG }).accessDeniedReason,
        "another feature",
      );
    }
  },
};
