import * as stiggEdge from "stigg-edge";

import { answer } from "../../common/basics.mjs";

export default {
  /** @param {Request} request */
  fetch: (request) => answer(stiggEdge, request),
};
