// What every store must do for a gate. It runs next to the store and needs nothing of Node.

const KEY = "not-a-real-key";
const QUESTION = { customerId: "customer/1 ü", featureId: "feature-sso" };
const SNAPSHOT = {
  accessDeniedReason: null,
  entitlements: [{ type: "FEATURE", isGranted: true, feature: { id: "feature-sso", featureType: "BOOLEAN" } }],
};

function equal(expected, found, what) {
  const [wanted, seen] = [expected, found].map((value) => JSON.stringify(value));
  if (wanted !== seen) throw new Error(`${what} should be ${wanted}, is ${seen}`);
}

/**
 * Throws if the store does not do what a gate needs.
 * @param {{ Stigg: any, entitlements: any }} edge
 * @param {{ get(key: string): any, set(key: string, value: string, options: { ttl: number }): any, delete(key: string): any }} store
 */
export async function exercise({ Stigg, entitlements }, store) {
  const keys = ["a", "a/b", "../a", "a?b#c", "%2e%2e", "a:b", "ü𝄞", " ", "__proto__", "x".repeat(700)];
  for (const [index, key] of keys.entries()) await store.set(key, `${index} ä\n`, { ttl: 60 });
  for (const [index, key] of keys.entries()) equal(`${index} ä\n`, await store.get(key), `the value of ${key}`);
  await store.set("a", "again", { ttl: 60 });
  equal("again", await store.get("a"), "a value that was set again");
  await store.delete("a/b");
  await store.delete("was never there");
  equal(null, (await store.get("a/b")) ?? null, "what was deleted");
  equal("again", await store.get("a"), "another value");
  equal(null, (await store.get("was never there")) ?? null, "what was never there");

  let asked = 0;
  const fetch = async () => {
    asked++;
    return Response.json({ data: SNAPSHOT });
  };
  const written = /** @type {[string, string][]} */ ([]);
  const events = /** @type {string[]} */ ([]);
  const watched = { ...store, set: (key, value, options) => (written.push([key, value]), store.set(key, value, options)) };
  const check = async (apiKey = KEY) => {
    const onEvent = ({ type }) => events.push(type);
    const gate = entitlements(new Stigg({ apiKey, fetch }), { store: watched, onEvent });
    const work = /** @type {Promise<unknown>[]} */ ([]);
    const result = await gate.check(QUESTION, { waitUntil: (promise) => work.push(promise) });
    await Promise.all(work);
    equal([true, "local"], [result.hasAccess, result.decidedBy], "access, decided by");
    return gate;
  };
  await check();
  equal([1, ["refreshed"]], [asked, events.splice(0)], "the first gate's requests and events");
  await check();
  equal([1, []], [asked, events.splice(0)], "the second gate's requests and events");
  await check("another-fake-key");
  equal(2, asked, "the requests for another key");
  equal(2, new Set(written.map(([key]) => key)).size, "the keys of two API keys");
  if (JSON.stringify(written).includes(KEY)) throw new Error("the API key shows in the store");

  const [[key, value]] = written;
  for (const corrupt of ["", "x", value.slice(0, -1), value.replace("true", "null"), value.replace("local", "")]) {
    if (corrupt === value) continue;
    events.length = 0;
    await store.set(key, corrupt, { ttl: 60 });
    const before = asked;
    const gate = await check();
    equal([before + 1, ["store", "refreshed"]], [asked, events], `the requests and events over ${corrupt}`);
    await gate.invalidate(QUESTION);
    equal(null, (await store.get(key)) ?? null, "what was invalidated");
  }
}

/** The same as the answer to a request. */
export async function answer(edge, store) {
  try {
    await exercise(edge, store);
    return new Response("good");
  } catch (error) {
    return new Response(String(error instanceof Error ? error.stack : error), { status: 500 });
  }
}
