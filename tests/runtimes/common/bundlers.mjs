// Bundlers with as little configuration as a small project has.

import { join } from "node:path";

import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import * as rollup from "rollup";
import * as vite from "vite";
import webpack from "webpack";

/**
 * @typedef {"node" | "webworker" | "browser"} Target where the bundle is to run
 * @typedef {(entry: string, folder: string, target: Target) => Promise<unknown>} Bundler writes `bundle.mjs` into a folder
 */

/** @type {Record<string, Bundler>} */
export const bundlers = {
  esbuild: (entry, folder, target) =>
    esbuild.build({
      entryPoints: [entry],
      outfile: join(folder, "bundle.mjs"),
      bundle: true,
      format: "esm",
      platform: target === "browser" ? "browser" : "node",
      conditions: target === "webworker" ? ["worker"] : [],
    }),

  Vite: (entry, folder, target) =>
    vite.build({
      configFile: false,
      logLevel: "warn",
      // Everything into one file, as for a server that comes without node_modules.
      ssr: { noExternal: true, target: target === "webworker" ? "webworker" : "node" },
      build: {
        ...(target === "browser" ? { lib: { entry, formats: ["es"] } } : { ssr: entry }),
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: "bundle.mjs" } },
      },
    }),

  webpack: async (entry, folder, target) => {
    const compiler = webpack({
      mode: "production",
      target: target === "browser" ? "web" : target,
      entry,
      output: { path: folder, filename: "bundle.mjs", module: true, chunkFormat: "module" },
      experiments: { outputModule: true },
    });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, stats) => (error ? reject(error) : resolve(stats))),
    );
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
  },

  Rollup: async (entry, folder, target) => {
    const conditions = { node: ["node"], webworker: ["worker"], browser: [] }[target];
    const bundle = await rollup.rollup({
      input: entry,
      plugins: [nodeResolve({ browser: target === "browser", exportConditions: conditions })],
      onwarn: ({ message }) => {
        throw new Error(message);
      },
    });
    await bundle.write({ file: join(folder, "bundle.mjs"), format: "es" });
  },
};
