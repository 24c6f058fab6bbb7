import { env } from "cloudflare:test";
import * as stiggEdge from "stigg-edge";
import { test } from "vitest";

import { basics, context } from "../../common/basics.mjs";

const place = JSON.parse(env.PLACE);

for (const name of Object.keys(basics)) test(name, () => basics[name](context(stiggEdge, place)));
