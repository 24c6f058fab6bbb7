// `examples/rust-worker` in workerd, bundled by wrangler as for a deployment, with the date that it states and an older
// one.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { Recorder } from "../contract/recorder.mjs";
import { startSandbox } from "../contract/sandbox.mjs";

const tools = process.env.STIGG_TOOLS;
if (!tools) throw new Error("STIGG_TOOLS is not set: give it the folder whose node_modules holds miniflare");
const { Miniflare } = createRequire(join(tools, "package.json"))("miniflare");

/** Where `cargo xtask test rust-worker` has it made. */
const bundle = join(import.meta.dirname, "../../target/rust-worker/dist");
const config = readFileSync(join(import.meta.dirname, "../../examples/rust-worker/wrangler.toml"), "utf8");
const [, stated] = /^compatibility_date = "(.+)"$/m.exec(config) ?? [];

/**
 * A Worker with a key, whose API is at a URL.
 * @param {string} compatibilityDate
 * @param {string} key
 * @param {string} baseURL
 */
async function startWorker(compatibilityDate, key, baseURL) {
  const workerd = new Miniflare({
    scriptPath: join(bundle, "index.js"),
    modulesRoot: bundle,
    modules: true,
    modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
    compatibilityDate,
    bindings: { STIGG_API_KEY: key, STIGG_BASE_URL: baseURL },
    cf: false,
  });
  const url = await workerd.ready.catch(async (error) => {
    await workerd.dispose();
    throw error;
  });
  return {
    stop: () => workerd.dispose(),
    /** @param {string} path */
    url: (path) => new URL(path, url),
    /**
     * @param {string} path
     * @param {RequestInit} [init]
     */
    async ask(path, init) {
      const response = await fetch(this.url(path), init);
      const text = await response.text();
      const isJson = response.headers.get("content-type") === "application/json";
      return { status: response.status, text, body: isJson ? JSON.parse(text) : undefined };
    },
    /**
     * @param {unknown} customer
     * @param {string} [idempotencyKey]
     */
    create(customer, idempotencyKey) {
      const headers = idempotencyKey ? { "idempotency-key": idempotencyKey } : {};
      return this.ask("/customers", { method: "POST", headers, body: JSON.stringify(customer) });
    },
  };
}

describe("a Worker in Rust", { concurrency: true }, () => {
  // With the older date, fetch has no option `cache` and throws where it is given.
  for (const date of [stated, "2024-09-01"]) testWith(date);
});

