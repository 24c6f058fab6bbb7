// Memory stays flat however many calls a client makes. STIGG_CALLS=1000000 makes the run long.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { rejection } from "./server.mjs";

const CALLS = Number(process.env.STIGG_CALLS ?? 20_000);
/** What the heap may differ in bytes, however many the calls; one listener or closure of each would be more. */
const NOISE = 2 ** 21;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

test(`memory is flat over ${CALLS} calls`, { timeout: 10 * 60_000 }, async (t) => {
  /** @type {WebAssembly.Memory | undefined} */
  let memory;
  const { Instance } = WebAssembly;
  t.mock.method(WebAssembly, "Instance", function (...given) {
    const instance = new Instance(...given);
    memory = instance.exports.memory;
    return instance;
  });
  const { Stigg } = await import("stigg-edge");
  const replies = [
    () => Response.json({ data: { id: "a" } }),
    () => Response.json({ message: "no" }, { status: 404 }),
    () => Response.json({ message: "later" }, { status: 503, headers: { "retry-after-ms": "0" } }),
  ];
  let sent = 0;
  const stigg = new Stigg({ apiKey: "not-a-real-key", maxRetries: 1, fetch: async () => replies[sent++ % 3]() });
  const { signal } = new AbortController();
  const params = { id: "a", metadata: { text: "ä".repeat(100) } };

  /** Good and bad replies, refusals and retries. */
  const work = async (calls) => {
    for (let call = 0; call < calls; call += 4) {
      await stigg.v1.customers.retrieve("a", undefined, { signal }).catch(() => {});
      await stigg.v1.customers.provision(params).catch(() => {});
      await stigg.v1.customers.list({ email: "a@example.com" }).catch(() => {});
      await rejection(stigg.v1.customers.retrieve(".."));
    }
    collect();
    return { heap: process.memoryUsage().heapUsed, wasm: memory.buffer.byteLength };
  };
  const before = await work(2_000);
  const after = await work(CALLS);
  assert.equal(after.wasm, before.wasm, "the wasm's memory");
  const left = after.heap - before.heap;
  t.diagnostic(`${left} bytes of heap more, ${after.wasm} bytes of WebAssembly memory`);
  assert.ok(left < NOISE, `${left} bytes are left`);
});
