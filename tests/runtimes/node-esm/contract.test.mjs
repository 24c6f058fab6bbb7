// The contract's tests in a Node ESM project.

import { inspect } from "node:util";

import { Stigg } from "stigg-edge";
import { entitlements } from "stigg-edge/entitlements";
import { Stigg as Trapping } from "stigg-edge-trapping";

import { testAll } from "../../contract/all.mjs";
import { localDriver } from "../../contract/driver.mjs";
import { testGate } from "../../gate/all.mjs";
import { withGate } from "../../gate/driver.mjs";

const show = (value) => inspect(value, { depth: Infinity, showHidden: true, getters: true });

const driver = withGate(localDriver(Stigg, show, Trapping), Stigg, entitlements);

testAll(driver);
testGate(driver);
