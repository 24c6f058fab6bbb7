// jest, which turns `import` into `require`; its jsdom asks for what browsers get.

import assert from "node:assert/strict";
import { test } from "node:test";

import { testBasics, verdicts } from "../common/check.mjs";
import { run } from "../common/programs.mjs";

testBasics("in jest", async (place) => {
  const options = ["--json", "--selectProjects", "node"];
  return verdicts(await run("jest", options, { PLACE: JSON.stringify(place) }));
});

test("in jest's jsdom", async () => {
  const found = verdicts(await run("jest", ["--json", "--selectProjects", "jsdom"]));
  assert.deepEqual(Object.values(found), ["passed", "passed"]);
});
