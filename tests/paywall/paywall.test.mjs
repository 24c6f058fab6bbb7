// The example of the paywall as visitors have it: in workerd, against the sandbox, in real browsers.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";

import { startSandbox } from "../contract/sandbox.mjs";
import { browsers, start } from "../runtimes/common/browsers.mjs";
import { serve } from "../runtimes/common/programs.mjs";
import { ATTACKS, OTHER, send } from "./attacks.mjs";
import {
  assertAccessible,
  assertFits,
  offerSays,
  plansShown,
  press,
  shown,
  signIn,
  tabTo,
  until,
} from "./page.mjs";
import { startRecorder } from "./recorder.mjs";
import { formsOf, holding, keep, keptBy } from "./secrets.mjs";

const sandbox = await startSandbox("reference");
const args = (/** @type {string} */ port) => ["dev", "--ip", "127.0.0.1", "--port", port, "--inspector-port", "0"];
const env = () => ({
  STIGG_API_KEY: sandbox.key,
  STIGG_BASE_URL: sandbox.baseURL,
  CLOUDFLARE_INCLUDE_PROCESS_ENV: "true",
  WRANGLER_LOG_PATH: "dist/logs",
});
const worker = await serve("wrangler", args, env, join(import.meta.dirname, "../../examples/paywall"));
const recorder = await startRecorder(worker.url);
after(() => {
  recorder.stop();
  worker.stop();
  sandbox.stop();
});

/** Calls the API that the sandbox stands for. @param {string} method @param {string} path @param {object} [body] */
async function stigg(method, path, body) {
  const headers = { "x-api-key": sandbox.key, "content-type": "application/json" };
  const response = await fetch(`${sandbox.baseURL}${path}`, { method, headers, body: body && JSON.stringify(body) });
  assert.ok(response.ok, `${path}: ${response.status}`);
  return response.status === 204 ? undefined : (await response.json()).data;
}

