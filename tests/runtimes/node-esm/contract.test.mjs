// The contract's tests in a Node ESM project.

import { inspect } from "node:util";

import { Stigg } from "stigg-edge";

import { testAll } from "../../contract/all.mjs";
import { localDriver } from "../../contract/driver.mjs";

testAll(localDriver(Stigg, (value) => inspect(value, { depth: Infinity, showHidden: true, getters: true })));
