// The gate: what its types must refuse, and what they give.
import { Stigg } from "stigg-edge";
import {
  entitlements,
  type Gate,
  type Question,
  type Result,
  type Snapshot,
  type Store,
} from "stigg-edge/entitlements";

const stigg = new Stigg({ apiKey: "not-a-real-key" });
const store: Store = { get: () => null, set: () => undefined, delete: () => undefined };
const gate: Gate = entitlements(stigg, { ttl: 60_000, store, fallback: { "feature-seats": { hasAccess: true } } });

// @ts-expect-error: a name with a slip of the pen
entitlements(stigg, { tll: 60_000 });
// @ts-expect-error: a client is needed
entitlements({ apiKey: "not-a-real-key" });
// @ts-expect-error: of what?
gate.check({ customerId: "customer-1" });
// @ts-expect-error: of one thing at a time
gate.check({ customerId: "customer-1", featureId: "feature-1", currencyId: "currency-1" });
// @ts-expect-error: a hold has a name
gate.check({ customerId: "customer-1", currencyId: "currency-1", reserveAmount: 5 });
// @ts-expect-error: features are not held
gate.check({ customerId: "customer-1", featureId: "feature-1", reserveAmount: 5, reservationId: "hold-1" });
// @ts-expect-error: there may be none
gate.checkSync({ customerId: "customer-1", featureId: "feature-1" }).hasAccess;

export async function used(question: Question, context: { waitUntil(work: Promise<unknown>): void }): Promise<Result> {
  const snapshot: Snapshot | undefined = await gate.snapshot(question.customerId);
  if (snapshot) gate.seed(snapshot);
  gate.applyUsage(await stigg.v2.usage.report({ usages: [] }));
  gate.applyUsage(await stigg.v1.credits.consumption.consume({} as never));
  await gate.invalidate({ customerId: question.customerId });
  return gate.check({ ...question, fallback: true, consistency: "local" }, context);
}
