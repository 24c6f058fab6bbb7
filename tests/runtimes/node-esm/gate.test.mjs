// The gate's tests in a Node ESM project: in a process of their own, since Node's `fetch` would not bear their clock.

import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";

import { localDriver } from "../../contract/driver.mjs";
import { testGate } from "../../gate/all.mjs";
import { withGate } from "../../gate/driver.mjs";

testGate(withGate(localDriver(Stigg, String), Stigg, entitlements));
