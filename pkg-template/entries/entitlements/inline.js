// Everywhere else: the bytes come as text and are compiled at the first check, so importing costs little.
import { compile } from "./wasm-inline.js";
import { provide } from "../../src/instance.ts";

provide(compile);
export * from "../../src/entitlements/index.ts";
