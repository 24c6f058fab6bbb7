// Everywhere else: the bytes come as text and are compiled at the first call, so importing costs little.
import { compile } from "./wasm-inline.js";
import { provide } from "../src/wasm.ts";

provide(compile);
export * from "../src/index.ts";
export { default } from "../src/index.ts";
