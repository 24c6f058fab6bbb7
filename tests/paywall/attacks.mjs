// What User One's browser might send to get at User Two's data, or at more than a plan on offer.

const OWN = "customer-on-free";
export const OTHER = "customer-with-plan";

const subscriptions = "/stigg/api/v1/subscriptions";
/** @param {string} id */
const entitlements = (id) => `/stigg/api/v1/customers/${id}/entitlements`;

/** @type {[method: string, path: string, body?: object | string, headers?: Record<string, string>][]} */
export const ATTACKS = [
  ["GET", entitlements(OTHER)],
  ["GET", entitlements(encodeURIComponent(`${OWN}/../${OTHER}`))],
  ["GET", entitlements(`${OWN}%252F..%252F${OTHER}`)],
  ["GET", entitlements("%63ustomer-with-plan")],
  ["GET", `${entitlements(OWN)}?customerId=${OTHER}`],
  ["GET", `${entitlements(OWN)}?id=${OTHER}`],
  ["GET", entitlements(OWN), undefined, { "x-http-method-override": "POST" }],
  ["GET", entitlements(OWN), undefined, { "x-original-url": entitlements(OTHER) }],
  ["GET", entitlements(OWN), undefined, { "x-api-key": "not-a-real-key" }],
  ["GET", entitlements(OWN), undefined, { "x-requested-with": "XMLHttpRequest" }],
  ["GET", `/stigg/api/v1/customers/${OTHER}`],
  ["GET", "/stigg/api/v1/customers"],
  ["GET", `/stigg/https://api.stigg.io/api/v1/customers/${OTHER}`],
  ["GET", `${subscriptions}?customerId=${OTHER}`],
  ["GET", `${subscriptions}?customerId=${OWN}&customerId=${OTHER}`],
  ["GET", `${subscriptions}?customerId[]=${OTHER}`],
  ["GET", `${subscriptions}?payingCustomerId=${OTHER}`],
  ["GET", `${subscriptions}/subscription-of-${OTHER}`],
  ["POST", `${subscriptions}/subscription-of-${OTHER}/cancel`, {}],
  ["POST", `${subscriptions}/preview`, { customerId: OTHER, planId: "plan-pro" }],
  ["POST", `${subscriptions}/preview`, `{"customerId":"${OWN}","customerId":"${OTHER}","planId":"plan-pro"}`],
  ["POST", `${subscriptions}/preview`, { customerId: OWN, payingCustomerId: OTHER, planId: "plan-pro" }],
  ["POST", subscriptions, { customerId: OTHER, planId: "plan-free" }],
  ["POST", subscriptions, { customerId: [OTHER], planId: "plan-free" }],
  ["POST", subscriptions, { customerId: OWN, planId: "plan-hidden" }],
  ["POST", subscriptions, { customerId: OWN, planId: ["plan-pro"] }],
  ["POST", subscriptions, { customerId: OWN, planId: "plan-pro", payingCustomerId: OTHER }],
  ["POST", subscriptions, { customerId: OWN, planId: "plan-pro", trialOverrideConfiguration: { isTrial: true } }],
  ["POST", subscriptions, { customerId: OWN, planId: "plan-pro", priceOverrides: [] }],
  ["POST", subscriptions, { customerId: OWN, planId: "plan-pro", entitlements: [{ id: "feature-sso", type: "FEATURE" }] }],
  ["POST", subscriptions, { customerId: OWN, planId: "plan-pro", __proto__: null, constructor: OTHER }],
  ["PATCH", `${subscriptions}/subscription-of-${OWN}`, { trialEndDate: null }],
  ["GET", "/stigg/api/v1/plans"],
  ["GET", "/stigg/api/v1/plans?status=DRAFT"],
  ["GET", "/stigg/api/v1/plans?status=PUBLISHED,DRAFT"],
  ["GET", "/stigg/api/v1/plans/plan-hidden/entitlements"],
  ["DELETE", "/stigg/api/v1/plans/plan-pro/entitlements/feature-sso"],
];

/**
 * Sends one from the page, as its own scripts could.
 * @param {import("puppeteer-core").Page} page
 * @param {typeof ATTACKS[number]} attack
 */
export function send(page, [method, path, body, headers]) {
  const init = {
    method,
    headers: { "x-requested-with": "stigg-edge", ...(body && { "content-type": "application/json" }), ...headers },
    body: body && (typeof body === "string" ? body : JSON.stringify(body)),
  };
  return page.evaluate(
    async (path, init) => {
      const response = await fetch(path, init);
      return { status: response.status, text: await response.text() };
    },
    path,
    init,
  );
}
