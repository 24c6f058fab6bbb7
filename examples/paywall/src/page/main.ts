// What runs in the browser. It has no key: its client talks to the proxy of the Worker that served the page.

import { Stigg, type PreviewInvoice } from "stigg-edge";
import { entitlements, type Snapshot } from "stigg-edge/entitlements";

import { LOCKED_FEATURE } from "../offer.js";
import { byId } from "./elements.js";
import { limitItem } from "./limits.js";
import { offered, planCard, type OfferedPlan } from "./plans.js";

const { customerId, snapshot } = JSON.parse(byId("seed").textContent ?? "") as {
  customerId: string;
  snapshot?: Snapshot;
};
const stigg = new Stigg({ baseURL: "/stigg" });
const gate = entitlements(stigg);
if (snapshot) gate.seed(snapshot);

/** Shows the limits, and locks or unlocks the button. */
async function showAccess(): Promise<void> {
  const known = await gate.snapshot(customerId);
  byId("limits").replaceChildren(...(known?.entitlements ?? []).map(limitItem));
  const { hasAccess } = await gate.check({ customerId, featureId: LOCKED_FEATURE });
  byId<HTMLButtonElement>("sso").disabled = !hasAccess;
  byId("padlock").classList.toggle("open", hasAccess);
  byId("sso-status").textContent = hasAccess ? "Unlocked: it is part of your plan." : "Locked: your plan lacks it.";
}

async function showPlans(): Promise<void> {
  const plans = await offered(stigg, customerId);
  byId("plans").replaceChildren(...plans.map((plan) => planCard(plan, () => told("offer", () => showOffer(plan)))));
}

/** Shows what a plan would cost, and the button that buys it. */
async function showOffer({ id, name }: OfferedPlan): Promise<string> {
  const preview = await stigg.v1.subscriptions.preview({ customerId, planId: id });
  const { immediateInvoice, recurringInvoice = immediateInvoice, isPlanDowngrade } = preview;
  const idempotencyKey = crypto.randomUUID(); // one for the offer: a double click buys once
  const button = byId<HTMLButtonElement>("upgrade");
  button.textContent = `Change to ${name}`;
  button.hidden = false;
  button.onclick = () => told("offer", () => buy(id, name, idempotencyKey));
  const price = `${name} costs ${money(immediateInvoice)} now, then ${money(recurringInvoice)} a month.`;
  return isPlanDowngrade ? `${price} It grants less than you have.` : price;
}

async function buy(planId: string, name: string, idempotencyKey: string): Promise<string> {
  const { checkoutUrl } = await stigg.v1.subscriptions.provision({ customerId, planId }, { idempotencyKey });
  if (checkoutUrl) {
    location.assign(checkoutUrl);
    return "You are taken to the payment.";
  }
  await gate.invalidate({ customerId }); // what was known is not true any more
  await Promise.all([showAccess(), showPlans()]);
  byId("upgrade").hidden = true;
  byId("offer").focus(); // the button that had it is gone
  return `You are on ${name} now.`;
}

async function setUpSso(): Promise<string> {
  const response = await fetch("/sso", { method: "POST" });
  return response.text();
}

/** Does something and tells what came of it, where screen readers notice it. */
async function told(place: string, act: () => Promise<string>): Promise<void> {
  byId(place).textContent = await act().catch((error: unknown) => {
    console.error(error);
    return "That did not work. Please try again in a moment.";
  });
}

function money({ total, currency }: PreviewInvoice): string {
  return total.toLocaleString("en", { style: "currency", currency: currency ?? "usd" });
}

byId("sso").onclick = () => told("sso-status", setUpSso);
await showAccess();
await told("offer", async () => {
  await showPlans();
  return "";
});
