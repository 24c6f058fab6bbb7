// What holds for any sequence of replies.
import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";
import { Stigg } from "stigg-edge";

const CASES = { numRuns: 500 };
const SOON = { "retry-after-ms": "0" };

/** Answers with one reply after the other and the last one over and over; `undefined` is a connection that fails. */
function scripted(replies) {
  const sent = [];
  const fetch = async (url, init) => {
    const reply = replies[Math.min(sent.length, replies.length - 1)];
    sent.push({ url: new URL(url), headers: new Headers(init.headers), body: init.body });
    if (!reply) throw new TypeError("the connection failed");
    return Response.json(reply.body ?? {}, { status: reply.status, headers: SOON });
  };
  return { sent, stigg: new Stigg({ apiKey: "not-a-real-key", fetch }) };
}

const reply = fc.option(
  fc.constantFrom(200, 400, 404, 408, 409, 429, 500, 503).map((status) => ({ status })),
  { nil: undefined, freq: 4 },
);
const replies = fc.array(reply, { minLength: 1, maxLength: 6 });
// What is visible in ASCII.
const ownKey = fc.string({ unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)), minLength: 1 });

test("a POST has one idempotency key on every attempt, and no two calls share theirs", async () => {
  const known = new Set();
  const property = async (replies, own, maxRetries) => {
    const { sent, stigg } = scripted(replies);
    const options = { maxRetries, ...(own && { idempotencyKey: own }) };
    const error = await stigg.v1.customers.provision({ id: "customer-1" }, options).catch((error) => error);
    const keys = new Set(sent.map(({ headers }) => headers.get("idempotency-key")));
    assert.equal(keys.size, 1);
    const [key] = keys;
    if (own) assert.equal(key, own);
    else assert.ok(key && !known.has(key), key);
    known.add(key);
    assert.equal(new Set(sent.map(({ body }) => body)).size, 1);
    assert.ok(sent.length <= maxRetries + 1);
    if (error instanceof Stigg.StiggError) {
      assert.equal(error.idempotencyKey, key);
      assert.equal(error.attempts, sent.length);
    }
  };
  await withoutDelays(() =>
    fc.assert(fc.asyncProperty(replies, fc.option(ownKey, { nil: undefined }), fc.nat(4), property), CASES),
  );
});

test("no other verb has one", async () => {
  const calls = [
    (customers, options) => customers.retrieve("a", undefined, options),
    (customers, options) => customers.update("a", { name: "A" }, options),
    (customers, options) => customers.list({}, options),
  ];
  await withoutDelays(() =>
    fc.assert(
      fc.asyncProperty(replies, fc.constantFrom(...calls), async (replies, call) => {
        const { sent, stigg } = scripted(replies);
        await call(stigg.v1.customers, { maxRetries: 3 }).catch(() => {});
        assert.ok(sent.length > 0 && sent.every(({ headers }) => !headers.has("idempotency-key")));
      }),
      CASES,
    ),
  );
});

test("an iteration ends for any sequence of cursors", async () => {
  // Few cursors, so that they come again, and few ends, so that they can.
  const cursor = fc.option(fc.constantFrom("a", "b", "c", "d", "e", "", "__proto__"), { freq: 19 });
  const often = fc.nat(19).map((number) => number > 0);
  const items = fc.array(fc.string().map((id) => ({ id })), { maxLength: 9 });
  const page = fc.oneof(
    fc.record({ data: items, pagination: fc.record({ next: cursor, prev: cursor }) }),
    fc.record({ data: items, has_more: often, next_cursor: cursor }),
  );
  const pages = fc.array(page, { minLength: 1, maxLength: 12 });
  const start = fc.option(fc.record({ after: fc.constantFrom("a", "z") }), { nil: {} });
  const property = async (pages, params) => {
    const { sent, stigg } = scripted(pages.map((body) => ({ status: 200, body })));
    const found = [];
    let error;
    try {
      for await (const item of stigg.v1.customers.list(params)) {
        found.push(item);
        if (sent.length > pages.length + 9) assert.fail("it goes round");
      }
    } catch (caught) {
      assert.match(caught.message, /: the server gives the cursor .* a second time|gives no cursor/);
      error = caught;
    }
    // Each cursor is asked for once at most, and no page is given twice.
    const asked = sent.map(({ url }) => url.searchParams.get("after") ?? url.searchParams.get("starting_after"));
    assert.equal(new Set(asked).size, asked.length);
    const read = asked.map((_, at) => pages[Math.min(at, pages.length - 1)].data);
    assert.deepEqual(found, read.flat());
    if (!error) {
      const last = pages[Math.min(sent.length, pages.length) - 1];
      const claims = last.pagination ? last.pagination.next : last.has_more;
      assert.ok(!claims || last.data.length === 0, "it ended though there is more");
    }
  };
  await fc.assert(fc.asyncProperty(pages, start, property), CASES);
});

/** Lets no timer wait: which delay there would be is the core's affair, and tested there. */
async function withoutDelays(act) {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (act, delay, ...given) =>
    delay < 60_000 ? setImmediate(act, ...given) : setTimeout(act, delay, ...given);
  try {
    await act();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}
