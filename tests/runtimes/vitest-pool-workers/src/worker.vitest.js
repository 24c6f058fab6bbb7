import { env } from "cloudflare:test";
import * as client from "stigg-edge";
import * as gate from "stigg-edge/entitlements";
import * as proxy from "stigg-edge/proxy";
import * as usage from "stigg-edge/usage";
import { test } from "vitest";

import { basics, context } from "../../common/basics.mjs";

const place = JSON.parse(env.PLACE);

for (const name of Object.keys(basics)) test(name, () => basics[name](context({ ...client, ...gate, ...proxy, ...usage }, place)));
