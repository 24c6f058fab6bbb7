// Next.js as it is deployed, made by either of its bundlers: routes of both runtimes, and pages in a real browser.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { browsers, start } from "../common/browsers.mjs";
import { testBasics, visit } from "../common/check.mjs";
import { run, serve } from "../common/programs.mjs";

// What is in the environment while building must not get to visitors.
process.env.STIGG_API_KEY = "key-of-the-building-machine";

for (const bundler of ["webpack", "turbopack"]) {
  describe(`made by ${bundler}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      process.env.DIST_DIR = `.next-${bundler}`;
      await run("next", ["build", `--${bundler}`]);
      server = await serve("next", (port) => ["start", "--hostname", "127.0.0.1", "--port", port]);
    });
    after(() => server.stop());

    testBasics("a Node route", (place) => visit(`${server.url}/node`)(place));
    testBasics("an edge route", (place) => visit(`${server.url}/edge`)(place));

    test("no key is in what visitors get", async () => {
      const folder = join(`.next-${bundler}`, "static");
      const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js"));
      assert.ok(files.length > 0);
      for (const file of files) {
        assert.ok(!(await readFile(join(folder, file), "utf8")).includes(process.env.STIGG_API_KEY ?? ""), file);
      }
    });

    for (const browser of browsers) {
      describe(`pages in ${browser.name}`, () => {
        /** @type {Awaited<ReturnType<typeof start>>} */
        let started;
        before(async () => {
          started = await start(browser);
        });
        after(() => started.close());

        /** What a page shows in the end. @param {string} path */
        async function shown(path) {
          const page = await started.newPage();
          await page.goto(server.url + path);
          const text = await page.waitForSelector("p:not(:empty)");
          return text?.evaluate((element) => element.textContent);
        }

        test("a client component with a key is refused", async () => {
          assert.match((await shown("/keyed")) ?? "", /^InvalidRequestError: apiKey must not be in a browser.*baseURL/);
        });

        test("without a key, it reaches a route of its own server", async () => {
          assert.equal(await shown("/keyless"), "/stigg/api/v1/customers/customer-001");
        });
      });
    }
  });
}
