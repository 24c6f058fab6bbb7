// A Worker as its author deploys it: wrangler bundles the project in this folder, miniflare runs it in workerd.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

import { toolsFolder } from "./programs.mjs";

const toolsRequire = createRequire(join(toolsFolder(), "package.json"));
const { Miniflare, supportedCompatibilityDate } = toolsRequire("miniflare");

/** What wrangler is told of the project. */
const settings = JSON.parse(readFileSync("wrangler.json", "utf8"));

/** The compatibility date that the project is of, and the newest that this workerd knows. */
export const DATES = [settings.compatibility_date, supportedCompatibilityDate];

/** Bundles into `dist`. Nothing is reported or looked up. */
export function bundleWorker() {
  const wrangler = toolsRequire.resolve("wrangler");
  const quiet = { WRANGLER_SEND_METRICS: "false", WRANGLER_SEND_ERROR_REPORTS: "false", WRANGLER_HIDE_BANNER: "true" };
  execFileSync(process.execPath, [join(wrangler, "../../bin/wrangler.js"), "deploy", "--dry-run", "--outdir", "dist"], {
    env: { ...process.env, ...quiet, WRANGLER_LOG_PATH: "dist/logs" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/**
 * Runs what was bundled.
 * @param {object} [options] further ones of miniflare
 */
export async function startWorker(options) {
  const worker = new Miniflare({
    scriptPath: join("dist", `${basename(settings.main, ".mjs")}.js`),
    modules: true,
    modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
    compatibilityDate: settings.compatibility_date,
    cf: false,
    ...options,
  });
  return { worker, url: await worker.ready };
}
