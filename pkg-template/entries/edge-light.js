// Vercel's edge runtime and Next.js: the bundler hands over a compiled module, which may be one of another realm.
import module from "./stigg.wasm?module";
import { provide } from "../src/wasm.ts";

provide(Object.setPrototypeOf(module, WebAssembly.Module.prototype));
export * from "../src/index.ts";
export { default } from "../src/index.ts";
