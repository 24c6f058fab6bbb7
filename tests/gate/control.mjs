// What the caller does beside asking: fallbacks, seeds, usage, invalidation.

import { equal } from "../contract/expect.mjs";
import { boolean, credit, FLAG, listed, number, SEATS, TOKENS } from "./access.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

const HOLDER = { customerId: "customer-1" };

/** @type {Record<string, Case>} */
const fallbacks = {
  "fallbacks are merged field by field: the call's, the feature's, then the last resort": async (setting) => {
    setting.origin.failure = "reset";
    const fallback = { "feature-seats": { hasAccess: true, usageLimit: 5, currentUsage: 1 }, "currency-tokens": false };
    const gate = setting.gate({ fallback, onUnknown: "allow" });
    const own = await setting.check(gate, { ...SEATS, fallback: { usageLimit: 7 } });
    equal([true, 7, 1], [own.hasAccess, own.usageLimit, own.currentUsage], "of both");
    equal(false, (await setting.check(gate, { ...SEATS, fallback: false })).hasAccess, "the call's");
    equal(false, (await setting.check(gate, TOKENS)).hasAccess, "the currency's");
    equal(true, (await setting.check(gate, FLAG)).hasAccess, "the last resort");
    equal(false, (await setting.check(setting.gate(), FLAG)).hasAccess, "without any");
  },
  "an event tells of a fallback what was asked": async (setting) => {
    setting.origin.failure = "reset";
    await setting.check(setting.gate(), { ...FLAG, resourceId: "resource-1" });
    const { holder, featureId } = setting.events.find(({ type }) => type === "fallback");
    equal([{ ...HOLDER, resourceId: "resource-1" }, "feature-flag"], [holder, featureId], "event");
  },
};

/** @type {Record<string, Case>} */
const local = {
  "checkSync decides what is fresh, and nothing else": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean(), number(8, 10));
    const gate = setting.gate();
    const question = { ...HOLDER, ...FLAG };
    equal(undefined, gate.checkSync(question), "before");
    await setting.check(gate, FLAG);
    equal(["fresh", true], [gate.checkSync(question).cache, gate.checkSync(question).hasAccess], "fresh");
    equal(undefined, gate.checkSync({ ...HOLDER, ...SEATS, requestedUsage: 5 }), "what only Stigg knows");
    await clock.advance(30_000);
    equal(undefined, gate.checkSync(question), "old");
    equal(1, origin.count(), "requests");
  },
  "local consistency sends nothing": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    const question = { ...FLAG, consistency: "local" };
    equal(true, (await setting.check(gate, question)).isFallback, "before");
    await setting.check(gate, FLAG);
    await clock.advance(600_000);
    equal("stale", (await setting.check(gate, question)).cache, "old");
    equal(1, origin.count(), "requests");
  },
  "offline nothing is ever sent": async (setting) => {
    const { clock, origin } = setting;
    const gate = setting.gate({ offline: true, fallback: { "feature-seats": true } });
    gate.seed({ ...HOLDER, fetchedAt: clock.now, ...listed(boolean()) });
    const answers = [
      await setting.check(gate, FLAG),
      await setting.check(gate, { ...FLAG, consistency: "fresh" }),
      await setting.check(gate, { ...SEATS, customerId: "customer-2" }),
      gate.checkSync({ ...HOLDER, ...FLAG }),
    ];
    equal(
      [true, true, true, true],
      answers.map(({ hasAccess }) => hasAccess),
      "answers",
    );
    equal(
      [false, false, true, false],
      answers.map(({ isFallback }) => isFallback),
      "fallbacks",
    );
    const hold = { ...TOKENS, reserveAmount: 1, reservationId: "hold-1" };
    equal(true, (await setting.check(gate, hold)).isFallback, "a hold");
    equal(listed(boolean()).entitlements, (await clock.settle(gate.snapshot("customer-1"))).entitlements, "snapshot");
    equal(undefined, await clock.settle(gate.snapshot("customer-2")), "another snapshot");
    equal(0, origin.count(), "requests");
  },
  "a snapshot makes another gate know what this one knows, and how old it is": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean(), credit(1, 5));
    const gate = setting.gate();
    const snapshot = await clock.settle(gate.snapshot("customer-1", "resource-1", setting.context));
    equal(
      { ...HOLDER, resourceId: "resource-1", fetchedAt: clock.now - 50, ...listed(boolean(), credit(1, 5)) },
      snapshot,
      "snapshot",
    );
    await clock.advance(20_000);
    const other = setting.gate();
    other.seed(JSON.parse(JSON.stringify(snapshot)));
    const { cache, ageMs } = await setting.check(other, { ...FLAG, resourceId: "resource-1" });
    equal(["fresh", 20_050, 1], [cache, ageMs, origin.count()], "the other gate's answer");
    await clock.advance(20_000);
    equal(
      snapshot,
      await clock.settle(gate.snapshot("customer-1", "resource-1", setting.context)),
      "old: given, and refreshed",
    );
    await Promise.all(setting.kept.map((work) => clock.settle(work)));
    equal(2, origin.count(), "requests");
    origin.failure = "reset";
    equal(undefined, await clock.settle(gate.snapshot("customer-3")), "out of reach");
  },
  "a seed from a machine whose clock is ahead is of now": (setting) => {
    const { clock } = setting;
    const gate = setting.gate();
    gate.seed({ ...HOLDER, fetchedAt: clock.now + 50, ...listed(boolean()) });
    const { hasAccess, cache, ageMs } = gate.checkSync({ ...HOLDER, ...FLAG });
    equal([true, "fresh", 0], [hasAccess, cache, ageMs], "answer");
  },
  "an older seed does not replace what is newer": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    await setting.check(gate, FLAG);
    gate.seed({ ...HOLDER, fetchedAt: clock.now - 10_000, ...listed(boolean({ isGranted: false })) });
    equal(true, gate.checkSync({ ...HOLDER, ...FLAG }).hasAccess, "answer");
  },
};

