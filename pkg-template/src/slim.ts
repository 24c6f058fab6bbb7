import { StiggError } from "./errors.js";
import { NOT_STARTED } from "./instance.js";
import { kindOf, refusal } from "./refusal.js";
import { provide } from "./wasm.js";

export * from "./index.js";
export { Stigg as default } from "./index.js";

provide(() => {
  throw new StiggError(
    "stigg-edge/slim has no WebAssembly yet: call init(module) before the first call, with the compiled module of stigg-edge/stigg.wasm",
    { code: NOT_STARTED },
  );
});

/**
 * Hands over the compiled core, before the first call. For bundlers and runtimes that none of the other entries suits.
 *
 * ```ts
 * import { init, Stigg } from "stigg-edge/slim";
 * import core from "stigg-edge/stigg.wasm";
 *
 * init(core);
 * ```
 *
 * @throws {InvalidRequestError} If it is no compiled module, but its bytes or a path, say.
 */
export function init(module: WebAssembly.Module): void {
  // Not `instanceof`: it may come from another realm, in which case the glue would not know it either.
  if (Object.prototype.toString.call(module) !== "[object WebAssembly.Module]") {
    throw refusal("module", `must be a WebAssembly.Module, got ${kindOf(module)}: await WebAssembly.compile(bytes) makes one`);
  }
  provide(Object.setPrototypeOf(module, WebAssembly.Module.prototype) as WebAssembly.Module);
}
