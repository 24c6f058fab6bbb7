// What the gate costs beside what a programmer would write by hand, and how often it asks. Prints one line of JSON.

import { once } from "node:events";
import { Worker } from "node:worker_threads";

import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";

const FEATURE = "feature-seats";
const question = { customerId: "customer-1", featureId: FEATURE, requestedUsage: 1 };
const feature = (id, currentUsage) => ({
  type: "FEATURE",
  isGranted: true,
  accessDeniedReason: null,
  feature: { id, displayName: "Seats", featureStatus: "ACTIVE", featureType: "NUMBER" },
  currentUsage,
  usageLimit: 100,
  hasUnlimitedUsage: false,
  resetPeriod: "MONTH",
  usagePeriodEnd: "2126-01-01T00:00:00.000Z",
});
/** Each customer has five entitlements. */
const listed = JSON.stringify({
  data: {
    accessDeniedReason: null,
    entitlements: [FEATURE, "feature-a", "feature-b", "feature-c", "feature-d"].map((id) => feature(id, 5)),
  },
});

let asked = 0;
const reply = { status: 200, ok: true, headers: new Headers(), type: "default", text: async () => listed };
const fetch = async () => {
  asked++;
  return reply;
};
const client = new Stigg({ apiKey: "not-a-real-key", baseURL: "http://127.0.0.1:1", fetch });
const endless = { ttl: Infinity, swr: Infinity };

/** The same decision by hand: a map, a time to live, a limit. */
const byHand = {
  known: new Map([["customer-1", new Map([[FEATURE, { usage: 5, limit: 100, isGranted: true, ends: 4e12, fetched: Date.now() }]])]]),
  check({ customerId, featureId, requestedUsage = 0 }) {
    const now = Date.now();
    const entry = this.known.get(customerId)?.get(featureId);
    if (!entry || now - entry.fetched >= 3_600_000 || entry.ends <= now) return undefined;
    const hasAccess = entry.isGranted && entry.usage + requestedUsage <= entry.limit;
    return { hasAccess, usageLimit: entry.limit, currentUsage: entry.usage, ageMs: now - entry.fetched };
  },
};

/** Nanoseconds for one call: the median of many batches, each kind in turn. */
async function compare(kinds, times, rounds) {
  const spent = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of Object.entries(kinds)) {
      const since = performance.now();
      await call(times);
      spent[name].push(((performance.now() - since) * 1e6) / times);
    }
  }
  return Object.fromEntries(Object.entries(spent).map(([name, values]) => [name, values.sort((a, b) => a - b)[rounds >> 1]]));
}

async function decisions() {
  const gate = entitlements(client, endless);
  await gate.check(question);
  let allowed = 0;
  const found = await compare(
    {
      map: (times) => {
        for (let n = 0; n < times; n++) if (byHand.check(question).hasAccess) allowed++;
      },
      checkSync: (times) => {
        for (let n = 0; n < times; n++) if (gate.checkSync(question).hasAccess) allowed++;
      },
      check: async (times) => {
        for (let n = 0; n < times; n++) if ((await gate.check(question)).hasAccess) allowed++;
      },
    },
    50_000,
    41,
  );
  if (allowed !== 3 * 50_000 * 41) throw new Error("a check should have been allowed");
  return found;
}

/** A server on loopback, in a thread of its own. */
const server = `
  import { createServer } from "node:http";
  import { parentPort } from "node:worker_threads";
  const access = ${JSON.stringify(JSON.stringify({ data: feature(FEATURE, 5) }))};
  createServer((_, response) => response.writeHead(200, { "content-type": "application/json" }).end(access))
    .listen(0, "127.0.0.1", function () { parentPort.postMessage(this.address().port); });
`;

async function roundTrip() {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(server)}`));
  const [port] = await once(worker, "message");
  const remote = new Stigg({ apiKey: "not-a-real-key", baseURL: `http://127.0.0.1:${port}` });
  const { customerId, ...rest } = question;
  const call = async (times) => {
    for (let n = 0; n < times; n++) await remote.v1.customers.checkEntitlement(customerId, rest);
  };
  await call(200);
  const { roundTrip } = await compare({ roundTrip: call }, 100, 15);
  await worker.terminate();
  return roundTrip;
}

/** Many checks of many customers, by chance: what the memory comes to. */
async function many(customers, checks, maxBytes) {
  const heap = () => {
    gc();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const gate = entitlements(client, { ...endless, maxBytes });
  asked = 0;
  const since = performance.now();
  for (let n = 0, state = 1; n < checks; n++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    await gate.check({ ...question, customerId: `customer-${state % customers}` });
  }
  const seconds = (performance.now() - since) / 1000;
  const grown = heap() - before;
  // The gate must live until here.
  if (!(await gate.check(question)).hasAccess) throw new Error("a check should have been allowed");
  return { checks, seconds, grown, maxBytes, asked };
}

/** A million checks at so many a second, of customers as frequent as Zipf's law has it: how often Stigg is asked. */
async function trace(customers, checks, perSecond, options) {
  const sums = [];
  let sum = 0;
  for (let rank = 1; rank <= customers; rank++) sums.push((sum += 1 / rank));
  const chosen = (value) => {
    let [low, high] = [0, customers - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const now = Date.now;
  const begun = now();
  let virtual = begun;
  Date.now = () => virtual;
  const gate = entitlements(client, options);
  asked = 0;
  for (let n = 0, state = 7; n < checks; n++) {
    virtual = begun + (n * 1000) / perSecond;
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    await gate.check({ ...question, customerId: `customer-${chosen((state / 2 ** 32) * sum)}` });
  }
  Date.now = now;
  return (asked * 1000) / checks;
}

const [customers, checks] = process.argv.slice(2).map(Number);
const measured = {
  ...(await decisions()),
  roundTrip: await roundTrip(),
  roomy: await many(customers, checks, 2 ** 28),
  tight: await many(customers, checks / 10, 2 ** 22),
  slow: await trace(customers, checks, 100),
  fast: await trace(customers, checks, 10_000),
};
console.log(JSON.stringify(measured));
