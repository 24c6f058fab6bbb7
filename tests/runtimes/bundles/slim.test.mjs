// The entry that is handed its module.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";

import * as gate from "stigg-edge/entitlements";
import * as proxy from "stigg-edge/proxy";
import * as usage from "stigg-edge/usage";

import { testBasics } from "../common/check.mjs";
import { outcomes } from "../common/basics.mjs";

const require = createRequire(import.meta.url);
const core = await readFile(require.resolve("stigg-edge/stigg.wasm"));

for (const [way, load] of /** @type {const} */ ([
  ["imported", () => import("stigg-edge/slim")],
  ["required", async () => require("stigg-edge/slim")],
])) {
  test(`slim, ${way}: says what it lacks, refuses what is no module`, async () => {
    const { init, Stigg } = await load();
    const stigg = new Stigg({ apiKey: "not-a-real-key", baseURL: "http://127.0.0.1:1" });
    await assert.rejects(stigg.v1.customers.retrieve("customer-1"), {
      name: "StiggError",
      message: /call init\(module\) before the first call/,
    });
    for (const none of [core, "core.wasm", undefined]) assert.throws(() => init(none), { place: "module" });
  });

  testBasics(`slim, ${way}, with its module`, async (place) => {
    const slim = await load();
    slim.init(await WebAssembly.compile(core));
    return outcomes({ ...slim, ...gate, ...proxy, ...usage }, place);
  });
}
