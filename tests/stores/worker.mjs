// Uses the stores of Cloudflare Workers inside workerd.

import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";
import { cacheStore } from "stigg-edge/stores/cache";
import { kvStore } from "stigg-edge/stores/kv";

import { answer } from "./exercise.mjs";

export default {
  fetch: (request, env) => {
    const store = new URL(request.url).pathname === "/kv" ? kvStore(env.ENTITLEMENTS) : cacheStore(() => caches.default);
    return answer({ Stigg, entitlements }, store);
  },
};
