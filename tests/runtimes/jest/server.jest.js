import * as stiggEdge from "stigg-edge";

import { basics, context } from "../common/basics.mjs";

const place = JSON.parse(process.env.PLACE);

for (const name of Object.keys(basics)) test(name, () => basics[name](context(stiggEdge, place)));
