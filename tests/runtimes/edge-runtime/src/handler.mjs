import * as stiggEdge from "stigg-edge";

import { answer } from "../../common/basics.mjs";

/** @param {Request} request */
export default (request) => answer(stiggEdge, request);
