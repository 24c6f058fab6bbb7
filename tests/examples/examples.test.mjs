// Each example as its readers start it, against the sandbox.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";

import { systemProgram } from "../contract/programs.mjs";
import { startSandbox } from "../contract/sandbox.mjs";
import { startEdge } from "../runtimes/common/edge.mjs";
import { serve } from "../runtimes/common/programs.mjs";

/** @param {string} name */
const example = (name) => join(import.meta.dirname, "../../examples", name);

/** What a URL answers. @param {string} url */
async function get(url) {
  const response = await fetch(url);
  return [response.status, await response.json()];
}

/** @type {Awaited<ReturnType<typeof startSandbox>>} */
let sandbox;
/** @type {Record<string, string>} */
let env;
before(async () => {
  sandbox = await startSandbox("reference");
  env = { STIGG_API_KEY: sandbox.key, STIGG_BASE_URL: sandbox.baseURL };
});
after(() => sandbox.stop());

test("node: a customer is provisioned once", async () => {
  const onboard = async () => {
    const options = { cwd: example("node"), env: { ...process.env, ...env } };
    const args = ["onboard.js", "customer-example", "billing@example.com"];
    return (await promisify(execFile)(process.execPath, args, options)).stdout;
  };
  const told = "customer-example has the address billing@example.com\nsingle sign-on: denied\n";
  assert.equal(await onboard(), told);
  assert.equal(await onboard(), `customer-example is there already\n${told}`);
});

/**
 * An example that serves.
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 * @param {(url: string) => Promise<void>} act
 */
function served(name, program, args, act) {
  return async () => {
    const server = await serve(program, () => args, (PORT) => ({ ...env, PORT }), example(name));
    try {
      await act(server.url);
    } finally {
      server.stop();
    }
  };
}

const DENO = ["run", "--no-prompt", "--allow-net", "--allow-env=STIGG_API_KEY,STIGG_BASE_URL,PORT", "main.ts"];

test(
  "deno: entitlements are told",
  served("deno", systemProgram("@deno", "deno"), DENO, async (url) => {
    const can = (/** @type {string} */ what) => get(`${url}/customers/${what}`);
    assert.deepEqual(await can("customer-with-plan/can/feature-sso"), [200, { isGranted: true, accessDeniedReason: null }]);
    const [, denied] = await can("customer-with-plan/can/feature-audit-log");
    assert.equal(denied.isGranted, false);
    assert.equal((await get(url))[0], 404);
  }),
);

test(
  "bun: customers are listed over their pages",
  served("bun", systemProgram("@oven", "bin/bun"), ["index.ts"], async (url) => {
    const [status, { ids }] = await get(`${url}/?email=shared@example.com`);
    assert.deepEqual([status, ids.length], [200, 16]);
    assert.equal((await get(url))[0], 404);
  }),
);

describe("vercel-edge", () => {
  /** @type {Awaited<ReturnType<typeof startEdge>>} */
  let server;
  before(async () => {
    server = await startEdge(join(example("vercel-edge"), "api/entitlements.ts"), env);
  });
  after(() => server.close());

  test("entitlements are told", async () => {
    const [status, entitlements] = await get(`${server.url}?customer=customer-with-plan`);
    assert.equal(status, 200);
    assert.ok(entitlements.some((/** @type {any} */ { isGranted }) => isGranted));
  });

  test("what the API says of a bad request comes back", async () => {
    assert.equal((await get(server.url))[0], 404);
    const [status, { message }] = await get(`${server.url}?customer=..`);
    assert.equal(status, 502);
    assert.match(message, /v1\.customers\.retrieveEntitlements/);
  });
});
