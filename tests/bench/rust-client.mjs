// The Rust client, compiled for Node.

import { Client } from "./rust-client/wasm/bench_rust_client.js";

/**
 * @param {import("./floor.mjs").Options} options
 * @returns {import("./floor.mjs").Client}
 */
export function create({ fetch, apiKey, baseURL }) {
  // It calls the global one, as gloo-net does.
  globalThis.fetch = fetch;
  const client = new Client(baseURL, apiKey);
  return {
    retrieve: (id) => client.retrieve(id),
    list: ({ limit }) => client.list(limit),
    provision: (params) => client.provision(params),
    count: ({ limit }) => client.count(limit),
  };
}
