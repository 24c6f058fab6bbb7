// Cloudflare Workers: the bundler hands over a compiled module.
import module from "./gate.wasm";
import { provide } from "../../src/instance.ts";

provide(module);
export * from "../../src/entitlements/index.ts";
