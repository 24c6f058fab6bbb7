// Prints what came of the basics at the place in the environment.
import * as client from "stigg-edge";
import * as gate from "stigg-edge/entitlements";
import * as proxy from "stigg-edge/proxy";
import * as usage from "stigg-edge/usage";

import { outcomes } from "../../common/basics.mjs";

// Not `process.env`, which Vite replaces for workers.
const { env } = globalThis.process;
const { PLACE = "" } = env;

console.log(JSON.stringify(await outcomes({ ...client, ...gate, ...proxy, ...usage }, JSON.parse(PLACE))));
