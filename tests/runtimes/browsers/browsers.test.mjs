// Pages and workers in real browsers: a key is refused, without one the site's own endpoint is reached.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";

import { startSandbox } from "../../contract/sandbox.mjs";
import { browsers, start } from "../common/browsers.mjs";
import { bundlers } from "../common/bundlers.mjs";
import { startSite } from "./site.mjs";

/** A key where the bundlers run must not get to visitors. */
process.env.STIGG_API_KEY = "key-of-the-building-machine";

const CUSTOMERS = 16;
const REMEDY = /^InvalidRequestError: apiKey must not be in a browser.*new Stigg\(\{ baseURL \}\)/;

const sandbox = await startSandbox("reference");
const site = await startSite(sandbox);
after(() => {
  site.stop();
  sandbox.stop();
});

for (const browser of browsers) {
  describe(`in ${browser.name}`, () => {
    /** @type {Awaited<ReturnType<typeof start>>} */
    let started;
    before(async () => {
      started = await start(browser);
    });
    after(() => started.close());

    /** Opens a page and waits for what it tells. @param {string} script @param {string} [policy] */
    async function told(script, policy) {
      const heard = site.heard();
      const page = await started.newPage();
      /** @type {Promise<never>} */
      const failed = new Promise((_, reject) => page.on("pageerror", reject));
      failed.catch(() => {});
      await page.goto(site.page(script, policy));
      const found = await Promise.race([heard, failed]);
      await page.close();
      return found;
    }

    /** @param {string} script @param {string} [policy] */
    async function works(script, policy) {
      const { keyed, keyless } = await told(script, policy);
      assert.match(keyed, REMEDY);
      assert.equal(keyless, CUSTOMERS);
    }

    test("as a plain module", () => works("src/page.mjs"));

    for (const [name, bundle] of Object.entries(bundlers)) {
      test(`bundled by ${name}`, async () => {
        const folder = `dist/${browser.name}-${name}`;
        await bundle(resolve("src/page.mjs"), resolve(folder), "browser");
        const file = `${folder}/bundle.mjs`;
        assert.ok(!(await readFile(file, "utf8")).includes(process.env.STIGG_API_KEY ?? ""), "the key is in the bundle");
        await works(file);
      });
    }

    test("in a module worker", () => works("src/starter.mjs"));

    test("under a policy that allows WebAssembly", () =>
      works("src/page.mjs", "script-src 'self' 'nonce-here' 'wasm-unsafe-eval'"));

    test("under a policy that forbids it, calls fail and say why", async () => {
      const { keyless } = await told("src/page.mjs", "script-src 'self' 'nonce-here'");
      assert.match(keyless, /^StiggError: .*Content-Security-Policy.*'wasm-unsafe-eval'/);
    });
  });
}
