// A store that several gates share: it saves requests, and never costs more than them.

import { equal, ok } from "../contract/expect.mjs";
import { boolean, FLAG, listed } from "./access.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

/** A store on the case's clock. */
class Shelf {
  /** @type {Map<string, string>} */
  kept = new Map();
  reads = 0;
  delay = 5;
  /** @type {unknown} */
  ttl;

  /** @param {import("./clock.mjs").Clock} clock */
  constructor(clock) {
    this.clock = clock;
  }

  /** @param {string} key */
  async get(key) {
    this.reads++;
    await this.clock.sleep(this.delay);
    return this.kept.get(key);
  }

  /** @param {string} key @param {string} value @param {{ ttl: number }} options */
  async set(key, value, { ttl }) {
    this.ttl = ttl;
    this.kept.set(key, value);
  }

  /** @param {string} key */
  async delete(key) {
    this.kept.delete(key);
  }
}

/** A gate that has stored what a customer has. @param {import("./setting.mjs").Setting} setting @param {object} [options] */
async function stored(setting, options) {
  const { clock, origin } = setting;
  origin.entitlements = () => listed(boolean());
  const store = new Shelf(clock);
  const gate = setting.gate({ store, ...options });
  await setting.check(gate, FLAG);
  await Promise.all(setting.kept.map((work) => clock.settle(work)));
  equal(1, store.kept.size, "what is stored");
  return { store, gate };
}

/** How a store fails. @type {Record<string, (store: Shelf) => object>} */
const broken = {
  throws: () => {
    const fail = () => {
      throw new Error("no store today");
    };
    return { get: fail, set: fail, delete: fail };
  },
  rejects: () => {
    const fail = () => Promise.reject(new Error("no store today"));
    return { get: fail, set: fail, delete: fail };
  },
  "never answers": () => {
    const hang = () => new Promise(() => {});
    return { get: hang, set: hang, delete: hang };
  },
  "is slow": (store) => Object.assign(store, { delay: 300 }),
  "gives no text": () => ({ get: () => ({ hasAccess: true }), set() {}, delete() {} }),
  "gives another text": () => ({ get: () => '{"isGranted": true}', set() {}, delete() {} }),
  "gives nothing": () => ({ get: () => null, set() {}, delete() {} }),
};

