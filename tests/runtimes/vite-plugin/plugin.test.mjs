// Cloudflare's plugin for Vite: while developing, and built and previewed.

import { testBasics, visit } from "../common/check.mjs";
import { run, serve } from "../common/programs.mjs";

/** @param {"dev" | "preview"} command @param {import("../common/basics.mjs").Place} place */
async function served(command, place) {
  const options = ["--host", "127.0.0.1", "--strictPort", "--port"];
  const server = await serve("vite", (port) => [command, ...options, port]);
  try {
    return await visit(server.url)(place);
  } finally {
    server.stop();
  }
}

testBasics("developed", (place) => served("dev", place));

testBasics("built", async (place) => {
  await run("vite", ["build"]);
  return served("preview", place);
});
