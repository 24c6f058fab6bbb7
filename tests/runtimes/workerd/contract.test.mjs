// The contract's tests in workerd: wrangler bundles the Worker as for a deployment, miniflare runs it.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before } from "node:test";

import { testAll } from "../../contract/all.mjs";
import { toolsFolder } from "../../contract/programs.mjs";
import { remoteDriver } from "../../contract/remote.mjs";
import { testGate } from "../../gate/all.mjs";
import { testVisits } from "../../gate/visits.mjs";

const toolsRequire = createRequire(join(toolsFolder(), "package.json"));

/** Bundles into `dist`. Nothing is reported or looked up. */
function bundle() {
  const wrangler = toolsRequire.resolve("wrangler");
  const quiet = { WRANGLER_SEND_METRICS: "false", WRANGLER_SEND_ERROR_REPORTS: "false", WRANGLER_HIDE_BANNER: "true" };
  execFileSync(process.execPath, [join(wrangler, "../../bin/wrangler.js"), "deploy", "--dry-run", "--outdir", "dist"], {
    env: { ...process.env, ...quiet, WRANGLER_LOG_PATH: "dist/logs" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The date is older than some options of fetch, and the code is minified: both must not matter. */
const { compatibility_date: oldDate } = JSON.parse(readFileSync("wrangler.json", "utf8"));

const { Miniflare, supportedCompatibilityDate } = toolsRequire("miniflare");

/** Where the Worker runs, by compatibility date. @type {Record<string, { workerd: any, url: URL }>} */
const started = {};

before(async () => {
  bundle();
  for (const compatibilityDate of [oldDate, supportedCompatibilityDate]) {
    const workerd = new Miniflare({
      scriptPath: "dist/worker.js",
      modules: true,
      modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
      compatibilityDate,
      cf: false,
    });
    started[compatibilityDate] = { workerd, url: await workerd.ready };
  }
});
after(() => Promise.all(Object.values(started).map(({ workerd }) => workerd.dispose())));

const driver = remoteDriver(() => started[oldDate].url);

testAll(driver);
testGate(driver);
for (const date of [oldDate, supportedCompatibilityDate]) {
  testVisits(`in workerd as of ${date}`, () => new URL("/visit", started[date].url));
}
