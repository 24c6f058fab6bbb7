// The contract's tests in Deno, which may use the network and nothing else.

import { after, before } from "node:test";

import { testAll } from "../../contract/all.mjs";
import { startServer, systemProgram } from "../../contract/programs.mjs";
import { remoteDriver } from "../../contract/remote.mjs";
import { testGate } from "../../gate/all.mjs";
import { testProxy } from "../../proxy/all.mjs";

/** @type {Awaited<ReturnType<typeof startServer>>} */
let deno;
before(async () => {
  const program = systemProgram("@deno", "deno");
  deno = await startServer(program, ["run", "--no-prompt", "--allow-net", "--no-remote", "server.mjs"]);
});
after(() => deno.stop());

const driver = remoteDriver(() => deno.url);

testAll(driver);
testGate(driver);
testProxy(driver);
