// The contract's tests in workerd: wrangler bundles the Worker as for a deployment, miniflare runs it.

import { after, before } from "node:test";

import { testAll } from "../../contract/all.mjs";
import { remoteDriver } from "../../contract/remote.mjs";
import { bundleWorker, DATES, startWorker } from "../../contract/workerd.mjs";
import { testGate } from "../../gate/all.mjs";
import { testVisits } from "../../gate/visits.mjs";
import { testProxy } from "../../proxy/all.mjs";

/** Where the Worker runs, by compatibility date. @type {Record<string, Awaited<ReturnType<typeof startWorker>>>} */
const started = {};

before(async () => {
  bundleWorker();
  for (const compatibilityDate of DATES) started[compatibilityDate] = await startWorker({ compatibilityDate });
});
after(() => Promise.all(Object.values(started).map(({ worker }) => worker.dispose())));

/** It is older than some options of fetch, and the code is minified: both must not matter. */
const [oldDate] = DATES;
const driver = remoteDriver(() => started[oldDate].url);

testAll(driver);
testGate(driver);
testProxy(driver);
for (const date of DATES) testVisits(`in workerd as of ${date}`, () => new URL("/visit", started[date].url));
