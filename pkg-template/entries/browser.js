// What bundlers take for browsers and their workers: as inline.js, but a key is refused unless a server is recognised.
import { compile } from "./wasm-inline.js";
import { provide } from "../src/wasm.ts";

provide(compile, { cache: "no-store", credentials: "same-origin", bundledForBrowser: true });
export * from "../src/index.ts";
export { default } from "../src/index.ts";
