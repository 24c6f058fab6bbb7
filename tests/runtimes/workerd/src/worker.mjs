// Uses the packed client inside workerd, as the test in Node asks by POST.

import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";
import { createProxy } from "stigg-edge/proxy";
import { Stigg as Trapping } from "stigg-edge-trapping";

import { localDriver } from "../../../contract/driver.mjs";
import { answer } from "../../../contract/remote.mjs";
import { withGate } from "../../../gate/driver.mjs";
import { withProxy } from "../../../proxy/driver.mjs";
import { visit } from "../../../gate/visitor.mjs";

const gate = withGate(localDriver(Stigg, String, Trapping), Stigg, entitlements);
const driver = withProxy(gate, { Stigg, createProxy });

export default {
  /**
   * @param {Request} request
   * @param {unknown} _env
   * @param {{ waitUntil(work: Promise<unknown>): void }} ctx
   */
  fetch: (request, _env, ctx) =>
    new URL(request.url).pathname === "/visit" ? visit({ Stigg, entitlements }, request, ctx) : answer(driver, request),
};