/** @type {Record<string, Case>} */
const invalidation = {
  "what was invalidated is asked for anew": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = ({ query }) => listed(boolean({ isGranted: origin.count() > 2 || query.has("resourceId") }));
    const gate = setting.gate();
    await setting.check(gate, { ...FLAG, resourceId: "resource-1" });
    equal(false, (await setting.check(gate, FLAG)).hasAccess, "before");
    await clock.settle(gate.invalidate(HOLDER));
    equal(undefined, gate.checkSync({ ...HOLDER, ...FLAG }), "right afterwards");
    equal(true, (await setting.check(gate, FLAG)).hasAccess, "after");
    equal("fresh", (await setting.check(gate, { ...FLAG, resourceId: "resource-1" })).cache, "another holder");
  },
  "what was under way when it was invalidated does not come back": async (setting) => {
    const { clock, origin } = setting;
    let isGranted = false;
    origin.entitlements = () => listed(boolean({ isGranted }));
    const gate = setting.gate();
    origin.delay = 300;
    const before = gate.check({ ...HOLDER, ...FLAG }, setting.context);
    await clock.advance(100);
    await clock.settle(gate.invalidate(HOLDER));
    // The request that is under way shall find the old state.
    await clock.advance(199);
    const after = gate.check({ ...HOLDER, ...FLAG }, setting.context);
    await clock.advance(0);
    equal(2, origin.count(), "requests: a new one does not wait for the old one");
    await clock.advance(1);
    equal(undefined, gate.checkSync({ ...HOLDER, ...FLAG }), "what is known when the old one has its answer");
    isGranted = true;
    equal(true, (await clock.settle(after)).hasAccess, "a check after it");
    await clock.settle(before);
    equal(true, gate.checkSync({ ...HOLDER, ...FLAG }).hasAccess, "what is kept");
  },
};

