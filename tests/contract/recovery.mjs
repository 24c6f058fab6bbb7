// The core traps: that call fails, and everything else goes on. The server answers the first request with 503.

import { equal, isError, ok, rejection } from "./expect.mjs";

/**
 * @param {string} how
 * @returns {import("./cases.mjs").Case}
 */
function recoversFrom(how) {
  return async ({ Trapping, baseURL, key }) => {
    const stigg = new Trapping({ apiKey: key, baseURL });
    for (const round of [1, 2]) {
      // In the first round its reply is bad, so it needs the core once more, after the trap.
      const flying = stigg.v1.customers.provision({ id: `flying-${round}` });
      const error = await rejection(() => stigg.get(`/trap/${how}`));
      isError(Trapping, error, "StiggError");
      ok(/can be used on/.test(error.message), `"${error.message}" should say that the client can be used on`);
      ok(error.cause instanceof Error, `the cause should be an error, is ${error.cause}`);
      const next = await stigg.v1.customers.provision({ id: "next", metadata: { round: `${round}` } });
      equal({ id: "next", metadata: { round: `${round}` } }, JSON.parse(next.body), "the next call");
      equal({ id: `flying-${round}` }, JSON.parse((await flying).body), "the call in flight");
      const refused = await rejection(() => stigg.v1.customers.provision({ id: 5 }));
      isError(Trapping, refused, "InvalidRequestError");
    }
  };
}

/** @type {Record<string, import("./cases.mjs").Case>} */
export const recovery = {
  "a panic": recoversFrom("panic"),
  "a stack that overflows": recoversFrom("stack"),
  "memory that runs out": recoversFrom("memory"),
};
