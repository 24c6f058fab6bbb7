// `require` in Node: the CommonJS file, and the same module as `import` where Node can require modules.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { testBasics } from "../common/check.mjs";

/** @param {string[]} args @param {import("../common/basics.mjs").Place} [place] */
const node = (args, place) =>
  execFileSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, PLACE: JSON.stringify(place) } });

const MODULES = ["--experimental-require-module", "--no-warnings"];
const NO_MODULES = ["--no-experimental-require-module"];

for (const [title, flags] of /** @type {const} */ ([
  ["required", NO_MODULES],
  ["required, in a Node that can require modules", MODULES],
])) {
  testBasics(title, async (place) => JSON.parse(node([...flags, "client.cjs"], place)));
}

test("where Node can require modules, there is one copy of the package", () => {
  const script = `import("stigg-edge").then(({ Stigg }) => console.log(Stigg === require("stigg-edge").Stigg))`;
  assert.equal(node([...NO_MODULES, "--eval", script]), "false\n");
  assert.equal(node([...MODULES, "--eval", script]), "true\n");
});

test("the default export and the version are there", () => {
  const script = `const all = require("stigg-edge"); console.log(all.default === all.Stigg, all.VERSION === require("stigg-edge/package.json").version)`;
  assert.equal(node([...NO_MODULES, "--eval", script]), "true true\n");
});
