// Cloudflare Workers: the bundler hands over a compiled module; on old compatibility dates fetch throws on `cache`.
import module from "./stigg.wasm";
import { provide } from "../src/wasm.ts";

provide(module, {});
export * from "../src/index.ts";
export { default } from "../src/index.ts";
