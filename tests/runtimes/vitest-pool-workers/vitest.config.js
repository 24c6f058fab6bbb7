import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    cloudflareTest({
      // Says which imports are compiled modules, too, as it does when wrangler bundles.
      wrangler: { configPath: "./wrangler.json" },
      miniflare: { bindings: { PLACE: process.env.PLACE } },
    }),
  ],
  test: { include: ["src/*.vitest.js"] },
});
