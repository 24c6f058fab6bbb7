import type { Gate, Snapshot } from "stigg-edge/entitlements";

type Access = Snapshot["entitlements"][number];

/** A page of a customer's limits and what is used of them. It has no script, and nothing of Stigg's but these numbers. */
export async function statusPage(
  gate: Gate,
  customerId: string,
  ctx: { waitUntil(work: Promise<unknown>): void },
): Promise<Response> {
  const snapshot = await gate.snapshot(customerId, null, ctx);
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "cache-control": "no-store",
  };
  return new Response(page(customerId, snapshot), { status: snapshot ? 200 : 503, headers });
}

function page(customerId: string, snapshot: Snapshot | undefined): string {
  const rows = snapshot?.entitlements.map(row).join("") ?? "";
  const note = !snapshot
    ? "What you may use cannot be told at the moment."
    : (snapshot.accessDeniedReason ?? (rows ? "" : "There is nothing in your plan."));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Your plan</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
  h1 { margin-bottom: 0; }
  ul { list-style: none; padding: 0; }
  li { margin: 1.5rem 0; }
  .head { display: flex; justify-content: space-between; gap: 1rem; }
  .bar { height: .75rem; margin-top: .25rem; border-radius: .5rem; background: color-mix(in srgb, CanvasText 15%, Canvas); }
  .bar div { height: 100%; border-radius: .5rem; background: #3b6fd4; }
  .bar.near div { background: #d97706; }
  .bar.full div { background: #dc2626; }
  small { opacity: .75; }
</style>
<h1>Your plan</h1>
<small>${escaped(customerId)}</small>
<p>${escaped(note)}</p>
<ul>${rows}</ul>
</html>
`;
}

function row(access: Access): string {
  const name = access.type === "CREDIT" ? access.currency?.displayName : access.feature?.displayName;
  const { isGranted } = access;
  const [usage, limit] = [access.currentUsage, access.usageLimit];
  const isUnlimited = access.type === "FEATURE" && access.hasUnlimitedUsage === true;
  const label = escaped(name ?? "");
  if (typeof usage !== "number" || (typeof limit !== "number" && !isUnlimited)) {
    return `<li><div class="head"><b>${label}</b><span>${isGranted ? "included" : "not included"}</span></div></li>`;
  }
  if (typeof limit !== "number") {
    return `<li><div class="head"><b>${label}</b><span>${usage}, without limit</span></div></li>`;
  }
  const share = limit > 0 ? Math.min(usage / limit, 1) : 1;
  const state = share >= 1 ? " full" : share >= 0.9 ? " near" : "";
  const end = access.usagePeriodEnd ? `<small>until ${escaped(access.usagePeriodEnd.slice(0, 10))}</small>` : "";
  return `<li>
  <div class="head"><b>${label}</b><span>${usage} of ${limit}</span></div>
  <div class="bar${state}" role="meter" aria-label="${label}" aria-valuemin="0" aria-valuemax="${limit}" aria-valuenow="${usage}">
    <div style="width: ${Math.round(share * 100)}%"></div>
  </div>
  ${end}
</li>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
