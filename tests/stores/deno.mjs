// Uses the stores of Deno inside Deno.

import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";
import { cacheStore } from "stigg-edge/stores/cache";
import { denoKvStore } from "stigg-edge/stores/deno-kv";

import { answer } from "./exercise.mjs";

const kv = await Deno.openKv(":memory:");
/** Deno keeps caches from one run to the next. */
const name = crypto.randomUUID();

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => console.log(`listening on http://127.0.0.1:${port}`),
  handler: async (request) => {
    const isKv = new URL(request.url).pathname === "/kv";
    const store = isKv ? denoKvStore(kv) : cacheStore(() => caches.open(name));
    const response = await answer({ Stigg, entitlements }, store);
    await caches.delete(name);
    return response;
  },
});
