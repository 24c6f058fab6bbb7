import * as glue from "#glue";
import { InvalidRequestError, StiggError } from "./errors.js";

type Source = WebAssembly.Module | (() => WebAssembly.Module);

let source: Source;
let started = false;

/** What an entry knows of where it is used. */
interface Known {
  /**
   * What a GET says to `fetch`. Frameworks cache by default; but Cloudflare Workers with an old compatibility date throw
   * on `cache`.
   */
  readonly cache?: RequestCache;
  /** Whether a bundler chose this entry for browsers and their workers. */
  readonly bundledForBrowser?: boolean;
}

/** What a GET says about caches. */
export let fresh: RequestCache | undefined;

/** Whether a bundler took this for code of a browser. */
export let bundledForBrowser: boolean | undefined;

/** Tells where the core's module comes from; each entry calls it once. It is instantiated at its first use. */
export function provide(module: Source, known: Known = { cache: "no-store" }): void {
  source = module;
  ({ cache: fresh, bundledForBrowser } = known);
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

/** Whatever is thrown is a trap, which spoils the instance. */
function guarded<Given extends unknown[], Result>(work: (...given: Given) => Result): (...given: Given) => Result {
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

/** A text that begins with an exclamation mark is a refusal: the place, and below it the message. */
function refusing<Given extends unknown[]>(work: (...given: Given) => string): (...given: Given) => string {
  const answer = guarded(work);
  return (...given) => {
    const text = answer(...given);
    if (!text.startsWith("!")) return text;
    const [place = "", ...message] = text.slice(1).split("\n");
    throw new InvalidRequestError(message.join("\n"), { place });
  };
}

export const plan = refusing(glue.plan);
export const locate = refusing(glue.locate);
export const decide = guarded(glue.decide);
export const spend = guarded(glue.spend);
export const baseURL = refusing(glue.base_url);
export const checkHeader = refusing(glue.header);
export const checkKey = refusing(glue.key);
export const inBrowser = guarded(glue.in_browser);
