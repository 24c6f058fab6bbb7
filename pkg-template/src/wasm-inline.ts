import base64 from "#wasm";
import { decode } from "./base64.js";

/** The core's module, from bytes that come as text. */
export function compile(): WebAssembly.Module {
  return new WebAssembly.Module(decode(base64));
}
