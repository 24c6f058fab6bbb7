// The contract's tests in a Node ESM project.

import { inspect } from "node:util";

import { Stigg } from "stigg-edge";
import { Stigg as Trapping } from "stigg-edge-trapping";

import { testAll } from "../../contract/all.mjs";
import { localDriver } from "../../contract/driver.mjs";

const show = (value) => inspect(value, { depth: Infinity, showHidden: true, getters: true });

testAll(localDriver(Stigg, show, Trapping));
