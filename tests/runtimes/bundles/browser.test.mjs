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

test("cookies go to the page's own server only; elsewhere nothing is said of them", async () => {
  const server = await import("./node_modules/stigg-edge/dist/node.cjs");
  /** @type {unknown[]} */
  const credentials = [];
  for (const client of [Stigg, server.Stigg]) {
    const fetch = async (/** @type {string} */ _url, /** @type {RequestInit} */ init) => {
      credentials.push(init.credentials);
      return Response.json({});
    };
    const stigg = new client({ apiKey: null, baseURL: "https://shop.example", fetch });
    await stigg.get("/a");
    await stigg.get("/a", { fetchOptions: { credentials: "include" } });
  }
  assert.deepEqual(credentials, ["same-origin", "include", undefined, "include"]);
});
