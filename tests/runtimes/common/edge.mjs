// Vercel's edge runtime: bundled as its builder does it, which hands each module of WebAssembly over as a global.

import { readFile } from "node:fs/promises";

import { EdgeRuntime, runServer } from "edge-runtime";
import { build } from "esbuild";

/**
 * Serves what a module exports by default.
 * @param {string} file
 * @param {Record<string, string>} [env] the variables of the project
 */
export async function startEdge(file, env = {}) {
  /** @type {Record<string, WebAssembly.Module>} */
  const compiled = {};
  /** @type {import("esbuild").Plugin} */
  const compiledModules = {
    name: "compiled modules",
    setup(build) {
      build.onResolve({ filter: /\.wasm\?module$/ }, async ({ path, ...options }) => {
        const resolved = await build.resolve(path.replace("?module", ""), options);
        return { path: resolved.path, namespace: "compiled" };
      });
      build.onLoad({ filter: /./, namespace: "compiled" }, async ({ path }) => {
        compiled[path] = await WebAssembly.compile(await readFile(path));
        return { contents: `export default compiled[${JSON.stringify(path)}]` };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import handler from ${JSON.stringify(file)};
        addEventListener("fetch", (event) => event.respondWith(handler(event.request)));
      `,
      resolveDir: ".",
    },
    bundle: true,
    conditions: ["edge-light"],
    plugins: [compiledModules],
    write: false,
  });
  const runtime = new EdgeRuntime({
    initialCode: outputFiles[0].text,
    extend: (context) => Object.assign(context, { compiled, process: { env } }),
  });
  return runServer({ runtime });
}
