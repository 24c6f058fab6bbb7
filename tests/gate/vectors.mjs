// The core's vectors, at the shell: what it hands over, and what it makes of the answer.

import { equal } from "../contract/expect.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

const FETCHED = Date.parse("2026-06-15T11:59:59Z");
const ASKED = "2026-06-15T12:00:00Z";
const CUSTOMER = { customerId: "customer-1" };

/** Nothing is too old, so that the decision counts alone. */
const AGELESS = { ttl: Infinity, denyTtl: Infinity, nearLimit: Infinity, swr: Infinity, staleIfError: Infinity };

/** @type {Record<string, Case>} */
export const vectors = {
  /** One of `rows`. */
  row: async (setting) => {
    const { clock, origin } = setting;
    const {
      entitlement,
      state = null,
      question,
      written,
      answered = [],
      now = ASKED,
      unreachable,
      expect,
    } = setting.package.vector;
    clock.now = FETCHED;
    origin.delay = 0;
    origin.entitlements = () => ({ accessDeniedReason: state, entitlements: entitlement ? [entitlement] : [] });
    const gate = setting.gate(AGELESS);
    const about = entitlement?.currency
      ? { currencyId: entitlement.currency.currencyId }
      : { featureId: entitlement?.feature.id ?? "feature-1" };
    await clock.settle(gate.snapshot(CUSTOMER.customerId));
    if (written) {
      clock.now = FETCHED + 500;
      gate.applyUsage([{ ...CUSTOMER, ...about, ...written }]);
    }
    for (const { requestedValues, isGranted } of answered) {
      const accessDeniedReason = isGranted ? null : "RequestedValuesMismatch";
      origin.decide = () => ({ ...entitlement, isGranted, accessDeniedReason });
      await setting.check(gate, { ...about, requestedValues });
    }
    clock.now = Date.parse(now);
    if (unreachable) origin.failure = "reset";
    const before = origin.count();
    const answer = await setting.check(gate, { ...about, ...question });
    const { hasAccess, decidedBy, accessDeniedReason, isRolledOver = false } = answer;
    // What has ended is fetched anew, and that may do.
    const isAsked = decidedBy !== "local" || (expect.verdict === "ask" && origin.count() > before);
    equal(expect.verdict, isAsked ? "ask" : hasAccess ? "allow" : "deny", JSON.stringify(answer));
    if (isAsked) return;
    equal(
      [expect.reason ?? (hasAccess ? undefined : "Unknown"), expect.rolledOver ?? false],
      [accessDeniedReason, isRolledOver],
      "why",
    );
  },

  /** One of `periods`: what was used up in it counts until its end. */
  period: async (setting) => {
    const { clock, origin } = setting;
    const { resetPeriod, anchor, now, end } = setting.package.vector;
    const feature = { id: "feature-1", featureType: "NUMBER" };
    const denied = { type: "FEATURE", isGranted: false, accessDeniedReason: "RequestedUsageExceedingLimit", feature };
    origin.entitlements = () => ({
      accessDeniedReason: null,
      entitlements: [{ ...denied, currentUsage: 9, usageLimit: 9, resetPeriod, usagePeriodAnchor: anchor }],
    });
    origin.delay = 0;
    clock.now = Date.parse(now);
    const gate = setting.gate(AGELESS);
    await clock.settle(gate.snapshot(CUSTOMER.customerId));
    origin.failure = "reset";
    const answers = [];
    for (const time of [Date.parse(end) - 1, Date.parse(end)]) {
      clock.now = time;
      const { hasAccess, isRolledOver = false } = await setting.check(gate, {
        featureId: feature.id,
        requestedUsage: 1,
      });
      answers.push([hasAccess, isRolledOver]);
    }
    equal(
      [
        [false, false],
        [true, true],
      ],
      answers,
      "in its last millisecond, and afterwards",
    );
  },
};