/** A report's reply. @param {number} currentUsage @param {string} createdAt @param {object} [others] */
const report = (currentUsage, createdAt, others) => ({
  id: "usage-1",
  ...HOLDER,
  ...SEATS,
  value: 1,
  timestamp: "2026-06-15T12:00:00.000Z",
  createdAt,
  currentUsage,
  ...others,
});

/** @type {Record<string, Case>} */
const usage = {
  "the usage that a report's reply tells counts at once": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(number(5, 10));
    const gate = setting.gate();
    const question = { ...SEATS, requestedUsage: 3 };
    await setting.check(gate, question);
    await clock.advance(100);
    gate.applyUsage([report(7, "2026-06-15T12:00:00.100Z")]);
    const { hasAccess, currentUsage, cache } = await setting.check(gate, question);
    equal([true, 7, "fresh"], [hasAccess, currentUsage, cache], "first version");
    gate.applyUsage({ usages: [report(6, "2026-06-15T12:00:00.120Z")] });
    equal(6, gate.checkSync({ ...HOLDER, ...SEATS }).currentUsage, "second version");
    gate.applyUsage([report(9, "2026-06-15T12:00:00.110Z")]);
    equal(6, gate.checkSync({ ...HOLDER, ...SEATS }).currentUsage, "an older one that comes late");
    gate.applyUsage([report(9, "2026-06-15T12:00:00.130Z", { customerId: "customer-2" })]);
    gate.applyUsage([report(9, "2026-06-15T12:00:00.130Z", { resourceId: "resource-1" })]);
    equal(6, gate.checkSync({ ...HOLDER, ...SEATS }).currentUsage, "those of others");
    equal(1, origin.count(), "requests");
  },
  "a later snapshot replaces what replies have told": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(number(5, 10));
    const gate = setting.gate();
    await setting.check(gate, SEATS);
    await clock.advance(100);
    gate.applyUsage([report(7, "2026-06-15T12:00:00.100Z")]);
    origin.entitlements = () => listed(number(8, 10));
    await clock.advance(400_000);
    equal(8, (await setting.check(gate, SEATS)).currentUsage, "usage");
  },
  "the reply to a consumption of credits counts, too": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(credit(5, 10));
    const gate = setting.gate();
    await setting.check(gate, TOKENS);
    const wallet = { ...TOKENS, currentUsage: 9, usageLimit: 10, timestamp: "2026-06-15T12:00:00.050Z" };
    gate.applyUsage({ ...HOLDER, ...TOKENS, amount: 4, timestamp: "2026-06-15T12:00:00.050Z", credit: wallet });
    equal(9, gate.checkSync({ ...HOLDER, ...TOKENS }).currentUsage, "usage");
    equal(undefined, gate.checkSync({ ...HOLDER, ...TOKENS, requestedUsage: 2 }), "more than there is");
    await clock.advance(10);
    gate.applyUsage({
      usages: [],
      credits: [{ ...HOLDER, resourceId: null, ...wallet, currentUsage: 8, timestamp: "2026-06-15T12:00:00.060Z" }],
    });
    equal(8, gate.checkSync({ ...HOLDER, ...TOKENS }).currentUsage, "of a report's wallets");
  },
  "whatever else is applied changes nothing": async (setting) => {
    const { origin } = setting;
    origin.entitlements = () => listed(number(5, 10));
    const gate = setting.gate();
    await setting.check(gate, SEATS);
    for (const reply of [
      null,
      undefined,
      5,
      "text",
      [null],
      [{}],
      { usages: 5 },
      { usages: [null] },
      [report(7, "no time", { featureId: "other" })],
    ]) {
      gate.applyUsage(reply);
    }
    equal(5, gate.checkSync({ ...HOLDER, ...SEATS }).currentUsage, "usage");
  },
};

/** @type {Record<string, Case>} */
export const control = { ...fallbacks, ...local, ...invalidation, ...usage };
