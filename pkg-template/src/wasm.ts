import * as glue from "#glue";
import { InvalidRequestError, StiggError } from "./errors.js";

type Source = WebAssembly.Module | (() => WebAssembly.Module);

let source: Source;
let started = false;

/** What a GET says about caches. */
export let fresh: RequestCache | undefined;

/**
 * Tells where the core's module comes from; each entry calls it once. It is instantiated at its first use.
 *
 * @param get What a GET says to `fetch`. Frameworks cache by default; but Cloudflare Workers with an old compatibility
 * date throw on `cache`.
 */
export function provide(module: Source, get: { readonly cache?: RequestCache } = { cache: "no-store" }): void {
  source = module;
  fresh = get.cache;
}

/** The code of the error when the core cannot be started. */
export const NOT_STARTED = "not_started";

function start(): void {
  try {
    glue.initSync({ module: typeof source === "function" ? source() : source });
    started = true;
  } catch (cause) {
    const message =
      "stigg-edge could not start its WebAssembly; a Content-Security-Policy must allow it by script-src 'wasm-unsafe-eval'";
    throw new StiggError(message, { code: NOT_STARTED, cause });
  }
}

function refused(text: string): InvalidRequestError {
  const [operation, place = "", ...message] = text.split("\n");
  return new InvalidRequestError(message.join("\n"), { operation: operation || undefined, place });
}

/** A thrown text is a refusal. All else is a trap, which spoils the instance. */
function explained(thrown: unknown): StiggError {
  if (typeof thrown === "string") return refused(thrown);
  glue.__wbg_reset_state();
  return new StiggError("stigg-edge had to restart its WebAssembly; it can be used on", { cause: thrown });
}

function guarded<Given extends unknown[], Result>(work: (...given: Given) => Result): (...given: Given) => Result {
  return (...given) => {
    if (!started) start();
    try {
      return work(...given);
    } catch (thrown) {
      throw explained(thrown);
    }
  };
}

export const plan = guarded(glue.plan);
export const traits = guarded(glue.traits);
export const operationName = guarded(glue.operation_name);
export const wrongArgument = guarded((operation: number, got: string) => refused(glue.wrong_argument(operation, got)));
export const locate = guarded(glue.locate);
export const decide = guarded(glue.decide);
export const baseURL = guarded(glue.base_url);
export const checkHeader = guarded(glue.header);
export const checkApiKey = guarded(glue.api_key);
export const checkIdempotencyKey = guarded(glue.idempotency_key);
export const inBrowser = guarded(glue.in_browser);
