import * as client from "stigg-edge";
import * as gate from "stigg-edge/entitlements";
import * as proxy from "stigg-edge/proxy";
import * as usage from "stigg-edge/usage";

import { answer } from "../../../common/basics.mjs";

export const POST = (request) => answer({ ...client, ...gate, ...proxy, ...usage }, request);
