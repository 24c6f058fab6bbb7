// Many checks, one request; and each waits for itself.

import { equal, ok } from "../contract/expect.mjs";
import { boolean, FLAG, listed, number, SEATS } from "./access.mjs";

/** @typedef {import("./setting.mjs").Case} Case */

const many = (/** @type {number} */ count) => Array.from({ length: count }, (_, number) => number);

/** @type {Record<string, Case>} */
export const sharing = {
  "checks of a customer at the same time make one request": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean(), number(1, 5));
    const gate = setting.gate();
    const answers = await clock.settle(
      Promise.all(
        many(50).map((number) =>
          gate.check({ customerId: "customer-1", ...(number % 2 ? FLAG : SEATS) }, setting.context),
        ),
      ),
    );
    ok(
      answers.every(({ hasAccess }) => hasAccess),
      "all should be allowed",
    );
    equal(1, origin.count(), "requests");
    equal(1, setting.kept.length, "work that is kept alive");
  },
  "what one resource has is not what another has": async (setting) => {
    const { origin } = setting;
    origin.entitlements = ({ customerId, query }) => {
      const isMine = customerId === "customer-1" && query.get("resourceId") === "resource-1";
      return listed(boolean({ isGranted: isMine }));
    };
    const gate = setting.gate();
    const holders = [
      {},
      { resourceId: "resource-1" },
      { resourceId: "" },
      { customerId: "customer-2", resourceId: "resource-1" },
    ];
    const answers = [];
    for (const holder of [...holders, ...holders])
      answers.push((await setting.check(gate, { ...FLAG, ...holder })).hasAccess);
    equal([false, true, false, false, false, true, false, false], answers, "answers");
    equal(4, origin.count(), "requests");
  },
  "each waiter has a timer of its own": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    origin.delay = 1_500;
    const gate = setting.gate();
    const first = gate.check({ customerId: "customer-1", ...FLAG }, setting.context);
    await clock.advance(700);
    const second = gate.check({ customerId: "customer-1", ...FLAG }, setting.context);
    await clock.advance(300);
    equal(true, (await clock.settle(first)).isFallback, "the first, whose time is up");
    equal(
      [false, 1_500],
      [(await clock.settle(second)).isFallback, clock.now - Date.parse("2026-06-15T12:00:00Z")],
      "the second",
    );
    equal(1, origin.count(), "requests");
  },
  "who is aborted goes, and nobody else": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    const controller = new AbortController();
    const leaving = gate.check(
      { customerId: "customer-1", ...FLAG },
      { ...setting.context, signal: controller.signal },
    );
    const staying = gate.check({ customerId: "customer-1", ...FLAG }, setting.context);
    const since = clock.now;
    await clock.advance(10);
    controller.abort();
    equal([true, 10], [(await clock.settle(leaving)).isFallback, clock.now - since], "who left");
    equal([true, false], [(await clock.settle(staying)).hasAccess, (await staying).isFallback], "who stayed");
    const late = { ...setting.context, signal: AbortSignal.abort() };
    equal(
      true,
      (await setting.check(gate, { ...FLAG, customerId: "customer-2" }, late)).isFallback,
      "who came too late",
    );
    equal(0, setting.told("paused"), "pauses");
  },
  "a refresh that never ends is given up, and begun anew": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    origin.failure = "deaf";
    const gate = setting.gate();
    equal(true, (await setting.check(gate, FLAG)).isFallback, "while it hangs");
    await clock.advance(5_000);
    equal(true, (await setting.check(gate, FLAG)).isFallback, "while it still hangs");
    equal(1, origin.count(), "requests");
    origin.failure = undefined;
    await clock.advance(5_000);
    equal(false, (await setting.check(gate, FLAG)).isFallback, "afterwards");
  },
  "a refresh that is lost with its request is begun anew": async (setting) => {
    const { clock, origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    void gate.check({ customerId: "customer-1", ...FLAG }, setting.context);
    await clock.advance(10);
    clock.loseTimers();
    equal(true, (await setting.check(gate, FLAG)).isFallback, "who waits for it");
    await clock.advance(9_000);
    equal([true, 2], [(await setting.check(gate, FLAG)).hasAccess, origin.count()], "later, and requests");
  },
  "a waitUntil that throws is told, and the check goes on": async (setting) => {
    const { origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    const context = {
      waitUntil: () => {
        throw new TypeError("Illegal invocation");
      },
    };
    equal(true, (await setting.check(gate, FLAG, context)).hasAccess, "answer");
    equal(1, setting.told("caller"), "what was told");
  },
  "a waitUntil is called as a method of its context": async (setting) => {
    const { origin } = setting;
    origin.entitlements = () => listed(boolean());
    const gate = setting.gate();
    class Ctx {
      #kept = 0;
      waitUntil() {
        this.#kept++;
      }
      get kept() {
        return this.#kept;
      }
    }
    const ctx = new Ctx();
    await setting.check(gate, FLAG, ctx);
    equal([1, 0], [ctx.kept, setting.told("caller")], "kept, and told");
  },
};
