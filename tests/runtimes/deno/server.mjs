// Uses the packed client inside Deno, as the test in Node asks by POST.

import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";
import { createProxy } from "stigg-edge/proxy";
import { Stigg as Trapping } from "stigg-edge-trapping";

import { localDriver } from "../../contract/driver.mjs";
import { answer } from "../../contract/remote.mjs";
import { withGate } from "../../gate/driver.mjs";
import { withProxy } from "../../proxy/driver.mjs";

const show = (value) => Deno.inspect(value, { depth: 100, showHidden: true, getters: true });
const gate = withGate(localDriver(Stigg, show, Trapping), Stigg, entitlements);
const driver = withProxy(gate, { Stigg, createProxy });

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => console.log(`listening on http://127.0.0.1:${port}`),
  handler: (request) => answer(driver, request),
});
