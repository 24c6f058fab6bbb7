// What only Stigg knows is asked, together with whoever asks the same, and not again as long as the answer holds.

import { equal, ok } from "../contract/expect.mjs";
import { boolean, credit, FLAG, listed, number, REGIONS, SEATS, TOKENS, values } from "./access.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

/** Stigg's decision on an amount of a feature, with a limit that is hard or not. */
const decide =
  (/** @type {number} */ usage, /** @type {number} */ limit, /** @type {boolean} */ isSoft) =>
  (/** @type {import("./origin.mjs").Request} */ { query }) => {
    const isGranted = isSoft || usage + Number(query.get("requestedUsage")) <= limit;
    return number(usage, limit, { isGranted, accessDeniedReason: isGranted ? null : "RequestedUsageExceedingLimit" });
  };

/** @type {Record<string, Case>} */
export const asking = {
  "an amount that would cross the limit is asked of Stigg": async (setting) => {
    const { origin } = setting;
    origin.entitlements = () => listed(number(8, 10));
    origin.decide = decide(8, 10, false);
    const gate = setting.gate();
    const { hasAccess, decidedBy, accessDeniedReason } = await setting.check(gate, { ...SEATS, requestedUsage: 3 });
    equal([false, "server", "RequestedUsageExceedingLimit"], [hasAccess, decidedBy, accessDeniedReason], "answer");
    equal(
      ["snapshot", "check"],
      origin.requests.map(({ kind }) => kind),
      "requests",
    );
    const [, { query }] = origin.requests;
    equal(["feature-seats", "3"], [query.get("featureId"), query.get("requestedUsage")], "what was asked");
  },
  "one answer tells that a limit is hard": async (setting) => {
    const { origin } = setting;
    origin.entitlements = () => listed(number(8, 10, { entitlementUpdatedAt: "2026-06-01T00:00:00Z" }));
    origin.decide = decide(8, 10, false);
    const gate = setting.gate();
    for (const requestedUsage of [3, 3, 5]) {
      equal(false, (await setting.check(gate, { ...SEATS, requestedUsage })).hasAccess, `${requestedUsage}`);
    }
    equal(true, (await setting.check(gate, { ...SEATS, requestedUsage: 2 })).hasAccess, "what fits");
    await setting.clock.advance(6_000);
    equal(false, (await setting.check(gate, { ...SEATS, requestedUsage: 3 })).hasAccess, "after a refresh");
    equal(1, origin.count("check"), "times that it was asked");
  },
  "one answer tells that a limit is soft": async (setting) => {
    const { origin } = setting;
    origin.entitlements = () => listed(number(8, 10));
    origin.decide = decide(8, 10, true);
    const gate = setting.gate();
    for (const requestedUsage of [3, 3, 500]) {
      equal(true, (await setting.check(gate, { ...SEATS, requestedUsage })).hasAccess, `${requestedUsage}`);
    }
    equal(1, origin.count("check"), "times that it was asked");
  },
  "what was learned of an entitlement ends with it": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(number(8, 10, { entitlementUpdatedAt: "2026-06-01T00:00:00Z" }));
    origin.decide = decide(8, 10, true);
    const gate = setting.gate();
    await setting.check(gate, { ...SEATS, requestedUsage: 3 });
    origin.entitlements = () => listed(number(8, 10, { entitlementUpdatedAt: "2026-06-15T12:00:00Z" }));
    origin.decide = decide(8, 10, false);
    await clock.advance(400_000);
    equal(false, (await setting.check(gate, { ...SEATS, requestedUsage: 3 })).hasAccess, "of the new one");
    equal(2, origin.count("check"), "times that it was asked");
  },
  "values that were granted are granted in part, and what was denied is with more": async (setting) => {
    const { origin } = setting;
    origin.entitlements = () => listed(values());
    origin.decide = ({ query }) => {
      const isGranted = (query.get("requestedValues") ?? "").split(",").every((value) => value < "c");
      return values({ isGranted, accessDeniedReason: isGranted ? null : "RequestedValuesMismatch" });
    };
    const gate = setting.gate();
    const ask = async (/** @type {string[]} */ ...requestedValues) =>
      (await setting.check(gate, { ...REGIONS, requestedValues })).hasAccess;
    equal(
      [true, true, true, 1],
      [await ask("a", "b"), await ask("a"), await ask("b", "a"), origin.count("check")],
      "granted",
    );
    equal([false, false, 2], [await ask("c"), await ask("a", "c"), origin.count("check")], "denied");
    equal([false, 3], [await ask("d"), origin.count("check")], "another one");
  },
  "credits that do not suffice are asked for once in a while": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(credit(95, 100));
    origin.decide = () => credit(95, 100, { isGranted: false, accessDeniedReason: "InsufficientCredits" });
    const gate = setting.gate({ ttl: 600_000 });
    for (const requestedUsage of [10, 10, 20]) {
      const { hasAccess, accessDeniedReason } = await setting.check(gate, { ...TOKENS, requestedUsage });
      equal([false, "InsufficientCredits"], [hasAccess, accessDeniedReason], `${requestedUsage}`);
    }
    equal(1, origin.count("check"), "times that it was asked");
    await setting.check(gate, { ...TOKENS, requestedUsage: 6 });
    equal(2, origin.count("check"), "after less was asked for");
    await clock.advance(5_000);
    origin.decide = () => credit(0, 100);
    equal(true, (await setting.check(gate, { ...TOKENS, requestedUsage: 10 })).hasAccess, "after denyTtl");
    equal(
      true,
      (await setting.check(gate, { ...TOKENS, requestedUsage: 20 })).hasAccess,
      "by what the answer has told",
    );
    equal(3, origin.count("check"), "times that it was asked in all");
  },
  "the same question at the same time is asked once": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(number(8, 10));
    origin.decide = decide(8, 10, false);
    const gate = setting.gate();
    await setting.check(gate, SEATS);
    const ask = (/** @type {number} */ requestedUsage) =>
      gate.check({ customerId: "customer-1", ...SEATS, requestedUsage }, setting.context);
    await clock.settle(Promise.all([ask(3), ask(3), ask(3), ask(4)]));
    equal(2, origin.count("check"), "times that it was asked");
  },
  "out of reach the fallback answers what only Stigg knows": async (setting) => {
    const { origin } = setting;
    origin.entitlements = () => listed(number(8, 10));
    const gate = setting.gate();
    await setting.check(gate, SEATS);
    for (const failure of /** @type {import("./origin.mjs").Failure[]} */ (["reset", { status: 403 }])) {
      origin.failure = failure;
      equal(true, (await setting.check(gate, { ...SEATS, requestedUsage: 3 })).isFallback, JSON.stringify(failure));
    }
  },
  "fresh consistency asks in any case, and for itself": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    origin.decide = () => boolean({ isGranted: false, accessDeniedReason: "Revoked" });
    const gate = setting.gate();
    await setting.check(gate, FLAG);
    const ask = () => gate.check({ customerId: "customer-1", ...FLAG, consistency: "fresh" }, setting.context);
    const [one, other] = await clock.settle(Promise.all([ask(), ask()]));
    equal(
      [false, "Revoked", "server", false],
      [one.hasAccess, one.accessDeniedReason, one.decidedBy, other.hasAccess],
      "answers",
    );
    equal(2, origin.count("check"), "times that it was asked");
    origin.failure = "reset";
    const stale = await clock.settle(ask());
    equal([true, "local"], [stale.hasAccess, stale.decidedBy], "out of reach");
  },
  "a hold is never cached, shared or sent twice": async (setting) => {
    const { clock, origin } = setting;
    const reservation = { id: "hold-1", amount: 5, status: "ACTIVE" };
    origin.entitlements = () => listed(credit(0, 100));
    origin.decide = () => credit(5, 100, { reservation });
    const gate = setting.gate();
    await setting.check(gate, TOKENS);
    const hold = () =>
      gate.check({ customerId: "customer-1", ...TOKENS, reserveAmount: 5, reservationId: "hold-1" }, setting.context);
    const [one, other] = await clock.settle(Promise.all([hold(), hold()]));
    equal([reservation, reservation], [one.reservation, other.reservation], "holds");
    equal(2, origin.count("check"), "requests, one for each");
    equal(
      ["5", "hold-1"],
      ["reserveAmount", "reservationId"].map((name) => origin.requests[1].query.get(name)),
      "what was asked",
    );
    const next = await setting.check(gate, TOKENS);
    equal([0, "fresh"], [next.currentUsage, next.cache], "nothing of it is kept");
    for (const failure of /** @type {import("./origin.mjs").Failure[]} */ ([{ status: 500 }, "reset", "silence"])) {
      origin.failure = failure;
      const before = origin.count("check");
      equal(true, (await clock.settle(hold())).isFallback, `${JSON.stringify(failure)} gives the fallback`);
      equal(before + 1, origin.count("check"), `requests at ${JSON.stringify(failure)}`);
    }
    ok(
      !gate.checkSync({ customerId: "customer-1", ...TOKENS, reserveAmount: 5, reservationId: "hold-1" }),
      "no hold without asking",
    );
  },
};
