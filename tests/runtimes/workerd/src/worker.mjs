// Uses the packed client inside workerd, as the test in Node asks by POST.

import { Stigg } from "stigg-edge";
import { Stigg as Trapping } from "stigg-edge-trapping";

import { localDriver } from "../../../contract/driver.mjs";
import { answer } from "../../../contract/remote.mjs";

const driver = localDriver(Stigg, String, Trapping);

export default {
  /** @param {Request} request */
  fetch: (request) => answer(driver, request),
};
