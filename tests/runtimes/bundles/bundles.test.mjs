// Server code in one file, by each bundler, run where there are no packages.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after } from "node:test";
import { promisify } from "node:util";

import { bundlers } from "../common/bundlers.mjs";
import { testBasics } from "../common/check.mjs";

// What is in the environment while bundling must not get into the bundle.
process.env.STIGG_API_KEY = "key-of-the-building-machine";

const elsewhere = await mkdtemp(join(tmpdir(), "stigg-edge-bundles-"));
after(() => rm(elsewhere, { recursive: true }));

for (const [name, bundle] of Object.entries(bundlers)) {
  for (const target of /** @type {const} */ (["node", "webworker"])) {
    testBasics(`bundled by ${name} for ${target}`, async (place) => {
      const folder = join(elsewhere, `${name}-${target}`);
      await bundle(resolve("src/server.mjs"), folder, target);
      const file = join(folder, "bundle.mjs");
      assert.ok(!(await readFile(file, "utf8")).includes(process.env.STIGG_API_KEY ?? ""), "the key is in the bundle");
      const env = { ...process.env, PLACE: JSON.stringify(place) };
      const { stdout } = await promisify(execFile)(process.execPath, [file], { env });
      return JSON.parse(stdout);
    });
  }
}