/** @type {Record<string, Case>} */
export const stores = {
  "what one gate has stored another need not ask for": async (setting) => {
    const { clock, origin } = setting;
    const { store } = await stored(setting);
    await clock.advance(10_000);
    const other = setting.gate({ store });
    const { hasAccess, cache, ageMs } = await setting.check(other, FLAG);
    equal([true, "miss", 10_055, 1], [hasAccess, cache, ageMs, origin.count()], "answer");
    equal("fresh", (await setting.check(other, FLAG)).cache, "from memory then");
    equal([2, 3600], [store.reads, store.ttl], "reads, and seconds to keep it");
  },
  "what is stored and old is answered at once and refreshed": async (setting) => {
    const { clock, origin } = setting;
    const { store } = await stored(setting);
    await clock.advance(60_000);
    const since = clock.now;
    const { cache } = await setting.check(setting.gate({ store }), FLAG);
    equal(["stale", 5], [cache, clock.now - since], "answer, and how long it took");
    await Promise.all(setting.kept.map((work) => clock.settle(work)));
    equal(2, origin.count(), "requests");
    equal("miss", (await setting.check(setting.gate({ store }), FLAG)).cache, "the next gate has it fresh");
    equal(2, origin.count(), "requests in all");
  },
  "a key of its own for each API key, and neither shows": async (setting) => {
    const { clock, origin } = setting;
    const { store } = await stored(setting);
    for (const client of [{ apiKey: "fake-key-of-another" }, { baseURL: "http://127.0.0.1:2" }]) {
      const gate = setting.package.entitlements(setting.client(client), { store });
      await setting.check(gate, FLAG);
    }
    await Promise.all(setting.kept.map((work) => clock.settle(work)));
    equal([3, 3], [origin.count(), store.kept.size], "requests and entries");
    const text = JSON.stringify([...store.kept]);
    ok(!text.includes("fake-key") && !text.includes(btoa("fake-key").slice(0, -2)), `a key shows in ${text}`);
  },
  "an entry of one customer is none of another": async (setting) => {
    const { store } = await stored(setting);
    const [[key, value]] = store.kept;
    store.kept.set(key.replace("customer-1", "customer-2"), value);
    setting.origin.entitlements = () => listed(boolean({ isGranted: false }));
    const gate = setting.gate({ store });
    equal(false, (await setting.check(gate, { ...FLAG, customerId: "customer-2" })).hasAccess, "answer");
    equal(1, setting.told("store"), "faults of the store that were told");
  },
  "whatever letter of an entry changes, it is a miss": async (setting) => {
    const { store } = await stored(setting);
    const [[key, value]] = store.kept;
    setting.origin.entitlements = () => listed(boolean({ isGranted: false }));
    for (let at = 0; at < value.length; at += 7) {
      store.kept.set(key, `${value.slice(0, at)}${value[at] === "1" ? "2" : "1"}${value.slice(at + 1)}`);
      equal(false, (await setting.check(setting.gate({ store }), FLAG)).hasAccess, `letter ${at}`);
    }
    for (const length of [0, 1, 44, 45, 100, value.length - 1]) {
      store.kept.set(key, value.slice(0, length));
      equal(false, (await setting.check(setting.gate({ store }), FLAG)).hasAccess, `its first ${length} letters`);
    }
  },
  "an entry from the future is a miss": async (setting) => {
    const { clock, origin } = setting;
    const { store } = await stored(setting);
    clock.now -= 60_000;
    const gate = setting.gate({ store });
    await setting.check(gate, FLAG);
    equal(2, origin.count(), "requests");
    equal("fresh", (await setting.check(gate, FLAG)).cache, "afterwards");
  },
  "what is invalidated is gone from the store, too": async (setting) => {
    const { clock } = setting;
    const { store, gate } = await stored(setting);
    await clock.settle(gate.invalidate({ customerId: "customer-1" }));
    equal(0, store.kept.size, "entries");
  },
  "what is invalidated does not come back from a store that has not forgotten it yet": async (setting) => {
    const { store, gate } = await stored(setting);
    store.delete = async () => {};
    await setting.clock.settle(gate.invalidate({ customerId: "customer-1" }));
    setting.origin.entitlements = () => listed(boolean({ isGranted: false }));
    equal(false, (await setting.check(gate, FLAG)).hasAccess, "answer");
  },
  "who waits for a store waits no longer for it than a quarter of the time": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const store = new Shelf(clock);
    store.delay = 10_000;
    const since = clock.now;
    equal(true, (await setting.check(setting.gate({ store }), FLAG)).hasAccess, "answer");
    equal(300, clock.now - since, "milliseconds");
  },
  "fresh hits read no store": async (setting) => {
    const { store, gate } = await stored(setting);
    const { reads } = store;
    await setting.check(gate, FLAG);
    equal(reads, store.reads, "reads");
  },
  ...Object.fromEntries(
    Object.entries(broken).map(([name, spoil]) => [
      `a store that ${name} is a miss`,
      /** @type {Case} */ async (setting) => {
        const { clock, origin } = setting;
        origin.entitlements = () => listed(boolean({ isGranted: false, accessDeniedReason: "Revoked" }));
        const gate = setting.gate({ store: spoil(new Shelf(clock)) });
        const { accessDeniedReason, isFallback } = await setting.check(gate, FLAG);
        equal(["Revoked", false], [accessDeniedReason, isFallback], "answer");
        equal("fresh", (await setting.check(gate, FLAG)).cache, "from memory then");
        await clock.settle(gate.invalidate({ customerId: "customer-1" }));
        equal(undefined, gate.checkSync({ customerId: "customer-1", ...FLAG }), "after it was invalidated");
      },
    ]),
  ),
};
