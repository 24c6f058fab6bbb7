// Vercel's edge runtime.

import { resolve } from "node:path";

import { testBasics, visit } from "../common/check.mjs";
import { startEdge } from "../common/edge.mjs";

testBasics("in Vercel's edge runtime", async (place) => {
  const server = await startEdge(resolve("src/handler.mjs"));
  try {
    return await visit(server.url)(place);
  } finally {
    await server.close();
  }
});
