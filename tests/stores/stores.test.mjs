// Each store where it is at home: Workers KV and the Cache API in workerd, Deno KV and the Cache API in Deno, Redis over
// HTTP.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, test } from "node:test";

import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";
import { redisStore } from "stigg-edge/stores/redis";

import { startServer, systemProgram } from "../contract/programs.mjs";
import { bundleWorker, startWorker } from "../contract/workerd.mjs";
import { exercise } from "./exercise.mjs";

const TOKEN = "not-a-real-token";

/** A stand-in for the REST interface of a Redis. */
async function startRedis() {
  const values = new Map();
  const commands = {
    GET: (key) => values.get(key) ?? null,
    SET: (key, value, ex, ttl) => {
      assert.ok(ex === "EX" && Number(ttl) > 0, `${ex} ${ttl}`);
      values.set(key, value);
      return "OK";
    },
    DEL: (key) => Number(values.delete(key)),
  };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const [name, ...parts] = JSON.parse(text);
    const isKnown = request.headers.authorization === `Bearer ${TOKEN}`;
    if (parts[0] === "slow") return;
    if (parts[0] === "elsewhere") return void response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    const body = isKnown ? { result: commands[name](...parts) } : { error: "WRONGPASS" };
    response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json" }).end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

const isGood = async (url) => {
  const response = await fetch(url);
  assert.equal(await response.text(), "good");
};

test("Workers KV and the Cache API in workerd", async (t) => {
  bundleWorker();
  const { worker, url } = await startWorker({ kvNamespaces: ["ENTITLEMENTS"] });
  t.after(() => worker.dispose());
  await t.test("Workers KV", () => isGood(new URL("/kv", url)));
  await t.test("the Cache API", () => isGood(new URL("/cache", url)));
});

test("Deno KV and the Cache API in Deno", async (t) => {
  const flags = ["--no-prompt", "--allow-net", "--no-remote", "--unstable-kv", `--location=https://edge.example`];
  const deno = await startServer(systemProgram("@deno", "deno"), ["run", ...flags, "deno.mjs"]);
  t.after(() => deno.stop());
  await t.test("Deno KV", () => isGood(`${deno.url}/kv`));
  await t.test("the Cache API", () => isGood(`${deno.url}/cache`));
});

test("Redis over HTTP", async (t) => {
  const url = await startRedis();
  await t.test("holds what a gate needs", () => exercise({ Stigg, entitlements }, redisStore({ url, token: TOKEN })));
  await t.test("failures say what they are, and do not show the token", async () => {
    for (const [store, key, expected] of [
      [redisStore({ url, token: "another" }), "a", /Redis answered 401.*WRONGPASS/],
      [redisStore({ url, token: TOKEN, timeout: 50 }), "slow", /timeout/],
      [redisStore({ url, token: TOKEN }), "elsewhere", /Redis answered 302/],
      [redisStore({ url: "http://127.0.0.1:1", token: TOKEN }), "a", /fetch failed/],
    ]) {
      await assert.rejects(store.get(key), (error) => expected.test(error.message) && !error.message.includes(TOKEN));
    }
  });
  await t.test("options that make no sense", () => {
    for (const [options, place] of [
      [{ url: "redis", token: TOKEN }, "url"],
      [{ url: "http://redis.example", token: TOKEN }, "url"],
      [{ url, token: "" }, "token"],
      [{ url }, "token"],
    ]) {
      assert.throws(() => redisStore(options), { name: "InvalidRequestError", place });
    }
  });
});

test("a store that throws or is slow costs a request, never an answer", async () => {
  const snapshot = { accessDeniedReason: null, entitlements: [] };
  for (const broken of [() => Promise.reject(new Error("away")), () => new Promise(() => {})]) {
    const store = { get: broken, set: broken, delete: broken };
    const stigg = new Stigg({ apiKey: "not-a-real-key", fetch: async () => Response.json({ data: snapshot }) });
    const gate = entitlements(stigg, { store, timeout: 200 });
    const result = await gate.check({ customerId: "customer-1", featureId: "feature-1" });
    assert.deepEqual([result.hasAccess, result.isFallback], [false, false]);
  }
});
