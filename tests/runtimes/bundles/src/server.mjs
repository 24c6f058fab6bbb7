// Prints what came of the basics at the place in the environment.
import * as stiggEdge from "stigg-edge";

import { outcomes } from "../../common/basics.mjs";

// Not `process.env`, which some bundlers replace.
const { PLACE = "" } = globalThis.process.env;

console.log(JSON.stringify(await outcomes(stiggEdge, JSON.parse(PLACE))));
