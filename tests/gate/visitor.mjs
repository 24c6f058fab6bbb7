// One gate for several requests of a Worker: what one of them begins another may wait for, or must not.

/** By key: gates outlive the requests. @type {Map<string, any>} */
const gates = new Map();

/**
 * Answers a request whose body says what to do: `stays` waits for the check, otherwise the request ends before it;
 * `keeps` tells the gate of `waitUntil`.
 * @param {{ Stigg: any, entitlements: any }} exported
 * @param {Request} request
 * @param {{ waitUntil(work: Promise<unknown>): void }} ctx
 */
export async function visit({ Stigg, entitlements }, request, ctx) {
  const { baseURL, key, stays, keeps } = await request.json();
  const gate = gates.get(key) ?? entitlements(new Stigg({ apiKey: key, baseURL }));
  gates.set(key, gate);
  const since = Date.now();
  const check = gate.check({ customerId: "customer-1", featureId: "feature-flag" }, keeps ? ctx : {});
  if (!stays) return Response.json({});
  const answer = await check;
  return Response.json({ ...answer, took: Date.now() - since });
}
