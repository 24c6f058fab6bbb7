// The contract's tests in Bun.

import { after, before } from "node:test";

import { testAll } from "../../contract/all.mjs";
import { startServer, systemProgram } from "../../contract/programs.mjs";
import { remoteDriver } from "../../contract/remote.mjs";
import { testGate } from "../../gate/all.mjs";
import { testProxy } from "../../proxy/all.mjs";

/** @type {Awaited<ReturnType<typeof startServer>>} */
let bun;
before(async () => {
  bun = await startServer(systemProgram("@oven", "bin/bun"), ["run", "server.mjs"]);
});
after(() => bun.stop());

const driver = remoteDriver(() => bun.url);

testAll(driver);
testGate(driver);
testProxy(driver);
