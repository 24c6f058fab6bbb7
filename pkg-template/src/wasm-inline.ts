import letters from "#wasm";
import { decode } from "./letters.js";

/** The core's module, from bytes that come as text. */
export function compile(): WebAssembly.Module {
  return new WebAssembly.Module(decode(letters));
}
