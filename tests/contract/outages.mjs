// What becomes of a call when something goes wrong, for each fault and kind of call: tests/vectors/faults.json.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";

import { startSandbox } from "./sandbox.mjs";

/**
 * @typedef {object} Cell
 * @property {string} outcome
 * @property {number} attempts
 * @property {number} effects
 * @property {number | null} [status]
 * @property {string} [code]
 * @property {number} [retryAfter]
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {Record<string, string>} headers
 * @property {object} [options]
 * @property {boolean} [runtimeMayRepeat]
 * @property {{ calls: string[], expect: Cell }[]} cells
 */

const table = JSON.parse(readFileSync(new URL("../vectors/faults.json", import.meta.url), "utf8"));

/** @param {import("./driver.mjs").Driver} driver */
export function testOutages(driver) {
  describe("a fault has the outcome that the table says", { concurrency: 32 }, () => {
    /** @type {Awaited<ReturnType<typeof startSandbox>>} */
    let sandbox;
    /** @type {Awaited<ReturnType<typeof startStranger>>} */
    let stranger;
    before(async () => {
      sandbox = await startSandbox("reference");
      stranger = await startStranger();
    });
    after(() => {
      assert.equal(stranger.requests(), 0, "another origin should receive nothing");
      stranger.stop();
      sandbox.stop();
    });

    for (const row of /** @type {Row[]} */ (table.rows)) {
      for (const { calls, expect } of row.cells) {
        for (const name of calls) {
          test(`${row.name}: ${name}`, { timeout: 30_000 }, () => check(row, name, expect));
        }
      }
    }

    /**
     * @param {Row} row
     * @param {string} name
     * @param {Cell} expect
     */
    async function check({ headers, options, runtimeMayRepeat }, name, { outcome, attempts, effects, ...facts }) {
      const id = crypto.randomUUID();
      const fill = (/** @type {any} */ value) =>
        JSON.parse(JSON.stringify(value ?? null).replaceAll("{call}", id).replaceAll("{other}", stranger.url));
      const { operation, args, params, hasEffect } = table.calls[name];
      const call = {
        operation,
        args,
        params: fill(params ?? {}),
        options: { ...options, headers: { ...fill(headers), "x-sandbox-call": id } },
      };
      const [got] = await driver.call({ ...sandbox, options: { logLevel: "info" } }, [call]);
      const counted = await (await fetch(`${sandbox.baseURL}/sandbox/calls/${id}`)).json();

      const isError = "error" in got;
      if (isError) assert.equal(got.error.attempts, got.attempts, "attempts of the error and of the log");
      const byRuntime = runtimeMayRepeat ? counted.requests - Number(got.attempts) : 0;
      if (byRuntime > 0) {
        // Some runtimes repeat what is lost on a connection that was open before, whatever its verb.
        const most = name === "PATCH" ? effects + byRuntime : effects;
        assert.ok(counted.effects <= most, `${counted.effects} effects, ${byRuntime} requests by the runtime`);
        assert.ok(!isError || got.error.name === outcome, JSON.stringify(got));
        return;
      }
      const seen = { outcome: isError ? got.error.name : "ok", effects: counted.effects };
      assert.deepEqual(seen, { outcome, effects: hasEffect ? effects : 0 }, JSON.stringify(got));
      assert.deepEqual([counted.requests, got.attempts], [attempts, attempts], "requests, reported attempts");
      if (!isError) return;
      for (const [fact, value] of Object.entries(facts)) {
        if (fact !== "browsers") assert.equal(got.error[fact] ?? null, value, fact);
      }
    }
  });
}

/** Another origin, which counts what it receives. */
async function startStranger() {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}`, requests: () => requests, stop: () => server.close() };
}
