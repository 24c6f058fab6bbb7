import * as glue from "#glue";
import { StiggError } from "./errors.js";

/** A compiled core, or what gives it. */
export type Source = WebAssembly.Module | (() => WebAssembly.Module);

let source: Source;
let started = false;

/** Tells where the core's module comes from; each entry does it once. It is instantiated at its first use. */
export function provide(module: Source): void {
  source = module;
}

/** The code of the error when the core cannot be started. */
export const NOT_STARTED = "not_started";

function start(): void {
  try {
    glue.initSync({ module: typeof source === "function" ? source() : source });
    started = true;
  } catch (cause) {
    if (cause instanceof StiggError) throw cause;
    const message =
      "stigg-edge could not start its WebAssembly; a Content-Security-Policy must allow it by script-src 'wasm-unsafe-eval'";
    throw new StiggError(message, { code: NOT_STARTED, cause });
  }
}

/** Work of the core. Whatever is thrown is a trap, which spoils the instance. */
export function guarded<Given extends unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  return (...given) => {
    if (!started) start();
    try {
      return work(...given);
    } catch (cause) {
      glue.__wbg_reset_state();
      throw new StiggError("stigg-edge had to restart its WebAssembly; it can be used on", { cause });
    }
  };
}
