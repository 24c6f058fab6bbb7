// How long an answer is trusted, and what becomes of it then.

import { equal, ok } from "../contract/expect.mjs";
import { boolean, FLAG, listed, number, SEATS } from "./access.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

const MINUTE = 60_000;

/** @type {Record<string, Case>} */
export const freshness = {
  "what is fresh is answered without any request": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    equal("miss", (await setting.check(gate, FLAG)).cache, "first");
    await clock.advance(29_000);
    const again = await setting.check(gate, FLAG);
    equal([true, "fresh", "local", false], [again.hasAccess, again.cache, again.decidedBy, again.isFallback], "again");
    equal(1, origin.count(), "requests");
    equal(0, clock.waiting, "timers left");
  },
  "ages count from when Stigg was asked": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    origin.delay = 900;
    const gate = setting.gate();
    equal(900, (await setting.check(gate, FLAG)).ageMs, "age");
    await clock.advance(29_099);
    equal("fresh", (await setting.check(gate, FLAG)).cache, "just before ttl");
    await clock.advance(1);
    equal("stale", (await setting.check(gate, FLAG)).cache, "at ttl");
  },
  "within swr the old answer comes at once, and one refresh goes on behind it": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    await setting.check(gate, FLAG);
    setting.kept.length = 0;
    await clock.advance(4 * MINUTE);
    const now = clock.now;
    const answers = await clock.settle(
      Promise.all([1, 2, 3].map(() => gate.check({ customerId: "customer-1", ...FLAG }, setting.context))),
    );
    equal(now, clock.now, "no time passes");
    equal(
      ["stale", "stale", "stale"],
      answers.map((answer) => answer.cache),
      "answers",
    );
    equal(1, setting.kept.length, "work that is kept alive");
    await clock.settle(setting.kept[0]);
    equal("fresh", (await setting.check(gate, FLAG)).cache, "afterwards");
    equal(2, origin.count(), "requests");
  },
  "beyond swr Stigg is waited for": async (setting) => {
    const { clock, origin } = setting;
    let isGranted = true;
    origin.entitlements = () => listed(boolean({ isGranted }));
    const gate = setting.gate();
    await setting.check(gate, FLAG);
    isGranted = false;
    await clock.advance(6 * MINUTE);
    const { hasAccess, cache } = await setting.check(gate, FLAG);
    equal([false, "miss"], [hasAccess, cache], "answer");
  },
  "beyond swr an old answer serves if Stigg is out of reach, up to staleIfError": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    await setting.check(gate, FLAG);
    origin.failure = "reset";
    await clock.advance(59 * MINUTE);
    const old = await setting.check(gate, FLAG);
    equal([true, "stale", false], [old.hasAccess, old.cache, old.isFallback], "old");
    ok(old.ageMs > 59 * MINUTE - 1, `it should say how old it is, says ${old.ageMs}`);
    await clock.advance(MINUTE);
    const none = await setting.check(gate, FLAG);
    equal(
      [false, true, "fallback", undefined],
      [none.hasAccess, none.isFallback, none.decidedBy, none.accessDeniedReason],
      "none",
    );
  },
  "a denial is trusted for a shorter time": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean({ isGranted: false, accessDeniedReason: "Revoked" }));
    const gate = setting.gate();
    equal("Revoked", (await setting.check(gate, FLAG)).accessDeniedReason, "reason");
    await clock.advance(4_900);
    equal("fresh", (await setting.check(gate, FLAG)).cache, "before denyTtl");
    await clock.advance(100);
    equal("stale", (await setting.check(gate, FLAG)).cache, "at denyTtl");
  },
  "near the limit it is shorter still": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(number(90, 100));
    const gate = setting.gate();
    equal(true, (await setting.check(gate, SEATS)).hasAccess, "allowed");
    await clock.advance(1_900);
    equal("fresh", (await setting.check(gate, SEATS)).cache, "before nearLimit");
    await clock.advance(100);
    equal("stale", (await setting.check(gate, SEATS)).cache, "at nearLimit");
  },
  "what is not there is asked for anew after denyTtl, and never served stale": async (setting) => {
    const { clock, origin } = setting;
    const gate = setting.gate();
    const absent = await setting.check(gate, FLAG);
    equal([false, "NoFeatureEntitlementInSubscription"], [absent.hasAccess, absent.accessDeniedReason], "absent");
    await clock.advance(5_000);
    origin.failure = "reset";
    equal(true, (await setting.check(gate, FLAG)).isFallback, "fallback");
  },
  "the options change all of it": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate({ ttl: 1_000, swr: 2_000, staleIfError: 3_000 });
    await setting.check(gate, FLAG);
    origin.failure = "reset";
    const seen = [];
    for (const ms of [900, 1_000, 900, 300]) {
      await clock.advance(ms);
      const { cache, isFallback } = await setting.check(gate, FLAG);
      seen.push(isFallback ? "fallback" : cache);
    }
    equal(["fresh", "stale", "stale", "fallback"], seen, "answers");
  },
  "without any trust each check asks Stigg, once": async (setting) => {
    const { origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate({ ttl: 0, denyTtl: 0, nearLimit: 0, swr: 0, staleIfError: 0 });
    for (const expected of [1, 2, 3]) {
      equal(true, (await setting.check(gate, FLAG)).hasAccess, "allowed");
      equal(expected, origin.count(), "requests");
    }
  },
  "when a period ends, a denial for its usage does": async (setting) => {
    const { clock, origin } = setting;
    const usagePeriodEnd = "2026-06-15T12:00:03.000Z";
    const denied = { isGranted: false, accessDeniedReason: "RequestedUsageExceedingLimit", usagePeriodEnd };
    origin.entitlements = () => listed(number(10, 10, denied));
    const gate = setting.gate();
    equal(false, (await setting.check(gate, SEATS)).hasAccess, "denied");
    await clock.advance(3_000);
    origin.entitlements = () => listed(number(0, 10));
    const { hasAccess, cache } = await setting.check(gate, SEATS);
    equal([true, "miss"], [hasAccess, cache], "in the next period");
  },
  "when a period ends out of reach, usage counts as 0, and the answer says so": async (setting) => {
    const { clock, origin } = setting;
    // Only the rhythm is told: from the 15th to the 15th.
    const monthly = { resetPeriod: "MONTH", usagePeriodAnchor: "2026-01-15T12:00:10.000Z" };
    origin.entitlements = () => listed(number(10, 10, monthly));
    const gate = setting.gate();
    await setting.check(gate, SEATS);
    origin.failure = "reset";
    await clock.advance(10_000);
    const answer = await setting.check(gate, { ...SEATS, requestedUsage: 10 });
    equal(
      [true, 0, true, false],
      [answer.hasAccess, answer.currentUsage, answer.isRolledOver, answer.isFallback],
      "answer",
    );
  },
  "a clock that goes backwards makes nothing younger": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    await setting.check(gate, FLAG);
    clock.now -= MINUTE;
    origin.failure = "reset";
    const answer = await setting.check(gate, FLAG);
    equal([true, 0], [answer.isFallback, answer.ageMs], "answer");
    origin.failure = undefined;
    origin.entitlements = () => listed(boolean({ isGranted: false }));
    equal(false, (await setting.check(gate, FLAG)).hasAccess, "what is true now");
    equal("fresh", (await setting.check(gate, FLAG)).cache, "and then known");
  },
};
