import * as glue from "#glue";
import { InvalidRequestError } from "./errors.js";
import { guarded, provide as provideCore, type Source } from "./instance.js";

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

/** Tells where the core's module comes from, and what the entry knows. */
export function provide(module: Source, known: Known = { cache: "no-store" }): void {
  provideCore(module);
  ({ cache: fresh, bundledForBrowser } = known);
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
