// Several copies of the package in one process: they do not disturb each other, and guards know the errors of all.

import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import * as client from "stigg-edge";
import * as gate from "stigg-edge/entitlements";
import * as proxy from "stigg-edge/proxy";
import * as usage from "stigg-edge/usage";

import { startSandbox } from "../../contract/sandbox.mjs";
import { outcomes } from "../common/basics.mjs";

const imported = { ...client, ...gate, ...proxy, ...usage };

const require = createRequire(import.meta.url);
// The files that `require` gives where Node cannot require modules.
const files = ["node.cjs", "entitlements/node.cjs", "proxy/index.cjs", "usage/index.cjs"];
/** @type {typeof imported} */
const required = Object.assign({}, ...files.map((file) => require(`./node_modules/stigg-edge/dist/${file}`)));

/** Another version, as a dependency of a dependency may bring it. */
async function otherVersion() {
  const folder = "node_modules/dependency/node_modules/stigg-edge";
  await cp("node_modules/stigg-edge", folder, { recursive: true });
  const core = `${folder}/dist/core.js`;
  const text = await readFile(core, "utf8");
  await writeFile(core, text.replaceAll(`"${imported.VERSION}"`, `"999.0.0"`));
  const files = ["inline.js", "entitlements/inline.js", "proxy/index.js", "usage/index.js"];
  return Object.assign({}, ...(await Promise.all(files.map((file) => import(`./${folder}/dist/${file}`)))));
}

/** @type {Record<string, typeof imported>} */
const copies = { imported, required, other: await otherVersion() };

/** @type {Awaited<ReturnType<typeof startSandbox>>} */
let sandbox;
before(async () => {
  sandbox = await startSandbox("reference");
});
after(() => sandbox.stop());

test("these are three copies", () => {
  assert.equal(new Set(Object.values(copies).map(({ Stigg }) => Stigg)).size, 3);
  assert.equal(copies.other.VERSION, "999.0.0");
  assert.equal(copies.required.VERSION, copies.imported.VERSION);
});

test("they work side by side", async () => {
  const all = await Promise.all(Object.values(copies).map((copy) => outcomes(copy, sandbox)));
  for (const found of all) assert.deepEqual(new Set(Object.values(found)), new Set(["passed"]));
});

test("a trap in one is none in the others", async (t) => {
  const stiggs = Object.values(copies).map(({ Stigg }) => new Stigg({ apiKey: sandbox.key, baseURL: sandbox.baseURL }));
  // Told of a text that is longer than all memory, the core panics.
  t.mock.method(TextEncoder.prototype, "encodeInto", () => ({ read: 1, written: -1 }), { times: 1 });
  const trap = await stiggs[0].v1.customers.retrieve("ä").catch((/** @type {unknown} */ error) => error);
  assert.ok(trap.cause instanceof WebAssembly.RuntimeError);
  for (const stigg of stiggs) assert.equal((await stigg.v1.customers.retrieve("customer-001")).id, "customer-001");
});

for (const [name, { Stigg }] of Object.entries(copies)) {
  test(`guards of all copies know an error of the ${name} one`, async () => {
    const stigg = new Stigg({ apiKey: sandbox.key, baseURL: sandbox.baseURL });
    const error = await stigg.v1.customers.retrieve("nobody").catch((error) => error);
    for (const copy of Object.values(copies)) {
      assert.equal(error instanceof copy.NotFoundError, copy.Stigg === Stigg);
      assert.ok(copy.isNotFoundError(error) && copy.isAPIError(error) && copy.isStiggError(error));
      assert.ok(!copy.isConflictError(error) && !copy.isInvalidRequestError(error));
    }
  });
}
