// Prints what came of the basics at the place in the environment.
import * as stiggEdge from "stigg-edge";

import { outcomes } from "../../common/basics.mjs";

// Not `process.env`, which Vite replaces for workers.
const { env } = globalThis.process;
const { PLACE = "" } = env;

console.log(JSON.stringify(await outcomes(stiggEdge, JSON.parse(PLACE))));
