// Makes batches of calls inside workerd, as xtask asks.

import { answer } from "./batch.mjs";

export default {
  /** @param {Request} request */
  fetch: ({ url }) => answer(url),
};
