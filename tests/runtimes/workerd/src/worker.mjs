// Uses the packed client inside workerd, as the test in Node asks by POST.

import { Stigg } from "stigg-edge";

import { localDriver } from "../../../contract/driver.mjs";

const driver = localDriver(Stigg, String);

export default {
  /** @param {Request} request */
  async fetch(request) {
    const { place, calls, suite, name } = await request.json();
    const result = calls ? await driver.call(place, calls) : await driver.run(place, suite, name);
    return Response.json({ result });
  },
};