/** @param {string} date */
function testWith(date) {
  describe(`with the compatibility date ${date}`, { concurrency: true }, () => {
    /** @type {Awaited<ReturnType<typeof startSandbox>>} */
    let sandbox;
    /** @type {Awaited<ReturnType<typeof startWorker>>} */
    let worker;
    /** @type {Recorder} */
    let recorder;
    before(async () => {
      sandbox = await startSandbox("reference");
      worker = await startWorker(date, sandbox.key, sandbox.baseURL);
      recorder = await Recorder.start();
    });
    after(async () => {
      sandbox?.stop();
      await recorder?.stop();
      await worker?.stop();
    });

    /**
     * Asks a Worker of its own.
     * @param {string} key
     * @param {string} baseURL
     * @param {(worker: Awaited<ReturnType<typeof startWorker>>) => ReturnType<typeof worker.ask>} ask
     */
    async function askOther(key, baseURL, ask) {
      const other = await startWorker(date, key, baseURL);
      return ask(other).finally(other.stop);
    }

    /**
     * Asks a Worker whose API gives these replies, in turn, and tells what was asked of the API.
     * @param {import("../contract/recorder.mjs").Reply[]} replies
     * @param {Parameters<typeof askOther>[2]} ask
     */
    async function scripted(replies, ask) {
      const key = recorder.giveKey(...replies);
      return { answer: await askOther(key, recorder.url, ask), taken: recorder.taken(key) };
    }

    test("what is created is read back, whatever its id looks like", async () => {
      for (const id of ["customer-rust", "team ä/100%"]) {
        const created = await worker.create({ id, name: "Ünï 𝄞 co", email: "rust@example.com", couponId: "free" });
        assert.deepEqual([created.status, created.body], [200, { id, name: "Ünï 𝄞 co" }]);
        const read = await worker.ask(`/customers/${encodeURIComponent(id)}`);
        assert.deepEqual([read.status, read.body], [200, { id, name: "Ünï 𝄞 co", plan: null }]);
      }
    });

    test("a customer is shown with the plan", async () => {
      const { body } = await worker.ask("/customers/customer-with-plan");
      assert.deepEqual(body, { id: "customer-with-plan", name: "Customer with a plan", plan: "plan-pro" });
    });

    test("the visitor's idempotency key is the API's", async () => {
      const customer = { id: "customer-once", name: "Once" };
      const first = await worker.create(customer, "signup-42");
      const repeated = await worker.create(customer, "signup-42");
      const other = await worker.create(customer, "signup-43");
      assert.deepEqual([first.status, repeated.status, other.status], [200, 200, 409]);
      assert.deepEqual(repeated.body, first.body);
      const message = "v1.customers.provision: 409 customer customer-once: exists already; update it, or choose another id";
      assert.deepEqual(other.body, { message, code: "Conflict" });
    });

    test("a list is read page by page", async () => {
      const { status, body } = await worker.ask("/customers?email=shared@example.com");
      assert.equal(status, 200);
      assert.ok(body.length > 10, `${body.length} customers are no three pages`);
      assert.equal(new Set(body.map(({ id }) => id)).size, body.length);
      assert.deepEqual(body[0], { id: "customer-003", name: "Customer 3" });
      assert.deepEqual((await worker.ask("/customers?email=nobody@example.com")).body, []);
    });

    test("a list is passed on while it is read", async () => {
      const page = (number, next) => ({
        status: 200,
        body: { data: [customer(number), customer(number + 1)], pagination: { next, prev: null } },
      });
      let pass = () => {};
      const passed = new Promise((resolve) => (pass = () => resolve(undefined)));
      // The second page is held back until the first has come through.
      const later = async () => {
        await Promise.race([passed, sleep(5000).then(() => assert.fail("nothing is passed on"))]);
        return page(3, null);
      };
      const { answer, taken } = await scripted([page(1, "cursor-1"), later], async (worker) => {
        // Compressed, it would be held back until there is enough of it.
        const { body } = await fetch(worker.url("/export"), { headers: { "accept-encoding": "identity" } });
        let text = "";
        for await (const part of body.pipeThrough(new TextDecoderStream())) {
          text += part;
          pass();
        }
        return text.trimEnd().split("\n");
      });
      assert.deepEqual(answer.map((line) => JSON.parse(line).id), ["c-1", "c-2", "c-3", "c-4"]);
      const targets = ["/api/v1/customers?limit=100", "/api/v1/customers?after=cursor-1&limit=100"];
      assert.deepEqual(taken.map(({ target }) => target), targets);
    });

    test("errors are told with their status", async () => {
      const missing = await worker.ask("/customers/customer-nobody");
      const message = "v1.customers.retrieve: 404 customer customer-nobody: does not exist";
      assert.deepEqual([missing.status, missing.body], [404, { message, code: "NotFound" }]);

      const refused = await worker.ask("/customers/..%2Fplans");
      assert.equal(refused.status, 400);
      assert.match(refused.body.message, /^v1\.customers\.retrieve: id /);

      assert.equal((await worker.ask("/customers")).status, 400);
      assert.equal((await worker.create({ name: "Without an id" })).status, 400);
      assert.equal((await worker.ask("/elsewhere")).status, 404);
    });

    test("a key that does not open shows nowhere, and is not the visitor's fault", async () => {
      const { status, text } = await askOther("fake-key-that-opens-nothing", sandbox.baseURL, (worker) =>
        worker.ask("/customers?email=shared@example.com"),
      );
      assert.equal(status, 502);
      assert.match(text, /v1\.customers\.list: 401/);
      assert.doesNotMatch(text, /fake-key/);
    });

    test("a call is repeated under one idempotency key", async () => {
      const failure = { status: 503, headers: { "retry-after": "0" }, body: {} };
      const { answer, taken } = await scripted([failure, { status: 200, body: customer(1) }], (worker) =>
        worker.create({ id: "c-1" }),
      );
      assert.deepEqual([answer.status, answer.body], [200, { id: "c-1", name: "C 1" }]);
      const keys = taken.map(({ headers }) => headers["idempotency-key"]?.[0]);
      assert.equal(keys.length, 2);
      assert.equal(keys[0], keys[1]);
      assert.match(keys[0], /^[0-9a-f]{32}$/);
      assert.deepEqual(taken.map(({ body }) => body), ['{"id":"c-1"}', '{"id":"c-1"}']);
    });

    test("fetch is told not to answer from a cache, if it can be told", async () => {
      const page = { status: 200, body: { data: [], pagination: { next: null, prev: null } } };
      const { taken } = await scripted([page], (worker) => worker.ask("/customers?email=a@example.com"));
      const expected = date < "2024-11-11" ? undefined : ["no-cache"];
      assert.deepEqual(taken.map(({ headers }) => headers["cache-control"]), [expected]);
    });

    test("a redirect is not followed", async () => {
      const redirect = { status: 302, headers: { location: `${recorder.url}/elsewhere` }, body: {} };
      const { answer, taken } = await scripted([redirect, { status: 200, body: customer(1) }], (worker) =>
        worker.ask("/customers?email=a@example.com"),
      );
      assert.deepEqual([answer.status, answer.body.code], [502, "redirect"]);
      assert.match(answer.body.message, new RegExp(`302 to ${recorder.url}`));
      assert.equal(taken.length, 1);
    });

    test("a reply that does not come is not waited for", async () => {
      let abandoned = 0;
      /** How many requests were abandoned when each one came. */
      const seen = [];
      const silent = createServer((_, response) => {
        seen.push(abandoned);
        response.once("close", () => (abandoned += 1));
      });
      await once(silent.listen(0, "127.0.0.1"), "listening");
      const { status, body } = await askOther("fake-key", `http://127.0.0.1:${silent.address().port}`, (worker) =>
        worker.ask("/customers?email=a@example.com"),
      ).finally(() => silent.close());
      assert.deepEqual([status, body.code], [504, "timeout"]);
      assert.deepEqual(seen, [0, 1]);
    });
  });
}

/** @param {number} number */
function customer(number) {
  const day = "2026-01-01T00:00:00.000Z";
  return { id: `c-${number}`, name: `C ${number}`, archivedAt: null, createdAt: day, updatedAt: day };
}
