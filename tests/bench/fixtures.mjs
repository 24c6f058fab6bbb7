// Bodies as the API has them: a customer of about 1000 bytes, lists of it, and the params of another of about 1300.

export const ID = "customer-0001";

const integration = (vendorIdentifier, n) => ({ id: `integration-${n}`, vendorIdentifier, syncedEntityId: `entity_${n}` });

const metadata = {
  region: "eu-central-1",
  segment: "mid-market",
  owner: "Zoe of the sales team",
  source: "the sign-up form of the pricing page",
  note: "moved over from the old system together with its contracts",
  reference: "0123456789abcdef0123456789abcdef",
  purpose: "to have a customer here that is about as long as one of the API",
};

const times = { archivedAt: null, createdAt: "2026-01-31T08:15:30.000Z", updatedAt: "2026-11-02T17:45:00.000Z" };

const resource = (n) => ({
  id: `customer-${String(n).padStart(4, "0")}`,
  ...times,
  name: `Acme Industries, division ${n}`,
  email: `billing-${n}@acme.example`,
  billingId: "cus_0123456789ABCDEF",
  billingCurrency: "usd",
  couponId: null,
  language: "en",
  timezone: "Europe/Berlin",
  defaultPaymentMethod: {
    type: "CARD",
    billingId: "pm_0123456789ABCDEF",
    cardLast4Digits: "4242",
    cardExpiryMonth: 12,
    cardExpiryYear: 2031,
  },
  integrations: [integration("STRIPE", 1), integration("SALESFORCE", 2)],
  metadata,
});

export const customer = JSON.stringify({ data: resource(1) });
export const provisioned = JSON.stringify({ data: { id: ID, ...times, metadata } });

const list = (from, count, next) =>
  JSON.stringify({ data: Array.from({ length: count }, (_, n) => resource(from + n)), pagination: { next, prev: null } });

export const page = list(1, 100, null);
/** Ten pages of ten. */
export const pages = Array.from({ length: 10 }, (_, n) => list(n * 10 + 1, 10, n < 9 ? `cursor-${n + 1}` : null));

const address = {
  line1: "Long Street 1234, second floor",
  city: "Springfield",
  state: "Somewhere",
  country: "US",
  postalCode: "12345",
};

export const PARAMS = {
  id: ID,
  name: "Acme Industries",
  email: "billing@acme.example",
  billingCurrency: "usd",
  language: "en",
  timezone: "Europe/Berlin",
  integrations: [integration("STRIPE", 1), integration("SALESFORCE", 2), integration("HUBSPOT", 3)],
  metadata,
  passthrough: {
    stripe: {
      customerName: "Acme Industries, Incorporated",
      paymentMethodId: "pm_0123456789ABCDEF",
      billingAddress: address,
      shippingAddress: address,
      metadata: { account: "0123456789", team: "accounts receivable", contact: "Mr. Accounts" },
    },
  },
};
