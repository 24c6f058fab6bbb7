// A driver of the Rust client in Node, for the tests of every runtime. What its types rule out cannot be tried.

import { call } from "./wasm/rust_client.js";

/** @type {import("../contract/driver.mjs").Driver} */
export const driver = {
  async call({ baseURL, key }, calls) {
    const outcomes = [];
    for (const { operation, args, params } of calls) {
      const text = await call(baseURL, key, operation, args[0] ?? "", params ? JSON.stringify(params) : "");
      outcomes.push(JSON.parse(text));
    }
    return outcomes;
  },
  run: () => Promise.reject(new Error("cases are written for the npm package")),
};
