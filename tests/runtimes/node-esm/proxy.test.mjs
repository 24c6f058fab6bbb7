// The proxy in a Node ESM project, and what holds of it for any request. What a request is about is read from the contract,
// without the generator that made the proxy's table.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import fc from "fast-check";
import { Stigg } from "stigg-edge";
import { createProxy } from "stigg-edge/proxy";

import { operations } from "../../contract/contract.mjs";
import { localDriver } from "../../contract/driver.mjs";
import { examplesOf } from "../../contract/examples.mjs";
import { requestFaults, requestOf } from "../../contract/expected.mjs";
import { invoke } from "../../contract/invoke.mjs";
import { testProxy } from "../../proxy/all.mjs";
import { withProxy } from "../../proxy/driver.mjs";
import { HERE, KEY, Setting } from "../../proxy/setting.mjs";
import { asVisitor, isTheirs, ownersIn } from "../../proxy/owners.mjs";

testProxy(withProxy(localDriver(Stigg, String), { Stigg, createProxy }));

const CASES = { numRuns: 12_000 };
const yes = () => true;
/** The contract's examples are long. */
const maxBodyBytes = 2 ** 20;
const everything = operations.map(({ name }) => ({ operation: name, check: yes }));

/** The calls that a visitor may make of each operation, and what the contract says that must be sent. */
const calls = operations.flatMap((operation) =>
  examplesOf(operation)
    .filter(({ kind }) => !kind.startsWith("grown"))
    .map((example) => ({ operation, example: asVisitor(operation, example) })),
);

test(`each of ${operations.length} operations is made anew as it was called`, async () => {
  for (const { operation, example } of calls) {
    const setting = new Setting({ Stigg, createProxy });
    setting.answer = () => Response.json({ data: operation.form === "list" || operation.form === "page" ? [] : {} });
    const proxy = setting.proxy({ allow: everything, maxBodyBytes });
    const { error } = await invoke(setting.keyless(proxy), { operation: operation.name, ...example });
    const title = `${operation.name} ${example.kind}: ${JSON.stringify(example)}`;
    assert.equal(error, undefined, `${title}: ${error?.message}`);
    assert.equal(setting.sent.length, 1, title);
    const [{ verb, url, headers, body }] = setting.sent;
    const taken = {
      verb,
      target: url.slice("https://stigg.example.com".length),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      body: body === undefined ? "" : JSON.stringify(body),
    };
    assert.deepEqual(requestFaults(taken, requestOf(operation, example, KEY)), [], title);
  }
});

/** An id of somebody else's in some spelling, or something that could lead there. */
const foreign = fc.oneof(
  fc.constantFrom("theirs", "%74heirs", "mine/../theirs", "mine%2F..%2Ftheirs", "..%2Ftheirs", "mine%00", "mine,theirs"),
  fc.constantFrom("mine%5c..%5ctheirs", "%2574heirs", "mine;theirs", "mine%3FcustomerId=theirs", ".", "..", "%2e%2e", ""),
  fc.string({ unit: fc.constantFrom(..."mine theirs/\\%2e2F.;,?#&=[]{}\"'\u0000\u2028é".split("")), maxLength: 8 }),
);
/** What is no id, or a list of some. */
const noId = fc.constantFrom(null, [null], ["mine", null], ["mine", "theirs"], [["mine"], "theirs"], ["mine"], [], {}, { id: "theirs" });
const ownerName = fc.constantFrom(
  ...["customerId", "customerid", "customer_id", "CustomerId", "%63ustomerId", "customerId[]", "customerId[0]"],
  ...["customerId%5B%5D", "customerExternalId", "payingCustomerId", "targetCustomerId", "resourceId", "id", "__proto__"],
  ...["__proto__[customerId]", "constructor[customerId]", "limit", "after", "debug", "_method"],
);

/** One thing that is done to a good request. */
const twist = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: "nothing" }) },
  fc.record({ kind: fc.constant("segment"), at: fc.nat(9), value: foreign }),
  fc.record({ kind: fc.constant("more path"), value: foreign }),
  fc.record({ kind: fc.constant("pair"), name: ownerName, value: foreign, first: fc.boolean() }),
  fc.record({ kind: fc.constant("member"), name: ownerName, value: fc.oneof(foreign, noId, fc.jsonValue()), at: fc.nat(20) }),
  fc.record({ kind: fc.constant("doubled member"), name: ownerName, value: foreign, first: fc.boolean() }),
  fc.record({ kind: fc.constant("swap in body"), at: fc.nat(20) }),
  fc.record({ kind: fc.constant("method"), value: fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "QUERY") }),
  fc.record({
    kind: fc.constant("header"),
    name: fc.constantFrom("x-http-method-override", "x-api-key", "x-account-id", "idempotency-key", "origin", "cookie"),
    value: fc.constantFrom("DELETE", "theirs", "https://foe.example.com", "a=b"),
  }),
  fc.record({ kind: fc.constant("host"), value: fc.constantFrom("//stigg.example.com", "/https://stigg.example.com", "/..", "/%2e%2e/stigg") }),
);