const FREE = [
  { text: "API calls: 62 of 100", bar: ["API calls", "62", "100", "62 of 100", 62] },
  { text: "Seats: 1 of 1", bar: ["Seats", "1", "1", "1 of 1", 100] },
];
/** @param {number} calls @param {number} seats @param {number} exports @param {number} tokens */
const pro = (calls, seats, exports, tokens) => [
  { text: "Single sign-on: included" },
  {
    text: `API calls: ${calls} of 1,000`,
    bar: ["API calls", String(calls), "1000", `${calls} of 1,000`, Math.round(calls / 10)],
  },
  { text: `Seats: ${seats} of 5`, bar: ["Seats", String(seats), "5", `${seats} of 5`, 20 * seats] },
  { text: `Exports: ${exports}, no limit` },
  { text: "Regions: included" },
  { text: `Tokens: ${tokens} of 1,000`, bar: ["Tokens", String(tokens), "1000", `${tokens} of 1,000`, tokens / 10] },
];
const LOCKED = { isLocked: true, lock: "Locked: your plan lacks it." };
const UNLOCKED = { isLocked: false, lock: "Unlocked: it is part of your plan." };

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    /** @type {Awaited<ReturnType<typeof start>>} */
    let started;
    /** What browsers tell of policies that were broken, and scripts that failed. @type {string[]} */
    const problems = [];
    before(async () => {
      started = await start(browser);
    });
    beforeEach(() => stigg("POST", "/sandbox/reset"));
    after(() => started.close());

    /** A visitor of their own, at the page where they sign in. */
    async function visit(width = 900) {
      const page = await (await started.createBrowserContext()).newPage();
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("console", (message) => {
        // Chromium tells of each refusal, too; those are wanted.
        const isRefusal = message.text().startsWith("Failed to load resource: the server responded with a status of 4");
        if (["error", "warn"].includes(message.type()) && !isRefusal) problems.push(message.text());
      });
      await page.setViewport({ width, height: 800 });
      await page.goto(recorder.url);
      return page;
    }

    test("limits and lock are there before anything is asked of the proxy", async () => {
      const page = await visit();
      recorder.hold();
      const before = recorder.exchanges.length;
      await signIn(page, "User One");
      assert.deepEqual(await shown(page), { limits: FREE, ...LOCKED });
      const asked = recorder.exchanges.slice(before).map(({ method, path }) => `${method} ${path}`);
      const own = asked.filter((line) => !line.includes("/stigg/") && !line.endsWith("/icon.svg"));
      assert.deepEqual(own.sort(), ["GET /", "GET /page.css", "GET /page.js", "POST /sign-in"]);
      recorder.release();
      await plansShown(page);
      await assertAccessible(page);
      const all = recorder.exchanges.slice(before).filter(({ path }) => path.startsWith("/stigg/"));
      assert.ok(all.length > 0);
      assert.deepEqual(all.filter(({ path }) => path.includes("/customers/")), []);
    });

    test("what is locked in the page is locked in the Worker", async () => {
      const page = await visit();
      await signIn(page, "User One");
      const status = () => page.evaluate(async () => (await fetch("/sso", { method: "POST" })).status);
      assert.equal(await status(), 402);
      await Promise.all([page.waitForNavigation(), press(page, "Sign out")]);
      assert.equal(await status(), 401);
    });

    test("nobody gets at another's data, or at more than a plan on offer", async () => {
      const plan = { id: "plan-hidden", displayName: "Hidden", productId: "product-app", pricingType: "FREE" };
      await stigg("POST", "/api/v1/plans", plan);
      const page = await visit();
      await signIn(page, "User One");
      await plansShown(page);
      const subscriptions = await stigg("GET", "/api/v1/subscriptions");
      const refused = async () => {
        const replies = await Promise.all(ATTACKS.map((attack) => send(page, attack)));
        for (const [index, { status, text }] of replies.entries()) {
          const what = `${JSON.stringify(ATTACKS[index])}: ${status} ${text}`;
          assert.ok([401, 403, 404].includes(status), what);
          assert.deepEqual(Object.keys(JSON.parse(text).error), ["code", "message"], what);
          assert.ok(!text.includes("customer") && !text.includes("plan"), what);
        }
      };
      await refused();
      const own = await send(page, ["GET", "/stigg/api/v1/subscriptions"]);
      assert.equal(own.status, 200);
      assert.ok(!own.text.includes(OTHER) && own.text.includes("subscription-of-customer-on-free"));
      await Promise.all([page.waitForNavigation(), press(page, "Sign out")]);
      await refused();
      assert.equal((await send(page, ["GET", "/stigg/api/v1/subscriptions"])).status, 401);
      assert.deepEqual(await stigg("GET", "/api/v1/subscriptions"), subscriptions, "something was changed");
    });

    test("by keyboard alone: sign in, see a price, upgrade without a reload, use what was locked", async () => {
      const page = await visit();
      await assertAccessible(page);
      assert.deepEqual(await tabTo(page, "Sign in as User One"), ["Sign in as User One"]);
      await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      await plansShown(page);
      assert.deepEqual(await shown(page), { limits: FREE, ...LOCKED });
      await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));

      assert.deepEqual(await tabTo(page, "See the price of Pro"), ["Sign out", "See the price of Pro"]);
      await page.keyboard.press("Enter");
      await offerSays(page, "Pro costs $29.00 now, then $29.00 a month.");
      await assertAccessible(page);
      assert.deepEqual(await tabTo(page, "Change to Pro"), ["Change to Pro"]);
      const before = recorder.exchanges.length;
      // Twice, as impatient people do.
      recorder.hold();
      await page.keyboard.press(" ");
      await page.keyboard.press(" ");
      recorder.release();
      await offerSays(page, "You are on Pro now.");
      await page.waitForNetworkIdle({ idleTime: 250 });
      const bought = recorder.exchanges.slice(before).filter(({ method }) => method === "POST");
      assert.deepEqual(bought.map(({ told }) => told.split("\n")[0]), ["200", "200"]);
      assert.deepEqual(await shown(page), { limits: pro(62, 1, 0, 0), ...UNLOCKED });

      // The button that had the focus is gone; the focus is not.
      assert.equal(await page.evaluate(() => document.activeElement?.id), "offer");
      const way = ["See the price of Free", "Set up single sign-on"];
      assert.deepEqual(await tabTo(page, "Set up single sign-on", true), way);
      await page.keyboard.press("Enter");
      await until(page, "the set-up", () =>
        document.getElementById("sso-status")?.textContent?.startsWith("Single sign-on is set up."),
      );
      assert.equal(await page.evaluate(() => Reflect.get(globalThis, "isSamePage")), true, "the page was loaded anew");
      await assertAccessible(page);
      await page.reload();
      await plansShown(page);
      assert.deepEqual(await shown(page), { limits: pro(62, 1, 0, 0), ...UNLOCKED });
    });

    test("who pays is not locked out, and is told what a smaller plan means", async () => {
      const page = await visit();
      await signIn(page, "User Two");
      assert.deepEqual(await shown(page), { limits: pro(950, 5, 12, 250), ...UNLOCKED });
      await press(page, "See the price of Free");
      await offerSays(page, "Free costs $0.00 now, then $0.00 a month. It grants less than you have.");
      await assertAccessible(page);
      if (browser.name === "chrome") {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
        await assertAccessible(page);
      }
    });

    test("it fits on the smallest phones", async () => {
      const page = await visit(320);
      await assertFits(page, 320);
      await signIn(page, "User Two");
      await press(page, "See the price of Free");
      await offerSays(page, "Free");
      await assertFits(page, 320);
      await assertAccessible(page);
    });

    test("while Stigg fails, the page says so and stays locked", async () => {
      const page = await visit();
      await signIn(page, "User One");
      await plansShown(page);
      await page.evaluate(() => (globalThis.fetch = () => Promise.reject(new TypeError("no network"))));
      await press(page, "See the price of Pro");
      await offerSays(page, "That did not work.");
      assert.deepEqual(await shown(page), { limits: FREE, ...LOCKED });
      assert.equal(problems.splice(0).length, 1, "developers are told, too");
    });

    test("a name from the catalogue stays a text, in the data of the page and on it", async () => {
      const displayName = '</script><img src="/x" onerror="document.title = 1">';
      await stigg("PATCH", "/api/v1/features/feature-seats", { displayName });
      const page = await visit();
      await signIn(page, "User Two");
      await plansShown(page);
      const { limits } = await shown(page);
      assert.ok(limits.some(({ text }) => text === `${displayName}: 5 of 5`));
      assert.ok((await page.$eval("#plans", ({ textContent }) => textContent))?.includes(displayName));
      assert.equal(await page.$("img"), null, "it has become markup");
    });

    test("no policy was broken and no script has failed", () => assert.deepEqual(problems, []));

    /** Where the key is in all that this run has seen, and in what this page keeps. @param {import("puppeteer-core").Page} page */
    async function placesOfKey(page) {
      const seen = recorder.exchanges.flatMap(({ method, path, asked, told }) => [
        /** @type {[string, string]} */ (["an address", path]),
        /** @type {[string, string]} */ ([`asked: ${method} ${path}`, asked]),
        /** @type {[string, string]} */ ([`told: ${method} ${path}`, told]),
      ]);
      return holding([...seen, ...Object.entries(await keptBy(page))], sandbox.key);
    }

    test("the key is nowhere in what the browser has seen or keeps; where it is planted, it is found", async () => {
      const page = await visit();
      await signIn(page, "User Two");
      await plansShown(page);
      assert.ok(recorder.exchanges.some(({ path, told }) => path === "/page.js" && told.length > 50_000));
      assert.deepEqual(await placesOfKey(page), []);

      const count = recorder.exchanges.length;
      await keep(page, sandbox.key);
      await page.evaluate(async (key) => {
        await fetch(`/nothing?${key}`);
        await fetch("/nothing", { headers: { "x-planted": btoa(`Bearer ${key}`) } });
        await fetch("/nothing/at-all", { method: "POST", body: [...key].reverse().join("") });
      }, sandbox.key);
      await stigg("PATCH", "/api/v1/features/feature-seats", { displayName: sandbox.key });
      const other = await visit();
      await signIn(other, "User Two");
      const found = new Set(await placesOfKey(page));
      for (const place of ["cookies", "localStorage", "sessionStorage", "indexedDB", "caches", "address", "document"]) {
        assert.ok(found.has(place), `what is planted in ${place} is not found`);
      }
      const sent = ["an address", "asked: GET /nothing", "asked: POST /nothing/at-all", "told: GET /"];
      for (const place of sent) assert.ok(found.has(place), `what is planted is not found: ${place}`);
      // It is not to be found in the next browser's run.
      recorder.exchanges.splice(count);
      assert.equal(new Set(formsOf(sandbox.key)).size, 6);
    });
  });
}
