import type { Snapshot } from "stigg-edge/entitlements";

import { make } from "./elements.js";

/** What a customer has of one thing: a bar if there is a limit. */
export function limitItem(access: Snapshot["entitlements"][number]): HTMLElement {
  const name = (access.type === "CREDIT" ? access.currency?.displayName : access.feature?.displayName) ?? "";
  const { currentUsage: used, usageLimit: limit } = access;
  const told = (text: string) => make("p", { class: "head" }, make("b", {}, name), make("span", {}, text));
  if (typeof used !== "number") return make("li", {}, told("included"));
  if (typeof limit !== "number") return make("li", {}, told(`${count(used)}, no limit`));

  const text = `${count(used)} of ${count(limit)}`;
  const share = limit > 0 ? Math.min(used / limit, 1) : 1;
  const fill = make("div", {});
  fill.style.width = `${100 * share}%`;
  const bar = make(
    "div",
    {
      class: share >= 1 ? "bar full" : share >= 0.9 ? "bar near" : "bar",
      role: "meter",
      "aria-label": name,
      "aria-valuemin": "0",
      "aria-valuemax": String(limit),
      "aria-valuenow": String(Math.min(used, limit)),
      "aria-valuetext": text,
    },
    fill,
  );
  return make("li", {}, told(text), bar);
}

export function count(amount: number): string {
  return amount.toLocaleString("en");
}
