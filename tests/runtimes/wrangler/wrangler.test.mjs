// Bundled by wrangler as for a deployment, run by miniflare as of long ago and of now.

import { Miniflare, supportedCompatibilityDate } from "miniflare";

import { testBasics, visit } from "../common/check.mjs";
import { run } from "../common/programs.mjs";

const bundled = run("wrangler", ["deploy", "--dry-run", "--outdir", "dist"], { WRANGLER_LOG_PATH: "dist/logs" });

for (const compatibilityDate of ["2022-03-01", supportedCompatibilityDate]) {
  testBasics(`in workerd as of ${compatibilityDate}`, async (place) => {
    await bundled;
    const workerd = new Miniflare({
      scriptPath: "dist/worker.js",
      modules: true,
      modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
      compatibilityDate,
      cf: false,
    });
    try {
      return await visit(await workerd.ready)(place);
    } finally {
      await workerd.dispose();
    }
  });
}