test("whatever is asked, Stigg is asked about the visitor's customer only", async () => {
  // Some operations do not exist for the visitor.
  const allow = everything.filter((_, index) => index % 5 !== 0);
  const allowed = new Set(allow.map(({ operation }) => operation));
  const found = { passed: 0, refused: 0 };

  const property = async ({ operation, example }, twists) => {
    const setting = new Setting({ Stigg, createProxy });
    const request = twists.reduce(twisted, await requestFor(operation, example));
    const made = requestOrNone(request);
    if (!made) return;
    const response = await setting.proxy({ allow, maxBodyBytes })(made);
    const said = await response.text();

    assert.ok(setting.sent.length <= 1);
    for (const { verb, url, headers, body } of setting.sent) {
      const path = url.slice("https://stigg.example.com".length);
      assert.ok(url.startsWith("https://stigg.example.com/api/"), url);
      // Nobody who decodes once more finds another path.
      assert.ok(!/%(00|25|2e|2f|5c)/i.test(path.split("?")[0]), path);
      const { operation, owners } = ownersIn(verb, path, body);
      assert.ok(operation && allowed.has(operation.name), `${verb} ${path} is not allowed`);
      assert.deepEqual(owners.filter((owner) => owner !== "mine"), [], `${verb} ${path} ${JSON.stringify(body)}`);
      if (isTheirs(operation)) assert.ok(owners.length > 0, `${verb} ${path} is about everybody`);
      for (const name of Object.keys(headers)) assert.ok(SENT.includes(name), name);
      assert.equal(headers["x-api-key"], KEY);
      assert.ok(!["theirs", "DELETE", "a=b"].includes(headers["idempotency-key"]), "a key of the visitor's own");
      assert.ok(response.status === 200, `${response.status}`);
    }
    if (setting.sent.length === 0) {
      assert.ok([400, 403, 404].includes(response.status), `${response.status}`);
      if (response.status !== 400) assert.ok(!/mine|theirs|customer/i.test(said), said);
    }
    assert.deepEqual(setting.errors, []);
    found[setting.sent.length ? "passed" : "refused"]++;
  };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...calls), fc.array(twist, { minLength: 1, maxLength: 3 }), property),
    CASES,
  );
  // Both happen often enough to mean something.
  assert.ok(found.passed > CASES.numRuns / 10 && found.refused > CASES.numRuns / 4, JSON.stringify(found));
  assert.ok(found.passed + found.refused >= 10_000, JSON.stringify(found));
});

const SENT = ["accept", "content-type", "idempotency-key", "x-api-key"];

/** What the keyless client sends for a call. */
async function requestFor(operation, example) {
  let sent;
  const fetch = async (url, { method, headers, body }) => {
    sent = { url, method, headers, body };
    return Response.json({ data: [] });
  };
  await invoke(new Stigg({ apiKey: null, baseURL: `${HERE}/stigg`, fetch }), { operation: operation.name, ...example });
  return sent;
}

/** What no `fetch` would send, nobody sends. */
function requestOrNone({ url, method, headers, body }) {
  try {
    return new Request(url, { method, headers, body });
  } catch {
    return undefined;
  }
}

function twisted(request, { kind, name, value, at = 0, first }) {
  const { url, headers, body } = request;
  const [path, query] = url.split(/\?(.*)/s);
  switch (kind) {
    case "segment": {
      const segments = path.split("/");
      segments[segments.length - 1 - (at % 6)] = value;
      return { ...request, url: [segments.join("/"), query].filter((part) => part !== undefined).join("?") };
    }
    case "more path":
      return { ...request, url: [`${path}/${value}`, query].filter((part) => part !== undefined).join("?") };
    case "pair": {
      const pair = `${name}=${value}`;
      return { ...request, url: `${path}?${(first ? [pair, query] : [query, pair]).filter(Boolean).join("&")}` };
    }
    case "member":
      return { ...request, body: body && JSON.stringify(withMember(JSON.parse(body), name, value, at)) };
    case "doubled member": {
      const member = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
      if (!body || body === "{}") return request;
      return { ...request, body: first ? `{${member},${body.slice(1)}` : `${body.slice(0, -1)},${member}}` };
    }
    case "swap in body": {
      const parts = (body ?? "").split('"mine"');
      parts.splice(at % parts.length, 2, parts.slice(at % parts.length, (at % parts.length) + 2).join('"theirs"'));
      return { ...request, body: body && parts.join('"mine"') };
    }
    case "method":
      return { ...request, method: value };
    case "header":
      return { ...request, headers: { ...headers, [name]: value } };
    case "host":
      return { ...request, url: url.replace("/stigg", `/stigg${value}`) };
    default:
      return request;
  }
}

/** Puts a member into one of the objects of a value. */
function withMember(value, name, member, at) {
  const objects = [];
  const collect = (one) => {
    if (typeof one !== "object" || one === null) return;
    if (!Array.isArray(one)) objects.push(one);
    Object.values(one).forEach(collect);
  };
  collect(value);
  const chosen = objects[at % objects.length];
  if (chosen) Object.defineProperty(chosen, name, { value: member, enumerable: true, configurable: true, writable: true });
  return value;
}
