// What the types must refuse. A line that compiles makes its `@ts-expect-error` an error.
import { Stigg, type Currency, type Customer } from "stigg-edge";

const stigg = new Stigg({ apiKey: "not-a-real-key" });

// @ts-expect-error: id is required
stigg.v1.customers.provision({});
// @ts-expect-error: id is a string
stigg.v1.customers.provision({ id: 5 });
// @ts-expect-error: a name with a slip of the pen
stigg.v1.customers.provision({ id: "customer-1", emial: "user@example.com" });
// @ts-expect-error: options are no params
stigg.v1.customers.retrieve("customer-1", { timeout: 5_000 });
// @ts-expect-error: retries are no option yet
stigg.v1.customers.retrieve("customer-1", null, { retries: 5 });
// @ts-expect-error: redirects are the client's business
stigg.v1.customers.retrieve("customer-1", null, { fetchOptions: { redirect: "follow" } });
// @ts-expect-error: the owner of an entitlement goes into the params
stigg.v1.plans.entitlements.delete("feature-seats");
// @ts-expect-error: a key is text
new Stigg({ apiKey: 5 });

declare const customer: Customer;
// @ts-expect-error: the payload comes unwrapped
customer.data;
// @ts-expect-error: it may be null or missing
customer.email.length;

// Enums are open, and known values complete.
export const known: Currency = "usd";
export const later: Currency = "a-currency-of-next-year";
// @ts-expect-error: open, but text
export const wrong: Currency = 5;
