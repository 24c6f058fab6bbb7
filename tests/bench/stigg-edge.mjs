// The packed client.

import { Stigg } from "stigg-edge";

/**
 * @param {import("./floor.mjs").Options} options
 * @returns {import("./floor.mjs").Client}
 */
export function create(options) {
  const { customers } = new Stigg(options).v1;
  return {
    retrieve: (id) => customers.retrieve(id),
    list: (params) => customers.list(params),
    provision: (params) => customers.provision(params),
    async count(params) {
      let count = 0;
      for await (const _ of customers.list(params)) count++;
      return count;
    },
  };
}
