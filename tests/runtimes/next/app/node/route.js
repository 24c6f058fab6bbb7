import * as stiggEdge from "stigg-edge";

import { answer } from "../../../common/basics.mjs";

export const POST = (request) => answer(stiggEdge, request);
