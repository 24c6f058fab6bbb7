// The example that guards an API, in `wrangler dev`: its limits, its webhook, and its page in a real browser.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { startSandbox } from "../contract/sandbox.mjs";
import { browsers, start } from "../runtimes/common/browsers.mjs";
import { serve } from "../runtimes/common/programs.mjs";

const SECRET = "not-a-real-secret";
const CUSTOMER = "customer-001";

/** @type {Awaited<ReturnType<typeof startSandbox>>} */
let sandbox;
/** @type {Awaited<ReturnType<typeof serve>>} */
let worker;

before(async () => {
  sandbox = await startSandbox("reference");
  const args = (port) => ["dev", "--ip", "127.0.0.1", "--port", port, "--inspector-port", "0"];
  const env = () => ({
    STIGG_API_KEY: sandbox.key,
    STIGG_BASE_URL: sandbox.baseURL,
    STIGG_WEBHOOK_SECRET: SECRET,
    CLOUDFLARE_INCLUDE_PROCESS_ENV: "true",
    WRANGLER_LOG_PATH: "dist/logs",
  });
  worker = await serve("wrangler", args, env, join(import.meta.dirname, "../../examples/gate-worker"));
  await control("POST", "webhooks", { url: `${worker.url}/webhooks/stigg`, secret: SECRET, copies: 3, spreadMs: 50 });
});
after(() => {
  worker?.stop();
  sandbox?.stop();
});

/** Tells the sandbox something. */
async function control(method, path, body) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${sandbox.baseURL}/sandbox/${path}`, { method, headers, body: JSON.stringify(body) });
  assert.ok(response.ok, `${path}: ${await response.text()}`);
}

/** Calls the API that the sandbox stands for. */
async function stigg(method, path, body) {
  const headers = { "x-api-key": sandbox.key, "content-type": "application/json" };
  const response = await fetch(`${sandbox.baseURL}${path}`, { method, headers, body: body && JSON.stringify(body) });
  assert.ok(response.ok, `${path}: ${response.status}`);
  return (await response.json()).data;
}

async function visit(path, customer = CUSTOMER) {
  const response = await fetch(`${worker.url}${path}?customer=${encodeURIComponent(customer)}`);
  return { status: response.status, body: await response.json() };
}

/** Waits until something holds: a message is on its way, or a batch. */
async function until(what, holds, patience = 10_000) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) if (await holds()) return;
  assert.fail(`${what} did not come about`);
}

const usage = async () => {
  const { entitlements } = await stigg("GET", `/api/v1/customers/${CUSTOMER}/entitlements`);
  return entitlements.find(({ feature }) => feature?.id === "feature-api-calls")?.currentUsage;
};

test("without a plan nothing passes, and a webhook opens the gate at once", async () => {
  const { status, body } = await visit("/api/quote");
  assert.deepEqual([status, body.reason], [429, "NoActiveSubscription"]);
  await stigg("POST", "/api/v1/subscriptions", { customerId: CUSTOMER, planId: "plan-free" });
  // A denial is trusted for five seconds, unless somebody knows better.
  await until("access", async () => (await visit("/api/quote")).status === 200, 3_000);
  const { status: denied, body: why } = await visit("/api/audit-log");
  assert.deepEqual([denied, why.reason], [402, "NoFeatureEntitlementInSubscription"]);
});

test("calls are counted behind the answers, each once, and the limit holds", async () => {
  let passed = await usage();
  await until("the first call's usage", async () => (passed = await usage()) > 0);
  // The plan has 100; twelve at a time, as visitors come.
  const statuses = [];
  for (let round = 0; round < 12; round++) {
    const calls = await Promise.all(Array.from({ length: 12 }, () => visit("/api/quote")));
    statuses.push(...calls.map(({ status }) => status));
    await sleep(100);
  }
  await until("the end of the calls", async () => (await visit("/api/quote")).status === 429);
  const served = statuses.filter((status) => status === 200).length;
  assert.ok(statuses.every((status) => status === 200 || status === 429));
  await until("all usage", async () => (await usage()) >= 100);
  await sleep(1500);
  const counted = await usage();
  // What is under way while the gate learns of it may go over the limit a little, and each call that passed is counted.
  assert.ok(counted >= served && counted < 100 + 60, `${counted} were counted, ${served} passed after ${passed}`);
});

test("a webhook with a wrong secret is turned away", async () => {
  const response = await fetch(`${worker.url}/webhooks/stigg`, { method: "POST", body: "{}" });
  assert.equal(response.status, 401);
});

test("the page shows the limits as bars, and the key is in nothing that the browser receives", async () => {
  for (const browser of browsers) {
    const started = await start(browser);
    try {
      const page = await started.newPage();
      const received = [];
      page.on("response", async (response) => {
        received.push(JSON.stringify(response.headers()), await response.text().catch(() => ""));
      });
      const problems = [];
      page.on("pageerror", (error) => problems.push(error));
      page.on("console", (message) => problems.push(message.text()));
      await page.setViewport({ width: 480, height: 800 });
      await page.goto(`${worker.url}/?customer=customer-with-plan`);
      const bars = await page.$$eval('[role="meter"]', (meters) =>
        meters.map((meter) => {
          const [outer, inner] = [meter, meter.firstElementChild].map((part) => part.getBoundingClientRect().width);
          return [meter.getAttribute("aria-label"), Math.round((100 * inner) / outer)];
        }),
      );
      assert.deepEqual(bars, [
        ["API calls", 95],
        ["Seats", 100],
        ["Tokens", 25],
      ]);
      const picture = await page.screenshot();
      await writeFile(`gate-worker-${browser.name}.png`, picture);
      assert.ok(picture.length > 5_000, "the picture is empty");
      received.push(await page.content());
      assert.deepEqual(problems, []);
      assert.ok(received.length > 2);
      for (const text of received) for (const secret of [sandbox.key, SECRET]) assert.ok(!text.includes(secret));
      await page.goto(`${worker.url}/?customer=${encodeURIComponent('<img src=x onerror="alert(1)">')}`);
      assert.equal(await page.$("img"), null, "a name becomes markup");
    } finally {
      await started.close();
    }
  }
});
