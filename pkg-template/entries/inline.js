// Everywhere else: the bytes come as text and are compiled at the first call, so importing costs little.
import base64 from "./wasm-inline.js";
import { decode } from "../src/base64.ts";
import { provide } from "../src/wasm.ts";

provide(() => new WebAssembly.Module(decode(base64)));
export * from "../src/index.ts";
export { default } from "../src/index.ts";
