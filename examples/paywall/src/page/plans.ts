import type { Stigg } from "stigg-edge";

import { OFFER } from "../offer.js";
import { make } from "./elements.js";
import { count } from "./limits.js";

export interface OfferedPlan {
  readonly id: string;
  readonly name: string;
  /** What it grants, in words. */
  readonly grants: readonly string[];
  /** Whether the customer has it. */
  readonly isOwn: boolean;
}

/** The plans on offer, as the catalogue has them. */
export async function offered(stigg: Stigg, customerId: string): Promise<OfferedPlan[]> {
  const [own, names] = await Promise.all([
    stigg.v1.subscriptions.list({ customerId, status: ["ACTIVE", "IN_TRIAL"] }),
    featureNames(stigg),
  ]);
  const plans: OfferedPlan[] = [];
  for await (const { id, displayName } of stigg.v1.plans.list({ status: ["PUBLISHED"] })) {
    if (!OFFER.includes(id)) continue;
    const grants: string[] = [];
    for await (const grant of stigg.v1.plans.entitlements.list(id)) {
      const name = grant.displayNameOverride ?? names.get(grant.id) ?? grant.id;
      const limit = grant.type === "CREDIT" ? grant.amount : grant.usageLimit;
      grants.push(typeof limit === "number" ? `${name}: ${count(limit)}` : name);
    }
    plans.push({ id, name: displayName, grants, isOwn: own.data.some(({ planId }) => planId === id) });
  }
  return plans;
}

async function featureNames(stigg: Stigg): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const { id, displayName } of stigg.v1.features.listFeatures()) names.set(id, displayName);
  return names;
}

export function planCard({ name, grants, isOwn }: OfferedPlan, choose: () => void): HTMLElement {
  const list = make("ul", {}, ...grants.map((grant) => make("li", {}, grant)));
  if (isOwn) {
    return make("li", { class: "own" }, make("h3", {}, name), list, make("p", { class: "badge" }, "Your plan"));
  }
  const button = make("button", {}, `See the price of ${name}`);
  button.onclick = choose;
  return make("li", {}, make("h3", {}, name), list, button);
}
