// The requests of the contract, made by the Rust client in Node. What its types rule out cannot be tried.

import { testRequests } from "../contract/requests.mjs";
import { call } from "./wasm/rust_client.js";

testRequests({
  async call({ baseURL, key }, calls) {
    const outcomes = [];
    for (const { operation, args, params } of calls) {
      const text = await call(baseURL, key, operation, args[0] ?? "", params ? JSON.stringify(params) : "");
      outcomes.push(JSON.parse(text));
    }
    return outcomes;
  },
  run: () => Promise.reject(new Error("cases are written for the npm package")),
});
