// The entry that bundlers choose for browsers, seen from Node.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Stigg } from "./node_modules/stigg-edge/dist/browser.js";

test("what was bundled for browsers takes a key only where it recognises a server", async () => {
  const descriptor = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(globalThis, "process"));
  Object.defineProperty(globalThis, "process", { value: undefined, configurable: true });
  try {
    assert.throws(() => new Stigg({ apiKey: "not-a-real-key" }), /browser.*baseURL/);
    assert.ok(new Stigg({ baseURL: "https://shop.example" }));
  } finally {
    Object.defineProperty(globalThis, "process", descriptor);
  }
  assert.ok(new Stigg({ apiKey: "not-a-real-key" }));
});
