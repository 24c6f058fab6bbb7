// Vercel's edge runtime: bundled as its builder does it, which hands each module of WebAssembly over as a global.

import { readFile } from "node:fs/promises";

import { EdgeRuntime, runServer } from "edge-runtime";
import { build } from "esbuild";

import { testBasics, visit } from "../common/check.mjs";

/** @type {import("esbuild").Plugin} */
const compiledModules = {
  name: "compiled modules",
  setup(build) {
    build.onResolve({ filter: /\.wasm\?module$/ }, async ({ path, ...options }) => {
      const { path: file } = await build.resolve(path.replace("?module", ""), options);
      return { path: file, namespace: "compiled" };
    });
    build.onLoad({ filter: /./, namespace: "compiled" }, () => ({ contents: "export default globalThis.compiled" }));
  },
};

testBasics("in Vercel's edge runtime", async (place) => {
  const { outputFiles } = await build({
    entryPoints: ["src/worker.mjs"],
    bundle: true,
    format: "iife",
    conditions: ["edge-light"],
    loader: { ".wasm": "empty" },
    plugins: [compiledModules],
    write: false,
  });
  const compiled = await WebAssembly.compile(await readFile("node_modules/stigg-edge/dist/stigg.wasm"));
  const runtime = new EdgeRuntime({
    initialCode: outputFiles[0].text,
    extend: (context) => Object.assign(context, { compiled }),
  });
  const server = await runServer({ runtime });
  try {
    return await visit(server.url)(place);
  } finally {
    await server.close();
  }
});
