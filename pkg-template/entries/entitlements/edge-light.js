// Vercel's edge runtime and Next.js: the bundler hands over a compiled module, which may be one of another realm.
import module from "./gate.wasm?module";
import { provide } from "../../src/instance.ts";

provide(Object.setPrototypeOf(module, WebAssembly.Module.prototype));
export * from "../../src/entitlements/index.ts";
